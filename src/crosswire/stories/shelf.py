"""Stories in hand, found by the terms they hold: what is looked at for one report does not grow with their number.

Each term leads to the stories that were touched last of those that hold it, so many at most; a story is packed, with
its first and latest reports alone. What the shelf holds is plain data, which a store can keep row by row: ``rows``
gives it and ``put`` takes it back.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from crosswire.stories.frequencies import Frequencies
from crosswire.stories.outline import Outline

__all__ = ["Shelf", "Standing", "packed", "standing_for", "unpacked"]

_FIRST, _LATEST = 2, 6
"""Reports that are kept of a story: what it began as, and what it is now about."""
_HOLDING = 128
"""Stories that a term leads to at most."""
_FIELDS = tuple(field.name for field in fields(Outline))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A story as it stands while reports come."""

    name: str
    """The id of the report that it began with."""
    reports: tuple[str, ...]
    """All of its reports, in the order in which they came."""
    outlines: tuple[Outline, ...]
    """What those of them tell that stand for it: the first and the latest."""

    @property
    def latest(self) -> str | None:
        """The last day on which one of its reports is known to have come out."""
        return max((outline.latest for outline in self.outlines if outline.latest), default=None)

    def with_report(self, outline: Outline) -> Standing:
        """The story with one more report."""
        return replace(self, reports=(*self.reports, outline.report), outlines=standing_for((*self.outlines, outline)))


def standing_for(outlines: Sequence[Outline]) -> tuple[Outline, ...]:
    """Those of a story's reports, in the order in which they came, that stand for it."""
    return tuple(outlines if len(outlines) <= _FIRST + _LATEST else [*outlines[:_FIRST], *outlines[-_LATEST:]])


class Shelf:
    """Stories by name, and by the terms that lead to them."""

    def __init__(self, frequencies: Frequencies | None = None) -> None:
        """An empty one; or one for which reports have been counted before."""
        self.frequencies = frequencies or Frequencies()
        self._stories: dict[str, bytes] = {}
        self._holding: dict[str, list[str]] = {}
        self._near: dict[str, bytes] = {}

    def __len__(self) -> int:
        return len(self._stories)

    def __contains__(self, name: str) -> bool:
        return name in self._stories

    def story(self, name: str) -> Standing:
        """The story of that name.

        Raises:
            KeyError: if there is none.
        """
        return unpacked(self._stories[name])

    def holding(self, term: str) -> Iterator[str]:
        """Names of the stories that a term leads to."""
        return (name for name in self._holding.get(term, ()) if name in self._stories)

    def put(self, standing: Standing, terms: Iterable[str] = ()) -> None:
        """Keeps a story as it now stands, and has these terms lead to it."""
        self._stories[standing.name] = packed(standing)
        for term in terms:
            led_to = self._holding.setdefault(term, [])
            if standing.name in led_to:
                led_to.remove(standing.name)
            led_to.append(standing.name)
            if len(led_to) > _HOLDING:
                del led_to[0]

    def near(self, report: str) -> dict[str, float]:
        """The reports that one which stands for its story is most like, of any story, and how much."""
        found = self._near.get(report)
        return {} if found is None else json.loads(found)

    def note(self, report: str, near: Mapping[str, float]) -> None:
        """Keeps which reports one is most like; forgets it where there are none."""
        if near:
            self._near[report] = json.dumps(near, separators=(",", ":")).encode("utf-8")
        else:
            self._near.pop(report, None)

    def drop(self, name: str) -> None:
        """Forgets a story that has become part of others."""
        del self._stories[name]

    def standings(self) -> Iterator[Standing]:
        """All stories, in order of their names."""
        return (self.story(name) for name in sorted(self._stories))

    def rows(self) -> Iterator[tuple[str, bytes]]:
        """Each story's name and what it packs to, in order of names; then each report's id and what it is near to."""
        yield from sorted(self._stories.items())
        yield from sorted(self._near.items())


def packed(standing: Standing) -> bytes:
    """A story as bytes: JSON, pressed."""
    outlines = [{field: getattr(outline, field) for field in _FIELDS} for outline in standing.outlines]
    plain = {"name": standing.name, "reports": standing.reports, "outlines": outlines}
    return zlib.compress(json.dumps(plain, separators=(",", ":")).encode("utf-8"), level=1)


def unpacked(data: bytes) -> Standing:
    """What ``packed`` wrote."""
    plain = json.loads(zlib.decompress(data))
    return Standing(
        name=plain["name"],
        reports=tuple(plain["reports"]),
        outlines=tuple(_outline(each) for each in plain["outlines"]),
    )


def _outline(plain: dict[str, Any]) -> Outline:
    listed = {name: tuple(plain[name]) for name in ("names", "countries", "numbers", "days")}
    return Outline(**{**plain, **listed})
