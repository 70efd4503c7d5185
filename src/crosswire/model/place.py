"""Places: where on earth a name leads, what lies around it, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import asin, cos, radians, sin, sqrt
from typing import Literal, NamedTuple

from crosswire.model.party import Mention

__all__ = [
    "PLAIN",
    "Alternative",
    "Container",
    "Place",
    "PlaceKind",
    "contains",
    "distance_km",
    "great_circle_km",
    "same",
    "united",
]

PlaceKind = Literal[
    "region", "country", "division", "district", "city", "water", "mountains", "island", "site", "unknown"
]

PLAIN = 0.6
"""Confidence from which a place is taken for what it was read as."""

_EARTH_KM = 6371.0
"""Mean radius."""


class Container(NamedTuple):
    """Something that a place lies in."""

    source: str
    """As in a place; the name again where no table knows it."""
    name: str
    kind: PlaceKind


class Alternative(NamedTuple):
    """Another place of that name, and why it was passed over."""

    source: str
    name: str
    within: str
    """What it lies in, in words: ``Idaho, United States``."""
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that reports name, by all its mentions."""

    id: str
    name: str
    """Its name in English."""
    kind: PlaceKind
    latitude: float | None
    """Degrees north, of its middle; none where no table knows the place."""
    longitude: float | None
    """Degrees east."""
    country: str | None
    """ISO 3166-1 alpha-2; none where it lies in several states, or in none."""
    within: tuple[Container, ...]
    """What it lies in, nearest first."""
    source: str
    """Which table knows it, and by what number: ``GeoNames 2013348``; empty where none does."""
    confidence: float
    """0 to 1: that the name leads here."""
    why: str
    passed_over: tuple[Alternative, ...] = ()
    """Likeliest first."""
    mentions: tuple[Mention, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether the reading is sure enough to reason with."""
        return self.confidence >= PLAIN

    @property
    def geonames(self) -> str:
        """Its number in GeoNames; empty where another table knows it, or none."""
        table, _, number = self.source.partition(" ")
        return number if table == "GeoNames" else ""


def united(places: Iterable[Place]) -> tuple[Place, ...]:
    """The places of several reports, each once, by id: the surest reading, with the mentions of all."""
    found: dict[str, list[Place]] = {}
    for place in places:
        found.setdefault(place.id, []).append(place)
    out: list[Place] = []
    for _, readings in sorted(found.items()):
        best = max(readings, key=lambda p: (p.confidence, p.why, p.mentions))
        mentions = {mention for reading in readings for mention in reading.mentions}
        out.append(replace(best, mentions=tuple(sorted(mentions))))
    return tuple(out)


def same(a: Place, b: Place) -> bool:
    """Whether two readings lead to one place."""
    return a.source == b.source if a.source and b.source else a.id == b.id


def contains(outer: Place, inner: Place) -> bool:
    """Whether one place lies wholly in another."""
    return bool(outer.source) and any(around.source == outer.source for around in inner.within)


def distance_km(a: Place, b: Place) -> float | None:
    """Kilometres between the middles of two places along a great circle; none where one is not known."""
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    return great_circle_km((a.latitude, a.longitude), (b.latitude, b.longitude))


def great_circle_km(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two points, each latitude and longitude in degrees (haversine)."""
    (north_a, east_a), (north_b, east_b) = ((radians(p[0]), radians(p[1])) for p in (a, b))
    chord = sin((north_b - north_a) / 2) ** 2 + cos(north_a) * cos(north_b) * sin((east_b - east_a) / 2) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(chord)))
