"""Reports on file with what was found in each: written one after the other, read by their place.

Packed things are those of ``crosswire.memory``; whoever sets the reports against each other finds them there. Rows
stand in small groups, so that one report is read without the rest of its shard.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from crosswire.bulk.errors import BulkError
from crosswire.memory import Things
from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.store.parses import pack
from crosswire.store.plain import compact_converter

if TYPE_CHECKING:
    import pyarrow
    from pyarrow.parquet import ParquetFile

__all__ = ["Address", "Record", "address", "read_records", "row_of", "schema", "write_rows"]

_GROUP = 32
"""Rows of a group: reading one report reads so many, a megabyte or so."""
_OPEN = 64
"""Files of records that one process holds open."""
_SHARD_BITS = 24
"""Reports of a shard are numbered within so many bits: a part of a file never holds that many."""

Address = int
"""The shard and the row of a report as one number."""


class Record(NamedTuple):
    """A report, and what was found in it; no parse where it stays unread."""

    report: Report
    parse: bytes | None
    made_by: str
    things: Things

    @classmethod
    def of(cls, report: Report, parse: Parse | None = None, things: Things | None = None) -> Record:
        """Packs a parse, if there is one."""
        return cls(report, pack(parse) if parse else None, parse.made_by if parse else "", things or {})


def address(shard: int, row: int) -> Address:
    """The shard and the row as one number."""
    return shard << _SHARD_BITS | row


def write_rows(path: Path, schema: pyarrow.Schema, rows: Iterable[dict[str, Any]]) -> None:
    """Writes a Parquet file, no more than a group of rows in memory at a time."""
    from pyarrow import RecordBatch  # noqa: PLC0415 - an extra
    from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

    with ParquetWriter(path, schema, compression="zstd") as writer:
        waiting: list[dict[str, Any]] = []
        for row in rows:
            waiting.append(row)
            if len(waiting) == _GROUP:
                writer.write_batch(RecordBatch.from_pylist(waiting, schema))
                waiting.clear()
        if waiting:
            writer.write_batch(RecordBatch.from_pylist(waiting, schema))


def schema() -> pyarrow.Schema:
    """The columns of a file of records."""
    import pyarrow  # noqa: PLC0415 - an extra

    thing = pyarrow.struct([("kind", pyarrow.string()), ("key", pyarrow.string()), ("data", pyarrow.binary())])
    return pyarrow.schema(
        [
            ("report", pyarrow.binary()),
            ("parse", pyarrow.binary()),
            ("made_by", pyarrow.string()),
            ("things", pyarrow.list_(thing)),
        ]
    )


def row_of(record: Record) -> dict[str, Any]:
    """A record as a row."""
    plain = json.dumps(compact_converter().unstructure(record.report), separators=(",", ":"))
    things = [
        {"kind": kind, "key": key, "data": data}
        for kind, by_key in sorted(record.things.items())
        for key, data in sorted(by_key.items())
    ]
    return {"report": plain.encode("ascii"), "parse": record.parse, "made_by": record.made_by, "things": things}


def read_records(files: Sequence[Path], addresses: Iterable[Address]) -> dict[Address, Record]:
    """The records at some addresses.

    Args:
        files: The file of each shard, by its number.
        addresses: Which to read.

    Raises:
        BulkError: if one is not there, or damaged.
    """
    import pyarrow  # noqa: PLC0415 - an extra

    found = {}
    for (shard, group), some in groupby(sorted(set(addresses)), key=_group_of):
        try:
            rows = _opened(files[shard]).read_row_group(group).to_pylist()
            for at in some:
                found[at] = _record(rows[(at & (1 << _SHARD_BITS) - 1) % _GROUP])
        except (OSError, pyarrow.ArrowException, ValueError, IndexError) as error:
            raise BulkError(f"{files[shard]}: is damaged: remove its folder, and the shard is read again") from error
    return found


def _group_of(at: Address) -> tuple[int, int]:
    return at >> _SHARD_BITS, (at & (1 << _SHARD_BITS) - 1) // _GROUP


@lru_cache(maxsize=_OPEN)
def _opened(path: Path) -> ParquetFile:
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - an extra

    return ParquetFile(path)


def _record(row: dict[str, Any]) -> Record:
    things: dict[str, dict[str, bytes]] = {}
    for thing in row["things"]:
        things.setdefault(thing["kind"], {})[thing["key"]] = thing["data"]
    report = compact_converter().structure(json.loads(row["report"]), Report)
    return Record(report, row["parse"], row["made_by"], things)
