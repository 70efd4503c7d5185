"""A store in a database, on SQLAlchemy Core; what each database does in its own way is handed in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields, replace
from itertools import groupby
from operator import itemgetter
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, RowMapping, delete, select

from crosswire.model.dossier import Dossier, Made
from crosswire.model.ids import content_id, text_digest
from crosswire.model.parse import Parse
from crosswire.model.placing import NotedChange, StoryChange
from crosswire.model.query import Node
from crosswire.model.report import Arrival, Outlet, Report, in_order
from crosswire.store.batches import batches
from crosswire.store.databases import WRITES, Database
from crosswire.store.errors import ChangedMeanwhileError, DamagedStoreError, UnknownReportError, telling
from crosswire.store.histories import changes_noted, note
from crosswire.store.keeping import keep, replace_some, stand_alone
from crosswire.store.order import times_in_order
from crosswire.store.pages import DatabasePages
from crosswire.store.parses import PackedParse, packed
from crosswire.store.parts import from_rows
from crosswire.store.plain import converter
from crosswire.store.search import Found, find_in
from crosswire.store.tables import (
    arrivals,
    derived,
    dossiers,
    parses,
    remembered,
    reports,
    settled_reports,
    stories,
    story_reports,
)

__all__ = ["DatabaseStore"]

_ARRIVAL = tuple(field.name for field in fields(Arrival))
_OWN_COLUMNS = ("id", "path", "sha256", "text")
"""Fields of a report that are columns of ``reports``; the others are together in ``fields``."""


class DatabaseStore:
    """Keeps reports, parses and the latest dossier in the tables of ``crosswire.store.tables``."""

    def __init__(self, engine: Engine, name: str, database: Database) -> None:
        """Takes over an engine whose database is migrated.

        Args:
            engine: Closed with the store.
            name: What messages call the store.
            database: The database's own ways.
        """
        self.engine = engine
        self.name = name
        self.database = database

    def reports(self) -> tuple[Report, ...]:
        """All reports as they were added, by id."""
        with self.reading() as connection:
            return self._all_reports(connection)

    def report_ids(self) -> frozenset[str]:
        """The ids of all reports."""
        with self.reading() as connection:
            return frozenset(connection.scalars(select(reports.c.id)))

    def reports_of(self, ids: Collection[str]) -> tuple[Report, ...]:
        """Those of these reports that the store holds, as they were added, by id."""
        with self.reading() as connection:
            return tuple(report for some in batches(sorted(set(ids))) for report in self._reports(connection, some))

    def settled_ids(self) -> frozenset[str]:
        """The ids of the reports that the dossier kept last is of; none where there is none."""
        with self.reading() as connection:
            return frozenset(connection.scalars(select(settled_reports.c.id)))

    def story_reports(self) -> dict[str, tuple[str, ...]]:
        """By story of the dossier kept last the ids of its reports, both in order."""
        held = (
            select(stories.c.id, story_reports.c.report)
            .outerjoin(story_reports, story_reports.c.story_row == stories.c.story_row)
            .order_by(stories.c.place, stories.c.id, story_reports.c.place)
        )
        found: dict[str, tuple[str, ...]] = {}
        with self.reading() as connection:
            for story, pairs in groupby(connection.execute(held), key=itemgetter(0)):
                found[story] = tuple(report for _, report in pairs if report is not None)
        return found

    def story_changes(self, report_ids: Collection[str] | None = None) -> tuple[NotedChange, ...]:
        """How stories became others, the latest first: those that held one of these reports, or all."""
        with self.reading() as connection:
            return changes_noted(connection, report_ids)

    def outlets_known_by(self, basis: str) -> frozenset[Outlet]:
        """Outlets of the dossier kept last, known by what begins so."""
        outlets = select(settled_reports.c.outlet_name, settled_reports.c.outlet_basis).distinct()
        known = outlets.where(settled_reports.c.outlet_basis.startswith(basis, autoescape=True))
        with self.reading() as connection:
            return frozenset(Outlet(name=row.outlet_name, basis=row.outlet_basis) for row in connection.execute(known))

    def parse(self, report_id: str, made_by: str) -> Parse | None:
        """The parse of that report by that model and version, if one is kept."""
        found = self.packed_parse(report_id, made_by)
        try:
            return None if found is None else found.parse
        except ValueError as error:
            raise DamagedStoreError(f"{self.name}: the parse of {report_id} is damaged: {error}") from error

    def packed_parse(self, report_id: str, made_by: str) -> PackedParse | None:
        """The same as it is kept, for whoever is to unpack it."""
        query = select(parses.c.data).where(parses.c.report == report_id, parses.c.made_by == made_by)
        with self.reading() as connection:
            data = connection.scalar(query)
        return None if data is None else PackedParse(report_id, made_by, data)

    def parsed(self, made_by: str) -> frozenset[str]:
        """The ids of the reports of which a parse by that model and version is kept."""
        with self.reading() as connection:
            return frozenset(connection.scalars(select(parses.c.report).where(parses.c.made_by == made_by)))

    def recall(self, kind: str, key: str) -> bytes | None:
        """What was remembered under that key, if anything."""
        query = select(remembered.c.data).where(remembered.c.kind == kind, remembered.c.key == key)
        with self.reading() as connection:
            data: bytes | None = connection.scalar(query)
        return data

    def recall_all(self, kind: str) -> dict[str, bytes]:
        """All that was remembered of that kind, by key."""
        query = select(remembered.c.key, remembered.c.data).where(remembered.c.kind == kind)
        with self.reading() as connection:
            return dict(connection.execute(query).all())

    def dossier(self) -> Dossier | None:
        """The dossier kept last, if any."""
        with self.reading() as connection:
            rows = {
                table: [dict(row) for row in connection.execute(select(table)).mappings()]
                for table in derived.sorted_tables
            }
            frozen = {report.id: report for report in self._all_reports(connection)}
        plain = from_rows(rows)
        if plain is None:
            return None
        for settled in plain["reports"]:
            report = frozen[settled["id"]]
            settled |= {"text": report.text, "sha256": report.sha256}
        kept = converter().structure(plain, Dossier)
        return replace(kept, times=tuple(times_in_order(kept.times, kept.stories)))

    def made(self) -> Made | None:
        """What made the dossier kept last, if any."""
        query = select(dossiers.c.made_by.label("by"), *(dossiers.c[name] for name in ("models", "names", "ratings")))
        with self.reading() as connection:
            row = connection.execute(query).mappings().first()
        return None if row is None else Made(**row)

    def find(self, query: Node, limit: int, offset: int = 0) -> Found:
        """The claims of the dossier kept last that have what the query asks for, best first."""
        with self.reading() as connection:
            return find_in(connection, self.database.words, query, limit, offset)

    def pages(self) -> DatabasePages:
        """What pages show of the dossier kept last."""
        return DatabasePages(self.engine, self.name, self.database.words)

    def add_reports(self, new: Iterable[Report], *, once: bool = False) -> None:
        """Adds the reports that are new; of one report under two paths the path that sorts first is kept."""
        new = list(new)
        if not new:
            return
        with self.writing() as connection:
            if once:
                self.database.lock(connection, arrivals)
                new = [report for report in new if _is_from_elsewhere(report, connection)]
            if new:
                self._add(new, connection)

    def _add(self, new: Sequence[Report], connection: Connection) -> None:
        came = [_arrival_row(report.id, arrival) for report in new for arrival in report.arrivals]
        # In order of ids: of two programs that add the same reports one waits for the other, never each for each.
        first = {report.id: report for report in sorted(new, key=lambda report: (report.id, report.path), reverse=True)}
        rows = [self._row(first[id_]) for id_ in sorted(first)]
        statement = self.database.insert(reports)
        taken = {column.name: statement.excluded[column.name] for column in reports.columns if not column.primary_key}
        upsert = statement.on_conflict_do_update(
            index_elements=[reports.c.id], set_=taken, where=reports.c.path > statement.excluded.path
        )
        connection.execute(upsert, rows)
        if came:
            came.sort(key=lambda row: str(row["id"]))
            connection.execute(self.database.insert(arrivals).on_conflict_do_nothing(), came)

    def keep_parse(self, parse: Parse) -> None:
        """Keeps a parse, in place of an earlier one by the same model and version."""
        self.keep_parses([packed(parse)])

    def keep_parses(self, new: Sequence[PackedParse]) -> None:
        """Keeps parses, each in place of an earlier one by the same model and version."""
        if not new:
            return
        statement = self.database.insert(parses)
        upsert = statement.on_conflict_do_update(
            index_elements=[parses.c.report, parses.c.made_by], set_={"data": statement.excluded.data}
        )
        with self.writing() as connection:
            self._must_hold(connection, dict.fromkeys((one.report for one in new), None))
            connection.execute(upsert, [one._asdict() for one in new])

    def remember(self, kind: str, new: Mapping[str, bytes], still: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, by key, and of what was kept before only that whose keys are still used."""
        with self.writing() as connection:
            self.database.lock(connection, remembered)
            before = set(connection.scalars(select(remembered.c.key).where(remembered.c.kind == kind)))
            self._amend(connection, kind, new, before - set(still) - set(new))

    def amend(self, kind: str, new: Mapping[str, bytes], gone: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, by key, and drops what is gone; all else of it stays."""
        with self.writing() as connection:
            self.database.lock(connection, remembered)
            self._amend(connection, kind, new, set(gone) - set(new))

    def amend_all(self, rows: Mapping[str, Mapping[str, bytes | None]]) -> None:
        """Keeps these, by kind and key, and drops those that are none; all of it or nothing."""
        with self.writing() as connection:
            self.database.lock(connection, remembered)
            for kind, by_key in rows.items():
                new = {key: data for key, data in by_key.items() if data is not None}
                self._amend(connection, kind, new, by_key.keys() - new.keys())

    def _amend(self, connection: Connection, kind: str, new: Mapping[str, bytes], gone: Collection[str]) -> None:
        statement = self.database.insert(remembered)
        upsert = statement.on_conflict_do_update(
            index_elements=[remembered.c.kind, remembered.c.key], set_={"data": statement.excluded.data}
        )
        for some in batches(sorted(gone)):
            connection.execute(delete(remembered).where(remembered.c.kind == kind, remembered.c.key.in_(some)))
        if new:
            connection.execute(upsert, [{"kind": kind, "key": key, "data": data} for key, data in sorted(new.items())])

    def note_changes(self, changes: Iterable[StoryChange], at: str) -> None:
        """Notes how stories became others, each change once."""
        with self.writing() as connection:
            note(connection, self.database, changes, at)

    def keep_dossier(self, dossier: Dossier) -> None:
        """Keeps a dossier, in place of the one before."""
        with self.writing() as connection:
            self.database.lock(connection, dossiers)
            self._must_hold(connection, {report.id: report.sha256 for report in dossier.reports})
            keep(connection, self.database, dossier)

    def replace_stories(self, part: Dossier, gone: Collection[str], *, alone: bool = False) -> None:
        """Puts stories into the dossier kept last, in place of others."""
        with self.writing() as connection:
            self.database.lock(connection, dossiers)
            self._must_hold(connection, {report.id: report.sha256 for report in part.reports})
            if connection.scalar(select(dossiers.c.dossier_row)) is None:
                keep(connection, self.database, part)
                return
            if alone and not stand_alone(connection, part, gone):
                raise ChangedMeanwhileError(f"{self.name}: another program has changed these stories meanwhile")
            replace_some(connection, self.database, part, gone)

    def close(self) -> None:
        """Lets go of the database."""
        self.engine.dispose()

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
        return tuple(self._reports(connection))

    def _reports(self, connection: Connection, ids: Sequence[str] | None = None) -> Iterator[Report]:
        """Reports by id: those of some ids, or all."""
        of_these, of_them = select(reports).order_by(reports.c.id), select(arrivals)
        if ids is not None:
            of_these, of_them = of_these.where(reports.c.id.in_(ids)), of_them.where(arrivals.c.report.in_(ids))
        came: dict[str, list[Arrival]] = defaultdict(list)
        for row in connection.execute(of_them).mappings():
            came[row["report"]].append(Arrival(**{name: row[name] for name in _ARRIVAL}))
        for row in connection.execute(of_these).mappings():
            yield self._report(row, came[row["id"]])

    def _report(self, row: RowMapping, came: Iterable[Arrival]) -> Report:
        if text_digest(row["text"]) != row["sha256"]:
            raise DamagedStoreError(f"{self.name}: the text of {row['path']} is not the one that was added")
        own = {name: row[name] for name in _OWN_COLUMNS}
        report = converter().structure(own | row["fields"], Report)
        return replace(report, arrivals=in_order(came))

    def _must_hold(self, connection: Connection, digests: Mapping[str, str | None]) -> None:
        """Raises unless the store holds these reports, each with that digest where one is given."""
        query = select(reports.c.id, reports.c.sha256)
        held = {
            row.id: row.sha256
            for some in batches(sorted(digests))
            for row in connection.execute(query.where(reports.c.id.in_(some)))
        }
        for report_id, digest in digests.items():
            if held.get(report_id) is None or digest not in (None, held[report_id]):
                raise UnknownReportError(f"{self.name}: holds no report {report_id} with that text")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the store from first to last."""
        with telling(self.name), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose transaction is kept as a whole, or not at all."""
        with telling(self.name), self.engine.execution_options(**{WRITES: True}).begin() as connection:
            yield connection


def _is_from_elsewhere(report: Report, connection: Connection) -> bool:
    """Whether it came from an address it did not come from before, or from none."""
    before = set(connection.scalars(select(arrivals.c.url).where(arrivals.c.report == report.id)))
    return not report.arrivals or any(one.url is None or one.url not in before for one in report.arrivals)


def _arrival_row(report_id: str, arrival: Arrival) -> dict[str, Any]:
    row = {name: getattr(arrival, name) for name in _ARRIVAL}
    return {"id": content_id("arrival", report_id, *map(repr, row.values())), "report": report_id, **row}
