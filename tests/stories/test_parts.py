"""Reports taken apart: which ties are enough, and where the other sentences go."""

from __future__ import annotations

from crosswire.stories.parts import Part, taken_apart
from crosswire.stories.passages import Passage
from crosswire.stories.ties import Telling, Tie, is_part
from tests.stories.outlines import about

FERRY = "Sveta harbour ferry crew deck captain passenger ramp"
VOTE = "Holm parliament ballot coalition premier turnout campaign seat"
CHESS = "Vondrak chess gambit grandmaster bishop rook castle pawn"


def passage(n: int, words: str = "", *, headline: bool = False, marked: bool = False, turning: bool = False) -> Passage:
    terms = tuple(words.lower().split())
    return Passage(10 * n, 10 * n + 9, n, headline, marked, turning, 10, terms, terms[:1], (), ())


def told(*passages: Passage) -> dict[str, Telling]:
    return {"one": Telling("", about("one", FERRY), passages)}


def tie(other: str, *passages: int, evidence: float = 5.0) -> Tie:
    return Tie("one", passages, other, evidence)


HOME = {"one": 0, "ferry": 0, "vote": 1, "vote too": 1, "chess": 2}


def numbers(parts: tuple[Part, ...]) -> list[tuple[int, ...]]:
    return [part.passages for part in parts]


def test_two_runs_tied_to_different_reports_take_a_report_apart() -> None:
    telling = told(*(passage(n, words) for n, words in enumerate([FERRY, FERRY, VOTE, VOTE])))
    found = taken_apart(telling, [tie("ferry", 0, 1), tie("vote", 2, 3), tie("vote too", 2, 3, evidence=4.0)], HOME)
    assert numbers(found["one"]) == [(0, 1), (2, 3)]
    assert found["one"][1].others == {"vote": 5.0, "vote too": 4.0}


def test_one_run_takes_it_apart_where_the_report_opens_with_something_else() -> None:
    telling = told(*(passage(n, words) for n, words in enumerate([FERRY, FERRY, VOTE, VOTE])))
    assert numbers(taken_apart(telling, [tie("vote", 2, 3)], HOME)["one"]) == [(2, 3), (0, 1)]
    assert not taken_apart(telling, [tie("vote", 0, 1)], HOME), "what it opens with is what it is about"
    assert not taken_apart(telling, [tie("ferry", 2, 3)], HOME), "its own story"
    assert not taken_apart(telling, [tie("vote", 2, 3), tie("ferry", 1, 2, 3, evidence=4.0)], HOME), "its own as well"


def test_a_run_that_it_opens_with_is_a_part_where_an_entry_follows() -> None:
    entries = [passage(0, VOTE), passage(1, VOTE), passage(2, CHESS, turning=True), passage(3, CHESS)]
    assert numbers(taken_apart(told(*entries), [tie("vote", 0, 1)], HOME)["one"]) == [(0, 1), (2, 3)]


def test_other_sentences_go_with_what_they_share_words_with() -> None:
    telling = told(
        passage(0, "Morning", headline=True),
        *(passage(n, words) for n, words in enumerate([FERRY, FERRY, "tonight", VOTE, VOTE, "captain deck"], 1)),
    )
    found = taken_apart(telling, [tie("ferry", 1, 2), tie("vote", 4, 5)], HOME)
    assert numbers(found["one"]) == [(0, 1, 2, 3, 6), (4, 5)]


def test_an_entry_that_shares_nothing_is_left_with_its_headline() -> None:
    telling = told(
        *(passage(n, words) for n, words in enumerate([FERRY, FERRY, VOTE, VOTE])),
        passage(4, "Vondrak wins", headline=True),
        passage(5, CHESS),
        passage(6, CHESS),
    )
    found = taken_apart(telling, [tie("ferry", 0, 1), tie("vote", 2, 3)], HOME)
    assert numbers(found["one"]) == [(0, 1), (2, 3), (4, 5, 6)]
    assert found["one"][2].others == {}


def test_runs_that_overlap_but_are_not_one_are_not_two_parts() -> None:
    telling = told(*(passage(n, words) for n, words in enumerate([FERRY, FERRY, VOTE, VOTE])))
    ties = [tie("vote", 2, 3), tie("chess", 0, 1, 2, 3, evidence=4.0)]
    assert numbers(taken_apart(telling, ties, HOME)["one"]) == [(2, 3), (0, 1)]


def test_a_part_takes_two_sentences_or_one_set_apart() -> None:
    assert not is_part([passage(0, VOTE)])
    assert is_part([passage(0, VOTE), passage(1, FERRY)])
    assert is_part([passage(0, VOTE, marked=True)])
    assert is_part([passage(0, "Vote", headline=True), passage(1, VOTE)])
    assert not is_part([passage(0, "Vote", headline=True), passage(1, "it was so")])
    assert not is_part([passage(0, VOTE)._replace(names=()), passage(1, FERRY)._replace(names=())])
