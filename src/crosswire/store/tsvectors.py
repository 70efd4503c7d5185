"""The index of words in PostgreSQL: a vector of words a column (tsvector), under one GIN index.

The words are those that SQLite's index has (``tokens``), so that a query finds the same claims in either database.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    REAL,
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Double,
    Index,
    Integer,
    MetaData,
    Table,
    and_,
    cast,
    delete,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy import Text as PlainText
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY, TSVECTOR

from crosswire.model.query import And, Or
from crosswire.store.batches import batches
from crosswire.store.copying import copy_rows
from crosswire.store.databases import Wanted, Wording
from crosswire.store.tokens import Tokens
from crosswire.store.wordings import ONE_NAME, Sought, sought
from crosswire.store.words import COLUMNS

__all__ = ["TsVectors"]

_LONGEST = 500
"""Code points of a word that count; PostgreSQL takes 2,046 bytes."""
_MOST = 16_383
"""Words of a column that count: the last place that a vector can tell."""
_LARGEST = 500_000
"""Code points of a column's words that count; a vector holds a megabyte."""

_TOGETHER = """
CREATE OR REPLACE FUNCTION crosswire_together (vector tsvector, words text[], reach integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN EXISTS (
    SELECT FROM unnest(vector) AS one, unnest(one.positions) AS first
    WHERE one.lexeme = ANY (words) AND (
        SELECT count(DISTINCT other.lexeme) FROM unnest(vector) AS other, unnest(other.positions) AS place
        WHERE other.lexeme = ANY (words) AND place BETWEEN first AND first + reach
    ) = cardinality(words)
)
"""
"""Whether all words, each given once, stand within so many places of each other."""

_USUAL, _BY_LENGTH = 1.3, 0.9
"""How BM25 with the constants of FTS5 (k1 1.2, b 0.75) weighs the length of a row by the usual length."""


class TsVectors:
    """Vectors of words, ranked by how often what is looked for stands in a row, for its length."""

    def __init__(self) -> None:
        columns = [Column(name, TSVECTOR, nullable=False) for name in COLUMNS]
        self.table = Table(
            "claim_words",
            MetaData(),
            Column("claim_row", BigInteger, primary_key=True, autoincrement=False),
            Column("size", Integer, nullable=False),
            *columns,
            Index("ix_claim_words", *columns, postgresql_using="gin"),
        )
        self.row: Column[int] = self.table.c.claim_row
        self._sizes = Table(
            "claim_word_sizes",
            MetaData(),
            Column("claims", BigInteger, nullable=False),
            Column("words", BigInteger, nullable=False),
        )
        self._tokens = Tokens()

    def make(self, connection: Connection) -> None:
        """Makes it, empty."""
        self.table.create(connection)
        self._sizes.create(connection)
        connection.execute(insert(self._sizes).values(claims=0, words=0))
        connection.exec_driver_sql(_TOGETHER)

    def drop(self, connection: Connection) -> None:
        """Takes it away, if it is there."""
        self.table.drop(connection, checkfirst=True)
        self._sizes.drop(connection, checkfirst=True)
        connection.exec_driver_sql("DROP FUNCTION IF EXISTS crosswire_together")

    def fill(self, connection: Connection, rows: Iterable[Mapping[str, str | int]]) -> None:
        """Adds the words of claims."""
        rows = list(rows)
        self._tokens.learn({str(row[name]) for row in rows for name in COLUMNS})
        told = [{name: self._tokens.of(str(row[name]))[:_MOST] for name in COLUMNS} for row in rows]
        ours: list[dict[str, Any]] = [
            {"claim_row": row["claim_row"], "size": sum(map(len, columns.values()))}
            | {name: _vector(words) for name, words in columns.items()}
            for row, columns in zip(rows, told, strict=True)
        ]
        self._tokens.forget()
        if ours:
            copy_rows(connection, self.table, ours)
            self._count(connection, len(ours), sum(row["size"] for row in ours))

    def take_out(self, connection: Connection, rows: Collection[int] | None = None) -> None:
        """Takes out the words of claims of these numbers, or of all."""
        if rows is None:
            connection.execute(delete(self.table))
            connection.execute(update(self._sizes).values(claims=0, words=0))
            return
        for some in batches(rows):
            gone = connection.scalars(delete(self.table).where(self.row.in_(some)).returning(self.table.c.size)).all()
            self._count(connection, -len(gone), -sum(gone))

    def _count(self, connection: Connection, claims: int, words: int) -> None:
        """Notes so many claims more, with so many words: the usual length of a row is looked up by every search."""
        counted = self._sizes.c
        connection.execute(update(self._sizes).values(claims=counted.claims + claims, words=counted.words + words))

    def has(self, wording: Wording) -> ColumnElement[bool]:
        """Whether a row has the words."""
        if isinstance(wording, And):
            return and_(*(self.has(each) for each in wording.of))  # type: ignore[arg-type]  # wordings, too
        if isinstance(wording, Or):
            return or_(*(self.has(each) for each in wording.of))  # type: ignore[arg-type]
        asked = sought(wording)
        looked_for = self._query(asked)
        if looked_for is None:
            return false()
        column = self.table.c[asked.column]
        found = column.bool_op("@@")(cast(looked_for, TSQUERY))
        words = sorted({word[:_LONGEST] for piece in asked.words for word in self._tokens.of(piece)})
        if asked.how != "together" or len(words) == 1:
            return found
        return and_(
            found,
            func.crosswire_together(column, cast(literal(words, ARRAY(PlainText)), ARRAY(PlainText)), ONE_NAME + 1),
        )

    def fit(self, connection: Connection, wanted: Sequence[Wanted]) -> ColumnElement[float]:  # noqa: ARG002
        """The ranks of all that is looked for, for the length of the row."""
        ranks: ColumnElement[float] = literal(0.0, REAL)
        for asked in map(sought, wanted):
            looked_for = self._query(asked)
            if looked_for is not None:
                column = self.table.c[asked.column]
                ranks = ranks + func.ts_rank(column, cast(looked_for, TSQUERY), type_=REAL)
        counted = self._sizes.c
        # As Double throughout: PostgreSQL divides decimal numbers one digit after another.
        words, claims = cast(func.nullif(counted.words, 0), Double), cast(counted.claims, Double)
        lengths = select(literal(_BY_LENGTH, Double) * claims / words).scalar_subquery()
        return -ranks / (literal(_USUAL, Double) + cast(self.table.c.size, Double) * lengths)

    def _query(self, asked: Sought) -> str | None:
        """What is looked for as PostgreSQL writes it; none where it has no word."""
        pieces = [words for piece in asked.words if (words := self._tokens.of(piece))]
        if not pieces:
            return None
        match asked.how:
            case "side by side":
                return " <-> ".join(_quoted(word) for words in pieces for word in words)
            case "any":
                return " | ".join(f"({' <-> '.join(map(_quoted, words))})" for words in pieces)
            case "together":
                return " & ".join(_quoted(word) for words in pieces for word in words)


def _vector(words: Sequence[str]) -> str:
    """The words with their places, as PostgreSQL writes a vector."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    left = _LARGEST
    for place, word in enumerate(words, start=1):
        left -= len(word)
        if left < 0:
            break
        places[_quoted(word)].append(place)
    return " ".join(f"{word}:{','.join(map(str, at))}" for word, at in places.items())


def _quoted(word: str) -> str:
    doubled = word[:_LONGEST].replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"
