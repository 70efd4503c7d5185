"""Groups by evidence for and against pairs."""

from collections.abc import Mapping
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.stories.linkage import linked

FOUR = "abcd"


def groups(evidence: Mapping[str, float], unlike: float = -4.0, joined: str = "", ids: str = FOUR) -> list[str]:
    """The groups, with a pair written as its two letters."""
    pairs = {(pair[0], pair[1]): log_odds for pair, log_odds in evidence.items()}
    tied = [(pair[0], pair[1]) for pair in joined.split()]
    return ["".join(group) for group in linked(ids, pairs, unlike=unlike, joined=tied)]


def test_what_evidence_speaks_for_is_together() -> None:
    assert groups({"ab": 2.0, "cd": 0.1}) == ["ab", "cd"]
    assert groups({"ab": 2.0, "cd": -0.1}) == ["ab", "c", "d"]
    assert groups({}) == ["a", "b", "c", "d"]


@pytest.mark.parametrize(("bridge", "found"), [(1.0, ["ab", "cd"]), (13.0, ["abcd"])], ids=["weak", "strong"])
def test_one_pair_ties_two_groups_only_if_it_outweighs_the_others(bridge: float, found: list[str]) -> None:
    assert groups({"ab": 20.0, "cd": 20.0, "bc": bridge}) == found


def test_a_row_of_reports_each_like_the_next_does_not_hang_together() -> None:
    assert groups({"ab": 1.0, "bc": 0.9, "cd": 0.8}) == ["ab", "cd"]


def test_what_pairs_that_nobody_looked_at_count() -> None:
    evidence = {"ab": 3.0, "bc": 2.0}
    assert groups(evidence, unlike=-1.0, ids="abc") == ["abc"]
    assert groups(evidence, unlike=-3.0, ids="abc") == ["ab", "c"]


def test_a_pair_of_little_weight_says_little() -> None:
    evidence = {("a", "b"): 3.0, ("b", "c"): 2.0, ("a", "c"): -9.0}

    def weight(a: str, b: str) -> float:
        return 0.1 if {a, b} == {"a", "c"} else 1.0

    assert linked("abc", evidence, unlike=-4) == [("a", "b"), ("c",)]
    assert linked("abc", evidence, unlike=-4, weight=weight) == [("a", "b", "c")]


def test_what_is_joined_stays_so_whatever_speaks_against_it() -> None:
    assert groups({"ad": -50.0}, joined="ad") == ["ad", "b", "c"]
    assert groups({"ab": 3.0, "bd": -9.0}, joined="ad") == ["ad", "b", "c"]


@given(
    st.dictionaries(
        st.sampled_from(list(combinations("abcdefg", 2))),
        st.sampled_from([-3.0, -1.0, 0.5, 0.5, 1.0, 2.0, 4.0]),
    ),
)
def test_law_2_groups_do_not_hang_on_any_order(evidence: dict[tuple[str, str], float]) -> None:
    found = linked("abcdefg", evidence, unlike=-2.0)
    assert sorted("".join(map("".join, found))) == list("abcdefg")
    backwards = dict(reversed(evidence.items()))
    assert linked("gfedcba", backwards, unlike=-2.0) == found
