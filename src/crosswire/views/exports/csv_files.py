"""The tables as CSV files (RFC 4180, UTF-8), safe to open in a spreadsheet.

A text that a spreadsheet would take for a formula gets an apostrophe before it, as the OWASP advises against CSV
injection; reading takes it off again. Numbers stay numbers. A list of texts is a JSON list in one cell. Half a
character (a lone surrogate), which UTF-8 cannot hold, becomes U+FFFD: the offsets of spans stay true.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence

from crosswire.model.dossier import Dossier
from crosswire.views.exports.columns import Cell, Column
from crosswire.views.exports.halves import replaced
from crosswire.views.exports.tables import Table, tables_of

__all__ = ["csv_files", "read_csv", "write_csv"]

_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
"""What a spreadsheet may read as a formula, in half and full width, with the apostrophes that stand before it."""


def csv_files(dossier: Dossier) -> dict[str, bytes]:
    """A file for each table, by its name."""
    return {f"{table.name}.csv": write_csv(table) for table in tables_of(dossier)}


def write_csv(table: Table) -> bytes:
    """A table as CSV, its first line the names of the columns; a byte order mark tells spreadsheets of UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in table.rows:
        writer.writerow([_written(cell) for cell in row])
    return replaced(out.getvalue()).encode("utf-8-sig")


def read_csv(data: bytes, columns: Sequence[Column]) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a file that was written with these columns.

    Raises:
        ValueError: The file has other columns, or a cell is not of its column's kind.
    """
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    names = next(rows, [])
    if names != [column.name for column in columns]:
        raise ValueError(f"columns {[column.name for column in columns]} wanted, not {names}")
    return tuple(tuple(_read(cell, column) for cell, column in zip(row, columns, strict=True)) for row in rows)


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, tuple):
        return json.dumps(cell, ensure_ascii=False)
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else str(cell)


def _read(cell: str, column: Column) -> Cell:
    if not cell:
        return None
    match column.kind:
        case "whole":
            return int(cell)
        case "number":
            return float(cell)
        case "truth":
            return cell == "true"
        case "texts":
            return tuple(json.loads(cell))
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
