"""PDF files: the text layer with its paragraphs put together again. Columns are read as the file orders them."""

from __future__ import annotations

import logging
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.metadata import authors_in, language_of_tag, one_line, published_by
from crosswire.reports.readers.texts import headed

if TYPE_CHECKING:
    from pypdf import PdfReader

__all__ = ["is_pdf", "read_pdf", "rebuilt"]

_HEAD = 1024
"""Bytes within which the signature stands; what some programs put before it is shorter."""
_MOST_PAGES = 200
_MOST_SECONDS = 20.0
"""For a whole file; a page of a paper takes a tenth of one."""
_HYPHEN = re.compile(r"[^\W\d_][\u2010\u00ad-]$")
_END = re.compile(r"[.!?:][\"'”’)\]]*$")
_SHORT = 0.75
"""Share of the widest line below which a line that ends a sentence ends its paragraph too."""
_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?", re.IGNORECASE)
_BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError, RuntimeError,
    TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
"""What pypdf lets through, beside errors of its own, where a file is not as the standard says."""

_Value = TypeVar("_Value")


def is_pdf(intake: Intake) -> bool:
    """Whether the bytes have the signature."""
    return b"%PDF-" in intake.data[:_HEAD]


def read_pdf(intake: Intake) -> Iterator[Told | Intake | Problem]:
    """The text of a file.

    Raises:
        UnreadableError: if it is broken or encrypted, or has no text layer.
    """
    from pypdf import PdfReader  # noqa: PLC0415 - takes a quarter of a second to load, and few files are PDF
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    errors = (*_BROKEN, PyPdfError)
    reader = _tried(lambda: PdfReader(BytesIO(intake.data)), errors)
    pages = None if reader is None else _tried(lambda: len(reader.pages), errors)
    if reader is not None and _tried(lambda: reader.is_encrypted, errors):
        opened = _tried(lambda: bool(reader.decrypt("")), errors)
        pages = _tried(lambda: len(reader.pages), errors) if opened else None
        if pages is None:
            raise UnreadableError("is a PDF file that is encrypted")
    if reader is None or not pages:
        raise UnreadableError("is a PDF file that is cut off or damaged")
    lines, read, bad = _lines(reader, min(pages, _MOST_PAGES), errors)
    paragraphs = rebuilt(lines)
    if not paragraphs:
        raise UnreadableError(
            "is a PDF file with no text, as a scan is" if not bad else "is a PDF file that is damaged"
        )
    yield _told(reader, paragraphs, intake.path, errors)
    if read < pages:
        yield Problem(intake.path, f"has {pages} pages; only the first {read} are read")
    if bad:
        yield Problem(intake.path, f"{bad} of its pages cannot be read")


def _tried(make: Callable[[], _Value], errors: tuple[type[BaseException], ...]) -> _Value | None:
    """What ``make`` gives; none where the file is broken in that place."""
    try:
        return make()
    except errors:
        return None


def _lines(reader: PdfReader, pages: int, errors: tuple[type[BaseException], ...]) -> tuple[list[str], int, int]:
    """The lines of the first pages, a blank one between two; how many pages were read, and how many of them in vain."""
    lines: list[str] = []
    bad = 0
    begin = monotonic()
    for number in range(pages):
        if monotonic() - begin > _MOST_SECONDS:
            return lines, number, bad
        text = _tried(lambda number=number: reader.pages[number].extract_text(), errors)  # type: ignore[misc]
        bad += text is None
        lines += [line for line in (text or "").splitlines() if not _NUMBER.fullmatch(line.strip())]
    return lines, pages, bad


def rebuilt(lines: list[str]) -> list[str]:
    """The paragraphs of lines as they were printed: words parted at a line's end are one again.

    A paragraph ends at a blank line, and where a line ends a sentence well short of the widest one.
    """
    widest = max((len(line.strip()) for line in lines), default=0)
    paragraphs: list[list[str]] = [[]]
    for line in (" ".join(line.split()) for line in lines):
        if not line:
            paragraphs.append([])
            continue
        last = paragraphs[-1]
        if last and _HYPHEN.search(last[-1]) and line[0].islower():
            last[-1] = last[-1][:-1] + line
        else:
            last.append(line)
        if _END.search(line[-5:]) and len(line) < _SHORT * widest:
            paragraphs.append([])
    return [" ".join(part) for part in paragraphs if part]


def _told(reader: PdfReader, paragraphs: list[str], path: str, errors: tuple[type[BaseException], ...]) -> Told:
    """The text and what the file says of it; its title counts if the text bears it out, for many are a template's."""
    facts = _tried(lambda: {str(key): str(value) for key, value in (reader.metadata or {}).items()}, errors) or {}
    title = one_line(facts.get("/Title"))
    begin = " ".join(" ".join(paragraphs[:5]).split()).casefold()
    if title and title.casefold() not in begin:
        title = None
    stamps = [(_stamp(facts.get(name)), f"PDF {name[1:]}") for name in ("/CreationDate", "/ModDate")]
    return Told(
        path=path,
        text=headed(None, paragraphs),
        title=title,
        authors=authors_in(facts.get("/Author")) if title else (),
        published=published_by(stamps),
        language=language_of_tag(_tried(lambda: str(reader.root_object.get("/Lang", "")), errors)),
    )


def _stamp(value: str | None) -> str | None:
    """``D:20310203040506+01'00'`` without its letter, as far as the day."""
    match = re.match(r"(?:D:)?(\d{4})(\d{2})(\d{2})", value or "")
    return "-".join(match.groups()) if match else None
