"""What each expression means on a given day of publication, and after what the text has named before it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from crosswire.model.time import Precision, TimeType
from crosswire.reading.times import periods
from crosswire.reading.times.cycles import around, chosen, first_from, looked, near, pattern, picked, precision_of
from crosswire.reading.times.meaning import (
    Cycle,
    Fixed,
    Length,
    Meaning,
    Offset,
    Origin,
    Relative,
    Repeat,
    Shift,
    Vague,
    Within,
)
from crosswire.reading.times.narration import (
    Place,
    before_christ,
    compares,
    counts_from_publication,
    next_years,
    onward,
    strays,
)
from crosswire.reading.times.periods import Period

__all__ = ["Anchored", "anchored"]


class Anchored(NamedTuple):
    """A mention's type, value and days, and why it is read so."""

    type: TimeType
    period: Period
    why: str


_FINE: tuple[Precision, ...] = ("time", "day", "weekend", "week", "month", "quarter", "season", "year")
_FINE_ENOUGH: dict[str, tuple[Precision, ...]] = {
    "day": _FINE[:2],
    "weekend": _FINE[:3],
    "week": _FINE[:4],
    "fortnight": _FINE[:4],
    "month": _FINE[:5],
    "quarter": _FINE[:6],
    "year": _FINE,
    "decade": (*_FINE, "decade"),
    "century": (*_FINE, "decade", "century"),
}
"""How precise a time must be for another to be counted from it in such units."""


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

_QUARTER = 3
"""Months."""

_NEAR_SENTENCES = 2
"""A time by the clock belongs to a day named at most so many sentences before."""

_LONG = frozenset({"decade", "century"})
"""Units that a time so many of them away is not told in: two decades ago is a year."""

_FAR = 1e7
"""So many units lie beyond the calendar, whatever the unit."""


class _Base(NamedTuple):
    """What to count from: its first day (none where no day can be told), what it is, and whether it is publication."""

    day: date | None
    what: str
    published: bool = False


_UNNAMED = _Base(None, "a time that the text does not name with its day")


