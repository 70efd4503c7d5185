"""Days in the words and values of a page: ISO 8601, mail dates, seconds since 1970, dates in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from crosswire.reports.dates import find_dates
from crosswire.reports.named_dates import MAJOR, named_dates

__all__ = ["FIRST_YEAR", "day_of_value", "days_in_address", "days_in_words", "instant_of_value"]

FIRST_YEAR = 1995
"""Papers came to the web then; an older date on a page is of its story, or of the paper's founding."""

_ISO = re.compile(r"\s{0,9}(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_SECONDS = re.compile(r"\s{0,9}(\d{10})(?:\d{3})?\s{0,9}")
_INSTANT = re.compile(
    r"\s{0,9}(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?\d\d)?(?:\.\d{1,9})?\s?(?:Z|UTC|GMT|[+-]00:?00)\s{0,9}",
    re.IGNORECASE,
)
_ADDRESS = (
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)/(?P<m>\d\d?)/(?P<d>\d\d?)(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[-_.])(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?!\d)"),
    re.compile(r"(?<![\d.])(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
)
_NAMED_ADDRESS = re.compile(r"/(?P<y>(?:19|20)\d\d)/(?P<m>[a-z]{3})[a-z]{0,6}/(?P<d>\d\d?)(?!\d)", re.IGNORECASE)
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BUDDHIST = 543


def day_of_value(value: str, latest: date) -> date | None:
    """The day that a value made for machines names, in the zone that it is given in.

    Args:
        value: What the attribute holds.
        latest: The last day that counts.
    """
    value = value[:100]
    iso = _ISO.match(value)
    if iso:
        return _day(iso[1], iso[2], iso[3], latest)
    seconds = _SECONDS.fullmatch(value)
    if seconds:
        day = datetime.fromtimestamp(int(seconds[1]), UTC).date()
        return day if date(FIRST_YEAR, 1, 1) <= day <= latest else None
    try:
        return _checked(parsedate_to_datetime(value).date(), latest)
    except (ValueError, TypeError, IndexError, OverflowError):
        found = {(p.earliest, p.latest) for p in find_dates(value)}
    first, last = found.pop() if len(found) == 1 else (None, "")
    return _checked(date.fromisoformat(first), latest) if first and first == last else None


def instant_of_value(value: str) -> datetime | None:
    """The time in UTC that a value names in that zone; none where it names one of another zone, or none."""
    match = _INSTANT.fullmatch(value[:100])
    if match is None:
        return None
    year, month, day, hour, minute = (int(part) for part in match.groups())
    try:
        return datetime(year, month, day, hour, minute, tzinfo=UTC)
    except ValueError:
        return None


def days_in_address(url: str, latest: date) -> list[date]:
    """The days that the path of an address spells."""
    path = re.sub(r"^[a-z]+://[^/]*|[?#].*", "", url[:2000], flags=re.IGNORECASE)
    spelled = [(match["y"], match["m"], match["d"]) for shape in _ADDRESS for match in shape.finditer(path)]
    spelled += [
        (match["y"], str(_ENGLISH.index(match["m"].lower()) + 1), match["d"])
        for match in _NAMED_ADDRESS.finditer(path)
        if match["m"].lower() in _ENGLISH
    ]
    return [day for parts in spelled if (day := _day(*parts, latest)) is not None]


def days_in_words(words: str, language: str | None, latest: date) -> Iterator[tuple[date, date, str]]:
    """First and last day of each date with its year in a stretch of words, and the words themselves."""
    if not any(char.isdigit() for char in words):
        return
    for printed in find_dates(words):
        if printed.earliest and printed.latest:
            days = date.fromisoformat(printed.earliest), date.fromisoformat(printed.latest)
            near = [day for day in days if _checked(day, latest)]
            if near and (days[0] == days[1] or days[0].month != days[1].month):
                yield near[0], near[-1], printed.span.of(words)
    if language and language != "en" and language not in MAJOR:
        yield from _in_other_words(words, language, latest)


def _in_other_words(words: str, language: str, latest: date) -> Iterator[tuple[date, date, str]]:
    for named in named_dates(words, (language,)):
        year = named.year - _BUDDHIST if language == "th" and named.year > latest.year else named.year
        day = _day(str(year), str(named.month), str(named.day), latest)
        if day:
            yield day, day, named.span.of(words)


def _day(year: str, month: str, day: str, latest: date) -> date | None:
    try:
        return _checked(date(int(year), int(month), int(day)), latest)
    except ValueError:
        return None


def _checked(day: date, latest: date) -> date | None:
    return day if date(FIRST_YEAR, 1, 1) <= day <= latest else None
