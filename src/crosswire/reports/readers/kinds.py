"""Which reader reads what came in: the first of a table whose test says so, by content; plain text is what is left."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO, NamedTuple

from crosswire.model.report import Problem
from crosswire.reports.decode import decode
from crosswire.reports.intake import Intake, Lead, Told, UnreadableError
from crosswire.reports.readers.archive import is_archive, read_archive, stream_archive
from crosswire.reports.readers.docx import is_docx, read_docx
from crosswire.reports.readers.feed import is_feed, read_feed
from crosswire.reports.readers.jsonlines import is_json, read_json, stream_json
from crosswire.reports.readers.mail import is_mail, read_mail
from crosswire.reports.readers.mhtml import is_mhtml, read_mhtml
from crosswire.reports.readers.newsml import is_newsml, read_newsml
from crosswire.reports.readers.page import is_page, read_page
from crosswire.reports.readers.pdf import is_pdf, read_pdf
from crosswire.reports.readers.warc import is_warc, read_warc, stream_warc

__all__ = ["KINDS", "Item", "Kind", "read", "read_file"]

_LARGEST = 64 * 1024**2
"""Bytes of a file that is held in memory. A page saved with all its pictures has some ten megabytes."""
_LARGEST_TEXT = 4 * 1024**2
"""Bytes. The longest report is a fraction of one megabyte; a larger text is a book, a log or an archive."""
_HEAD = 512
"""Bytes that tell what is read as a stream: a tar header has so many."""

Item = Told | Intake | Lead | Problem
"""What comes out of a thing that is read."""
Fields = Mapping[str, str]
Read = Callable[[Intake, Fields], Iterator[Item]]


class Kind(NamedTuple):
    """One format: whether something is of it, and what it holds."""

    name: str
    test: Callable[[Intake], bool]
    read: Read


def _one(reader: Callable[[Intake], Told]) -> Read:
    """A reader of formats that hold one report each."""
    return lambda intake, _: iter((reader(intake),))


def _all(reader: Callable[[Intake], Iterator[Item]]) -> Read:
    """A reader of formats whose fields have one name alone."""
    return lambda intake, _: reader(intake)


KINDS: tuple[Kind, ...] = (
    Kind("Word document", is_docx, _all(read_docx)),
    Kind("archive", is_archive, _all(read_archive)),
    Kind("WARC", is_warc, _all(read_warc)),
    Kind("MHTML", is_mhtml, _one(read_mhtml)),
    Kind("e-mail", is_mail, _all(read_mail)),
    Kind("NewsML-G2", is_newsml, _all(read_newsml)),
    Kind("news feed", is_feed, _all(read_feed)),
    Kind("web page", is_page, _one(read_page)),
    Kind("PDF", is_pdf, _all(read_pdf)),
    Kind("JSON", is_json, read_json),
)
"""In the order in which they are tried: a more special one stands before one that would take it too."""


def read(intake: Intake, fields: Fields) -> Iterator[Item]:
    """What one thing holds: texts, further things to read, and what could not be read.

    Args:
        intake: What came in.
        fields: For what a field of JSON tells, which field it is: ``{"text": "body"}``.

    Raises:
        UnreadableError: if it holds nothing that can be read.
    """
    kind = next((kind for kind in KINDS if kind.test(intake)), None)
    yield from kind.read(intake, fields) if kind else _plain(intake)


def read_file(file: BinaryIO, path: str) -> Iterator[Item]:
    """What a file holds; one that carries many reports is read as a stream, whatever its size.

    Args:
        file: Can be sought in; stands at its start.
        path: What it is called.

    Raises:
        OSError: if it cannot be read.
        UnreadableError: if it holds nothing that can be read.
    """
    begin = Intake(path=path, data=file.read(_HEAD))
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    if is_warc(begin):
        yield from stream_warc(file, path)
    elif is_archive(begin) and (size > _LARGEST or not begin.data.startswith(b"PK")):
        yield from stream_archive(file, path)
    elif size <= _LARGEST:
        yield Intake(path=path, data=file.read())
    elif is_json(begin):
        yield from stream_json(file, path)
    else:
        raise UnreadableError(f"is larger than {_LARGEST // 1024**2} MB, which no report is")


def _plain(intake: Intake) -> Iterator[Told]:
    if len(intake.data) > _LARGEST_TEXT:
        raise UnreadableError(f"is larger than {_LARGEST_TEXT // 1024**2} MB, which no report is")
    yield Told(path=intake.path, text=decode(intake.data, intake.charset))
