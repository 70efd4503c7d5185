import gzip
import zlib
from functools import partial
from io import BytesIO

import brotli  # type: ignore[import-untyped]
import pytest
from fastwarc.stream_io import ZstdWriter

from crosswire.reports.web.answers import Answer
from crosswire.reports.web.contents import intake_of
from crosswire.reports.web.fetch import UnreachableError

packed = partial(gzip.compress, mtime=0)
"""A time in the bytes would be another in the names of the tests of each process."""

PAGE = b"<p>The mill at Fen burned." * 20


def answer(body: bytes = PAGE, *headers: tuple[str, str]) -> Answer:
    return Answer(
        url="https://fen.example/a", status=200, reason="OK", headers=headers, body=body,
        fetched="2023-09-12T10:11:12Z", address="192.0.2.1",
    )  # fmt: skip


def test_an_answer_as_it_is_read() -> None:
    headers = ("Content-Type", "text/plain"), ("content-TYPE", 'Text/HTML; q=1; Charset="Windows-1252"')
    intake = intake_of([answer(b"moved"), answer(PAGE, *headers)], "a page")
    assert (intake.path, intake.data, intake.depth) == ("a page", PAGE, 0)
    assert (intake.media, intake.charset) == ("text/html", "Windows-1252")
    assert (intake.url, intake.fetched) == ("https://fen.example/a", "2023-09-12T10:11:12Z")


@pytest.mark.parametrize(
    "declared", ["", "html", "text/", "/", "text/\x1b[31m", "; charset=utf-8 ", "a b/c;charset=\x00"]
)
def test_a_media_type_that_is_none(declared: str) -> None:
    intake = intake_of([answer(PAGE, ("Content-Type", declared))], "a page")
    assert (intake.media, intake.charset) == (None, "utf-8" if "utf-8" in declared else None)


def zstd(data: bytes) -> bytes:
    out = BytesIO()
    writer = ZstdWriter(out)
    writer.write(data)
    writer.close()
    return out.getvalue()


@pytest.mark.parametrize(
    ("codings", "body"),
    [
        (["gzip"], packed(PAGE)),
        (["X-GZIP"], packed(PAGE[:9]) + packed(PAGE[9:])),
        (["deflate"], zlib.compress(PAGE)),
        (["br"], brotli.compress(PAGE)),
        (["zstd"], zstd(PAGE)),
        (["identity"], PAGE),
        ([""], PAGE),
        (["deflate, gzip"], packed(zlib.compress(PAGE))),
        (["br", "identity", "gzip"], packed(brotli.compress(PAGE))),
    ],
)
def test_what_was_packed_is_unpacked(codings: list[str], body: bytes) -> None:
    assert intake_of([answer(body, *(("Content-Encoding", coding) for coding in codings))], "a page").data == PAGE


@pytest.mark.parametrize(
    ("coding", "body", "message"),
    [
        ("gzip", b"", "is packed with gzip, and damaged"),
        ("gzip", packed(PAGE)[:-9], "is packed with gzip, and damaged"),
        ("br", PAGE, "is packed with br, and damaged"),
        ("zstd", PAGE, "is packed with zstd, and damaged"),
        ("gzip", packed(b"") * 500_000, "is packed with gzip, and damaged"),
        ("compress", PAGE, "is packed in a way that is not known here"),
        ("\x1b[31m", PAGE, "is packed in a way that is not known here"),
        ("gzip", packed(bytes(17 * 1024**2), 1), "is larger than 16 MB when unpacked"),
        ("br", brotli.compress(bytes(17 * 1024**2), quality=1), "is larger than 16 MB when unpacked"),
        ("gzip, gzip", packed(packed(bytes(17 * 1024**2), 1)), "is larger than 16 MB when unpacked"),
    ],
)
def test_what_cannot_be_unpacked(coding: str, body: bytes, message: str) -> None:
    with pytest.raises(UnreachableError) as error:
        intake_of([answer(body, ("Content-Encoding", coding))], "a page")
    assert str(error.value) == message
