"""How a predicate is put: its modal, its tense, whether something above it negates it."""

from __future__ import annotations

from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit
from crosswire.claims.cues import PLAN_WORDS
from crosswire.claims.grammar import is_negated
from crosswire.model.frame import Tense

__all__ = ["is_negated_above", "modal_over", "tense_of"]

_UNDOING = frozenset("refuse decline fail neglect forget omit".split())
"""Verbs below which the deed is not done."""


def modal_over(scene: Scene, unit: Unit, head: int) -> str:
    """The modal over the predicate, or the plan word or hedge that governs it."""
    for child in scene.parse.children[head]:
        if scene.tokens[child].dep == "aux" and scene.tokens[child].tag == "MD":
            return "will" if scene.tokens[child].lower in {"'ll", "wo"} else scene.tokens[child].lower
    at = head
    while at != unit.head and scene.tokens[at].dep in {"xcomp", "ccomp", "acomp", "oprd", "advcl"}:
        at = scene.tokens[at].head
        token = scene.tokens[at]
        if token.lemma.lower() in PLAN_WORDS or token.tag == "MD":
            return token.lemma.lower()
        inner = next((scene.tokens[c].lower for c in scene.parse.children[at] if scene.tokens[c].tag == "MD"), "")
        if inner:
            return inner
    return ""


def tense_of(scene: Scene, head: int) -> Tense:
    """The tense that the verb and its auxiliaries show; none for infinitives, participles and nouns."""
    token = scene.tokens[head]
    auxiliaries = [scene.tokens[c] for c in scene.parse.children[head] if scene.tokens[c].dep in {"aux", "auxpass"}]
    tags = {a.tag for a in auxiliaries} | {token.tag}
    if any(a.lower in {"will", "shall", "'ll", "wo"} for a in auxiliaries):
        return "future"
    if "VBD" in tags or (token.tag == "VBN" and any(a.lemma == "have" for a in auxiliaries)):
        return "past"
    if tags & {"VBZ", "VBP"}:
        return "present"
    return "none"


def is_negated_above(scene: Scene, unit: Unit, head: int) -> bool:
    """Whether a verb over the predicate is negated or undoes it: "did not manage to leave", "refused to leave"."""
    at, negated = head, False
    while at != unit.head and scene.tokens[at].dep in {"xcomp", "acomp", "oprd"}:
        at = scene.tokens[at].head
        if is_negated(scene.parse, at) != (scene.tokens[at].lemma in _UNDOING):
            negated = True
    return negated
