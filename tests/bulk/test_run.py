"""A bulk run gives what a reading gives, goes on where it was stopped, and says what it could not read."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

import pytest
from pyarrow import parquet

from crosswire.accounts.ratings import NO_RATINGS, Ratings, read_ratings
from crosswire.bulk import parts
from crosswire.bulk.batches import Teller
from crosswire.bulk.errors import BulkError
from crosswire.bulk.folder import Step, Steps, steps
from crosswire.bulk.opened import dossier_of_run, is_run
from crosswire.bulk.plan import planned
from crosswire.bulk.run import Told, run_bulk
from crosswire.bulk.shards import MOST_TRIES, ShardReader
from crosswire.bulk.workers import Doer, Workers
from crosswire.kept import kept_in
from crosswire.model.dossier import Dossier
from crosswire.pipeline import read
from crosswire.reading.names.added import AddedNames, read_added
from crosswire.reading.names.find import NONE_ADDED
from crosswire.store import open_store
from crosswire.views.exports.dossier import dump
from tests.bulk.feeding import HARBOUR, MINE, TEXTS, VOTE, json_lines, rows, warc


class Here(Workers):
    """One worker, in this very process."""

    def do_all(self, doer: type[Doer], out: Path, run: str, todo: Steps, progress: Callable[[int, int], None]) -> None:
        """All that is not done."""
        undone = todo.undone
        here = doer(str(out), run) if undone else None
        for number in undone:
            assert here is not None
            here.do(number)
        progress(len(todo), len(todo))


def run(place: Path, out: Path, names: AddedNames = NONE_ADDED, ratings: Ratings = NO_RATINGS) -> Told:
    here = Here(1, None)
    return run_bulk(
        str(place), out, here, fields={}, model=None, names=names, ratings=ratings, progress=lambda *_: None
    )


def read_at_once(place: Path) -> Dossier:
    with open_store(None) as store:
        return read([place], store=store)[0]


def in_shards(place: Path, out: Path) -> None:
    """Plans a run with a shard for each file."""
    planned(out, str(place), {}, None, shard=1)


@pytest.fixture(scope="module")
def fed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same stories as JSON lines, Parquet and WARC, and among them things that are no reports."""
    place = tmp_path_factory.mktemp("fed")
    json_lines(place / "a.jsonl", [HARBOUR[0], *VOTE], '{"text": "cut off', '{"title": "nothing"}')
    rows(place / "b.parquet", [HARBOUR[1], MINE[0]])
    warc(place / "c.warc.gz", [MINE[1], HARBOUR[2]])
    (place / "d.parquet").write_bytes(b"PAR1, and then nothing")
    json_lines(place / "e.jsonl", [HARBOUR[0]])
    return place


