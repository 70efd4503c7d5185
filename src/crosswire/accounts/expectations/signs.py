"""Words that set what happened against what was expected, read off the parse: never as a mere string.

"Contrary to expectations of a visit", "despite his pledge" speak against an expectation, "as planned" for it; what is
called off, postponed or missed did not come about as it was expected.
"""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.claim import Claim
from crosswire.model.parse import Parse
from crosswire.model.spans import Span

__all__ = ["UNDONE", "Against", "as_planned", "goes_against"]

_EXPECTED = frozenset(
    """expect plan schedule promise predict forecast hope agree announce fear anticipate intend pledge vow project
    say arrange""".split()
)
_EXPECTATIONS = frozenset(
    """expectation plan forecast prediction schedule promise pledge vow hope speculation assurance projection
    intention commitment""".split()
)
_AGAINST = frozenset({"despite", "against", "contrary", "defying", "notwithstanding", "to"})
UNDONE = frozenset(
    """call_off cancel scrap abandon abort shelve postpone delay put_off suspend miss reschedule push_back scuttle
    derail""".split()
)
"""Predicates that tell of their object that it did not come about when, or as, it was expected."""


@dataclass(frozen=True, slots=True)
class Against:
    """An expectation that a sentence says was not met, in lemmas of its content words."""

    head: str
    """What was expected: "visit" of "expectations of a visit to Bergen"; empty where that is not told."""
    words: frozenset[str]


def goes_against(parse: Parse, claim: Claim) -> Against | None:
    """What the claim says was expected and did not come: "contrary to expectations of a visit, she stayed"."""
    for i in _inside(parse, claim):
        token = parse.tokens[i]
        if token.lemma.lower() not in _EXPECTATIONS or token.pos != "NOUN" or not _stands_against(parse, i):
            continue
        below = [t for t in parse.subtree(i) if t != i and parse.tokens[t].pos in {"NOUN", "PROPN", "VERB"}]
        head = next((t for t in below if parse.tokens[t].dep in {"pobj", "acl", "ccomp", "relcl"}), None)
        return Against(
            "" if head is None else parse.tokens[head].lemma.lower(),
            frozenset(parse.tokens[t].lemma.lower() for t in below),
        )
    return None


def _stands_against(parse: Parse, noun: int) -> bool:
    """Whether a noun is the object of "contrary to", "despite", "against", "in defiance of"."""
    governor = parse.tokens[noun].head
    word = parse.tokens[governor]
    if word.lower == "to":
        return parse.tokens[word.head].lower == "contrary" or parse.tokens[max(0, governor - 1)].lower == "contrary"
    return word.lower in _AGAINST or word.lemma.lower() in {"defy", "confound", "contradict"}


def as_planned(parse: Parse, verb: Span) -> bool:
    """Whether the clause of a verb has "as planned", "as originally scheduled", "as had been expected"."""
    for i in parse.within(verb):
        for below in _clause(parse, i):
            token = parse.tokens[below]
            if token.lemma.lower() in _EXPECTED and token.tag in {"VBN", "VBD"}:
                first = min(parse.subtree(below))
                if parse.tokens[first].lower == "as" or parse.tokens[max(0, first - 1)].lower == "as":
                    return True
    return False


def _clause(parse: Parse, verb: int) -> list[int]:
    return [
        c for c in parse.children[verb] if parse.tokens[c].dep in {"advcl", "prep", "ccomp", "acl", "pcomp", "advmod"}
    ]


def _inside(parse: Parse, claim: Claim) -> list[int]:
    return [i for span in claim.spans for i in parse.within(span)]
