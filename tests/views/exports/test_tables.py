"""Tables: as CSV and as Parquet they come back as they were, and no text runs in a spreadsheet."""

import csv
import io
from typing import Any, get_args

import polars
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.views.exports.columns import Cell, Column, Kind
from crosswire.views.exports.csv_files import csv_files, read_csv, write_csv
from crosswire.views.exports.parquet import frame_of, parquet_files
from crosswire.views.exports.tables import Table, tables_of
from tests.views.visit import visit

_WHOLE_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
_CELLS: dict[Kind, st.SearchStrategy[Cell]] = {
    "text": _WHOLE_TEXT | st.sampled_from(["=1+1", "'=1", "''", "-5", "@x", "\tx", "\r", "+1", "'", "true", "3"]),
    "whole": st.integers(-(2**60), 2**60),
    "number": st.floats(allow_nan=False, allow_infinity=False),
    "truth": st.booleans(),
    "texts": st.lists(_WHOLE_TEXT | st.just("")).map(tuple),
}


def _table(*rows: tuple[Cell, ...]) -> Table:
    columns = tuple(Column(name=kind, kind=kind, says="", cell=str) for kind in get_args(Kind))
    return Table(name="t", says="", columns=columns, rows=rows)


@given(st.lists(st.tuples(*(st.none() | _CELLS[kind] for kind in get_args(Kind)))))
def test_csv_gives_back_every_cell(rows: list[tuple[Cell, ...]]) -> None:
    table = _table(*rows)
    assert read_csv(write_csv(table), table.columns) == table.rows


@given(st.lists(st.tuples(*(st.none() | _CELLS[kind] for kind in get_args(Kind)))))
def test_a_frame_gives_back_every_cell(rows: list[tuple[Cell, ...]]) -> None:
    frame = frame_of(_table(*rows))
    assert [tuple(tuple(cell) if isinstance(cell, list) else cell for cell in row) for row in frame.rows()] == rows


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_a_text_that_could_run_is_made_a_text(text: str) -> None:
    cells = next(
        csv.reader(
            io.StringIO(write_csv(_table((text, -1, -1.5, True, (text,)))).decode().split("\r\n", 1)[1], newline="")
        )
    )
    assert cells[0] == f"'{text}"
    assert cells[1:4] == ["-1", "-1.5", "true"]
    assert cells[4].startswith("[")


def test_a_file_of_other_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="columns"):
        read_csv(b"a,b\r\n", _table().columns)


def test_all_tables_come_back_from_both() -> None:
    files, packed = csv_files(visit()), parquet_files(visit())
    tables = tables_of(visit())
    assert [f"{table.name}.csv" for table in tables] == list(files)
    for table in tables:
        assert read_csv(files[f"{table.name}.csv"], table.columns) == table.rows
        assert polars.read_parquet(io.BytesIO(packed[f"{table.name}.parquet"])).equals(frame_of(table))


def test_spans_lead_to_the_words() -> None:
    reports = {row["report"]: row["text"] for row in _rows("reports")}
    for row in _rows("claims"):
        spans = [span.split("-") for span in row["spans"]]
        assert row["words"] == " … ".join(reports[row["report"]][int(a) : int(b)] for a, b in spans)
    for row in _rows("times"):
        assert row["words"] == reports[row["report"]][row["start"] : row["end"]]


def test_ids_lead_from_table_to_table() -> None:
    claims = {row["claim"] for row in _rows("claims")}
    answers = {row["answer"] for row in _rows("answers")}
    assert {row["claim"] for row in _rows("chains")} <= claims
    assert all(
        set(row["claims"]) <= claims for name in ("events", "answers", "origins", "wants") for row in _rows(name)
    )
    assert all({row["a"], row["b"]} <= answers for row in _rows("relations"))


def _rows(name: str) -> list[dict[str, Any]]:
    return frame_of(next(table for table in tables_of(visit()) if table.name == name)).to_dicts()
