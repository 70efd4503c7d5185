import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.decode import NotATextError, decode

TEXT = "The minister said: “It’s over” – and left the café at Port Ellis.\nNobody asked why; everyone knew."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
        TEXT.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16-le bare", "utf-16-be bare", "utf-32", "windows-1252"],
)
def test_one_text_in_seven_encodings(data: bytes) -> None:
    assert decode(data) == TEXT


def test_a_few_broken_bytes_leave_the_rest_in_sight() -> None:
    assert decode(("é" * 40 + " fin").encode() + b"\xe2\x80") == "é" * 40 + " fin\ufffd"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n\t ", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF file"),
        (b"PK\x03\x04....", "is a zip archive"),
        (b"\x89PNG\r\n\x1a\n", "is a PNG image"),
        (b"\xff\xd8\xff\xe0", "is a JPEG image"),
        (bytes(range(256)) * 4, "is binary data"),
        (b"<!DOCTYPE html><html><p>Hello</p>", "is a web page"),
        (b"  <html lang='en'>", "is a web page"),
        (b"<?xml version='1.0'?>\n<rss version='2.0'><channel></channel></rss>", "is a news feed"),
        (b"<div><p>Text</p></div>", "is a web page"),
        (b'{"title": "A bill fails"}', "is JSON data"),
        ("Законопроект о гавани провалился в пятницу".encode("koi8-r"), "is in no character encoding"),
        (b"\x81\x8d\x8f" * 3 + b"text", "is in no character encoding"),
    ],
)
def test_refuses_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(NotATextError, match=f"^{reason}[^\n]*$"):
        decode(data)


def test_a_tag_in_prose_is_prose() -> None:
    assert decode(b"<Redacted> was the only word on the page, the court said.").startswith("<Redacted>")
    assert decode(b"[Editorial] A bill fails").startswith("[Editorial]")


@given(st.binary(max_size=400))
def test_any_bytes_give_a_text_or_a_reason(data: bytes) -> None:
    reason = ""
    try:
        decode(data).encode()
    except NotATextError as error:
        reason = str(error)
    assert "\n" not in reason


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"]), min_size=1).filter(str.strip))
def test_utf8_comes_back_as_written(text: str) -> None:
    assert decode(("x" + text).encode()) == "x" + text
