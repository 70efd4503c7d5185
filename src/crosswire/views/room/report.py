"""The page of a report: its claims marked in the frozen text, and words that were asked for lit."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.excerpt import ReportExcerpt
from crosswire.model.spans import Span
from crosswire.views.evidence import check_evidence
from crosswire.views.lines.claims import ClaimLine, claim_line
from crosswire.views.lines.shelf import shelf_of
from crosswire.views.lines.texts import Text, text_of
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import outlet_at, report_at
from crosswire.views.room.cards import EventLine, StoryLine, event_line, story_line

__all__ = ["Marked", "ReportPage", "report_page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A claim of the report, and the events that it is part of."""

    claim: ClaimLine
    events: tuple[EventLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A report. ``lit`` is the claim that was asked for, if any."""

    title: str
    address: str
    stories: tuple[StoryLine, ...]
    outlet_address: str | None
    copy_address: str | None
    """Of the report that this one reprints."""
    version_address: str | None
    """Of the report of which this is an edited version."""
    text: Text
    claims: tuple[Marked, ...]
    lit: Marked | None


def report_page(excerpt: ReportExcerpt, claim: str = "", at: Span | None = None) -> ReportPage:
    """The page of a report.

    Args:
        excerpt: The report with its claims.
        claim: The id of a claim whose words are lit; one of another report lights nothing.
        at: Other words that are lit; a span that leaves the text lights nothing.

    Raises:
        EvidenceError: A span or an id of the excerpt does not hold (law 1).
    """
    check_evidence(excerpt.dossier)
    shelf = shelf_of(excerpt.dossier)
    report = shelf.reports[excerpt.report]
    mine = [one for one in shelf.claims.values() if one.report == report.id]
    marked = tuple(
        Marked(
            claim=claim_line(one.id, shelf),
            events=tuple(event_line(card) for card in excerpt.events.get(one.id, ())),
        )
        for one in mine
    )
    lit = [one.spans for one in mine if one.id == claim]
    if at is not None and 0 <= at.start < at.end <= len(report.text):
        lit.append((at,))
    return ReportPage(
        title=one_line(report.title or "") or "Report without a title",
        address=report_at(report.id),
        stories=tuple(story_line(card) for card in excerpt.stories),
        outlet_address=outlet_at(report.outlet.name) if report.outlet.name else None,
        copy_address=report_at(report.copy_of) if report.copy_of else None,
        version_address=report_at(report.version_of) if report.version_of else None,
        text=text_of(report, mine, shelf, [span for spans in lit for span in spans]),
        claims=marked,
        lit=next((one for one in marked if one.claim.id == claim), None),
    )
