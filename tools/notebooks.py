"""Runs the notebooks of docs/notebooks and keeps what they show.

    python -m tools.notebooks

Each runs in its own folder, from the first cell to the last, in a fresh kernel.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

__all__ = ["FOLDER", "main", "run"]

FOLDER = Path(__file__).parent.parent / "docs" / "notebooks"
_SECONDS = 300
"""That a cell may take."""


def run(path: Path) -> NotebookNode:
    """The notebook with what its cells show now.

    Raises:
        CellExecutionError: A cell fails.
    """
    notebook: NotebookNode = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    client = NotebookClient(
        notebook,
        timeout=_SECONDS,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute()
    for number, cell in enumerate(notebook.cells, 1):
        cell.id = f"cell-{number}"
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return notebook


def main() -> None:
    """Runs all of them."""
    for path in _notebooks():
        nbformat.write(run(path), path)  # type: ignore[no-untyped-call]


def _notebooks() -> Iterator[Path]:
    yield from sorted(FOLDER.glob("*.ipynb"))


if __name__ == "__main__":
    main()
