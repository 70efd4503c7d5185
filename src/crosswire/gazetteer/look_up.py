"""The places that a name can stand for, and what lies around each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from crosswire.gazetteer.entries import Entry
from crosswire.gazetteer.keys import GENERIC, key_of, without_generic
from crosswire.gazetteer.tables import by_code, countries, entries_of, regions
from crosswire.model.place import Container

__all__ = ["around", "country", "lies_in", "named"]

_DIVISIONS = frozenset({"division", "district"})
_EAST_OF_URALS = 60.0
"""Degrees east from which Russia lies in Asia."""


@lru_cache(maxsize=8192)
def named(name: str) -> tuple[Entry, ...]:
    """The places of that name, of all kinds; for ``Amur region`` the divisions of the name without its generic word."""
    key = key_of(name)
    found = entries_of(key)
    words = key.split()
    if not found and len(words) > 1 and (words[0] in GENERIC or words[-1] in GENERIC):
        bare = entries_of(key_of(without_generic(name)))
        of_town = bool({words[0], words[-1]} & {"city", "town"})
        found = [e for e in bare if e.kind == "city" if of_town] or [e for e in bare if e.kind in _DIVISIONS]
    return _each_once(found)


def _each_once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    out: dict[str, Entry] = {}
    for entry in entries:
        if entry.source not in out or (entry.usual and not out[entry.source].usual):
            out[entry.source] = entry
    return tuple(out.values())


def country(code: str | None) -> Entry | None:
    """The state or territory of an ISO 3166-1 code."""
    return countries().get(code or "")


def around(entry: Entry) -> tuple[Container, ...]:
    """What a place lies in, nearest first: division, regions, state, parts of the world; but no namesake of its own."""
    told = {key_of(entry.name)}
    out: list[Container] = []
    for wider in _containers(entry):
        if key_of(wider.name) not in told:
            told.add(key_of(wider.name))
            out.append(Container(wider.source, wider.name, wider.kind))
    return tuple(out)


@lru_cache(maxsize=8192)
def _containers(entry: Entry) -> tuple[Entry, ...]:
    above, state = _above(entry), country(entry.country)
    wider = [r for r in regions() if r.made_of and _is_in(entry, above, r)]
    wider.sort(key=lambda r: (r.parts, len({code[:2] for code in r.made_of}), len(r.made_of), r.source))
    out = [above, *(r for r in wider if r.country), state, *(r for r in wider if not r.country)]
    return tuple(e for e in out if e is not None and e.source != entry.source)


def _is_in(entry: Entry, above: Entry | None, region: Entry) -> bool:
    """Whether a place lies in a region, by the states and divisions that the region is made of."""
    if entry.country == "RU" and region.parts:
        east = entry.longitude > _EAST_OF_URALS
        return entry.kind != "country" and "RU" in region.made_of and east == (region.name == "Asia")
    if entry.made_of:
        return entry.source != region.source and entry.made_of < region.made_of
    codes = {entry.country, entry.iso, f"{entry.country}.{entry.division}", above.iso if above else None}
    return not codes.isdisjoint(region.made_of)


def _above(entry: Entry) -> Entry | None:
    """The first-level division that a place lies in."""
    return by_code(f"{entry.country}.{entry.division}") if entry.division else None


def lies_in(entry: Entry, outer: Entry) -> bool:
    """Whether one place lies in another, as far as the tables tell."""
    if entry.source == outer.source:
        return False
    if any(wider.source == outer.source for wider in _containers(entry)):
        return True
    return outer.kind in {"water", "mountains", "region"} and bool(entry.country) and entry.country in outer.touches
