"""Direct speech: who is given the words between quotation marks, wherever the cue stands."""

import pytest

from crosswire.claims.attribution import Scene
from crosswire.claims.direct import find_direct
from tests.claims.saying import Hear

Rows = list[tuple[str, str, str]]

CUED: dict[str, Rows] = {
    # after
    '"The pumps were broken," Ida Brandt said.': [("Ida Brandt", "asserts", "The pumps were broken")],
    '"The pumps were broken," said Ida Brandt, the mayor of Port Ansel.': [
        ("Ida Brandt", "asserts", "The pumps were broken")
    ],
    "“The pumps were broken,” Ida Brandt told reporters on Monday.": [
        ("Ida Brandt", "asserts", "The pumps were broken")
    ],
    "“It was a terrible night,” recalled Piet Rask, who lost his boat.": [
        ("Piet Rask", "asserts", "It was a terrible night")
    ],
    "“I never saw the ferry,” the captain told the Lowland Herald.": [
        ("the captain < Lowland Herald", "denies", "I never saw the ferry")
    ],
    "“The pumps were broken,” said the owner. “They were not,” said the captain.": [
        ("the owner", "asserts", "The pumps were broken"),
        ("the captain", "denies", "They were not"),
    ],
    # before
    'Ida Brandt said: "The pumps were broken."': [("Ida Brandt", "asserts", "The pumps were broken")],
    'Ida Brandt said, "The pumps were broken."': [("Ida Brandt", "asserts", "The pumps were broken")],
    "In a statement, the company said: “The pumps were checked in May.”": [
        ("the company", "asserts", "The pumps were checked in May")
    ],
    "The governor tweeted: “We will reopen the bridge in May.”": [
        ("The governor", "expects", "We will reopen the bridge in May")
    ],
    "Asked whether the bridge was safe, Ida Brandt said: “I do not know.”": [("Ida Brandt", "denies", "I do not know")],
    # between
    '"The pumps were broken," Ida Brandt said. "Nobody told the crew."': [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("Ida Brandt", "denies", "Nobody told the crew"),
    ],
    '"The pumps were broken," Ida Brandt said, "and nobody told the crew."': [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("Ida Brandt", "denies", "nobody told the crew"),
    ],
    '"The pumps," Ida Brandt said, "were broken."': [("Ida Brandt", "asserts", "The pumps / were broken")],
    "“The pumps on the old ferry,” said Ida Brandt, “were broken in March.”": [
        ("Ida Brandt", "asserts", "The pumps on the old ferry / were broken in March")
    ],
    "“Honestly,” Ida Brandt said, “the pumps were broken.”": [("Ida Brandt", "asserts", "the pumps were broken")],
    # commands
    "“Stop the ferry!” the captain shouted.": [("the captain", "urges", "Stop the ferry")],
    "The mayor shouted: “Stop the ferry!”": [("The mayor", "urges", "Stop the ferry")],
    # a name and a colon
    "Ida Brandt met Piet Rask.\nPiet Rask: “We will not pay the crew.”": [
        ("Piet Rask", "denies", "We will not pay the crew")
    ],
    # marks
    "''The pumps were broken,'' Ida Brandt said. ''Nobody told the crew.''": [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("Ida Brandt", "denies", "Nobody told the crew"),
    ],
    '“The pumps were broken," Ida Brandt said.': [("Ida Brandt", "asserts", "The pumps were broken")],
    '"The pumps were broken,” Ida Brandt said.': [("Ida Brandt", "asserts", "The pumps were broken")],
    "«The pumps were broken,» Ida Brandt said.": [("Ida Brandt", "asserts", "The pumps were broken")],
    "„The pumps were broken,” Ida Brandt said.": [("Ida Brandt", "asserts", "The pumps were broken")],
    "“The captain said: ‘The pumps are old.’ I told the owner,” Ida Brandt said.": [
        ("Ida Brandt", "asserts", "The captain said: The pumps are old"),
        ("The captain < Ida Brandt", "asserts", "The pumps are old"),
        ("Ida Brandt", "asserts", "I told the owner"),
    ],
    "Ida Brandt said: “The pumps were broken. Nobody told the crew.": [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("Ida Brandt", "denies", "Nobody told the crew"),
    ],
}

CARRIED_ON: dict[str, Rows] = {
    "“The pumps were broken,” Ida Brandt said. “Nobody told the crew.\n“The owner knew it in March.”": [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("Ida Brandt", "denies", "Nobody told the crew"),
        ("Ida Brandt", "asserts", "The owner knew it in March"),
    ],
    "“The pumps were broken,” Ida Brandt said.\n“Nobody told the crew,” she added.": [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("Ida Brandt", "denies", "Nobody told the crew"),
    ],
    "Ida Brandt spoke to reporters outside the court.\n“The pumps were broken and nobody told the crew.”": [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("Ida Brandt", "denies", "nobody told the crew"),
    ],
}

