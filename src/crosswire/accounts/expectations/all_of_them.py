"""Whether all who were to take part did: "will meet both sides", and one of them did not attend."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from crosswire.accounts.expectations.told import tells_not
from crosswire.accounts.nodes import Node
from crosswire.model.frame import Argument, Role
from crosswire.model.parse import Parse

__all__ = ["stayed_away"]

_ALL = frozenset("both all each every two three four five six seven eight nine ten".split())
_TAKING_PART = frozenset(
    "attend come appear show_up turn_up join take_part participate go meet sign be_present".split()
)
_STAYING_AWAY = frozenset("stay_away boycott skip snub pull_out drop_out walk_out".split())
_SLOTS: Mapping[Role, frozenset[Role]] = MappingProxyType(
    {
        "agent": frozenset({"agent"}),
        "patient": frozenset({"patient", "partner"}),
        "partner": frozenset({"patient", "partner"}),
    }
)
"""Where those who were to take part in one role are told of: whom one meets, one meets with."""
_OPENING = 2
"""Words of a phrase among which it says how many it means: "both parties", "the two ministers"."""
_NEAR = 1
"""Sentences between the deed and the word that somebody was not there, at most."""


def stayed_away(expected: Node, text: str, told: Node, deeds: Iterable[Node], parse: Parse) -> str | None:
    """Why only part of those who were expected took part in a deed; none where nothing says so.

    Args:
        expected: What was to come: with several or with all of some.
        text: That of the report that expects it.
        told: The deed, in which one of them took part.
        deeds: What its report tells as done or as not done.
        parse: Of the report that tells of the deed.
    """
    role = _role_of_several(expected, text)
    if role is None or len([a for a in told.frame.arguments if a.role in _SLOTS[role]]) != 1:
        return None
    at = parse.sentence_of[parse.at(told.frame.span.start)]
    there = {a.party or a.head for a in told.frame.arguments}
    for other in deeds:
        if other.key == told.key or not _was_away(other):
            continue
        apart = abs(parse.sentence_of[parse.at(other.frame.span.start)] - at) <= _NEAR
        who = {a.party or a.head for a in other.agents}
        if apart and who and not who & there:
            return "told of some of those expected, and that others did not take part"
    return None


def _was_away(node: Node) -> bool:
    if node.frame.predicate in _STAYING_AWAY:
        return not tells_not(node)
    return node.frame.predicate in _TAKING_PART and tells_not(node)


def _role_of_several(expected: Node, text: str) -> Role | None:
    """The role in which several, or all of some, were expected; none where it is one."""
    for role in _SLOTS:
        taking = [a for a in expected.frame.arguments if a.role == role]
        if len({a.party or a.head for a in taking}) > 1 or any(_is_plural(a, expected, text) for a in taking):
            return role
    return None


def _is_plural(argument: Argument, node: Node, text: str) -> bool:
    """Whether the phrase means all of several: "both parties", "the two ministers"."""
    counted = any(q.low > 1 and q.span.overlaps(argument.span) for q in node.frame.quantities)
    return counted or bool(_ALL & set(argument.span.of(text).lower().split()[:_OPENING]))
