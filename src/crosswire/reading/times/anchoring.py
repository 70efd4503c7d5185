"""What each expression means on a given day of publication, and after what the text has named before it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from crosswire.model.time import Precision, TimeType
from crosswire.reading.times import periods
from crosswire.reading.times.cycles import around, pattern
from crosswire.reading.times.direction import Lean
from crosswire.reading.times.meaning import (
    Cycle,
    Fixed,
    Length,
    Meaning,
    Mention,
    Relative,
    Repeat,
    Shift,
    Vague,
    Within,
)
from crosswire.reading.times.periods import Period

__all__ = ["Anchored", "Place", "anchored"]


class Anchored(NamedTuple):
    """A mention's type, value and days, and why it is read so."""

    type: TimeType
    period: Period
    why: str


class Place(NamedTuple):
    """Where a mention stands, and which way the verb over it looks."""

    mention: Mention
    sentence: int
    lean: Lean


_FINE: tuple[Precision, ...] = ("time", "day", "weekend", "week", "month", "quarter", "season", "year")
_FINE_ENOUGH: dict[str, tuple[Precision, ...]] = {
    "day": _FINE[:2],
    "weekend": _FINE[:3],
    "week": _FINE[:4],
    "fortnight": _FINE[:4],
    "month": _FINE[:5],
    "quarter": _FINE[:6],
    "season": _FINE[:7],
    "year": _FINE,
    "decade": (*_FINE, "decade"),
    "century": (*_FINE, "decade", "century"),
}
"""How precise a time must be for another to be counted from it in such units."""

_PRECISIONS: dict[str, Precision] = {
    "weekday": "day",
    "monthday": "day",
    "holiday": "day",
    "part": "time",
    "clock": "time",
    "half": "quarter",
    "fortnight": "week",
    "millennium": "none",
}


def _precision(name: str) -> Precision:
    return _PRECISIONS.get(name) or name  # type: ignore[return-value]


class _Named(NamedTuple):
    """A time that the text has named, and the how manyth it was."""

    period: Period
    order: int
    sentence: int


def anchored(places: list[Place], day: date | None, narrative: bool) -> list[Anchored]:
    """The mentions of one report, in text order, for one day of publication (none where it is not known).

    Args:
        places: The mentions.
        day: The day of publication.
        narrative: Whether the text tells of a past of its own, so that a bare month belongs to the year named last.
    """
    reader = _Reader(places, day, narrative)
    return [reader.read(place) for place in places]


_TALKED_OF = 4
"""A quarter named no more than so many times before is still what a comparison with the year before is about."""

_NEAR_SENTENCES = 2
"""A time by the clock belongs to a day named at most so many sentences before."""

_ALL = 1_000_000


