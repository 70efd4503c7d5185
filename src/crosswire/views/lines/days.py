"""Days and TIMEX3 values in words, the same on every machine."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from crosswire.model.report import Published
from crosswire.model.time import Time

__all__ = ["day_of", "say_days", "say_published", "say_time", "say_value"]

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_PARTS = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T([A-Z]{2}|\d\d(?::\d\d){0,2}))?")
_DAYS = re.compile(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")


def day_of(day: str | None) -> date | None:
    """The day that an ISO 8601 date or date and time names; none where it names no day of the calendar."""
    try:
        return date.fromisoformat((day or "")[:10])
    except ValueError:
        return None


def say_days(begin: str | None, end: str | None) -> str:
    """First and last day in words: ``4 March 2024``, ``4–6 March 2024``, ``March 2024``, ``2024``; empty if none."""
    first, last = day_of(begin), day_of(end)
    if first is None or last is None:
        one = first or last
        return _day(one) if one else ""
    if first == last:
        return _day(first)
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        if first.year == last.year and (first.month, last.month) == (1, 12):
            return str(first.year)
        if (first.year, first.month) == (last.year, last.month):
            return f"{_MONTHS[first.month - 1]} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} – {_day(last)}"
    return f"{_day(first)} – {_day(last)}"


def say_value(value: str) -> str:
    """A TIMEX3 value in words, or the value itself where it is none of the calendar's."""
    if found := _DAY.fullmatch(value):
        return _say_day(found[1], found[2])
    if found := _DAYS.fullmatch(value):
        return say_days(found[1], found[2]) or value
    if found := _MONTH.fullmatch(value):
        return f"{_MONTHS[int(found[2]) - 1]} {found[1]}"
    if found := _WEEK.fullmatch(value):
        return _say_week(int(found[1]), int(found[2]), weekend=found[3] is not None) or value
    if found := _SEASON.fullmatch(value):
        return f"{_SEASONS[found[2]]} {found[1]}"
    if found := _QUARTER.fullmatch(value):
        return f"quarter {found[2]} of {found[1]}"
    return value


_REFERENCES = {
    "PRESENT_REF": "the time of writing",
    "PAST_REF": "a time before the writing",
    "FUTURE_REF": "a time after the writing",
}
"""Values of TIMEX3 that name no day."""


def say_time(time: Time | None) -> str:
    """The days meant, or the value where no day can be told; empty for none."""
    if time is None:
        return ""
    if time.value in _REFERENCES:
        return _REFERENCES[time.value]
    said = say_value(time.value)
    return said if said != time.value else say_days(time.begin, time.end) or time.value


def say_published(published: Published) -> str:
    """When a report came out: a day, a month, ``between`` two days, or ``undated``."""
    days = say_days(published.earliest, published.latest)
    first, dash, last = days.partition("–")
    return f"between {first.strip()} and {last.strip()}" if dash else days or "undated"


def _say_day(day: str, part: str | None) -> str:
    said = say_days(day, day) or day
    return f"{said}, {_PARTS.get(part, part)}" if part else said


def _say_week(year: int, week: int, *, weekend: bool) -> str:
    try:
        first = date.fromisocalendar(year, week, 6 if weekend else 1)
    except ValueError:
        return ""
    return f"{'weekend' if weekend else 'week'} of {_day(first)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
