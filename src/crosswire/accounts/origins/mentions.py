"""Where parties are mentioned, by place: which mentions stand near one, or inside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from crosswire.model.party import Mention, Party

__all__ = ["Mentions"]


@dataclass(frozen=True)
class Mentions:
    """The mentions of a story's parties."""

    parties: Mapping[str, Party]

    @cached_property
    def by_report(self) -> Mapping[str, list[tuple[Mention, str]]]:
        """The mentions of each report in text order, with the id of the party each leads to."""
        out: dict[str, list[tuple[Mention, str]]] = {}
        for party in self.parties.values():
            for mention in party.mentions:
                out.setdefault(mention.report, []).append((mention, party.id))
        return {report: sorted(found, key=lambda m: (m[0].span, m[1])) for report, found in sorted(out.items())}

    @cached_property
    def _starts(self) -> Mapping[str, list[int]]:
        return {report: [m.span.start for m, _ in found] for report, found in self.by_report.items()}

    def near(self, mention: Mention, before: int, after: int) -> list[tuple[Mention, Party]]:
        """The other mentions that start so many characters before a mention's start or after its end, in text order."""
        starts = self._starts[mention.report]
        first = bisect_left(starts, mention.span.start - before)
        last = bisect_left(starts, mention.span.end + after)
        found = self.by_report[mention.report][first:last]
        return [(other, self.parties[id_]) for other, id_ in found if other != mention]

    def named_inside(self, party: Party) -> Iterator[Party]:
        """The parties that descriptions of this one name: the Coast Guard of "an official of the Coast Guard"."""
        for mention in party.mentions:
            if mention.kind == "description":
                for other, named in self.near(mention, 0, 0):
                    if other.kind == "name" and mention.span.covers(other.span):
                        yield named
