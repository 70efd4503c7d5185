"""WARC 1.1 records, each packed on its own; the same records in the same order are the same bytes."""

from __future__ import annotations

import errno
import gzip
import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from hashlib import sha256
from typing import BinaryIO
from uuid import UUID, uuid5

__all__ = ["Records", "label"]

_AT_ONCE = 1024**2
"""Bytes."""
_IDS = UUID("9d0f3a52-6a53-5c1e-8a0c-3f6a4c3b7e15")
"""The namespace of the ids of records, which are made from what the records hold."""
_WARCINFO = "software: {}\r\nformat: WARC File Format 1.1\r\nconformsTo: {}\r\n"
_STANDARD = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
_PACKED = (b"\x1f\x8b", b"PK\x03\x04", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd")
"""How gzip, zip, bzip2, xz and zstd begin: to pack those again takes long and saves nothing."""
_LEVEL = 3
"""Of zlib: takes half the time of the usual 6, for a tenth more bytes."""

Fields = Mapping[str, str | None]
"""Fields of a record; those without a value are left out."""


class Records:
    """A WARC that is being written. A record that cannot be written to its end leaves nothing of it."""

    def __init__(self, file: BinaryIO, *, name: str, created: str, software: str) -> None:
        """Writes the first record, which says who writes.

        Args:
            file: Can be sought in, and stands at its end.
            name: What the WARC will be called.
            created: ISO 8601 in UTC.
            software: Name and version.
        """
        self._file = file
        self._number = 0
        self._first: str | None = None
        told = _WARCINFO.format(software, _STANDARD).encode()
        fields = {"WARC-Filename": name, "WARC-Date": created, "Content-Type": "application/warc-fields"}
        self.add("warcinfo", fields, told)

    def add(self, kind: str, fields: Fields, block: bytes) -> tuple[int, int]:
        """Writes a record that is held in memory.

        Returns:
            Where it begins, and its packed length, in bytes.
        """
        return self._write(kind, fields, [block], len(block), sha256(block).hexdigest())

    def add_file(self, fields: Fields, file: BinaryIO) -> tuple[int, int, str]:
        """Writes a ``resource`` record of a file, which is read twice: its digest stands before what it holds.

        Returns:
            As ``add`` does, and the SHA-256 of the file, in hex.

        Raises:
            OSError: if the file cannot be read, or is another when it is read again.
        """
        digest, size = _measured(_chunks(file))
        begin = next(_chunks(file), b"")
        payload = {"WARC-Payload-Digest": label(digest)}
        level = 0 if begin.startswith(_PACKED) else _LEVEL
        return *self._write("resource", {**fields, **payload}, _chunks(file), size, digest, level), digest

    def _write(
        self, kind: str, fields: Fields, block: Iterable[bytes], size: int, digest: str, level: int = _LEVEL
    ) -> tuple[int, int]:
        offset = self._file.tell()
        head = self._head(kind, fields, size, digest)
        with ExitStack() as undoing:
            undoing.callback(self._cut, offset)
            with gzip.GzipFile("", "wb", level, self._file, mtime=0) as packed:
                packed.write(head)
                came = _measured(_passed(block, packed))
                packed.write(b"\r\n\r\n")
            if came != (digest, size):
                raise OSError(errno.EBUSY, "changed while it was read")
            undoing.pop_all()
        self._number += 1
        return offset, self._file.tell() - offset

    def _cut(self, offset: int) -> None:
        self._file.seek(offset)
        self._file.truncate()

    def _head(self, kind: str, fields: Fields, size: int, digest: str) -> bytes:
        told = [kind, fields.get("WARC-Target-URI") or "", fields["WARC-Date"] or "", digest, str(self._number)]
        name = f"<{uuid5(_IDS, ''.join(f'{len(part)}:{part}' for part in told)).urn}>"
        lines = {
            "WARC-Type": kind,
            "WARC-Record-ID": name,
            "WARC-Warcinfo-ID": self._first,
            **fields,
            "WARC-Block-Digest": label(digest),
            "Content-Length": str(size),
        }
        self._first = self._first or name
        told_of = (" ".join(f"{field}: {value}".split()) for field, value in lines.items() if value)
        return b"".join(f"{line}\r\n".encode() for line in ("WARC/1.1", *told_of, ""))


def label(digest: str) -> str:
    """A digest as a record gives it: in hex, since not every program fills base32 of this length up alike."""
    return f"sha256:{digest}"


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    """A file from its start."""
    file.seek(0, io.SEEK_SET)
    while data := file.read(_AT_ONCE):
        yield data


def _passed(block: Iterable[bytes], out: gzip.GzipFile) -> Iterator[bytes]:
    for data in block:
        out.write(data)
        yield data


def _measured(block: Iterable[bytes]) -> tuple[str, int]:
    """SHA-256 in hex, and bytes."""
    digest, size = sha256(), 0
    for data in block:
        digest.update(data)
        size += len(data)
    return digest.hexdigest(), size
