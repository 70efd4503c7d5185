"""How a predicate of a claim's content is put: its polarity, the word that keeps it from being plain, its tense."""

from __future__ import annotations

from typing import NamedTuple

from crosswire.claims.attribution import Scene
from crosswire.claims.bearings import infinitive_mark
from crosswire.claims.content import Unit
from crosswire.claims.embedding import shares
from crosswire.claims.factuality import factuality
from crosswire.claims.grammar import spans_of
from crosswire.claims.signatures import CERTAIN, signature_of
from crosswire.model.frame import Tense
from crosswire.model.parse import Token
from crosswire.model.spans import Span

__all__ = ["Put", "condition_over", "put", "tense_of"]

_MODALS = {"'ll": "will", "wo": "will", "'d": "would", "ca": "can"}
_NO_MODALS = frozenset({"ADP", "PUNCT"})
"""What bears on an event but is no word for it: the "of" of "talk of leaving", a question mark."""
_COMING = frozenset("will shall".split())
_UPWARDS = 5
"""Verbs up which a tense is looked for: a bound for parses gone wrong."""


class Put(NamedTuple):
    """How a predicate is put."""

    negated: bool
    modal: str
    """The modal, hedge, plan word or condition that bears on it, the innermost; empty where none does."""


def put(scene: Scene, unit: Unit, head: int) -> Put:
    """How the predicate is put within its unit; what the speaker does with the unit is the claim's stance."""
    found = factuality(scene.parse, head, unit.tokens)
    open_ = (b.word for b in found.bearings if 0 < b.signature.yes < CERTAIN)
    return Put(found.negative, next((_named(scene, i) for i in open_ if scene.tokens[i].pos not in _NO_MODALS), ""))


def _named(scene: Scene, word: int) -> str:
    token = scene.tokens[word]
    return _MODALS.get(token.lower, token.lower if token.tag == "MD" else token.lemma.lower())


def condition_over(scene: Scene, unit: Unit, head: int) -> Span | None:
    """The clause that the predicate hangs on, or is: "if the river rises"; none where it is put without condition."""
    found = factuality(scene.parse, head, unit.tokens)
    word = next((b.word for b in found.bearings if b.condition), None)
    if word is None:
        return None
    clause = [i for i in scene.parse.subtree(scene.tokens[word].head) if i in unit.tokens]
    return next(iter(spans_of(scene.parse, scene.text, clause)), None)


def tense_of(scene: Scene, head: int) -> Tense:
    """The tense that the verb and its auxiliaries show; none for participles, nouns and most infinitives.

    What was managed, begun, forced or refused has the tense of the verb that says so; a second predicate that shares
    the auxiliaries of the first shares its tense.
    """
    at = head
    for _ in range(_UPWARDS):
        token = scene.tokens[at]
        tense = _own_tense(scene, at)
        if tense != "none" or token.head == at:
            return tense
        if not _takes_tense(scene, token):
            return "none"
        at = token.head
    return "none"


def _takes_tense(scene: Scene, token: Token) -> bool:
    """Whether a verb without a tense has that of the verb above it."""
    if token.dep == "conj":
        return shares(scene.parse, token)
    infinitive = token.dep == "xcomp" and infinitive_mark(scene.parse, token.i) is not None
    return infinitive and _entails(scene, token.head)


def _entails(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of its infinitive that it was done, or was not: "managed to", "refused to", "forced to"."""
    signature = signature_of(scene.tokens[verb].lemma.lower(), "infinitive")
    return signature is not None and abs(signature.yes) == CERTAIN


def _own_tense(scene: Scene, head: int) -> Tense:
    token = scene.tokens[head]
    auxiliaries = [scene.tokens[c] for c in scene.parse.children[head] if scene.tokens[c].dep in {"aux", "auxpass"}]
    tags = {a.tag for a in auxiliaries} | {token.tag}
    if any(_MODALS.get(a.lower, a.lower) in _COMING for a in auxiliaries):
        return "future"
    if "VBD" in tags or (token.tag == "VBN" and any(a.lemma == "have" for a in auxiliaries)):
        return "past"
    if tags & {"VBZ", "VBP"}:
        return "present"
    return "none"
