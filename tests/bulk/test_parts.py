"""A file cut into parts holds what it holds whole, under the same names."""

import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from crosswire.bulk import parts
from crosswire.bulk.objects import Found, found_in
from crosswire.bulk.parts import Part, items_of, parts_of
from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.load import load_reports, reports_among
from tests.bulk.feeding import TEXTS, json_lines, rows, warc

MANY = TEXTS * 40


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_LINES", 2000)
    monkeypatch.setattr(parts, "_RECORDS", 2000)


def cut(path: Path) -> list[Part]:
    return list(parts_of(Found(str(path), path.stat().st_size)))


def names(found: list[Part]) -> list[str]:
    return [item.path for part in found for item in items_of(part) if isinstance(item, Intake | Problem)]


def data(found: list[Part]) -> Iterator[bytes]:
    return (item.data for part in found for item in items_of(part) if isinstance(item, Intake))


@pytest.mark.usefixtures("_small")
def test_json_lines_are_cut_between_lines(tmp_path: Path) -> None:
    path = json_lines(tmp_path / "a.jsonl", MANY, '{"text": "broken')
    found = cut(path)
    assert len(found) > 10
    assert names(found) == [f"{path}!{number}" for number in range(1, len(MANY) + 2)]
    assert b"".join(data(found)) == path.read_bytes()


@pytest.mark.usefixtures("_small")
def test_a_line_longer_than_a_part_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_BLOCK", 700)
    path = json_lines(tmp_path / "a.jsonl", ["short", "long " * 1000, "short", "long " * 1000, "short"])
    found = cut(path)
    assert [part.first for part in found] == [1, 3, 5]
    assert names(found) == [f"{path}!{number}" for number in range(1, 6)]
    assert b"".join(data(found)) == path.read_bytes()


def test_no_line_is_held_whole_while_parts_are_cut(tmp_path: Path) -> None:
    path = json_lines(tmp_path / "a.jsonl", ["short", "long " * 2_000_000])
    tracemalloc.start()
    try:
        assert len(cut(path)) == 1
        assert tracemalloc.get_traced_memory()[1] < path.stat().st_size / 2
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("indent", [1, None])
@pytest.mark.parametrize("begin", ["", "\n \n"])
def test_json_that_is_not_of_lines_is_one_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begin: str, indent: int | None
) -> None:
    monkeypatch.setattr(parts, "_LINES", 500)
    path = tmp_path / "a.json"
    answer = {"status": "ok", "articles": [{"content": text} for text in TEXTS]}
    path.write_text(f"{begin}{json.dumps(answer, indent=indent)}\n", encoding="utf-8")
    (part,) = cut(path)
    told = list(reports_among(items_of(part), part.path, part.size))
    assert told == list(load_reports([path]))
    assert len(told) == len(TEXTS)


@pytest.mark.usefixtures("_small")
def test_a_packed_warc_is_cut_between_records(tmp_path: Path) -> None:
    path = warc(tmp_path / "a.warc.gz", MANY)
    found = cut(path)
    assert len(found) > 10
    assert [part.begin for part in found[1:]] == [part.end for part in found[:-1]]
    assert names(found) == [f"{path}!https://wire.example/{number}" for number in range(len(MANY))]


@pytest.mark.usefixtures("_small")
def test_parquet_is_cut_between_groups_of_rows(tmp_path: Path) -> None:
    path = rows(tmp_path / "a.parquet", MANY, group=20)
    found = cut(path)
    assert len(found) > 3
    assert names(found) == [f"{path}!{number}" for number in range(1, len(MANY) + 1)]


def test_a_small_file_is_one_part(tmp_path: Path) -> None:
    assert [part.kind for part in cut(json_lines(tmp_path / "a.jsonl", TEXTS))] == ["whole"]
    assert [part.kind for part in cut(warc(tmp_path / "a.warc.gz", TEXTS))] == ["whole"]


def cells(path: Path, **columns: pyarrow.Array) -> list[dict[str, object]]:
    """What comes of the rows of a table with these columns."""
    parquet.write_table(pyarrow.table(columns), path)
    return [json.loads(told) for told in data(cut(path))]


def test_a_cell_that_python_cannot_hold_is_left_out_and_the_rest_goes_on(tmp_path: Path) -> None:
    text = pyarrow.array(["a", "b"])
    not_utf8 = pyarrow.array([b"\xff", b"b"]).view(pyarrow.string())
    told = cells(
        tmp_path / "a.parquet",
        text=text,
        far=pyarrow.array([2**62, 0], pyarrow.timestamp("us")),
        day=pyarrow.array([2**31 - 1, 0], pyarrow.date32()),
        not_utf8=not_utf8,
        nowhere=pyarrow.array([0, 0], pyarrow.timestamp("us", tz="Mars/Phobos")),
    )
    assert told == [
        {"text": "a", "far": None, "day": None, "not_utf8": None, "nowhere": None},
        {"text": "b", "far": "1970-01-01T00:00:00", "day": "1970-01-01", "not_utf8": "b", "nowhere": None},
    ]


def test_times_to_the_nanosecond_are_read_to_the_microsecond(tmp_path: Path) -> None:
    times = pyarrow.array([1694000000123456789], pyarrow.timestamp("ns", tz="UTC"))
    assert cells(tmp_path / "a.parquet", date=times) == [{"date": "2023-09-06T11:33:20.123456+00:00"}]


def test_bytes_that_are_text_are_read_so(tmp_path: Path) -> None:
    assert cells(tmp_path / "a.parquet", text=pyarrow.array(["Ærø".encode(), b"\xff"])) == [
        {"text": "Ærø"},
        {"text": None},
    ]


def test_damaged_parquet_is_told(tmp_path: Path) -> None:
    path = rows(tmp_path / "a.parquet", TEXTS)
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(UnreadableError, match="Parquet that is cut off"):
        cut(path)


def test_files_are_found_in_order_and_hidden_ones_passed_over(tmp_path: Path) -> None:
    for name in ("b.jsonl", "a.jsonl", ".hidden.jsonl"):
        json_lines(tmp_path / name, TEXTS)
    found, problems = found_in(str(tmp_path))
    assert [Path(each.path).name for each in found] == ["a.jsonl", "b.jsonl"]
    assert problems == []
