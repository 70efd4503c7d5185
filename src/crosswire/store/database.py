"""A store in a database, on SQLAlchemy Core; what is peculiar to one database comes in through the constructor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from sqlalchemy import Connection, Engine, RowMapping, Table, bindparam, delete, insert, select

from crosswire.model.dossier import Dossier
from crosswire.model.ids import content_id, text_digest
from crosswire.model.parse import Parse
from crosswire.model.query import Node
from crosswire.model.report import Arrival, Report, in_order
from crosswire.store.errors import DamagedStoreError, UnknownReportError, telling
from crosswire.store.pages import DatabasePages
from crosswire.store.parses import pack, unpack
from crosswire.store.parts import from_rows, to_rows
from crosswire.store.plain import converter
from crosswire.store.search import Found, claim_words, find_in
from crosswire.store.tables import arrivals, derived, dossiers, parses, remembered, reports
from crosswire.store.words import word_rows

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

__all__ = ["DatabaseStore", "Insert"]

Insert: TypeAlias = "Callable[[Table], sqlite.Insert | postgresql.Insert]"
"""Starts an INSERT statement that knows ON CONFLICT, which SQL leaves to each database."""

_ARRIVAL = tuple(field.name for field in fields(Arrival))
_OWN_COLUMNS = ("id", "path", "sha256", "text")
"""Fields of a report that are columns of ``reports``; the others are together in ``fields``."""


class DatabaseStore:
    """Keeps reports, parses and the latest dossier in the tables of ``crosswire.store.tables``."""

    def __init__(self, engine: Engine, name: str, insert_or: Insert) -> None:
        """Takes over an engine whose database is migrated.

        Args:
            engine: Closed with the store.
            name: What messages call the store.
            insert_or: The database's own INSERT.
        """
        self._engine = engine
        self._name = name
        self._insert_or = insert_or

    def reports(self) -> tuple[Report, ...]:
        """All reports as they were added, by id."""
        with self._reading() as connection:
            return self._all_reports(connection)

    def parse(self, report_id: str, made_by: str) -> Parse | None:
        """The parse of that report by that model and version, if one is kept."""
        query = select(parses.c.data).where(parses.c.report == report_id, parses.c.made_by == made_by)
        with self._reading() as connection:
            data = connection.scalar(query)
        if data is None:
            return None
        try:
            return unpack(data, report_id, made_by)
        except ValueError as error:
            raise DamagedStoreError(f"{self._name}: the parse of {report_id} is damaged: {error}") from error

    def parsed(self, made_by: str) -> frozenset[str]:
        """The ids of the reports of which a parse by that model and version is kept."""
        with self._reading() as connection:
            return frozenset(connection.scalars(select(parses.c.report).where(parses.c.made_by == made_by)))

    def recall(self, kind: str, key: str) -> bytes | None:
        """What was remembered under that key, if anything."""
        query = select(remembered.c.data).where(remembered.c.kind == kind, remembered.c.key == key)
        with self._reading() as connection:
            data: bytes | None = connection.scalar(query)
        return data

    def dossier(self) -> Dossier | None:
        """The dossier kept last, if any."""
        with self._reading() as connection:
            rows = {
                table: [dict(row) for row in connection.execute(select(table).order_by(table.c.place)).mappings()]
                for table in derived.sorted_tables
            }
            frozen = {report.id: report for report in self._all_reports(connection)}
        plain = from_rows(rows)
        if plain is None:
            return None
        for settled in plain["reports"]:
            report = frozen[settled["id"]]
            settled |= {"text": report.text, "sha256": report.sha256}
        return converter().structure(plain, Dossier)

    def find(self, query: Node, limit: int, offset: int = 0) -> Found:
        """The claims of the dossier kept last that have what the query asks for, best first."""
        with self._reading() as connection:
            return find_in(connection, query, limit, offset)

    def pages(self) -> DatabasePages:
        """What pages show of the dossier kept last."""
        return DatabasePages(self._engine, self._name)

    def add_reports(self, new: Iterable[Report]) -> None:
        """Adds the reports that are new; of one report under two paths the path that sorts first is kept."""
        new = list(new)
        rows = [self._row(report) for report in new]
        if not rows:
            return
        came = [_arrival_row(report.id, arrival) for report in new for arrival in report.arrivals]
        statement = self._insert_or(reports)
        taken = {column.name: statement.excluded[column.name] for column in reports.columns if not column.primary_key}
        upsert = statement.on_conflict_do_update(
            index_elements=[reports.c.id], set_=taken, where=reports.c.path > statement.excluded.path
        )
        with self._writing() as connection:
            connection.execute(upsert, rows)
            if came:
                connection.execute(self._insert_or(arrivals).on_conflict_do_nothing(), came)

    def keep_parse(self, parse: Parse) -> None:
        """Keeps a parse, in place of an earlier one by the same model and version."""
        row = {"report": parse.report, "made_by": parse.made_by, "data": pack(parse)}
        statement = self._insert_or(parses)
        upsert = statement.on_conflict_do_update(
            index_elements=[parses.c.report, parses.c.made_by], set_={"data": statement.excluded.data}
        )
        with self._writing() as connection:
            self._must_hold(connection, {parse.report: None})
            connection.execute(upsert, row)

    def remember(self, kind: str, new: Mapping[str, bytes], still: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, by key, and of what was kept before only that whose keys are still used."""
        of_kind = remembered.c.kind == kind
        with self._writing() as connection:
            before = set(connection.scalars(select(remembered.c.key).where(of_kind)))
            gone = [{"gone": key} for key in sorted(before - set(still) | before & set(new))]
            if gone:
                connection.execute(delete(remembered).where(of_kind, remembered.c.key == bindparam("gone")), gone)
            if new:
                rows = [{"kind": kind, "key": key, "data": data} for key, data in new.items()]
                connection.execute(insert(remembered), rows)

    def keep_dossier(self, dossier: Dossier) -> None:
        """Keeps a dossier, in place of the one before."""
        rows = to_rows(converter().unstructure(dossier))
        with self._writing() as connection:
            self._must_hold(connection, {report.id: report.sha256 for report in dossier.reports})
            if connection.scalar(select(dossiers)) is not None:
                for table in (claim_words, *reversed(derived.sorted_tables)):
                    connection.execute(delete(table))
            for table, its_rows in rows.items():
                if its_rows:
                    connection.execute(insert(table), its_rows)
            words = [{"rowid": row.pop("claim_row"), **row} for row in word_rows(dossier)]
            if words:
                connection.execute(insert(claim_words), words)

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _row(self, report: Report) -> dict[str, Any]:
        plain = converter().unstructure(replace(report, arrivals=()))
        return {name: plain.pop(name) for name in _OWN_COLUMNS} | {"fields": plain}

    def _all_reports(self, connection: Connection) -> tuple[Report, ...]:
        came: dict[str, list[Arrival]] = defaultdict(list)
        for row in connection.execute(select(arrivals)).mappings():
            came[row["report"]].append(Arrival(**{name: row[name] for name in _ARRIVAL}))
        rows = connection.execute(select(reports).order_by(reports.c.id)).mappings()
        return tuple(self._report(row, came[row["id"]]) for row in rows)

    def _report(self, row: RowMapping, came: Iterable[Arrival]) -> Report:
        if text_digest(row["text"]) != row["sha256"]:
            raise DamagedStoreError(f"{self._name}: the text of {row['path']} is not the one that was added")
        own = {name: row[name] for name in _OWN_COLUMNS}
        report = converter().structure(own | row["fields"], Report)
        return replace(report, arrivals=in_order(came))

    def _must_hold(self, connection: Connection, digests: Mapping[str, str | None]) -> None:
        """Raises unless the store holds these reports, each with that digest where one is given."""
        query = select(reports.c.id, reports.c.sha256)
        if len(digests) == 1:
            query = query.where(reports.c.id == next(iter(digests)))
        held = {row.id: row.sha256 for row in connection.execute(query)}
        for report_id, digest in digests.items():
            if held.get(report_id) is None or digest not in (None, held[report_id]):
                raise UnknownReportError(f"{self._name}: holds no report {report_id} with that text")

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with telling(self._name), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with telling(self._name), self._engine.begin() as connection:
            yield connection


def _arrival_row(report_id: str, arrival: Arrival) -> dict[str, Any]:
    row = {name: getattr(arrival, name) for name in _ARRIVAL}
    return {"id": content_id("arrival", report_id, *map(repr, row.values())), "report": report_id, **row}
