"""A time expression and what it means, in TIMEX3 values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from crosswire.model.spans import Span

__all__ = ["Precision", "Time", "TimeType"]

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal[
    "time",
    "day",
    "weekend",
    "week",
    "month",
    "season",
    "quarter",
    "year",
    "decade",
    "century",
    "vague",
    "none",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """One time expression of a report (law 7: a precision, and why it is read so)."""

    report: str
    span: Span
    type: TimeType
    value: str
    """TIMEX3: ``2023-09-12``, ``2023-W37``, ``2023-09-10TEV``, ``P4Y5M``, ``PAST_REF``."""
    begin: str | None
    """First day meant, ISO 8601; none where no day can be told."""
    end: str | None
    """Last day meant."""
    precision: Precision
    mod: str | None = None
    """TIMEX3 ``mod``: START, MID, END, APPROX, BEFORE, AFTER, ..."""
    why: str
