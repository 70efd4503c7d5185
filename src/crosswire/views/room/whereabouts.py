"""The places of a story on the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.model.place import Place
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import words_at

__all__ = ["PlaceLine", "place_lines"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine:
    """A place, how often it is named, and where it is named first."""

    name: str
    kind: str
    latitude: float | None
    longitude: float | None
    within: str
    """What it lies in, nearest first, in words."""
    times: int
    sure: int
    """That the name leads here, in per cent."""
    why: str
    words: str
    """Address of the words that name it first."""


def place_lines(places: Iterable[Place], back: str) -> tuple[PlaceLine, ...]:
    """The places, those named most often first.

    Args:
        places: With their mentions.
        back: Where the way back from the words leads.
    """
    named = [place for place in places if place.mentions]
    ranked = sorted(named, key=lambda place: (-len(place.mentions), place.name, place.id))
    return tuple(_line(place, back) for place in ranked)


def _line(place: Place, back: str) -> PlaceLine:
    first = min(place.mentions, key=lambda mention: (mention.kind != "name", mention.report, mention.span))
    return PlaceLine(
        name=one_line(place.name),
        kind=place.kind,
        latitude=place.latitude,
        longitude=place.longitude,
        within=", ".join(one_line(around.name) for around in place.within),
        times=len(place.mentions),
        sure=round(100 * place.confidence),
        why=one_line(place.why),
        words=words_at(first.report, span=first.span, back=back),
    )
