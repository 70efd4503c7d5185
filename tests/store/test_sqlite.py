import sqlite3
from pathlib import Path

import pytest

from crosswire.store import (
    DamagedStoreError,
    NewerStoreError,
    NotAStoreError,
    StoreError,
    StoreUnusableError,
    open_store,
)
from tests.making import bare_dossier, make_report

REPORT = make_report("The ferry left Port Ansel at noon.")


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A store with one report and its dossier."""
    path = tmp_path / "store.sqlite"
    with open_store(path) as store:
        store.add_reports([REPORT])
        store.keep_dossier(bare_dossier(REPORT))
    return path


def run(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement)
    connection.close()


def test_a_store_outlives_the_program(kept: Path) -> None:
    with open_store(kept) as store:
        assert store.reports() == (REPORT,)
        assert store.dossier() == bare_dossier(REPORT)


def test_keeping_the_same_again_leaves_the_same_rows(kept: Path) -> None:
    def dump() -> list[str]:
        connection = sqlite3.connect(kept)
        lines = list(connection.iterdump())
        connection.close()
        return lines

    before = dump()
    with open_store(kept) as store:
        store.add_reports([REPORT])
        store.keep_dossier(bare_dossier(REPORT))
    assert dump() == before


def test_a_changed_text_is_an_error(kept: Path) -> None:
    run(kept, "UPDATE reports SET text = replace(text, 'noon', 'dusk')")
    with open_store(kept) as store:
        with pytest.raises(DamagedStoreError, match=REPORT.path):
            store.reports()
        with pytest.raises(DamagedStoreError, match=REPORT.path):
            store.dossier()


def test_a_broken_parse_is_an_error(kept: Path) -> None:
    run(kept, "INSERT INTO parses SELECT id, 'm', x'00' FROM reports")
    with open_store(kept) as store, pytest.raises(DamagedStoreError, match="damaged"):
        store.parse(REPORT.id, "m")


def test_a_store_of_a_later_version_is_left_alone(kept: Path) -> None:
    run(kept, "INSERT INTO schema_versions VALUES (1000, 'something to come')")
    before = kept.read_bytes()
    with pytest.raises(NewerStoreError, match="later version"):
        open_store(kept)
    assert kept.read_bytes() == before


def test_another_file_is_left_alone(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Dear editor, this is no store at all. " * 50)
    before = note.read_bytes()
    with pytest.raises(NotAStoreError, match="not a Crosswire store"):
        open_store(note)
    assert note.read_bytes() == before


def test_another_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "recipes.sqlite"
    run(path, "CREATE TABLE reports (id TEXT)")
    before = path.read_bytes()
    with pytest.raises(NotAStoreError, match="not a Crosswire store"):
        open_store(path)
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    path.touch()
    with open_store(path) as store:
        assert store.reports() == ()


@pytest.mark.parametrize("place", ["", "missing/store.sqlite"])
def test_a_place_that_cannot_hold_one_is_named(tmp_path: Path, place: str) -> None:
    with pytest.raises(StoreUnusableError, match=str(tmp_path)):
        open_store(tmp_path / place)


def test_messages_are_one_line(tmp_path: Path, kept: Path) -> None:
    run(kept, "INSERT INTO schema_versions VALUES (1000, 'something to come')")
    for path in (tmp_path, tmp_path / "missing/store.sqlite", kept):
        with pytest.raises(StoreError) as caught:
            open_store(path)
        assert "\n" not in str(caught.value)


def test_readers_go_on_while_much_is_written(kept: Path) -> None:
    with open_store(kept) as writer, open_store(kept) as reader:
        reader.engine.connect().connection.execute("PRAGMA busy_timeout = 0")
        with writer.writing() as connection:
            connection.exec_driver_sql("INSERT INTO remembered VALUES ('song', 'one', zeroblob(20000000))")
            connection.exec_driver_sql("INSERT INTO remembered VALUES ('song', 'two', zeroblob(20000000))")
            assert reader.dossier() == bare_dossier(REPORT)
            assert reader.recall("song", "one") is None
        assert reader.recall("song", "two") == bytes(20_000_000)


def test_a_full_disk_keeps_nothing_of_the_call(tmp_path: Path) -> None:
    path = tmp_path / "small.sqlite"
    with open_store(path) as store:
        store.engine.connect().connection.execute("PRAGMA max_page_count = 120")
        with pytest.raises(StoreUnusableError, match="full"):
            store.add_reports([REPORT, make_report("The ferry. " * 100_000)])
        assert store.reports() == ()
