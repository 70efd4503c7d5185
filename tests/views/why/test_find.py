"""What the start of an id names."""

from dataclasses import replace

import pytest

from crosswire.model.claim import Claim
from crosswire.views.why.find import AnswerFound, NotOneError, RelationFound, find
from tests.views.visit import visit

EVENT = visit().events[1]
QUESTION = EVENT.questions[0]
RELATION = QUESTION.relations[0]
CLAIM = visit().claims[0]


def digits(id_: str, number: int = 16) -> str:
    return id_.rpartition("-")[2][:number]


@pytest.mark.parametrize("words", [CLAIM.id, digits(CLAIM.id), digits(CLAIM.id, 8), f"claim-{digits(CLAIM.id, 6)}"])
def test_a_claim_by_as_much_as_is_told(words: str) -> None:
    assert find(words, visit()) == CLAIM
    assert find(f" {words.upper()} ", visit()) == CLAIM


def test_an_event_and_an_answer() -> None:
    assert find(digits(EVENT.id, 8), visit()) == EVENT
    answer = QUESTION.answers[0]
    assert find(digits(answer.id, 8), visit()) == AnswerFound(EVENT, QUESTION, answer)


def test_a_relation_either_way_round() -> None:
    a, b = digits(RELATION.a, 8), digits(RELATION.b, 8)
    found = find(f"{a}:{b}", visit())
    assert isinstance(found, RelationFound)
    assert (found.relation, found.a.id, found.b.id) == (RELATION, RELATION.a, RELATION.b)
    assert find(f"{b}:{a}", visit()) == found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (digits(CLAIM.id, 5), "6 digits of an id are wanted, at least"),
        ("0123456789abcdef", "nothing has this id among 5 reports"),
        (f"event-{digits(CLAIM.id)}", "nothing has this id among 5 reports"),
        ("", "the id of a claim, an event or an answer is wanted"),
        ("a story", "the id of a claim, an event or an answer is wanted"),
        ("\x1b[31m", "the id of a claim, an event or an answer is wanted"),
        (f"{digits(RELATION.a)}:{digits(RELATION.a)}", "these two answers were not compared"),
        (f"{digits(RELATION.a)}:{digits(CLAIM.id)}", "nothing has this id"),
        (f"{digits(RELATION.a)}:", "the id of a claim, an event or an answer is wanted"),
    ],
)
def test_words_that_name_nothing(words: str, said: str) -> None:
    with pytest.raises(NotOneError) as caught:
        find(words, visit())
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_digits_that_name_several_list_them() -> None:
    twin: Claim = replace(CLAIM, id=f"{CLAIM.id[:-1]}{'0' if CLAIM.id[-1] != '0' else '1'}")
    dossier = replace(visit(), claims=(*visit().claims, twin))
    with pytest.raises(NotOneError) as caught:
        find(digits(CLAIM.id, 8), dossier)
    assert CLAIM.id in str(caught.value)
    assert twin.id in str(caught.value)
    assert find(CLAIM.id, dossier) == CLAIM


def test_answers_of_two_events_were_never_compared() -> None:
    other = visit().events[0].questions[0].answers[0].id
    with pytest.raises(NotOneError):
        find(f"{digits(RELATION.a)}:{digits(other)}", visit())
