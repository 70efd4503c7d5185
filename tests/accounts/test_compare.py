"""Each comparison of two nodes: a case for, a case against, and what tells nothing; and where the sum decides."""

import math
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.compare import PLAINLY_SAME, SAME_EVENT, Terms, likeness, score
from crosswire.accounts.comparing import comparisons
from crosswire.accounts.comparing.comparisons import COMPARISONS, Comparison
from crosswire.accounts.comparing.weights import CONSTANT, WEIGHTS, reason
from crosswire.accounts.nodes import Node
from crosswire.model.frame import Argument, Frame, Quantity
from crosswire.model.party import Party
from tests.accounts.telling import ByTable, arg, at_least, count, frame, node, party, terms

SOLHEIM = party("Berit Solheim", country="NO")
RASK = party("Piet Rask", country="NL")
NORWAY = party("Norway", "state", "NO")
MINISTRY = party("Fisheries Ministry", "body", "NO")
DUTCH = party("Netherlands", "state", "NL")
BERGEN = party("Bergen", "place", "NO")
OSLO = party("Oslo", "place", "NO")
ROTTERDAM = party("Rotterdam", "place", "NL")
OFFICIAL = party("a senior official", "role", "NO")
AIDE = party("an aide", "role")
CREW_HERE, CREW_THERE = party("the crew", "role"), party("the crew of the boat", "role")
EVERYBODY = (SOLHEIM, RASK, NORWAY, MINISTRY, DUTCH, BERGEN, OSLO, ROTTERDAM, OFFICIAL, AIDE, CREW_HERE, CREW_THERE)


def between(one: Frame, other: Frame) -> tuple[Node, Node, Terms]:
    """Two frames of two claims, among twenty that speak of other things."""
    a, b = node(one, text="one"), node(other, text="other")
    rest = [node(frame(f"kind{n}", beside=f"filler{n}"), text=f"rest {n}") for n in range(20)]
    return a, b, terms([a, b, *rest], *EVERYBODY)


def found(compare: Comparison, one: Frame, other: Frame) -> dict[str, float]:
    """What a comparison finds between two frames, as far as it holds; the same from either side."""
    a, b, known = between(one, other)
    there, back = (
        {name: degree for name, degree, _ in compare(known.profile(x), known.profile(y), known)}
        for x, y in ((a, b), (b, a))
    )
    assert there == back
    return there


def why(compare: Comparison, one: Frame, other: Frame) -> list[str]:
    a, b, known = between(one, other)
    return [reason(name, rest) for name, _, rest in compare(known.profile(a), known.profile(b), known)]


# predicates


def test_the_same_predicate_in_any_form() -> None:
    assert "same word" in found(comparisons.predicates, frame("arrive"), frame("arrive"))
    assert "same word" in found(comparisons.predicates, frame("fire"), frame("fires"))
    assert why(comparisons.predicates, frame("arrive"), frame("arrive"))[0] == "both tell of “arrive”"


def test_a_predicate_of_many_uses_tells_less() -> None:
    assert "says little" in found(comparisons.predicates, frame("say"), frame("say"))
    assert "says little" not in found(comparisons.predicates, frame("arrive"), frame("arrive"))
    assert WEIGHTS["says little"] < 0


def test_predicates_of_one_family_and_of_one_class() -> None:
    kin = frame("announce"), frame("announcement")
    assert "same family" in found(comparisons.predicates, *kin)
    of_a_kind = frame("arrive", predicate="land"), frame("arrive", predicate="dock")
    assert "same class" in found(comparisons.predicates, *of_a_kind)
    assert why(comparisons.predicates, *of_a_kind)[0] == "“land” and “dock” tell of the same kind of thing"
    assert WEIGHTS["same word"] >= WEIGHTS["same class"] > 0


