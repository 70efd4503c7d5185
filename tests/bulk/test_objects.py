"""Reports in a store of objects are read as those in a folder are."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crosswire.bulk.errors import BulkError
from crosswire.bulk.objects import found_in, opened
from crosswire.bulk.opened import dossier_of_run
from crosswire.bulk.parts import items_of, parts_of
from crosswire.reports.intake import Intake
from crosswire.views.exports.dossier import dump
from tests.bulk.feeding import HARBOUR, MINE, VOTE, json_lines, rows, warc
from tests.bulk.object_store import ObjectStore, serving

ODD = "deep/er/Ærø 50% + 1.jsonl"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("files")
    json_lines(place / "a.jsonl", [HARBOUR[0], *VOTE], '{"text": "cut off')
    rows(place / "b.parquet", [HARBOUR[1], MINE[0]])
    warc(place / "c.warc.gz", [MINE[1], HARBOUR[2]])
    (place / "d.parquet").write_bytes(b"PAR1, and then nothing")
    return place


@pytest.fixture(scope="module")
def store(files: Path) -> Iterator[ObjectStore]:
    """The files as objects, some of them troublesome."""
    objects = {f"in/{file.name}": file.read_bytes() for file in files.iterdir()}
    odd = objects["in/a.jsonl"].splitlines(keepends=True)[1]
    objects |= {"in/": b"", f"in/{ODD}": odd, "in/.part": b"{}", "in/.tmp/a.jsonl": odd, "other/e.jsonl": odd}
    busy, broken = frozenset({"in/a.jsonl"}), frozenset({"broken/a.jsonl"})
    made = ObjectStore("news", {**objects, "broken/a.jsonl": odd}, busy=busy, broken=broken)
    with serving(made), pytest.MonkeyPatch.context() as patch:
        for name, value in made.environment.items():
            patch.setenv(name, value)
        yield made


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("s3://news/in", ["a.jsonl", "b.parquet", "c.warc.gz", "d.parquet", ODD]),
        ("s3://news/in/", ["a.jsonl", "b.parquet", "c.warc.gz", "d.parquet", ODD]),
        ("s3://news/in/a.jsonl", ["a.jsonl"]),
        ("s3://news/in/*.parquet", ["b.parquet", "d.parquet"]),
    ],
)
def test_objects_are_found_as_files_are(store: ObjectStore, place: str, names: list[str]) -> None:
    found, problems = found_in(place)
    assert [each.path.removeprefix("s3://news/in/") for each in found] == names
    assert [each.size for each in found] == [len(store.objects[f"in/{name}"]) for name in names]
    assert problems == []


@pytest.mark.parametrize("place", ["s3://news/nothing", "s3://news/in/nothing.jsonl", "s3://nobody/in"])
def test_a_place_without_objects_is_told(store: ObjectStore, place: str) -> None:
    assert store.address
    with pytest.raises(BulkError, match=f"^{place}: nothing to read there$"):
        found_in(place)


def test_a_store_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosswire.bulk.objects._TRIES", 1)
    for name, value in ObjectStore("news", {}, address="http://127.0.0.1:9").environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BulkError, match=r"s3://news/in: cannot be listed: .*refused"):
        found_in("s3://news/in")


def test_an_object_is_sought_in(store: ObjectStore) -> None:
    data = store.objects["in/c.warc.gz"]
    with opened("s3://news/in/c.warc.gz") as file:
        assert file.read(7) == data[:7]
        file.seek(200)
        assert file.read() == data[200:]
        assert file.read(1) == b""


def test_an_object_that_is_not_given_is_told(store: ObjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosswire.bulk.objects._TRIES", 2)
    (found,) = found_in("s3://news/broken")[0]
    with pytest.raises(OSError, match=r"s3://news/broken/a\.jsonl"):
        list(parts_of(found))
    assert store.asked["broken/a.jsonl"] >= 1


def test_a_store_that_asks_for_patience_is_asked_again(store: ObjectStore) -> None:
    (part,) = parts_of(found_in("s3://news/in/a.jsonl")[0][0])
    assert [item.path for item in items_of(part) if isinstance(item, Intake)] == ["s3://news/in/a.jsonl"]
    assert store.asked["in/a.jsonl"] > 1


def test_a_bulk_run_over_objects_gives_what_one_over_files_gives(
    store: ObjectStore, files: Path, tmp_path: Path
) -> None:
    program = "from crosswire.cli.main import main\nmain()\n"
    told = {}
    for name, place in (("objects", "s3://news/in/?.*"), ("files", str(files))):
        out = tmp_path / name
        command = [sys.executable, "-c", program, "bulk", "--in", place, "--out", str(out), "--jobs", "2"]
        run = subprocess.run(  # noqa: S603
            command, env={**os.environ, **store.environment}, capture_output=True, text=True, check=False, timeout=300
        )
        assert run.stdout.startswith("6 reports, 3 stories")
        told[name] = (
            run.stderr.replace("s3://news/in", str(files)),
            dump(dossier_of_run(out)).replace("s3://news/in", str(files)),
        )
    assert told["objects"] == told["files"]
    assert "is Parquet that is cut off or damaged" in told["objects"][0]
