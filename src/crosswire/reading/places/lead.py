"""The place that a name leads to: in the tables, or by what the name and the words beside it tell."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.gazetteer.keys import key_of
from crosswire.gazetteer.look_up import around, named
from crosswire.model.ids import content_id
from crosswire.model.place import Alternative, Container, Place, PlaceKind
from crosswire.reading.places.guess import Guess
from crosswire.reading.places.namings import Naming
from crosswire.reading.places.sites import named_after, part_of
from crosswire.reading.places.weigh import PUT_IN, Setting, likeliest

__all__ = ["place_of"]

_NAMED_AFTER = 0.8
"""How often a site called by a town's name lies in or by that town: a rounded estimate."""
_TOLD_ONLY = 0.8
"""How sure a place is of which only the report tells what it lies in: a rounded estimate too."""
_MOST_PASSED_OVER = 3
_WORTH_TELLING = 0.001
"""How likely, against the place taken, another must be to be told of."""
_KIND_WORDS: dict[PlaceKind, str] = {
    "city": "a city",
    "country": "a state",
    "division": "a first-level division",
    "district": "a second-level division",
    "region": "a region",
    "water": "a stretch of water",
    "mountains": "mountains",
    "island": "an island",
    "site": "a site",
}


def place_of(report: str, naming: Naming, setting: Setting) -> Place | None:
    """The place that a name of a report (by its id) leads to; none where nothing says that it is a place at all."""
    guesses, sure = likeliest(naming, setting)
    told = sorted(naming.within)
    if guesses and not (
        told and named(told[0]) and not any(reason.startswith(PUT_IN) for reason in guesses[0].reasons)
    ):
        return _known(naming, guesses, sure)
    town = named_after(naming.name)
    if town is not None:
        return _by_another(naming, town, setting, "site", f"called after {town}", _NAMED_AFTER)
    whole = part_of(naming.name)
    if whole is not None:
        return _by_another(naming, whole, setting, "region", f"part of {whole}", _NAMED_AFTER)
    if told and named(told[0]):
        return _by_another(naming, told[0], setting, "unknown", f"the report puts it in {told[0]}", _TOLD_ONLY)
    if guesses:
        return _known(naming, guesses, sure)
    return _unknown(report, naming) if naming.is_located else None


def _known(naming: Naming, guesses: Sequence[Guess], sure: float) -> Place:
    best = guesses[0]
    entry = best.entry
    what = f"{entry.population:,} inhabitants" if entry.kind == "city" and entry.population else _KIND_WORDS[entry.kind]
    alone = "the only place of that name in the tables" if len(guesses) == 1 else "the likeliest of that name"
    return Place(
        id=content_id("place", entry.source),
        name=entry.name,
        kind=entry.kind,
        latitude=entry.latitude,
        longitude=entry.longitude,
        country=entry.country,
        within=around(entry),
        source=entry.source,
        confidence=round(sure, 2),
        why="; ".join([alone, what, *best.reasons]),
        passed_over=tuple(_passed_over(best, other) for other in guesses[1:] if _worth_telling(best, other))[
            :_MOST_PASSED_OVER
        ],
        mentions=tuple(naming.mentions),
    )


def _worth_telling(best: Guess, other: Guess) -> bool:
    return 10 ** (other.score - best.score) >= _WORTH_TELLING


def _passed_over(best: Guess, other: Guess) -> Alternative:
    times = 10 ** (best.score - other.score)
    hints = "; ".join(other.reasons) or "nothing in the report points there"
    size = f"{other.entry.population:,} inhabitants; " if other.entry.kind == "city" else ""
    return Alternative(
        other.entry.source,
        other.entry.name,
        ", ".join(c.name for c in around(other.entry) if c.kind in {"division", "country"}),
        f"{size}{hints}; some {times:,.0f} times less likely" if times >= 2 else f"{size}{hints}; about as likely",
    )


def _by_another(naming: Naming, other: str, setting: Setting, kind: PlaceKind, why: str, share: float) -> Place | None:
    """A place that no table knows, by one that it lies in or by."""
    inner = Naming(other, None, within=set(naming.within) - {other}, countries=set(naming.countries))
    guesses, sure = likeliest(inner, setting)
    if not guesses:
        return None
    entry = guesses[0].entry
    exact = kind == "site" or entry.kind in {"city", "district"}
    return Place(
        id=content_id("place", key_of(naming.name), entry.source),
        name=naming.name,
        kind=kind,
        latitude=entry.latitude if exact else None,
        longitude=entry.longitude if exact else None,
        country=entry.country,
        within=(Container(entry.source, entry.name, entry.kind), *around(entry)),
        source="",
        confidence=round(sure * share, 2),
        why=f"in no table; {why}",
        mentions=tuple(naming.mentions),
    )


def _unknown(report: str, naming: Naming) -> Place:
    return Place(
        id=content_id("place", report, key_of(naming.name)),
        name=naming.name,
        kind="unknown",
        latitude=None,
        longitude=None,
        country=None,
        within=(),
        source="",
        confidence=0.0,
        why="in no table, and the report does not say where it lies",
        mentions=tuple(naming.mentions),
    )