class _Reader:
    def __init__(self, places: list[Place], day: date | None, narrative: bool) -> None:
        self.day = day
        self.narrative = narrative
        self.named: dict[Precision, _Named] = {}
        if narrative:
            self._begin(places)
        self.opened: dict[int, Period] = {}
        self.later = _next_years(places)
        self.order = 0

    def read(self, place: Place) -> Anchored:
        mention, meaning = place.mention, place.mention.meaning
        self.order += 1
        period, how = self._period(meaning, place)
        kind = _type(meaning, period)
        if kind in {"DATE", "TIME"} and period.first is not None:
            self.opened[mention.first] = period
            if not _compares(meaning) and not (self.narrative and "publication" in how):
                self.named[period.precision] = _Named(period, self.order, place.sentence)
        return Anchored(kind, period, f"{mention.rule}, {how}" if how else mention.rule)

    def _begin(self, places: list[Place]) -> None:
        """A history is of the time that it names first; what it says before that already belongs to it."""
        for place in places:
            meaning = place.mention.meaning
            if isinstance(meaning, Fixed) and meaning.period.first is not None:
                self.named[meaning.period.precision] = _Named(meaning.period, 0, 0)
                return

    def _period(self, meaning: Meaning, place: Place) -> tuple[Period, str]:
        match meaning:
            case Fixed(period):
                return period, "said in full"
            case Cycle():
                return self._cycle(meaning, place)
            case Relative():
                return self._relative(meaning, place)
            case Shift():
                return self._shift(meaning)
            case Within():
                return self._within(meaning, place)
            case Length():
                return self._length(meaning)
            case Repeat(value):
                return Period(value, None, None, "none"), ""
            case Vague(value):
                return Period(value, None, None, "vague"), ""

    def _last_named(self, unit: str) -> _Named | None:
        fine = [self.named[p] for p in _FINE_ENOUGH.get(unit, ()) if p in self.named]
        return max(fine, key=lambda named: named.order, default=None)

    def _base(self, unit: str, origin: str) -> tuple[date | None, str]:
        """The day to count from, and what it is."""
        if origin == "text" or (origin == "told" and self.narrative):
            named = self._last_named(unit)
            if named is not None:
                return named.period.first, f"{named.period.value} in the text"
            if self.narrative:
                return None, "a time in the text that has no day"
        if self.day is None:
            return None, "the day of publication, which is not known"
        return self.day, f"publication on {self.day.isoformat()}"

    def _relative(self, meaning: Relative, place: Place) -> tuple[Period, str]:
        base, what = self._base(meaning.unit, meaning.origin)
        if meaning.origin == "text" and meaning.offset >= 0 and what.startswith("publication"):
            base, what = None, "a time that the text does not name"
        if meaning.cataphoric and place.mention.first in self.later:
            base, what = self.later[place.mention.first].first, "the time named after it"
        if meaning.unit == "quarter" and meaning.origin == "text" and self.day is not None:
            base = self._quarter_told_of(_ALL) or periods.moved(self.day, -1, "quarter")
        how = f"counted {meaning.offset} from {what}"
        at = periods.moved(base, meaning.offset, meaning.unit) if base is not None else None
        return (periods.containing(meaning.unit, at) if at is not None else _open(meaning.unit)), how

    def _shift(self, meaning: Shift) -> tuple[Period, str]:
        unit = {"decade": "year", "century": "year", "millennium": "year"}.get(meaning.unit, meaning.unit)
        step, count = meaning.unit, meaning.sign * meaning.count
        base, what = self._base(unit, meaning.origin)
        if meaning.origin == "text" and count > 0 and what.startswith("publication"):
            base, what = None, "a time that the text does not name"
        how = f"{abs(count):g} {meaning.unit} {'before' if count < 0 else 'after'} {what}"
        if unit == "year" and count == -1 and (told := self._quarter_told_of()) is not None:
            base, unit = told, "quarter"
        if base is None:
            return _open(unit), how
        if count != int(count) and step in {"year", "decade"}:
            count, step = count * (12 if step == "year" else 120), "month"
        at = periods.moved(base, int(count), step) if abs(count) < 1e7 else None
        return (periods.containing(unit, at) if at is not None else _open(unit)), how

    def _day_is_near(self, place: Place) -> bool:
        """Whether a day named so near that a time by the clock is of that day, rather than of publication."""
        named = self._last_named("day")
        return named is not None and (self.narrative or place.sentence - named.sentence <= _NEAR_SENTENCES)

    def _quarter_told_of(self, back: int = _TALKED_OF) -> date | None:
        """The first day of the quarter that a company's report is about, if one of its last few times named one."""
        named = self.named.get("quarter")
        return named.period.first if named is not None and self.order - named.order <= back else None

    def _length(self, meaning: Length) -> tuple[Period, str]:
        if not meaning.side or self.day is None or meaning.count < 1 or meaning.count > 1e6:
            return Period(meaning.value, None, None, "none"), ""
        other = periods.moved(self.day, meaning.side * int(meaning.count), meaning.unit)
        first, last = (other, self.day) if meaning.side < 0 else (self.day, other)
        side = "up to" if meaning.side < 0 else "from"
        return Period(meaning.value, first, last, "none"), f"{side} publication on {self.day.isoformat()}"

    def _within(self, meaning: Within, place: Place) -> tuple[Period, str]:
        outer, how = self._period(meaning.outer, place)
        inner = meaning.inner
        if inner.name in {"part", "clock"}:
            return _in_day(inner, outer), how
        if outer.first is None or outer.last is None:
            year = outer.value if outer.value.startswith("BC") else "XXXX"
            return Period(pattern(inner, year), None, None, _precision(inner.name)), how
        for period in around(inner, outer.first):
            if period.first is not None and outer.first <= period.first <= outer.last:
                return period, how
        return Period(pattern(inner), None, None, _precision(inner.name)), how

    def _cycle(self, cycle: Cycle, place: Place) -> tuple[Period, str]:
        opened = self.opened.get(place.mention.opens) if place.mention.opens is not None else None
        if opened is not None and opened.first is not None and not (place.mention.listed and cycle.name == "weekday"):
            return self._closing(cycle, opened.first, place)
        if cycle.name in {"part", "clock"}:
            base, what = self._base("day", "text" if self._day_is_near(place) else "publication")
            return _chosen(cycle, base, 0), f"of {what}"
        if cycle.which is not None:
            base, what = self._base("day", cycle.origin)
            return _picked(cycle, base, place.lean), f"counted {cycle.which} from {what}"
        if self.narrative and cycle.name not in {"weekday", "weekend"}:
            return self._told(cycle)
        sign, how = _looked(place.lean, cycle)
        base, what = self._base("day", "publication")
        if cycle.name in _NO_DOUBT and base is not None:
            return _month_day(cycle, base, sign), f"{how} from {what}"
        return _chosen(cycle, base, sign), f"{how} from {what}"

    def _closing(self, cycle: Cycle, opened: date, place: Place) -> tuple[Period, str]:
        """The end of a range that another name began: ``from 3 May to Thursday`` ends on the Thursday that is meant."""
        sign, how = _looked(place.lean, cycle)
        if cycle.name == "weekday" and self.day is not None:
            alone = _chosen(cycle, self.day, sign)
            if alone.first is not None and (alone.first - opened).days > _WEEK:
                return alone, f"the end of a range, {how} from publication on {self.day.isoformat()}"
        return _first_from(cycle, opened), "the end of a range or list"

    def _told(self, cycle: Cycle) -> tuple[Period, str]:
        """The cycle's stretch nearest to what a history named last, in the same year where only a year was named.

        News goes the other way: it leaves out the year only of what is near publication, even right after an old date.
        """
        named = self._last_named("year")
        if named is None or named.period.first is None:
            return _chosen(cycle, None, 0), "of a time in the text that has no day"
        if named.period.precision != "year":
            return _chosen(cycle, named.period.first, 0), f"near {named.period.value} in the text"
        year = named.period.first.year
        period = next((p for p in around(cycle, named.period.first) if p.first and p.first.year == year), None)
        return period or _chosen(cycle, named.period.first, 1), f"of {named.period.value} in the text"


