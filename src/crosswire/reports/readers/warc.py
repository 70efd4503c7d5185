"""WARC: what crawlers keep of the web, read as a stream. Of its records, the answers that brought a page."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, cast

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.metadata import one_line, web_address
from crosswire.reports.readers.packed import Gunzipped

if TYPE_CHECKING:
    from fastwarc.stream_io import WarcReader
    from fastwarc.warc import WarcRecord

__all__ = ["is_warc", "read_warc", "stream_warc"]

_LARGEST_PAGE = 16 * 1024**2
"""Bytes of one page, packed or not; the web's longest pages of text have a tenth of that."""
_PAGES = ("text/html", "application/xhtml+xml")
_CODINGS = ("gzip", "x-gzip", "deflate", "br")


class _CutOffError(EOFError):
    """The record ends before its length is reached."""


def is_warc(intake: Intake) -> bool:
    """Whether the bytes begin as a WARC does. A packed one is told by what comes out of it."""
    return intake.data.startswith(b"WARC/")


def read_warc(intake: Intake) -> Iterator[Intake | Problem]:
    """The pages in a WARC.

    Raises:
        UnreadableError: if it holds no record.
    """
    yield from stream_warc(BytesIO(intake.data), intake.path, intake.depth)


def stream_warc(file: BinaryIO, path: str, depth: int = 0) -> Iterator[Intake | Problem]:
    """The pages in a WARC of whatever size, packed or not; at most one is in memory at a time.

    Args:
        file: The WARC, from its start; it is read once, and never sought in.
        path: What it is called; a page in it is called by this and its address.
        depth: In how many carriers it lay.

    Raises:
        UnreadableError: if it holds no record.
    """
    from fastwarc.warc import ArchiveIterator  # noqa: PLC0415 - few runs read a WARC

    whole = 0
    try:
        for record in ArchiveIterator(cast("BinaryIO", Gunzipped(file)), parse_http=False):
            found = _page(record, path, depth)
            whole += 1
            if found:
                yield found
    except UnreadableError:
        raise
    except (EOFError, OSError, ValueError, zlib.error) as error:
        cut = "cut off" if isinstance(error, EOFError) else "damaged"
        if not whole:
            raise UnreadableError(f"is a WARC that is {cut} in its first record") from error
        yield Problem(path, f"is a WARC that is {cut} after {whole} records; what was whole is read")
    if not whole:
        raise UnreadableError("is a WARC without a whole record")


def _page(record: WarcRecord, path: str, depth: int) -> Intake | Problem | None:
    """The page in a record; none for records of other kinds, and for answers without one.

    Raises:
        _CutOffError: if the record ends too soon.
    """
    from fastwarc.warc import WarcRecordType  # noqa: PLC0415

    length = record.headers.get("Content-Length")
    if length is None or not length.strip().isdigit():
        raise _CutOffError
    if record.record_type != WarcRecordType.response or not record.is_http:
        if record.reader.consume() < record.content_length:
            raise _CutOffError
        return None
    record.parse_http()
    status = record.http_headers.status_code if record.http_headers else None
    wanted = status is not None and 200 <= status < 300 and (record.http_content_type or "").lower() in _PAGES
    data = record.reader.read(_LARGEST_PAGE + 1) if wanted else b""
    left = record.reader.consume()
    if len(data) + left < record.content_length:
        raise _CutOffError
    if not wanted:
        return None
    url = web_address((record.headers.get("WARC-Target-URI") or "").strip("<>"))
    name = f"{path}!{url or one_line(record.record_id) or 'a page without an address'}"
    body = None if left else _decoded(data, record)
    if body is None:
        return Problem(name, "is a page that is damaged" if not left else _TOO_LARGE)
    if len(body) > _LARGEST_PAGE:
        return Problem(name, _TOO_LARGE)
    return Intake(
        path=name, data=body, media=(record.http_content_type or "").lower(), charset=record.http_charset, url=url,
        fetched=one_line(record.headers.get("WARC-Date")), depth=depth + 1,
    )  # fmt: skip


_TOO_LARGE = f"is a page of more than {_LARGEST_PAGE // 1024**2} MB"


def _decoded(data: bytes, record: WarcRecord) -> bytes | None:
    """The page as its server meant it: chunks put together, then unpacked; none where that fails.

    Some crawlers keep the header and unpack the body; then the body is taken as it stands.
    """
    from fastwarc import stream_io  # noqa: PLC0415

    chunked = "chunked" in (record.http_headers.get("Transfer-Encoding") or "").lower()
    if chunked:
        data = _read(stream_io.ChunkedReader(BytesIO(data))) or data
    coding = (record.http_headers.get("Content-Encoding") or "").strip().lower()
    if coding not in _CODINGS or data.lstrip()[:1] == b"<":
        return data
    if coding == "br":
        return _read(stream_io.BrotliReader(BytesIO(data)))
    return _read(stream_io.GzipReader(BytesIO(data), zlib=coding == "deflate"))


def _read(reader: WarcReader) -> bytes | None:
    try:
        return reader.read(_LARGEST_PAGE + 1)
    except (OSError, ValueError):
        return None
