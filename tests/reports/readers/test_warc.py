import gzip
from io import BytesIO

import brotli  # type: ignore[import-untyped]
import pytest
from hypothesis import given

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers import warc
from crosswire.reports.readers.warc import is_warc, read_warc, stream_warc
from tests.reports.readers.fuzz import any_of, outcome

PAGE = b"<html><p>The ferry was cancelled.</p></html>"


def record(
    number: int,
    body: bytes = PAGE,
    *,
    media: str = "text/html; charset=koi8-r",
    kind: str = "response",
    status: int = 200,
    more: str = "",
) -> bytes:
    """A record as crawlers write them."""
    http = f"HTTP/1.1 {status} OK\r\nContent-Type: {media}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://wire.example/{number}\r\n"
        "WARC-Date: 2031-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def pages(data: bytes) -> list[Intake | Problem]:
    return list(read_warc(Intake("w.warc", data)))


def page(number: int, data: bytes = PAGE) -> Intake:
    return Intake(
        path=f"w.warc!https://wire.example/{number}", data=data, media="text/html", charset="koi8-r",
        url=f"https://wire.example/{number}", fetched="2031-02-03T04:05:06Z", depth=1,
    )  # fmt: skip


def test_pages_alone_with_address_and_date() -> None:
    records = [
        record(1, b"GET / HTTP/1.1\r\n\r\n", kind="request"),
        record(1),
        record(2, status=404),
        record(3, b"\x89PNG", media="image/png"),
        record(4, b"", kind="revisit"),
        record(5),
    ]
    assert pages(b"".join(records)) == [page(1), page(5)]
    assert pages(b"".join(map(gzip.compress, records))) == [page(1), page(5)]


@pytest.mark.parametrize(
    ("body", "more"),
    [
        (gzip.compress(PAGE), "Content-Encoding: gzip\r\n"),
        (brotli.compress(PAGE), "Content-Encoding: br\r\n"),
        (b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE), "Transfer-Encoding: chunked\r\n"),
        (PAGE, "Content-Encoding: gzip\r\n"),
    ],
    ids=["gzip", "brotli", "chunks", "unpacked already"],
)
def test_bodies_come_as_their_server_meant_them(body: bytes, more: str) -> None:
    assert pages(record(1, body, more=more)) == [page(1)]


def test_a_body_that_will_not_unpack_loses_no_other() -> None:
    first, second = pages(record(1, b"nonsense", more="Content-Encoding: br\r\n") + record(2))
    assert first == Problem("w.warc!https://wire.example/1", "is a page that is damaged")
    assert second == page(2)


def test_a_page_that_is_too_large_loses_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "_LARGEST_PAGE", 1000)
    bomb = gzip.compress(b"<p>" + b"\0" * 100_000)
    found = pages(record(1, b"x" * 1001) + record(2, bomb, more="Content-Encoding: gzip\r\n") + record(3))
    assert [one for one in found if isinstance(one, Intake)] == [page(3)]
    assert len([one for one in found if isinstance(one, Problem) and "is a page of more than" in one.reason]) == 2


@pytest.mark.parametrize("packed", [False, True])
def test_wherever_it_is_cut_what_was_whole_is_read_and_one_line_says_so(packed: bool) -> None:
    records = [gzip.compress(record(n)) if packed else record(n) for n in range(3)]
    data, before = b"".join(records), len(records[0])
    for end in range(before + 30, before + len(records[1]) - 12, 7):
        first, *rest = pages(data[:end])
        assert first == page(0)
        assert rest == [Problem("w.warc", "is a WARC that is cut off after 1 records; what was whole is read")]


def test_nothing_whole_is_one_line() -> None:
    for data in (b"", b"WARC/1.0\r\n" + b"x" * 1_000_000, record(1)[:200], b"x" * 10_000_000):
        with pytest.raises(UnreadableError, match="is a WARC"):
            pages(data)


class Counted(BytesIO):
    """A file that knows how far it was read, and cannot be sought in."""

    def seek(self, *_: int) -> int:
        raise OSError("not seekable")


def test_the_file_is_read_only_as_far_as_pages_are_asked_for() -> None:
    data = b"".join(record(n, PAGE * 1000) for n in range(200))
    file = Counted(data)
    assert isinstance(next(stream_warc(file, "w")), Intake)
    assert file.tell() < len(data) / 10


def test_what_is_a_warc() -> None:
    assert is_warc(Intake("w", record(1)))
    assert not is_warc(Intake("w", b"The WARC/1.0 format"))


@given(any_of(record(1) + record(2, gzip.compress(PAGE), more="Content-Encoding: gzip\r\n")))
def test_any_bytes(data: bytes) -> None:
    outcome(read_warc, data)


@given(any_of(gzip.compress(record(1)) + gzip.compress(record(2))))
def test_any_packed_bytes(data: bytes) -> None:
    outcome(read_warc, data)
