"""Dossiers of a sentence or two, read for real, for exports of events."""

from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from tests import making

__all__ = ["dossier_of"]


def dossier_of(language: LanguageModel, text: str, published: str | None = "2024-03-14") -> Dossier:
    """The dossier of one report."""
    return making.dossier_of(language, making.make_report(text, published))
