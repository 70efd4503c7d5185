"""An answer of a server as the block of a WARC record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

__all__ = ["http_head"]

_BREAK = re.compile(r"[\r\n\x00]+")
_TAKEN_OFF = "X-Crawler-"
"""What crawlers write before fields that were true of the answer on its way, and are not of the body as it is kept."""


def http_head(status: int, reason: str, headers: Sequence[tuple[str, str]], size: int) -> bytes:
    """The head of an answer, such that it is true of the body as it is kept.

    Args:
        status: 200 and the like.
        reason: The words behind it.
        headers: As they came, a character a byte.
        size: Bytes of the body, transfer coding taken off.
    """
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in _true(headers, size))]
    return b"".join(_bytes(line) + b"\r\n" for line in [*lines, ""])


def _true(headers: Iterable[tuple[str, str]], size: int) -> Iterator[tuple[str, str]]:
    told = False
    for name, value in headers:
        length = name.lower() == "content-length"
        if name.lower() == "transfer-encoding" or (length and (told or value.strip() != str(size))):
            yield f"{_TAKEN_OFF}{name}", value
        else:
            told = told or length
            yield name, value
    if not told:
        yield "Content-Length", str(size)


def _bytes(line: str) -> bytes:
    """One line: no server can add another by what it writes into a field."""
    return _BREAK.sub(" ", line).strip().encode("latin-1", "replace")
