"""Stores on a server, as the command line takes them; stores moved from file to server and back."""

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from crosswire.store import open_store
from crosswire.store.migrations import LOWEST, newest
from tests.cli.running import crosswire, kept_store
from tests.making import bare_dossier, make_report
from tests.postgres import Server
from tests.views.visit import visit

SECRET = "s3cr3t"  # noqa: S105 - of nobody


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return kept_store(visit(), tmp_path / "store.sqlite")


@pytest.fixture
def address(postgres: Server) -> Iterator[str]:
    """The address of an empty database, with a password that it does not need."""
    with postgres.places(postgres.database) as place:
        yield f"{place()}&password={SECRET}"


def test_a_store_goes_to_the_server_and_comes_back(file: Path, address: str, tmp_path: Path) -> None:
    back = tmp_path / "back.sqlite"
    for source, target in ((file, address), (address, back), (file, back), (file, address)):
        result = crosswire("move", source, target)
        assert (result.exit_code, result.stderr) == (0, "")
        assert f"{len(visit().reports)} reports" in result.stdout
        assert SECRET not in result.output
    with open_store(back) as store:
        assert store.dossier() == visit()
    assert crosswire("move", file, address, "--quiet").output == ""


def test_what_cannot_be_moved_is_said_in_one_line(file: Path, address: str, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = f"postgresql://desk:{SECRET}@127.0.0.1:{taken.getsockname()[1]}/news"
    note = tmp_path / "note.txt"
    note.write_text("no store, and as long as one may be. " * 9)
    report = make_report("Another ferry.")
    other = kept_store(bare_dossier(report), tmp_path / "other.sqlite")
    for words, code, says in (
        ((tmp_path / "missing.sqlite", address), 1, "No such file"),
        ((note, address), 2, "is not a Crosswire store"),
        ((address, tmp_path / "new.sqlite"), 2, "holds no Crosswire store"),
        ((file, nobody), 1, "no PostgreSQL server answers: Connection refused"),
        ((file, f"postgresql://desk:{SECRET}@host:port/x"), 2, "cannot be read"),
        ((file, other), 1, "holds reports that"),
        ((file, file), 2, "is where it is"),
    ):
        result = crosswire("move", *words)
        assert (result.exit_code, result.stdout) == (code, ""), words
        assert says in result.stderr
        assert result.stderr.count("\n") == 1
        assert SECRET not in result.stderr
    with open_store(other) as store:
        assert store.reports() == (report,)


def test_reports_are_added_to_a_store_on_a_server(address: str) -> None:
    for name, told in (("one", 1), ("two", 2)):
        result = crosswire("read", name, "--store", address, "--json")
        assert result.exit_code == 0
        assert result.stdout.count('"sha256"') == told
    with open_store(address) as store:
        assert len(store.reports()) == 2


def test_a_store_on_a_server_is_a_place_like_any_other(address: str, tmp_path: Path) -> None:
    with open_store(address) as store:
        store.add_reports(visit().reports)
        store.keep_dossier(visit())
    claim = visit().claims[0].id
    for words in (
        ("claims", address),
        ("ask", "stance:denies", address),
        ("why", claim, address),
        ("export", address, "--to", "dossier", "--out", tmp_path / "dossier.json"),
        ("read", "--brief", address),
    ):
        result = crosswire(*words)
        assert (result.exit_code, result.stderr) == (0, ""), words
        assert SECRET not in result.output
    assert crosswire("export", tmp_path / "dossier.json", "--to", "csv", "--out", tmp_path / "csv").exit_code == 0


@pytest.mark.parametrize(
    "words", [("claims",), ("ask", "dam"), ("why", "123456"), ("export", "--to", "csv", "--out", "x")]
)
def test_a_server_without_a_store_is_said_in_one_line(address: str, words: tuple[str, ...]) -> None:
    result = crosswire(*words, address)
    assert result.exit_code == 1
    assert "holds no Crosswire store" in result.stderr
    assert SECRET not in result.stderr


def test_the_reading_room_opens_over_a_server(address: str) -> None:
    with open_store(address) as store:
        store.add_reports(visit().reports)
        store.keep_dossier(visit())
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    command = [
        sys.executable,
        "-c",
        "from crosswire.cli.main import main; main()",
        "serve",
        address,
        "--port",
        str(port),
    ]
    room = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)  # noqa: S603
    try:
        assert room.stdout is not None
        first = room.stdout.readline()
        assert f"http://127.0.0.1:{port}/" in first
        assert httpx.get(f"http://127.0.0.1:{port}/search.json?q=stance:denies").json()["total"] > 0
        page = httpx.get(f"http://127.0.0.1:{port}/stories").text
        room.send_signal(signal.SIGINT)
        rest, _ = room.communicate(timeout=60)
        assert "Traceback" not in rest
        assert SECRET not in first + page + rest
    finally:
        room.kill()
        room.communicate()


def test_a_store_is_taken_down_and_up(file: Path) -> None:
    down = crosswire("migrate", file, "--down", str(newest() - 1))
    assert (down.exit_code, down.stderr) == (0, "")
    assert f"for a Crosswire of schema {newest() - 1}" in down.stdout
    up = crosswire("migrate", file)
    assert re.search(rf"schema {newest()}$", up.stdout.strip())
    with open_store(file) as store:
        assert len(store.reports()) == len(visit().reports)


@pytest.mark.parametrize("version", [LOWEST - 1, newest(), 1000])
def test_there_is_no_such_schema_below(file: Path, version: int) -> None:
    result = crosswire("migrate", file, "--down", str(version))
    assert result.exit_code == 2
    assert f"one of {LOWEST} to {newest() - 1}" in result.stderr


def test_no_store_is_made_where_none_is(tmp_path: Path) -> None:
    assert crosswire("migrate", tmp_path / "missing.sqlite").exit_code == 1
    assert not (tmp_path / "missing.sqlite").exists()
