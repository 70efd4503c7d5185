"""Where an event was, and which places lie in which: as the reports themselves tell, and as the map has it.

"The fair in Bergen", "Salem, Oregon": a place named right before another with "in" or a comma lies in it. Names that
were plainly read as places on earth are set against each other by what contains them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from crosswire.accounts.nodes import Node
from crosswire.model.account import RelationKind
from crosswire.model.frame import Argument
from crosswire.model.party import Party
from crosswire.model.place import Place, PlaceKind, contains, distance_km, same
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.spelling import spelled_alike

__all__ = ["Places", "Told"]

_IN = re.compile(r"\s*(?:,|,?\s*\b(?:in|of)\b)\s*(?:the\s+)?", re.IGNORECASE)
_LIST_GOES_ON = re.compile(r"\s*(?:,\s*(?:and\s|or\s)?(?=[A-Z])|(?:and|or)\s)")
_GOING = frozenset({"travel", "arrive"})
"""Kinds whose object is a place: "visited Bergen"."""
_GIVING = frozenset({"supply", "help", "pay", "warn", "apologize", "publish", "concede", "support"})
"""Kinds whose goal is one who gets a thing: "sold grain to Norway"."""
_WITHOUT_BORDERS: frozenset[PlaceKind] = frozenset({"region", "water", "mountains", "unknown"})
"""Kinds of place of which the map does not say all that lies in them."""
_SIDE_BY_SIDE_KM = 30.0
"""Within this distance one report's town may be another's suburb or site."""
_SIDES = {
    f"{word}{ending}": side
    for word, side in {
        "north": (1, 0),
        "south": (-1, 0),
        "east": (0, 1),
        "west": (0, -1),
        "northeast": (1, 1),
        "northwest": (1, -1),
        "southeast": (-1, 1),
        "southwest": (-1, -1),
    }.items()
    for ending in ("", "ern")
}
"""For the names of parts how far north and east of the middle they lie: 1 for beyond it, -1 for short of it."""
_REACH = 10
"""Characters between the name of a place and that of what it lies in: ", in the " and the like."""


class Told(NamedTuple):
    """A place that a frame gives."""

    name: str
    words: Span


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
        mentions = _mentions(named.values())
        for report in reports:
            for first, second in _neighbours(report, mentions[report.id]):
                inside[first].add(second)
        within = {place: frozenset(around) for place, around in inside.items()}
        return cls(named, within, _on_earth(named.values(), places))

    def told(self, node: Node) -> Iterator[Told]:
        """The places that a frame gives, most exact first."""
        for argument in node.frame.arguments:
            party = self.parties.get(argument.party or "")
            reached = argument.role == "patient" and node.frame.kind in _GOING
            where = argument.role == "place" or reached or (argument.role == "goal" and self._is_reached(node, party))
            if where and party is not None and self._is_place(argument, party):
                yield Told(party.name, argument.span)

    def _is_reached(self, node: Node, party: Party | None) -> bool:
        """Whether somebody gets there: what is sold to a state is not thereby in it."""
        return party is not None and (party.kind == "place" or node.frame.kind not in _GIVING)

    def _is_place(self, argument: Argument, party: Party) -> bool:
        return party.kind in {"place", "state"} or (argument.role == "place" and party.kind == "body")

    def containers(self, name: str) -> tuple[str, ...]:
        """What a place lies in: by the map nearest first, then what only the reports put it in."""
        on_map = [around.name for around in self.on_earth[name].within] if name in self.on_earth else []
        return tuple(dict.fromkeys((*on_map, *sorted(self._around(name)))))

    def relation(self, a: str, b: str) -> tuple[RelationKind, str]:
        """How two places stand to each other as answers to "where"."""
        for inner, outer in ((a, b), (b, a)):
            if self._lies_in(inner, outer):
                return "refine", f"{inner} lies in {outer}"
        for part, inner in ((a, b), (b, a)):
            if found := self._in_part(part, inner):
                return found
        if a in self.on_earth and b in self.on_earth:
            return _on_the_map(a, self.on_earth[a], b, self.on_earth[b])
        if spelled_alike(a, b):
            return "agree", f"{a} and {b} are two spellings of one name"
        ours, theirs = self._by_name[a], self._by_name[b]
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

    def _in_part(self, part: str, inner: str) -> tuple[RelationKind, str] | None:
        """Whether a place lies in the south, or another part, of what a name such as "South Jutland" is a part of."""
        where, _, whole = part.partition(" ")
        side, place = _SIDES.get(where.lower()), self.on_earth.get(inner)
        if side is None or place is None:
            return None
        around = self._whole(whole)
        if around is None or not contains(around, place):
            return None
        north, east = _offset(around, place)
        fits = side[0] * north >= 0 and side[1] * east >= 0
        kind: RelationKind = "refine" if fits else "unsure"
        return kind, f"{inner} lies in {whole}" + (
            f", on the side that {part} names" if fits else f", and {part} in part"
        )

    def _whole(self, name: str) -> Place | None:
        return self.on_earth.get(name) or next((at for at in self.on_earth.values() if at.name == name), None)

    @cached_property
    def _by_name(self) -> dict[str, Party]:
        found: dict[str, Party] = {}
        for party in self.parties.values():
            found.setdefault(party.name, party)
        return found

    def _lies_in(self, inner: str, outer: str) -> bool:
        """Whether the reports put one place in another, or in one that the map puts there."""
        around, wider = self._around(inner), self.on_earth.get(outer)
        on_map = (self.on_earth[place] for place in around if place in self.on_earth)
        return outer in around or (wider is not None and any(contains(wider, place) for place in on_map))

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


def _offset(around: Place, place: Place) -> tuple[float, float]:
    """How many degrees north and east of the middle of what it lies in a place is; 0 where a middle is not known."""
    if None in {around.latitude, around.longitude, place.latitude, place.longitude}:
        return 0.0, 0.0
    return float(place.latitude or 0) - float(around.latitude or 0), float(place.longitude or 0) - float(
        around.longitude or 0
    )


def _on_earth(parties: Iterable[Party], places: Iterable[Place]) -> dict[str, Place]:
    """By name of a party, the one place that its mentions by name plainly lead to."""
    found = {(mention.report, mention.span): place for place in places if place.plain for mention in place.mentions}
    out: dict[str, Place] = {}
    for party in parties:
        at = [found[m.report, m.span] for m in party.mentions if m.kind == "name" and (m.report, m.span) in found]
        if at and all(same(at[0], place) for place in at):
            out[party.name] = at[0]
    return out


def _mentions(parties: Iterable[Party]) -> dict[str, list[tuple[Span, Party]]]:
    """For each report where in it which places, states and bodies are named."""
    out: dict[str, list[tuple[Span, Party]]] = defaultdict(list)
    for party in parties:
        if party.kind in {"place", "state", "body"}:
            for mention in party.mentions:
                if mention.kind == "name":
                    out[mention.report].append((mention.span, party))
    return out


def _neighbours(report: Report, named: Iterable[tuple[Span, Party]]) -> Iterator[tuple[str, str]]:
    mentions = sorted(named, key=lambda at: at[0])
    for (span, party), (after, wider) in pairwise(mentions):
        between = report.text[span.end : after.start]
        in_a_list = "," in between and _LIST_GOES_ON.match(report.text, after.end)
        fits = len(between) <= _REACH and _IN.fullmatch(between) and not in_a_list
        if fits and party.name != wider.name and wider.kind != "body":
            yield party.name, wider.name
