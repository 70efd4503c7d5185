"""Packed streams: one under a meter, so that no bomb goes off; one that tells where its file breaks off."""

from __future__ import annotations

import zlib
from typing import BinaryIO

from crosswire.reports.intake import UnreadableError
from crosswire.reports.readers.zips import is_bomb

__all__ = ["Gunzipped", "Metered", "OverfullError", "is_tar"]

_BLOCK = 65536
_GZIP = b"\x1f\x8b"
_MAGIC = slice(257, 262)
"""Where a tar header says ``ustar``, since 1988."""


class OverfullError(UnreadableError):
    """More came out of an archive than any archive of texts gives."""


class Metered:
    """A stream that counts what comes out of it, and stops where that is out of all proportion to what goes in."""

    def __init__(self, file: BinaryIO, packed: int | None) -> None:
        """Meters a stream.

        Args:
            file: What comes out.
            packed: Bytes that go in; none where nothing is packed, and nothing is metered.
        """
        self._file = file
        self._packed = packed
        self._out = 0
        self._ahead = b""

    def peek(self, size: int) -> bytes:
        """The next bytes, which stay to be read."""
        while len(self._ahead) < size:
            more = self._file.read(size - len(self._ahead))
            if not more:
                break
            self._ahead += more
        return self._ahead

    def read(self, size: int = -1) -> bytes:
        """Up to so many bytes, fewer only at the end of the stream.

        Raises:
            OverfullError: if that makes too many in all.
        """
        ahead, self._ahead = (self._ahead, b"") if size < 0 else (self._ahead[:size], self._ahead[size:])
        data = ahead + (self._file.read(size if size < 0 else size - len(ahead)))
        self._out += len(data)
        if self._packed is not None and is_bomb(self._out, self._packed):
            raise OverfullError(f"unpacks to more than {self._out // 1024**2} MB, as only a bomb does")
        return data


class Gunzipped:
    """A file without gzip, if it has it, read forward alone.

    Unlike the readers at hand it gives all that came before a break, and then says that there is one.
    """

    def __init__(self, file: BinaryIO) -> None:
        """Begins where the file stands."""
        self._file = file
        self._in = file.read(_BLOCK)
        self._packed = self._in.startswith(_GZIP)
        self._member: zlib._Decompress | None = None
        self._out = 0

    def tell(self) -> int:
        """Bytes that were read."""
        return self._out

    def read(self, size: int) -> bytes:
        """Some bytes, not always as many as asked for; none at the end.

        Raises:
            EOFError: if the file breaks off.
            zlib.error: if it is damaged.
        """
        data = self._unpacked(size) if self._packed else self._in[:size]
        if not self._packed:
            self._in = self._in[size:] or self._file.read(_BLOCK)
        self._out += len(data)
        return data

    def _unpacked(self, size: int) -> bytes:
        data = b""
        while not data:
            if self._member is None:
                self._in = self._in.lstrip(b"\x00") or self._file.read(_BLOCK)
                if not self._in:
                    return b""
                self._member = zlib.decompressobj(wbits=31)
            data = self._member.decompress(self._in, size)
            self._in = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
            if self._member.eof:
                self._member = None
            elif not self._in:
                self._in = self._file.read(_BLOCK)
                if not self._in and not data:
                    raise EOFError
        return data


def is_tar(begin: bytes) -> bool:
    """Whether the first block of a file is a tar header."""
    return begin[_MAGIC] == b"ustar"
