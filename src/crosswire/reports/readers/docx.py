"""Word documents (DOCX): paragraphs, and the properties the document states of itself."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.metadata import authors_in, language_of_tag, one_line, published_by
from crosswire.reports.readers.texts import headed
from crosswire.reports.readers.zips import BROKEN_ZIP, bomb_line, zip_members

if TYPE_CHECKING:
    from docx.document import Document

__all__ = ["is_docx", "read_docx"]

_MAIN = "word/document.xml"
_HEADLINES = frozenset({"Title", "Heading 1"})
_BROKEN = (*BROKEN_ZIP, AttributeError, LookupError, SyntaxError, TypeError, ValueError)
"""What python-docx lets through where a part is missing or not as it should be; errors of lxml are SyntaxErrors."""


def is_docx(intake: Intake) -> bool:
    """Whether the bytes are a zip archive with the main part of a Word document in it."""
    return intake.data.startswith(b"PK\x03\x04") and any(info.filename == _MAIN for info in zip_members(intake.data))


def read_docx(intake: Intake) -> Iterator[Told | Intake | Problem]:
    """The text of a document, tables left out.

    Raises:
        UnreadableError: if it is damaged, unpacks to far more than a document can hold, or has no text.
    """
    from docx import Document as opened  # noqa: N813, PLC0415 - takes a tenth of a second to load, and is rarely needed

    bomb = bomb_line(zip_members(intake.data), len(intake.data))
    if bomb:
        raise UnreadableError(bomb)
    try:
        document = opened(BytesIO(intake.data))
        told = _told(document, intake.path)
    except _BROKEN as error:
        raise UnreadableError("is a Word document that is damaged") from error
    if told is None:
        raise UnreadableError("is a Word document with no text")
    yield told


def _told(document: Document, path: str) -> Told | None:
    lines = [(part.style.name if part.style else None, part.text.strip()) for part in document.paragraphs]
    lines = [line for line in lines if line[1]]
    if not lines:
        return None
    facts = document.core_properties
    style, first = lines[0]
    title = one_line(first) if style in _HEADLINES or first == facts.title else None
    paragraphs = [text for _, text in (lines[1:] if title else lines)]
    stamps = [
        (str(stamp) if stamp else None, f"DOCX {name}")
        for stamp, name in ((facts.created, "created"), (facts.modified, "modified"))
    ]
    return Told(
        path=path,
        text=headed(title, paragraphs),
        title=title,
        authors=authors_in(facts.author),
        section=one_line(facts.category),
        published=published_by(stamps),
        language=language_of_tag(facts.language),
    )
