"""What a term tells, by how many reports hold it."""

from hypothesis import given
from hypothesis import strategies as st

from crosswire.stories.frequencies import Frequencies, expected
from crosswire.stories.outline import Outline
from tests.stories.outlines import about


def test_before_any_report_common_words_tell_less_than_rare_ones_and_names_most() -> None:
    weights = [Frequencies().weight(term) for term in ("run", "bridge", "isthmus", "solheim")]
    assert weights == sorted(weights)
    assert weights[0] + 2 < weights[-1]


def test_the_more_reports_hold_a_term_the_less_it_tells() -> None:
    few, many = (Frequencies(10_000, {"solheim": count}) for count in (3, 3_000))
    assert few.weight("solheim") > many.weight("solheim") + 3
    assert many.weight("solheim") < many.weight("holm"), "though nothing was expected of it"


def test_a_term_that_all_of_a_few_reports_hold_still_tells() -> None:
    five = Frequencies.of(about(f"r{n}", "harbour quay", "solheim") for n in range(5))
    assert (five.reports, five.counts["solheim"]) == (5, 5)
    assert five.weight("solheim") > 3


def test_a_report_counts_once_however_often_it_holds_a_term() -> None:
    frequencies = Frequencies()
    frequencies.add(["quay", "quay"])
    assert frequencies.counts == {"quay": 1}


def test_what_a_term_tells_is_told_anew_once_a_report_is_counted() -> None:
    frequencies = Frequencies()
    before = frequencies.weight("solheim")
    assert frequencies.weight("solheim") == before
    frequencies.add(["solheim"])
    assert frequencies.weight("solheim") < before


@given(st.permutations([about("a", "harbour quay"), about("b", "quay storm"), about("c", "vote")]))
def test_law_2_counts_do_not_hang_on_the_order(outlines: list[Outline]) -> None:
    assert Frequencies.of(outlines).counts == {"harbour": 1, "quay": 2, "storm": 1, "vote": 1}


@given(st.text(max_size=12))
def test_any_term_is_expected_in_some_share_of_reports(term: str) -> None:
    assert 0 < expected(term) <= 0.2
    assert Frequencies(10, {term: 10}).weight(term) >= 0
