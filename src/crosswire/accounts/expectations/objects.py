"""Whether what a thing was done to is what it was to be done to."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.accounts.compare import Terms, evidence
from crosswire.accounts.comparing.comparisons import participants
from crosswire.accounts.comparing.families import base
from crosswire.accounts.expectations.doers import PRONOUNS
from crosswire.accounts.nodes import Node
from crosswire.lexicon import are_one_kind
from crosswire.model.frame import Argument

__all__ = ["has_objects", "is_one_thing", "objects_fit", "objects_untold", "one_object"]

_OBJECTS = frozenset({"patient", "goal", "partner", "recipient"})
_UNDERGOES = frozenset({"patient", "topic", "goal"})
_NEAR = 0.6
"""Nearness from which two nouns may be one thing: "town" and "city" are nearer, "crew" and "worker" are not."""
_SOME = frozenset("party side group leader official other both all".split())
"""Who can be anybody that the report speaks of: "both parties", "the two sides"."""
_EMPTY = frozenset("thing something anything nothing number part lot place time way day people man".split())


def has_objects(node: Node) -> bool:
    """Whether it is told what it is, or was to be, done to."""
    return any(a.head not in PRONOUNS or a.party for a in _objects(node))


def objects_fit(expected: Node, told: Node, terms: Terms) -> bool:
    """What it was to be done to is what it was done to, as far as both tell; a pronoun may stand for it."""
    ours = [a for a in expected.others if a.role in _OBJECTS and a.head not in PRONOUNS]
    theirs = _objects(told)
    named = [a for a in theirs if a.head not in PRONOUNS or a.party]
    if not ours or (theirs and not named):
        return True
    shared = evidence(expected, told, terms, (participants,)) > 0 or one_object(expected, told, terms)
    return shared or _places_alone(ours, expected) or any(a.head in told.words for a in ours if a.head not in _EMPTY)


def objects_untold(node: Node) -> bool:
    """Whether what it is to be done to is told in words that say little: "both parties", the ruins of a visit."""
    named = [a for a in node.others if a.role in _OBJECTS]
    going = node.frame.kind in {"travel", "arrive"}
    return all(a.head in _SOME or (going and a.party is None) for a in named)


def _objects(node: Node) -> Sequence[Argument]:
    return [a for a in node.others if a.role in _OBJECTS]


def _places_alone(objects: Sequence[Argument], node: Node) -> bool:
    """Whether all that is named is where to: what is told of other places is weighed by the map, not by words."""
    return node.frame.kind in {"travel", "arrive"} and all(a.party is not None for a in objects)


def one_object(expected: Node, told: Node, terms: Terms) -> bool:
    """Whether both plainly tell of one thing that undergoes it: one party, or one noun that nothing tells apart."""
    ours = [a for a in expected.others if a.role in _UNDERGOES]
    theirs = [a for a in told.others if a.role in _UNDERGOES]
    return any(is_one_thing(a, b, terms) for a in ours for b in theirs)


def is_one_thing(one: Argument, other: Argument, terms: Terms) -> bool:
    """Whether two phrases can mean one thing: by party, by a name in both, or by their nouns.

    Nouns are the same or near in meaning, and what else the phrases say does not differ: the safety report is not the
    report on fishing.
    """
    if one.party and other.party and _has_name(one, terms) and _has_name(other, terms):
        return one.party == other.party
    if {p for p in (one.party, *one.named) if p} & {p for p in (other.party, *other.named) if p}:
        return True
    if {one.head, other.head} & (_EMPTY | PRONOUNS):
        return False
    a, b = base(one.head), base(other.head)
    if a != b and terms.near(a, b) < _NEAR and not are_one_kind(a, b):
        return False
    more, rest = _besides(one), _besides(other)
    return not more or not rest or bool(more & rest)


def _has_name(argument: Argument, terms: Terms) -> bool:
    party = terms.parties.get(argument.party or "")
    return party is not None and party.kind not in {"role", "group"}


def _besides(argument: Argument) -> set[str]:
    """What the phrase says besides its noun, without numbers."""
    words = {word for word in argument.words if word != argument.head}
    return {word for word in words if not any(c.isdigit() for c in word)}
