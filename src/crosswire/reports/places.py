"""Whether a name is a town's, a country's or a US state's, by GeoNames."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from crosswire.gazetteer import cities, lands, us_states

__all__ = ["LARGE_CITY", "is_place"]

LARGE_CITY = 100_000
"""A name that may as well be a person's ("CLINTON:") is read as a place only from this population on."""

_KNOWN_BY_MANY_NAMES = 300_000
"""From this population on a city's other names are known too: ``Kiev``, ``New York``."""


def is_place(name: str, population: int = 0) -> bool:
    """Whether a city of at least that population, a country or a US state has this name.

    Args:
        name: One name, in any case; without the region after a comma.
        population: Smallest that counts; GeoNames' list here starts at 15,000.
    """
    return _populations().get(name.casefold(), -1) >= population


@cache
def _populations() -> Mapping[str, float]:
    known: dict[str, float] = {}
    for city in cities():
        names = [city.name]
        if city.population >= _KNOWN_BY_MANY_NAMES:
            names += [other for other in city.others if other.isascii() and other[:1].isupper()]
        for name in names:
            known[name.casefold()] = max(known.get(name.casefold(), 0), city.population)
    for name in (*(land.name for land in lands()), *us_states()):
        known[name.casefold()] = float("inf")
    return known