def test_predicates_that_tell_of_one_event_from_two_sides() -> None:
    day = "2023-09-12"
    sides = (
        frame("travel", predicate="visit", when=day),
        frame("meet", predicate="talk", when=day),
        frame("meet", predicate="talk"),
    )
    assert found(comparisons.predicates, sides[0], sides[1]) == {"two sides": 1.0}
    assert found(comparisons.predicates, sides[0], sides[2]) == {}


def test_predicates_near_in_meaning() -> None:
    one, other = node(frame("compensate"), text="one"), node(frame("repay"), text="other")
    known = Terms.of([one, other], {}, ByTable({("compensate", "repay"): 0.6, ("burn", "repay"): 0.1}))
    near = [*comparisons.predicates(known.profile(one), known.profile(other), known)]
    assert [(name, reason(name, rest)) for name, _, rest in near] == [
        ("near in meaning", "“compensate” is near “repay”")
    ]
    far = node(frame("burn"), text="far")
    assert [*comparisons.predicates(known.profile(far), known.profile(other), known)] == []


def test_predicates_that_have_nothing_in_common() -> None:
    assert found(comparisons.predicates, frame("arrive"), frame("depart")) == {}


# agents


@pytest.mark.parametrize(
    ("one", "other", "finding"),
    [
        (arg("agent", SOLHEIM), arg("agent", SOLHEIM), "same doer"),
        (arg("agent", NORWAY), arg("agent", MINISTRY), "one state's"),
        (arg("agent", NORWAY), arg("agent", OFFICIAL), "one state's"),
        (arg("agent", NORWAY), arg("agent", SOLHEIM), "one state's"),
        (arg("agent", SOLHEIM), arg("agent", RASK), "other doer"),
        (arg("agent", NORWAY), arg("agent", DUTCH), "other doer"),
        (arg("agent", MINISTRY), arg("agent", RASK), "other doer"),
        (arg("agent", AIDE), arg("agent", RASK), None),
        (arg("agent", "the old ferry"), arg("agent", "a ferry"), "same kind of doer"),
        (arg("agent", "it"), arg("agent", "it"), None),
        (arg("agent", OSLO), arg("agent", NORWAY), "other doer"),
    ],
)
def test_agents(one: Argument, other: Argument, finding: str | None) -> None:
    assert set(found(comparisons.agents, frame("buy", one), frame("buy", other))) == ({finding} if finding else set())


def test_an_agent_that_is_the_same_weighs_more_than_one_that_acts_for_the_same_state() -> None:
    assert WEIGHTS["same doer"] > WEIGHTS["one state's"] > 0 > WEIGHTS["other doer"]


# participants and places


def test_participants_by_party_and_by_head() -> None:
    sold = frame("sell", arg("patient", "old harbour"), arg("recipient", RASK))
    assert set(found(comparisons.participants, sold, sold)) == {"same party in it", "same thing in it"}
    assert why(comparisons.participants, sold, sold) == ["Piet Rask takes part in both", "both speak of harbour"]
    other = frame("sell", arg("patient", "bridge"), arg("recipient", SOLHEIM))
    assert set(found(comparisons.participants, sold, other)) == {"other party in it"}


def test_unnamed_participants_are_no_evidence_against() -> None:
    one, other = frame("meet", arg("patient", CREW_HERE)), frame("meet", arg("patient", AIDE))
    assert found(comparisons.participants, one, other) == {}
    assert found(comparisons.participants, one, frame("meet")) == {}


def test_two_wishes_with_nothing_in_common_are_two() -> None:
    def wish(of: str) -> Frame:
        return frame("want", arg("patient", of))

    assert "two wishes" in found(comparisons.participants, wish("new ferry"), wish("lower tax"))
    assert "two wishes" not in found(comparisons.participants, wish("new ferry"), wish("ferry"))


def test_places_of_two_states_speak_against_and_places_of_one_do_not() -> None:
    def places(one: Party, other: Party) -> set[str]:
        return set(found(comparisons.places, frame("meet", arg("place", one)), frame("meet", arg("goal", other))))

    assert places(BERGEN, ROTTERDAM) == {"other place"}
    assert places(BERGEN, OSLO) == set()
    assert places(BERGEN, BERGEN) == {"same place"}


