"""The timeline: what happened, was expected, claimed or denied, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from crosswire.model.account import RelationKind, TimelineEntry
from crosswire.views.lines.claims import ClaimLine, claim_lines
from crosswire.views.lines.days import day_of, say_days
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line
from crosswire.views.short_ids import short_id

__all__ = ["GivenDay", "Moment", "Status", "best_moments", "moments"]

Status = Literal["happened", "expected", "claimed", "denied"]

_STATUSES: dict[Status, str] = {
    "happened": "told as happened",
    "expected": "expected",
    "claimed": "claimed",
    "denied": "denied",
}


_DIFFER: dict[RelationKind, str] = {
    "conflict": "the reports differ on the date",
    "refine": "one report is more precise",
    "update": "a later report gives another date",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDay:
    """One date that claims give a happening."""

    first: date | None
    last: date | None
    days: str
    claims: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One entry. ``first`` and ``last`` are none where the dates name no day of the calendar."""

    first: date | None
    last: date | None
    days: str
    label: str
    status: Status
    says: str
    reports: int
    claims: tuple[ClaimLine, ...]
    id: str = ""
    """The short id of the event, for `crosswire why`; empty where the entry names none."""
    clock: str = ""
    """The time of day, in the words of a report."""
    ahead: bool = False
    """Whether it begins after the last report of the story."""
    given: tuple[tuple[str, tuple[ClaimLine, ...]], ...] = ()
    """Where claims differ on the date: each date, and those that give it."""
    differ: str = ""
    """How these dates stand to each other, in words."""
    event: str = ""
    """The event's id."""
    dates: tuple[GivenDay, ...] = ()
    """Each date that its claims give, where there are several, as days."""
    relation: RelationKind | None = None
    """How these stand to each other."""
    why: str = ""


def moments(entries: tuple[TimelineEntry, ...], shelf: Shelf) -> tuple[Moment, ...]:
    """The entries in order of time; those of one time with most claims first."""
    found = [_moment(entry, shelf) for entry in entries]
    return tuple(sorted(found, key=lambda m: (m.first or date.max, m.last or date.max, -len(m.claims), m.label)))


def best_moments(lines: Sequence[Moment], number: int) -> tuple[Moment, ...]:
    """The entries that most reports and then most claims stand behind, still in order of time."""
    ranked = sorted(range(len(lines)), key=lambda n: (-lines[n].reports, -len(lines[n].claims), n))
    return tuple(lines[n] for n in sorted(ranked[:number]))


def _moment(entry: TimelineEntry, shelf: Shelf) -> Moment:
    first, last = day_of(entry.begin), day_of(entry.end)
    if first and last and last < first:
        first, last = last, first
    return Moment(
        first=first or last,
        last=last or first,
        days=say_days(entry.begin, entry.end) or one_line(f"{entry.begin} – {entry.end}"),
        id=short_id(entry.event),
        label=one_line(entry.label),
        status=entry.status,
        says=_STATUSES[entry.status],
        reports=len(shelf.reports_of(entry.claims)),
        claims=claim_lines(entry.claims, shelf),
        clock=one_line(entry.clock or ""),
        ahead=entry.ahead,
        given=tuple(
            (say_days(given.begin, given.end) or one_line(given.value), claim_lines(given.claims, shelf))
            for given in entry.given
            if entry.relation != "agree"
        ),
        differ=_DIFFER.get(entry.relation or "agree", ""),
        event=one_line(entry.event),
        dates=tuple(
            GivenDay(
                first=day_of(given.begin),
                last=day_of(given.end),
                days=say_days(given.begin, given.end) or one_line(given.value),
                claims=claim_lines(given.claims, shelf),
            )
            for given in entry.given
        ),
        relation=entry.relation,
        why=one_line(entry.why),
    )
