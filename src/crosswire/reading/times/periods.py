"""Stretches of the calendar and their TIMEX3 values.

Weeks are ISO weeks, Monday to Sunday. Seasons are those of the northern half of the world, by whole months, and winter
carries the year it begins in. A period outside the years 1 to 9999 has a value but no days.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from crosswire.model.time import Precision

__all__ = [
    "HALVES",
    "OPEN_VALUES",
    "PARTS",
    "SEASONS",
    "Period",
    "at_clock",
    "century",
    "containing",
    "day",
    "decade",
    "half",
    "month",
    "moved",
    "part_of_day",
    "quarter",
    "season",
    "week",
    "weekend",
    "year",
]

PARTS = ("MO", "AF", "EV", "NI", "DT", "MI")
SEASONS = ("SP", "SU", "FA", "WI")
HALVES = ("H1", "H2")

OPEN_VALUES = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
"""Values of units while it is open which one is meant."""


class Period(NamedTuple):
    """A stretch of the calendar: its TIMEX3 value, its first and last day (none where no day can be told)."""

    value: str
    first: date | None
    last: date | None
    precision: Precision


def _days(first: tuple[int, int], last: tuple[int, int]) -> tuple[date | None, date | None]:
    """The first day of one month and the last day of another, each a (year, month)."""
    if not (1 <= first[0] <= 9999 and 1 <= last[0] <= 9999):
        return None, None
    return date(*first, 1), date(*last, monthrange(*last)[1])


def _year_digits(number: int) -> str:
    return f"{number:04}" if number > 0 else f"BC{-number:04}"


def day(at: date) -> Period:
    """One day."""
    return Period(at.isoformat(), at, at, "day")


def part_of_day(at: date, part: int) -> Period:
    """A part of a day: an index into PARTS."""
    return Period(f"{at.isoformat()}T{PARTS[part]}", at, at, "time")


def at_clock(at: date, clock: str) -> Period:
    """A time of a day; ``clock`` is ``14:30`` or ``14:30:05``. 24:00 is the midnight that ends the day."""
    return Period(f"{at.isoformat()}T{clock}", at, at, "time")


def week(at: date) -> Period:
    """The week that a day lies in."""
    monday = at - timedelta(days=at.weekday()) if at.toordinal() > 7 else at
    iso = at.isocalendar()
    sunday = monday + timedelta(days=6) if monday < date(9999, 12, 25) else date.max
    return Period(f"{iso.year:04}-W{iso.week:02}", monday, sunday, "week")


def weekend(at: date) -> Period:
    """Saturday and Sunday of the week that a day lies in."""
    whole = week(at)
    last = whole.last or at
    return Period(f"{whole.value}-WE", last - timedelta(days=1), last, "weekend")


def month(number: int, of_year: int) -> Period:
    """A month of a year."""
    return Period(f"{_year_digits(of_year)}-{number:02}", *_days((of_year, number), (of_year, number)), "month")


def quarter(number: int, of_year: int) -> Period:
    """A quarter, 1 to 4, of a year."""
    days = _days((of_year, 3 * number - 2), (of_year, 3 * number))
    return Period(f"{_year_digits(of_year)}-Q{number}", *days, "quarter")


def half(number: int, of_year: int) -> Period:
    """A half, 1 or 2, of a year."""
    days = _days((of_year, 6 * number - 5), (of_year, 6 * number))
    return Period(f"{_year_digits(of_year)}-H{number}", *days, "quarter")


def season(number: int, of_year: int) -> Period:
    """Spring to winter, 1 to 4, of a year."""
    first = (of_year, 3 * number)
    last = (of_year, 3 * number + 2) if number < 4 else (of_year + 1, 2)
    return Period(f"{_year_digits(of_year)}-{SEASONS[number - 1]}", *_days(first, last), "season")


def year(number: int) -> Period:
    """A year; below 1 it is one before Christ, -480 being 480 BC."""
    return Period(_year_digits(number), *_days((number, 1), (number, 12)), "year")


def decade(number: int) -> Period:
    """Ten years: 198 is the 1980s."""
    return Period(f"{number:03}", *_days((10 * number, 1), (10 * number + 9, 12)), "decade")


def century(number: int) -> Period:
    """A hundred years: 19 is the 20th century; below 0 they are before Christ, -4 being the 4th BC."""
    if number < 0:
        return Period(f"BC{-number - 1:02}", None, None, "century")
    return Period(f"{number:02}", *_days((100 * number + 1, 1), (100 * number + 100, 12)), "century")


def containing(unit: str, at: date) -> Period:
    """The day, week, weekend, month, quarter, year, decade or century that a day lies in."""
    match unit:
        case "week" | "fortnight":
            return week(at)
        case "weekend":
            return weekend(at)
        case "month":
            return month(at.month, at.year)
        case "quarter":
            return quarter((at.month + 2) // 3, at.year)
        case "year":
            return year(at.year)
        case "decade":
            return decade(at.year // 10)
        case "century":
            return century((at.year - 1) // 100)
        case _:
            return day(at)


_DAYS_IN = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}


def moved(at: date, count: int, unit: str) -> date | None:
    """The day that lies so many units on, or back where the count is below zero; none beyond the calendar.

    By months the day of the month is kept where there is one, else the last is taken.
    """
    if unit in _DAYS_IN:
        days = count * _DAYS_IN[unit]
        ordinal = at.toordinal() + days
        return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None
    if unit not in _MONTHS_IN:
        return at
    months = at.year * 12 + at.month - 1 + count * _MONTHS_IN[unit]
    of_year, number = divmod(months, 12)
    if not 1 <= of_year <= 9999:
        return None
    return date(of_year, number + 1, min(at.day, monthrange(of_year, number + 1)[1]))
