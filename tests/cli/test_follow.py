"""``crosswire follow`` as a user runs it; the reading behind it is that of ``tests.cli.conftest``."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from crosswire.cli import follow
from crosswire.store import open_store
from crosswire.store.database import DatabaseStore
from tests.cli.running import crosswire
from tests.following.desk import item, rss, site, words
from tests.postgres import Server
from tests.reports.web.serving import ok

PROGRAM = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests may have it ignored
from crosswire import pipeline
from tests.cli import conftest
pipeline.read = conftest.read
from crosswire.cli.main import main
main()
"""


def write(path: Path, about: str) -> None:
    path.write_text(f"About {about}\n\n{words(about)}\n", encoding="utf-8")


def folder_of(tmp_path: Path, *about: str) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number, each in enumerate(about):
        write(folder / f"{number}.txt", each)
    return folder


def with_room(store: DatabaseStore, pages: int) -> DatabaseStore:
    """The store, on a disk that has room for so many more pages."""
    with store.engine.connect() as connection:
        used = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {used + pages}")
    return store


def wish(places: Sequence[Path], store: Path | str, **other: bool) -> follow.Wish:
    told: Mapping[str, bool] = {"once": False, "quiet": False, **other}
    return follow.Wish(
        places=[str(place) for place in places],
        store=str(store),
        every=900,
        settle=21_600,
        once=told["once"],
        names=None,
        ratings=None,
        allow_private=False,
        quiet=told["quiet"],
        model=None,
        jobs=None,
    )


def test_one_round(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "the crane", "the pier")
    result = crosswire("follow", folder, "--store", tmp_path / "store.sqlite", "--once")
    assert result.exit_code == 0, result.output
    first, *lines = result.stdout.splitlines()
    assert first.endswith(" UTC: 2 new reports")
    assert lines[0] == "in no story"
    assert len(lines) == 3
    result = crosswire("follow", folder, "--store", tmp_path / "store.sqlite", "--once")
    assert result.stdout.endswith(" UTC: nothing new\n")


def test_a_feed_and_a_bad_one(tmp_path: Path) -> None:
    with site() as web:
        web.answers["/feed"] = ok(rss(item("Crane falls", words("the crane"))))
        places = (web.url("/feed"), web.url("/bad"))
        result = crosswire("follow", *places, "--store", tmp_path / "s", "--once", "--allow-private", "--quiet")
        assert result.exit_code == 1
        assert result.stdout == ""
        assert f"crosswire: {web.url('/bad')}: answers with 404 Not Found; is asked again after" in result.stderr
        assert result.stderr.count("\n") == 1
        result = crosswire("follow", *places, "--store", tmp_path / "s", "--once", "--allow-private")
        assert result.exit_code == 0
        assert f"{web.url('/feed')}: is asked again after" in result.stdout
        assert result.stdout.endswith("; 1 more later\n")
    with open_store(tmp_path / "s") as store:
        assert len(store.reports()) == 1


def test_private_networks_are_left_alone(tmp_path: Path) -> None:
    with site() as web:
        result = crosswire("follow", web.url("/feed"), "--store", tmp_path / "s", "--once")
        assert result.exit_code == 1
        assert web.server.heads == []


@pytest.mark.parametrize("every", ["15", "10s", "soon", "-1m"])
def test_a_time_that_is_none(tmp_path: Path, every: str) -> None:
    result = crosswire("follow", tmp_path, "--store", tmp_path / "s", "--every", every)
    assert result.exit_code == 2
    assert f"--every {every}: " in result.stderr


