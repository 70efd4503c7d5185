"""Records come back as they were written, one by one."""

from pathlib import Path

import pytest

from crosswire.bulk.errors import BulkError
from crosswire.bulk.records import Record, address, read_records, row_of, schema, write_rows
from crosswire.reading.language import LanguageModel
from crosswire.store.parses import unpack
from tests.making import make_report


def written(path: Path, records: list[Record]) -> Path:
    write_rows(path, schema(), map(row_of, records))
    return path


def test_a_record_comes_back(tmp_path: Path, language: LanguageModel) -> None:
    report = make_report("Anna Holm denied that the harbour was closed.")
    parse = language.parse(report)
    record = Record.of(report, parse, {"reports read": {"key": b"\x00data"}})
    found = read_records([written(tmp_path / "a", [record])], [address(0, 0)])[address(0, 0)]
    assert found == record
    assert found.parse is not None
    assert unpack(found.parse, report.id, found.made_by) == parse


def test_records_of_several_shards_are_found_by_their_places(tmp_path: Path) -> None:
    shards = [[Record.of(make_report(f"Part {n} of shard {shard}.")) for n in range(70)] for shard in range(2)]
    files = [written(tmp_path / str(shard), records) for shard, records in enumerate(shards)]
    wanted = [address(1, 69), address(0, 0), address(1, 31), address(1, 32)]
    found = read_records(files, wanted)
    assert {at: record.report.text for at, record in found.items()} == {
        address(0, 0): "Part 0 of shard 0.",
        address(1, 31): "Part 31 of shard 1.",
        address(1, 32): "Part 32 of shard 1.",
        address(1, 69): "Part 69 of shard 1.",
    }


def test_half_a_character_comes_back(tmp_path: Path) -> None:
    record = Record.of(make_report("A lone half: \ud83d, as broken files have it."))
    assert read_records([written(tmp_path / "a", [record])], [0])[0] == record


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "a", [Record.of(make_report("The harbour is closed."))])
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(BulkError, match="is damaged"):
        read_records([path], [0])
