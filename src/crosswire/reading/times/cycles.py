"""Which stretches of the calendar a name that comes round again can mean near a day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from crosswire.reading.times import periods
from crosswire.reading.times.holidays import HOLIDAYS
from crosswire.reading.times.meaning import Cycle
from crosswire.reading.times.periods import Period

__all__ = ["around", "pattern"]

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
