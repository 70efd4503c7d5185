"""Which claims are brought together as one event, and which stay apart."""

from itertools import permutations
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.accounts.compare import SAME_EVENT
from crosswire.accounts.events import Group, group_nodes
from crosswire.accounts.nodes import nodes_of
from crosswire.model.claim import Stance
from crosswire.model.frame import Frame
from crosswire.model.party import Party
from tests.accounts.telling import Told, arg, count, frame, nodes, party, terms, told

SOLHEIM = party("Berit Solheim", country="NO")
RASK = party("Piet Rask")
BERGEN, OSLO, HAMAR = party("Bergen", "place"), party("Oslo", "place"), party("Hamar", "place")
EVERYBODY = (SOLHEIM, RASK, BERGEN, OSLO, HAMAR)


def groups(*tellings: Told) -> list[Group]:
    compared = nodes(tellings)
    return group_nodes(compared, terms(compared, *EVERYBODY))


def together(*tellings: Told) -> list[list[str]]:
    """The first words of the reports whose claims are one event, all sorted."""
    text = {t.claim.id: t.report.text for t in tellings}
    return sorted(sorted(text[claim.id] for claim in group.claims) for group in groups(*tellings))


def opened(who: Party, what: str, day: str | None = None, kind: str = "open") -> Frame:
    return frame(kind, arg("agent", who), arg("patient", what), when=day)


def test_reports_of_one_happening_are_one_event() -> None:
    assert together(
        told("star", opened(SOLHEIM, "new harbour", "2023-09-12")),
        told("post", opened(SOLHEIM, "fishing harbour", "2023-09-12")),
        told("echo", opened(SOLHEIM, "harbour")),
    ) == [["echo", "post", "star"]]


def test_an_event_says_by_which_pairs_it_came_together() -> None:
    star = told("star", opened(SOLHEIM, "new harbour", "2023-09-12"))
    post = told("post", opened(SOLHEIM, "fishing harbour", "2023-09-12"))
    echo = told("echo", opened(SOLHEIM, "harbour"))
    (group,) = groups(star, post, echo)
    assert len(group.joined) == 2
    assert {claim for step in group.joined for claim in (step.a, step.b)} == {t.claim.id for t in (star, post, echo)}
    assert [step.score for step in group.joined] == sorted((step.score for step in group.joined), reverse=True)
    assert all(step.score >= SAME_EVENT and step.score == round(step.score, 2) for step in group.joined)
    assert all("both tell of “open”" in step.reasons for step in group.joined)
    assert [group.joined for group in groups(star)] == [()]


def test_other_doers_other_days_and_other_deeds_stay_apart() -> None:
    assert together(
        told("star", opened(SOLHEIM, "new harbour", "2023-09-12")),
        told("post", opened(RASK, "bus station", "2023-09-12")),
        told("echo", opened(SOLHEIM, "old school", "2022-04-01")),
        told("herald", opened(SOLHEIM, "railway line", "2023-09-12", kind="close")),
    ) == [["echo"], ["herald"], ["post"], ["star"]]


def test_no_chain_of_half_likenesses() -> None:
    """The bare visit is like either visit, but they are not like each other."""
    bergen = told("to Bergen", frame("travel", arg("agent", SOLHEIM), arg("goal", BERGEN), when="2023-05-02"))
    bare = told("a visit", frame("travel", arg("agent", SOLHEIM)))
    oslo = told("to Oslo", frame("travel", arg("agent", SOLHEIM), arg("goal", OSLO), when="2023-09-12"))
    assert len(together(bergen, bare)) == 1
    assert len(together(bare, oslo)) == 1
    assert len(together(bergen, bare, oslo)) == 2


def test_one_plain_difference_keeps_groups_apart_however_many_are_like_both() -> None:
    bare = [told(f"a visit {n}", frame("travel", arg("agent", SOLHEIM))) for n in range(6)]
    bergen = told("to Bergen", frame("travel", arg("agent", SOLHEIM), arg("goal", BERGEN), when="2023-05-02"))
    oslo = told("to Oslo", frame("travel", arg("agent", SOLHEIM), arg("goal", OSLO), when="2023-09-12"))
    assert not any({"to Bergen", "to Oslo"} <= set(event) for event in together(*bare, bergen, oslo))


def test_one_claim_that_is_like_two_groups_does_not_make_them_one() -> None:
    """That she opened something and that the harbour was opened are one event only as far as somebody says so."""
    opened = [told(f"it was opened {n}", frame("open", arg("patient", "fishing harbour"))) for n in range(30)]
    she = [told(f"she opened {n}", frame("open", arg("agent", SOLHEIM))) for n in range(30)]
    both = told("she opened it", frame("open", arg("agent", SOLHEIM), arg("patient", "fishing harbour")))
    assert len(together(she[0], both)) == len(together(opened[0], both)) == 1
    assert len(together(*she)) == len(together(*opened)) == 1
    events = [set(event) for event in together(*opened, *she, both)]
    assert sum("she opened it" in event for event in events) == 1


