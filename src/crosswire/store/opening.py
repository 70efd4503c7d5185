"""Opening a store where it is: in a file, in memory, or in a database of a PostgreSQL server."""

from __future__ import annotations

from errno import ENOENT
from os import strerror
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Engine

from crosswire.store.addresses import Address, is_address, shown
from crosswire.store.database import DatabaseStore
from crosswire.store.databases import WRITES, Database
from crosswire.store.errors import NewerStoreError, NotAStoreError, StoreUnusableError, telling
from crosswire.store.migrations import migrate, migrate_down, newest, version_of
from crosswire.store.sqlite import SQLite, is_file_of_store, sqlite_engine

__all__ = ["Place", "is_store", "open_store", "take_down"]

Place: TypeAlias = "Path | str | None"
"""A file, or an address such as ``postgresql://desk@db.fenpost.example/stories``; none is memory."""


def open_store(place: Place, *, make: bool = True) -> DatabaseStore:
    """Opens the store that is there.

    Args:
        place: Where it is.
        make: Whether it is made where there is none: the file, or the tables in an empty database.

    Raises:
        FileNotFoundError: if there is no file, and none is to be made.
        NotAStoreError: if there is something else, or an empty database that none is to be made in.
        NewerStoreError: if a later version of Crosswire made it.
        StoreAddressError: if the address cannot be read.
        StoreUnusableError: if it cannot be opened.
    """
    name = "store in memory" if place is None else shown(place)
    engine, database = _at(place, name, make=make)
    try:
        with telling(name):
            _ready(engine, database, name, make=make)
    except BaseException:
        engine.dispose()
        raise
    return DatabaseStore(engine, name, database)


def is_store(place: Path | str) -> bool:
    """Whether that is a store: a file by its first bytes, an address as such.

    Raises:
        OSError: if the file cannot be read.
    """
    return is_address(place) or is_file_of_store(Path(place))


def take_down(place: Path | str, version: int) -> None:
    """Makes a store one that an older Crosswire opens; reports, parses, arrivals and what is remembered stay.

    Args:
        place: Where it is.
        version: How many migrations the older Crosswire has: it says so where it refuses a store.

    Raises:
        FileNotFoundError: if there is no file.
        StoreError: as ``open_store``.
    """
    with open_store(place, make=False) as store, store.writing() as connection:
        store.database.lock_schema(connection)
        migrate_down(connection, store.database, version)


def _at(place: Place, name: str, *, make: bool) -> tuple[Engine, Database]:
    if isinstance(place, str) and is_address(place):
        # Whoever keeps stores in files only need not wait for what the server's are opened with.
        from crosswire.store.postgres import PostgreSQL, postgres_engine  # noqa: PLC0415

        return postgres_engine(Address.read(place)), PostgreSQL()
    path = None if place is None else Path(place)
    if path is not None and path.is_dir():
        raise StoreUnusableError(f"{name}: is a folder, not a store")
    if path is not None and not make and not path.exists():
        raise FileNotFoundError(ENOENT, strerror(ENOENT), str(path))
    return sqlite_engine(path), SQLite()


def _ready(engine: Engine, database: Database, name: str, *, make: bool) -> None:
    """Lets an empty database become a store, and brings one of an earlier version to this."""
    with engine.connect() as connection:
        version = _checked(database.is_foreign(connection, name), version_of(connection), name)
    if version == newest():
        return
    if version == 0 and not make:
        raise NotAStoreError(f"{name}: holds no Crosswire store")
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        database.lock_schema(connection)
        # Another program may have been here since.
        if _checked(database.is_foreign(connection, name), version_of(connection), name) == 0:
            database.mark(connection)
        migrate(connection, database)


def _checked(foreign: bool, version: int, name: str) -> int:
    if foreign:
        raise NotAStoreError(f"{name}: is a database, but not a Crosswire store")
    if version > newest():
        raise NewerStoreError(
            f"{name}: was made by a later version of Crosswire (schema {version}; this one reads up to "
            f"{newest()}): with that version, `crosswire migrate --down {newest()}` takes it back"
        )
    return version
