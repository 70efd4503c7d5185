"""Stance: what the speaker does with the content, by its cue and by how it is put."""

from typing import get_args

import pytest

from crosswire.model.claim import Stance
from tests.claims.saying import Hear

BY_CONTENT: dict[str, list[str]] = {
    "asserts": [
        "the bridge was safe",
        "no more than 60 closed the bridge",
        "no fewer than 40 bridges closed",
        "she had closed the bridge",
        "the bridge is safe",
        "the city should have closed the bridge",
        "the bridge would have closed",
        "she would like to close the bridge",
    ],
    "denies": [
        "the bridge was not safe",
        "the bridge was never safe",
        "nobody closed the bridge",
        "no pumps were checked",
        "she saw nothing",
        "no bridge was safe",
        "the crew neither slept nor ate",
        "the vote was neither free nor fair",
        "the bridge will not close",
        "the report was false",
        "the report was without any foundation",
        "the rumour was baseless",
        "she did not know the owner",
    ],
    "doubts": [
        "the bridge might close",
        "the bridge may have closed",
        "perhaps the bridge closed",
        "the dam could break",
        "it was unclear whether the bridge would close",
        "there was a chance that the bridge would close",
    ],
    "expects": [
        "the bridge will close",
        "the bridge would close on Friday",
        "the bridge is going to close",
        "the bridge is set to close",
        "the bridge is to close in May",
        "the bridge was about to close",
        "the bridge is likely to close",
        "a report is expected by 4 May",
        "a ruling is due next week",
        "a hearing is set for 9 May",
        "more rain is expected",
        "a delay is likely",
        "the city plans to close the bridge",
        "the city will close the bridge if the river rises",
        "there was a strong chance that the bridge would close",
        "it was clear that the bridge would close",
    ],
    "urges": [
        "the city should close the bridge",
        "the city must close the bridge",
        "the city ought to close the bridge",
        "the city needs to close the bridge",
        "the bridge had to close",
        "the company would pay a price if it hid the report",
        "the company will face consequences",
    ],
}

BY_CUE: dict[str, str] = {
    "The company denied that the bridge was safe.": "denies",
    "The company did not deny that the bridge was safe.": "doubts",
    "The company suspects that the bridge was safe.": "doubts",
    "The company predicted that the bridge would close.": "expects",
    "The union demanded that the bridge close.": "urges",
    "The union doubts that the bridge is safe.": "doubts",
    "The union questioned whether the bridge was safe.": "doubts",
    "The company insisted that the bridge was safe.": "asserts",
    "The company did not say that the bridge was safe.": "doubts",
}

WARNINGS: dict[str, str] = {
    "The minister warned that the river would flood the valley on Friday.": "expects",
    "The minister warned that drivers should stay at home.": "urges",
    "The minister warned that the company would pay a heavy price.": "urges",
    "The minister warned that the city would close the bridge if the river rose.": "urges",
    "The minister warned the company against cutting wages.": "urges",
}

QUOTED: dict[str, str] = {
    "“We will not pay,” said Piet Rask.": "denies",
    "“We will pay,” said Piet Rask.": "expects",
    "“We might pay,” said Piet Rask.": "doubts",
    "“The company must pay,” said Piet Rask.": "urges",
    "“Pay the crews of the ferry today,” said Piet Rask.": "urges",
    "“If they strike, they will face consequences,” said Piet Rask.": "urges",
    "“I hope the bridge will reopen,” said Piet Rask.": "expects",
    "“We have no plans to close the bridge,” said Piet Rask.": "denies",
    "“It is not true,” said Piet Rask.": "denies",
}

SAID = [(content, stance) for stance, contents in BY_CONTENT.items() for content in contents]


@pytest.mark.parametrize(("content", "stance"), SAID, ids=[content for content, _ in SAID])
def test_stance_by_how_the_content_is_put(hear: Hear, content: str, stance: str) -> None:
    assert hear(f"Ida Brandt said {content}.").said == [("Ida Brandt", stance, content)]


@pytest.mark.parametrize(("content", "stance"), SAID, ids=[content for content, _ in SAID])
def test_denying_is_denying_however_the_content_is_put(hear: Hear, content: str, stance: str) -> None:
    del stance
    assert {said.stance for said in hear(f"Ida Brandt denied that {content}.").said} == {"denies"}


@pytest.mark.parametrize(("sentence", "stance"), [*BY_CUE.items(), *WARNINGS.items()], ids=[*BY_CUE, *WARNINGS])
def test_stance_by_the_cue(hear: Hear, sentence: str, stance: str) -> None:
    assert [said.stance for said in hear(sentence).said] == [stance]


@pytest.mark.parametrize(("sentence", "stance"), QUOTED.items(), ids=QUOTED)
def test_stance_of_a_quotation(hear: Hear, sentence: str, stance: str) -> None:
    assert [said.stance for said in hear(sentence).said] == [stance]


@pytest.mark.parametrize("content", ["the bridge was {}safe", "she had {}closed the bridge", "the bridge did {}close"])
def test_not_turns_what_is_asserted_into_a_denial(hear: Hear, content: str) -> None:
    plain, negated = (hear(f"Ida Brandt said {content.format(word)}.") for word in ("", "not "))
    assert (plain.said[0].stance, negated.said[0].stance) == ("asserts", "denies")
    assert (plain.claims[0].frames[0].negated, negated.claims[0].frames[0].negated) == (False, True)


@pytest.mark.parametrize("verb", ["closed", "opened", "reached", "left"])
def test_tense_turns_what_is_asserted_into_what_is_expected(hear: Hear, verb: str) -> None:
    future = {"closed": "close", "opened": "open", "reached": "reach", "left": "leave"}[verb]
    past, ahead = (hear(f"Ida Brandt said the crew {form} the bridge.") for form in (verb, f"will {future}"))
    assert (past.said[0].stance, ahead.said[0].stance) == ("asserts", "expects")
    assert (past.claims[0].frames[0].tense, ahead.claims[0].frames[0].tense) == ("past", "future")


def test_every_stance_has_rows() -> None:
    assert set(BY_CONTENT) == set(get_args(Stance))
