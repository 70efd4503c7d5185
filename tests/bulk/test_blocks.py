"""Which reports are brought together: a function of the set, bounded in size and in pairs."""

import random
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from crosswire.bulk.alike import bands_of, day_of, most_about, window_of
from crosswire.bulk.blocks import Pair, joined_up, keys_of, pairs_under
from tests.making import make_report

WORDS = [
    f"{a}{b}"
    for a in ("har", "bri", "lev", "dam", "fer")
    for b in ("bour", "dge", "ver", "mit", "ry", "lo", "na", "si")
]
pairs = st.lists(st.builds(Pair, st.integers(4, 9), st.integers(0, 9), st.integers(10, 19)), max_size=25)


def text(seed: int, words: int = 80) -> str:
    chance = random.Random(seed)  # noqa: S311 - the same text each time
    return " ".join(chance.choice(WORDS) for _ in range(words))


def common(a: list[int], b: list[int]) -> int:
    return sum(x == y for x, y in zip(a, b, strict=True))


# ---------------------------------------------------------------- what shows that two are alike


def test_a_reprint_shares_bands_and_another_report_none() -> None:
    words = text(1).split()
    cut = make_report(" ".join(words[:60]))
    edited = make_report(" ".join([*words[:30], "otherwise", *words[31:]]))
    whole, other = bands_of(make_report(" ".join(words))), bands_of(make_report(text(2)))
    assert common(whole, bands_of(edited)) >= 4
    assert common(whole, bands_of(cut)) >= 4
    assert common(whole, other) == 0


def test_a_flash_is_no_copy() -> None:
    assert bands_of(make_report("The bridge is closed.")) == []


def test_bands_are_the_same_on_every_machine() -> None:
    assert bands_of(make_report(text(1)))[:2] == bands_of(make_report(text(1)))[:2]
    assert all(0 <= value < 2**63 for value in bands_of(make_report(text(1))))


def test_the_words_a_report_is_most_about() -> None:
    assert most_about({"harbour": 0.5, "bridge": 0.9, "dam": 0.5}) == ["bridge", "dam", "harbour"]


def test_the_day_of_a_report() -> None:
    assert day_of(make_report("The bridge is closed.")) == "2023-09-12"
    assert day_of(make_report("The bridge is closed.", published=None)) is None
    assert window_of("2023-09-12") == window_of("2023-09-13")
    assert window_of("no day") is None


# ---------------------------------------------------------------- pairs


def test_reports_within_a_month_are_paired_once() -> None:
    near = {
        pair["a"]
        for key in set(keys_of(["dam"], [], "2023-09-12", "")) & set(keys_of(["dam"], [], "2023-10-02", ""))
        for pair in pairs_under(key, [1, 2], [window_of("2023-09-12"), window_of("2023-10-02")], ["dam", "dam"])
    }
    assert near == {1}
    shared = set(keys_of(["dam"], [], "2023-09-12", "")) & set(keys_of(["dam"], [], "2023-09-13", ""))
    window = window_of("2023-09-12")
    found = [pair for key in shared for pair in pairs_under(key, [1, 2], [window, window], ["dam", "dam"])]
    assert found == [{"common": 1, "a": 1, "b": 2}]


def test_reports_months_apart_share_no_word() -> None:
    assert not set(keys_of(["dam"], [], "2023-01-12", "")) & set(keys_of(["dam"], [], "2023-09-12", ""))


def test_a_report_without_a_day_is_looked_for_in_all_months() -> None:
    dated = keys_of(["dam"], [], "2023-09-12", "")
    undated = keys_of(["dam"], [], None, f"{window_of('2023-09-12')},{window_of('2023-09-12')}")
    assert set(undated) & set(dated)


def test_a_band_counts_twice_whatever_the_month() -> None:
    (pair,) = pairs_under("band 3 99", [2, 1], [5, None], ["", ""])
    assert pair == {"common": 2, "a": 1, "b": 2}


def test_a_word_called_band_is_a_word() -> None:
    (pair,) = pairs_under("5 band", [2, 1], [5, 5], ["", ""])
    assert pair["common"] == 1


def test_a_common_key_makes_no_square_of_pairs() -> None:
    many = 2000
    found = pairs_under("5 dam", list(range(many)), [5] * many, [f"dam {n % 7}" for n in range(many)])
    assert len(found) < 9 * many


def test_a_report_that_came_twice_is_no_pair() -> None:
    assert pairs_under("5 dam", [1, 1], [5, 5], ["dam", "dam"]) == []


# ---------------------------------------------------------------- blocks


@given(pairs, st.integers(1, 20), st.randoms())
def test_blocks_are_the_same_in_whatever_order_pairs_come(
    found: list[Pair], largest: int, chance: random.Random
) -> None:
    shuffled = sorted(found, key=lambda _: chance.random())
    blocks = joined_up(range(20), found, largest)
    assert blocks == joined_up(range(20), shuffled, largest)
    assert sorted(number for block in blocks for number in block) == list(range(20))
    assert max(map(len, blocks)) <= largest


def test_those_with_most_in_common_are_joined_first() -> None:
    assert joined_up([1, 2, 3], [Pair(4, 1, 2), Pair(9, 2, 3)], 2) == [[1], [2, 3]]


def test_what_hangs_together_is_one_block() -> None:
    chain = [Pair(4, a, a + 1) for a in range(9)]
    assert joined_up(range(10), chain, 10) == [list(range(10))]
    everything = [Pair(4, a, b) for a, b in combinations(range(10), 2)]
    assert [len(block) for block in joined_up(range(10), everything, 5)] == [5, 5]
