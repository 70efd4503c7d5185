"""``crosswire ask``: what is found is said, what cannot be read is named."""

import json
from pathlib import Path

import pytest

from crosswire.near import keep_near_words
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.store import open_store
from crosswire.store.database import DatabaseStore
from tests.cli.running import crosswire, kept_file, kept_store
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


def test_of_one_store_no_more_is_read_than_is_shown(
    file: Path, language: LanguageModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_whole(_: DatabaseStore) -> None:
        raise AssertionError

    dossier = dossier_of(language, make_report(TEXT, outlet="Fen Courier", published="2024-03-05"))
    store = kept_store(dossier, tmp_path / "store.sqlite")
    with open_store(store) as opened:
        keep_near_words(dossier, opened, word_meaning())
    monkeypatch.setattr(DatabaseStore, "dossier", read_whole)
    for asked in (("leaked",), ("by:toll OR dam", "--limit", "1"), ("dams", "--near"), ("leaked", "--json")):
        from_store, from_file = (crosswire("ask", asked[0], place, *asked[1:]) for place in (store, file))
        assert (from_store.exit_code, from_store.output) == (0, from_file.output)


def test_a_store_without_a_dossier_is_named(tmp_path: Path) -> None:
    open_store(tmp_path / "store.sqlite").close()
    result = crosswire("ask", "leaked", tmp_path / "store.sqlite")
    assert result.exit_code == 1
    assert "store.sqlite: holds no dossier" in result.stderr


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
