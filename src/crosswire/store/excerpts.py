"""Part of the dossier in a store: the things that are asked for, with all that belongs to each, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from sqlalchemy import Column, Connection, Table, select

from crosswire.store.parts import DOSSIER, Part, Row, things
from crosswire.store.plain import Plain
from crosswire.store.tables import frames

__all__ = ["excerpt"]

_AT_ONCE = 10_000
"""Values in one question to the database; SQLite takes 32,766."""

_LEFT_OUT = frozenset({frames})
"""What claims are compared by, which is most of their rows and shown nowhere."""


def excerpt(connection: Connection, wanted: Mapping[str, tuple[Column[str], Iterable[str]]]) -> dict[str, list[Plain]]:
    """For each kind of part that is named the things whose column holds one of the values, as plain data.

    Args:
        connection: To the store.
        wanted: By the name of a field of the dossier, the column to look in and the values to look for.
    """
    top = {part.path[0]: part for part in DOSSIER.parts}
    out = {}
    for name, (column, values) in wanted.items():
        part = top[name]
        rows: dict[Table, list[Row]] = {}
        _gather(connection, part, column, values, rows)
        out[name] = things(part, rows)
    return out


def _gather(
    connection: Connection, part: Part, column: Column[str], values: Iterable[str | int], rows: dict[Table, list[Row]]
) -> None:
    """The rows of that part, and of the parts below it."""
    table = part.table
    found = [
        dict(row)
        for some in _batches(() if table in _LEFT_OUT else values)
        for row in connection.execute(select(table).where(column.in_(some))).mappings()
    ]
    rows[table] = sorted(found, key=lambda row: row["place"])
    numbers = [row[part.number] for row in found]
    for below in part.parts:
        _gather(connection, below, below.table.c[below.whole or ""], numbers, rows)


def _batches(values: Iterable[str | int]) -> Iterator[Sequence[str | int]]:
    left = iter(values)
    while some := list(islice(left, _AT_ONCE)):
        yield some
