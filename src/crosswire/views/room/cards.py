"""Stories, events, reports, outlets and parties in lists."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.cards import EventCard, OutletCard, PartyCard, ReportCard, StoryCard
from crosswire.model.claim import Stance
from crosswire.views.lines.days import say_days, say_published
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import event_at, outlet_at, party_at, report_at, story_at

__all__ = [
    "EventLine",
    "OutletLine",
    "PartyLine",
    "ReportLine",
    "StoryLine",
    "event_line",
    "outlet_line",
    "party_line",
    "report_line",
    "story_line",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """A story in a list."""

    id: str
    address: str
    title: str
    begin: str | None
    """First day a report of it came out, ISO 8601."""
    end: str | None
    days: str
    """Both in words."""
    reports: int
    claims: int
    events: int
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """An event in a list."""

    id: str
    address: str
    label: str
    claims: int
    origins: int
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """A report in a list."""

    id: str
    address: str
    title: str
    outlet: str | None
    outlet_address: str | None
    published: str
    genre: str
    claims: int
    copy: bool
    """Whether it reprints another report."""
    version: bool
    """Whether it is an edited version of another report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyLine:
    """A party in a list, and in how many claims it takes each stance."""

    id: str
    address: str
    name: str
    kind: str
    claims: int
    stances: dict[Stance, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletLine:
    """An outlet in a list; one without an address stands for all that are unknown."""

    name: str
    address: str | None
    reports: int
    claims: int


def story_line(card: StoryCard) -> StoryLine:
    """The line of a story."""
    return StoryLine(
        id=card.id,
        address=story_at(card.id),
        title=one_line(card.title) or "Story without a title",
        begin=card.begin,
        end=card.end,
        days=say_days(card.begin, card.end),
        reports=card.reports,
        claims=card.claims,
        events=card.events,
        conflicts=card.conflicts,
    )


def event_line(card: EventCard) -> EventLine:
    """The line of an event."""
    return EventLine(
        id=card.id,
        address=event_at(card.id),
        label=one_line(card.label) or "Event without a label",
        claims=card.claims,
        origins=card.origins,
        conflicts=card.conflicts,
    )


def report_line(card: ReportCard) -> ReportLine:
    """The line of a report."""
    outlet = one_line(card.outlet or "")
    return ReportLine(
        id=card.id,
        address=report_at(card.id),
        title=one_line(card.title or "") or "no title",
        outlet=outlet or None,
        outlet_address=outlet_at(card.outlet) if card.outlet and outlet else None,
        published=say_published(card.published),
        genre=card.genre,
        claims=card.claims,
        copy=card.copy_of is not None,
        version=card.version_of is not None,
    )


def party_line(card: PartyCard) -> PartyLine:
    """The line of a party."""
    return PartyLine(
        id=card.id,
        address=party_at(card.id),
        name=one_line(card.name) or "nameless",
        kind="unnamed" if card.kind == "role" else card.kind,
        claims=card.claims,
        stances=card.stances,
    )


def outlet_line(card: OutletCard) -> OutletLine:
    """The line of an outlet."""
    name = one_line(card.name or "")
    return OutletLine(
        name=name or "unknown",
        address=outlet_at(card.name) if card.name and name else None,
        reports=card.reports,
        claims=card.claims,
    )
