"""Cards: what a list shows of a thing, with counts, so that a page need not hold all that was counted."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.claim import LinkKind, Stance
from crosswire.model.party import PartyKind
from crosswire.model.report import Genre, Published

__all__ = ["Carried", "EventCard", "First", "Naming", "OutletCard", "PartyCard", "ReportCard", "Source", "StoryCard"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """A story in a list."""

    id: str
    title: str
    begin: str | None
    end: str | None
    reports: int
    claims: int
    events: int
    conflicts: int
    """Events of which answers conflict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCard:
    """An event in a list."""

    id: str
    story: str
    label: str
    claims: int
    origins: int
    """Independent ones, among those who say what the label says."""
    conflicts: int
    """Pairs of answers that conflict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCard:
    """A report in a list; no outlet where it is unknown."""

    id: str
    outlet: str | None
    title: str | None
    genre: Genre
    published: Published
    copy_of: str | None
    version_of: str | None
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyCard:
    """A party in a list, and in how many claims it takes each stance."""

    id: str
    name: str
    kind: PartyKind
    claims: int
    stances: dict[Stance, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletCard:
    """An outlet in a list; no name where it is unknown."""

    name: str | None
    reports: int
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One that an outlet leans on: how many of its claims come from there, and as what kind of link."""

    name: str
    kind: LinkKind
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A way that claims came to an outlet, and how many came so."""

    names: tuple[str, ...]
    """Who passed them on, origin first, the outlet left out; empty where the outlet speaks in its own voice."""
    outlet: str | None
    """None where it is unknown."""
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """An event that an outlet told of on an earlier day than every other."""

    event: str
    label: str
    day: str
    """ISO 8601."""
    next_outlet: str | None
    next_day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A way that words lead to a party, how many do, and where one of them stands."""

    kind: str
    why: str
    times: int
    report: str
    start: int
    end: int
