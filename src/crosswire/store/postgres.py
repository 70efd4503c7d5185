"""What is peculiar to PostgreSQL: a store in a database of a server, by the driver pg8000."""

from __future__ import annotations

import logging
import socket
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, inspect
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.exc import DisconnectionError

from crosswire.store.addresses import Address
from crosswire.store.copying import copy_rows
from crosswire.store.databases import WRITES, WordIndex
from crosswire.store.errors import StoreAddressError, StoreUnusableError
from crosswire.store.tables import schema_versions
from crosswire.store.texts import json_text
from crosswire.store.tsvectors import TsVectors

__all__ = ["PostgreSQL", "postgres_engine"]

_OLDEST = 15
"""PostgreSQL's oldest version that is tried."""
_WAIT_S = 10.0
"""How long to wait for a server that does not answer at all."""
_ENDED = "57P"
"""How the codes of errors begin by which a server says that it ends a connection."""
_SCHEMA_LOCK = 0x43525357
"""The letters CRSW: what programs that make or migrate a store lock."""
_MANY = 10_000
"""Rows of a dossier above which the planner's statistics are taken at once; fewer are read through in no time."""


def postgres_engine(address: Address) -> Engine:
    """An engine over a database that is there.

    Raises:
        StoreAddressError: if the driver is not installed.
        StoreUnusableError: if nobody answers there.
    """
    if find_spec("pg8000") is None:
        raise StoreAddressError(f"{address.shown}: needs pg8000: pip install 'crosswire[postgres]'")
    _must_answer(address)
    engine = create_engine(
        URL.create("postgresql+pg8000"),
        connect_args=address.connecting(),
        json_serializer=json_text,
    )
    # What the pool would say of a connection that is gone, the error says too.
    logging.getLogger("sqlalchemy.pool").addHandler(logging.NullHandler())
    # Rows go out many to a statement, not one by one.
    engine.dialect.use_insertmanyvalues_wo_returning = True

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # Who reads sees one state of the store from first to last, as in SQLite; who writes waits for rows.
        if not connection.get_execution_options().get(WRITES):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    @event.listens_for(engine, "checkout")
    def _is_there(connection: DBAPIConnection, *_: object) -> None:
        # A server that went and came back is asked anew. Errors of the network come through the driver as they are.
        try:
            engine.dialect.do_ping(connection)
        except (OSError, engine.dialect.loaded_dbapi.Error) as error:
            raise DisconnectionError from error

    @event.listens_for(engine, "handle_error")
    def _is_gone(context: ExceptionContext) -> None:
        # The driver takes a connection that the server ends on purpose for one that goes on.
        told = context.original_exception.args[0] if context.original_exception.args else None
        if isinstance(told, dict) and str(told.get("C")).startswith(_ENDED):
            context.is_disconnect = True

    return engine


def _must_answer(address: Address) -> None:
    """The reason why nobody answers is clearer before the driver asks."""
    try:
        if address.socket is None:
            socket.create_connection((address.host, address.port), _WAIT_S).close()
        else:
            with socket.socket(socket.AF_UNIX) as asking:
                asking.settimeout(_WAIT_S)
                asking.connect(address.socket)
    except OSError as error:
        reason = error.strerror or error
        raise StoreUnusableError(f"{address.shown}: no PostgreSQL server answers: {reason}") from error


class PostgreSQL:
    """PostgreSQL's own ways."""

    def __init__(self) -> None:
        self.words: WordIndex = TsVectors()

    def insert(self, table: Table) -> postgresql.Insert:
        """Starts an INSERT statement."""
        return postgresql.insert(table)

    def fill(self, connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Copies them."""
        if rows:
            copy_rows(connection, table, rows)

    def lock(self, connection: Connection, table: Table) -> None:
        """Waits for other writers of a table."""
        connection.exec_driver_sql(f"LOCK TABLE {table.name} IN SHARE ROW EXCLUSIVE MODE")

    def lock_schema(self, connection: Connection) -> None:
        """Waits for others that make or migrate a store in this database."""
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_SCHEMA_LOCK})")

    def is_foreign(self, connection: Connection, name: str) -> bool:
        """Whether there are tables, and not the one that counts our migrations.

        Raises:
            StoreUnusableError: if the server or its encoding will not do.
        """
        version, encoding = connection.exec_driver_sql(
            "SELECT current_setting('server_version_num')::integer, current_setting('server_encoding')"
        ).one()
        if version < _OLDEST * 10_000:
            raise StoreUnusableError(f"{name}: is PostgreSQL {version // 10_000}; {_OLDEST} or later is needed")
        if encoding != "UTF8":
            raise StoreUnusableError(f"{name}: is a database in {encoding}; one in UTF8 is needed")
        look = inspect(connection)
        return bool(look.get_table_names()) and not _counts_ours(connection)

    def mark(self, connection: Connection) -> None:
        """Nothing is left to do: the migrations are named."""

    def settle(self, connection: Connection, rows: int) -> None:
        """Has the planner look at a large dossier at once, not when the server finds the time."""
        if rows > _MANY:
            connection.exec_driver_sql("ANALYZE")


def _counts_ours(connection: Connection) -> bool:
    if not inspect(connection).has_table(schema_versions.name):
        return False
    named = {column["name"] for column in inspect(connection).get_columns(schema_versions.name)}
    if not named >= {"version", "name"}:
        return False
    first = connection.exec_driver_sql(f"SELECT name FROM {schema_versions.name} WHERE version = 1").scalar()  # noqa: S608
    return first == "reports_and_parses"
