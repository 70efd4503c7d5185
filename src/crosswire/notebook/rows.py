"""One table of a dossier, as frames of pandas and polars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crosswire.views.exports.columns import Cell, Column, Kind
from crosswire.views.exports.extras import needs
from crosswire.views.exports.parquet import frame_of, storable
from crosswire.views.exports.tables import Table
from crosswire.views.inline.table import table_inline

if TYPE_CHECKING:
    import pandas
    import polars

__all__ = ["Rows"]

_PANDAS: dict[Kind, str] = {
    "text": "string",
    "whole": "Int64",
    "number": "Float64",
    "truth": "boolean",
    "texts": "object",
}


class Rows:
    """One table: ``len()`` is the number of rows. It shows its first rows in Jupyter.

    Cells are texts, whole numbers, numbers, truths or lists of texts, and any may be missing. Ids lead from table to
    table. Columns ``start`` and ``end`` count code points of the report's frozen text, half-open. Dates are ISO 8601
    texts, as exact as the report is (``2024``, ``2024-03``, ``2024-03-11``). What each column holds stands in
    ``columns`` and in docs/tables.md.
    """

    def __init__(self, table: Table) -> None:
        """Takes a table of ``crosswire.views.exports.tables``."""
        self._table = table

    @property
    def name(self) -> str:
        """The table's name: ``"claims"``."""
        return self._table.name

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns in order, each with ``name``, ``kind`` and ``says``: what its cells tell, with the unit."""
        return self._table.columns

    @property
    def rows(self) -> Sequence[tuple[Cell, ...]]:
        """Its rows in the order of the dossier, or with the best first where they answer a question."""
        return self._table.rows

    def pandas(self) -> pandas.DataFrame:
        """A frame of pandas: a row a row, a column a column, under their names.

        Types are ``string``, ``Int64``, ``Float64``, ``boolean``, which have room for what is missing (``NA``); lists
        of texts are lists in a column of objects. Each call makes a new frame, which is yours to change.

        Raises:
            MissingExtraError: pandas is not installed: ``pip install 'crosswire[notebook]'``.
        """
        with needs("notebook"):
            import pandas  # noqa: PLC0415 - an extra
        cells = [[storable(cell) for cell in row] for row in self._table.rows]
        return pandas.DataFrame(
            {
                column.name: pandas.Series([row[at] for row in cells], dtype=_PANDAS[column.kind])
                for at, column in enumerate(self._table.columns)
            }
        )

    def polars(self) -> polars.DataFrame:
        """A frame of polars: ``String``, ``Int64``, ``Float64``, ``Boolean`` and ``List(String)``; missing is null.

        Raises:
            MissingExtraError: polars is not installed: ``pip install 'crosswire[notebook]'``.
        """
        return frame_of(self._table)

    def __len__(self) -> int:
        return len(self._table.rows)

    def __repr__(self) -> str:
        return f"<{self.name}: {len(self)} rows of {len(self.columns)} columns>"

    def _repr_html_(self) -> str:
        return table_inline(self._table)
