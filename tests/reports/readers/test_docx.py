import zipfile
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from hypothesis import given, settings

from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.docx import is_docx, read_docx
from tests.reports.readers.fuzz import any_of, outcome, told


def made(*lines: str, title: str | None = None) -> bytes:
    document = docx.Document()
    if title:
        document.add_heading(title, 0)
    for line in lines:
        document.add_paragraph(line)
    document.core_properties.author = "Ana Reyes"
    document.core_properties.created = datetime(2031, 2, 3, 4, 5, tzinfo=UTC)
    document.core_properties.language = "en-GB"
    out = BytesIO()
    document.save(out)
    return out.getvalue()


GOOD = made("The ferry was cancelled.", "", "It will sail again.", title="Ferry off")


def test_a_document() -> None:
    one = told(read_docx, GOOD)
    assert one.text == "Ferry off\n\nThe ferry was cancelled.\n\nIt will sail again."
    assert (one.title, one.authors, one.language) == ("Ferry off", ("Ana Reyes",), "en")
    assert one.published is not None
    assert (one.published.day, one.published.basis) == ("2031-02-03", "metadata")


def test_no_headline_is_made_up() -> None:
    assert told(read_docx, made("The ferry was cancelled.", "It will sail again.")).title is None


def test_a_bomb_an_empty_one_and_a_damaged_one_are_one_line() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 40_000_000)
    with pytest.raises(UnreadableError, match="as only a zip bomb does"):
        list(read_docx(Intake("w", out.getvalue())))
    with pytest.raises(UnreadableError, match="no text"):
        list(read_docx(Intake("w", made())))
    with pytest.raises(UnreadableError, match="damaged"):
        list(read_docx(Intake("w", GOOD[:5000])))


def test_what_is_docx() -> None:
    assert is_docx(Intake("w", GOOD))
    assert not is_docx(Intake("w", b"PK\x03\x04word/document.xml"))


@settings(max_examples=60, deadline=None)
@given(any_of(GOOD))
def test_any_bytes(data: bytes) -> None:
    outcome(read_docx, data)
