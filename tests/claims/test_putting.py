"""How a claim's content is put, end to end: what a change of one word changes, and what it leaves."""

import pytest

from crosswire.claims.attribution import Scene
from crosswire.claims.content import units
from crosswire.claims.putting import condition_over
from crosswire.model.claim import Claim
from crosswire.model.frame import Frame
from crosswire.reading.language import LanguageModel
from tests.claims.saying import Hear, full_reading

PLAIN = "Ida Brandt said the crew closed the dam."
CHANGED: dict[str, tuple[str, bool, str, str]] = {
    PLAIN: ("asserts", False, "", "past"),
    "Ida Brandt said the crew did not close the dam.": ("denies", True, "", "past"),
    "Ida Brandt said the crew will close the dam.": ("expects", False, "will", "future"),
    "Ida Brandt said the crew will not close the dam.": ("denies", True, "will", "future"),
    "Ida Brandt said the crew might close the dam.": ("doubts", False, "might", "none"),
    "Ida Brandt said the crew may not close the dam.": ("doubts", True, "may", "none"),
    "Ida Brandt said the crew could not close the dam.": ("denies", True, "could", "none"),
    "Ida Brandt said the crew should close the dam.": ("urges", False, "should", "none"),
    "Ida Brandt said the crew plans to close the dam.": ("expects", False, "plan", "none"),
    "Ida Brandt said the crew managed to close the dam.": ("asserts", False, "", "past"),
    "Ida Brandt said the crew failed to close the dam.": ("asserts", True, "", "past"),
    "Ida Brandt said the crew tried to close the dam.": ("asserts", False, "try", "none"),
    "Ida Brandt said the crew was forced to close the dam.": ("asserts", False, "", "past"),
    "Ida Brandt said the crew has yet to close the dam.": ("asserts", True, "", "none"),
    "Ida Brandt said the crew would have closed the dam if it had rained.": ("doubts", False, "would", "past"),
    "Ida Brandt denied that the crew closed the dam.": ("denies", False, "", "past"),
    "Ida Brandt denied that the crew did not close the dam.": ("denies", True, "", "past"),
    "Ida Brandt denied the possibility that the crew closed the dam.": ("denies", False, "", "past"),
}


def closing(claim: Claim) -> Frame:
    return next(frame for frame in claim.frames if frame.predicate == "close")


@pytest.mark.parametrize(("sentence", "expected"), CHANGED.items(), ids=CHANGED)
def test_one_word_changes_how_it_is_put_and_nothing_else(
    hear: Hear, sentence: str, expected: tuple[str, bool, str, str]
) -> None:
    claim, plain = hear(sentence).claims[0], hear(PLAIN).claims[0]
    frame = closing(claim)
    assert (claim.stance, frame.negated, frame.modal, frame.tense) == expected
    assert [(a.role, a.head) for a in frame.arguments][:2] == [(a.role, a.head) for a in closing(plain).arguments]
    assert [[who.name for who in link.who] for link in claim.chain] == [["Ida Brandt"]]


@pytest.mark.parametrize("sentence", [s for s in CHANGED if "crew" in s])
def test_names_swapped_leave_how_it_is_put(hear: Hear, sentence: str) -> None:
    other = sentence.replace("Ida Brandt", "Piet Rask").replace("crew", "company")
    one, two = hear(sentence).claims[0], hear(other).claims[0]
    assert (one.stance, one.certainty) == (two.stance, two.certainty)
    assert [(f.negated, f.modal, f.tense) for f in one.frames] == [(f.negated, f.modal, f.tense) for f in two.frames]


@pytest.mark.parametrize(
    ("sentence", "modals"),
    [
        ("If the river rises, the dam will fail.", {"rise": "if", "fail": "will"}),
        ("The dam will fail unless the river falls.", {"fall": "unless", "fail": "will"}),
        ("The mayor asked whether the dam failed.", {"fail": "whether"}),
        ("The crew went to the valley to close the dam.", {"go": "", "close": "to"}),
        ("The crew will close the dam and leave the valley.", {"close": "will", "leave": "will"}),
    ],
)
def test_conditions_and_purposes_are_no_facts(hear: Hear, sentence: str, modals: dict[str, str]) -> None:
    frames = [frame for claim in hear(sentence).claims for frame in claim.frames]
    assert {f.predicate: f.modal for f in frames if f.predicate in modals} == modals


@pytest.mark.parametrize("sentence", ["The storm prevented the crew from closing the dam.", "It left without closing."])
def test_what_was_kept_from_happening_is_negated(hear: Hear, sentence: str) -> None:
    frames = {frame.predicate: frame.negated for frame in hear(sentence).claims[0].frames}
    assert frames.pop("close")
    assert not any(frames.values())


def test_a_second_verb_shares_tense_and_negation(hear: Hear) -> None:
    frames = hear("The crew will not eat or sleep.").claims[0].frames
    assert [(f.predicate, f.negated, f.tense) for f in frames] == [
        ("eat", True, "future"),
        ("sleep", True, "future"),
    ]


def test_a_second_verb_with_a_tense_of_its_own_shares_nothing(hear: Hear) -> None:
    frames = [frame for claim in hear("The crew did not sleep but left the valley.").claims for frame in claim.frames]
    assert {f.predicate: f.negated for f in frames} == {"sleep": True, "leave": False}


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("The dam will fail if the river rises.", "if the river rises"),
        ("If the river rises, the dam will fail.", "If the river rises"),
        ("Had the river risen, the dam would have failed.", "Had the river risen"),
        ("The dam will hold unless the river rises.", "unless the river rises"),
        ("The dam fails if the river rises.", "if the river rises"),
        ("The dam will fail.", None),
        ("The dam failed when the river rose.", None),
    ],
)
def test_condition_of_a_clause(language: LanguageModel, sentence: str, condition: str | None) -> None:
    scene = Scene(full_reading(language, sentence))
    unit = units(scene, range(len(scene.tokens)))[0]
    span = condition_over(scene, unit, unit.head)
    assert (span.of(scene.text) if span else None) == condition
