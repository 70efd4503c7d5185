"""Content codings of HTTP: what servers pack a page in."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Final

__all__ = ["CODINGS", "unpacked"]

CODINGS: Final = ("gzip", "x-gzip", "deflate", "br", "zstd")
_GZIP = 31
_ZLIB = 15
_RAW = -15
"""What zlib calls a stream with the head of gzip, with its own, and with none."""
_GZIP_MAGIC = b"\x1f\x8b"
_MOST_MEMBERS = 300
"""Of one gzip file. Programs that pack in parts take 64 KB a part; a million empty ones are a bomb of time."""


def unpacked(data: bytes, coding: str, most: int) -> bytes | None:
    """Bytes without their content coding; no more is unpacked than is given back.

    Args:
        data: As they were sent.
        coding: One of ``CODINGS``.
        most: How many bytes may come of it; if there are more, so many and one are given.

    Returns:
        None if they are damaged, or break off.
    """
    if coding in ("br", "zstd"):
        return _decompressed(data, coding, most + 1)
    if coding == "deflate":
        return _inflated(data, _ZLIB if _has_zlib_head(data) else _RAW, most + 1)
    return _inflated(data, _GZIP, most + 1)


def _has_zlib_head(data: bytes) -> bool:
    """Whether it begins as zlib does: "deflate" means that, yet some servers send the bare stream."""
    return len(data) > 1 and data[0] & 0x0F == zlib.DEFLATED and int.from_bytes(data[:2], "big") % 31 == 0


def _inflated(data: bytes, form: int, most: int) -> bytes | None:
    """All members of a gzip file, or the one stream of zlib; what stands behind the last is left."""
    whole = bytearray()
    for _ in range(_MOST_MEMBERS):
        member = zlib.decompressobj(form)
        try:
            whole += member.decompress(data, most - len(whole))
        except zlib.error:
            return None
        if len(whole) == most:
            return bytes(whole)
        if not member.eof:
            return None
        data = member.unused_data
        if form != _GZIP or not data.startswith(_GZIP_MAGIC):
            return bytes(whole)
    return None


def _decompressed(data: bytes, coding: str, most: int) -> bytes | None:
    from fastwarc.stream_io import BrotliReader, ZstdReader  # noqa: PLC0415 - few servers pack so unless asked to

    stream = BytesIO(data)
    try:
        return (BrotliReader(stream) if coding == "br" else ZstdReader(stream)).read(most)
    except (OSError, ValueError):
        return None