class _Reader:
    def __init__(self, places: list[Place], day: date | None, narrative: bool) -> None:
        self.day = day
        self.narrative = narrative
        self.named: dict[Precision, _Named] = {}
        if narrative:
            self._begin(places)
        self.opened: dict[int, Period] = {}
        self.later = next_years(places)
        self.strays = strays(places) if narrative else set()
        self.order = 0
        self.months = 0
        """Which time so far, by its order, was a stretch longer than a quarter."""
        self.before_christ = 0
        """The year before Christ that a history is at; 0 where it is at none."""

    def read(self, place: Place) -> Anchored:
        mention, meaning = place.mention, place.mention.meaning
        self.order += 1
        period, how = self._period(meaning, place)
        kind = _type(meaning, period)
        if kind in {"DATE", "TIME"}:
            if period.first is not None:
                self.opened[mention.first] = period
            if self._goes_on_from(place):
                self._go_on_from(period, place)
        return Anchored(kind, period, f"{mention.rule}, {how}" if how else mention.rule)

    def _goes_on_from(self, place: Place) -> bool:
        """Whether what the text says next is of the time at a place; a history goes on only with its own story."""
        meaning = place.mention.meaning
        if compares(meaning):
            return False
        told_in_passing = place.aside or place.mention.first in self.strays
        return not self.narrative or not (counts_from_publication(meaning) or told_in_passing)

    def _go_on_from(self, period: Period, place: Place) -> None:
        if period.first is not None:
            self.named[period.precision] = _Named(period, self.order, place.sentence)
        if self.narrative:
            self.before_christ = before_christ(period, self.before_christ)

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
            case Offset():
                return self._offset(meaning, place)
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

    def _base(self, unit: str, origin: Origin) -> _Base:
        """What to count from."""
        if self.before_christ and origin != "publication":
            return _Base(None, f"{self.before_christ} BC in the text")
        if origin == "text" or (origin == "told" and self.narrative):
            named = self._last_named(unit)
            if named is not None:
                return _Base(named.period.first, f"{named.period.value} in the text")
            if self.narrative:
                return _UNNAMED
        if self.day is None:
            return _Base(None, "the day of publication, which is not known")
        return _Base(self.day, f"publication on {self.day.isoformat()}", published=True)

    def _relative(self, meaning: Relative, place: Place) -> tuple[Period, str]:
        base = self._base(meaning.unit, meaning.origin)
        if meaning.cataphoric and place.mention.first in self.later:
            base = _Base(self.later[place.mention.first].first, "the time named after it")
        elif meaning.unit == "quarter" and meaning.origin == "text" and self.day is not None:
            told = self._quarter_told_of(self.order)
            under_way = told is not None and periods.containing("quarter", told) == periods.containing(
                "quarter", self.day
            )
            told = None if meaning.latest and under_way else told
            base = _Base(told or periods.moved(self.day, -1, "quarter"), "the quarter told of")
        elif meaning.latest and base.published and base.day is not None:
            base = base._replace(day=periods.moved(base.day, -1, meaning.unit))
        elif meaning.origin == "text" and meaning.offset >= 0 and base.published:
            base = _UNNAMED
        at = periods.moved(base.day, meaning.offset, meaning.unit) if base.day is not None else None
        period = self._years_on(meaning.offset, meaning.unit) if base.day is None else None
        if period is not None and meaning.unit == "decade":
            period = Period(f"BC{self.before_christ // 10 - meaning.offset:03}", None, None, "decade")
        return period or _containing(meaning.unit, at), f"counted {meaning.offset} from {base.what}"

    def _shift(self, meaning: Shift) -> tuple[Period, str]:
        unit = meaning.unit if meaning.unit in _FINE_ENOUGH and meaning.unit not in _LONG else "year"
        step, count = meaning.unit, meaning.sign * meaning.count
        base = self._base(unit, meaning.origin)
        if meaning.origin == "text" and count > 0 and base.published:
            base = _UNNAMED
        if unit == "year" and count == -1 and (told := self._quarter_compared()) is not None:
            base, unit = _Base(told, "the quarter told of"), "quarter"
        if count != int(count) and step in {"year", "decade"}:
            count, step = count * (12 if step == "year" else 120), "month"
        at = periods.moved(base.day, int(count), step) if base.day is not None and abs(count) < _FAR else None
        side = "before" if meaning.sign < 0 else "after"
        period = self._years_on(int(count), step) if base.day is None else None
        return period or _containing(unit, at), f"{meaning.count:g} {meaning.unit} {side} {base.what}"

    def _offset(self, meaning: Offset, place: Place) -> tuple[Period, str]:
        anchor, how = self._period(meaning.anchor, place)
        from_day = anchor.first if meaning.sign < 0 else anchor.last
        at = None
        if from_day is not None and meaning.count < _FAR:
            at = periods.moved(from_day, meaning.sign * int(meaning.count), meaning.unit)
        side = "before" if meaning.sign < 0 else "after"
        return _containing(meaning.unit, at), f"{meaning.count:g} {meaning.unit} {side} {anchor.value}, {how}"

    def _years_on(self, count: int, unit: str) -> Period | None:
        """So many years or decades from the year before Christ that a history is at; none where it is at none."""
        years = {"year": 1, "decade": 10}.get(unit)
        if not self.before_christ or years is None:
            return None
        at = count * years - self.before_christ
        return periods.year(at if at < 0 else at + 1)

    def _day_is_near(self, place: Place) -> bool:
        """Whether a day named so near that a time by the clock is of that day, rather than of publication."""
        named = self._last_named("day")
        return named is not None and (self.narrative or place.sentence - named.sentence <= _NEAR_SENTENCES)

    def _quarter_told_of(self, back: int) -> date | None:
        """The first day of the quarter that a company's report is about, if one of its last few times named one."""
        named = self.named.get("quarter")
        return named.period.first if named is not None and self.order - named.order <= back else None

    def _quarter_compared(self) -> date | None:
        """The quarter that a year earlier is compared with; none where nine months or half a year were named since."""
        told = self._quarter_told_of(_TALKED_OF)
        return told if told is not None and self.named["quarter"].order > self.months else None

    def _length(self, meaning: Length) -> tuple[Period, str]:
        if meaning.unit == "month" and meaning.count > _QUARTER:
            self.months = self.order
        if not meaning.side or self.day is None or meaning.count < 1 or meaning.count > 1e6:
            return Period(meaning.value, None, None, "none"), ""
        other = periods.moved(self.day, meaning.side * int(meaning.count), meaning.unit)
        if other is None:
            return Period(meaning.value, None, None, "none"), ""
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
            return Period(pattern(inner, year), None, None, precision_of(inner.name)), how
        for period in around(inner, outer.first):
            if period.first is not None and outer.first <= period.first <= outer.last:
                return period, how
        return Period(pattern(inner), None, None, precision_of(inner.name)), how

    def _cycle(self, cycle: Cycle, place: Place) -> tuple[Period, str]:
        opened = self.opened.get(place.mention.opens) if place.mention.opens is not None else None
        if opened is not None and opened.first is not None and not (place.mention.listed and cycle.name == "weekday"):
            return self._closing(cycle, opened.first, place)
        if cycle.name in {"part", "clock"}:
            base = self._base("day", "text" if self._day_is_near(place) else "publication")
            past = looked(place.lean, cycle)[0] < 0
            if cycle.clock == _MIDNIGHT and base.day is not None and base.day == self.day and past:
                return chosen(cycle, base.day - timedelta(days=1), 0), f"the midnight before {base.what}"
            return chosen(cycle, base.day, 0), f"of {base.what}"
        if cycle.which is not None:
            base = self._base("day", cycle.origin)
            return picked(cycle, base.day, place.lean), f"counted {cycle.which} from {base.what}"
        if self.narrative and cycle.name not in {"weekday", "weekend"}:
            return self._told(cycle)
        sign, how = looked(place.lean, cycle)
        base = self._base("day", "publication")
        return (near(cycle, base.day, sign) if base.day else chosen(cycle, None, 0)), f"{how} from {base.what}"

    def _closing(self, cycle: Cycle, opened: date, place: Place) -> tuple[Period, str]:
        """The end of a range that another name began: ``from 3 May to Thursday`` ends on the Thursday that is meant."""
        sign, how = looked(place.lean, cycle)
        if cycle.name == "weekday" and self.day is not None:
            alone = chosen(cycle, self.day, sign)
            if alone.first is not None and (alone.first - opened).days > _WEEK:
                return alone, f"the end of a range, {how} from publication on {self.day.isoformat()}"
        return first_from(cycle, opened), "the end of a range or list"

    def _told(self, cycle: Cycle) -> tuple[Period, str]:
        """The cycle's stretch nearest to what a history named last, in the same year where only a year was named.

        News goes the other way: it leaves out the year only of what is near publication, even right after an old date.
        """
        if self.before_christ:
            at = f"BC{self.before_christ:04}"
            return Period(pattern(cycle, at), None, None, precision_of(cycle.name)), f"of {self.before_christ} BC"
        named = self._last_named("year")
        if named is None or named.period.first is None:
            return chosen(cycle, None, 0), f"of {_UNNAMED.what}"
        if named.period.precision != "year":
            return onward(cycle, named.period.first), f"near {named.period.value} in the text"
        year = named.period.first.year
        period = next((p for p in around(cycle, named.period.first) if p.first and p.first.year == year), None)
        return period or chosen(cycle, named.period.first, 1), f"of {named.period.value} in the text"


