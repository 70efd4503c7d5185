"""Makes the dossier of a few short reports, and finds in it what tells of something, by words of the reports."""

from crosswire.model.account import Event
from crosswire.model.dossier import Dossier
from crosswire.model.report import Report
from crosswire.pipeline import make_dossier
from crosswire.reading.language import LanguageModel
from tests.making import make_report

__all__ = ["Row", "event_of", "made_of", "words"]

Row = tuple[str | None, str | None, str]
"""A report as a reporter would list it: outlet, day, text."""


def made_of(language: LanguageModel, *reports: Report | Row) -> Dossier:
    """The dossier of a few short reports, with no store."""
    whole = [r if isinstance(r, Report) else make_report(r[2], published=r[1], outlet=r[0]) for r in reports]
    return make_dossier(whole, {report.id: language.parse(report) for report in whole})


def words(dossier: Dossier, claim_id: str) -> str:
    """The words of a claim, cut where the text was cut."""
    claim = next(c for c in dossier.claims if c.id == claim_id)
    text = next(r.text for r in dossier.reports if r.id == claim.report)
    return " … ".join(span.of(text) for span in claim.spans)


def event_of(dossier: Dossier, *stretches: str) -> Event:
    """The one event with a claim that holds each of these words."""
    found = [
        event
        for event in dossier.events
        if all(any(stretch in words(dossier, claim) for claim in event.claims) for stretch in stretches)
    ]
    told_of = [[words(dossier, claim) for claim in event.claims] for event in dossier.events]
    assert len(found) == 1, f"{stretches} in {len(found)} events of {told_of}"
    return found[0]
