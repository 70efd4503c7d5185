"""How a store of an older version becomes one of this: named steps, each applied and recorded in one transaction.

A step is never changed once it is out. One that touches what lasts spells its tables out, as they were then; one that
touches the latest dossier only makes its tables anew, empty: the next reading fills them.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Engine,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    func,
    insert,
    inspect,
    select,
)

from crosswire.store.tables import derived, schema_versions

__all__ = ["MIGRATIONS", "migrate", "version_of"]


def reports_and_parses(connection: Connection) -> None:
    """What was read: frozen texts, and what the language model made of each."""
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


def dossier_tables(connection: Connection) -> None:
    """The latest dossier, a table for each kind of part."""
    derived.drop_all(connection)
    derived.create_all(connection)


def arrivals(connection: Connection) -> None:
    """When and where from each report came in, with digests; the tables of the dossier anew, with fields for these."""
    then = MetaData()
    Table("reports", then, Column("id", Text, primary_key=True))
    table = Table(
        "arrivals",
        then,
        Column("id", Text, primary_key=True),
        Column("report", Text, ForeignKey("reports.id"), nullable=False, index=True),
        Column("path", Text, nullable=False),
        Column("sha256", Text, nullable=False),
        Column("size", Integer, nullable=False),
        Column("media", Text),
        Column("url", Text),
        Column("fetched", Text),
    )
    table.create(connection)
    dossier_tables(connection)


def places_and_names(connection: Connection) -> None:
    """The tables of the dossier anew, with places, and what says which names a user added."""
    dossier_tables(connection)


def conditions(connection: Connection) -> None:
    """The tables of the dossier anew, with what a claim hangs on, and what a denial stands against."""
    dossier_tables(connection)


def fuller_accounts(connection: Connection) -> None:
    """The tables of the dossier anew, with all that accounts tell, and an index of the words of claims."""
    dossier_tables(connection)


def remembered(connection: Connection) -> None:
    """What was made of reports on the way to the dossier, so that it need not be made again."""
    then = MetaData()
    Table(
        "remembered",
        then,
        Column("kind", Text, primary_key=True),
        Column("key", Text, primary_key=True),
        Column("data", LargeBinary, nullable=False),
    )
    then.create_all(connection)


def looked_up_by_name(connection: Connection) -> None:
    """Indexes by which pages find parties and outlets by name; what the store holds stays."""
    connection.exec_driver_sql("CREATE INDEX IF NOT EXISTS ix_parties_name ON parties (name)")
    connection.exec_driver_sql(
        "CREATE INDEX IF NOT EXISTS ix_settled_reports_outlet_name ON settled_reports (outlet_name)"
    )


def cores_of_events(connection: Connection) -> None:
    """The tables of the dossier anew, with the claims of an event that say what its label says."""
    dossier_tables(connection)


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (
    reports_and_parses,
    dossier_tables,
    arrivals,
    places_and_names,
    conditions,
    fuller_accounts,
    remembered,
    looked_up_by_name,
    cores_of_events,
)
"""In order; the version of a store is how many of them it has been through."""


def version_of(connection: Connection) -> int:
    """How many migrations the store has been through; 0 for an empty database."""
    if not inspect(connection).has_table(schema_versions.name):
        return 0
    return connection.scalar(select(func.max(schema_versions.c.version))) or 0


def migrate(engine: Engine) -> None:
    """Applies the steps that the store has not been through."""
    with engine.connect() as connection:
        done = version_of(connection)
    for version, step in enumerate(MIGRATIONS[done:], start=done + 1):
        with engine.begin() as connection:
            schema_versions.create(connection, checkfirst=True)
            step(connection)
            connection.execute(insert(schema_versions).values(version=version, name=step.__name__))
