"""All of a store carried over to another, in whatever database each of them is.

What lasts is copied a few rows at a time, each few kept at once: a move that was interrupted goes on where it was, and
one that was done changes nothing. Then the dossier is kept, and at the end both stores are read and held against each
other, row by row, and each text against its digest. The first store is only read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, select

from crosswire.model.ids import text_digest
from crosswire.store.database import DatabaseStore
from crosswire.store.errors import DamagedStoreError, NotMovedError
from crosswire.store.tables import kept, remembered, reports, schema_versions

__all__ = ["LASTING", "move"]

LASTING = tuple(table for table in kept.sorted_tables if table is not schema_versions)
"""The tables of what lasts, each after those that it refers to."""

_AT_ONCE = 200
"""Rows that are copied in one transaction."""

_Key = tuple[str, ...]
Progress = Callable[[str, int, int | None], None]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table, by its key."""

    key: _Key
    values: Mapping[str, Any]

    @property
    def digest(self) -> bytes:
        """SHA-256 over all values, each after its length."""
        digest = hashlib.sha256()
        for value in self.values.values():
            data = value if isinstance(value, bytes) else repr(value).encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
        return digest.digest()


def move(source: DatabaseStore, target: DatabaseStore, progress: Progress) -> dict[str, int]:
    """Copies all that one store holds to another that holds none of it, or some of it and nothing else.

    Args:
        source: Is read, and left as it is.
        target: An empty store, or one that an earlier move left.
        progress: Told the name of a table, how many of its rows are done, and of how many.

    Returns:
        How many rows each table of what lasts has.

    Raises:
        NotMovedError: if the target holds something else, or the two differ at the end.
        DamagedStoreError: if a text is not the one that was added.
        StoreUnusableError: if one of the stores cannot be read, or the target not be written.
    """
    for table in LASTING:
        _must_hold_nothing_else(table, source, target)
    for table in LASTING:
        _copy(table, source, target, progress)
    _copy_dossier(source, target, progress)
    return {table.name: _verify(table, source, target, progress) for table in LASTING}


def _must_hold_nothing_else(table: Table, source: DatabaseStore, target: DatabaseStore) -> None:
    """Raises where the target holds a row that the source does not; what is remembered only saves time."""
    if table is remembered or not _count(table, target):
        return
    with _rows(table, source) as ours, _rows(table, target) as theirs:
        for here, there in _side_by_side(ours, theirs):
            if there is not None and (here is None or here.digest != there.digest):
                raise NotMovedError(
                    f"{target.name}: holds {table.name} that {source.name} does not; it is left as it was"
                )


def _copy(table: Table, source: DatabaseStore, target: DatabaseStore, progress: Progress) -> None:
    total, done = _count(table, source), 0
    insert = target.database.insert(table)
    key = list(table.primary_key.columns)
    taken = {column.name: insert.excluded[column.name] for column in table.columns if not column.primary_key}
    upsert = insert.on_conflict_do_update(index_elements=key, set_=taken) if taken else insert.on_conflict_do_nothing()
    with _rows(table, source) as ours:
        while some := list(islice(ours, _AT_ONCE)):
            missing = _not_in(table, target, some)
            if missing:
                with target.writing() as connection:
                    connection.execute(upsert, [dict(row.values) for row in missing])
            done += len(some)
            progress(table.name, done, total)


def _not_in(table: Table, target: DatabaseStore, some: list[_Row]) -> list[_Row]:
    """Those rows that the target does not hold as they are."""
    keys = zip(table.primary_key.columns, zip(*(row.key for row in some), strict=True), strict=True)
    there = select(table).where(*(column.in_(sorted(set(values))) for column, values in keys))
    with target.reading() as connection:
        held = {(row := _row(table, values)).key: row.digest for values in connection.execute(there).mappings()}
    return [row for row in some if held.get(row.key) != row.digest]


def _copy_dossier(source: DatabaseStore, target: DatabaseStore, progress: Progress) -> None:
    progress("dossier", 0, None)
    dossier = source.dossier()
    if dossier is None or target.dossier() == dossier:
        return
    target.keep_dossier(dossier)
    if target.dossier() != dossier:
        raise NotMovedError(f"{target.name}: the dossier is not that of {source.name}: was it changed meanwhile?")


def _verify(table: Table, source: DatabaseStore, target: DatabaseStore, progress: Progress) -> int:
    """Holds the tables of the two stores against each other, and gives the number of rows."""
    total, done = _count(table, source), 0
    with _rows(table, source) as ours, _rows(table, target) as theirs:
        for here, there in _side_by_side(ours, theirs):
            if table is remembered and here is None:
                continue
            if here is None or there is None or here.digest != there.digest:
                raise NotMovedError(
                    f"{target.name}: {table.name} are not those of {source.name}: were they changed meanwhile?"
                )
            if table is reports and text_digest(there.values["text"]) != there.values["sha256"]:
                raise DamagedStoreError(
                    f"{target.name}: the text of {there.values['path']} is not the one that was added"
                )
            done += 1
            if done % _AT_ONCE == 0 or done == total:
                progress(f"{table.name}, once more", done, total)
    return done


def _side_by_side(ours: Iterator[_Row], theirs: Iterator[_Row]) -> Iterator[tuple[_Row | None, _Row | None]]:
    """The rows of two tables by their keys: from both where both have one, else from the one that has it."""
    here, there = next(ours, None), next(theirs, None)
    while here is not None or there is not None:
        if there is None or (here is not None and here.key < there.key):
            yield here, None
            here = next(ours, None)
        elif here is None or there.key < here.key:
            yield None, there
            there = next(theirs, None)
        else:
            yield here, there
            here, there = next(ours, None), next(theirs, None)


@contextmanager
def _rows(table: Table, store: DatabaseStore) -> Iterator[Iterator[_Row]]:
    """The rows of a table in order of their keys, a few of them in memory at a time."""
    with store.reading() as connection:
        yield _streamed(table, connection)


def _streamed(table: Table, connection: Connection) -> Iterator[_Row]:
    ordered = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_AT_ONCE)
    return (_row(table, values) for values in connection.execute(ordered).mappings())


def _row(table: Table, row: RowMapping) -> _Row:
    values = {column.name: row[column.name] for column in table.columns}
    return _Row(tuple(values[column.name] for column in table.primary_key.columns), values)


def _count(table: Table, store: DatabaseStore) -> int:
    with store.reading() as connection:
        return connection.scalar(select(func.count()).select_from(table)) or 0
