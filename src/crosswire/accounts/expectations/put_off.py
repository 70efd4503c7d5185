"""What is told not to come as planned while its day lies ahead: "it will not be held on Friday, as scheduled"."""

from __future__ import annotations

from collections.abc import Mapping

from crosswire.accounts.expectations.signs import as_planned
from crosswire.accounts.nodes import Node
from crosswire.model.parse import Parse

__all__ = ["goes_on", "is_put_off", "same_as_told", "was_ended"]

_COMING_ABOUT = frozenset("hold occur happen proceed go_ahead convene".split())
_GOING_ON = frozenset("continue go_on last begin start resume run".split())
_AHEAD = frozenset("will would shall".split())
_EXACT = frozenset({"day", "time"})
_BEFORE = 60
"""Tokens before a pronoun in which what it stands for is looked for: two long sentences."""


def is_put_off(node: Node, parses: Mapping[str, Parse]) -> bool:
    """Whether it tells that something will not come about as planned."""
    coming = node.frame.modal in _AHEAD and node.frame.negated and node.claim.stance in {"asserts", "denies"}
    return coming and as_planned(parses[node.claim.report], node.frame.span)


def same_as_told(expected: Node, told: Node, parses: Mapping[str, Parse]) -> bool:
    """Whether both speak of one thing on one day; a pronoun stands for a noun before it."""
    ours, theirs = expected.frame.when, told.frame.when
    if ours is None or theirs is None or ours.value != theirs.value or ours.precision not in _EXACT:
        return False
    both_come_about = all(_comes_about(node) for node in (expected, told))
    if expected.frame.kind != told.frame.kind and not both_come_about:
        return False
    return bool(_things(expected, parses) & _things(told, parses))


def goes_on(expected: Node) -> bool:
    """Whether it is only expected that something comes about, or goes on."""
    return expected.frame.predicate in _GOING_ON | _COMING_ABOUT


def was_ended(expected: Node, told: Node, parses: Mapping[str, Parse]) -> bool:
    """Whether what was called off is what "it" stands for, which was to go on: "it will go on for a week"."""
    return goes_on(expected) and bool(
        _things(expected, parses) & {a.head for a in told.frame.arguments if a.role == "patient"}
    )


def _comes_about(node: Node) -> bool:
    place = node.frame.predicate == "take" and any(a.head == "place" for a in node.others)
    return place or node.frame.predicate in _COMING_ABOUT


def _things(node: Node, parses: Mapping[str, Parse]) -> set[str]:
    """Lemmas of what it is told of: the subject, or the nouns before the pronoun that stands for it."""
    parse = parses.get(node.claim.report)
    heads = {a.head for a in node.frame.arguments if a.role in {"agent", "patient"}} - {"place"}
    if parse is None or "it" not in heads:
        return heads
    at = parse.at(node.frame.span.start)
    before = parse.tokens[max(0, at - _BEFORE) : at]
    paragraph = parse.sentences[parse.sentence_of[at]].paragraph
    return {
        t.lemma.lower()
        for t in before
        if t.pos == "NOUN" and parse.sentences[parse.sentence_of[t.i]].paragraph == paragraph
    }
