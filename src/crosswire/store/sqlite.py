"""What is peculiar to SQLite: a store in one file, or in memory."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from crosswire.store.database import DatabaseStore
from crosswire.store.errors import NewerStoreError, NotAStoreError, StoreUnusableError, telling
from crosswire.store.interfaces import Store
from crosswire.store.migrations import MIGRATIONS, migrate, version_of

__all__ = ["is_store", "open_store"]

_APPLICATION_ID = 0x43525357
"""The letters CRSW in the file's header, where SQLite leaves room for whose file it is."""

_HEADER = (b"SQLite format 3\x00", 68)
"""How a database begins, and where in its header the letters stand, as SQLite documents its file format."""

_WAIT_S = 30.0
"""How long to wait for another program that is writing to the same file."""


def open_store(path: Path | None) -> Store:
    """Opens the store in that file, which is made if it is not there; none is a store in memory.

    Raises:
        NotAStoreError: if the file is something else.
        NewerStoreError: if a later version of Crosswire made it.
        StoreUnusableError: if it cannot be opened.
    """
    name = "store in memory" if path is None else str(path)
    if path is not None and path.is_dir():
        raise StoreUnusableError(f"{name}: is a folder, not a store")
    engine = _engine(path)
    try:
        with telling(name):
            _check(engine, name)
            migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return DatabaseStore(engine, name, sqlite.insert)


def is_store(path: Path) -> bool:
    """Whether the file is a store that Crosswire made, by its first bytes.

    Raises:
        OSError: if it cannot be read.
    """
    begins, at = _HEADER
    with path.open("rb") as file:
        head = file.read(at + 4)
    return head.startswith(begins) and head[at:] == _APPLICATION_ID.to_bytes(4, "big")


def _engine(path: Path | None) -> Engine:
    def connect() -> sqlite3.Connection:
        # The driver's own idea of transactions leaves CREATE TABLE outside of them; SQLAlchemy begins them instead.
        # One connection serves whoever has the store, one at a time, in whatever thread a server answers.
        connection = sqlite3.connect(
            ":memory:" if path is None else path, timeout=_WAIT_S, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def _check(engine: Engine, name: str) -> None:
    """Lets an empty file become a store, and a store of no later version pass."""
    try:
        with engine.begin() as connection:
            owner = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            if owner == 0 and not inspect(connection).get_table_names():
                connection.exec_driver_sql(f"PRAGMA application_id = {_APPLICATION_ID}")
                return
            version = version_of(connection)
    except DatabaseError as error:
        if "not a database" in str(error.orig):
            raise NotAStoreError(f"{name}: is not a Crosswire store") from error
        raise
    if owner != _APPLICATION_ID:
        raise NotAStoreError(f"{name}: is a database, but not a Crosswire store")
    if version > len(MIGRATIONS):
        raise NewerStoreError(f"{name}: was made by a later version of Crosswire; this one cannot read it")
