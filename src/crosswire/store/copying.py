"""Many rows into a table of PostgreSQL at once: COPY, in its text format.

An INSERT of as many rows takes three times as long, most of it in the driver, which reads each statement letter by
letter for the places of its values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError

__all__ = ["copy_rows"]

_AT_ONCE = 65_536
"""Characters that go to the server in one message, about."""
_SPECIAL = re.compile("[\\\\\t\n\r]")
_SPELT = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def copy_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds rows that the table does not hold.

    Args:
        connection: Its transaction is one that writes.
        table: Has columns of text, numbers, truth values, JSON and vectors of words.
        rows: Have a value, or none, for each column.

    Raises:
        DBAPIError: if the server refuses them.
    """
    preparer = connection.dialect.identifier_preparer
    names = ", ".join(preparer.format_column(column) for column in table.columns)
    statement = f"COPY {preparer.format_table(table)} ({names}) FROM STDIN"
    cursor: Any = connection.connection.cursor()
    try:
        cursor.execute(statement, (), stream=_messages(connection, table, rows))
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError(statement, None, error) from error
    finally:
        cursor.close()


def _messages(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The rows as lines, some of them at a time."""
    binds = [
        (column.name, column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect))
        for column in table.columns
    ]
    lines: list[str] = []
    size = 0
    for row in rows:
        line = "\t".join([_written(row[name] if bind is None else bind(row[name])) for name, bind in binds])
        lines.append(f"{line}\n")
        size += len(line)
        if size > _AT_ONCE:
            yield "".join(lines)
            lines.clear()
            size = 0
    yield "".join(lines)


def _written(value: str | float | bool | None) -> str:
    """A value as COPY reads it."""
    if isinstance(value, str):
        return _SPECIAL.sub(_spelt, value) if _SPECIAL.search(value) else value
    if value is None:
        return "\\N"
    return repr(value).lower()


def _spelt(found: re.Match[str]) -> str:
    return _SPELT[found[0]]
