"""``crosswire read --brief`` and ``crosswire why``: what is said, and how they end."""

import json
from pathlib import Path

import pytest

from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from crosswire.store.database import DatabaseStore
from crosswire.views.brief.write import write_brief
from tests.cli.running import crosswire, kept_file, kept_store
from tests.making import dossier_of
from tests.views.brief.stories import COURIER, HERALD, HOSTILE, POST


@pytest.fixture(scope="module")
def dossier(language: LanguageModel) -> Dossier:
    return dossier_of(language, COURIER, POST, HERALD, HOSTILE)


@pytest.fixture
def file(dossier: Dossier, tmp_path: Path) -> Path:
    return kept_file(dossier, tmp_path / "kept.dat")


@pytest.fixture
def store(dossier: Dossier, tmp_path: Path) -> Path:
    return kept_store(dossier, tmp_path / "kept")


# ---------------------------------------------------------------- brief


def test_the_brief_of_what_is_read(tmp_path: Path) -> None:
    result = crosswire("read", "one", "two", "--brief", "--out", tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (tmp_path / "brief.md").read_text(encoding="utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {"brief.md", "dossier.html", "dossier.json", "store.sqlite"}


def test_the_brief_of_a_dossier_and_a_store(file: Path, store: Path, dossier: Dossier, tmp_path: Path) -> None:
    text = write_brief(dossier)
    out = tmp_path / "out"
    for place in (file, store):
        result = crosswire("read", place, "--brief", "--out", out)
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout == text
        assert (out / "brief.md").read_text(encoding="utf-8") == text
    (out / "dossier.json").write_bytes(file.read_bytes())
    assert crosswire("read", out, "--brief").stdout == text


def test_a_dossier_and_reports_are_not_one_story(file: Path) -> None:
    result = crosswire("read", file, "more", "--brief")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    result = crosswire("read", "more", "--brief", "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "crosswire: --brief --json: standard output has room for one of them\n"


def test_a_broken_dossier_has_no_brief(file: Path) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace("northern", "southern", 1), encoding="utf-8")
    result = crosswire("read", file, "--brief")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)


# ---------------------------------------------------------------- why


def test_why_of_each_kind_of_id(file: Path, store: Path, dossier: Dossier) -> None:
    event = max(dossier.events, key=lambda event: sum(len(q.relations) for q in event.questions))
    relation = next(relation for question in event.questions for relation in question.relations)
    for id_ in (event.claims[0], event.id, relation.a, f"{relation.a}:{relation.b}"):
        short = ":".join(part.rpartition("-")[2][:8] for part in id_.split(":"))
        result = crosswire("why", short, file)
        assert (result.exit_code, result.stderr) == (0, "")
        assert all(len(line) <= 80 and line.isprintable() for line in result.stdout.splitlines())
        assert crosswire("why", id_, store).stdout == result.stdout
        (step,) = json.loads(crosswire("why", id_, file, "--json").stdout)
        assert set(step) == {"step", "says", "id", "report", "spans", "steps"}
        assert step["id"] == id_


def test_why_of_one_store_reads_no_more_than_a_story(
    store: Path, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_whole(_: DatabaseStore) -> None:
        raise AssertionError

    monkeypatch.setattr(DatabaseStore, "dossier", read_whole)
    assert crosswire("why", dossier.claims[0].id, store).exit_code == 0


def test_why_of_no_such_id(file: Path, store: Path) -> None:
    for id_ in ("ffffffffffff", "abc", "nothing \x1b[31m", "", "ffffffffffff:eeeeeeeeeeee"):
        result = crosswire("why", id_, file)
        assert crosswire("why", id_, store).stderr == result.stderr
        assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
        assert "\x1b" not in result.stderr


def test_why_of_nothing_read(tmp_path: Path) -> None:
    assert crosswire("why", "ffffffff", "bad").stderr.endswith("crosswire: no report was read\n")
    (tmp_path / "dossier.json").write_text('{"format": "crosswire-dossier/1"}')
    assert crosswire("why", "ffffffff", tmp_path).exit_code == 1