# people


def test_people_named_in_a_phrase() -> None:
    def letter(to: Party) -> Frame:
        return frame("send", arg("patient", f"letter to {to.name}", to))

    assert why(comparisons.people, letter(SOLHEIM), letter(SOLHEIM)) == ["both name Berit Solheim"]
    assert found(comparisons.people, letter(SOLHEIM), letter(RASK)) == {"other people": 1.0}
    assert found(comparisons.people, letter(SOLHEIM), frame("send", arg("patient", "letter"))) == {}
    assert found(comparisons.people, letter(NORWAY), letter(DUTCH)) == {}


# numbers


@pytest.mark.parametrize(
    ("one", "other", "finding"),
    [
        (count(14, "people"), at_least(14, "people"), "same number"),
        (count(14, "people"), count(19, "people"), "count of one thing"),
        (count(3, "people"), count(3, "people"), "count of one thing"),
        (count(4, "people"), count(4, "people"), "same number"),
        (count(14, "people"), count(14, "boat"), None),
    ],
)
def test_numbers(one: Quantity, other: Quantity, finding: str | None) -> None:
    counted = found(comparisons.numbers, frame("injure", numbers=[one]), frame("injure", numbers=[other]))
    assert set(counted) == ({finding} if finding else set())


# times


@pytest.mark.parametrize(
    ("one", "other", "finding"),
    [
        ("2023-09-12", "2023-09-12", "same days"),
        ("2023-09", "2023-09-12", "days fit"),
        ("2023-W37", "2023-09-17", "days fit"),
        ("2023-W37", "2023-09-18", "other days"),
        ("2023-09-12", "2023-09-13", "other days"),
        ("2023-09-12/2023-09-14", "2023-09-14/2023-09-17", "other days"),
        ("2023-08", "2023-09-12", "other days"),
        ("2023-09-12", None, None),
        ("2023-09-12", "PAST_REF", None),
    ],
)
def test_times(one: str | None, other: str | None, finding: str | None) -> None:
    dated = found(comparisons.times, frame("arrive", when=one), frame("arrive", when=other))
    assert set(dated) == ({finding} if finding else set())


def test_another_year_speaks_against_more_than_another_day() -> None:
    dated = found(comparisons.times, frame("arrive", when="2022"), frame("arrive", when="2023-09-12"))
    assert set(dated) == {"other days", "another time"}
    assert WEIGHTS["another time"] < 0


def test_a_time_that_only_fits_counts_for_less_than_the_very_day() -> None:
    assert WEIGHTS["same days"] > WEIGHTS["days fit"] > 0 > WEIGHTS["other days"]
    fits = why(comparisons.times, frame("arrive", when="2023-09"), frame("arrive", when="2023-09-12"))
    assert fits == ["the times fit: 2023-09 and 2023-09-12"]


# words


def test_words_in_common_but_for_the_predicates() -> None:
    one, other = frame("open", beside="fishing harbour ribbon"), frame("open", beside="fishing harbour speech")
    assert 0 < found(comparisons.words, one, other)["shared words"] < 1
    assert why(comparisons.words, one, other)[0] == "shared words: fishing, harbour"
    assert found(comparisons.words, frame("open"), frame("open")) == {}
    assert found(comparisons.words, frame("open", beside="harbour"), frame("open", beside="bridge")) == {}


def test_hyphens_do_not_part_words() -> None:
    shared = found(comparisons.words, frame("want", beside="deep-sea"), frame("want", beside="deepsea"))
    assert shared["shared words"] == pytest.approx(1.0)