FIRST_PERSON: dict[str, Rows] = {
    '"We believe that the pumps were broken," said Ida Brandt.': [
        ("Ida Brandt", "asserts", "We believe that the pumps were broken")
    ],
    '"I said that the pumps were broken," Ida Brandt said.': [
        ("Ida Brandt", "asserts", "I said that the pumps were broken")
    ],
    "“I think the bridge is safe,” Ida Brandt said.": [("Ida Brandt", "asserts", "I think the bridge is safe")],
}

MIXED: dict[str, Rows] = {
    "The mayor said the pumps were “broken beyond repair” in March.": [
        ("The mayor", "asserts", "the pumps were broken beyond repair in March")
    ],
    "The captain described the plan as “a bad joke” last week.": [("The captain", "asserts", "the plan as a bad joke")],
    "The mayor called the plan “a bad joke.”": [("The mayor", "asserts", "the plan a bad joke")],
    "Olsen referred to the plan as a “bad joke” last week.": [("Olsen", "asserts", "the plan as a bad joke")],
}

SPOKEN = {**CUED, **CARRIED_ON, **FIRST_PERSON}


@pytest.mark.parametrize(("text", "expected"), SPOKEN.items(), ids=SPOKEN)
def test_who_speaks_a_quotation(hear: Hear, text: str, expected: Rows) -> None:
    heard = hear(text)
    assert heard.said == expected
    assert all(claim.quoted for claim in heard.claims if claim.chain)


@pytest.mark.parametrize(("text", "expected"), MIXED.items(), ids=MIXED)
def test_a_phrase_in_marks_stays_in_its_sentence(hear: Hear, text: str, expected: Rows) -> None:
    heard = hear(text)
    assert heard.said == expected
    assert [(claim.quoted, claim.voice) for claim in heard.claims if claim.chain] == [(True, "mixed")]


@pytest.mark.parametrize("question", ["Who opened the gate?", "Will the bridge reopen?", "Was the ferry sold?"])
def test_a_question_is_no_statement(hear: Hear, question: str) -> None:
    """Law 4: who asks whether a thing is so has not said that it is."""
    assert not {"asserts", "expects"} & {said.stance for said in hear(f"“{question}” Piet Rask asked.").said}


def test_words_in_quotation_marks_are_the_speakers_to_the_letter(hear: Hear) -> None:
    heard = hear("“The pumps were broken,” Ida Brandt said on Monday.")
    (claim,) = heard.claims
    assert (claim.voice, claim.quoted, claim.rule.split("/")[0]) == ("direct", True, "reported_clause")
    assert [span.of(heard.text) for span in claim.spans] == ["The pumps were broken"]


def test_a_quotation_after_its_speakers_paragraph_is_less_sure(hear: Hear) -> None:
    claims = hear("“The pumps were broken,” Ida Brandt said.\n“The owner knew it in March.”").claims
    assert claims[0].confidence > claims[1].confidence


def test_nobody_is_given_words_that_nobody_brought_up(hear: Hear) -> None:
    heard = hear("“The pumps were broken and nobody told the crew.”")
    assert {said.who for said in heard.said} == {"?"}
    assert heard.own == []


def test_a_speaker_is_forgotten_after_a_paragraph_without_him(hear: Hear) -> None:
    text = "“The pumps were broken,” Ida Brandt said.\nThe port was quiet.\n“The owner knew it in March.”"
    assert hear(text).said == [
        ("Ida Brandt", "asserts", "The pumps were broken"),
        ("?", "asserts", "The owner knew it in March"),
    ]


@pytest.mark.parametrize("signature", ["– Piet Rask", "-- Piet Rask, 41", "— Piet Rask, a deckhand (Lisk)"])
def test_a_name_after_a_dash_signs_a_quotation(hear: Hear, signature: str) -> None:
    text = f"Ida Brandt said the ferry was sold.\n“The pumps were broken in March.” {signature}"
    assert hear(text).said[1] == ("Piet Rask", "asserts", "The pumps were broken in March")


def test_forty_signed_quotations_are_forty_voices(hear: Hear) -> None:
    text = "\n".join(f"“The pump on deck {number} was broken.” – Piet Rask" for number in range(40))
    assert [said.who for said in hear(text).said] == ["Piet Rask"] * 40


def test_the_name_is_found_where_the_parse_lost_it(hear: Hear) -> None:
    text = "“We never knew what hit the pumps,” mayor Ida Brandt, in a yellow coat and boots, said quietly."
    assert [said.who for said in hear(text).said][:1] == ["Ida Brandt"]


def test_each_quotation_is_found_once(hear: Hear) -> None:
    scene = Scene(hear("“The pumps were broken,” said the owner. “They were not,” said the captain.").reading)
    found = [*find_direct(scene, [])]
    assert [scene.tokens[a.sources[0]].text for a in found] == ["owner", "captain"]
    assert all(a.rule == "quotation" for a in found)
