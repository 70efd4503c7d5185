"""The command ``crosswire export``: whole or not at all, and one clear line where it cannot."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from crosswire.cli.main import app
from crosswire.views.exports.dossier import dump
from crosswire.views.exports.formats import FORMATS
from tests.cli.running import crosswire, kept_file, kept_store
from tests.views.visit import visit


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return kept_file(visit(), tmp_path / "dossier.json")


def run(*args: str | Path) -> Result:
    return crosswire("export", *args)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_written_twice_in_place(name: str, dossier: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" if FORMATS[name].shape == "folder" else tmp_path / "out.file"
    for _ in range(2):
        ran = run(dossier, "--to", name, "--out", out)
        assert ran.exit_code == 0, ran.output
    assert out.is_dir() == (FORMATS[name].shape == "folder")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dossier.json", out.name]


def test_a_folder_that_read_left_and_a_store_will_do(dossier: Path, tmp_path: Path) -> None:
    kept_store(visit(), tmp_path / "store.sqlite")
    made = []
    for number, place in enumerate((dossier, tmp_path, tmp_path / "store.sqlite")):
        out = tmp_path / f"{number}.json"
        assert run(place, "--to", "dossier", "--out", out).exit_code == 0
        made.append(out.read_text(encoding="utf-8"))
    assert made == [dump(visit())] * 3


def test_a_format_that_there_is_none_of_is_wrong_usage(dossier: Path, tmp_path: Path) -> None:
    ran = run(dossier, "--to", "papyrus", "--out", tmp_path / "x")
    assert ran.exit_code == 2
    assert ran.stderr.startswith("crosswire: --to papyrus: one of dossier, csv")
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    "what", ["", "reports", '{"format": "crosswire-dossier/1"}', '{"format": "crosswire-dossier/9"}']
)
def test_what_is_no_dossier_is_named_in_one_line(what: str, tmp_path: Path) -> None:
    place, out = tmp_path / "place", tmp_path / "out.json"
    place.write_text(what)
    out.write_text("as it was")
    ran = run(place, "--to", "geojson", "--out", out)
    assert ran.exit_code == 1
    assert ran.stderr.count("\n") == 1
    assert str(place) in ran.stderr
    assert out.read_text() == "as it was"


def test_a_place_that_is_not_there_is_named(tmp_path: Path) -> None:
    ran = run(tmp_path / "nowhere", "--to", "csv", "--out", tmp_path / "out")
    assert ran.exit_code == 1
    assert ran.stderr == f"crosswire: {tmp_path / 'nowhere'}: No such file or directory\n"


def test_a_text_that_was_changed_is_never_exported(dossier: Path, tmp_path: Path) -> None:
    dossier.write_text(dossier.read_text(encoding="utf-8").replace("two days. ", "ten days. ", 1), encoding="utf-8")
    ran = run(dossier, "--to", "csv", "--out", tmp_path / "out")
    assert ran.exit_code == 1
    assert "sha256" in ran.stderr
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written_is_named(dossier: Path, tmp_path: Path) -> None:
    for name, out in (("geojson", tmp_path / "no" / "x.json"), ("geojson", tmp_path), ("csv", dossier)):
        before = dossier.read_bytes()
        ran = run(dossier, "--to", name, "--out", out)
        assert ran.exit_code == 1
        assert ran.stderr.count("\n") == 1
        assert dossier.read_bytes() == before


def test_a_package_that_is_missing_is_said_with_how_to_have_it(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "polars", None)
    ran = run(dossier, "--to", "parquet", "--out", tmp_path / "out")
    assert ran.exit_code == 2
    assert ran.stderr == "crosswire: --to parquet needs polars: pip install 'crosswire[tables]'\n"


def test_what_is_left_out_is_said(dossier: Path, tmp_path: Path) -> None:
    ran = run(dossier, "--to", "timelinejs", "--out", tmp_path / "t.json", "--quiet")
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert ran.stderr == "crosswire: 1 entry left out: no date\n"


def test_the_help_names_every_format() -> None:
    shown = CliRunner().invoke(app, ["export", "--help"], env={"COLUMNS": "200"}).stdout
    assert [name for name in FORMATS if name not in shown] == []
