"""Interviews and transcripts: who speaks in which paragraph."""

import pytest

from tests.claims.saying import Hear

INTRO = "Ida Brandt has run the port for nine years. She sat down with us after the flood."
QUESTIONS = """\
Q: What went wrong?
A: The pumps failed. Nobody had checked them.

The owner knew it.
Q: Who will pay?
A: We will pay."""


def test_the_interviewed_answers(hear: Hear) -> None:
    heard = hear(f"{INTRO}\n{QUESTIONS}")
    assert heard.said == [
        ("Ida Brandt", "asserts", "The pumps failed"),
        ("Ida Brandt", "denies", "Nobody had checked them"),
        ("Ida Brandt", "asserts", "The owner knew it"),
        ("Ida Brandt", "expects", "We will pay"),
    ]
    assert any("has run the port" in said.content and "Ida Brandt" in said.content for said in heard.own)


@pytest.mark.parametrize("intro", ["The port was closed.", "Ida Brandt and Piet Rask run the port."])
def test_an_answer_is_nobodys_where_the_text_does_not_tell(hear: Hear, intro: str) -> None:
    heard = hear(f"{intro}\n{QUESTIONS}")
    assert [said.who for said in heard.said] == ["?"] * 4


def test_questions_stay_the_outlets(hear: Hear) -> None:
    assert [said.stance for said in hear(QUESTIONS).own] == ["doubts", "doubts"]


def test_a_stop_after_question_and_answer_marks_them_too(hear: Hear) -> None:
    heard = hear(f"{INTRO}\n{QUESTIONS}".replace("Q:", "Q.").replace("A:", "A."))
    assert {said.who for said in heard.said} == {"Ida Brandt"}


def test_names_label_the_turns_of_a_transcript(hear: Hear) -> None:
    heard = hear("BRANDT: The pumps failed on Monday.\nRASK: They were old.\nBRANDT: I think the owner knew it.")
    assert heard.said == [
        ("BRANDT", "asserts", "The pumps failed on Monday"),
        ("RASK", "asserts", "They were old"),
        ("BRANDT", "asserts", "I think the owner knew it"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Update: The ferry was sold.\nCorrection: The port is open.",
        "A. P. Holm sold the ferry.",
        "Lisk: The ferry was sold.\nLisk: The port is open.\nLisk: The crew left.",
    ],
)
def test_headings_are_no_turns(hear: Hear, text: str) -> None:
    assert hear(text).said == []
