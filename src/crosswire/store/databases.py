"""What SQL leaves to each database; ``sqlite`` and ``postgres`` do it in their own ways."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from sqlalchemy import Column, ColumnElement, Connection, Table

from crosswire.model.query import And, Named, Near, Or, Words

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

__all__ = ["WRITES", "Database", "Insert", "Wanted", "WordIndex", "Wording"]

Insert: TypeAlias = "sqlite.Insert | postgresql.Insert"
"""An INSERT statement that knows ON CONFLICT."""

Wanted: TypeAlias = "Words | Near | Named"
"""What a query asks of the index of words."""
Wording: TypeAlias = "Wanted | And | Or"
"""What the index can look up: pieces of a query that it knows, all of them or one of them, in each other."""

WRITES = "crosswire_writes"
"""The execution option of a connection whose transaction is to write."""


class WordIndex(Protocol):
    """Finds claims by words: one row a claim, of what ``words`` says a claim is looked up by."""

    table: Table
    row: Column[int]
    """The number of the claim's row."""

    def make(self, connection: Connection) -> None:
        """Makes it, empty."""
        ...

    def drop(self, connection: Connection) -> None:
        """Takes it away, if it is there."""
        ...

    def fill(self, connection: Connection, rows: Iterable[Mapping[str, str | int]]) -> None:
        """Adds what ``words.word_rows`` gives."""
        ...

    def take_out(self, connection: Connection, rows: Collection[int] | None = None) -> None:
        """Takes out the words of claims of these numbers, or of all."""
        ...

    def has(self, wording: Wording) -> ColumnElement[bool]:
        """Whether a row has the words."""
        ...

    def fit(self, connection: Connection, wanted: Sequence[Wanted]) -> ColumnElement[float]:
        """How well the words fit a row for which ``has`` holds: the better, the less."""
        ...


class Database(Protocol):
    """A kind of database."""

    words: WordIndex

    def insert(self, table: Table) -> Insert:
        """Starts an INSERT statement."""
        ...

    def fill(self, connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Adds rows that the table does not hold, however many."""
        ...

    def lock(self, connection: Connection, table: Table) -> None:
        """Waits until no other transaction writes to a table, and lets none until this one ends; readers go on."""
        ...

    def lock_schema(self, connection: Connection) -> None:
        """Waits until no other program makes or migrates this store, and lets none until the transaction ends."""
        ...

    def is_foreign(self, connection: Connection, name: str) -> bool:
        """Whether the database of that name holds what Crosswire did not make.

        Raises:
            NotAStoreError: if it is no database at all.
            StoreUnusableError: if it is of a kind that will not do.
        """
        ...

    def mark(self, connection: Connection) -> None:
        """Marks an empty database as a store."""
        ...

    def settle(self, connection: Connection, rows: int) -> None:
        """Called when so many rows of a dossier were written, before they are committed."""
        ...
