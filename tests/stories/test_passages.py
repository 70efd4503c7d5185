"""Reports sentence by sentence: headlines, entries of lists, and what a part is about."""

from __future__ import annotations

import pytest

from crosswire.reading.language import LanguageModel
from crosswire.stories.outline import outline_of
from crosswire.stories.passages import Passage, lead_of_passages, outline_of_passages, passages_of
from tests.making import make_report

TEXT = """Port of Bergen

Berit Solheim opened the quay in Bergen on Tuesday. It cost 40 million kroner.

Vote in Denmark

Anna Holm won the election in Denmark."""


@pytest.fixture(scope="module")
def passages(language: LanguageModel) -> tuple[Passage, ...]:
    report = make_report(TEXT)
    return passages_of(report, language.parse(report))


def first(language: LanguageModel, line: str) -> Passage:
    report = make_report(f"Berit Solheim opened the quay.\n\n{line}")
    return next(each for each in passages_of(report, language.parse(report)) if each.paragraph == 1)


def test_each_sentence_stands_where_it_says_and_knows_its_paragraph(passages: tuple[Passage, ...]) -> None:
    assert [each.span.of(TEXT) for each in passages] == [
        "Port of Bergen",
        "Berit Solheim opened the quay in Bergen on Tuesday.",
        "It cost 40 million kroner.",
        "Vote in Denmark",
        "Anna Holm won the election in Denmark.",
    ]
    assert [each.paragraph for each in passages] == [0, 1, 1, 2, 3]
    assert [each.headline for each in passages] == [True, False, False, True, False]


@pytest.mark.parametrize(
    ("line", "marked", "turning"),
    [
        ("1. Holm won the vote in Denmark.", True, False),
        ("14:05 Holm won the vote in Denmark.", True, False),
        ("• Holm won the vote in Denmark.", True, False),
        ("In other news, Holm won the vote in Denmark.", False, True),
        ("Meanwhile, Holm won the vote in Denmark.", False, True),
        ("Holm won the vote in Denmark meanwhile.", False, False),
        ("Eleven trawlers sailed in.", False, False),
        ("40 trawlers sailed in.", False, False),
    ],
)
def test_an_entry_begins_with_a_mark_or_with_words_that_turn(
    language: LanguageModel, line: str, marked: bool, turning: bool
) -> None:
    found = first(language, line)
    assert (found.marked, found.turning, found.turns) == (marked, turning, marked or turning)


def test_words_that_turn_within_a_paragraph_begin_no_entry(language: LanguageModel) -> None:
    report = make_report("Solheim opened the quay. Meanwhile, Holm won the vote in Denmark.")
    assert not any(each.turns for each in passages_of(report, language.parse(report)))


def test_all_passages_are_about_what_the_report_is_about(language: LanguageModel) -> None:
    report = make_report(TEXT)
    parse = language.parse(report)
    whole = outline_of(report, parse)
    assert outline_of_passages(report.id, whole, passages_of(report, parse)) == whole


def test_a_part_is_about_its_own_sentences(language: LanguageModel, passages: tuple[Passage, ...]) -> None:
    report = make_report(TEXT)
    part = outline_of_passages("part", outline_of(report, language.parse(report)), passages[3:], "sense")
    assert {"holm", "denmark", "election"} <= set(part.terms)
    assert not {"solheim", "quay", "40"} & {*part.terms, *part.names, *part.numbers}
    assert (part.countries, part.sense, part.earliest) == (("DK",), "sense", "2023-09-12")


def test_the_lead_of_a_part_is_its_first_sentences_that_tell(passages: tuple[Passage, ...]) -> None:
    assert lead_of_passages(TEXT, passages[2:]) == "It cost 40 million kroner. Anna Holm won the election in Denmark."
    assert lead_of_passages(TEXT, ()) == ""
