"""Texts of annotated sets as reports, of which nothing is known but what the set tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosswire.model.ids import content_id, text_digest
from crosswire.model.parse import Parse
from crosswire.model.report import Outlet, Published, Report
from crosswire.model.spans import Span

__all__ = ["governing", "lines_of", "report_of"]


def report_of(
    name: str,
    text: str,
    body: Iterable[Span],
    *,
    path: str | None = None,
    day: str | None = None,
    why: str = "not told",
) -> Report:
    """A report of a text.

    Args:
        name: What the set calls it; its path too, unless that is told.
        text: Its words.
        body: Its paragraphs.
        path: Where it came from.
        day: When it came out, ISO 8601, if that is known.
        why: How that is known.
    """
    return Report(
        id=content_id("report", name),
        path=path or name,
        sha256=text_digest(text),
        text=text,
        body=tuple(body),
        outlet=Outlet(name=None, basis="not told"),
        title=None,
        authors=(),
        dateline=None,
        genre="news",
        published=Published(earliest=day, latest=day, basis="metadata" if day else "none", why=why),
        copy_of=None,
        language="en",
    )


def lines_of(text: str) -> Iterator[Span]:
    """The lines of a text that are not blank, each a paragraph."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def governing(parse: Parse, span: Span) -> int:
    """The token of marked words that governs the others."""
    inside = parse.within(span)
    return next((i for i in inside if parse.tokens[i].head == i or parse.tokens[i].head not in inside), inside[0])
