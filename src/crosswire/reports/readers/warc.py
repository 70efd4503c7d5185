"""WARC: what crawlers keep of the web, read as a stream. Of its records, the answers and files that are reports."""

from __future__ import annotations

import re
import zlib
from collections.abc import Collection, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast
from urllib.parse import unquote

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.blocks import Block
from crosswire.reports.readers.codings import CODINGS, unpacked
from crosswire.reports.readers.crawled import is_report, is_report_type, may_be_report
from crosswire.reports.readers.digests import NOT_AS_TOLD
from crosswire.reports.readers.metadata import one_line, web_address
from crosswire.reports.readers.packed import Gunzipped
from crosswire.reports.readers.zips import LARGEST_MEMBER

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

__all__ = ["is_warc", "read_warc", "stream_warc"]

_LARGEST_PAGE = 16 * 1024**2
"""Bytes of one page, packed or not; the web's longest pages of text have a tenth of that."""
_HTTP_HEAD = 65536
"""Bytes within which the head of an answer ends."""
_SUCCESS = range(200, 300)
_ERRORS = range(400, 600)
_ON_THE_WEB = ("http:", "https:", "ftp:")
_NOBODY_SAYS = "application/octet-stream"
"""The type of a file of which none was told."""
_DAMAGED = "is a page that is damaged"
_CHARSET = re.compile(r";\s{0,9}charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_NOT_PACKED = re.compile(rb"\s{0,99}[<{\[]|%PDF-|PK\x03\x04")


class _Place(NamedTuple):
    """Where a record lies."""

    path: str
    depth: int
    pages: Collection[str]


class _Head(NamedTuple):
    """What is told of a body: by the head of an answer, or by a record that is none."""

    media: str
    """Lower case, without parameters."""
    charset: str | None
    status: int | None = None
    coding: str = ""
    chunked: bool = False


def is_warc(intake: Intake) -> bool:
    """Whether the bytes begin as a WARC does. A packed one is told by what comes out of it."""
    return intake.data.startswith(b"WARC/")


def read_warc(intake: Intake) -> Iterator[Intake | Problem]:
    """The reports in a WARC.

    Raises:
        UnreadableError: if it holds no record.
    """
    yield from stream_warc(BytesIO(intake.data), intake.path, intake.depth)


def stream_warc(
    file: BinaryIO, path: str, depth: int = 0, pages: Collection[str] = frozenset()
) -> Iterator[Intake | Problem]:
    """The reports in a WARC of whatever size, packed or not; at most one is in memory at a time.

    Of the answers that a crawler got, those that are reports by their kind; of files that were captured, all.

    Args:
        file: The WARC, from its start; it is read once, and never sought in.
        path: What it is called; a page in it is called by this and its address.
        depth: In how many carriers it lay.
        pages: Addresses that were captured for their own sake: what they answered is given whatever its kind.

    Raises:
        UnreadableError: if it holds no record.
    """
    from fastwarc.warc import ArchiveIterator  # noqa: PLC0415 - few runs read a WARC

    whole = found = 0
    try:
        for record in ArchiveIterator(cast("BinaryIO", Gunzipped(file)), parse_http=False):
            for item in _items(record, _Place(path, depth + 1, pages)):
                found += 1
                yield item
            whole += 1
    except UnreadableError:
        raise
    except (EOFError, OSError, ValueError, zlib.error) as error:
        cut = "cut off" if isinstance(error, EOFError) else "damaged"
        if not whole:
            raise UnreadableError(f"is a WARC that is {cut} in its first record") from error
        yield Problem(path, f"is a WARC that is {cut} after {whole} records; what was whole is read")
        return
    if not whole:
        raise UnreadableError("is a WARC without a whole record")
    if not found:
        yield Problem(path, f"is a WARC with {whole} records, none of them a page or a document", lost=False)


def _items(record: WarcRecord, place: _Place) -> Iterator[Intake | Problem]:
    """What a record gives: one thing or nothing, unless it is a file that holds many.

    Raises:
        CutOffError: if it ends too soon.
    """
    from fastwarc.warc import WarcRecordType  # noqa: PLC0415

    block = Block(record)
    uri = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
    scheme = uri.lower()
    if record.record_type == WarcRecordType.response and record.is_http:
        yield from _answer(record, block, web_address(uri), place)
    elif record.record_type == WarcRecordType.resource and scheme.startswith("file:"):
        yield from _file(record, block, uri, place)
    elif record.record_type == WarcRecordType.resource and scheme.startswith(_ON_THE_WEB):
        head = _Head(*_type_in(record.headers.get("Content-Type")))
        yield from _page(record, block, (head, block.read(_HTTP_HEAD)), web_address(uri), place)
    block.end()


def _answer(record: WarcRecord, block: Block, url: str | None, place: _Place) -> Iterator[Intake | Problem]:
    """The page that was answered; an error is told of where it came instead of what was to be captured."""
    begin = block.read(_HTTP_HEAD)
    head, end = _head_of(begin)
    if head.status in _SUCCESS:
        yield from _page(record, block, (head, begin[end:]), url, place)
    elif head.status in _ERRORS and url in place.pages:
        yield Problem(_name(record, url, place), f"was not there to be captured: its server answered {head.status}")


def _page(
    record: WarcRecord, block: Block, begun: tuple[_Head, bytes], url: str | None, place: _Place
) -> Iterator[Intake | Problem]:
    """One page: anything, where it was captured for its own sake, else what is a report by its kind."""
    head, begin = begun
    listed = url in place.pages
    if not (listed or may_be_report(head.media, begin)):
        return
    name = _name(record, url, place)
    most = LARGEST_MEMBER if listed else _LARGEST_PAGE
    rest = block.rest(most)
    came = begin + (rest or b"")
    sent = _without_chunks(came, most) if head.chunked else came
    body = _without_coding(sent, head.coding, most)
    if rest is None or body is None or len(body) > most:
        if listed or is_report_type(head.media):
            yield Problem(name, f"is a page of more than {most // 1024**2} MB" if rest is None or body else _DAMAGED)
        return
    fetched = one_line(record.headers.get("WARC-Date"))
    intake = Intake(name, body, head.media or None, head.charset, url, fetched, place.depth)
    if listed or is_report(intake):
        if block.is_other((came, sent, body)):
            yield Problem(name, NOT_AS_TOLD, lost=False)
        yield intake


def _file(record: WarcRecord, block: Block, uri: str, place: _Place) -> Iterator[Intake | Problem]:
    """A file that was captured from a disk; its date is that of the capture, since it was not fetched."""
    called = one_line(unquote(uri[len("file:") :].removeprefix("//")))
    name = f"{place.path}!{called or 'a file without a name'}"
    media, charset = _type_in(record.headers.get("Content-Type"))
    data = None
    if block.size > LARGEST_MEMBER:
        yield from _large(block, name, place.depth)
    else:
        data = block.rest(LARGEST_MEMBER) or b""
    if block.is_other(() if data is None else (data,)):
        yield Problem(name, NOT_AS_TOLD, lost=False)
    if data is not None:
        yield Intake(name, data, None if media == _NOBODY_SAYS else media, charset, depth=place.depth)


def _large(block: Block, name: str, depth: int) -> Iterator[Intake | Problem]:
    from crosswire.reports.readers.large import stream_large  # noqa: PLC0415 - that reads WARC in its turn

    try:
        yield from stream_large(block, name, depth)
    except UnreadableError as error:
        yield Problem(name, str(error))


def _name(record: WarcRecord, url: str | None, place: _Place) -> str:
    return f"{place.path}!{url or one_line(record.record_id) or 'a page without an address'}"


def _head_of(begin: bytes) -> tuple[_Head, int]:
    """What the head of an answer says, and where its body begins; without a status if it is none."""
    from fastwarc.warc import HeaderMap  # noqa: PLC0415

    headers = HeaderMap()
    try:
        end = headers.parse(BytesIO(begin))
    except (OSError, ValueError):
        return _Head("", None), 0
    head = _Head(
        *_type_in(headers.get("Content-Type")),
        status=headers.status_code,
        coding=headers.get("Content-Encoding") or "",
        chunked="chunked" in (headers.get("Transfer-Encoding") or "").lower(),
    )
    return head, end


def _type_in(field: str | None) -> tuple[str, str | None]:
    """Media type and encoding of a field ``Content-Type``."""
    charset = _CHARSET.search(field or "")
    return (field or "").partition(";")[0].strip().lower(), charset[1].lower() if charset else None


def _without_chunks(data: bytes, most: int) -> bytes:
    """A body whose chunks are put together; some crawlers did that, and keep the field that tells of them."""
    from fastwarc import stream_io  # noqa: PLC0415

    try:
        return stream_io.ChunkedReader(BytesIO(data)).read(most + 1) or data
    except (OSError, ValueError):
        return data


def _without_coding(data: bytes, coding: str, most: int) -> bytes | None:
    """A body unpacked; some crawlers did that, and keep the field that tells of it.

    Returns:
        None where it is damaged.
    """
    body: bytes | None = data
    for name in reversed([name.strip() for name in coding.lower().split(",")]):
        if body is not None and name in CODINGS:
            body = unpacked(body, name, most)
    return data if body is None and _NOT_PACKED.match(data) else body
