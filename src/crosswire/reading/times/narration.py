"""How a text goes on from one time to the next: which of them the times behind are counted from."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from crosswire.reading.times.cycles import chosen
from crosswire.reading.times.direction import Lean
from crosswire.reading.times.meaning import Cycle, Fixed, Meaning, Mention, Relative, Shift, Within
from crosswire.reading.times.periods import Period

__all__ = ["Place", "before_christ", "compares", "counts_from_publication", "next_years", "onward", "strays"]


class Place(NamedTuple):
    """Where a mention stands, and which way the verb over it looks."""

    mention: Mention
    sentence: int
    lean: Lean
    aside: bool = False
    """Whether it stands in a clause that only describes something (``the town, which fell in 1702``)."""


def compares(meaning: Meaning) -> bool:
    """Whether a time only serves to compare with (``a year earlier``): the text then goes on where it was."""
    return isinstance(meaning, Shift) and meaning.unit == "year" and meaning.sign < 0 and meaning.count == 1


def counts_from_publication(meaning: Meaning) -> bool:
    """Whether a time is counted from publication, which in a history is not the time told of."""
    match meaning:
        case Within(_, outer):
            return counts_from_publication(outer)
        case Cycle(name, which=which, origin=origin):
            return name in {"weekday", "weekend"} or (which is not None and origin == "publication")
        case Relative(origin=origin) | Shift(origin=origin):
            return origin == "publication"
        case _:
            return False


def before_christ(period: Period, year: int) -> int:
    """The year before Christ that a history is at once a time is named (0 for none), given the one it was at."""
    if period.first is not None:
        return 0
    digits = period.value[2:6]
    return int(digits) if period.value.startswith("BC") and len(digits) == 4 and digits.isdigit() else year


_BACK = 1.5
"""A history goes on in time: it steps back only by what is so many times nearer than the step ahead would be."""


def onward(cycle: Cycle, day: date) -> Period:
    """The stretch nearest to a day, where a step ahead is likelier than one back."""
    back, ahead = chosen(cycle, day, -1), chosen(cycle, day, 1)
    if back.first is None or back.last is None or ahead.first is None:
        return ahead
    return back if (day - back.last).days * _BACK < (ahead.first - day).days else ahead


_FAR_OFF = 10
"""Years: a time so far from those before and behind it is only looked at in passing, as a precedent or a source."""


def strays(places: list[Place]) -> set[int]:
    """The times of a history, said in full, that lie years away from its story: each mention's first word."""
    out: set[int] = set()
    full = [
        (p.mention.first, m.period.first.year)
        for p in places
        if isinstance(m := p.mention.meaning, Fixed) and m.period.first
    ]
    years = [year for _, year in full]
    at = years[0] if years else 0
    for (first, year), following in zip(full, [*years[1:], None], strict=False):
        goes_on = following is not None and abs(following - year) <= min(_FAR_OFF, abs(following - at) - 1)
        if abs(year - at) > _FAR_OFF and not goes_on:
            out.add(first)
        else:
            at = year
    return out


class _Following(NamedTuple):
    """A time said in full further on, and its sentence."""

    period: Period
    sentence: int


def next_years(places: list[Place]) -> dict[int, Period]:
    """For each ``the same year as``: the next time of the sentence that says its year."""
    out: dict[int, Period] = {}
    following: _Following | None = None
    for place in reversed(places):
        meaning = place.mention.meaning
        if isinstance(meaning, Fixed) and meaning.period.first is not None:
            following = _Following(meaning.period, place.sentence)
        outer = meaning.outer if isinstance(meaning, Within) else meaning
        if isinstance(outer, Relative) and outer.cataphoric and following and following.sentence == place.sentence:
            out[place.mention.first] = following.period
    return out
