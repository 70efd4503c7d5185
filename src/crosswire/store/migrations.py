"""How a store of another version becomes one of this, and back: named steps, applied and recorded in one transaction.

A step is never changed once it is out. One that touches what lasts (reports, parses, arrivals, what is remembered)
spells its tables out, as they were then, and makes what is not there; one that touches the latest dossier only makes
its tables anew, empty: the next reading fills them.

Downwards what lasts stays whole: what a later step added to it lies where an older Crosswire does not look, and is
there again on the way up. The tables of the dossier go, and so do the records of the steps from the last one on that
made them anew: the older Crosswire takes these steps itself, with the tables as it knows them. What an older Crosswire
would stumble over, a field of a report that it does not know, is for a step's ``down`` to take out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Table,
    delete,
    func,
    insert,
    inspect,
    select,
)

from crosswire.store.databases import Database
from crosswire.store.tables import Bytes, derived, schema_versions
from crosswire.store.texts import Text

__all__ = ["LOWEST", "MIGRATIONS", "Migration", "migrate", "migrate_down", "newest", "version_of"]


@dataclass(frozen=True, slots=True)
class Migration:
    """One step."""

    name: str
    why: str
    up: Callable[[Connection], None] | None = None
    """Makes what is new among what lasts, or changes the tables of the dossier in place."""
    down: Callable[[Connection], None] | None = None
    """Takes back what an older Crosswire would stumble over; none where it would not."""
    anew: bool = False
    """Whether the tables of the dossier are made anew."""


def _reports_and_parses(connection: Connection) -> None:
    then = MetaData()
    Table(
        "reports",
        then,
        Column("id", Text, primary_key=True),
        Column("path", Text, nullable=False),
        Column("sha256", Text, nullable=False),
        Column("text", Text, nullable=False),
        Column("fields", JSON, nullable=False),
    )
    Table(
        "parses",
        then,
        Column("report", Text, ForeignKey("reports.id"), primary_key=True),
        Column("made_by", Text, primary_key=True),
        Column("data", LargeBinary, nullable=False),
    )
    then.create_all(connection)


def _arrivals(connection: Connection) -> None:
    then = MetaData()
    Table("reports", then, Column("id", Text, primary_key=True))
    table = Table(
        "arrivals",
        then,
        Column("id", Text, primary_key=True),
        Column("report", Text, ForeignKey("reports.id"), nullable=False, index=True),
        Column("path", Text, nullable=False),
        Column("sha256", Text, nullable=False),
        Column("size", Bytes, nullable=False),
        Column("media", Text),
        Column("url", Text),
        Column("fetched", Text),
    )
    table.create(connection, checkfirst=True)


def _remembered(connection: Connection) -> None:
    then = MetaData()
    Table(
        "remembered",
        then,
        Column("kind", Text, primary_key=True),
        Column("key", Text, primary_key=True),
        Column("data", LargeBinary, nullable=False),
    )
    then.create_all(connection)


def _story_changes(connection: Connection) -> None:
    then = MetaData()
    Table(
        "story_changes",
        then,
        Column("id", Text, primary_key=True),
        Column("kind", Text, nullable=False),
        Column("at", Text, nullable=False),
        Column("by", Text, nullable=False),
        Column("before", JSON, nullable=False),
        Column("after", JSON, nullable=False),
        Column("why", JSON, nullable=False),
        Index("ix_story_changes_at", "at"),
    )
    Table(
        "changed_reports",
        then,
        Column("change", Text, ForeignKey("story_changes.id"), primary_key=True),
        Column("report", Text, primary_key=True),
        Index("ix_changed_reports_report", "report"),
    )
    then.create_all(connection)


def _looked_up_by_name(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE INDEX IF NOT EXISTS ix_parties_name ON parties (name)")
    connection.exec_driver_sql(
        "CREATE INDEX IF NOT EXISTS ix_settled_reports_outlet_name ON settled_reports (outlet_name)"
    )


MIGRATIONS: tuple[Migration, ...] = (
    Migration("reports_and_parses", "frozen texts, and what the language model made of each", _reports_and_parses),
    Migration("dossier_tables", "the latest dossier, a table for each kind of part", anew=True),
    Migration("arrivals", "when and where from each report came in, with digests", _arrivals, anew=True),
    Migration("places_and_names", "places, and what says which names a user added", anew=True),
    Migration("conditions", "what a claim hangs on, and what a denial stands against", anew=True),
    Migration("fuller_accounts", "all that accounts tell, and an index of the words of claims", anew=True),
    Migration("remembered", "what was made of reports on the way to the dossier", _remembered),
    Migration("looked_up_by_name", "indexes by which pages find parties and outlets", _looked_up_by_name),
    Migration("cores_of_events", "the claims of an event that say what its label says", anew=True),
    Migration("story_changes", "how stories merged and split, and when", _story_changes),
    Migration("stories_by_themselves", "stories can be replaced, each with all that is its own", anew=True),
)
"""In order; the version of a store is how many of them it has been through."""


LOWEST = 4
"""The lowest version that a store is taken down to.

A Crosswire of version 2 refuses reports of as many fields, and one of 3 to find the table of arrivals made.
"""


def newest() -> int:
    """The version that the code reads and writes."""
    return len(MIGRATIONS)


def version_of(connection: Connection) -> int:
    """How many migrations the store has been through; 0 for an empty database."""
    if not inspect(connection).has_table(schema_versions.name):
        return 0
    return connection.scalar(select(func.max(schema_versions.c.version))) or 0


def migrate(connection: Connection, database: Database) -> None:
    """Applies the steps that the store has not been through, in the transaction of a connection that writes."""
    schema_versions.create(connection, checkfirst=True)
    done = version_of(connection)
    made = False
    for version, step in enumerate(MIGRATIONS[done:], start=done + 1):
        if step.up is not None:
            step.up(connection)
        if step.anew and not made:
            _drop_dossier(connection, database)
            derived.create_all(connection)
            database.words.make(connection)
            made = True
        connection.execute(insert(schema_versions).values(version=version, name=step.name))


def migrate_down(connection: Connection, database: Database, version: int) -> None:
    """Makes a store one for a Crosswire of so many migrations, in the transaction of a connection that writes."""
    for step in reversed(MIGRATIONS[version : version_of(connection)]):
        if step.down is not None:
            step.down(connection)
    _drop_dossier(connection, database)
    anew = [number for number, step in enumerate(MIGRATIONS[:version]) if step.anew]
    left = anew[-1] if anew else version
    connection.execute(delete(schema_versions).where(schema_versions.c.version > left))


def _drop_dossier(connection: Connection, database: Database) -> None:
    database.words.drop(connection)
    derived.drop_all(connection)
