"""Where an event was, and which places lie in which: as the reports themselves tell, and as the map has it.

"The fair in Bergen", "Salem, Oregon": a place named right before another with "in" or a comma lies in it. Names that
were plainly read as places on earth are set against each other by what contains them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from crosswire.accounts.nodes import Node
from crosswire.model.account import RelationKind
from crosswire.model.frame import Argument
from crosswire.model.party import Party
from crosswire.model.place import Place, PlaceKind, contains, distance_km, same
from crosswire.model.report import Report

__all__ = ["Places"]

_IN = re.compile(r"\s*(?:,|,?\s*\b(?:in|of)\b)\s*(?:the\s+)?", re.IGNORECASE)
_LIST_GOES_ON = re.compile(r"\s*(?:,\s*(?:and\s|or\s)?(?=[A-Z])|(?:and|or)\s)")
_GOING = frozenset({"travel", "arrive"})
"""Kinds whose object is a place: "visited Bergen"."""
_WITHOUT_BORDERS: frozenset[PlaceKind] = frozenset({"region", "water", "mountains", "unknown"})
"""Kinds of place of which the map does not say all that lies in them."""
_SIDE_BY_SIDE_KM = 30.0
"""Within this distance one report's town may be another's suburb or site."""
_REACH = 10
"""Characters between the name of a place and that of what it lies in: ", in the " and the like."""


@dataclass(frozen=True)
class Places:
    """The places of one story."""

    parties: Mapping[str, Party]
    within: Mapping[str, frozenset[str]]
    """For each place those that the reports put it in."""
    on_earth: Mapping[str, Place] = field(default_factory=dict)
    """By name of a party, the place that it plainly leads to; none where its mentions lead to several."""

    @classmethod
    def of(cls, reports: Sequence[Report], parties: Iterable[Party], places: Iterable[Place] = ()) -> Places:
        """Reads from the texts which places lie in which.

        Args:
            reports: The reports of the story.
            parties: Its parties, by their names in the story.
            places: The places of all its reports.
        """
        named = {party.id: party for party in parties}
        inside: dict[str, set[str]] = defaultdict(set)
        for report in reports:
            for first, second in _neighbours(report, named.values()):
                inside[first].add(second)
        within = {place: frozenset(around) for place, around in inside.items()}
        return cls(named, within, _on_earth(named.values(), places))

    def told(self, node: Node) -> Iterator[tuple[str, str]]:
        """The places that a frame gives, most exact first: name and words."""
        for argument in node.frame.arguments:
            party = self.parties.get(argument.party or "")
            reached = argument.role == "patient" and node.frame.kind in _GOING
            where = argument.role in {"place", "goal"} or reached
            if where and party is not None and self._is_place(argument, party):
                yield party.name, party.name

    def _is_place(self, argument: Argument, party: Party) -> bool:
        return party.kind in {"place", "state"} or (argument.role == "place" and party.kind == "body")

    def relation(self, a: str, b: str) -> tuple[RelationKind, str]:
        """How two places stand to each other as answers to "where"."""
        if b in self._around(a):
            return "refine", f"{a} lies in {b}"
        if a in self._around(b):
            return "refine", f"{b} lies in {a}"
        if a in self.on_earth and b in self.on_earth:
            return _on_the_map(a, self.on_earth[a], b, self.on_earth[b])
        ours, theirs = self._party(a), self._party(b)
        if (
            ours.country is not None
            and ours.country == theirs.country
            and (ours.kind == "state") != (theirs.kind == "state")
        ):
            inner, outer = (b, a) if ours.kind == "state" else (a, b)
            return "refine", f"{inner} lies in {outer}"
        if "state" in {ours.kind, theirs.kind} and (
            ours.country == theirs.country or not (ours.country and theirs.country)
        ):
            return "unsure", f"whether {a} and {b} are one place is not told"
        return "conflict", f"{a} and {b} are two places"

    def _party(self, name: str) -> Party:
        return next(p for p in self.parties.values() if p.name == name)

    def _around(self, name: str) -> set[str]:
        out: set[str] = set()
        todo = [name]
        while todo:
            for wider in self.within.get(todo.pop(), frozenset()):
                if wider not in out:
                    out.add(wider)
                    todo.append(wider)
        return out


def _on_the_map(a: str, ours: Place, b: str, theirs: Place) -> tuple[RelationKind, str]:
    """How two places on earth stand to each other."""
    if same(ours, theirs):
        return "agree", f"{a} and {b} are one place"
    for inner, inside, outer, outside in ((a, ours, b, theirs), (b, theirs, a, ours)):
        if contains(outside, inside):
            return "refine", f"{inner} lies in {outer}"
    apart = distance_km(ours, theirs)
    if {ours.kind, theirs.kind} & _WITHOUT_BORDERS or (apart is not None and apart <= _SIDE_BY_SIDE_KM):
        return "unsure", f"whether {a} and {b} are one place is not told"
    return "conflict", f"{a} and {b} are two places"


def _on_earth(parties: Iterable[Party], places: Iterable[Place]) -> dict[str, Place]:
    """By name of a party, the one place that its mentions by name plainly lead to."""
    found = {(mention.report, mention.span): place for place in places if place.plain for mention in place.mentions}
    out: dict[str, Place] = {}
    for party in parties:
        at = [found[m.report, m.span] for m in party.mentions if m.kind == "name" and (m.report, m.span) in found]
        if at and all(same(at[0], place) for place in at):
            out[party.name] = at[0]
    return out


def _neighbours(report: Report, parties: Iterable[Party]) -> Iterator[tuple[str, str]]:
    found = (
        (mention.span, party)
        for party in parties
        if party.kind in {"place", "state", "body"}
        for mention in party.mentions
        if mention.report == report.id and mention.kind == "name"
    )
    mentions = sorted(found, key=lambda at: at[0])
    for (span, party), (after, wider) in pairwise(mentions):
        between = report.text[span.end : after.start]
        in_a_list = "," in between and _LIST_GOES_ON.match(report.text, after.end)
        fits = len(between) <= _REACH and _IN.fullmatch(between) and not in_a_list
        if fits and party.name != wider.name and wider.kind != "body":
            yield party.name, wider.name
