"""``crosswire ask``: what is found is said, what cannot be read is named."""

import json
from pathlib import Path

import pytest

from crosswire.reading.language import LanguageModel
from tests.cli.running import crosswire, kept_file
from tests.making import dossier_of, make_report

TEXT = (
    "Mayor Mira Toll denied on Monday that the dam had leaked.\n"
    "The growers demanded that Toll resign.\n"
    "The dam was built in 1950, the growers said.\n"
)


ABROAD = "TRONDHEIM, Norway – The bridge near Trondheim was closed on Friday, engineer Jon Brekke said.\n"


def kept(text: str, outlet: str, path: Path, language: LanguageModel) -> Path:
    report = make_report(text, outlet=outlet, published="2024-03-05")
    return kept_file(dossier_of(language, report), path)


@pytest.fixture(scope="module")
def file(language: LanguageModel, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return kept(TEXT, "Fen Courier", tmp_path_factory.mktemp("asked") / "dossier.json", language)


@pytest.fixture(scope="module")
def abroad(language: LanguageModel, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return kept(ABROAD, "Fjord Post", tmp_path_factory.mktemp("abroad") / "dossier.json", language)


def test_what_is_found_is_shown_in_eighty_columns(file: Path) -> None:
    result = crosswire("ask", "by:toll stance:denies", file)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "the dam had leaked" in result.stdout
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


def test_json_has_everything(file: Path) -> None:
    (one,) = json.loads(crosswire("ask", "leaked", file, "--json").stdout)
    assert (one["stance"], one["words"]) == ("denies", "the dam had leaked")


@pytest.mark.parametrize("query", ["place:Norway", "place:trondheim", "outlet:fjord story:untitled"])
def test_places_and_stories_are_those_of_each_dossier(query: str, file: Path, abroad: Path) -> None:
    for places in ([abroad], [file, abroad], [abroad, file]):
        found = json.loads(crosswire("ask", query, *places, "--json").stdout)
        assert any("closed" in claim["words"] for claim in found)
        assert {claim["outlet"] for claim in found} == {"Fjord Post"}


def test_more_than_the_limit_is_told(file: Path) -> None:
    assert "--limit shows more" in crosswire("ask", "", file, "--limit", "1").stdout
    assert "--limit" not in crosswire("ask", "leaked", file).stdout


def test_near_meanings_are_a_switch_and_are_named(file: Path) -> None:
    assert crosswire("ask", "spilled", file).stdout.strip() == "No claim found."
    result = crosswire("ask", "spilled", file, "--near")
    first, *_ = result.stdout.splitlines()
    assert first.startswith("spilled, and near to it")
    assert "leak" in first
    assert "the dam had leaked" in result.stdout
    assert [one["words"] for one in json.loads(crosswire("ask", "spilled", file, "--near", "--json").stdout)]


def test_nothing_found_is_no_failure(file: Path) -> None:
    result = crosswire("ask", "zebra", file)
    assert (result.exit_code, result.stdout.strip()) == (0, "No claim found.")


def test_a_query_that_cannot_be_read_is_one_line(file: Path) -> None:
    result = crosswire("ask", "speaker:toll", file)
    assert result.exit_code == 2
    assert "speaker: is no field" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
