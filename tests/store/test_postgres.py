"""What is peculiar to a store on a PostgreSQL server."""

import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from crosswire.store import (
    DamagedStoreError,
    NewerStoreError,
    NotAStoreError,
    StoreAddressError,
    StoreError,
    StoreUnusableError,
    open_store,
)
from tests.making import bare_dossier, make_report
from tests.postgres import Server

REPORT = make_report("The ferry left Port Ansel at noon.")
SECRET = "s3cr3t"  # noqa: S105 - of nobody


@pytest.fixture
def kept(postgres: Server) -> Iterator[str]:
    """The address of a store with one report and its dossier."""
    with postgres.places(postgres.store) as place:
        address = place()
        with open_store(address) as store:
            store.add_reports([REPORT])
            store.keep_dossier(bare_dossier(REPORT))
        yield address


@pytest.fixture
def bare(postgres: Server) -> Iterator[str]:
    """The address of an empty database."""
    with postgres.places(postgres.database) as place:
        yield place()


def test_a_store_outlives_the_program(kept: str) -> None:
    with open_store(kept) as store:
        assert store.reports() == (REPORT,)
        assert store.dossier() == bare_dossier(REPORT)


def test_a_changed_text_is_an_error(kept: str, postgres: Server) -> None:
    postgres.run("UPDATE reports SET text = replace(text, 'noon', 'dusk')", kept)
    with open_store(kept) as store:
        with pytest.raises(DamagedStoreError, match=REPORT.path):
            store.reports()
        with pytest.raises(DamagedStoreError, match=REPORT.path):
            store.dossier()


def test_a_store_of_a_later_version_is_left_alone(kept: str, postgres: Server) -> None:
    postgres.run("INSERT INTO schema_versions VALUES (1000, 'something to come')", kept)
    with pytest.raises(NewerStoreError, match="later version"):
        open_store(kept)


@pytest.mark.parametrize(
    "table", ["reports (id text)", "schema_versions (version integer)", "schema_versions (version integer, name text)"]
)
def test_a_database_of_something_else_is_left_alone(bare: str, postgres: Server, table: str) -> None:
    postgres.run(f"CREATE TABLE {table}", bare)
    with pytest.raises(NotAStoreError, match="not a Crosswire store"):
        open_store(bare)


def test_an_empty_database_becomes_a_store_only_where_one_is_wanted(bare: str) -> None:
    with pytest.raises(NotAStoreError, match="holds no Crosswire store"):
        open_store(bare, make=False)
    with open_store(bare) as store:
        assert store.reports() == ()
    open_store(bare, make=False).close()


def test_a_database_in_another_encoding_is_refused(postgres: Server) -> None:
    with postgres.places(lambda: postgres.database(encoding="LATIN1")) as place:
        address = place()
        with pytest.raises(StoreUnusableError, match="LATIN1; one in UTF8"):
            open_store(address)


def test_it_sorts_by_code_points_whatever_the_database_speaks(postgres: Server) -> None:
    reports = [make_report(text, outlet=outlet) for text in "ab" for outlet in ("Zebra", "ape", "Ärger", "zoo")]
    english = "LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"
    with postgres.places(lambda: postgres.database(more=english)) as place, open_store(place()) as store:
        store.add_reports(reports)
        store.keep_dossier(bare_dossier(*reports))
        assert [card.name for card in store.pages().outlets()] == ["Zebra", "ape", "zoo", "Ärger"]


def test_a_reader_sees_one_state_from_first_to_last(kept: str) -> None:
    other = make_report("The ferry came back.")
    with open_store(kept) as store, open_store(kept) as writer, store.reading() as connection:
        count = "SELECT count(*) FROM reports"
        assert connection.exec_driver_sql(count).scalar() == 1
        writer.add_reports([other])
        writer.keep_dossier(bare_dossier(REPORT, other))
        assert connection.exec_driver_sql(count).scalar() == 1
        with store.reading() as later:
            assert later.exec_driver_sql(count).scalar() == 2


def test_a_reader_cannot_write(kept: str) -> None:
    with open_store(kept) as store, pytest.raises(StoreUnusableError, match="read-only"), store.reading() as connection:
        connection.exec_driver_sql("DELETE FROM parses")


ENDS_ALL = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'crosswire'"


def test_a_server_that_went_and_came_back_is_asked_again(kept: str, postgres: Server) -> None:
    with open_store(kept) as store:
        postgres.run(ENDS_ALL)
        assert store.reports() == (REPORT,)


