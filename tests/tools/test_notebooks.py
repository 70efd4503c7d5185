"""The notebooks of the docs run, and show what they were left with."""

from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from tools.notebooks import FOLDER, run

NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def _cells(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def test_there_are_three() -> None:
    assert len(NOTEBOOKS) == 3


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_was_run_from_top_to_bottom(path: Path) -> None:
    cells = _cells(nbformat.read(path, as_version=4))  # type: ignore[no-untyped-call]
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    kinds = {output.output_type for cell in cells for output in cell.outputs}
    assert kinds <= {"execute_result", "display_data", "stream"}
    assert not any(output.get("name") == "stderr" for cell in cells for output in cell.outputs)


# What a kernel warns of is its own matter.
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path: Path) -> None:
    ran = _cells(run(path))
    left = _cells(nbformat.read(path, as_version=4))  # type: ignore[no-untyped-call]
    assert [cell.source for cell in ran] == [cell.source for cell in left]
    assert [bool(cell.outputs) for cell in ran] == [bool(cell.outputs) for cell in left]
