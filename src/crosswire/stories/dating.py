"""When the undated reports of a story can have come out, from what they say and what the dated ones name.

A day of publication is possible for a report as long as nothing that the report says speaks against it:

- it tells of a weekday as past ("on Sunday evening ... departed"): the last such weekday before publication is then one
  that the dated reports of the story name, where they name one;
- it tells of a weekday as to come: the next such weekday, likewise;
- it tells of a date as past or to come: publication is not before or not after it;
- "later in the week": the week was not over; "earlier this week": it had begun before that day;
- nothing in it is known to be later than the last dated report, so it is not taken to be later itself.

What is left is a range; one day only where one is left. A report that says nothing which ties it to a named day stays
undated. The outcome for a report hangs on the set of reports alone, not on their order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from crosswire.model.report import Published, Report
from crosswire.model.time import Time

__all__ = ["date_undated"]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])(?:T|$)")
_MONTH_DAY = re.compile(r"XXXX-([0-9]{2})-([0-9]{2})(?:T|$)")

_BEFORE = 6
"""Days before the first dated report that an undated one may lie: a weekday looks back no further."""

_LONGEST = 400
"""Days of a story that are tried; over a longer one weekdays say nothing."""


class _Evidence(NamedTuple):
    """What a report says about its own day: whether a day is possible, why, and whether it ties to a named day."""

    allows: Callable[[date], bool]
    why: str
    ties: bool


def date_undated(reports: Sequence[Report], times: Mapping[str, Sequence[Time]]) -> tuple[Report, ...]:
    """The reports of one story, the undated ones dated as far as what they say allows.

    Args:
        reports: The reports of the story, in any order.
        times: By report id the times found so far; those of undated reports not yet anchored.

    Returns:
        The same reports in the same order. One that was undated has ``published.basis`` ``"inferred"`` where there is
        evidence, with the first and last day that it allows, and stays as it was where there is none.
    """
    dated = [r for r in reports if r.published.basis in {"stated", "metadata"} and r.published.day is not None]
    if not dated:
        return tuple(reports)
    days = sorted(date.fromisoformat(r.published.day[:10]) for r in dated if r.published.day is not None)
    named = frozenset(day for r in dated for time in times.get(r.id, ()) for day in _days_named(time))
    return tuple(
        _dated(report, times.get(report.id, ()), days, named) if report.published.basis == "none" else report
        for report in reports
    )


def _days_named(time: Time) -> Iterator[date]:
    """The day, or the two ends of the range of days, that a time of a dated report names."""
    if time.precision in {"day", "time"} and time.begin is not None and time.end is not None:
        yield date.fromisoformat(time.begin)
        yield date.fromisoformat(time.end)


def _dated(report: Report, times: Sequence[Time], days: Sequence[date], named: frozenset[date]) -> Report:
    first, last = days[0] - timedelta(days=_BEFORE), days[-1]
    if (last - first).days > _LONGEST:
        return report
    near = frozenset(day for day in named if first - timedelta(days=_BEFORE) <= day <= last + timedelta(days=_BEFORE))
    evidence = [piece for time in times if (piece := _evidence(report, time, near)) is not None]
    if not any(piece.ties for piece in evidence):
        return report
    window = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    possible = [day for day in window if all(piece.allows(day) for piece in evidence)]
    if not possible:
        return report
    whys = list(dict.fromkeys(piece.why for piece in evidence))
    whys.append(f"nothing in it is later than the last dated report of the story, of {last.isoformat()}")
    return replace(
        report,
        published=Published(
            earliest=possible[0].isoformat(), latest=possible[-1].isoformat(), basis="inferred", why="; ".join(whys)
        ),
    )


def _evidence(report: Report, time: Time, named: frozenset[date]) -> _Evidence | None:
    words = time.span.of(report.text)
    back, forward = "looked back" in time.why, "looked forward" in time.why
    if (back or forward) and (match := _WEEKDAY.match(time.value)):
        return _of_weekday(int(match[1]), words, named, back=back)
    if (back or forward) and (match := _MONTH_DAY.match(time.value)):
        return _of_month_day(int(match[1]), int(match[2]), words, named, back=back)
    if time.value == "XXXX-WXX" and words.lower().startswith("later"):
        return _Evidence(lambda day: day.isoweekday() < 7, f"{words!r}: the week was not over", ties=False)
    if time.value == "XXXX-WXX" and words.lower().startswith("earlier"):
        return _Evidence(lambda day: day.isoweekday() > 1, f"{words!r}: the week had begun before", ties=False)
    return None


def _of_weekday(number: int, words: str, named: frozenset[date], *, back: bool) -> _Evidence | None:
    """A weekday as past or to come, tied to the days of that name that the dated reports name."""
    meant = sorted(day for day in named if day.isoweekday() == number)
    if not meant:
        return None
    listed = " or ".join(day.isoformat() for day in meant)
    why = (
        f"{words!r} as {'past' if back else 'to come'}: the {_WEEKDAYS[number - 1]} that dated reports name is {listed}"
    )

    def allows(day: date) -> bool:
        away = (day.isoweekday() - number) % 7 if back else -((number - day.isoweekday()) % 7)
        return day - timedelta(days=away) in meant

    return _Evidence(allows, why, ties=True)


def _of_month_day(month: int, day: int, words: str, named: frozenset[date], *, back: bool) -> _Evidence | None:
    """A date without its year, told as past or to come."""
    meant = sorted(at for at in named if (at.month, at.day) == (month, day))
    if len(meant) != 1:
        return None
    why = f"{words!r} as {'past' if back else 'to come'}: dated reports name {meant[0].isoformat()}"
    return _Evidence(lambda at: at >= meant[0] if back else at <= meant[0], why, ties=True)
