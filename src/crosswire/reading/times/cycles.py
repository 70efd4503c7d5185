"""Which stretches of the calendar a name that comes round again can mean near a day, and which one it does mean."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from crosswire.model.time import Precision
from crosswire.reading.times import periods
from crosswire.reading.times.direction import Lean
from crosswire.reading.times.holidays import HOLIDAYS
from crosswire.reading.times.meaning import Cycle
from crosswire.reading.times.periods import Period

__all__ = ["around", "chosen", "first_from", "looked", "near", "pattern", "picked", "precision_of"]

_BY_DAY = frozenset({"part", "clock"})
_BY_WEEK = frozenset({"weekday", "weekend"})

_YEARS = (-8, -4, -2, -1, 0, 1, 2, 4, 8)
"""Years to try about the one of the anchor: the near ones, and those that find the next 29 February."""


def around(cycle: Cycle, at: date) -> list[Period]:
    """The stretches that a cycle can mean before, about and after a day, in order."""
    if cycle.name in _BY_DAY:
        days = [periods.moved(at, n, "day") for n in (-1, 0, 1)]
        return [_in_day(cycle, day) for day in days if day is not None]
    if cycle.name in _BY_WEEK:
        days = [periods.moved(at, n, "week") for n in (-2, -1, 0, 1, 2)]
        return [_in_week(cycle, day) for day in days if day is not None]
    found = (in_year(cycle, at.year + n) for n in _YEARS)
    about = [period for period in found if period is not None and period.first is not None]
    agreeing = [p for p in about if cycle.weekday and p.first and p.first.isoweekday() == cycle.weekday]
    return agreeing or about


def _in_day(cycle: Cycle, at: date) -> Period:
    if cycle.name == "part":
        return periods.part_of_day(at, cycle.number)
    return periods.at_clock(at, cycle.clock)


def _in_week(cycle: Cycle, at: date) -> Period:
    if cycle.name == "weekend":
        return periods.weekend(at)
    monday = periods.week(at).first or at
    return periods.day(periods.moved(monday, cycle.number - 1, "day") or at)


def in_year(cycle: Cycle, year: int) -> Period | None:
    """The stretch that a yearly cycle means in a year; none where the year has none."""
    match cycle.name:
        case "month":
            return periods.month(cycle.number, year)
        case "quarter":
            return periods.quarter(cycle.number, year)
        case "half":
            return periods.half(cycle.number, year)
        case "season":
            return periods.season(cycle.number, year)
        case "holiday":
            day = HOLIDAYS[cycle.number].in_year(year)
            return None if day is None else periods.day(day)
    if not 1 <= year <= 9999 or cycle.second > monthrange(year, cycle.number)[1]:
        return None
    return periods.day(date(year, cycle.number, cycle.second))


def pattern(cycle: Cycle, year: str = "XXXX") -> str:
    """The TIMEX3 value of a cycle while it is open which one is meant, ``XXXX-WXX-7``."""
    match cycle.name:
        case "weekday":
            return f"{year}-WXX-{cycle.number}"
        case "weekend":
            return f"{year}-WXX-WE"
        case "month":
            return f"{year}-{cycle.number:02}"
        case "monthday":
            return f"{year}-{cycle.number:02}-{cycle.second:02}"
        case "quarter":
            return f"{year}-Q{cycle.number}"
        case "half":
            return f"{year}-{periods.HALVES[cycle.number - 1]}"
        case "season":
            return f"{year}-{periods.SEASONS[cycle.number - 1]}"
        case "part":
            return f"{year}-XX-XXT{periods.PARTS[cycle.number]}"
        case "clock":
            return f"{year}-XX-XXT{cycle.clock}"
    return f"{year}-XX-XX"


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


def precision_of(name: str) -> Precision:
    """How precise a cycle or unit of that name is."""
    return _PRECISIONS.get(name) or name  # type: ignore[return-value]


def chosen(cycle: Cycle, base: date | None, sign: int, *, strict: bool = False) -> Period:
    """The stretch before (-1), after (1) or nearest to (0) a day; ``strict``: not the one that the day lies in."""
    found = around(cycle, base) if base is not None else []
    about = [period for period in found if period.first is not None and period.last is not None]
    if base is None or not about:
        return Period(pattern(cycle), None, None, precision_of(cycle.name))
    if sign < 0:
        fit = [p for p in about if (p.last < base if strict else p.first <= base)]  # type: ignore[operator]
        return fit[-1] if fit else about[0]
    if sign > 0:
        fit = [p for p in about if (p.first > base if strict else p.last >= base)]  # type: ignore[operator]
        return fit[0] if fit else about[-1]
    return min(about, key=lambda p: _distance(p, base))


def _distance(period: Period, day: date) -> int:
    if period.first is None or period.last is None or period.first <= day <= period.last:
        return 0
    return (period.first - day).days if period.first > day else (day - period.last).days


def first_from(cycle: Cycle, first: date) -> Period:
    """The first stretch that does not begin before a day."""
    return next((p for p in around(cycle, first) if p.first is not None and p.first >= first), chosen(cycle, first, 1))


def picked(cycle: Cycle, base: date | None, lean: Lean) -> Period:
    """The stretch that ``last``, ``this`` or ``next`` picks; ``this Tuesday`` is the coming one if not past."""
    if cycle.which:
        return chosen(cycle, base, cycle.which, strict=True)
    if cycle.name in {"weekday", "weekend"}:
        return chosen(cycle, base, -1 if lean.sign < 0 else 1)
    same_year = [p for p in around(cycle, base) if p.first and p.first.year == base.year] if base is not None else []
    return same_year[0] if same_year else chosen(cycle, base, 0)


def looked(lean: Lean, cycle: Cycle) -> tuple[int, str]:
    """Which way (-1, 1, or 0 for the nearest) a cycle is taken when the verb over it leans so, and why in words."""
    sign = lean.sign if lean.sure or cycle.name != "month" else 0
    if not sign and lean.word and cycle.name in {"weekday", "weekend"}:
        return 0, f"looked near because of '{lean.word}'"
    if not sign:
        return (-1 if cycle.name in {"weekday", "weekend"} else 0), "looked near"
    if cycle.name in {"quarter", "half"} and not (cycle.ended and sign < 0):
        return 0, "looked near"
    way = "looked back" if sign < 0 else "looked forward"
    return sign, f"{way} because of '{lean.word}'"


_NO_DOUBT = {"monthday": 92, "holiday": 92, "month": 31}
"""Days: so near, it is understood without its year, whatever the tense."""


def near(cycle: Cycle, base: date, sign: int) -> Period:
    """The stretch before (-1) or after (1) a day; for one without its year the nearest, where that is near.

    News leaves out the year only where there is no doubt, so a day some weeks away is meant whatever the tense.
    """
    nearest = chosen(cycle, base, 0)
    no_doubt = _NO_DOUBT.get(cycle.name, 0)
    return nearest if no_doubt and _distance(nearest, base) <= no_doubt else chosen(cycle, base, sign)
