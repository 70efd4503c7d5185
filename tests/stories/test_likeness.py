"""How much two reports look like two of one story, and in what."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.stories.frequencies import Frequencies
from crosswire.stories.likeness import (
    CIRCUMSTANCES,
    WHOLE,
    Weighed,
    circumstance,
    content,
    days_between,
    degrees,
    least_after,
    reasons,
)
from crosswire.stories.outline import Outline, packed_sense
from tests.stories.outlines import about

QUAKE = about("a", "quake village dead rescue", "taral", day="2021-03-01", countries="TR")


def weighed(outline: Outline) -> Weighed:
    return Weighed.of(outline, Frequencies())


def alike(a: Outline, b: Outline) -> float:
    return content(weighed(a), weighed(b))


def test_the_more_two_reports_share_the_more_alike_they_are() -> None:
    others = ["quake tunnel vote ferry", "quake village vote ferry", "quake village dead ferry"]
    likeness = [alike(QUAKE, about("b", words)) for words in others]
    assert likeness == sorted(likeness)
    assert likeness[0] > alike(QUAKE, about("b", "tunnel vote ferry")) == 0


def test_a_shared_name_ties_more_than_a_shared_word() -> None:
    assert alike(QUAKE, about("b", "tunnel vote", "taral")) > alike(QUAKE, about("b", "tunnel quake vote"))


def test_leads_that_point_the_same_way_tie() -> None:
    a, b, c = (replace(QUAKE, sense=packed_sense(v)) for v in ([1.0, 0.0], [0.9, 0.1], [-1.0, 0.0]))
    assert degrees(weighed(a), weighed(b))["meaning"] == pytest.approx(0.99, abs=0.01)
    assert degrees(weighed(a), weighed(c))["meaning"] == 0, "leads that point apart speak neither for nor against"
    assert degrees(weighed(a), weighed(QUAKE))["meaning"] == 0, "nor does a lead of which that is not known"


@pytest.mark.parametrize(
    ("a", "b", "days"),
    [
        (("2021-03-01", None), ("2021-03-31", None), 30),
        (("2021-03-31", None), ("2021-03-01", None), 30),
        (("2021-03-01", "2021-03-20"), ("2021-03-31", None), 11),
        (("2021-03-01", "2021-03-31"), ("2021-03-11", None), 0),
        ((None, None), ("2021-03-11", None), 0),
        (("2021-03-01T10:00", None), ("2021-03-02T09:00", None), 1),
    ],
    ids=["later", "earlier", "a range", "within a range", "not known", "to the minute"],
)
def test_days_that_lie_between_at_least(
    a: tuple[str | None, str | None], b: tuple[str | None, str | None], days: int
) -> None:
    first, second = (about(n, "quake", day=day, latest=latest) for n, (day, latest) in zip("ab", (a, b), strict=True))
    assert days_between(first, second) == days


def test_a_field_counts_for_more_as_long_as_little_of_it_is_known() -> None:
    assert least_after(0) == least_after(100) > least_after(1_000) > least_after(100_000) > WHOLE


def test_look_alikes_are_told_apart_by_time_and_place() -> None:
    same_day = circumstance(QUAKE, about("b", "quake", day="2021-03-01", countries="TR"))
    next_week = circumstance(QUAKE, about("b", "quake", day="2021-03-09", countries="TR"))
    next_year = circumstance(QUAKE, about("b", "quake", day="2022-03-09", countries="TR"))
    elsewhere = circumstance(QUAKE, about("b", "quake", day="2021-03-01", countries="OS"))
    assert 0 == same_day > next_week > next_year
    assert elsewhere < 0
    assert circumstance(QUAKE, about("b", "quake", day="2021-03-01")) == 0, "silence on countries is no other country"


def told_of(one: str, other: str, *, apart: int = 2) -> float:
    """What is added by the days that two reports tell of, which came out so many days apart."""
    first, second = "2021-03-10", f"2021-03-{10 + apart}"
    told, silent = (
        circumstance(about("a", "quake", day=first, days=a), about("b", "quake", day=second, days=b))
        for a, b in ((one, other), ("", ""))
    )
    return round(told - silent, 6)


def test_look_alikes_are_told_apart_by_the_days_that_they_tell_of() -> None:
    assert told_of("2021-03-09 2021-03-10", "2021-03-09 2021-03-12") == CIRCUMSTANCES["a day in common"]
    assert told_of("2021-03-10", "2021-03-10 2021-03-12") == CIRCUMSTANCES["a day in common"]
    assert told_of("2021-03-10 2021-03-20", "2021-03-20") == CIRCUMSTANCES["a day in common"], "what is to come"
    assert told_of("2021-03-10", "2021-03-12") == CIRCUMSTANCES["other days"]
    assert told_of("2021-03-09", "2021-03-11", apart=1) == CIRCUMSTANCES["other days"] / 2


def test_that_both_tell_of_today_says_nothing() -> None:
    assert told_of("2021-03-10", "2021-03-10", apart=0) == 0
    assert told_of("2021-03-12", "2021-03-12") == 0


def test_silence_on_days_is_no_other_day() -> None:
    assert told_of("2021-03-10", "") == told_of("", "2021-03-12") == 0


def test_reasons_are_in_words() -> None:
    other = about("b", "quake rescue tent", "taral", day="2021-04-01", countries="OS")
    told = " | ".join(reasons(weighed(QUAKE), weighed(other)))
    assert "both name 'taral'" in told
    assert "'rescue'" in told
    assert "31 days lie between them" in told
    assert "other countries" in told
    a, b = (
        about(n, "quake", day=f"2021-04-0{day}", days=f"2021-03-31 2021-04-0{day}") for n, day in (("a", 1), ("b", 3))
    )
    assert "both tell of 2021-03-31" in reasons(weighed(a), weighed(b))
    c = about("c", "quake", day="2021-04-04", days="2021-04-04")
    assert "they tell of other days" in reasons(weighed(b), weighed(c))


words = st.lists(st.sampled_from("quake village dead rescue taral osk".split()), max_size=6).map(" ".join)


@given(words, words)
def test_it_makes_no_difference_which_of_two_comes_first(first: str, second: str) -> None:
    a, b = about("a", first, "taral", day="2021-03-01"), about("b", second, "osk", day="2021-03-09")
    assert alike(a, b) == alike(b, a) >= 0
    assert circumstance(a, b) == circumstance(b, a)
