"""Dates, languages, genres and names as the formats write them, in the words of the model."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from crosswire.model.report import Genre, Published
from crosswire.model.spans import Span
from crosswire.reports.bylines import people
from crosswire.reports.genres import genre_line
from crosswire.reports.paragraphs import settled
from crosswire.reports.web.addresses import LONGEST

__all__ = [
    "authors_in",
    "day_of",
    "genre_of",
    "language_of_tag",
    "moment_of",
    "one_line",
    "published_by",
    "web_address",
    "whole_line",
]

_LONGEST = 500
"""Characters of a headline or a name; what is longer is a text in the wrong field, and is cut."""
_LONGEST_STAMP = 60
_ISO_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_SECONDS = range(10**8, 10**10)
"""Unix time from 1973 on, in seconds; in thousandths it is a thousand times that."""
_BY = re.compile(r"by:?\s+", re.IGNORECASE)


def one_line(value: object) -> str | None:
    """A string on one line without what no reader can see; none where there is no string, or nothing in it."""
    if not isinstance(value, str):
        return None
    return " ".join(settled(value[: 4 * _LONGEST]).split())[:_LONGEST].strip() or None


def whole_line(value: object) -> str | None:
    """As ``one_line``, of what would be another if it were cut; none where it is longer than an address may be."""
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    return " ".join(settled(value).split()) or None


def web_address(value: object) -> str | None:
    """The address, if it is one of a page; none where it is longer than any that is fetched."""
    line = whole_line(value)
    return line if line and line.lower().startswith(("http://", "https://")) else None


def day_of(stamp: object) -> str | None:
    """The day of a time stamp, ISO 8601, in the time zone it is written in.

    Args:
        stamp: ISO 8601 in its long or its compact form, RFC 2822, or a number: Unix time in seconds or thousandths.
    """
    if isinstance(stamp, (int, float)) and not isinstance(stamp, bool):
        return _day_of_number(stamp)
    line = one_line(stamp)
    if line is None or len(line) > _LONGEST_STAMP:
        return None
    match = _ISO_DAY.match(line)
    try:
        if match:
            return date(*map(int, match.groups())).isoformat()
        return parsedate_to_datetime(line).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _day_of_number(stamp: float) -> str | None:
    for seconds in (stamp, stamp / 1000 if abs(stamp) < _SECONDS.stop * 1000 else 0):
        if _SECONDS.start <= seconds < _SECONDS.stop:
            return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    return None


def moment_of(*stamps: object) -> str | None:
    """The first stamp that is a time, in UTC where it tells its zone (``2023-09-12T10:11:12Z``), else a day.

    Args:
        stamps: As in ``day_of``.
    """
    for stamp in stamps:
        day = day_of(stamp)
        if day:
            return _instant(one_line(stamp)) or day
    return None


def _instant(line: str | None) -> str | None:
    try:
        told = datetime.fromisoformat(line or "")
    except ValueError:
        try:
            told = parsedate_to_datetime(line or "")
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    try:
        return f"{told.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if told.tzinfo else None
    except OverflowError:
        return None


def published_by(stamps: Iterable[tuple[object, str]]) -> Published | None:
    """When a text came out, by the first stamp that is a date.

    Args:
        stamps: Each with the field it stands in: ``"ninjs versionCreated"``.
    """
    for stamp, field in stamps:
        day = day_of(stamp)
        if day:
            return Published(earliest=day, latest=day, basis="metadata", why=f"{field}: {one_line(str(stamp))}")
    return None


def language_of_tag(tag: object) -> str | None:
    """The ISO 639-1 code that a language tag begins with: ``en`` of ``en-GB``."""
    code = re.split(r"[-_]", one_line(tag) or "", maxsplit=1)[0].lower()
    return code if re.fullmatch(r"[a-z]{2}", code) else None


def genre_of(names: Iterable[object]) -> Genre | None:
    """The first genre among names and codes such as ``Opinion`` and ``genre:Interview``."""
    for name in names:
        line = one_line(name)
        told = genre_line(re.split(r"[:/]", line)[-1].replace("_", " ")) if line else None
        if told:
            return told
    return None


def authors_in(byline: object) -> tuple[str, ...]:
    """The people of a byline, ``By`` or not; the whole of it where it is not made as bylines are."""
    line = one_line(byline)
    if line is None:
        return ()
    line = _BY.sub("", line, count=1) if _BY.match(line) else line
    told = people(line, Span(0, len(line)))
    if told is None:
        return (line,) if line else ()
    return tuple(dict.fromkeys(mark.value for mark in told if mark.kind == "author"))
