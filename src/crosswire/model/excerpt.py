"""Excerpts: part of a dossier with all that its parts name, and the counts of what was left out.

The dossier of an excerpt is a dossier like any other, and its evidence is checked as any other's.
"""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.cards import (
    Carried,
    EventCard,
    First,
    Naming,
    OutletCard,
    PartyCard,
    ReportCard,
    Source,
    StoryCard,
)
from crosswire.model.dossier import Dossier
from crosswire.model.placing import NotedChange

__all__ = [
    "ClaimsExcerpt",
    "EventExcerpt",
    "OutletExcerpt",
    "PartyExcerpt",
    "ReportExcerpt",
    "Said",
    "StoryExcerpt",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryExcerpt:
    """A story: the events with most to tell, whole; of what is left out the cards."""

    card: StoryCard
    dossier: Dossier
    events: tuple[EventCard, ...]
    """Those with most claims first, those that ``dossier`` holds among them."""
    reports: tuple[ReportCard, ...]
    """In order of publication."""
    speakers: tuple[PartyCard, ...]
    """Parties, those that speak in most claims first."""
    carried: tuple[Carried, ...]
    """By which ways the claims came, the most used first."""
    changes: tuple[NotedChange, ...] = ()
    """What became of stories that held its reports, the latest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventExcerpt:
    """An event with its claims, or with a part of them: then the lists of the event name no others.

    Its origins and reports, and those of its answers, are always all: what is counted is counted of the whole. Answers
    stand best supported first.
    """

    dossier: Dossier
    event: str
    story: StoryCard
    total: int
    """Claims in all."""
    first: int
    """The number of the first that is held, from 1, in order of publication."""
    part: int
    """From 1."""
    parts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Claims of one kind: how many there are, and the first of them."""

    total: int
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyExcerpt:
    """A party and what it says; ``parties`` are all that bear its name and are of its kind, in whatever story."""

    dossier: Dossier
    party: str
    parties: tuple[str, ...]
    said: Said
    """Asserts, doubts, urges."""
    denied: Said
    expected: Said
    about: Said
    """Claims that name it in their content."""
    stories: tuple[StoryCard, ...]
    namings: tuple[Naming, ...]
    """Those that most mentions rest on first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportExcerpt:
    """A report with all its claims."""

    dossier: Dossier
    report: str
    stories: tuple[StoryCard, ...]
    """Several, where it tells of several."""
    events: dict[str, tuple[EventCard, ...]]
    """By claim, the events it is part of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletExcerpt:
    """An outlet: its latest reports, what it told first in them, whom it leans on."""

    card: OutletCard
    reports: tuple[ReportCard, ...]
    """The latest first."""
    firsts: tuple[First, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsExcerpt:
    """Claims that a query finds, on one page of them: best first."""

    dossier: Dossier
    total: int
    claims: tuple[str, ...]
