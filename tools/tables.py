"""Writes docs/tables.md from the code: the tables of a dossier, their columns, and what each holds.

python -m tools.tables
"""

from __future__ import annotations

from pathlib import Path

from crosswire.views.exports.tables import tables_of
from tests.making import bare_dossier

__all__ = ["OUT", "render"]

OUT = Path(__file__).parent.parent / "docs" / "tables.md"

_KINDS = {"text": "text", "whole": "whole number", "number": "number", "truth": "truth", "texts": "list of texts"}


def render() -> str:
    """The page."""
    lines = [
        "# Tables",
        "",
        "What the tables of a dossier hold: in [notebooks](notebook.md), and in the exports `csv` and `parquet`.",
        "`python -m tools.tables` writes this page from the code. Any cell may be missing. Offsets count code points",
        "of the report's frozen text, half-open. Days and times are ISO 8601 texts, as exact as the report is.",
    ]
    for table in tables_of(bare_dossier()):
        lines += [
            "",
            f"## {table.name}",
            "",
            f"Each row is {table.says}.",
            "",
            "| column | holds | is |",
            "| --- | --- | --- |",
        ]
        lines += [f"| `{column.name}` | {column.says} | {_KINDS[column.kind]} |" for column in table.columns]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    OUT.write_text(render(), encoding="utf-8")
