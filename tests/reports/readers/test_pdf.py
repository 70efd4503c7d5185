from io import BytesIO

import pytest
from hypothesis import given, settings
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers import pdf
from crosswire.reports.readers.pdf import is_pdf, read_pdf, rebuilt
from tests.reports.readers.fuzz import any_of, outcome, told

LINES = (
    "Ferry to Tarn Island is off.",
    "The harbour office said on Monday that the ferry had been can-",
    "celled, and that a Franco-British crew would look at its engine",
    "as soon as the wind allows it.",
    "It will sail again.",
)


def made(*pages: tuple[str, ...], locked_by: str | None = None, **facts: str) -> bytes:
    """A PDF file with a page for each tuple of lines."""
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for lines in pages:
        page = writer.add_blank_page(600, 800)
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        stream = DecodedStreamObject()
        shown = " ".join(f"({line}) Tj T*" for line in lines)
        stream.set_data(f"BT /F1 12 Tf 14 TL 50 700 Td {shown} ET".encode())
        page[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata({f"/{name}": value for name, value in facts.items()})
    if locked_by is not None:
        writer.encrypt(locked_by, algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_paragraphs_are_whole_again_and_page_numbers_gone() -> None:
    data = made((*LINES[:2], "1"), (*LINES[2:], "Page 2 of 2"), Title="Ferry to Tarn Island", Author="Ana Reyes",
                CreationDate="D:20310203040506Z")  # fmt: skip
    one = told(read_pdf, data)
    assert one.text.split("\n\n") == [
        "Ferry to Tarn Island is off.",
        f"{LINES[1][:-1]}{LINES[2]} {LINES[3]}",
        "It will sail again.",
    ]
    assert (one.title, one.authors) == ("Ferry to Tarn Island", ("Ana Reyes",))
    assert one.published is not None
    assert (one.published.day, one.published.why) == ("2031-02-03", "PDF CreationDate: 2031-02-03")


def test_the_title_of_a_template_is_none() -> None:
    one = told(read_pdf, made(LINES, Title="Microsoft Word - memo", Author="user7"))
    assert (one.title, one.authors) == (None, ())


def test_a_blank_line_parts_paragraphs() -> None:
    assert rebuilt(["A line that", "goes on", "", "and one", "more"]) == ["A line that goes on", "and one more"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (made(()), "no text, as a scan is"),
        (made(LINES, locked_by="harbour"), "is encrypted"),
        (made(LINES)[:300], "cut off or damaged"),
        (b"%PDF-1.7\n" + b"x" * 10_000_000, "cut off or damaged"),
        (b"%PDF-1.7\n" + b"[" * 100_000, "cut off or damaged"),
    ],
    ids=["a scan", "a password", "cut off", "ten megabytes on a line", "deep"],
)
def test_what_cannot_be_read_is_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        list(read_pdf(Intake("w", data)))


def test_a_file_locked_without_a_password_is_read() -> None:
    data = made(LINES, locked_by="")
    assert PdfReader(BytesIO(data)).is_encrypted
    assert "It will sail again." in told(read_pdf, data).text


def test_pages_beyond_the_limit_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_MOST_PAGES", 1)
    one, problem = read_pdf(Intake("w", made(LINES, LINES)))
    assert isinstance(one, Told)
    assert problem == Problem("w", "has 2 pages; only the first 1 are read")


def test_what_is_pdf() -> None:
    assert is_pdf(Intake("w", b"\n\n" + made(LINES)))
    assert not is_pdf(Intake("w", b"A text" * 1000 + b"%PDF-"))


@settings(max_examples=60)
@given(any_of(made(LINES)))
def test_any_bytes(data: bytes) -> None:
    outcome(read_pdf, data)
