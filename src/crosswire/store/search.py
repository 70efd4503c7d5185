"""A query as SQL: which claims have all that it asks for, the best first.

Words are looked up in the full-text index that ``words`` fills, all else in the tables of the dossier. Whatever a
query holds reaches the database as a bound value, words for the index in quotation marks: none of it is ever SQL.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    event,
    false,
    func,
    literal_column,
    not_,
    or_,
    select,
    true,
)

from crosswire.model.query import And, Days, Named, Near, Node, Not, Or, StanceIs, Sure, Words
from crosswire.model.spelling import fold
from crosswire.store.tables import claims, derived, frame_whens, frames, said, settled_reports, whens
from crosswire.store.words import COLUMNS

__all__ = ["Found", "claim_words", "find_in"]

_FIELD_COLUMN = {
    "by": "speakers",
    "about": "about",
    "party": "parties",
    "place": "places",
    "outlet": "outlet",
    "story": "story",
}
_ONE_NAME = 4
"""Words between two words of one name, at most."""

claim_words = Table("claim_words", MetaData(), Column("rowid", Integer), *(Column(name, Text) for name in COLUMNS))
"""The full-text index; ``rowid`` is the claim's row."""


@event.listens_for(derived, "after_create")
def _make(_: MetaData, connection: Connection, **_how: object) -> None:
    if connection.dialect.name == "sqlite":
        parts = [*COLUMNS, "tokenize = 'porter unicode61 remove_diacritics 2'"]
        connection.exec_driver_sql(f"CREATE VIRTUAL TABLE claim_words USING fts5 ({', '.join(parts)})")


@event.listens_for(derived, "before_drop")
def _drop(_: MetaData, connection: Connection, **_how: object) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS claim_words")


@dataclass(frozen=True, slots=True)
class Found:
    """What a query finds: how many claims in all, and the ids of those on this page, best first."""

    total: int
    claims: tuple[str, ...]


def find_in(connection: Connection, query: Node, limit: int, offset: int = 0) -> Found:
    """How many claims have what is asked for, and those of this page.

    The better the words fit the earlier, then in reading order; claims that have the very words before those that have
    words near to them in meaning.
    """
    total = connection.scalar(_counting(query)) or 0
    verbatim = _verbatim(query)
    if not total or verbatim == query:
        return Found(total, tuple(connection.scalars(_finding(query, limit, offset))) if total else ())
    found = list(connection.scalars(_finding(verbatim, limit, offset)))
    if len(found) < limit:
        first = len(found) if not offset else connection.scalar(_counting(verbatim)) or 0
        others = And((*_all_of(query), Not(verbatim)))
        found += connection.scalars(_finding(others, limit - len(found), max(0, offset - first)))
    return Found(total, tuple(found))


def _counting(query: Node) -> Select[int]:
    expression, others = _split(query)
    if expression is None:
        return select(func.count()).select_from(claims).where(*map(_condition, others))
    counted = select(func.count()).select_from(claim_words).where(_matches(expression))
    if not others:
        return counted
    return counted.join(claims, claims.c.claim_row == claim_words.c.rowid).where(*map(_condition, others))


def _finding(query: Node, limit: int, offset: int) -> Select[str]:
    expression, others = _split(query)
    rank: ColumnElement[float] = literal_column("rank")
    if expression is not None:
        joined = select(claims.c.id).join(claim_words, claims.c.claim_row == claim_words.c.rowid)
        ranked = joined.where(_matches(expression), *map(_condition, others)).order_by(rank, claims.c.claim_row)
        return ranked.limit(limit).offset(offset)
    chosen = select(claims.c.id).where(*map(_condition, others)).limit(limit).offset(offset)
    wanted = " OR ".join(f"({leaf})" for leaf in _wanted(query))
    if not wanted:
        return chosen.order_by(claims.c.claim_row)
    fitting = select(claim_words.c.rowid, rank.label("rank")).where(_matches(wanted)).subquery()
    found = chosen.outerjoin(fitting, fitting.c.rowid == claims.c.claim_row)
    return found.order_by(fitting.c.rank.is_(None), fitting.c.rank, claims.c.claim_row)


def _all_of(query: Node) -> tuple[Node, ...]:
    return query.of if isinstance(query, And) else (query,)