def _month_day(cycle: Cycle, base: date, sign: int) -> Period:
    """A day of a month without its year: the nearest, unless that is months away against the tense.

    News leaves out the year only where there is no doubt, so a day some weeks away is meant whatever the tense.
    """
    nearest = _chosen(cycle, base, 0)
    return nearest if _distance(nearest, base) <= _NO_DOUBT[cycle.name] else _chosen(cycle, base, sign)


_NO_DOUBT = {"monthday": 92, "holiday": 92, "month": 31}
"""Days: so near, it is understood without its year, whatever the tense."""


_WEEK = 6
"""Days after which a range from a weekday to a weekday has come round."""


def _compares(meaning: Meaning) -> bool:
    """Whether a time only serves to compare with (``a year earlier``): the text then goes on where it was."""
    return isinstance(meaning, Shift) and meaning.unit == "year" and meaning.sign < 0 and meaning.count == 1


def _picked(cycle: Cycle, base: date | None, lean: Lean) -> Period:
    """The stretch that ``last``, ``this`` or ``next`` picks; ``this Tuesday`` is the coming one if not past."""
    if cycle.which:
        return _chosen(cycle, base, cycle.which, strict=True)
    if cycle.name in {"weekday", "weekend"}:
        return _chosen(cycle, base, -1 if lean.sign < 0 else 1)
    same_year = [p for p in around(cycle, base) if p.first and p.first.year == base.year] if base is not None else []
    return same_year[0] if same_year else _chosen(cycle, base, 0)


def _looked(lean: Lean, cycle: Cycle) -> tuple[int, str]:
    sign = lean.sign if lean.sure or cycle.name != "month" else 0
    if not sign:
        return (-1 if cycle.name in {"weekday", "weekend"} else 0), "looked near"
    if cycle.name in {"quarter", "half"}:
        return 0, "looked near"
    way = "looked back" if sign < 0 else "looked forward"
    return sign, f"{way} because of '{lean.word}'"


def _chosen(cycle: Cycle, base: date | None, sign: int, *, strict: bool = False) -> Period:
    """The stretch before (-1), after (1) or nearest to (0) a day; ``strict``: not the one that the day lies in."""
    if base is None:
        return Period(pattern(cycle), None, None, _precision(cycle.name))
    near = [period for period in around(cycle, base) if period.first is not None and period.last is not None]
    if sign < 0:
        fit = [p for p in near if (p.last < base if strict else p.first <= base)]  # type: ignore[operator]
        return fit[-1] if fit else near[0]
    if sign > 0:
        fit = [p for p in near if (p.first > base if strict else p.last >= base)]  # type: ignore[operator]
        return fit[0] if fit else near[-1]
    return min(near, key=lambda p: _distance(p, base))


def _distance(period: Period, day: date) -> int:
    if period.first is None or period.last is None or period.first <= day <= period.last:
        return 0
    return (period.first - day).days if period.first > day else (day - period.last).days


def _first_from(cycle: Cycle, first: date) -> Period:
    return next((p for p in around(cycle, first) if p.first is not None and p.first >= first), _chosen(cycle, first, 1))


def _in_day(inner: Cycle, outer: Period) -> Period:
    """A clock time or part of the day on the day of ``outer``; ``8:30 Friday night`` is in the evening."""
    day, _, part = outer.value.partition("T")
    if inner.name == "part":
        return Period(f"{day}T{periods.PARTS[inner.number]}", outer.first, outer.last, "time")
    clock = inner.clock
    if part in {"AF", "EV", "NI"} and clock < "12:00" and not (part == "NI" and clock < "05:00"):
        clock = f"{int(clock[:2]) + 12:02}{clock[2:]}"
    return Period(f"{day}T{clock}", outer.first, outer.last, "time")


def _open(unit: str) -> Period:
    return Period(periods.OPEN_VALUES.get(unit, "XXXX-XX-XX"), None, None, _precision(unit))


def _type(meaning: Meaning, period: Period) -> TimeType:
    match meaning:
        case Length():
            return "DURATION"
        case Repeat():
            return "SET"
        case _:
            return "TIME" if period.precision == "time" else "DATE"


class _Following(NamedTuple):
    """A time said in full further on, and its sentence."""

    period: Period
    sentence: int


def _next_years(places: list[Place]) -> dict[int, Period]:
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