def test_rare_words_tell_more_than_common_ones() -> None:
    def shared(word: str) -> float:
        one, other = (
            node(frame("a", beside=f"{word} left"), text="1"),
            node(frame("b", beside=f"{word} right"), text="2"),
        )
        rest = [node(frame("c", beside="harbour"), text=f"rest {n}") for n in range(20)]
        known = terms([one, other, *rest])
        return sum(d for n, d, _ in comparisons.words(known.profile(one), known.profile(other), known))

    assert shared("lighthouse") > shared("harbour")


def test_words_that_point_the_same_way() -> None:
    one, other = node(frame("get", beside="pay"), text="1"), node(frame("compensate", beside="wage"), text="2")
    rest = [node(frame(f"kind{n}"), text=f"rest {n}") for n in range(9)]
    near = ByTable({("compensate wage", "get pay"): 0.7})
    known = Terms.of([one, other, *rest], {}, near)
    assert [n for n, _, _ in comparisons.senses(known.profile(one), known.profile(other), known)] == ["near as a whole"]
    without = terms([one, other, *rest])
    assert [*comparisons.senses(without.profile(one), without.profile(other), without)] == []


def test_weights_of_words_are_coarse() -> None:
    """A report more changes few of them, so that what was compared before need not be compared again."""
    nodes = [node(frame("open", beside=f"thing{n % 7}"), text=str(n)) for n in range(40)]
    before, after = terms(nodes), terms([*nodes, node(frame("open", beside="bridge"), text="one more")])
    assert all(after.weight[word] == weight for word, weight in before.weight.items())


# mentions


def test_what_two_claims_only_mention_is_less_surely_one() -> None:
    def opening(text: str, place: int) -> Node:
        return node(frame("open", arg("agent", SOLHEIM), tense="none"), place=place, text=text)

    told, mentioned, again = opening("1", 0), opening("2", 1), opening("3", 1)
    known = terms([told, mentioned, again], *EVERYBODY)
    assert score(mentioned, again, known) < score(told, mentioned, known)


# the sum


def test_a_doer_in_common_tells_more_than_the_kind_alone() -> None:
    bare = between(frame("arrive"), frame("arrive"))
    doer = between(frame("arrive", arg("agent", SOLHEIM)), frame("arrive", arg("agent", SOLHEIM)))
    assert likeness(*bare)[0] < likeness(*doer)[0]
    assert likeness(*doer)[0] >= SAME_EVENT


def test_to_set_voices_against_each_other_wants_more_than_to_bring_them_together() -> None:
    assert PLAINLY_SAME > SAME_EVENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            frame("open", arg("agent", SOLHEIM), when="2023-09-12"),
            frame("open", arg("agent", SOLHEIM), when="2022-05-03"),
        ),
        (
            frame("open", arg("agent", SOLHEIM), beside="new fishing"),
            frame("open", arg("agent", RASK), beside="new bus"),
        ),
        (frame("open", arg("agent", SOLHEIM)), frame("close", arg("agent", SOLHEIM))),
    ],
    ids=["another year", "another doer", "the contrary"],
)
def test_what_speaks_against_one_event_outweighs_what_else_is_alike(one: Frame, other: Frame) -> None:
    assert likeness(*between(one, other))[0] < SAME_EVENT


def test_the_same_told_of_another_day_can_still_be_one_event_else_no_two_dates_would_conflict() -> None:
    def opening(day: str) -> Frame:
        return frame("open", arg("agent", SOLHEIM), arg("patient", "fishing harbour"), arg("place", BERGEN), when=day)

    assert likeness(*between(opening("2023-09-12"), opening("2023-09-13")))[0] >= SAME_EVENT


def test_kinds_of_two_sides_are_one_event_by_a_shared_day() -> None:
    def side(kind: str, day: str | None) -> Frame:
        return frame(kind, arg("agent", SOLHEIM), arg("place", BERGEN), beside="fishing harbour", when=day)

    one_day = likeness(*between(side("travel", "2023-09-12"), side("meet", "2023-09-12")))[0]
    assert one_day >= SAME_EVENT
    assert likeness(*between(side("travel", None), side("meet", None)))[0] < one_day


