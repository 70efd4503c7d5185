"""Several processes read what one reads, and end as one does."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice
from multiprocessing import active_children
from pathlib import Path

import pytest

from crosswire.crew import Parses
from crosswire.memory import Memory, Shelf
from crosswire.model.report import Published, Report
from crosswire.pipeline import read
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import WordMeaning
from crosswire.reading.names.find import NONE_ADDED
from crosswire.readings import date_stories, is_read_ahead, look_at, made_with, read_ahead
from crosswire.reports.freeze import freeze
from crosswire.store import open_store
from crosswire.stories.group import Stories
from crosswire.views.exports.dossier import dump
from crosswire.workers import Reader, ReaderDiedError, Task, Untold, Workers, good_number
from tests.bulk.feeding import TEXTS
from tests.stories.invented import ROUND_UPS, STORIES

SAMPLE = Path(__file__).parents[1] / "sample" / "reports"


def reports(many: int, words: int = 60) -> list[Report]:
    told = "The mayor of Selm said on Monday that the bridge over the Varn would stay closed until the spring. "
    return [
        freeze(f"FEN COURIER\n\nMarch {1 + n % 28}, 2024\n\n{told * (words // 18)}Part {n}.", f"{n}")
        for n in range(many)
    ]


def tasks(of: Sequence[Report]) -> Iterator[Task]:
    return (Task(report, report.published) for report in of)


# ---------------------------------------------------------------- what is read ahead is what is read


def test_what_is_read_ahead_is_found(language: LanguageModel) -> None:
    (report,) = reports(1)
    (done,) = Reader(language, NONE_ADDED).read([Task(report, report.published)])
    memory = Memory(None, *made_with(language.made_by, NONE_ADDED))
    assert not is_read_ahead(report, report.published, memory)
    memory = Memory(Shelf(), *made_with(language.made_by, NONE_ADDED))
    memory.take(done.things)
    assert is_read_ahead(report, report.published, memory)
    before = dict(memory.made)
    read_ahead(report, report.published, done.parse, NONE_ADDED, memory)
    assert dict(memory.made) == before


def test_a_report_of_another_day_is_not_read_ahead(language: LanguageModel) -> None:
    first, second = reports(2)
    (done,) = Reader(language, NONE_ADDED).read([Task(first, first.published)])
    memory = Memory(Shelf(), *made_with(language.made_by, NONE_ADDED))
    memory.take(done.things)
    assert not is_read_ahead(first, second.published, memory)


def test_a_reprint_of_the_day_of_its_original_is_read_once(language: LanguageModel) -> None:
    (report,) = reports(1)
    (done,) = Reader(language, NONE_ADDED).read([Task(report, report.published)])
    memory = Memory(Shelf(), *made_with(language.made_by, NONE_ADDED))
    memory.take(done.things)
    hour = f"{report.published.day}T17:40:00"
    original = Published(earliest=hour, latest=hour, basis="metadata", why="the original's own")
    assert is_read_ahead(report, original, memory)


# ---------------------------------------------------------------- processes


def test_two_processes_give_what_one_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosswire.workers._AT_ONCE", 1000)
    with open_store(tmp_path / "one.sqlite") as store:
        one, _ = read([SAMPLE], store=store, jobs=1)
    with open_store(tmp_path / "two.sqlite") as store:
        two, _ = read([SAMPLE], store=store, jobs=2)
        again, _ = read([SAMPLE], store=store, jobs=1)
    assert dump(two) == dump(one) == dump(again)


@pytest.fixture
def three_stories(tmp_path: Path) -> list[Path]:
    """Reports of three stories, one of them without a day."""
    paths = [tmp_path / f"{number}.txt" for number in range(len(TEXTS))]
    for path, text in zip(paths, TEXTS, strict=True):
        path.write_text(text.replace("September 17, 2023\n\n", ""), encoding="utf-8")
    return paths


def test_stories_told_by_several_are_those_that_one_tells(
    three_stories: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crosswire.workers._AT_ONCE", 100)
    told = {}
    for jobs in (1, 2):
        made: list[Counter[str]] = []
        dossiers = []
        with open_store(tmp_path / f"{jobs}.sqlite") as store:
            for paths in (three_stories[1:], three_stories, three_stories):
                made.append(Counter())
                dossiers.append(dump(read(paths, store=store, jobs=jobs, made=made[-1])[0]))
        told[jobs] = dossiers, made, kept(tmp_path / f"{jobs}.sqlite")
    assert told[1] == told[2]
    dossiers, made, _ = told[2]
    assert dossiers[1] == dossiers[2]
    assert made[0]["pairs compared"] > 0
    assert made[1]["reports read"] == 2  # the new one, and one that it dates
    assert made[2]["pairs compared"] == made[2]["reports read"] == 0


def test_reports_of_two_stories_are_told_by_several_as_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosswire.workers._AT_ONCE", 100)
    texts = [*(text for told in STORIES.values() for text in told), *(text for text, _ in ROUND_UPS.values())]
    for number, text in enumerate(texts):
        (tmp_path / f"{number:02}.txt").write_text(text, encoding="utf-8")
    dossiers = []
    for jobs in (1, 2):
        with open_store(None) as store:
            dossiers.append(read([tmp_path], store=store, jobs=jobs)[0])
    assert dump(dossiers[0]) == dump(dossiers[1])
    held = Counter(report for story in dossiers[0].stories for report in story.reports)
    assert max(held.values()) > 1


def kept(path: Path) -> list[tuple[str, str, bytes]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT kind, key, data FROM remembered ORDER BY kind, key").fetchall()


def test_what_workers_looked_up_is_not_looked_up_again(three_stories: list[Path]) -> None:
    with open_store(None) as store, Workers(1, None, NONE_ADDED) as workers:
        dossier, _ = read(three_stories, store=store)
        reports = dossier.reports
        parses = Parses(store, dossier.made.models["en"], (report.id for report in reports))
        memory = Memory(store, *made_with(dossier.made.models["en"], NONE_ADDED))
        looks = {report.id: look_at(report, parses, memory) for report in reports}
        stories = date_stories(Stories(dossier.stories), reports, looks)
        untold = [
            Untold(n, story, [parses.packed(one.report.id) for one in story], {}, (), story[0].made_by)
            for n, story in enumerate(stories)
        ]
        told = sorted(workers.tell(untold))
    assert [one.told.story for one in told] == list(dossier.stories)
    words, vectors = told[0].words
    assert "harbour" in words or "mine" in words
    here = WordMeaning()
    here.learn(words[:20])
    assert [here.vector(word).tolist() for word in words[:20]] == vectors[:20].tolist()


def test_one_story_is_told_by_the_process_that_reads_it(
    three_stories: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crosswire.workers._AT_ONCE", 100)
    monkeypatch.setattr(Workers, "tell", None)
    with open_store(None) as store:
        dossier, _ = read(three_stories[:3], store=store, jobs=2)
    assert len(dossier.stories) == 1


@pytest.mark.parametrize("jobs", [None, 2])
def test_few_reports_hire_nobody(three_stories: list[Path], monkeypatch: pytest.MonkeyPatch, jobs: int | None) -> None:
    monkeypatch.setattr(Workers, "__init__", None)
    with open_store(None) as store:
        dossier, _ = read(three_stories, store=store, jobs=jobs)
    assert len(dossier.stories) == 3


def test_each_report_comes_back_once(language: LanguageModel) -> None:
    given = reports(40, 200)
    with Workers(2, None, NONE_ADDED) as workers:
        found = {kept.parse.report: kept.parse for kept in workers.read(tasks(given))}
    assert sorted(found) == sorted(report.id for report in given)
    assert found[given[7].id].parse == language.parse(given[7])


def test_a_worker_that_dies_is_told(language: LanguageModel) -> None:  # noqa: ARG001 - the model is there
    def killing() -> Iterator[Task]:
        yield from islice(tasks(reports(8, 2000)), 6)
        for worker in active_children():
            worker.kill()
        yield from tasks(reports(8, 2000))

    with Workers(1, None, NONE_ADDED) as workers, pytest.raises(ReaderDiedError, match="parsed by then is kept"):
        list(workers.read(killing()))


PROGRAM = """
import signal
from crosswire.cli.main import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests may have it ignored
main()
"""


def workers_of(run: int) -> list[int]:
    found = map(int, Path(f"/proc/{run}/task/{run}/children").read_text().split())
    return [child for child in found if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def begun(folder: Path, store: Path) -> subprocess.Popen[str]:
    """A run by two processes that has kept its first parses."""
    folder.mkdir()
    for number, report in enumerate(reports(120, 400)):
        (folder / f"{number}.txt").write_text(report.text, encoding="utf-8")
    command = [sys.executable, "-c", PROGRAM, "read", str(folder), "--store", str(store), "--jobs", "2"]
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)  # noqa: S603
    until = time.monotonic() + 300
    while run.poll() is None and time.monotonic() < until and not parsed(store):
        time.sleep(0.05)
    return run


def parsed(store: Path) -> int:
    """Parses in a store, though another process has it open, or is about to make it."""
    if not store.exists():
        return 0
    with closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)) as connection:
        try:
            (many,) = connection.execute("SELECT count(*) FROM parses").fetchone()
        except sqlite3.OperationalError:
            return 0
    return int(many)


def test_ctrl_c_ends_in_a_line_and_keeps_what_was_parsed(tmp_path: Path) -> None:
    run = begun(tmp_path / "reports", tmp_path / "store.sqlite")
    run.send_signal(signal.SIGINT)
    assert run.communicate(timeout=60)[1] == "crosswire: stopped\n"
    assert run.returncode == 130
    assert parsed(tmp_path / "store.sqlite") > 0


def test_workers_go_when_the_run_is_killed(tmp_path: Path) -> None:
    run = begun(tmp_path / "reports", tmp_path / "store.sqlite")
    workers = workers_of(run.pid)
    run.kill()
    run.communicate(timeout=60)
    until = time.monotonic() + 20
    while any(Path(f"/proc/{worker}").exists() for worker in workers) and time.monotonic() < until:
        time.sleep(0.05)
    assert workers
    assert [worker for worker in workers if Path(f"/proc/{worker}").exists()] == []
    assert parsed(tmp_path / "store.sqlite") > 0


@pytest.mark.parametrize(("code_points", "most"), [(0, 1), (99_999, 1), (10**9, os.cpu_count() or 1)])
def test_few_reports_are_read_by_one(code_points: int, most: int) -> None:
    assert 1 <= good_number(code_points) <= most


@pytest.mark.parametrize(("code_points", "wanted", "good"), [(0, 4, 1), (10, 4, 1), (40_000, 4, 3), (10**9, 4, 4)])
def test_nobody_is_hired_who_has_nothing_to_do(code_points: int, wanted: int, good: int) -> None:
    assert good_number(code_points, wanted) == good
