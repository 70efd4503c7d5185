"""What a peer's own form says, as type and value of a TIMEX3."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime

__all__ = ["bare_start", "of_period", "of_recognized"]

_LEADING = re.compile(
    r"(?:[\W_]+|(?:on|in|at|by|from|to|of|and|for|since|until|till|before|after|during|through|or)\b)+", re.IGNORECASE
)
_PERIODS = {"day": "%Y-%m-%d", "week": "%G-W%V", "month": "%Y-%m", "year": "%Y", "time": "%Y-%m-%dT%H:%M"}
_PARTS_OF_DAY = ((12, "MO"), (17, "AF"), (20, "EV"), (24, "NI"))
"""The hour at which each part of a day is over, and its letters."""
_RANGE = re.compile(r"\((?P<start>[^,]+),[^,]+,(?P<length>P[^)]+)\)")
_HOUR = re.compile(r"T\d\d")
_FIRST_OF_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-01")


def bare_start(text: str, start: int, end: int) -> int:
    """Where the expression begins without the words that only lead to it ("on Friday", "until May")."""
    lead = _LEADING.match(text, start, end)
    return lead.end() if lead and lead.end() < end else start


def of_period(when: datetime, period: str, now: datetime) -> tuple[str, str]:
    """Type and value of a moment that dateparser tells down to a period ("week", "part_of_day")."""
    if period == "part_of_day":
        part = next(letters for hour, letters in _PARTS_OF_DAY if when.hour < hour)
        return "TIME", f"{when:%Y-%m-%d}T{part}"
    if period == "time":
        return ("DATE", "PRESENT_REF") if when == now else ("TIME", when.strftime(_PERIODS[period]))
    return "DATE", when.strftime(_PERIODS[period])


def of_recognized(values: Sequence[Mapping[str, str]], now: date) -> tuple[str, str]:
    """Type and value of what the recognizers resolve to: of several moments, the one nearest to now."""
    best = min(values, key=lambda value: _distance(value, now))
    timex = best["timex"]
    if best["type"] == "set":
        whole = _RANGE.fullmatch(timex)
        return "SET", whole["length"] if whole else timex
    if timex.startswith("("):
        return _of_range(timex)
    if not timex or timex.endswith("_REF"):
        return "DATE", timex
    if timex.startswith("P"):
        return "DURATION", timex
    day, t, time = timex.partition("T")
    full_hour = ":00" if _HOUR.fullmatch(t + time) else ""
    return ("TIME" if t else "DATE"), _resolved(day, _moment(best), now) + t + time + full_hour


def _moment(value: Mapping[str, str]) -> str:
    """The day on which a resolution lies or begins, empty where it tells none."""
    told = value.get("start") or value.get("end") or value.get("value") or ""
    return told[:10] if re.match(r"\d{4}-\d\d-\d\d", told) else ""


def _distance(value: Mapping[str, str], now: date) -> int:
    moment = _moment(value)
    return abs(date.fromisoformat(moment) - now).days if moment else 0


def _resolved(day: str, moment: str, now: date) -> str:
    """The day of a timex, what it leaves open (``XXXX``) taken from the moment that it resolves to."""
    if not day:
        return now.isoformat()
    if day in {"SP", "SU", "FA", "WI"}:
        return f"{now.year}-{day}"
    if "X" not in day or not moment:
        return day
    if re.fullmatch(r"XXXX-\d\d", day):
        return moment[:7]
    if re.fullmatch(r"XXXX-\d\d-W\d\d", day):
        return f"{date.fromisoformat(moment):%G-W%V}"
    return moment


def _of_range(timex: str) -> tuple[str, str]:
    """A quarter, a half or a decade where the range is one of the calendar's, else how long it is."""
    parts = _RANGE.fullmatch(timex)
    if parts is None:
        return "DATE", timex
    start, length = _FIRST_OF_MONTH.fullmatch(parts["start"]), parts["length"]
    if start and length == "P3M" and int(start["month"]) % 3 == 1:
        return "DATE", f"{start['year']}-Q{int(start['month']) // 3 + 1}"
    if start and length == "P6M" and int(start["month"]) % 6 == 1:
        return "DATE", f"{start['year']}-H{int(start['month']) // 6 + 1}"
    if start and length == "P10Y" and start["year"].endswith("0"):
        return "DATE", start["year"][:3]
    return "DURATION", length