def test_reasons_are_given_in_words_and_only_for_what_is_alike() -> None:
    _, whys = likeness(*between(frame("arrive", arg("agent", SOLHEIM)), frame("arrive", arg("agent", SOLHEIM))))
    assert whys[:2] == ("both tell of “arrive”", "the same one does it")
    against = between(frame("arrive", arg("agent", SOLHEIM)), frame("burn", arg("agent", RASK)))
    assert likeness(*against)[1] == ("the reports tell of one happening",)


ARGUMENTS = st.sampled_from(
    [arg(role, p) for role in ("agent", "patient", "place") for p in (SOLHEIM, RASK, NORWAY, OSLO, AIDE)]
    + [arg("patient", "fishing harbour"), arg("goal", "old harbour"), arg("agent", "it")]
)
FRAMES = st.builds(
    lambda kind, arguments, when, beside: frame(kind, *arguments, when=when, beside=beside),
    st.sampled_from(["travel", "meet", "arrive", "open"]),
    st.lists(ARGUMENTS, max_size=3),
    st.sampled_from([None, "2023-09", "2023-09-12", "2023-09-13", "2022", "PAST_REF"]),
    st.sampled_from(["", "harbour", "harbour ribbon", "deep-sea"]),
)


@given(FRAMES, FRAMES)
def test_likeness_is_the_same_from_either_side(one: Frame, other: Frame) -> None:
    a, b, found_terms = between(one, other)
    assert likeness(a, b, found_terms)[0] == pytest.approx(likeness(b, a, found_terms)[0])


@given(FRAMES, FRAMES)
def test_likeness_is_the_weighed_sum_of_what_was_found(one: Frame, other: Frame) -> None:
    a, b, known = between(one, other)
    findings = [f for c in COMPARISONS for f in c(known.profile(a), known.profile(b), known)]
    odds = CONSTANT + sum(WEIGHTS[name] * degree for name, degree, _ in findings)
    assert score(a, b, known) == likeness(a, b, known)[0] == pytest.approx(1 / (1 + math.exp(-odds)))


@given(FRAMES, FRAMES, st.text("abc", min_size=1, max_size=4))
def test_likeness_hangs_on_the_two_nodes_and_the_weights_of_their_words_alone(one: Frame, other: Frame, w: str) -> None:
    a, b, known = between(one, other)
    apart = Terms(known.parties, {**known.weight, f"{w}{w}{w}": 9.0})
    apart.profile(node(frame("open", beside=f"{w}{w}{w}"), text="a third"))
    assert score(a, b, apart) == score(a, b, known)


def test_likeness_is_the_same_to_the_last_digit_in_every_process() -> None:
    program = """
from crosswire.accounts.compare import likeness
from tests.accounts.telling import frame, node, terms

def some(n):
    return " ".join(f"word{m}" for m in range(n % 3, 30, 1 + n % 4))

nodes = [node(frame("open", beside=some(n)), text=str(n)) for n in range(30)]
known = terms(nodes)
print([likeness(a, b, known)[0].hex() for a in nodes for b in nodes])
"""
    seen = {
        subprocess.run(  # noqa: S603
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


# telling and mentioning


@pytest.mark.parametrize(
    ("told_by", "place", "tells"),
    [
        (frame("visit", tense="none"), 0, True),
        (frame("visit", tense="past"), 1, True),
        (frame("visit", tense="none", when="2023-09-12"), 1, True),
        (frame("by_train", tense="none"), 1, True),
        (frame("visit", tense="none"), 1, False),
    ],
    ids=["main predicate", "finite verb", "dated", "a vehicle with its rider", "a bare noun beside"],
)
def test_what_a_claim_tells_of_and_what_it_only_mentions(told_by: Frame, place: int, tells: bool) -> None:
    assert node(told_by, place).tells is tells