def test_a_server_that_goes_meanwhile_is_said_in_one_line(
    kept: str, postgres: Server, capfd: pytest.CaptureFixture[str]
) -> None:
    def cut_off(opening: Callable[[], AbstractContextManager[Connection]]) -> None:
        with opening() as connection:
            postgres.run(ENDS_ALL)
            connection.exec_driver_sql("SELECT 1")

    with open_store(kept) as store:
        for opening in (store.reading, store.writing):
            with pytest.raises(StoreUnusableError) as caught:
                cut_off(opening)
            assert "\n" not in str(caught.value)
            assert store.reports() == (REPORT,)
    assert capfd.readouterr().err == ""


def test_a_large_dossier_is_known_to_the_planner_at_once(kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(kept) as store:
        monkeypatch.setattr("crosswire.store.postgres._MANY", 0)
        store.keep_dossier(bare_dossier(REPORT))
        with store.reading() as connection:
            known = "SELECT reltuples FROM pg_class WHERE relname = 'settled_reports'"
            assert connection.exec_driver_sql(known).scalar() == 1


def test_a_refused_dossier_leaves_the_one_before(kept: str, postgres: Server) -> None:
    postgres.run("ALTER TABLE settled_reports ADD CHECK (path NOT LIKE '%bad%')", kept)
    bad = make_report("Bad.")
    with open_store(kept) as store:
        store.add_reports([bad])
        with pytest.raises(StoreUnusableError, match="violates check constraint"):
            store.keep_dossier(bare_dossier(REPORT, replace(bad, path="bad.txt")))
        assert store.dossier() == bare_dossier(REPORT)


# ---------------------------------------------------------------- who cannot get in


def unreachable(postgres: Server, tmp_path: Path) -> list[tuple[str, str]]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    return [
        (f"postgresql://desk:{SECRET}@127.0.0.1:{port}/news", "no PostgreSQL server answers: Connection refused"),
        (f"postgresql:///news?host={tmp_path}&password={SECRET}", "no PostgreSQL server answers: No such file"),
        (f"postgresql://desk:{SECRET}@nowhere.invalid/news", "no PostgreSQL server answers: "),
        (postgres.address("no_such_database", password=SECRET), 'database "no_such_database" does not exist'),
        (f"postgresql://desk:{SECRET}@127.0.0.1:{port}x/news", "cannot be read; postgresql://USER@HOST"),
        (f"postgresql://127.0.0.1:{port}/news?colour=red", "has a parameter that is not known"),
    ]


def test_whoever_cannot_get_in_is_told_why_in_one_line(postgres: Server, tmp_path: Path) -> None:
    for address, reason in unreachable(postgres, tmp_path):
        with pytest.raises(StoreError) as caught:
            open_store(address)
        assert reason in str(caught.value)
        assert str(caught.value).startswith("postgresql://")
        assert SECRET not in str(caught.value)
        assert "\n" not in str(caught.value)


@pytest.fixture
def locked(postgres: Server) -> Iterator[Callable[..., str]]:
    """The address of a database whose owner has a password."""
    postgres.run(f"CREATE ROLE locked LOGIN PASSWORD '{SECRET}'")
    with postgres.places(postgres.database) as place:
        database = place()
        postgres.run("GRANT ALL ON SCHEMA public TO locked", database)
        yield (
            lambda **more: (
                database.replace("user=postgres", "user=locked")
                + "".join(f"&{name}={value}" for name, value in more.items())
            )
        )
        postgres.run("DROP OWNED BY locked", database)
    postgres.run("DROP ROLE locked")


def test_a_password_opens_from_the_address_the_environment_and_a_file(
    locked: Callable[..., str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    open_store(locked(password=SECRET)).close()
    with monkeypatch.context() as told:
        told.setenv("PGPASSWORD", SECRET)
        open_store(locked()).close()
    file = tmp_path / "pgpass"
    file.write_text(f"*:*:*:locked:{SECRET}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    open_store(locked()).close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_wrong_password_is_said_and_not_shown(locked: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", "/nowhere")
    for more in ({"password": f"{SECRET}x"}, {}):
        with pytest.raises(StoreUnusableError) as caught:
            open_store(locked(**more))
        assert "password" in str(caught.value)
        assert SECRET not in str(caught.value)


def test_without_the_driver_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    monkeypatch.setattr("crosswire.store.postgres.find_spec", lambda _: None)
    with pytest.raises(StoreAddressError, match=r"needs pg8000: pip install 'crosswire\[postgres\]'"):
        open_store(kept)
