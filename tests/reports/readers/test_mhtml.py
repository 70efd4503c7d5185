import quopri
from base64 import encodebytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.mhtml import is_mhtml, read_mhtml
from tests.reports.readers.webpages import PARAGRAPHS, TITLE, page, schema

HEAD = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/2023/09/07/quay\r\n"
    "Subject: quay\r\nDate: Fri, 8 Sep 2023 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n'
)


def mhtml(html: bytes, charset: str = "utf-8", encoding: str = "quoted-printable") -> bytes:
    coded = quopri.encodestring(html) if encoding == "quoted-printable" else encodebytes(html)
    part = f"Content-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    picture = "------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
    return f"{HEAD}------b\r\n{part}".encode() + coded + f"\r\n{picture}------b--\r\n".encode()


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_the_page_its_address_and_the_day_it_was_saved(encoding: str) -> None:
    intake = Intake(
        path="a.mhtml", data=mhtml(page(head=schema(dateModified="2023-09-20")).encode(), encoding=encoding)
    )
    assert is_mhtml(intake)
    told = read_mhtml(intake)
    assert told.text == "\n\n".join([TITLE, *PARAGRAPHS])
    assert told.url == "https://post.example/2023/09/07/quay"
    assert told.published is not None
    assert told.published.day == "2023-09-07"
    assert "2023-09-20" not in told.published.why


def test_the_part_says_its_encoding() -> None:
    words = "Совет порта решил в четверг закрыть восточный причал на два года, сообщил мэр города. " * 4
    told = read_mhtml(Intake(path="a", data=mhtml(page(paragraphs=(words,)).encode("koi8-r"), "koi8-r")))
    assert words.strip() in told.text


@pytest.mark.parametrize(
    "data",
    [
        b"To: a@post.example\r\nReceived: by b\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b",
        b"Content-Type: text/html\r\n\r\n<p>multipart/related</p>",
        b"The paper said: multipart/related is a type of message.",
        page().encode(),
    ],
)
def test_what_is_no_saved_page(data: bytes) -> None:
    assert not is_mhtml(Intake(path="a", data=data))


@pytest.mark.parametrize("data", [HEAD.encode(), mhtml(b""), HEAD.encode() + b"------b\r\n\r\nwords\r\n------b--"])
def test_a_saved_page_without_the_page_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"^is [^\n]*$"):
        read_mhtml(Intake(path="a", data=data))


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_reason(data: bytes) -> None:
    for made in (data, HEAD.encode() + data, mhtml(data)):
        is_mhtml(Intake(path="a", data=made))
        with pytest.raises(UnreadableError):
            read_mhtml(Intake(path="a", data=made))
