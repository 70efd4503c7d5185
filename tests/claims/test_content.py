"""Content cut into clauses, each of which can be agreed with, denied or come true on its own."""

import pytest

from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit, units
from crosswire.claims.grammar import spans_of
from crosswire.reading.language import LanguageModel
from tests.claims.saying import Hear, full_reading

ONE = (
    "The ferry sank because the pumps were broken.",
    "If the river rises, the city will close the bridge.",
    "The sailor who lost his boat resigned.",
    "The ferry sank on Monday, killing two sailors.",
    "The crew slept and ate.",
    "The city, where the talks were held, is small.",
    "The old dam, built in 1951, broke on Monday.",
    "A quiet night in Oslo.",
)
"""Conditions, reasons and what only names a thing stay with their clause."""

SEVERAL = {
    "The ferry sank on Monday and the crew swam to the shore.": [
        "The ferry sank on Monday",
        "the crew swam to the shore",
    ],
    "The bridge opened in May, but the mayor closed it in June.": [
        "The bridge opened in May",
        "the mayor closed it in June",
    ],
    "The ferry sank; the crew swam to the shore.": ["The ferry sank", "the crew swam to the shore"],
    "The crew cleaned the deck and left the ferry.": ["The crew cleaned the deck", "left the ferry"],
    "The ferry sank on Monday, while the crew was asleep.": ["The ferry sank on Monday", "while the crew was asleep"],
    "Although the pumps were broken, the ferry left the port.": [
        "Although the pumps were broken",
        "the ferry left the port",
    ],
    "The governor, who opened the bridge in May, resigned on Monday.": [
        "The governor / resigned on Monday",
        "who opened the bridge in May",
    ],
}

INFERENCES = {
    "The governor cancelled the trip on Monday, suggesting that the talks had failed.": (
        "The governor cancelled the trip on Monday",
        "suggesting that the talks had failed",
    ),
    "The dam broke, raising fears of a flood.": ("The dam broke", "raising fears of a flood"),
}


def cut(language: LanguageModel, text: str) -> list[tuple[str, Unit]]:
    scene = Scene(full_reading(language, text))
    parts = units(scene, range(len(scene.tokens)))
    return [(" / ".join(span.of(text) for span in spans_of(scene.parse, text, part.tokens)), part) for part in parts]


@pytest.mark.parametrize("sentence", ONE)
def test_one_clause(language: LanguageModel, sentence: str) -> None:
    assert [words for words, _ in cut(language, sentence)] in ([sentence], [sentence.rstrip(".")])


@pytest.mark.parametrize(("sentence", "clauses"), SEVERAL.items(), ids=SEVERAL)
def test_several_clauses(language: LanguageModel, sentence: str, clauses: list[str]) -> None:
    assert [words for words, _ in cut(language, sentence)] == clauses


@pytest.mark.parametrize(("sentence", "clauses"), INFERENCES.items(), ids=INFERENCES)
def test_a_conclusion_drawn_is_a_unit_marked_so(
    language: LanguageModel, sentence: str, clauses: tuple[str, str]
) -> None:
    assert [(words, part.inference) for words, part in cut(language, sentence)] == [
        (clauses[0], False),
        (clauses[1], True),
    ]


@pytest.mark.parametrize("sentence", [*ONE, *SEVERAL, *INFERENCES])
def test_units_never_overlap(language: LanguageModel, sentence: str) -> None:
    parts = [part for _, part in cut(language, sentence)]
    assert sum(len(part.tokens) for part in parts) == len(frozenset().union(*(part.tokens for part in parts)))


def test_nothing_gives_no_units(language: LanguageModel) -> None:
    assert units(Scene(full_reading(language, "The ferry sank.")), ()) == []


def test_a_speakers_clauses_are_claims_of_their_own(hear: Hear) -> None:
    assert hear("Ida Brandt said that the pumps were broken, and the crew will sue the company.").said == [
        ("Ida Brandt", "asserts", "the pumps were broken"),
        ("Ida Brandt", "expects", "the crew will sue the company"),
    ]


def test_a_conclusion_after_a_comma_is_the_outlets(hear: Hear) -> None:
    heard = hear("The governor said the trip was cancelled, suggesting that the talks had failed.")
    assert heard.said == [("The governor", "asserts", "the trip was cancelled")]
    assert heard.own == [("", "asserts", "suggesting that the talks had failed")]
    assert [claim.rule.split("/")[0] for claim in heard.claims] == ["reported_clause", "own_inference"]


def test_a_conclusion_inside_a_quotation_is_the_speakers(hear: Hear) -> None:
    heard = hear("“The trip was cancelled, suggesting that the talks had failed,” the governor said.")
    assert heard.own == []
    assert {said.who for said in heard.said} == {"the governor"}
