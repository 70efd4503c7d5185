"""What is peculiar to SQLite: a store in one file, or in memory; an index of words by FTS5."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    create_engine,
    delete,
    event,
    insert,
    inspect,
    literal_column,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from crosswire.model.query import And, Or
from crosswire.store.databases import WRITES, Wanted, WordIndex, Wording
from crosswire.store.errors import NotAStoreError
from crosswire.store.wordings import ONE_NAME, sought
from crosswire.store.words import COLUMNS

__all__ = ["TOKENIZER", "SQLite", "is_file_of_store", "sqlite_engine"]

TOKENIZER = "porter unicode61 remove_diacritics 2"
"""How FTS5 takes a text apart: words by the categories of Unicode, without accents, by their stems."""

_APPLICATION_ID = 0x43525357
"""The letters CRSW in the file's header, where SQLite leaves room for whose file it is."""

_HEADER = (b"SQLite format 3\x00", 68)
"""How a database begins, and where in its header the letters stand, as SQLite documents its file format."""

_WAIT_S = 300.0
"""How long to wait for another program that is writing to the same file: a dossier of 10,000 reports takes a minute."""


def sqlite_engine(path: Path | None) -> Engine:
    """An engine over a file, which is made if it is not there, or over memory."""

    def connect() -> sqlite3.Connection:
        # The driver's own idea of transactions leaves CREATE TABLE outside of them; SQLAlchemy begins them instead.
        # One connection serves whoever has the store, one at a time, in whatever thread a server answers.
        connection = sqlite3.connect(
            ":memory:" if path is None else path, timeout=_WAIT_S, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA foreign_keys = ON")
        # What is written stays in memory until all of it is: readers wait for the end alone, not for minutes.
        connection.execute("PRAGMA cache_spill = OFF")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # Who is to write says so at once: two who read first and then both wish to write would wait for each other.
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def is_file_of_store(path: Path) -> bool:
    """Whether the file is a store that Crosswire made, by its first bytes.

    Raises:
        OSError: if it cannot be read.
    """
    begins, at = _HEADER
    with path.open("rb") as file:
        head = file.read(at + 4)
    return head.startswith(begins) and head[at:] == _APPLICATION_ID.to_bytes(4, "big")


class SQLite:
    """SQLite's own ways."""

    def __init__(self) -> None:
        self.words: WordIndex = Fts5()

    def insert(self, table: Table) -> sqlite.Insert:
        """Starts an INSERT statement."""
        return sqlite.insert(table)

    def fill(self, connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Inserts them, without what SQLAlchemy does for each row: that takes longer than SQLite itself."""
        if not rows:
            return
        dialect = connection.dialect
        names = list(rows[0])
        types = [table.c[name].type.dialect_impl(dialect) for name in names]
        binds = [(name, of.bind_processor(dialect)) for name, of in zip(names, types, strict=True)]
        preparer = dialect.identifier_preparer
        columns = ", ".join(preparer.format_column(table.c[name]) for name in names)
        statement = f"INSERT INTO {preparer.format_table(table)} ({columns}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
        values = [tuple([row[name] if bind is None else bind(row[name]) for name, bind in binds]) for row in rows]
        connection.exec_driver_sql(statement, values)

    def lock(self, connection: Connection, table: Table) -> None:
        """Nothing is left to do: a transaction that writes began alone."""

    def lock_schema(self, connection: Connection) -> None:
        """Nothing is left to do: a transaction that writes began alone."""

    def is_foreign(self, connection: Connection, name: str) -> bool:
        """Whether there are tables, and not the letters that mark them as ours.

        Raises:
            NotAStoreError: if the file is no database at all.
        """
        try:
            owner = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            return owner != _APPLICATION_ID and (owner != 0 or bool(inspect(connection).get_table_names()))
        except DatabaseError as error:
            if "not a database" in str(error.orig):
                raise NotAStoreError(f"{name}: is not a Crosswire store") from error
            raise

    def mark(self, connection: Connection) -> None:
        """Writes the letters into the file's header."""
        connection.exec_driver_sql(f"PRAGMA application_id = {_APPLICATION_ID}")

    def settle(self, connection: Connection, rows: int) -> None:
        """Nothing is left to do."""


class Fts5:
    """A full-text table, ranked by BM25."""

    def __init__(self) -> None:
        columns = [Column(name, Text) for name in COLUMNS]
        self.table = Table("claim_words", MetaData(), Column("rowid", Integer), *columns)
        self.row: Column[int] = self.table.c.rowid

    def make(self, connection: Connection) -> None:
        """Makes it, empty."""
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE claim_words USING fts5 ({', '.join(COLUMNS)}, tokenize = '{TOKENIZER}')"
        )

    def drop(self, connection: Connection) -> None:
        """Takes it away, if it is there."""
        connection.exec_driver_sql("DROP TABLE IF EXISTS claim_words")

    def fill(self, connection: Connection, rows: Iterable[Mapping[str, str | int]]) -> None:
        """Adds the words of claims."""
        ours = [{"rowid" if name == "claim_row" else name: value for name, value in row.items()} for row in rows]
        if ours:
            connection.execute(insert(self.table), ours)

    def take_out(self, connection: Connection, rows: Collection[int] | None = None) -> None:
        """Takes out the words of claims of these numbers, or of all."""
        if rows is None:
            connection.execute(delete(self.table))
        elif rows:
            connection.execute(delete(self.table).where(self.row == bindparam("row")), [{"row": row} for row in rows])

    def has(self, wording: Wording) -> ColumnElement[bool]:
        """Whether a row has the words."""
        return literal_column("claim_words").op("MATCH")(_expression(wording))

    def fit(self, connection: Connection, wanted: Sequence[Wanted]) -> ColumnElement[float]:  # noqa: ARG002
        """The rank that FTS5 gives what was matched."""
        return literal_column("rank")


def _expression(wording: Wording) -> str:
    """The wording in the language of FTS5, each of its words in quotation marks."""
    if isinstance(wording, And | Or):
        between = " AND " if isinstance(wording, And) else " OR "
        return between.join(f"({_expression(each)})" for each in wording.of)  # type: ignore[arg-type]  # wordings, too
    asked = sought(wording)
    if asked.how == "side by side":
        found = f'"{" ".join(asked.words)}"'
    else:
        words = [f'"{word}"' for word in asked.words] or ['""']
        near = f"NEAR({' '.join(words)}, {ONE_NAME})" if len(words) > 1 else words[0]
        found = near if asked.how == "together" else f"({' OR '.join(words)})"
    return f"{{{asked.column}}} : {found}"