@pytest.fixture(scope="module")
def out(fed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run over it."""
    out = tmp_path_factory.mktemp("run") / "out"
    in_shards(fed, out)
    run(fed, out)
    return out


@pytest.fixture(scope="module")
def told(fed: Path, out: Path) -> Told:
    """What it tells; nothing is left to do."""
    return run(fed, out)


# ---------------------------------------------------------------- what it gives


def test_it_gives_what_a_reading_gives(tmp_path: Path) -> None:
    json_lines(tmp_path / "a.jsonl", TEXTS[:3])
    json_lines(tmp_path / "b.jsonl", TEXTS[2:])
    told = run(tmp_path / "a.jsonl", tmp_path / "one")
    assert (told.reports, told.problems) == (3, [])
    assert dump(dossier_of_run(tmp_path / "one")) == dump(read_at_once(tmp_path / "a.jsonl"))


def test_all_formats_are_read_and_copies_brought_together(out: Path, told: Told) -> None:
    dossier = dossier_of_run(out)
    assert told.reports == len(dossier.reports) == len(TEXTS)
    assert sorted(len(story.reports) for story in dossier.stories) == [1, 2, 3]
    (twice,) = (report for report in dossier.reports if len(report.arrivals) == 2)
    assert [Path(arrival.path).name for arrival in twice.arrivals] == ["a.jsonl!1", "e.jsonl"]


def test_what_cannot_be_read_is_told_in_a_table(out: Path, told: Told, fed: Path) -> None:
    table = parquet.read_table(out / "tables" / "problems" / "00000.parquet").to_pylist()
    assert [row["path"] for row in table] == [problem.path for problem in told.problems]
    reasons = {row["path"]: row["reason"] for row in table}
    assert reasons[str(fed / "d.parquet")] == "is Parquet that is cut off or damaged"
    assert any("broken JSON" in reason for reason in reasons.values())
    assert any("has no field of text" in reason for reason in reasons.values())


def test_its_tables_are_those_of_a_dossier(out: Path, told: Told) -> None:
    claims = parquet.read_table(out / "tables" / "claims").to_pylist()
    assert len(claims) == len(dossier_of_run(out).claims) > 0
    assert parquet.read_table(out / "tables" / "reports").num_rows == told.reports


def test_other_commands_open_it(out: Path, tmp_path: Path) -> None:
    assert is_run(out)
    assert not is_run(tmp_path)
    assert kept_in(out) == dossier_of_run(out)


def test_names_that_are_odd_and_links_that_lead_nowhere_are_told_as_in_a_reading(tmp_path: Path) -> None:
    place = tmp_path / "in"
    place.mkdir()
    json_lines(place / "a.jsonl", HARBOUR)
    json_lines(place / os.fsdecode(b"\xe6r\xf8.jsonl"), MINE, "{cut off")
    rows(tmp_path / "b.parquet", VOTE).rename(place / os.fsdecode(b"\xe6r\xf8.parquet"))
    (place / os.fsdecode(b"\xf8.parquet")).write_bytes(b"PAR1, and then nothing")
    (place / "gone.jsonl").symlink_to(place / "nowhere")
    told = run(place, tmp_path / "out")
    assert {Path(problem.path).name: problem.reason for problem in told.problems} == {
        "gone.jsonl": "cannot be read: no such file or directory",
        "\ufffdr\ufffd.jsonl": "one line is broken JSON, the first is line 3",
        "\ufffd.parquet": "is Parquet that is cut off or damaged",
    }
    assert {Path(report.path).name for report in dossier_of_run(tmp_path / "out").reports} == {
        *(f"a.jsonl!{number}" for number in (1, 2, 3)),
        *(f"\ufffdr\ufffd.jsonl!{number}" for number in (1, 2)),
        "\ufffdr\ufffd.parquet!1",
    }
    assert run(place, tmp_path / "out") == told


@pytest.mark.parametrize("name", ["news [march]", "a*b?", "{a,b}", "a\\b"])
def test_the_folder_of_a_run_may_have_any_name(tmp_path: Path, name: str) -> None:
    json_lines(tmp_path / "a.jsonl", VOTE)
    assert run(tmp_path / "a.jsonl", tmp_path / name / "out").reports == 1


def test_a_folder_whose_name_no_table_takes_is_refused(tmp_path: Path) -> None:
    json_lines(tmp_path / "a.jsonl", VOTE)
    with pytest.raises(BulkError, match="under a name that is not UTF-8"):
        run(tmp_path / "a.jsonl", tmp_path / os.fsdecode(b"\xe6"))


def test_a_run_within_the_place_that_it_reads_does_not_read_itself(tmp_path: Path) -> None:
    json_lines(tmp_path / "a.jsonl", VOTE)
    told = run(tmp_path, tmp_path / "out")
    assert (told.reports, told.problems) == (1, [])
    assert run(tmp_path, tmp_path / "out") == told


def test_a_run_of_what_cannot_be_opened_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(b"PAR1, and then nothing")
    told = run(tmp_path / "a.parquet", tmp_path / "out")
    assert (told.reports, told.stories) == (0, 0)
    assert [problem.reason for problem in told.problems] == ["is Parquet that is cut off or damaged"]


# ---------------------------------------------------------------- names and ratings of one's own

NAMES = read_added("""
[[party]]
name = "Anna Margrethe Holm"
kind = "person"
country = "NO"
aliases = ["Anna Holm"]

[[party]]
name = "Mine of Osk"
kind = "body"
aliases = ["the mine at Osk"]
""")
RATINGS = """
by = "A. Reader"

[outlet]
"HARBOUR POST" = "B"
"UPLAND COURIER" = {{ grade = "D", why = "owned by the mine" }}

[[overrule]]
event = "{event}"
figure = 2
why = "seen on film"

[[overrule]]
event = "event-of-nobody"
figure = 1
why = "heard so"
"""


def test_names_and_ratings_win_as_in_a_reading(tmp_path: Path) -> None:
    json_lines(tmp_path / "a.jsonl", TEXTS)
    with open_store(None) as store:
        event = read([tmp_path / "a.jsonl"], store=store, names=NAMES)[0].events[0].id
    ratings = read_ratings(RATINGS.format(event=event))
    with open_store(None) as store:
        dossier, problems = read([tmp_path / "a.jsonl"], store=store, names=NAMES, ratings=ratings)
    told = run(tmp_path / "a.jsonl", tmp_path / "out", NAMES, ratings)
    assert dump(dossier_of_run(tmp_path / "out")) == dump(dossier)
    assert told.problems == problems
    assert [problem.reason for problem in problems] == [
        'overrule 2: the dossier has no answer and no event "event-of-nobody"'
    ]
    assert any(party.name == "Anna Margrethe Holm" for party in dossier.parties)
    assert dossier.events[0].credibility is not None
    assert dossier.events[0].credibility.overruled_by is not None


def test_a_run_with_other_names_or_ratings_is_another(tmp_path: Path) -> None:
    json_lines(tmp_path / "a.jsonl", VOTE)
    run(tmp_path / "a.jsonl", tmp_path / "out", NAMES)
    run(tmp_path / "a.jsonl", tmp_path / "out", NAMES)
    with pytest.raises(BulkError, match="holds a run of other names"):
        run(tmp_path / "a.jsonl", tmp_path / "out")
    with pytest.raises(BulkError, match="holds a run of other ratings"):
        run(tmp_path / "a.jsonl", tmp_path / "out", NAMES, read_ratings('[outlet]\n"COAST ECHO" = "C"'))


# ---------------------------------------------------------------- stopped, and taken up


def marks(out: Path) -> dict[str, int]:
    return {str(mark.relative_to(out)): mark.stat().st_mtime_ns for mark in sorted(out.glob("*/*/done.json"))}


def test_a_run_that_is_done_does_nothing_twice(out: Path, told: Told, fed: Path) -> None:
    before = marks(out)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ShardReader, "do", None)
        assert run(fed, out) == told
    assert marks(out) == before


def test_what_has_no_mark_is_made_again_and_the_rest_is_not(out: Path, told: Told, fed: Path) -> None:
    before, whole = marks(out), dump(dossier_of_run(out))
    (out / "reading" / "00001" / "done.json").unlink()
    (out / "accounts" / "00000" / "done.json").unlink()
    with pytest.raises(BulkError, match="not done"):
        dossier_of_run(out)
    assert run(fed, out) == told
    assert dump(dossier_of_run(out)) == whole
    assert {name for name, when in marks(out).items() if before[name] != when} == {
        "reading/00001/done.json",
        "accounts/00000/done.json",
    }


def test_another_run_is_refused(out: Path, tmp_path: Path) -> None:
    json_lines(tmp_path / "a.jsonl", VOTE)
    with pytest.raises(BulkError, match="holds a run of another place"):
        run(tmp_path, out)
    with pytest.raises(BulkError, match="is not empty"):
        run(tmp_path, tmp_path)


def test_a_place_without_reports_is_told(tmp_path: Path) -> None:
    with pytest.raises(BulkError, match="does not exist"):
        run(tmp_path / "nowhere", tmp_path / "out")


# ---------------------------------------------------------------- killed

PROGRAM = """
import signal
from crosswire.cli.main import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests may have it ignored
main()
"""


def start(place: Path, out: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, "bulk", "--in", str(place), "--out", str(out), "--jobs", "2"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)  # noqa: S603


def wait_for(there: Callable[[], bool], program: subprocess.Popen[str]) -> None:
    until = time.monotonic() + 60
    while not there() and program.poll() is None and time.monotonic() < until:
        time.sleep(0.02)


@pytest.fixture
def six_shards(tmp_path: Path) -> Path:
    place = tmp_path / "in"
    place.mkdir()
    for number, text in enumerate(TEXTS):
        json_lines(place / f"{number}.jsonl", [text, f"{text} It is told in part {number} of many."])
    in_shards(place, tmp_path / "out")
    return place


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_stopped_goes_on(six_shards: Path, tmp_path: Path, how: signal.Signals) -> None:
    out = tmp_path / "out"
    program = start(six_shards, out)
    wait_for((out / "reading" / "00001" / "done.json").exists, program)
    program.send_signal(how)
    said = program.communicate(timeout=60)[1]
    assert program.returncode == (-9 if how == signal.SIGKILL else 130)
    assert said == ("" if how == signal.SIGKILL else "crosswire: stopped; the same command goes on where it was\n")
    before = marks(out)
    assert before
    run(six_shards, out)
    assert dump(dossier_of_run(out)) == dump(read_at_once(six_shards))
    assert before.items() <= marks(out).items()


def test_a_worker_that_is_killed_is_replaced(six_shards: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    program = start(six_shards, out)
    begun: list[Path] = []

    def found() -> bool:
        begun.extend(out.glob("reading/*/begun/*-0"))
        return bool(begun)

    wait_for(found, program)
    os.kill(int(begun[0].read_text(encoding="utf-8")), signal.SIGKILL)
    assert program.communicate(timeout=120)[1] == ""
    assert program.returncode == 0
    assert dump(dossier_of_run(out)) == dump(read_at_once(six_shards))


def test_a_shard_that_stops_every_process_is_left_out(six_shards: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    step = steps(out, "reading", 6)[2]
    reader = ShardReader(str(out), "run")
    for number in range(MOST_TRIES):
        with step.begun("run") as before:
            assert before == number
    reader.do(2)
    assert step.told is not None
    assert [problem["path"] for problem in step.told["problems"]] == [str(six_shards / "2.jsonl")]
    assert "left out" in step.told["problems"][0]["reason"]


@contextmanager
def full_disk() -> Iterator[None]:
    """Small files can be written, and large ones cannot: so it is when little space is left."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("kind", ["reading", "accounts"])
def test_a_full_disk_leaves_nothing_out(tmp_path: Path, kind: str) -> None:
    place, out = json_lines(tmp_path / "a.jsonl", VOTE), tmp_path / "out"
    run(place, out)
    whole = dump(dossier_of_run(out))
    (step,) = steps(out, kind, 1)
    (step.place / "done.json").unlink()
    doer = (ShardReader if kind == "reading" else Teller)(str(out), "run")
    for _ in range(MOST_TRIES + 2):
        with full_disk(), pytest.raises(OSError, match="File too large"):
            doer.do(0)
        assert step.told is None
    doer.do(0)
    assert run(place, out).problems == []
    assert dump(dossier_of_run(out)) == whole


class NoSpace:
    """What Arrow says of a full disk."""

    def __init__(self, out: str, run: str) -> None:
        pass

    def do(self, number: int) -> None:
        """Nothing gets written."""
        raise OSError(ENOSPC, f"Error writing bytes of {number} to file. Detail: [errno 28] No space left on device")


def all_done(doer: type[Doer], out: Path) -> None:
    """Has a step done by a worker."""
    workers = Workers(1, None)
    workers.start()
    workers.do_all(doer, out, "run", steps(out, "reading", 1), lambda *_: None)


def test_a_run_on_a_full_disk_ends_in_one_line(tmp_path: Path) -> None:
    program = f"from tests.bulk.test_run import *\nall_done(NoSpace, Path({str(tmp_path)!r}))"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    assert ended.stderr.splitlines()[-1].endswith(f"{tmp_path}: nothing gets done any more: No space left on device")


def test_a_worker_of_another_version_is_refused(six_shards: Path, tmp_path: Path) -> None:
    assert six_shards.exists()
    record = json.loads((tmp_path / "out" / "bulk.json").read_text(encoding="utf-8"))
    (tmp_path / "out" / "bulk.json").write_text(json.dumps({**record, "program": "another"}), encoding="utf-8")
    with pytest.raises(BulkError, match="another version of Crosswire"):
        ShardReader(str(tmp_path / "out"), "run")


def test_a_mark_is_written_last(tmp_path: Path) -> None:
    step = Step(tmp_path, 3)

    with pytest.raises(RuntimeError):
        _half_written(step)
    assert list(step.place.iterdir()) == []
    step.finish({"reports": 2})
    told = Step(tmp_path, 3).told
    assert told is not None
    assert told["reports"] == 2


def test_two_processes_may_write_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    json_lines(tmp_path / "a.jsonl", VOTE)
    out = tmp_path / "out"
    run(tmp_path / "a.jsonl", out)
    written = []
    replace = Path.replace

    def noted(unfinished: Path, whole: Path) -> Path:
        written.append(unfinished)
        return replace(unfinished, whole)

    monkeypatch.setattr(Path, "replace", noted)
    (out / "reading" / "00000" / "done.json").unlink()
    (out / "accounts" / "00000" / "done.json").unlink()
    run(tmp_path / "a.jsonl", out)
    assert {"claims", "problems", "00000"} <= {path.parent.name for path in written}
    assert {path.suffix for path in written} == {f".{os.getpid()}"}


def _half_written(step: Step) -> None:
    with step.made("a.txt") as unfinished:
        unfinished.write_text("half", encoding="utf-8")
        raise RuntimeError


def test_large_files_are_shards_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_LINES", 1000)
    json_lines(tmp_path / "a.jsonl", TEXTS * 4)
    made = planned(tmp_path / "out", str(tmp_path / "a.jsonl"), {}, None, shard=1000)
    assert len(made.shards) > 3
    assert planned(tmp_path / "out", str(tmp_path / "a.jsonl"), {}, None) == made
