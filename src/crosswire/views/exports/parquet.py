"""The tables as Parquet files, and as frames of polars; needs the extra ``crosswire[tables]``.

Lists of texts are lists. Half a character (a lone surrogate), which UTF-8 cannot hold, becomes U+FFFD: the offsets of
spans stay true.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from crosswire.model.dossier import Dossier
from crosswire.views.exports.columns import Cell, Kind
from crosswire.views.exports.extras import needs
from crosswire.views.exports.halves import replaced
from crosswire.views.exports.tables import Table, tables_of

if TYPE_CHECKING:
    import polars

__all__ = ["frame_of", "parquet_files", "storable"]


def parquet_files(dossier: Dossier) -> dict[str, bytes]:
    """A file for each table, by its name.

    Raises:
        MissingExtraError: polars is not installed.
    """
    return {f"{table.name}.parquet": _written(table) for table in tables_of(dossier)}


def frame_of(table: Table) -> polars.DataFrame:
    """A table as a frame of polars, with its columns' types even where it has no rows.

    Raises:
        MissingExtraError: polars is not installed.
    """
    with needs("tables"):
        import polars  # noqa: PLC0415 - an extra
    types: dict[Kind, polars.DataType] = {
        "text": polars.String(),
        "whole": polars.Int64(),
        "number": polars.Float64(),
        "truth": polars.Boolean(),
        "texts": polars.List(polars.String()),
    }
    schema = {column.name: types[column.kind] for column in table.columns}
    return polars.DataFrame([[storable(cell) for cell in row] for row in table.rows], schema=schema, orient="row")


def _written(table: Table) -> bytes:
    out = io.BytesIO()
    frame_of(table).write_parquet(out)
    return out.getvalue()


def storable(cell: Cell) -> Cell | list[str]:
    """A cell as frames hold it: lists as lists, half a character as U+FFFD."""
    if isinstance(cell, str):
        return replaced(cell)
    return [replaced(text) for text in cell] if isinstance(cell, tuple) else cell
