"""The open dossier: tables as frames, questions, words, and how it shows itself."""

import math
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import polars as pl
import pytest

import crosswire
from crosswire.model.query import QueryError
from crosswire.model.report import Problem
from crosswire.notebook.opened import OpenDossier
from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.extras import MissingExtraError
from crosswire.views.exports.parquet import storable
from tests.making import bare_dossier, make_report
from tests.views.visit import visit


@pytest.fixture
def dossier() -> OpenDossier:
    return OpenDossier(visit())


# ---------------------------------------------------------------- what it costs to import, and what it offers


def test_importing_loads_nothing_of_weight() -> None:
    code = (
        "import sys, crosswire\n"
        "assert set(crosswire.__all__) <= set(dir(crosswire))\n"
        "heavy = {'numpy', 'pandas', 'polars', 'spacy', 'sqlalchemy', 'jinja2', 'crosswire.pipeline'}\n"
        "print(heavy & set(sys.modules))\n"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    assert told.stdout == "set()\n"


@pytest.mark.parametrize("name", crosswire.__all__)
def test_public_names_are_documented(name: str) -> None:
    public = getattr(crosswire, name)
    assert public.__doc__
    members = vars(public).items() if isinstance(public, type) else ()
    undocumented = [
        each
        for each, what in members
        if not each.startswith("_") and (callable(what) or isinstance(what, property)) and not what.__doc__
    ]
    assert undocumented == []


def test_what_is_not_offered_is_told() -> None:
    with pytest.raises(AttributeError, match="rule_on"):
        crosswire.rule_on  # noqa: B018


# ---------------------------------------------------------------- tables


def test_it_is_a_mapping_of_its_tables(dossier: OpenDossier) -> None:
    assert list(dossier) == [rows.name for rows in dossier.values()]
    assert all(getattr(dossier, name).name == name for name in dossier)
    with pytest.raises(KeyError):
        dossier["verdicts"]


@pytest.mark.parametrize("name", list(OpenDossier(visit())))
def test_frames_hold_what_the_table_holds(dossier: OpenDossier, name: str) -> None:
    rows = dossier[name]
    frame, other = rows.pandas(), rows.polars()
    names = [column.name for column in rows.columns]
    assert list(frame.columns) == other.columns == names
    assert frame.shape == other.shape == (len(rows), len(names))
    for line, mine, theirs in zip(rows.rows, frame.itertuples(index=False), other.iter_rows(), strict=True):
        for cell, one, two in zip(line, mine, theirs, strict=True):
            assert two == storable(cell)
            assert one is pd.NA or one is None if two is None else one == two


def test_types_are_those_of_the_columns_even_without_rows() -> None:
    rows = OpenDossier(bare_dossier()).claims
    frame, other = rows.pandas(), rows.polars()
    assert [str(frame[name].dtype) for name in ("words", "start", "confidence", "quoted", "about")] == [
        "string",
        "Int64",
        "Float64",
        "boolean",
        "object",
    ]
    assert [other.schema[name] for name in ("words", "start", "confidence", "quoted", "about")] == [
        pl.String,
        pl.Int64,
        pl.Float64,
        pl.Boolean,
        pl.List(pl.String),
    ]


def test_what_is_missing_is_not_a_number(dossier: OpenDossier) -> None:
    sure = dossier.claims.pandas()["sure_low"]
    assert sure.isna().any()
    assert not any(isinstance(value, float) and math.isnan(value) for value in sure)


def test_a_missing_package_is_told(dossier: OpenDossier, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtraError, match=r"crosswire\[notebook\]"):
        dossier.claims.pandas()


# ---------------------------------------------------------------- questions and words


def test_a_question_gives_rows_of_claims(dossier: OpenDossier) -> None:
    found = dossier.ask("stance:denies")
    assert found.columns == dossier.claims.columns
    assert set(found.pandas()["stance"]) == {"denies"}
    assert len(dossier.ask("", limit=2)) == 2


def test_a_question_that_cannot_be_read_is_told(dossier: OpenDossier) -> None:
    with pytest.raises(QueryError, match="colour"):
        dossier.ask("colour:red")
    with pytest.raises(ValueError, match="one claim"):
        dossier.ask("stance:denies", limit=0)


def test_words_are_those_of_the_report(dossier: OpenDossier) -> None:
    texts = {report.id: report.text for report in dossier.model.reports}
    for claim in dossier.model.claims:
        words = dossier.words(claim.id)
        assert texts[words.report][words.start : words.end] == words.words
        assert f"{words.before}{words.words}{words.after}" in texts[words.report]
        assert str(words)
    with pytest.raises(KeyError):
        dossier.words("claim-nobody")


def test_damaged_evidence_is_not_opened() -> None:
    kept = visit()
    damaged = type(kept.reports[0])
    report = kept.reports[0]
    values = {name: getattr(report, name) for name in damaged.__slots__}
    other = damaged(**{**values, "text": report.text + "!"})
    fields = {name: getattr(kept, name) for name in type(kept).__slots__}
    with pytest.raises(EvidenceError):
        OpenDossier(type(kept)(**{**fields, "reports": (other, *kept.reports[1:])}))


# ---------------------------------------------------------------- how it shows itself


class _Tags(HTMLParser):
    """The tags and attributes of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def _shown(dossier: OpenDossier) -> list[str]:
    words = [dossier.words(claim.id)._repr_html_() for claim in dossier.model.claims]
    return [dossier._repr_html_(), *(rows._repr_html_() for rows in dossier.values()), *words]


def test_it_shows_itself_without_scripts_and_addresses(dossier: OpenDossier) -> None:
    found = _Tags()
    for piece in _shown(dossier):
        found.feed(piece)
    ours = set(
        "div h3 h4 p ul li strong small em q bdi mark details summary table caption thead tbody tr th td".split()
    )
    assert found.tags <= ours
    assert found.attributes <= {"style", "title", "scope"}


def test_it_shows_what_differs_and_the_words(dossier: OpenDossier) -> None:
    text = re.sub(r"<[^>]+>", "", dossier._repr_html_())
    assert "Where accounts differ (0)" not in text
    assert "Timeline" in text
    assert "independent origin" in text


def test_a_dossier_without_a_story_shows_itself() -> None:
    report = make_report("It rained.")
    assert "No story was found; 1 report kept." in OpenDossier(bare_dossier(report))._repr_html_()


def test_in_a_terminal_it_is_a_line(dossier: OpenDossier) -> None:
    assert re.fullmatch(r"<OpenDossier: \d+ reports, \d+ stories, \d+ claims, \d+ events>", repr(dossier))
    assert re.fullmatch(r"<claims: \d+ rows of \d+ columns>", repr(dossier.claims))


# ---------------------------------------------------------------- opening


def test_what_is_saved_is_loaded(dossier: OpenDossier, tmp_path: Path) -> None:
    dossier.save(tmp_path / "dossier.json")
    for place in (tmp_path, str(tmp_path / "dossier.json")):
        assert crosswire.load(place).model == dossier.model
    assert crosswire.load(tmp_path).brief() == dossier.brief()


def test_what_is_no_dossier_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        crosswire.load(tmp_path / "nowhere")
    (tmp_path / "notes.txt").write_text("It rained.")
    with pytest.raises(crosswire.NoReportsError):
        crosswire.load(tmp_path / "notes.txt")


def test_reports_are_read_and_kept(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("Dam holds\n\nThe Lorn dam held on Monday, Mayor Ida Fenn said.\n")
    dossier = crosswire.read(report, store=tmp_path / "store.sqlite")
    assert len(dossier.reports) == 1
    assert crosswire.load(tmp_path / "store.sqlite").model == dossier.model


def test_nothing_to_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(crosswire.NoReportsError, match="nowhere") as told:
        crosswire.read([tmp_path / "nowhere"])
    assert [problem.path for problem in told.value.problems] == [str(tmp_path / "nowhere")]


def test_long_lists_of_problems_are_cut() -> None:
    told = crosswire.NoReportsError([Problem(f"{n}.txt", "is empty") for n in range(5)])
    assert str(told).endswith("2.txt: is empty; and 2 more")
