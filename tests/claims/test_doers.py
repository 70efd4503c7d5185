"""Who does it, where grammar hands the subject on or hides it."""

import pytest

from crosswire.model.frame import Frame
from tests.claims.saying import Hear


def frame_of(hear: Hear, sentence: str, predicate: str) -> Frame:
    frames = [frame for claim in hear(sentence).claims for frame in claim.frames if frame.predicate == predicate]
    return frames[0]


def in_role(frame: Frame, role: str) -> set[str]:
    return {argument.head for argument in frame.arguments if argument.role == role}


def test_what_an_idiom_is_done_to(hear: Hear) -> None:
    assert in_role(frame_of(hear, "The rebels took control of the town.", "take_control"), "patient") == {"town"}


HANDED_ON = {
    "The court forced the company to pay for the repairs.": ("pay", "company"),
    "The minister talked the union into paying for the repairs.": ("pay", "union"),
    "The prosecutor accused the captain of selling the cargo.": ("sell", "captain"),
    "The army blamed the rebels for blowing up the dam.": ("blow_up", "rebel"),
    "Ida Brandt called on the council to repair the harbour.": ("repair", "council"),
    "Ida Brandt has the power to close the harbour.": ("close", "brandt"),
    "Ida Brandt's plan to close the harbour angered the crew.": ("close", "brandt"),
    "Ida Brandt promised the union to close the harbour.": ("close", "brandt"),
    "The captain was ordered to close the harbour.": ("close", "captain"),
}


@pytest.mark.parametrize(("sentence", "expected"), HANDED_ON.items(), ids=HANDED_ON)
def test_whose_deed_an_infinitive_or_a_gerund_tells(hear: Hear, sentence: str, expected: tuple[str, str]) -> None:
    predicate, doer = expected
    assert in_role(frame_of(hear, sentence, predicate), "agent") == {doer}


UNDERGONE = {
    "The harbour that the council closed was old.": ("close", "harbour"),
    "The letter she sent was lost.": ("send", "letter"),
    "The cargo, stolen in May, was found in Lund.": ("steal", "cargo"),
    "The captain was arrested and charged.": ("charge", "captain"),
    "Most of the letters were lost.": ("lose", "letter"),
    "Two people were killed and nine injured.": ("injure", "nine"),
    "The bill passed by the council was vetoed by the mayor.": ("pass", "bill"),
}


@pytest.mark.parametrize(("sentence", "expected"), UNDERGONE.items(), ids=UNDERGONE)
def test_to_whom_it_is_done(hear: Hear, sentence: str, expected: tuple[str, str]) -> None:
    predicate, thing = expected
    assert in_role(frame_of(hear, sentence, predicate), "patient") == {thing}


def test_the_doer_of_a_relative_clause_does_not_undergo_it(hear: Hear) -> None:
    frame = frame_of(hear, "The money that Ida Brandt had demanded was spent.", "demand")
    assert in_role(frame, "agent") == {"brandt"}
    assert in_role(frame, "patient") == {"money"}


def test_a_participle_taken_for_a_verb_gives_its_subject_back(hear: Hear) -> None:
    sentence = "The parcel addressed to Mr. Rask, a Lund lawyer, was found in Oslo."
    (patient,) = [a for a in frame_of(hear, sentence, "find").arguments if a.role == "patient"]
    assert patient.head == "parcel"
    assert "rask" in patient.words


def test_the_day_somebody_left_is_not_what_was_left(hear: Hear) -> None:
    frame = frame_of(hear, "Brandt remembers the day the captain left.", "leave")
    assert in_role(frame, "patient") == set()


def test_who_is_asked_is_not_what_is_wanted(hear: Hear) -> None:
    frame = frame_of(hear, "Ida Brandt asked the company to repair the harbour.", "ask")
    assert in_role(frame, "source") == {"company"}
    assert in_role(frame, "patient") == {"harbour"}
