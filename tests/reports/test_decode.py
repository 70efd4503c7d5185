import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.decode import NotATextError, decode
from tests.reports.tongues import ENCODINGS, NEWS, encoded

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


WRITTEN = [(language, encoding) for language, encodings in ENCODINGS.items() for encoding in encodings]


@pytest.mark.parametrize(("language", "encoding"), WRITTEN)
def test_two_sentences_tell_their_encoding(language: str, encoding: str) -> None:
    words, data = encoded(language, encoding)
    assert decode(data) == words


@pytest.mark.parametrize(("language", "encoding"), WRITTEN)
@pytest.mark.parametrize("declared", [None, "iso-8859-1", "utf-8", "windows-1251", "rot13", "no such"])
def test_whatever_is_declared(language: str, encoding: str, declared: str | None) -> None:
    words, data = encoded(language, encoding)
    assert decode(data, declared or encoding) == words


@pytest.mark.parametrize("language", NEWS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("declared", [None, "iso-8859-1", "koi8-r"])
def test_unicode_is_told_whatever_is_declared(language: str, encoding: str, declared: str | None) -> None:
    assert decode(NEWS[language].encode(encoding), declared) == NEWS[language]


def test_a_declared_encoding_settles_what_one_name_cannot() -> None:
    words = "Dvořák wins the vote"
    assert decode(words.encode("cp1250")) == "Dvoøák wins the vote"
    assert decode(words.encode("cp1250"), "windows-1250") == words


@pytest.mark.parametrize(
    "words", ["Muñoz", "São Paulo", "Çelik", "Ærø", "20°C", "£5m", "so-called “truce”", "vis à vis"]
)
def test_a_single_sign_in_english_is_windows_1252(words: str) -> None:
    text = f"The talks with {words} were broken off on Monday, the envoy’s office said."
    assert decode(text.encode("cp1252")) == text
    assert decode(words.encode("cp1252") + b" wins the vote") == words + " wins the vote"


def test_letters_far_down_tell_the_encoding() -> None:
    words, data = encoded("ru", "cp1251")
    assert decode(b"The harbour is shut.\n" * 5000 + data).endswith(words)


def test_names_of_another_encoding_in_english() -> None:
    text = "The port of Łódź, where Wałęsa and Kaczyński spoke, “won’t close”, said Małgorzata Zieliński."
    assert decode(text.encode("cp1250")) == text


@pytest.mark.parametrize("cut", range(1, 4))
def test_a_text_that_ends_in_the_midst_of_a_character(cut: int) -> None:
    assert decode("The café in São Paulo 🙂".encode()[:-cut]) == "The café in São Paulo \ufffd"
    assert decode("The café in São Paulo, été".encode("cp1252")).endswith("été")


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
        (b"\x81\x8d\x8f" * 3 + b"text", "is in no character encoding"),
        (bytes(160 + 37 * n % 95 for n in range(1, 300)), "is in no character encoding"),
        (bytes(n * n % 251 for n in range(1200)), "is binary data"),
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
