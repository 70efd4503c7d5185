"""A query as SQL: which claims have all that it asks for, the best first.

Words are looked up in the index that each database has in its own way (``databases.WordIndex``), all else in the tables
of the dossier. Whatever a query holds reaches the database as a bound value: none of it is ever SQL.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeGuard

from sqlalchemy import Column, ColumnElement, Connection, Select, and_, false, func, not_, or_, select, true

from crosswire.model.query import And, Days, Named, Near, Node, Not, Or, StanceIs, Sure, Words
from crosswire.store.databases import Wanted, WordIndex, Wording
from crosswire.store.tables import claims, frame_whens, frames, said, settled_reports, whens

__all__ = ["Found", "find_in"]


@dataclass(frozen=True, slots=True)
class Found:
    """What a query finds: how many claims in all, and the ids of those on this page, best first."""

    total: int
    claims: tuple[str, ...]


def find_in(connection: Connection, index: WordIndex, query: Node, limit: int, offset: int = 0) -> Found:
    """How many claims have what is asked for, and those of this page.

    The better the words fit the earlier, then in reading order; claims that have the very words before those that have
    words near to them in meaning.
    """
    search = _Search(connection, index)
    total = search.count(query)
    verbatim = _verbatim(query)
    if not total or verbatim == query:
        return Found(total, tuple(search.page(query, limit, offset)) if total else ())
    found = search.page(verbatim, limit, offset)
    if len(found) < limit:
        first = len(found) if not offset else search.count(verbatim)
        others = And((*_all_of(query), Not(verbatim)))
        found += search.page(others, limit - len(found), max(0, offset - first))
    return Found(total, tuple(found))


class _Search:
    """Looks claims up in one store."""

    def __init__(self, connection: Connection, index: WordIndex) -> None:
        self._connection = connection
        self._index = index

    def count(self, query: Node) -> int:
        """How many claims have what is asked for."""
        wording, others = _split(query)
        conditions = [self._condition(other) for other in others]
        if wording is None:
            counted = select(func.count()).select_from(claims).where(*conditions)
        else:
            counted = select(func.count()).select_from(self._index.table).where(self._index.has(wording))
            if conditions:
                counted = counted.join(claims, claims.c.claim_row == self._index.row).where(*conditions)
        return self._connection.scalar(counted) or 0

    def page(self, query: Node, limit: int, offset: int) -> list[str]:
        """The claims of one page, best first."""
        return list(self._connection.scalars(self._finding(query).limit(limit).offset(offset)))

    def _finding(self, query: Node) -> Select[str]:
        wording, others = _split(query)
        conditions = [self._condition(other) for other in others]
        wanted = tuple(_wanted(query if wording is None else wording))
        if wording is not None:
            joined = select(claims.c.id).join(self._index.table, claims.c.claim_row == self._index.row)
            chosen = joined.where(self._index.has(wording), *conditions)
            return chosen.order_by(self._index.fit(self._connection, wanted), claims.c.place)
        chosen = select(claims.c.id).where(*conditions)
        if not wanted:
            return chosen.order_by(claims.c.place)
        fit = self._index.fit(self._connection, wanted).label("fit")
        fitting = select(self._index.row.label("row"), fit).where(self._index.has(Or(wanted))).subquery()
        found = chosen.outerjoin(fitting, fitting.c.row == claims.c.claim_row)
        return found.order_by(fitting.c.fit.is_(None), fitting.c.fit, claims.c.place)

    def _condition(self, node: Node) -> ColumnElement[bool]:
        match node:
            case And(of):
                return and_(true(), *(self._condition(each) for each in of))
            case Or(of):
                return or_(false(), *(self._condition(each) for each in of))
            case Not(what):
                return not_(self._condition(what))
            case StanceIs(stance):
                return claims.c.stance == stance
            case Sure(band):
                return _within(band)
            case Days():
                return _touches(node)
            case Words() | Near() | Named():
                return claims.c.claim_row.in_(select(self._index.row).where(self._index.has(node)))


def _all_of(query: Node) -> tuple[Node, ...]:
    return query.of if isinstance(query, And) else (query,)


def _split(query: Node) -> tuple[Wording | None, tuple[Node, ...]]:
    """What the index alone can look up, all of which must hold, and what must hold besides."""
    words = tuple(part for part in _all_of(query) if _is_wording(part))
    others = tuple(part for part in _all_of(query) if not _is_wording(part))
    return And(words) if words else None, others


def _is_wording(node: Node) -> TypeGuard[Wording]:
    """Whether all of it is words that are wanted."""
    match node:
        case Words() | Near() | Named():
            return True
        case And(of) | Or(of):
            return bool(of) and all(map(_is_wording, of))
        case _:
            return False


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


def _wanted(node: Node) -> Iterator[Wanted]:
    """What is asked for in words, what is excluded left out."""
    match node:
        case And(of) | Or(of):
            for each in of:
                yield from _wanted(each)
        case Words() | Near() | Named():
            yield node
        case _:
            return


def _within(band: tuple[int, int] | None) -> ColumnElement[bool]:
    if band is None:
        return claims.c.certainty_low.is_(None)
    low, high = band
    return func.coalesce(and_(claims.c.certainty_low >= low, claims.c.certainty_high <= high), false())


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
