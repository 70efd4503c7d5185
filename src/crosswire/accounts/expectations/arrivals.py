"""What is sent, and what is told of its way: it arrived, or was turned back."""

from __future__ import annotations

from collections.abc import Iterable

from crosswire.accounts.compare import Terms
from crosswire.accounts.expectations.objects import is_one_thing
from crosswire.accounts.nodes import Node
from crosswire.model.frame import Argument

__all__ = ["has_come", "is_turned_back", "may_have_come", "turns_back"]

_SENDING = frozenset("supply deploy carry bring bring_in fly_in ship send dispatch move rush".split())
"""Kinds and predicates that bring a thing somewhere: their object comes."""
_COMING = frozenset({"travel", "arrive", "deploy", "return"})
_ARRIVING = frozenset("arrive reach come get_to".split())
_TURNED = frozenset("turn_back turn_around turn_away send_back hold_up stop strand halt block ground intercept".split())
"""Predicates of which one tells that what was on its way did not come through."""

_RELATED = 0.4
"""Nearness of two nouns of which something else says that they mean one thing."""


def may_have_come(expected: Node, told: Node) -> bool:
    """Whether by their verbs one tells of sending, the other of arriving."""
    return _sends(expected) and bool({told.frame.kind, told.frame.predicate} & _ARRIVING)


def turns_back(told: Node) -> bool:
    """Whether it tells that what was on its way did not come through."""
    return told.frame.predicate in _TURNED and not told.frame.negated and not told.frame.modal


def has_come(expected: Node, told: Node, terms: Terms) -> bool:
    """Whether what was to be sent is told to have arrived: "will send a team", "the team arrived"."""
    if not may_have_come(expected, told):
        return False
    return _one_of(_objects(expected), told.agents, terms)


def is_turned_back(expected: Node, told: Node, terms: Terms) -> bool:
    """Whether what was to come, or to be sent, is told to have been turned back on the way."""
    if not turns_back(told):
        return False
    if _sends(expected):
        coming: list[Argument] = _objects(expected)
    elif expected.frame.kind in _COMING:
        coming = list(expected.agents)
    else:
        return False
    return _one_of(coming, [a for a in told.frame.arguments if a.role in {"agent", "patient"}], terms)


def _sends(node: Node) -> bool:
    return bool({node.frame.kind, node.frame.predicate} & _SENDING)


def _objects(node: Node) -> list[Argument]:
    return [a for a in node.others if a.role == "patient"]


def _one_of(ours: Iterable[Argument], theirs: Iterable[Argument], terms: Terms) -> bool:
    theirs = list(theirs)
    return any(is_one_thing(a, b, terms) or _of_one_kind(a, b, terms) for a in ours for b in theirs)


def _of_one_kind(one: Argument, other: Argument, terms: Terms) -> bool:
    """Whether two phrases say the same of nouns that are not far apart: "replacement crews", "replacement workers"."""
    said = (set(one.words) - {one.head}) & (set(other.words) - {other.head})
    return bool(said) and terms.near(one.head, other.head) >= _RELATED
