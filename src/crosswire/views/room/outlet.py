"""The page of an outlet: what it reports first, and whom it leans on."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.cards import First, Source
from crosswire.model.excerpt import OutletExcerpt
from crosswire.views.lines.days import say_days
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import event_at, outlet_at, search_at
from crosswire.views.room.cards import OutletLine, ReportLine, outlet_line, report_line

__all__ = ["FirstLine", "OutletPage", "SourceLine", "outlet_page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLine:
    """An event that the outlet told of on an earlier day than every other, and who came next."""

    label: str
    address: str
    day: str
    next_outlet: str
    next_day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One that the outlet has claims from, or through."""

    name: str
    kind: str
    claims: int
    search: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletPage:
    """An outlet. ``firsts`` are among its latest reports, ``sources`` among all."""

    title: str
    address: str
    outlet: OutletLine
    firsts: tuple[FirstLine, ...]
    sources: tuple[SourceLine, ...]
    reports: tuple[ReportLine, ...]
    """The latest."""


def outlet_page(excerpt: OutletExcerpt) -> OutletPage:
    """The page of an outlet."""
    name = excerpt.card.name or ""
    return OutletPage(
        title=one_line(name),
        address=outlet_at(name),
        outlet=outlet_line(excerpt.card),
        firsts=tuple(_first(first) for first in excerpt.firsts),
        sources=tuple(_source(source, name) for source in excerpt.sources),
        reports=tuple(report_line(card) for card in excerpt.reports),
    )


def _first(first: First) -> FirstLine:
    return FirstLine(
        label=one_line(first.label),
        address=event_at(first.event),
        day=say_days(first.day, first.day),
        next_outlet=one_line(first.next_outlet or "") or "an unknown outlet",
        next_day=say_days(first.next_day, first.next_day),
    )


def _source(source: Source, outlet: str) -> SourceLine:
    name = one_line(source.name) or "nobody named"
    value, own = (text.replace('"', " ") for text in (name, one_line(outlet)))
    return SourceLine(
        name=name,
        kind="unnamed" if source.kind == "anonymous" else source.kind,
        claims=source.claims,
        search=search_at(f'by:"{value}" outlet:"{own}"'),
    )
