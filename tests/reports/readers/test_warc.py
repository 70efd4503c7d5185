import base64
import gzip
import hashlib
import zipfile
from io import BytesIO

import brotli  # type: ignore[import-untyped]
import pytest
from hypothesis import given

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers import warc
from crosswire.reports.readers.digests import NOT_AS_TOLD
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
    name: str | None = None,
    digest: str = "",
) -> bytes:
    """A record as crawlers write them."""
    http = f"HTTP/1.1 {status} OK\r\nContent-Type: {media}\r\n{more}\r\n".encode() + body
    uri = f"https://wire.example/{number if name is None else name}"
    return block(uri, http, kind=kind, media=f"application/http; msgtype={kind}", digest=digest)


def block(uri: str, data: bytes, *, kind: str = "resource", media: str = "text/plain", digest: str = "") -> bytes:
    """A record of any block."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\n{digest}"
        "WARC-Date: 2031-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: {media}\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data + b"\r\n\r\n"


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


PROSE = b"The ferry to the island was cancelled. It will sail on Monday, said the harbour master. " * 8
FEED = (
    b"<rss><channel><title>Wire</title><item><title>Ferry</title><description>%b</description></item></channel></rss>"
)
NITF = b"<?xml version='1.0'?><nitf><body/></nitf>"
NINJS = b'{"uri": "urn:wire:1", "headline": "Ferry", "body_text": "It sailed."}'


@pytest.mark.parametrize(
    ("media", "body"),
    [
        ("application/pdf", b"%PDF-1.7 ..."),
        ("application/octet-stream", b"%PDF-1.7 ..."),
        ("application/rss+xml", FEED % PROSE),
        ("text/xml; charset=utf-8", NITF),
        ("application/json", NINJS),
        ("text/plain", PROSE),
    ],
)
def test_of_a_crawl_what_reports_come_as(media: str, body: bytes) -> None:
    (one,) = pages(record(1, body, media=media))
    assert isinstance(one, Intake)
    assert one.data == body


LITTER = [
    record(1, b"alert(1)", media="text/javascript"),
    record(2, b"<urlset><url><loc>https://wire.example/1</loc></url></urlset>", media="application/xml"),
    record(3, FEED % b"The ferry was cancelled.", media="application/rss+xml"),
    record(4, b'{"uri": "urn:wire:1", "ads": []}', media="application/json"),
    record(5, b"if (a == b) { sail(); } // The ferry sails.\n" * 40, media="text/plain"),
    record(6, b"ok", media="text/plain"),
    record(7, PROSE, media="text/plain", name="robots.txt"),
    record(8, PROSE, media="text/plain", name=".well-known/security.txt"),
    record(9, PROSE, media="text/plain", name="app.js.LICENSE.txt"),
    record(10, b"\0\1", media="application/octet-stream"),
    record(11, b"<" * 2000, media="application/xml"),
    block("urn:text:https://wire.example/1", PROSE),
    block("https://wire.example/favicon.ico", b"\0\0", media="image/x-icon"),
]


def test_litter_of_crawls_is_no_report_and_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "_LARGEST_PAGE", 1900)
    assert pages(record(0) + b"".join(LITTER)) == [page(0)]
    reason = "is a WARC with 13 records, none of them a page or a document"
    assert pages(b"".join(LITTER)) == [Problem("w.warc", reason, lost=False)]


def test_what_was_captured_for_its_own_sake_is_given_whatever_it_is() -> None:
    listed = {f"https://wire.example/{number}" for number in (1, 4, 12, 13)}
    data = b"".join(LITTER) + record(12, status=404) + record(13, status=301)
    first, fourth, error = stream_warc(BytesIO(data), "w.warc", pages=listed)
    assert isinstance(first, Intake)
    assert isinstance(fourth, Intake)
    assert (first.data, fourth.media) == (b"alert(1)", "application/json")
    assert error == Problem("w.warc!https://wire.example/12", "was not there to be captured: its server answered 404")


def test_files_are_given_by_name_without_a_date() -> None:
    records = [
        block("file:day%201/a.txt", b"", media="application/octet-stream"),
        block("file:///home/b%0Ab.txt", b"It sailed.", media="text/plain; charset=koi8-r"),
        block("https://wire.example/c", PAGE, media="text/html"),
    ]
    assert pages(b"".join(records)) == [
        Intake("w.warc!day 1/a.txt", b"", depth=1),
        Intake("w.warc!/home/b b.txt", b"It sailed.", "text/plain", "koi8-r", depth=1),
        Intake(
            "w.warc!https://wire.example/c",
            PAGE,
            "text/html",
            None,
            "https://wire.example/c",
            "2031-02-03T04:05:06Z",
            1,
        ),
    ]


def zipped(name: str, data: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (record(1), "https://wire.example/1"),
        (gzip.compress(record(1)), "https://wire.example/1"),
        (zipped("a.html", PAGE), "a.html"),
        (b'{"text": "It sailed."}\n', "1"),
    ],
    ids=["WARC", "packed WARC", "zip", "JSON lines"],
)
@pytest.mark.parametrize("digest", ["", f"WARC-Block-Digest: sha1:{'A' * 32}\r\n"], ids=["no digest", "another digest"])
def test_a_file_that_is_too_large_to_hold_is_streamed(
    data: bytes, name: str, digest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warc, "LARGEST_MEMBER", 10)
    found = pages(block("file:big", data, digest=digest) + record(2))
    big, *told, after = found
    assert isinstance(big, Intake)
    assert (big.path, big.depth) == (f"w.warc!big!{name}", 2)
    assert after == page(2)
    assert told == ([Problem("w.warc!big", NOT_AS_TOLD, lost=False)] if digest else [])


def test_a_large_file_that_cannot_be_streamed_or_is_cut_off_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "LARGEST_MEMBER", 10)
    problem, after = pages(block("file:big", PROSE) + record(2))
    assert isinstance(problem, Problem)
    assert after == page(2)
    digest = f"WARC-Block-Digest: sha1:{'A' * 32}\r\n"
    whole, inner, outer = pages(record(0) + block("file:big", record(1) * 9, digest=digest)[:-600])[-3:]
    assert isinstance(whole, Intake)
    assert [str(one).count("cut off") for one in (inner, outer)] == [1, 1]


def digests(how: str, body: bytes = PAGE) -> str:
    """The field that gives the digest of a page."""
    digest = hashlib.sha256(body).digest() if "sha256" in how else hashlib.sha1(body).digest()  # noqa: S324
    told = digest.hex() if "sha256" in how else base64.b32encode(digest).decode()
    return f"WARC-Payload-Digest: {how}:{told}\r\n"


@pytest.mark.parametrize("how", ["sha1", "sha256"])
def test_a_page_without_its_digest_is_told_and_read(how: str) -> None:
    assert pages(record(1, digest=digests(how))) == [page(1)]
    assert pages(record(1, digest=digests(how, b"another"))) == [
        Problem("w.warc!https://wire.example/1", NOT_AS_TOLD, lost=False),
        page(1),
    ]
    assert pages(record(1, digest="WARC-Block-Digest: sha1:" + "A" * 32 + "\r\n"))[1:] == [page(1)]
    assert pages(record(1, digest="WARC-Payload-Digest: crc32:12345678\r\n")) == [page(1)]


def test_a_digest_of_the_body_in_any_form_is_right() -> None:
    packed = gzip.compress(PAGE)
    chunked = b"%x\r\n%b\r\n0\r\n\r\n" % (len(packed), packed)
    more = "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
    for form in (chunked, packed, PAGE):
        assert pages(record(1, chunked, more=more, digest=digests("sha1", form))) == [page(1)]


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
