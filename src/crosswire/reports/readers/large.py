"""What lies in an archive and is larger than what is held in memory: archives, WARC, JSON lines."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import replace
from tempfile import TemporaryFile
from typing import BinaryIO, cast

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.archive import is_archive, stream_archive
from crosswire.reports.readers.blocks import Block
from crosswire.reports.readers.jsonlines import is_json, stream_json
from crosswire.reports.readers.members import DEEPEST, TOO_DEEP, TOO_LARGE
from crosswire.reports.readers.warc import is_warc, stream_warc
from crosswire.reports.readers.zips import MOST_BYTES

__all__ = ["stream_large"]

_BEGIN = 65536
_BLOCK = 1024**2


class _Begun:
    """A block of which the beginning was read already."""

    def __init__(self, begin: bytes, rest: Block) -> None:
        self._begin = begin
        self._rest = rest

    def read(self, size: int) -> bytes:
        data, self._begin = self._begin[:size], self._begin[size:]
        return data or self._rest.read(size)


def stream_large(file: Block, path: str, depth: int) -> Iterator[Intake | Problem]:
    """What a file holds that can only be read forward; what cannot be read forward is laid aside on the disk.

    Args:
        file: Stands at its start.
        path: What it is called.
        depth: In how many carriers it lies.

    Raises:
        UnreadableError: if it holds nothing that can be read.
    """
    if depth >= DEEPEST:
        raise UnreadableError(TOO_DEEP)
    begin = file.read(_BEGIN)
    told = Intake(path=path, data=begin)
    whole = _Begun(begin, file)
    if is_warc(told) or is_warc(Intake(path=path, data=_unpacked(begin))):
        yield from stream_warc(cast("BinaryIO", whole), path, depth)
    elif is_archive(told) or is_json(told):
        with TemporaryFile() as aside:
            _lay_aside(whole, aside)
            if is_archive(told):
                yield from stream_archive(aside, path, depth)
            else:
                for line in stream_json(aside, path):
                    yield replace(line, depth=depth + 1) if isinstance(line, Intake) else line
    else:
        raise UnreadableError(TOO_LARGE)


def _unpacked(begin: bytes) -> bytes:
    """What the first bytes of a gzip file unpack to; nothing if it is none."""
    try:
        return zlib.decompressobj(wbits=31).decompress(begin, 512)
    except zlib.error:
        return b""


def _lay_aside(file: _Begun, aside: BinaryIO) -> None:
    left = MOST_BYTES
    while data := file.read(_BLOCK):
        left -= len(data)
        if left < 0:
            raise UnreadableError(
                f"is larger than {MOST_BYTES // 1024**3} GB, and can only be read from a file of its own"
            )
        aside.write(data)
    aside.seek(0)
