"""A place as the gazetteer knows it."""

from __future__ import annotations

from typing import NamedTuple

from crosswire.model.place import PlaceKind

__all__ = ["Entry"]


class Entry(NamedTuple):
    """One place. ``made_of`` holds codes of states and divisions all of which lies in it."""

    source: str
    """Which table knows it, and by what number: ``GeoNames 2013348``."""
    name: str
    kind: PlaceKind
    latitude: float
    longitude: float
    country: str | None = None
    """ISO 3166-1 code; none where it lies in several states, or in none."""
    division: str = ""
    """Code of the first-level division, within the state."""
    population: int = 0
    seat: bool = False
    """Whether it is a seat of government."""
    iso: str = ""
    """ISO 3166-1 or 3166-2 code of a state or division."""
    made_of: frozenset[str] = frozenset()
    touches: frozenset[str] = frozenset()
    """Codes of the states it lies in or on."""
    parts: tuple[str, ...] = ()
    """Of a state: the parts of the world it lies in, nearest first."""
    usual: bool = True
    """False where it was looked up by another than its first name."""