def test_round_after_round_by_the_clock(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = folder_of(tmp_path, "the crane")
    waits: list[float] = []
    now = 1_700_000_000.0

    def wait(seconds: float) -> None:
        nonlocal now
        waits.append(seconds)
        now += seconds
        write(folder / f"new{len(waits)}.txt", f"the pier at berth {len(waits)}")
        if len(waits) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        follow.run(wish([folder], tmp_path / "s"), now=lambda: now, wait=wait)
    assert waits == [900, 900, 900]
    told = [line for line in capsys.readouterr().out.splitlines() if "UTC" in line]
    assert told == [
        "2023-11-14 22:13 UTC: 1 new report",
        "2023-11-14 22:28 UTC: 1 new report",
        "2023-11-14 22:43 UTC: 1 new report",
    ]


def test_a_clock_that_is_set_back_costs_no_more_than_one_wait(tmp_path: Path) -> None:
    waits: list[float] = []
    times = iter([1_700_007_200.0])

    def wait(seconds: float) -> None:
        waits.append(seconds)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        follow.run(wish([tmp_path], tmp_path / "s"), now=lambda: next(times, 1_700_000_000.0), wait=wait)
    assert waits == [900]


def test_a_full_disk_and_room_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = folder_of(tmp_path, *(f"crane {number}" for number in range(60)))
    store = tmp_path / "s"
    with monkeypatch.context() as full:
        full.setattr(follow, "open_store", lambda place: with_room(open_store(place), pages=20))
        result = crosswire("follow", folder, "--store", store, "--once")
    assert result.exit_code == 1
    assert result.stderr == f"crosswire: {store}: database or disk is full\n"
    assert crosswire("follow", folder, "--store", store, "--once").exit_code == 0
    with open_store(store) as opened:
        assert len(opened.reports()) == 60
        assert all(len(report.arrivals) == 1 for report in opened.reports())


def test_a_full_disk_is_tried_again_in_the_next_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = folder_of(tmp_path, *(f"crane {number}" for number in range(60)))
    opened: list[DatabaseStore] = []
    rounds: list[float] = []

    def opening(place: str) -> DatabaseStore:
        opened.append(with_room(open_store(place), pages=20))
        return opened[0]

    def wait(seconds: float) -> None:
        rounds.append(seconds)
        if len(rounds) == 2:
            raise KeyboardInterrupt
        with_room(opened[0], pages=100_000)

    monkeypatch.setattr(follow, "open_store", opening)
    with pytest.raises(KeyboardInterrupt):
        follow.run(wish([folder], tmp_path / "s"), wait=wait)
    told = capsys.readouterr()
    assert told.err == f"crosswire: {tmp_path}/s: database or disk is full; is tried again in the next round\n"
    assert told.out.splitlines()[0].endswith(": 60 new reports")


def test_a_database_that_is_gone_and_back(tmp_path: Path, postgres: Server, capsys: pytest.CaptureFixture[str]) -> None:
    folder = folder_of(tmp_path, "the crane")
    rounds = 0

    def wait(_: float) -> None:
        nonlocal rounds
        rounds += 1
        write(folder / f"new{rounds}.txt", f"the pier at berth {rounds}")
        if rounds == 3:
            raise KeyboardInterrupt
        postgres.let_in(address, all_=rounds != 1)

    with postgres.places(postgres.store) as place:
        address = place()
        with pytest.raises(KeyboardInterrupt):
            follow.run(wish([folder], address), wait=wait)
        with open_store(address) as store:
            assert len(store.reports()) == 3
    told = capsys.readouterr()
    assert [line.partition(" UTC: ")[2] for line in told.out.splitlines() if "UTC" in line] == [
        "1 new report",
        "2 new reports",
    ]
    assert told.err.count("\n") == 1
    assert told.err.endswith("; is tried again in the next round\n")


def test_ctrl_c_ends_with_one_line(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "the crane")
    command = [sys.executable, "-c", PROGRAM, "follow", str(folder), "--store", str(tmp_path / "s")]
    program = subprocess.Popen(  # noqa: S603 - our own command
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    )
    assert program.stdout
    assert program.stdout.readline().endswith(": 1 new report\n")
    program.send_signal(signal.SIGINT)
    assert program.communicate(timeout=60)[1] == "crosswire: stopped\n"
    assert program.returncode == 130
    with open_store(tmp_path / "s") as store:
        assert len(store.reports()) == 1
