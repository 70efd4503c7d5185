"""A draft: a text of the user's own that quotes reports, and is checked against them.

It is no report: nothing in it is furniture, and what it sets apart as a block quote is quoted like what stands between
quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from crosswire.model.ids import content_id, text_digest
from crosswire.model.reading import Quote
from crosswire.model.report import Outlet, Published, Report
from crosswire.model.spans import Span
from crosswire.reports.decode import decode
from crosswire.reports.files import opened, shown
from crosswire.reports.markdown import plain_lines
from crosswire.reports.paragraphs import settled

__all__ = ["Draft", "draft_of", "load_draft"]

_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"})
_BLOCK = re.compile(r"[ ]{0,3}(?:>[ ]?){1,9}")
_BYLINE = re.compile(r"\s*(?:[—–―]|--)")
"""Who said it, in a line of its own behind a dash."""
_OPENS = frozenset("\"“„«‟'‘`")
"""A block quote with marks of its own around it is read by those."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text of the user's own, in the form that reports are read in, with its block quotes."""

    report: Report
    blocks: tuple[Quote, ...]
    bylines: dict[Span, Span]
    """For a block quote under which a line after a dash names who said it: that line."""
    digest: str
    """SHA-256 of the file's bytes, by which a copy of it among the reports is known."""


def load_draft(path: Path, stdin: BinaryIO | None = None) -> Draft:
    """Reads a draft, Markdown by the name of its file or plain text; ``-`` is standard input.

    Raises:
        OSError: if it cannot be read.
        UnreadableError: if it is no text.
    """
    with opened(path, stdin) as file:
        data = file.read()
    markdown = path.suffix.lower() in _MARKDOWN
    return draft_of(decode(data), shown(path), markdown=markdown, digest=sha256(data).hexdigest())


def draft_of(text: str, path: str, *, markdown: bool, digest: str = "") -> Draft:
    """The draft of a text; its report has as many lines as the text."""
    text = settled(text)
    told = plain_lines(text) if markdown else text.split("\n")
    quoted = [_BLOCK.match(line) for line in told]
    lines = [line[found.end() :] if found else line for line, found in zip(told, quoted, strict=True)]
    plain = settled("\n".join(line.replace("\n", " ") for line in lines))
    paragraphs = list(_paragraphs(plain, [found is not None for found in quoted]))
    report = Report(
        id=content_id("draft", plain),
        path=path,
        sha256=text_digest(plain),
        text=plain,
        body=tuple(span for span, _ in paragraphs),
        outlet=Outlet(name=None, basis="a draft"),
        title=None,
        authors=(),
        dateline=None,
        genre="news",
        published=Published(earliest=None, latest=None, basis="none", why="a draft"),
        copy_of=None,
        language="en",
    )
    blocks = [span for span, block in paragraphs if block and not _BYLINE.match(plain, *span)]
    bylines = {
        above: span for (above, _), (span, _) in pairwise(paragraphs) if above in blocks and _BYLINE.match(plain, *span)
    }
    whole = (Quote(span, span, closed=True) for span in blocks if plain[span.start] not in _OPENS)
    return Draft(report, tuple(whole), bylines, digest)


def _paragraphs(text: str, quoted: Sequence[bool]) -> Iterator[tuple[Span, bool]]:
    """Lines that run on without a blank one between, and whether they are a block quote."""
    start, end, kind = -1, -1, False
    at = 0
    for line, block in zip(text.split("\n"), quoted, strict=True):
        inside = bool(line.strip())
        if start >= 0 and (not inside or block != kind or (block and _BYLINE.match(line))):
            yield Span(start, end).trimmed(text, " \t\u00a0"), kind
            start = -1
        if inside:
            start, end, kind = (at if start < 0 else start), at + len(line), block
        at += len(line) + 1
    if start >= 0:
        yield Span(start, end).trimmed(text, " \t\u00a0"), kind