_MIDNIGHT = "24:00"
"""The midnight that ends a day: one that is past ended the day before publication."""
_WEEK = 6
"""Days after which a range from a weekday to a weekday has come round."""


def _in_day(inner: Cycle, outer: Period) -> Period:
    """A clock time or part of the day on the day of ``outer``; ``8:30 Friday night`` is in the evening."""
    day, _, part = outer.value.partition("T")
    if inner.name == "part":
        return Period(f"{day}T{periods.PARTS[inner.number]}", outer.first, outer.last, "time")
    clock = inner.clock
    if part in {"AF", "EV", "NI"} and clock < "12:00" and not (part == "NI" and clock < "05:00"):
        clock = f"{int(clock[:2]) + 12:02}{clock[2:]}"
    return Period(f"{day}T{clock}", outer.first, outer.last, "time")


def _containing(unit: str, at: date | None) -> Period:
    """The unit that a day lies in, or its open value where the day cannot be told."""
    if at is not None:
        return periods.containing(unit, at)
    return Period(periods.OPEN_VALUES.get(unit, "XXXX-XX-XX"), None, None, precision_of(unit))


def _type(meaning: Meaning, period: Period) -> TimeType:
    match meaning:
        case Length():
            return "DURATION"
        case Repeat():
            return "SET"
        case _:
            return "TIME" if period.precision == "time" else "DATE"
