"""What is counted again and again: how many were killed, how many houses were destroyed, how many joined a strike.

"Killing at least nine people" and "14 people are now known to have died" share hardly a word, yet one takes the place
of the other. Counts of one sort of things by one deed in one story are one count, unless their doers, days or places
tell them apart, or one was long ago; a count of a harm to people is, and one of anything else where the reports tell of
one happening.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crosswire.accounts.compare import Terms, evidence
from crosswire.accounts.comparing.comparisons import people, times
from crosswire.accounts.events import Group, brought_in, regrouped
from crosswire.accounts.long_ago import is_long_ago
from crosswire.accounts.nodes import Node
from crosswire.accounts.places import Places
from crosswire.accounts.ways import HARMS, deed, is_of_people, one_sort
from crosswire.model.frame import Argument, Quantity
from crosswire.model.report import Report

__all__ = ["with_tolls"]

_COUNTED = frozenset({"destroy", "evacuate", "walk off", "divert", "arrest", "protest", "infect", "rescue", "cut jobs"})
"""Deeds that news counts those of whom they were done to, or who did them."""
_LENGTHS = frozenset({"hour", "minute"})
_ONE_HAPPENING = 0.5
"""How sure it must be that two reports tell of one happening for what they count to be one."""
_MOST = 200
"""Counts of one deed that are set against each other, at most: a story that counts oftener has several tolls."""


class _Count(NamedTuple):
    """A node that counts."""

    home: int
    node: Node
    unit: str


def with_tolls(groups: Sequence[Group], terms: Terms, places: Places, reports: Mapping[str, Report]) -> list[Group]:
    """The groups, each with the counts of its own toll that other groups hold."""
    counting: dict[tuple[str, bool], list[_Count]] = defaultdict(list)
    for n, group in enumerate(groups):
        for node in group.nodes:
            ago = is_long_ago(node, reports[node.claim.report])
            for what, unit in _counts(node, terms):
                counting[what, ago].append(_Count(n, node, unit))
    members = [{node.key: node for node in group.nodes} for group in groups]
    steps = [list(group.joined) for group in groups]
    for told in counting.values():
        for toll in _apart(told[:_MOST], terms, places):
            homes = [count.home for count in toll]
            host = min(set(homes), key=lambda n: (-homes.count(n), n))
            first = next(count.node for count in toll if count.home == host)
            for n, node, _ in toll:
                if n != host:
                    members[host][node.key] = node
                    steps[host].append(brought_in(first, node, "both count one toll of the story"))
                    if len(groups[n].nodes) == 1:
                        members[n].clear()
    return regrouped((found.values(), its) for found, its in zip(members, steps, strict=True))


def _counts(node: Node, terms: Terms) -> list[tuple[str, str]]:
    """The deed and what is counted of it; nothing where a frame counts none, or names them."""
    what = deed(node.frame)
    if node.frame.negated:
        return []
    if lengths := [q for q in node.frame.quantities if q.unit in _LENGTHS]:
        return [(f"length of {what}", lengths[0].unit)]
    if what not in _COUNTED and what not in HARMS.values():
        return []
    counted = [q for q in node.frame.quantities if not q.ordinal and _fits(what, q)]
    victims = [(a, q) for a in node.frame.arguments for q in counted if a.span.overlaps(q.span) and _is_counted(a, q)]
    known = (terms.parties.get(a.party or "") for a, _ in victims)
    named = any(party is not None and party.kind == "person" for party in known)
    return [] if named or not victims else [(what, victims[0][1].unit)]


def _is_counted(argument: Argument, quantity: Quantity) -> bool:
    return argument.head == quantity.unit or not quantity.unit or argument.span.start == quantity.span.start


def _fits(what: str, quantity: Quantity) -> bool:
    return what not in HARMS.values() or is_of_people(quantity.unit)


def _apart(told: Sequence[_Count], terms: Terms, places: Places) -> list[list[_Count]]:
    """The counts that may be of one toll together: each joins the first that it does not differ from."""
    tolls: list[list[_Count]] = []
    for count in sorted(told, key=lambda found: found.node.key):
        fitting = (toll for toll in tolls if all(_may_be_one(count, other, terms, places) for other in toll))
        toll = next(fitting, None)
        if toll is None:
            tolls.append([count])
        else:
            toll.append(count)
    return [toll for toll in tolls if len({count.node.claim.id for count in toll}) > 1]


def _may_be_one(a: _Count, b: _Count, terms: Terms, places: Places) -> bool:
    if min(evidence(a.node, b.node, terms, (compare,)) for compare in (times, people)) < 0:
        return False
    if not _is_harm(a) and not _of_one_happening(a, b, terms):
        return False
    ours, theirs = ([at.name for at in places.told(count.node)] for count in (a, b))
    return not any(places.relation(x, y)[0] == "conflict" for x in ours for y in theirs if x != y)


def _is_harm(count: _Count) -> bool:
    """Whether people were harmed: of that one story has one count."""
    return deed(count.node.frame) in HARMS.values()


def _of_one_happening(a: _Count, b: _Count, terms: Terms) -> bool:
    """Whether what two counts count may be the same: one sort of things, and no other doer."""
    doers = [{x.party for x in c.node.agents if x.party} for c in (a, b)]
    differ = doers[0] and doers[1] and not doers[0] & doers[1] and all(terms.named(d) for d in doers)
    sure = terms.one_happening(a.node.claim.report, b.node.claim.report) >= _ONE_HAPPENING
    return sure and not differ and one_sort(a.unit, b.unit, terms)
