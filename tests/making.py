"""Makes model objects for tests from as little as possible."""

import re

from crosswire.model.dossier import Dossier, Made
from crosswire.model.ids import content_id, text_digest
from crosswire.model.report import Outlet, Published, Report
from crosswire.model.spans import Span
from crosswire.pipeline import make_dossier
from crosswire.reading.language import LanguageModel


def make_report(text: str, published: str | None = "2023-09-12", outlet: str | None = "The Test Gazette") -> Report:
    """A report whose every non-blank line is a paragraph of its body."""
    return Report(
        id=content_id("report", text, outlet or ""),
        path=f"{text_digest(text)[:8]}.txt",
        sha256=text_digest(text),
        text=text,
        body=tuple(Span(m.start(), m.end()) for m in re.finditer(r"\S[^\n]*", text)),
        outlet=Outlet(name=outlet, basis="test"),
        title=None,
        authors=(),
        dateline=None,
        genre="news",
        published=Published(earliest=published, latest=published, basis="stated" if published else "none", why="test"),
        copy_of=None,
        language="en",
    )


def dossier_of(language: LanguageModel, *reports: Report) -> Dossier:
    """The dossier of some reports, read for real."""
    return make_dossier(reports, {report.id: language.parse(report) for report in reports})


def bare_dossier(*reports: Report) -> Dossier:
    """A dossier that says nothing of its reports, or of no reports."""
    return Dossier(
        made=Made(by="a test", models={}),
        reports=reports,
        stories=(),
        parties=(),
        times=(),
        claims=(),
        events=(),
        expectations=(),
        wants=(),
        timeline=(),
    )
