"""Dates as a report's head prints them: ``Sept. 7, 2023 - 05:31``, ``7 September 2023``, ``2023-09-07T05:31Z``.

Those of other languages are found by ``named_dates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from crosswire.model.spans import Span
from crosswire.reports.named_dates import MAJOR, named_dates

__all__ = ["LABEL", "MONTH", "Printed", "find_dates"]

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

LABEL = re.compile(
    r"(?:(?:first|originally|date|last) ?)?\b(?P<kind>publi(?:shed|cation(?: date)?)|posted|issued|released?(?: date)?|"
    r"dated?|filed|created|updated?|modified|edited)(?: on| at)?\s{0,3}[:–—-]?\s{0,3}$",
    re.IGNORECASE,
)
"""What may stand before a date and say what it is the date of."""

_FIRST_YEAR = 1900
"""Agencies and papers kept as text go back no further; an older year in a head is a slip or part of a name."""

_ZONE = r"(?:\s?(?:z|utc|gmt|[a-z]{1,4}t|[+-]\d{1,2}(?::?\d\d)?)\b){0,2}"
_CLOCK = rf"\d{{1,2}}[:.h]\d\d(?::\d\d(?:\.\d{{1,6}})?)?(?:\s?[ap]\.?m\b\.?)?\s?\(?{_ZONE}\)?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s{0,3})?"
_SHAPES = (
    r"(?P<y1>\d{4})(?P<s1>[-/.])(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})\.?(?!\d)",
    rf"(?P<n2>{MONTH})\s{{0,3}}(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s{{0,3}}|\s{{1,3}})(?P<y2>\d{{4}})(?!\d)",
    rf"(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[\s-]{{1,3}}(?P<n3>{MONTH}),?[\s-]{{1,3}}(?P<y3>\d{{4}})(?!\d)",
    r"(?P<a4>\d{1,2})(?P<s4>[-/.])(?P<b4>\d{1,2})(?P=s4)(?P<y4>\d{4})(?!\d)",
    rf"(?P<n5>{MONTH}),?\s{{1,3}}(?P<y5>\d{{4}})(?!\d)",
    rf"(?P<n6>{MONTH})\s{{0,3}}(?P<d6>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])",
    rf"(?P<d7>\d{{1,2}})(?:st|nd|rd|th)?\s{{1,3}}(?P<n7>{MONTH})",
)
_DATE = re.compile(
    rf"(?<![\w@/.-])(?:{_CLOCK}(?:,\s?|\s{{1,3}}(?:on\s)?))?{_WEEKDAY}(?:{'|'.join(_SHAPES)})"
    rf"(?:(?:,?\s{{0,3}}(?:at|[-–—|/•·t])?\s{{0,3}}){_CLOCK})?",
    re.IGNORECASE,
)
_CLOCK_AFTER = re.compile(
    rf"(?:,?\s{{0,3}}(?:a las|alle|à|às|в|о|um|[-–—|/•·])?\s{{0,3}}){_CLOCK}(?:\s?(?:h|hs|Uhr)\b\.?)?", re.IGNORECASE
)
"""The time of day after a date in another language."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


class Printed(NamedTuple):
    """A date in a line: where it stands, and its first and last day, ISO 8601.

    Both are none where the year is missing, the day does not exist, or no report can be of that day.
    """

    span: Span
    earliest: str | None
    latest: str | None


def find_dates(line: str) -> Iterator[Printed]:
    """Every explicit date of a line, with the weekday and the time of day that belong to it, in the line's order."""
    abroad = list(_abroad(line)) if _YEAR.search(line) else []
    for match in _DATE.finditer(line):
        days = _days({key[0]: value for key, value in match.groupdict().items() if value is not None})
        span = Span(match.start(), match.end()).trimmed(line)
        while abroad and abroad[0].span.end <= span.start:
            yield abroad.pop(0)
        if abroad and abroad[0].span.start < span.start and span.end <= abroad[0].span.end:
            continue
        abroad = [other for other in abroad if other.span.start >= span.end]
        earliest, latest = (day.isoformat() for day in days) if days else (None, None)
        yield Printed(span, earliest, latest)
    yield from abroad


def _abroad(line: str) -> Iterator[Printed]:
    """Dates in other languages than English, in the line's order; no two of them share a character."""
    end = 0
    for named in sorted(named_dates(line, MAJOR), key=lambda named: named.span.start):
        if named.span.start < end:
            continue
        after = _CLOCK_AFTER.match(line, named.span.end)
        end = after.end() if after else named.span.end
        days = _days({"y": str(named.year), "m": str(named.month), "d": str(named.day)})
        earliest, latest = (day.isoformat() for day in days) if days else (None, None)
        yield Printed(Span(named.span.start, end).trimmed(line), earliest, latest)


def _days(part: dict[str, str]) -> tuple[date, date] | None:
    """First and last day of the parts of a date; a, b are day and month in an order that only they can tell."""
    if "y" not in part or not _FIRST_YEAR <= int(part["y"]) <= date.today().year:
        return None
    year = int(part["y"])
    if "a" in part:
        return _either(year, int(part["a"]), int(part["b"]), month_may_lead=part["s"] != ".")
    month = _MONTHS.index(part["n"][:3].lower()) + 1 if "n" in part else int(part["m"])
    if "d" not in part:
        after = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), after - timedelta(days=1)
    day = _day(year, month, int(part["d"]))
    return (day, day) if day else None


def _either(year: int, a: int, b: int, *, month_may_lead: bool) -> tuple[date, date] | None:
    """``05/04/2023`` is one of two days, ``25/04/2023`` is one; with dots the day always leads."""
    day_first = _day(year, b, a)
    month_first = _day(year, a, b) if month_may_lead else None
    days = sorted(day for day in (day_first, month_first) if day is not None)
    return (days[0], days[-1]) if days else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
