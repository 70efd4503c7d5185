"""The numbered notes under a brief: which report, where in it, and the id by which `crosswire why` knows the claim."""

from __future__ import annotations

from dataclasses import dataclass, field

from crosswire.model.claim import Claim
from crosswire.views.brief.markdown import escaped
from crosswire.views.brief.quotation import Quotation
from crosswire.views.lines.days import say_published
from crosswire.views.short_ids import short_id

__all__ = ["Note", "Notes"]


@dataclass(slots=True)
class Note:
    """One note: a claim, how it is quoted, and whether the text above quotes it or only points here."""

    number: int
    claim: Claim
    quotation: Quotation
    above: bool


@dataclass(slots=True)
class Notes:
    """The notes of one brief, numbered as they are first pointed to."""

    found: dict[str, Note] = field(default_factory=dict)

    def mark(self, claim: Claim, quotation: Quotation, *, above: bool) -> str:
        """The mark that points to a claim's note."""
        note = self.found.setdefault(claim.id, Note(len(self.found) + 1, claim, quotation, above))
        note.above |= above
        return f"[^{note.number}]"

    def lines(self) -> list[str]:
        """The notes as Markdown; a claim that is not quoted above is quoted here."""
        return [f"[^{note.number}]: {_line(note)}" for note in self.found.values()]


def _line(note: Note) -> str:
    report = note.quotation.report
    parts = [
        escaped(report.outlet.name or "unknown outlet"),
        say_published(report.published),
        f"*{escaped(report.title)}*" if report.title else "",
        f"line {report.line_at(note.quotation.spans[0].start)}",
    ]
    words = "" if note.above else f": {note.quotation.marked}"
    return f"{', '.join(part for part in parts if part)} ({short_id(note.claim.id)}){words}"
