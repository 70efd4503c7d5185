"""Which reader reads what came in: the first of a table whose test says so, by content; plain text is what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from crosswire.model.report import Problem
from crosswire.reports.decode import decode
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.archive import is_archive, read_archive
from crosswire.reports.readers.docx import is_docx, read_docx
from crosswire.reports.readers.feed import is_feed, read_feed
from crosswire.reports.readers.jsonlines import is_json, read_json
from crosswire.reports.readers.mail import is_mail, read_mail
from crosswire.reports.readers.mhtml import is_mhtml, read_mhtml
from crosswire.reports.readers.newsml import is_newsml, read_newsml
from crosswire.reports.readers.page import is_page, read_page
from crosswire.reports.readers.pdf import is_pdf, read_pdf
from crosswire.reports.readers.warc import is_warc, read_warc

__all__ = ["KINDS", "Kind", "read"]

_LARGEST_TEXT = 4 * 1024**2
"""Bytes. The longest report is a fraction of one megabyte; a larger text is a book, a log or an archive."""

Read = Callable[[Intake], Iterator[Told | Intake | Problem]]


class Kind(NamedTuple):
    """One format: whether something is of it, and what it holds."""

    name: str
    test: Callable[[Intake], bool]
    read: Read


def _one(reader: Callable[[Intake], Told]) -> Read:
    """A reader of formats that hold one report each."""
    return lambda intake: iter((reader(intake),))


KINDS: tuple[Kind, ...] = (
    Kind("Word document", is_docx, read_docx),
    Kind("archive", is_archive, read_archive),
    Kind("WARC", is_warc, read_warc),
    Kind("MHTML", is_mhtml, _one(read_mhtml)),
    Kind("e-mail", is_mail, read_mail),
    Kind("NewsML-G2", is_newsml, read_newsml),
    Kind("news feed", is_feed, read_feed),
    Kind("web page", is_page, _one(read_page)),
    Kind("PDF", is_pdf, read_pdf),
    Kind("JSON", is_json, read_json),
)
"""In the order in which they are tried: a more special one stands before one that would take it too."""


def read(intake: Intake) -> Iterator[Told | Intake | Problem]:
    """What one thing holds: texts, further things to read, and what could not be read.

    Raises:
        UnreadableError: if it holds nothing that can be read.
    """
    kind = next((kind for kind in KINDS if kind.test(intake)), None)
    yield from kind.read(intake) if kind else _plain(intake)


def _plain(intake: Intake) -> Iterator[Told]:
    if len(intake.data) > _LARGEST_TEXT:
        raise UnreadableError(f"is larger than {_LARGEST_TEXT // 1024**2} MB, which no report is")
    yield Told(path=intake.path, text=decode(intake.data))
