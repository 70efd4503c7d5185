"""What stands with a predicate and bears on whether it is so: modals, negation, hedges, conditions, mood."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crosswire.claims.cues import QUOTE_ONLY, REPORT_VERBS
from crosswire.claims.grammar import bounds_a_number
from crosswire.claims.signatures import (
    CONSEQUENT,
    GIVEN,
    HEADLINED,
    NEARLY,
    NONE_OF_IT,
    NOT,
    OTHERWISE,
    WISHED,
    Signature,
    hedge_of,
    modal_of,
)
from crosswire.model.parse import Parse, Token

__all__ = ["Bearing", "bearings_with", "condition_of", "infinitive_mark", "negators", "opening_of"]

_NOT = frozenset("not n't never neither nor hardly scarcely".split())
_NOT_ONLY = frozenset("only just merely simply necessarily least until".split())
"""Words after "not" that leave the verb as it is: "not only left", "not until Friday"."""
_NO_ONE = frozenset("nothing nobody none no-one".split())
_NO = frozenset("no neither".split())
_FEW = frozenset("few little".split())
_SINGLE = frozenset("a an single one".split())
"""Words after "not" that leave none: "not a single ship", "not one of them"."""
_NEARLY = frozenset("almost nearly".split())
_ARGUMENTS = frozenset("nsubj nsubjpass dobj attr".split())
_SUBJECTS = frozenset("nsubj nsubjpass csubj expl".split())
_AUXILIARIES = frozenset("aux auxpass".split())
_NOT_PAST = frozenset({"VB", "VBP", "VBZ"})
_CONDITIONS = frozenset("if lest provided providing supposing assuming".split())
_CONTRARY = frozenset("unless whether".split())
_QUESTION_WORDS = frozenset("WDT WP WP$ WRB".split())
_SAYING = (REPORT_VERBS.keys() | QUOTE_ONLY) - {"see", "hear", "feel", "feels", "watch", "notice"}
"""Verbs below which a bare verb is a command that somebody gave; "saw them leave" is none."""


class Bearing(NamedTuple):
    """A word that bears on an event, and what it leaves of it."""

    word: int
    """Its token."""
    signature: Signature
    condition: bool = False
    """Whether it makes the event a condition, or what follows from one."""


def infinitive_mark(parse: Parse, verb: int) -> int | None:
    """The "to" that stands with a verb."""
    return next(
        (c for c in parse.children[verb] if parse.tokens[c].lower == "to" and parse.tokens[c].dep in {"aux", "mark"}),
        None,
    )


def opening_of(parse: Parse, i: int) -> int:
    """The first token of what a token governs, found down its left edge."""
    while parse.children[i] and parse.children[i][0] < i:
        i = parse.children[i][0]
    return i


def bearings_with(parse: Parse, i: int) -> Iterator[Bearing]:
    """What stands with the predicate itself, innermost first."""
    token = parse.tokens[i]
    below = [parse.tokens[c] for c in parse.children[i]]
    yield from (
        Bearing(t.i, NEARLY) for t in below if t.dep == "advmod" and t.lower in _NEARLY and token.tag in {"VBD", "VBN"}
    )
    modal = _modal(token, below)
    if modal is not None:
        yield modal
    yield from (Bearing(at, _negation(parse, i, at)) for at in negators(parse, i)[:1])
    for other in below:
        hedge = hedge_of(other.lower) if other.dep in {"advmod", "amod", "acomp"} else None
        if hedge is not None:
            yield Bearing(other.i, hedge)
    condition = condition_of(parse, i)
    if condition is not None:
        yield condition
    elif modal is not None or token.tag in _NOT_PAST:
        given = (condition_of(parse, t.i) for t in below if t.dep == "advcl")
        yield from (Bearing(c.word, CONSEQUENT, condition=True) for c in given if c is not None)
    yield from _mood(parse, token, below)


def _modal(token: Token, below: list[Token]) -> Bearing | None:
    perfect = token.tag == "VBN" and any(t.lower == "have" and t.dep == "aux" for t in below)
    for other in below:
        found = modal_of(other.lower, perfect=perfect) if other.dep in _AUXILIARIES and other.tag == "MD" else None
        if found is not None:
            return Bearing(other.i, found)
    return None


def _negation(parse: Parse, i: int, negator: int) -> Signature:
    """What a negating word leaves of a predicate: of a verb with "no" in its object, an act without result."""
    phrase = parse.tokens[negator].head
    noun = parse.tokens[negator if phrase == i else phrase]
    return NONE_OF_IT if noun.dep == "dobj" and noun.head == i and phrase != i else NOT


def negators(parse: Parse, i: int) -> list[int]:
    """The words that negate a verb or noun: "not", "no longer", "nor", a subject or object with "no" or "few"."""
    out = [before] if (before := _nor_before(parse, i)) is not None else []
    for child in parse.children[i]:
        token = parse.tokens[child]
        if token.dep == "neg" or token.lower in _NOT:
            only = child + 1 < len(parse.tokens) and parse.tokens[child + 1].lower in _NOT_ONLY
            out.extend([] if only else [child])
        elif (
            token.lower == "longer" and any(parse.tokens[c].lower in {"no", "any"} for c in parse.children[child])
        ) or (token.dep == "det" and token.lower in _NO):
            out.append(child)
        elif token.dep in {"acomp", "attr", "oprd"} and (neither := _neither(parse, child)) is not None:
            out.append(neither)
        elif token.dep == "compound":
            beside = (parse.tokens[c] for c in parse.children[child])
            out.extend(t.i for t in beside if t.dep == "det" and t.lower in _NO)
        elif token.dep in _ARGUMENTS:
            out.extend(_none_of(parse, child))
        elif token.dep in {"prep", "agent"} and token.lower in {"in", "at", "by", "under"}:
            inner = parse.child(child, "pobj")
            out.extend([] if inner is None else _none_of(parse, inner))
    return [at for at in out if not bounds_a_number(parse, at)]


def _neither(parse: Parse, i: int) -> int | None:
    """The "neither" that opens a pair: "was neither free nor fair"."""
    return next((c for c in parse.children[i] if c < i and parse.tokens[c].lower == "neither"), None)


def _nor_before(parse: Parse, i: int) -> int | None:
    """The "nor" right before the clause of a verb, which the parse gives to the clause before."""
    if parse.tokens[i].pos not in {"VERB", "AUX"}:
        return None
    first = opening_of(parse, i)
    return first - 1 if first and parse.tokens[first - 1].lower in {"nor", "neither"} else None


def _none_of(parse: Parse, noun: int) -> list[int]:
    """The word that says that there are none, or next to none: "nobody", "no ships", "few ships", not "a few"."""
    token = parse.tokens[noun]
    joined = (c for c in parse.children[noun] if parse.tokens[c].dep == "compound")
    below = [parse.tokens[c] for c in (*parse.children[noun], *(g for c in joined for g in parse.children[c]))]
    plain = not any(t.dep in {"det", "poss"} and t.lower not in _NO for t in below)
    if token.lower in _NO_ONE or (token.lower == "few" and plain):
        return [noun]
    scarce = _FEW if plain and token.dep.startswith("nsubj") else frozenset()
    return [
        t.i
        for t in below
        if (t.lower in _NO and t.dep in {"det", "amod", "preconj", "cc", "neg"})
        or (t.lower in scarce and t.dep == "amod")
        or (t.lower == "one" and t.i and parse.tokens[t.i - 1].lower == "not")
        or (t.lower == "not" and t.dep in {"neg", "preconj"} and any(b.lower in _SINGLE for b in below))
    ]


def condition_of(parse: Parse, verb: int) -> Bearing | None:
    """What makes a clause a condition: "if", "unless", "whether", or its verb before its subject ("had they left")."""
    for child in parse.children[verb]:
        token = parse.tokens[child]
        if token.dep in {"mark", "advmod"} and token.lower in _CONDITIONS | _CONTRARY:
            return Bearing(child, OTHERWISE if token.lower in _CONTRARY else GIVEN, condition=True)
    if parse.tokens[verb].dep != "advcl":
        return None
    subject = parse.child(verb, "nsubj", "nsubjpass")
    first = parse.child(verb, "aux", "auxpass")
    first = verb if first is None else first
    if subject is not None and first < subject and parse.tokens[first].lower in {"had", "should", "were"}:
        return Bearing(first, GIVEN, condition=True)
    return None


def _mood(parse: Parse, token: Token, below: list[Token]) -> Iterator[Bearing]:
    """A question of yes or no leaves it open; what a command or a headline's infinitive tells lies ahead."""
    if token.dep == "ROOT" and not any(t.tag in _QUESTION_WORDS for t in below):
        mark = _question_mark(parse, token.i)
        if mark is not None:
            yield Bearing(mark, OTHERWISE)
            return
    subject = any(t.dep in _SUBJECTS for t in below)
    to = infinitive_mark(parse, token.i)
    if to is not None and subject and token.dep == "ROOT":
        yield Bearing(to, HEADLINED)
    if token.tag != "VB" or any(t.dep in _AUXILIARIES and t.lower != "be" for t in below):
        return
    that = any(t.dep == "mark" and t.lower == "that" for t in below)
    said = _opens(parse, token.i) and parse.tokens[token.head].lemma in _SAYING
    if (subject and that) or (not subject and (said or token.dep == "ROOT")):
        yield Bearing(token.i, WISHED)


def _opens(parse: Parse, verb: int) -> bool:
    """Whether a verb opens what is quoted: a mark stands before it, or nothing."""
    if parse.tokens[verb].dep not in {"ccomp", "parataxis"}:
        return False
    first = opening_of(parse, verb)
    return first == 0 or not any(c.isalnum() for c in parse.tokens[first - 1].text)


def _question_mark(parse: Parse, i: int) -> int | None:
    """The question mark that ends the sentence, closing quotation marks left out."""
    sentence = parse.sentences[parse.sentence_of[i]]
    for at in range(sentence.last - 1, sentence.first - 1, -1):
        text = parse.tokens[at].text
        if text.endswith("?"):
            return at
        if any(c.isalnum() for c in text):
            return None
    return None