def test_a_claim_is_part_of_each_event_that_it_tells_of() -> None:
    both = told("left and arrived", frame("depart", arg("agent", SOLHEIM)), frame("arrive", arg("agent", SOLHEIM)))
    left, arrived = (
        told("left", frame("depart", arg("agent", SOLHEIM))),
        told("got there", frame("arrive", arg("agent", SOLHEIM))),
    )
    assert together(both, left, arrived) == [["got there", "left and arrived"], ["left", "left and arrived"]]


def test_two_verbs_of_the_very_same_claims_are_one_event() -> None:
    tellings = [
        told(text, frame("arrive", arg("agent", SOLHEIM)), frame("shake", arg("agent", SOLHEIM)))
        for text in ("star", "post")
    ]
    assert together(*tellings) == [["post", "star"]]
    (group,) = groups(*tellings)
    assert len(group.nodes) == 4
    assert [(step.a_place, step.b_place) for step in group.joined if step.a == step.b] == [(0, 1)]
    assert len(group.joined) == 3


def test_two_frames_of_one_claim_are_never_joined_for_being_alike() -> None:
    twice = told("in and in again", frame("arrive", arg("agent", SOLHEIM)), frame("arrive", arg("agent", SOLHEIM)))
    assert [len(group.nodes) for group in groups(twice)] == [1]


def test_a_claim_alone_is_an_event_by_its_main_frame_only() -> None:
    alone = told("praised the visit", frame("praise", arg("agent", RASK)), frame("travel", arg("agent", SOLHEIM)))
    assert [node.frame.kind for group in groups(alone) for node in group.nodes] == ["praise"]


def test_an_event_that_all_only_mention_is_none_and_one_that_somebody_tells_is() -> None:
    visit = frame("travel", arg("agent", SOLHEIM), arg("goal", BERGEN), tense="none")
    praised = told("praised it", frame("praise", arg("agent", RASK), arg("topic", "fish")), visit)
    blamed = told("paid for it", frame("pay", arg("agent", party("Odd Lie"))), visit)
    assert together(praised, blamed) == [["paid for it"], ["praised it"]]
    assert ["paid for it", "praised it", "visited"] in together(praised, blamed, told("visited", visit))


def test_who_mentions_an_event_does_not_tell_of_it() -> None:
    visit = frame("travel", arg("agent", SOLHEIM), arg("goal", BERGEN), tense="none")
    praised, visited = told("praised it", frame("praise", arg("agent", RASK)), visit), told("visited", visit)
    (group,) = (g for g in groups(praised, visited) if len(g.claims) == 2)
    assert [claim.id for claim in group.telling] == [visited.claim.id]


@pytest.mark.parametrize("stance", get_args(Stance))
def test_claims_of_any_stance_are_of_the_event_that_they_speak_of(stance: Stance) -> None:
    visit = frame("travel", arg("agent", SOLHEIM), arg("goal", BERGEN))
    assert together(told("did", visit), told("so they say", visit, stance=stance)) == [["did", "so they say"]]


def test_frames_worth_comparing() -> None:
    main_is_vague = told("has a boat", frame("have"), frame("be", arg("agent", SOLHEIM)), frame("sail"))
    assert [node.place for node in nodes_of([main_is_vague.claim])] == [0]
    full = told("came to sail", frame("come"), frame("sail", arg("agent", SOLHEIM)), frame("fish", when="2023-09-12"))
    assert [node.place for node in nodes_of([full.claim])] == [0, 1, 2]


def test_a_claim_that_says_nothing_makes_no_event() -> None:
    assert groups(told("Well, well.")) == []
    assert groups() == []


def test_two_counts_of_one_thing_are_of_one_event() -> None:
    def died(number: int) -> Frame:
        return frame(
            "kill",
            arg("patient", "people"),
            numbers=[count(number, "people")],
            beside="ferry alma sunday",
            when="2023-09-10",
        )

    assert together(told("14", died(14)), told("19", died(19))) == [["14", "19"]]


WORLD = [
    told(f"{n} {kind} {who.name} {where.name} {day}", frame(kind, arg("agent", who), arg("goal", where), when=day))
    for n, (kind, who, where, day) in enumerate(
        [
            ("travel", SOLHEIM, BERGEN, "2023-09-12"),
            ("travel", SOLHEIM, BERGEN, "2023-09"),
            ("travel", SOLHEIM, OSLO, None),
            ("arrive", SOLHEIM, BERGEN, "2023-09-12"),
            ("travel", RASK, BERGEN, "2023-09-12"),
            ("meet", RASK, BERGEN, "2023-09-12"),
            ("meet", SOLHEIM, BERGEN, "2023-09-12"),
            ("travel", RASK, HAMAR, "2022"),
        ]
    )
]


def test_law_2_the_order_of_claims_does_not_matter() -> None:
    expected = groups(*WORLD[:5])
    assert 1 < len(expected) < 5
    assert all(groups(*order) == expected for order in permutations(WORLD[:5]))


@settings(max_examples=30)
@given(st.permutations(WORLD), st.integers(1, len(WORLD)))
def test_law_2_for_any_of_the_claims_in_any_order(order: list[Told], many: int) -> None:
    some = order[:many]
    found = groups(*some)
    assert found == groups(*sorted(some, key=lambda t: t.claim.id))
    placed = [node.key for group in found for node in group.nodes]
    assert sorted(placed) == sorted((t.claim.id, 0) for t in some)
