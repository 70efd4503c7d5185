"""A step: what it is called, what it says, where it stands, what lies under it."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.claim import GAP, Claim
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.time import Time
from crosswire.views.context import sentence_at
from crosswire.views.lines.claims import claim_line
from crosswire.views.lines.days import say_published, say_time
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line

__all__ = ["Step", "claim_step", "quoted", "sentence_step", "time_step", "where"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step, ready to be shown; all its text is visible text on one line."""

    name: str
    says: str
    id: str | None = None
    """Of the claim, event or answer that it is about."""
    report: str | None = None
    """The report that its words stand in."""
    spans: tuple[Span, ...] = ()
    """Where in the report's text."""
    steps: tuple[Step, ...] = ()


def quoted(report: Report, *spans: Span) -> str:
    """The words of a report, between quotation marks."""
    return f"“{one_line(GAP.join(span.of(report.text) for span in spans))}”"


def where(report: Report, at: int, shelf: Shelf) -> str:
    """Outlet, day, file and line."""
    day = say_published(report.published)
    return f"{shelf.outlet(report.id)}, {day}, {one_line(report.path)}:{report.line_at(at)}"


def claim_step(claim: Claim, shelf: Shelf, *under: Step) -> Step:
    """A claim in one step: who says it, and the words."""
    line, report = claim_line(claim.id, shelf), shelf.reports[claim.report]
    return Step(
        name="claim",
        says=f"{line.chain} {claim.stance}: {quoted(report, *claim.spans)}",
        id=claim.id,
        report=report.id,
        spans=claim.spans,
        steps=under,
    )


def sentence_step(claim: Claim, shelf: Shelf) -> Step:
    """The sentence that a claim opens in."""
    report = shelf.reports[claim.report]
    span = sentence_at(report, min(span.start for span in claim.spans))
    says = f"{quoted(report, span)} – {where(report, span.start, shelf)}"
    return Step(name="in its sentence", says=says, report=report.id, spans=(span,))


def time_step(name: str, time: Time, shelf: Shelf) -> Step:
    """A time: its words, what they mean, and why."""
    report = shelf.reports[time.report]
    mod = f" ({time.mod})" if time.mod else ""
    says = (
        f"{quoted(report, time.span)} is {one_line(say_time(time))}: {one_line(time.value)}{mod}, {one_line(time.why)}"
    )
    return Step(name=name, says=says, report=report.id, spans=(time.span,))
