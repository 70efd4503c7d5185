"""The first rows of a table as a piece of HTML."""

from __future__ import annotations

from crosswire.views.exports.columns import Cell
from crosswire.views.exports.tables import Table
from crosswire.views.inline.render import clipped, render

__all__ = ["table_inline"]

_ROWS = 10


def table_inline(table: Table) -> str:
    """The first rows, with what each column holds as its title."""
    rows = [[_shown(cell) for cell in row] for row in table.rows[:_ROWS]]
    return render("table", table=table, rows=rows, total=len(table.rows))


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    return clipped(", ".join(cell) if isinstance(cell, tuple) else str(cell))
