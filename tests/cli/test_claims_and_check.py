"""``crosswire claims`` and ``crosswire check``: what is said, and how they end."""

import json
import sqlite3
from pathlib import Path

import pytest

from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from crosswire.store import open_store
from tests.cli.running import crosswire, kept_file, kept_store
from tests.making import dossier_of, make_report

TEXT = (
    "Mayor Mira Toll denied on Monday that the dam had leaked.\n"
    "“The dam will probably be opened before the flood [red]comes[/red],” she said.\n"
    "The union, which speaks for the growers, called on Toll to resign.\n"
)


@pytest.fixture(scope="module")
def dossier(language: LanguageModel) -> Dossier:
    report = make_report(TEXT, outlet="Fen \x1b[2JCourier", published="2024-03-05")
    return dossier_of(language, report)


@pytest.fixture
def file(dossier: Dossier, tmp_path: Path) -> Path:
    """A dossier whose name does not tell what it is."""
    return kept_file(dossier, tmp_path / "a [b]\u202e.dat")


@pytest.fixture
def store(dossier: Dossier, tmp_path: Path) -> Path:
    return kept_store(dossier, tmp_path / "kept")


def test_claims_of_a_dossier(file: Path) -> None:
    result = crosswire("claims", file, "--by", "toll", "--stance", "denies")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "the dam had leaked" in result.stdout
    assert result.stdout.splitlines()[-1].strip() == "1 claim"


def test_claims_of_a_store(store: Path, file: Path) -> None:
    assert crosswire("claims", store, "--json").stdout == crosswire("claims", file, "--json").stdout
    assert crosswire("claims", store, file, "--json").stdout == crosswire("claims", file, "--json").stdout


def test_claims_of_the_folder_that_out_left(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "dossier.json").write_bytes(file.read_bytes())
    (out / "dossier.html").write_text("<html>no report</html>")
    assert crosswire("claims", out, "--json").stdout == crosswire("claims", file, "--json").stdout


def test_the_table_fits_and_is_safe(file: Path) -> None:
    lines = crosswire("claims", file, "--table").stdout.splitlines()
    assert all(len(line) <= 80 and line.isprintable() for line in lines)
    assert any("[red]comes[/red" in line for line in lines)
    assert any("“probably” (55–80 %)" in line for line in lines)


def test_claims_as_json(file: Path) -> None:
    (one,) = json.loads(crosswire("claims", file, "--by", "Mira Toll", "--about", "flood", "--json").stdout)
    start, end = one["spans"][0]
    assert TEXT[start:end] == one["words"]
    assert (one["line"], one["stance"], one["certainty"]["words"]) == (2, "expects", "probably")
    assert [speaker["name"] for link in one["chain"] for speaker in link["who"]] == ["Mira Toll"]
    assert one["cue"]["words"] == "said"
    assert set(one) >= {"report", "path", "said", "when", "confidence", "rule"}


def test_no_claim_is_no_failure(file: Path) -> None:
    result = crosswire("claims", file, "--by", "nobody")
    assert (result.exit_code, result.stdout) == (0, "No claim found.\n")
    assert json.loads(crosswire("claims", file, "--by", "nobody", "--json").stdout) == []


def test_claims_of_reports_are_read() -> None:
    assert crosswire("claims", "a", "bad").exit_code == 1
    result = crosswire("claims", "a", "again")
    assert (result.exit_code, result.stdout) == (0, "No claim found.\n")


@pytest.mark.parametrize(
    "words", [["claims"], ["check"], ["check", "a"], ["claims", "a", "--stance", "perhaps"], ["claims", "a", "--no"]]
)
def test_wrong_usage(words: list[str]) -> None:
    assert crosswire(*words).exit_code == 2


def test_what_cannot_be_read_is_named(tmp_path: Path, file: Path) -> None:
    broken = tmp_path / "broken\n.json"
    broken.write_text(file.read_text(encoding="utf-8")[:-200])
    later = tmp_path / "later.json"
    later.write_text('{"format": "crosswire-dossier/9"}')
    empty = tmp_path / "empty.sqlite"
    open_store(empty).close()
    newer = tmp_path / "newer.sqlite"
    open_store(newer).close()
    with sqlite3.connect(newer) as connection:
        connection.execute("INSERT INTO schema_versions VALUES (9999, 'later')")
    for bad in (broken, later, empty, newer):
        result = crosswire("claims", bad, file)
        assert (result.exit_code, result.stderr.count("\n")) == (1, 1), bad
        assert "the dam had leaked" in result.stdout
        assert crosswire("claims", bad).exit_code == 1


def test_check(tmp_path: Path, file: Path) -> None:
    notes = tmp_path / "notes [x]\u202e.md"
    notes.write_text('Mira Toll said: "The dam will probably be opened."')
    result = crosswire("check", notes, file)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("STANDS")
    notes.write_text('Mira Toll said: "The dam will surely be opened before the flood."')
    result = crosswire("check", notes, file)
    assert result.exit_code == 1
    assert "“surely” stands for “probably”" in result.stdout
    assert all(len(line) <= 80 and line.isprintable() for line in result.stdout.splitlines())
    (one,) = json.loads(crosswire("check", notes, file, "--json").stdout)
    assert one["verdict"] == "not found"


def test_check_of_standard_input_and_of_nothing(file: Path) -> None:
    assert crosswire("check", "-", file, stdin='Toll said: "The dam will probably be opened."').exit_code == 0
    result = crosswire("check", "-", file, stdin="Nothing is quoted here.")
    assert (result.exit_code, result.stdout) == (0, "No quotation in -.\n")


def test_check_of_what_cannot_be_read(tmp_path: Path, file: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG....")
    for bad in (picture, tmp_path / "gone.md", tmp_path):
        result = crosswire("check", bad, file)
        assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1), bad


def test_a_text_is_no_evidence_for_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    notes = tmp_path / "notes.md"
    notes.write_text('Mira Toll told the Fen Courier on Monday: "The dam will probably be opened before the flood."')
    assert crosswire("check", notes, tmp_path).stderr == "crosswire: no report was read\n"
