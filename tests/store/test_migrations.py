"""A store of any version becomes one of this, and back, with all that lasts."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import Connection, inspect

from crosswire.model.parse import Parse
from crosswire.model.placing import change
from crosswire.model.report import Arrival
from crosswire.store import NewerStoreError, StoreUnusableError, migrations, open_store
from crosswire.store.database import DatabaseStore
from crosswire.store.migrations import LOWEST, MIGRATIONS, Migration, newest
from crosswire.store.opening import take_down
from crosswire.store.tables import derived, kept
from tests.making import bare_dossier, make_report
from tests.postgres import Server
from tests.store.conftest import Opening, Placing

REPORT = make_report("The ferry left Port Ansel at noon.")


def columns(store: DatabaseStore) -> dict[str, set[tuple[str, str]]]:
    with store.reading() as connection:
        look = inspect(connection)
        return {name: {(c["name"], str(c["type"])) for c in look.get_columns(name)} for name in look.get_table_names()}


def recorded(store: DatabaseStore) -> list[tuple[int, str]]:
    with store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT version, name FROM schema_versions ORDER BY version")
        return [(version, name) for version, name in rows]


def test_the_migrations_make_the_tables_that_the_code_reads(fresh: Opening) -> None:
    migrated, declared = fresh(), fresh()
    before = columns(migrated)
    with declared.writing() as connection:
        declared.database.words.drop(connection)
        derived.drop_all(connection)
        kept.drop_all(connection)
        kept.create_all(connection)
        derived.create_all(connection)
        declared.database.words.make(connection)
    assert columns(declared) == before


def test_each_step_is_recorded_with_its_name(fresh: Opening) -> None:
    assert recorded(fresh()) == [
        (1, "reports_and_parses"),
        (2, "dossier_tables"),
        (3, "arrivals"),
        (4, "places_and_names"),
        (5, "conditions"),
        (6, "fuller_accounts"),
        (7, "remembered"),
        (8, "looked_up_by_name"),
        (9, "cores_of_events"),
        (10, "story_changes"),
        (11, "stories_by_themselves"),
    ]


def test_a_step_that_fails_leaves_nothing_and_is_tried_again(
    fresh_place: Placing, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = fresh_place()
    open_store(place).close()

    def half_done(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (a integer)")
        connection.exec_driver_sql("CREATE TABLE half (a integer)")

    with monkeypatch.context() as patched:
        patched.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, Migration("half_done", "a test", half_done)))
        with pytest.raises(StoreUnusableError, match="half"):
            open_store(place)
    with open_store(place) as store:
        assert "half" not in columns(store)


def test_an_older_crosswire_says_how_a_newer_store_comes_back(
    fresh_place: Placing, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = fresh_place()
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, Migration("to_come", "a test", anew=True)))
        with open_store(place) as store:
            store.add_reports([REPORT])
            store.keep_dossier(bare_dossier(REPORT))
        with pytest.MonkeyPatch.context() as older:
            older.setattr(migrations, "MIGRATIONS", MIGRATIONS)
            with pytest.raises(NewerStoreError, match=rf"later version .* --down {newest()}`"):
                open_store(place)
        take_down(place, newest() - 1)
    with open_store(place) as store:
        assert store.reports() == (REPORT,)
        assert store.dossier() is None
        store.keep_dossier(bare_dossier(REPORT))


# ---------------------------------------------------------------- stores of former versions, as they were left

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))


class Kept(NamedTuple):
    """What lasts, of one store."""

    reports: list[tuple[str, str, str]]
    arrivals: list[tuple[str, str]]
    parses: list[tuple[str, str, bytes]]
    remembered: list[tuple[str, str, bytes]]
    story_changes: list[tuple[str, str, str, str]]
    changed_reports: list[tuple[str, str]]


def what_lasts(store: DatabaseStore) -> Kept:
    queries = (
        "SELECT id, sha256, text FROM reports ORDER BY id",
        "SELECT id, report FROM arrivals ORDER BY id",
        "SELECT report, made_by, data FROM parses ORDER BY report",
        "SELECT kind, key, data FROM remembered ORDER BY kind, key",
        'SELECT id, at, "by", after FROM story_changes ORDER BY id',
        "SELECT change, report FROM changed_reports ORDER BY change, report",
    )
    with store.reading() as connection:
        return Kept(*([tuple(row) for row in connection.exec_driver_sql(query)] for query in queries))


@pytest.fixture(params=SCHEMAS, ids=lambda path: path.stem)
def former(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, int]]:
    """The place of a store that a former version left, and how many migrations it had been through."""
    database, _, version = request.param.stem.partition("-")
    script = request.param.read_text(encoding="utf-8")
    if database == "sqlite":
        connection = sqlite3.connect(tmp_path / "store.sqlite")
        connection.executescript(script)
        connection.close()
        yield str(tmp_path / "store.sqlite"), int(version)
        return
    server: Server = request.getfixturevalue("postgres")
    with server.places(server.database) as place:
        address = place()
        server.run(script, address)
        yield address, int(version)


def test_a_former_store_is_read_with_all_that_lasts(former: tuple[str, int]) -> None:
    place, version = former
    with open_store(place) as store:
        assert [name for _, name in recorded(store)] == [step.name for step in MIGRATIONS]
        lasting = what_lasts(store)
        assert len(lasting.reports) == len(lasting.parses) == 2
        assert len(lasting.arrivals) == (2 if version >= 3 else 0)
        assert bool(lasting.remembered) == (version >= 7)
        assert bool(lasting.story_changes) == bool(lasting.changed_reports) == (version >= 10)
        assert len(store.reports()) == 2
        for report, made_by, _ in lasting.parses:
            assert store.parse(report, made_by) is not None
        assert (store.dossier() is not None) == (not any(step.anew for step in MIGRATIONS[version:]))


@pytest.mark.parametrize("down", [LOWEST, 5, 6, 7, 9, newest() - 1])
def test_down_and_up_again_leaves_what_lasts_whole(
    fresh_place: Placing, down: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = fresh_place()
    with open_store(place) as store:
        report = replace(REPORT, arrivals=(Arrival(path="a.txt", sha256="0" * 64, size=7),))
        store.add_reports([report])
        store.keep_parse(Parse(report=REPORT.id, made_by="m", tokens=(), sentences=(), entities=()))
        store.remember("song", {"one": b"la"})
        store.note_changes([change("b", [("a",), ("b",)], [("a", "b")], ["why"])], "2031-03-01T10:00:00Z")
        store.keep_dossier(bare_dossier(report))
        before = what_lasts(store)
    take_down(place, down)
    with monkeypatch.context() as older:
        older.setattr(migrations, "MIGRATIONS", MIGRATIONS[:down])
        with open_store(place) as store:
            assert len(recorded(store)) == down
            assert store.reports()[0].text == REPORT.text
    with open_store(place) as store:
        assert what_lasts(store) == before
        store.keep_dossier(bare_dossier(report))
        assert store.dossier() == bare_dossier(report)
