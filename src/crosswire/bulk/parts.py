"""Stretches of files that can be read by themselves.

Large files are cut where they can be: JSON lines between lines, Parquet between its groups of rows, a packed WARC
between records, each of which is packed on its own. Whatever else there is, is read whole, as ``crosswire read`` reads.
"""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, BinaryIO, Literal, cast

from crosswire.bulk.objects import Found, name_of, opened
from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.jsonlines import stream_json
from crosswire.reports.readers.kinds import Item, read_file
from crosswire.reports.readers.warc import stream_warc

if TYPE_CHECKING:
    import pyarrow
    from pyarrow.parquet import ParquetFile
    from typing_extensions import Buffer

__all__ = ["Part", "items_of", "parts_of"]

_LINES = 1024**2
"""Bytes of JSON lines or Parquet in a part: some hundred reports, a minute of one core."""
_LONGEST_FIRST = 16 * 1024**2
"""Bytes of a first line; a longer one is no item."""
_RECORDS = 16 * 1024**2
"""Bytes of packed WARC: as many reports, for most of a page is no text."""
_HEAD = 512
_BLOCK = 1024**2
_MEMBER = b"\x1f\x8b\x08"
"""How a packed record begins."""
_SHORTEST = 16
"""Bytes of the name of the format that a record begins with, unpacked, and then some."""
_TIMES = (date, datetime)

