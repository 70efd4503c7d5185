"""The tables in ``data``, each read when first asked for; ``data/SOURCES.md`` says where they are from.

They stay lines of text, sorted by their first column: a name is found by halving, and only what is found is taken
apart. That loads in a tenth of a second, where a dictionary of all cities takes four times as long.
"""

from __future__ import annotations

import lzma
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from importlib import resources
from statistics import fmean

from crosswire.gazetteer.entries import Entry
from crosswire.gazetteer.keys import key_of
from crosswire.model.place import PlaceKind

__all__ = ["by_code", "countries", "entries_of", "regions"]

_DIVISIONS = frozenset({"division", "district"})
_KINDS: dict[str, PlaceKind] = {
    "region": "region",
    "water": "water",
    "mountains": "mountains",
    "island": "island",
    "site": "site",
}


def entries_of(key: str) -> list[Entry]:
    """The places that a key leads to, by their usual name or another."""
    out = list(_regions_by_key().get(key, ()))
    for row in _starting(_lines("names"), key):
        if row[1].startswith("@"):
            entry = by_code(row[1][1:])
            out += [entry._replace(usual=row[2] == "1")] if entry else []
        elif row[1].startswith("="):
            usual = row[1][1:]
            cities = (other for other in _starting(_lines("names"), usual) if other[-1] == row[2])
            out += [_city(usual, other)._replace(usual=False) for other in cities]
        else:
            out.append(_city(key, row))
    return out


def by_code(code: str) -> Entry | None:
    """The state of an ISO 3166-1 code, or the division of a state and GeoNames' code: ``RU.59``, ``US.TX.201``."""
    if "." not in code:
        return countries().get(code)
    row = next(_starting(_lines("divisions"), code), None)
    return _division(row) if row else None


def _starting(lines: list[str], first: str) -> Iterator[list[str]]:
    """The rows of a sorted table whose first column this is."""
    start = f"{first}\t"
    at = bisect_left(lines, start)
    while at < len(lines) and lines[at].startswith(start):
        yield lines[at].split("\t")
        at += 1


def _city(key: str, row: list[str]) -> Entry:
    _, name, kind, country, division, north, east, people, number = row
    return Entry(
        source=f"GeoNames {number}",
        name=name or key.title(),
        kind="city",
        latitude=int(north) / 100,
        longitude=int(east) / 100,
        country=country,
        division=division,
        population=int(people),
        seat=kind == "C",
    )


def _division(row: list[str]) -> Entry:
    code, level, iso, north, east, people, number, name = row
    land, _, within = code.partition(".")
    return Entry(
        source=f"GeoNames {number}",
        name=name,
        kind="district" if level == "2" or "." in within else "division",
        latitude=int(north) / 100,
        longitude=int(east) / 100,
        country=land,
        division=within.partition(".")[0],
        population=int(people),
        iso=iso or code,
    )


@cache
def countries() -> dict[str, Entry]:
    """States and territories by ISO 3166-1 code."""
    out: dict[str, Entry] = {}
    for line in _lines("countries"):
        code, north, east, number, parts, name = line.split("\t")
        out[code] = Entry(
            source=f"GeoNames {number}",
            name=name,
            kind="country",
            latitude=int(north) / 100,
            longitude=int(east) / 100,
            country=code,
            iso=code,
            parts=tuple(filter(None, parts.split("|"))),
        )
    return out


@cache
def regions() -> tuple[Entry, ...]:
    """Regions that are no division, waters, mountains, islands and sites."""
    return tuple(entry for entry, _ in _regions_with_names() if entry.kind not in _DIVISIONS)


@cache
def _regions_by_key() -> dict[str, list[Entry]]:
    out: dict[str, list[Entry]] = {}
    for entry, names in _regions_with_names():
        for number, name in enumerate(names):
            out.setdefault(key_of(name), []).append(entry._replace(usual=number == 0))
    return out


@cache
def _regions_with_names() -> tuple[tuple[Entry, list[str]], ...]:
    lines = _read("regions.txt").decode().splitlines()
    told = [_region(line) for line in lines if not line.startswith("#")]
    known = {name for _, names in told for name in names}
    return (*told, *((part, [part.name]) for part in _parts_of_the_world() if part.name not in known))


def _parts_of_the_world() -> Iterator[Entry]:
    """``East Africa``, made of the states whose row says so; ``parts`` holds its rank, so that the widest come last."""
    made_of: dict[str, set[str]] = {"Asia": {"RU"}}  # from the Urals on
    ranks: dict[str, str] = {}
    for state in countries().values():
        for rank, part in enumerate(reversed(state.parts)):
            made_of.setdefault(part, set()).add(state.iso)
            ranks[part] = "zyx"[rank]
    for part, codes in sorted(made_of.items()):
        states = [countries()[code] for code in codes]
        yield Entry(
            source=f"region {part}",
            name=part,
            kind="region",
            latitude=round(fmean(state.latitude for state in states), 1),
            longitude=round(fmean(state.longitude for state in states), 1),
            made_of=frozenset(codes),
            touches=frozenset(codes),
            parts=(ranks[part],),
        )


def _region(line: str) -> tuple[Entry, list[str]]:
    kind, made_of, touches, north, east, told = line.split(";")
    names = told.split("|")
    known = by_code(made_of) if kind == "also" else None
    if known is not None:
        return known, [known.name, *names]
    members = frozenset(filter(None, made_of.split(",")))
    lands = {code[:2] for code in (*members, *touches.split(",")) if code}
    entry = Entry(
        source=f"region {names[0]}",
        name=names[0],
        kind=_KINDS[kind],
        latitude=float(north),
        longitude=float(east),
        country=next(iter(lands)) if len(lands) == 1 else None,
        made_of=members,
        touches=frozenset(lands),
    )
    return entry, names


@cache
def _lines(name: str) -> list[str]:
    return lzma.decompress(_read(f"{name}.tsv.xz")).decode().split("\n")


def _read(name: str) -> bytes:
    return (resources.files("crosswire.gazetteer") / "data" / name).read_bytes()
