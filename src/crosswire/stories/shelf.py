"""Stories in hand, found by the terms they hold: what is looked at for one report does not grow with their number.

Each term leads to the stories that were touched last of those that hold it, so many at most, and says how much it tells
of each; a story is packed, with its first and latest reports alone. What the shelf holds is plain data, which a store
can keep row by row: ``changed`` gives the rows that are otherwise than they were, and ``of_rows`` makes the shelf of
all of them.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Final, Self

from crosswire.model.ids import content_id
from crosswire.stories.frequencies import Frequencies
from crosswire.stories.outline import Outline

__all__ = ["KINDS", "Changed", "Shelf", "Standing", "packed", "standing_for", "unpacked"]

_STORIES, _NEAR, _TERMS, _COUNTS = "stories in hand", "near in hand", "terms in hand", "counts in hand"
KINDS: Final = (_STORIES, _NEAR, _TERMS, _COUNTS)
"""Kinds of rows: stories by name; what reports are near to, by id; where terms lead, by the term's digest; counts."""
_ALL = "all"
"""The one key of the counts."""

Changed = Mapping[str, Mapping[str, bytes | None]]
"""By kind, then key, rows that are otherwise than they were; none for one that is gone."""

_FIRST, _LATEST = 2, 6
"""Reports that are kept of a story: what it began as, and what it is now about."""
_HOLDING = 128
"""Stories that a term leads to at most."""
_STEPS = 255
"""Steps in which it is kept how much a term tells of a story."""
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
        self._holding: dict[str, dict[str, int]] = {}
        self._latest: dict[str, str | None] = {}
        self._near: dict[str, bytes] = {}
        self._touched: dict[str, set[str]] = {_STORIES: set(), _NEAR: set(), _TERMS: set()}

    @classmethod
    def of_rows(cls, rows: Mapping[str, Mapping[str, bytes]]) -> Self:
        """The shelf that gave these rows, by kind and key.

        Raises:
            ValueError: if they are not rows of a shelf.
        """
        try:
            counts = rows.get(_COUNTS, {}).get(_ALL)
            made = cls(Frequencies(**_plain(counts)) if counts else None)
            made._stories = dict(rows.get(_STORIES, {}))
            made._near = dict(rows.get(_NEAR, {}))
            found = (_plain(row) for row in rows.get(_TERMS, {}).values())
            made._holding = {term: dict(led_to) for term, led_to in found}
            made._latest = {standing.name: standing.latest for standing in made.standings()}
        except (zlib.error, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"not the rows of a shelf: {error}") from error
        return made

    def changed(self) -> Changed:
        """The rows that are otherwise than when this was asked last, or than at first."""
        touched = {kind: sorted(keys) for kind, keys in self._touched.items()}
        for keys in self._touched.values():
            keys.clear()
        found: dict[str, dict[str, bytes | None]] = {
            _STORIES: {name: self._stories.get(name) for name in touched[_STORIES]},
            _NEAR: {report: self._near.get(report) for report in touched[_NEAR]},
            _TERMS: {content_id("term", term): _packed((term, self._holding[term])) for term in touched[_TERMS]},
        }
        if found[_STORIES]:
            counted = {"reports": self.frequencies.reports, "counts": dict(self.frequencies.counts)}
            found[_COUNTS] = {_ALL: _packed(counted)}
        return found

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

    def latest(self, name: str) -> str | None:
        """The last day on which a report of that story is known to have come out.

        Raises:
            KeyError: if there is no story of that name.
        """
        return self._latest[name]

    def holding(self, term: str) -> Iterator[tuple[str, float]]:
        """Names of the stories that a term leads to, and how much it tells of each, 0 to 1."""
        led_to = self._holding.get(term, {})
        return ((name, steps / _STEPS) for name, steps in led_to.items() if name in self._stories)

    def put(self, standing: Standing, terms: Mapping[str, float] = MappingProxyType({})) -> None:
        """Keeps a story as it now stands, and has these terms lead to it: how much each tells of it, 0 to 1."""
        self._stories[standing.name] = packed(standing)
        self._touched[_STORIES].add(standing.name)
        self._latest[standing.name] = standing.latest
        for term, told in terms.items():
            self._touched[_TERMS].add(term)
            led_to = self._holding.setdefault(term, {})
            led_to.pop(standing.name, None)
            led_to[standing.name] = round(_STEPS * told)
            if len(led_to) > _HOLDING:
                del led_to[next(iter(led_to))]

    def near(self, report: str) -> dict[str, float]:
        """The reports that one which stands for its story is most like, of any story, and how much."""
        found = self._near.get(report)
        return {} if found is None else json.loads(found)

    def note(self, report: str, near: Mapping[str, float]) -> None:
        """Keeps which reports one is most like; forgets it where there are none."""
        self._touched[_NEAR].add(report)
        if near:
            self._near[report] = json.dumps(near, separators=(",", ":")).encode("utf-8")
        else:
            self._near.pop(report, None)

    def drop(self, name: str) -> None:
        """Forgets a story that has become part of others."""
        del self._stories[name]
        del self._latest[name]
        self._touched[_STORIES].add(name)

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
    return _packed({"name": standing.name, "reports": standing.reports, "outlines": outlines})


def unpacked(data: bytes) -> Standing:
    """What ``packed`` wrote."""
    plain = _plain(data)
    return Standing(
        name=plain["name"],
        reports=tuple(plain["reports"]),
        outlines=tuple(_outline(each) for each in plain["outlines"]),
    )


def _outline(plain: dict[str, Any]) -> Outline:
    listed = {name: tuple(plain[name]) for name in ("names", "countries", "numbers", "days")}
    return Outline(**{**plain, **listed})


def _packed(plain: object) -> bytes:
    return zlib.compress(json.dumps(plain, separators=(",", ":")).encode("utf-8"), level=1)


def _plain(data: bytes) -> Any:  # noqa: ANN401 - whatever was packed
    return json.loads(zlib.decompress(data))