Kind = Literal["whole", "lines", "records", "rows"]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file."""

    path: str
    kind: Kind
    begin: int
    """Byte, or the number of a group of rows."""
    end: int
    first: int
    """The number of its first line or row, from 1; nought where things have names of their own."""
    size: int
    """Bytes, about."""

    @property
    def name(self) -> str:
        """What it is called, as opposed to what is opened."""
        return name_of(self.path)


def parts_of(found: Found) -> Iterator[Part]:
    """The parts of a file, in their order.

    Raises:
        OSError: if it cannot be read.
        UnreadableError: if it is damaged.
    """
    with opened(found.path) as file:
        head = file.read(_HEAD)
        if head.startswith(b"PAR1"):
            yield from _groups(file, found.path)
        elif found.size > _RECORDS and _opens_record(head):
            yield from _stretches(file, found)
        elif found.size > _LINES and head.lstrip().startswith(b"{") and _is_of_lines(file):
            yield from _runs_of_lines(file, found)
        else:
            yield Part(found.path, "whole", 0, found.size, 0, found.size)


def items_of(part: Part) -> Iterator[Item]:
    """What a part holds: things to read, and what could not be read.

    Raises:
        OSError: if it cannot be read.
        UnreadableError: if it holds nothing that can be read.
    """
    with opened(part.path) as file:
        if part.kind == "rows":
            yield from _rows(file, part)
        elif part.kind == "lines":
            yield from _renumbered(stream_json(_between(file, part), part.name), part)
        elif part.kind == "records":
            yield from stream_warc(_between(file, part), part.name)
        else:
            yield from read_file(file, part.name)


# ---------------------------------------------------------------- JSON lines


def _is_of_lines(file: BinaryIO) -> bool:
    """Whether an item stands on the first line that is not blank, and something follows: not so where one is indented.

    One object on one line may be an answer with a list of items in it: it is read whole, as every other JSON.
    """
    file.seek(0)
    begin = file.readline(_LONGEST_FIRST)
    while begin.isspace():
        begin = file.readline(_LONGEST_FIRST)
    try:
        return isinstance(json.loads(begin), dict) and bool(file.read(_HEAD).strip())
    except (ValueError, RecursionError):
        return False


def _runs_of_lines(file: BinaryIO, found: Found) -> Iterator[Part]:
    """Cut at the first line that begins after so many bytes; each part knows the number of its first line."""
    file.seek(0)
    begin, first, number, at = 0, 1, 1, 0
    opens = True
    while piece := file.readline(_BLOCK):  # no line is held whole, for it may be as long as the file
        if opens and at - begin >= _LINES:
            yield Part(found.path, "lines", begin, at, first, at - begin)
            begin, first = at, number
        at += len(piece)
        opens = piece.endswith(b"\n")
        number += opens
    if at > begin:
        yield Part(found.path, "lines", begin, at, first, at - begin)


def _renumbered(items: Iterator[Intake | Problem], part: Part) -> Iterator[Item]:
    """Lines under their numbers in the whole file."""
    for item in items:
        number = int(item.path.rpartition("!")[2]) + part.first - 1
        name = f"{part.name}!{number}"
        yield Problem(name, item.reason) if isinstance(item, Problem) else Intake(name, item.data, depth=item.depth)


# ---------------------------------------------------------------- packed WARC


def _opens_record(data: bytes) -> bool:
    """Whether these bytes are the begin of a packed record of a WARC."""
    try:
        return data.startswith(_MEMBER) and zlib.decompressobj(31).decompress(data, _SHORTEST).startswith(b"WARC/")
    except zlib.error:
        return False


def _stretches(file: BinaryIO, found: Found) -> Iterator[Part]:
    begin = 0
    while begin < found.size:
        end = _record_after(file, begin + _RECORDS, found.size)
        yield Part(found.path, "records", begin, end, 0, end - begin)
        begin = end


def _record_after(file: BinaryIO, at: int, size: int) -> int:
    """Where the first record begins at that byte or after it; the end of the file if none does."""
    while at < size:
        file.seek(at)
        block = file.read(_BLOCK + _HEAD)
        place = block.find(_MEMBER)
        while 0 <= place < _BLOCK:
            if _opens_record(block[place : place + _HEAD]):
                return at + place
            place = block.find(_MEMBER, place + 1)
        at += _BLOCK
    return size


# ---------------------------------------------------------------- Parquet


def _groups(file: BinaryIO, path: str) -> Iterator[Part]:
    metadata = _parquet(file).metadata
    begin, first, row, size = 0, 1, 1, 0
    for group in range(metadata.num_row_groups):
        if size >= _LINES:
            yield Part(path, "rows", begin, group, first, size)
            begin, first, size = group, row, 0
        size += metadata.row_group(group).total_byte_size
        row += metadata.row_group(group).num_rows
    yield Part(path, "rows", begin, metadata.num_row_groups, first, size)


def _rows(file: BinaryIO, part: Part) -> Iterator[Item]:
    """Rows as JSON, which a row with a text in a column of a usual name is as good as."""
    parquet = _parquet(file)
    number = part.first
    for batch in parquet.iter_batches(batch_size=64, row_groups=list(range(part.begin, part.end))):
        columns = {name: _cells(column) for name, column in zip(batch.schema.names, batch.columns, strict=True)}
        for at in range(batch.num_rows):
            row = {name: cells[at] for name, cells in columns.items()}
            yield Intake(f"{part.name}!{number}", json.dumps(row, default=_plain).encode(), depth=1)
            number += 1


def _cells(column: pyarrow.Array) -> list[object]:
    """What stands in a column, without what Python cannot hold."""
    import pyarrow  # noqa: PLC0415 - an extra

    if pyarrow.types.is_timestamp(column.type) and column.type.unit == "ns":
        # Python's times end with microseconds; with pandas there, Arrow would make them pandas' own.
        column = column.cast(pyarrow.timestamp("us", column.type.tz), safe=False)
    try:
        return cast("list[object]", column.to_pylist())
    except _NOT_HELD:
        return [_held(cell) for cell in column]


def _held(cell: pyarrow.Scalar) -> object:
    try:
        return cell.as_py()
    except _NOT_HELD:
        return None


_NOT_HELD = (KeyError, OverflowError, ValueError)
"""Raised for a zone of time that nobody knows, for a day after the year 9999, for a text that is not UTF-8."""


def _parquet(file: BinaryIO) -> ParquetFile:
    import pyarrow  # noqa: PLC0415 - an extra
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415

    file.seek(0)
    try:
        return ParquetFile(file)
    except pyarrow.ArrowException as error:
        raise UnreadableError("is Parquet that is cut off or damaged") from error


def _plain(value: object) -> str | None:
    """What JSON has no form for: days and times are written out, bytes that are text read so, others left out."""
    if isinstance(value, _TIMES):
        return value.isoformat()
    try:
        return value.decode() if isinstance(value, bytes) else None
    except UnicodeDecodeError:
        return None


# ---------------------------------------------------------------- part of a file as a file


def _between(file: BinaryIO, part: Part) -> BinaryIO:
    return cast("BinaryIO", io.BufferedReader(_Stretch(file, part.begin, part.end), _BLOCK))


class _Stretch(io.RawIOBase):
    """The bytes of a file from one to another."""

    def __init__(self, file: BinaryIO, begin: int, end: int) -> None:
        self._file = file
        self._left = end - begin
        file.seek(begin)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer)
        data = self._file.read(min(len(view), self._left))
        view[: len(data)] = data
        self._left -= len(data)
        return len(data)
