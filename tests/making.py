"""Makes model objects for tests from as little as possible."""

import re

from crosswire.model.ids import content_id, text_digest
from crosswire.model.report import Outlet, Published, Report
from crosswire.model.spans import Span


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
