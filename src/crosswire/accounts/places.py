"""Where an event was, and which places lie in which, as far as the reports themselves tell.

"The fair in Bergen", "Salem, Oregon": a place named right before another with "in" or a comma lies in it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosswire.accounts.compare import Node
from crosswire.model.account import RelationKind
from crosswire.model.frame import Argument
from crosswire.model.party import Party
from crosswire.model.report import Report

__all__ = ["Places"]

_IN = re.compile(r"\s*(?:,|,?\s*\b(?:in|of)\b)\s*(?:the\s+)?", re.IGNORECASE)
_LIST_GOES_ON = re.compile(r"\s*(?:,\s*(?:and\s|or\s)?(?=[A-Z])|(?:and|or)\s)")
_GOING = frozenset({"travel", "arrive"})
"""Kinds whose object is a place: "visited Bergen"."""
_REACH = 10
"""Characters between the name of a place and that of what it lies in: ", in the " and the like."""


@dataclass(frozen=True)
class Places:
    """The places of one story."""

    parties: Mapping[str, Party]
    within: Mapping[str, frozenset[str]]
    """For each place those that the reports put it in."""

    @classmethod
    def of(cls, reports: Sequence[Report], parties: Iterable[Party]) -> Places:
        """Reads from the texts which places lie in which."""
        named = {party.id: party for party in parties}
        inside: dict[str, set[str]] = defaultdict(set)
        for report in reports:
            for first, second in _neighbours(report, named.values()):
                inside[first].add(second)
        return cls(named, {place: frozenset(around) for place, around in inside.items()})

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