def _split(query: Node) -> tuple[str | None, tuple[Node, ...]]:
    """What the index alone can look up, as one expression, and what must hold besides."""
    told = [(part, _expression(part)) for part in _all_of(query)]
    words = [expression for _, expression in told if expression is not None]
    others = tuple(part for part, expression in told if expression is None)
    return " AND ".join(f"({expression})" for expression in words) or None, others


def _verbatim(node: Node) -> Node:
    """The query without words near to its own."""
    match node:
        case Near(word):
            return Words((word,))
        case And(of):
            return And(tuple(map(_verbatim, of)))
        case Or(of):
            return Or(tuple(map(_verbatim, of)))
        case _:
            return node


def _expression(node: Node) -> str | None:
    """The node in the language of the index; none where not all of it is words that are wanted."""
    match node:
        case Words() | Near() | Named():
            return _leaf(node)
        case And(of) | Or(of):
            parts = [_expression(each) for each in of]
            if not parts or None in parts:
                return None
            return (" AND " if isinstance(node, And) else " OR ").join(f"({part})" for part in parts)
        case _:
            return None


def _condition(node: Node) -> ColumnElement[bool]:
    match node:
        case And(of):
            return and_(true(), *(_condition(each) for each in of))
        case Or(of):
            return or_(false(), *(_condition(each) for each in of))
        case Not(what):
            return not_(_condition(what))
        case StanceIs(stance):
            return claims.c.stance == stance
        case Sure(band):
            return _within(band)
        case Days():
            return _touches(node)
        case Words() | Near() | Named():
            return claims.c.claim_row.in_(select(claim_words.c.rowid).where(_matches(_leaf(node))))


def _within(band: tuple[int, int] | None) -> ColumnElement[bool]:
    if band is None:
        return claims.c.certainty_low.is_(None)
    low, high = band
    return func.coalesce(and_(claims.c.certainty_low >= low, claims.c.certainty_high <= high), false())


def _matches(expression: str) -> ColumnElement[bool]:
    return literal_column("claim_words").op("MATCH")(expression)


def _leaf(node: Words | Near | Named) -> str:
    """One piece of the query in the language of the index."""
    if isinstance(node, Near):
        return f"{{content}} : ({' OR '.join(_quoted([node.word, *node.near]))})"
    if isinstance(node, Words):
        return f"{{content}} : {_phrase(node.words) if node.phrase else _quoted(node.words)[0]}"
    words = _quoted(node.words)
    near = words[0] if len(words) == 1 else f"NEAR({' '.join(words)}, {_ONE_NAME})"
    return f"{{{_FIELD_COLUMN[node.field]}}} : {near}"


def _quoted(words: Iterable[str]) -> list[str]:
    return [f'"{piece}"' for word in words for piece in fold(word).replace('"', " ").split()] or ['""']


def _phrase(words: Iterable[str]) -> str:
    return '"' + " ".join(fold(word).replace('"', " ") for word in words) + '"'


def _wanted(node: Node) -> Iterator[str]:
    """What is asked for in words, what is excluded left out."""
    match node:
        case And(of) | Or(of):
            for each in of:
                yield from _wanted(each)
        case Words() | Near() | Named():
            yield _leaf(node)
        case _:
            return


def _touches(days: Days) -> ColumnElement[bool]:
    if days.field == "published":
        report = select(settled_reports.c.id).where(
            *_overlap(settled_reports.c.published_earliest, settled_reports.c.published_latest, days)
        )
        return claims.c.report.in_(report)
    if days.field == "said":
        return claims.c.claim_row.in_(select(said.c.claim_row).where(*_overlap(said.c.begin, said.c.end, days)))
    own = select(whens.c.claim_row).where(*_overlap(whens.c.begin, whens.c.end, days))
    inner = (
        select(frames.c.claim_row)
        .join(frame_whens, frame_whens.c.frame_row == frames.c.frame_row)
        .where(*_overlap(frame_whens.c.begin, frame_whens.c.end, days))
    )
    return or_(claims.c.claim_row.in_(own), claims.c.claim_row.in_(inner))


def _overlap(first: Column[str], last: Column[str], days: Days) -> Iterator[ColumnElement[bool]]:
    yield first.is_not(None)
    if days.end:
        yield func.substr(first, 1, 10) <= days.end
    if days.begin:
        yield func.substr(last, 1, 10) >= days.begin
