"""The reading room as the command opens it."""

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from crosswire.store import open_store
from crosswire.views.exports.dossier import dump
from tests.views.visit import visit


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def started(*arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", "from crosswire.cli.main import main; main()", "serve", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)  # noqa: S603


@pytest.mark.parametrize("left", ["store.sqlite", "dossier.json", "folder"])
def test_it_opens_over_what_a_run_left_and_closes_quietly(tmp_path: Path, left: str) -> None:
    if left != "dossier.json":
        with open_store(tmp_path / "store.sqlite") as store:
            store.add_reports(visit().reports)
            store.keep_dossier(visit())
    if left != "store.sqlite":
        (tmp_path / "dossier.json").write_text(dump(visit()), encoding="utf-8")
    port = free_port()
    room = started(str(tmp_path if left == "folder" else tmp_path / left), "--port", str(port))
    try:
        assert room.stdout is not None
        line = room.stdout.readline()
        assert f"http://127.0.0.1:{port}/" in line
        assert httpx.get(f"http://127.0.0.1:{port}/search.json?q=stance:denies").json()["total"] > 0
        room.send_signal(signal.SIGINT)
        rest, _ = room.communicate(timeout=60)
        assert "Traceback" not in rest
        assert "stance" not in rest
    finally:
        room.kill()


def test_beyond_this_machine_it_shows_a_token_once(tmp_path: Path) -> None:
    (tmp_path / "dossier.json").write_text(dump(visit()), encoding="utf-8")
    port = free_port()
    room = started(str(tmp_path), "--port", str(port), "--host", "0.0.0.0")  # noqa: S104 - for as long as the test runs
    try:
        assert room.stdout is not None
        room.stdout.readline()
        found = re.search(r": (\S{20,})$", room.stdout.readline().strip())
        assert found is not None
        address = f"http://127.0.0.1:{port}/stories"
        assert httpx.get(address).status_code == 401
        assert httpx.get(address, headers={"authorization": f"Bearer {found[1]}"}).status_code == 200
    finally:
        room.kill()
        room.communicate()


def test_what_cannot_be_opened_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("no dossier")
    open_store(tmp_path / "empty.sqlite").close()
    for place, says in (
        ("nowhere", "No such file"),
        ("note.txt", "is no dossier"),
        ("empty.sqlite", "holds no dossier"),
    ):
        room = started(str(tmp_path / place), "--port", str(free_port()))
        said, _ = room.communicate(timeout=60)
        assert room.returncode == 1
        assert says in said
        assert len(said.strip().splitlines()) == 1


def test_a_port_that_is_taken_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "dossier.json").write_text(dump(visit()), encoding="utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        room = started(str(tmp_path), "--port", str(taken.getsockname()[1]))
        said, _ = room.communicate(timeout=60)
    assert room.returncode == 1
    assert len(said.strip().splitlines()) == 1
