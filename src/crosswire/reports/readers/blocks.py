"""The block of a WARC record: read forward, and known to be whole or not, and to have its digest or not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, BinaryIO, cast

from crosswire.reports.readers.digests import Hashing, digest_in

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

__all__ = ["Block", "CutOffError"]

_AT_ONCE = 65536
"""Bytes."""


class CutOffError(EOFError):
    """The record ends before its length is reached."""


class Block:
    """What a record holds."""

    def __init__(self, record: WarcRecord) -> None:
        """Begins at its first byte.

        Raises:
            CutOffError: if the record does not even tell its length.
        """
        length = record.headers.get("Content-Length")
        if length is None or not length.strip().isdigit():
            raise CutOffError
        self.size = record.content_length
        """Bytes, as the record tells."""
        self._record = record
        digest = digest_in(record.headers.get("WARC-Block-Digest"))
        in_one = record.headers.get("WARC-Segment-Number") is None
        payload = digest_in(record.headers.get("WARC-Payload-Digest")) if digest is None and in_one else None
        self._payload = payload if record.is_http else None
        digest = digest or (None if record.is_http else payload)
        self._hashing = Hashing(cast("BinaryIO", record.reader), digest) if digest else None
        self._came = 0

    def read(self, size: int) -> bytes:
        """The next bytes, fewer only at the end."""
        source = self._hashing or self._record.reader
        data = source.read(size)
        while len(data) < size and (more := source.read(size - len(data))):
            data += more
        self._came += len(data)
        return data

    def rest(self, most: int) -> bytes | None:
        """All that is left, to the end of the block; none if that is more than ``most`` bytes.

        Raises:
            CutOffError: if the block ends too soon.
        """
        data = self.read(most + 1)
        self.end()
        return data if len(data) <= most else None

    def end(self) -> None:
        """Goes to the end.

        Raises:
            CutOffError: if that comes too soon.
        """
        self._came += self._record.reader.consume()
        if self._came < self.size:
            raise CutOffError

    def is_other(self, payload: Iterable[bytes]) -> bool:
        """Whether the record gives a digest that what it holds, of which the rest is read, does not have.

        The digest of the block, if there is one, tells it all. That of the payload is of the body as it came, or,
        as some crawlers count it, without its transfer or content coding.

        Args:
            payload: The body in each of these forms.

        Raises:
            CutOffError: if the block ends too soon.
        """
        if self._hashing is None:
            return self._payload is not None and not any(self._payload.is_of(form) for form in payload)
        while self.read(_AT_ONCE):
            pass
        self.end()
        return self._hashing.is_other()
