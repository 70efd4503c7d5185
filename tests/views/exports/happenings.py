"""Dossiers of a sentence or two, read for real, for exports of events."""

from crosswire.model.dossier import Dossier
from crosswire.pipeline import make_dossier
from crosswire.reading.language import LanguageModel
from tests.making import make_report

__all__ = ["dossier_of"]


def dossier_of(language: LanguageModel, text: str, published: str | None = "2024-03-14") -> Dossier:
    """The dossier of one report."""
    report = make_report(text, published)
    return make_dossier([report], {report.id: language.parse(report)})
