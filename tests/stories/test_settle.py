"""Settled stories: a function of the set of reports."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.stories.likeness import WHOLE, least_of
from crosswire.stories.outline import Outline
from crosswire.stories.settle import settled
from tests.stories.outlines import about

FERRY = "ferry ramp harbour deck crossing passenger captain repair"
QUAKE = "quake village rubble rescue tent aftershock dead injured"
SUMMIT = "summit talks handshake treaty missile leader delegation palace"


def reports(
    name: str, words: str, names: str, count: int, day: str | None = None, countries: str = ""
) -> list[Outline]:
    """Reports of one matter: each leaves out a word of it and has words of its own."""
    told = words.split()
    return [
        about(
            f"{name}{n}",
            " ".join([*told[:n], *told[n + 1 :], *(f"{name}word{n}{m}" for m in range(4))]),
            names,
            day=day,
            countries=countries,
        )
        for n in range(count)
    ]


def stories(*groups: Sequence[Outline], joined: Sequence[tuple[str, str]] = ()) -> list[list[str]]:
    return [list(story) for story in settled([outline for group in groups for outline in group], joined)]


def ids(outlines: Sequence[Outline]) -> list[str]:
    return [outline.report for outline in outlines]


def test_reports_of_one_matter_are_one_story() -> None:
    ferry, quake = reports("f", FERRY, "solheim bergen", 4), reports("q", QUAKE, "taral", 3)
    assert stories(ferry, quake) == [ids(ferry), ids(quake)]


@pytest.mark.parametrize("count", [1, 2, 12, 30])
def test_a_story_may_be_of_any_size(count: int) -> None:
    ferry = reports("f", FERRY + " " + " ".join(f"part{n}" for n in range(24)), "solheim bergen", count)
    assert stories(ferry) == [sorted(ids(ferry))]


def test_a_handful_of_reports_is_held_to_less_than_a_pile() -> None:
    assert least_of(3) == least_of(12) < least_of(20) < least_of(60) == least_of(1_000) == WHOLE


def test_two_quakes_in_two_countries_are_two_stories() -> None:
    first = reports("a", QUAKE, "taral varnia", 3, "2021-03-01", countries="VN")
    second = reports("b", QUAKE, "osk pelland", 3, "2021-03-20", countries="PL")
    assert stories(first, second) == [ids(first), ids(second)]


def test_two_summits_of_the_same_two_men_are_two_stories_once_months_lie_between() -> None:
    first = reports("a", SUMMIT + " border truce", "toft holm lund", 3, "2021-03-01", countries="LU")
    second = reports("b", SUMMIT + " gas tariff", "toft holm varn", 3, "2021-09-20", countries="VA")
    assert stories(first, second) == [ids(first), ids(second)]
    same_week = reports("b", SUMMIT + " border truce", "toft holm lund", 3, "2021-03-02", countries="LU")
    assert stories(first, same_week) == [[*ids(first), *ids(same_week)]]


def test_words_that_a_whole_field_shares_make_no_story() -> None:
    """Each matter has the field's words and its own: seen alone two are alike, seen in their field they are not."""
    field = "senate vote bill majority"
    matters = [reports(f"m{n}", f"{field} own{n}a own{n}b own{n}c own{n}d", f"name{n}", 3) for n in range(8)]
    assert stories(*matters) == [ids(matter) for matter in matters]


def test_a_copy_is_with_its_original_whatever_they_tell() -> None:
    ferry, quake = reports("f", FERRY, "solheim", 2), reports("q", QUAKE, "taral", 2)
    assert not any({"f0", "q1"} <= set(story) for story in stories(ferry, quake))
    assert any({"f0", "q1"} <= set(story) for story in stories(ferry, quake, joined=[("q1", "f0")]))


def test_nothing_makes_no_story_and_reports_with_no_words_stand_alone() -> None:
    assert stories() == []
    assert stories([about("a", ""), about("b", "")]) == [["a"], ["b"]]


MADE = [
    *reports("f", FERRY, "solheim bergen", 3, "2021-03-01"),
    *reports("g", FERRY, "solheim varn", 2, "2021-06-01"),
    *reports("q", QUAKE, "taral", 2),
    *reports("r", QUAKE + " ferry ramp harbour", "taral osk", 2, "2021-03-02"),
]


@given(st.permutations(MADE))
def test_law_2_the_order_of_reports_does_not_matter(outlines: list[Outline]) -> None:
    expected = settled(MADE)
    assert 1 < len(expected) < len(MADE)
    assert settled(outlines) == expected


@given(
    st.lists(
        st.builds(
            about,
            st.uuids().map(str),
            st.lists(st.sampled_from(FERRY.split()), max_size=5).map(" ".join),
            st.sampled_from(["", "solheim", "toft holm"]),
            day=st.sampled_from([None, "2021-03-01", "2021-06-01"]),
        ),
        max_size=8,
        unique_by=lambda outline: outline.report,
    )
)
def test_each_report_is_in_one_story(outlines: list[Outline]) -> None:
    found = settled(outlines)
    assert sorted(report for story in found for report in story) == sorted(ids(outlines))
    assert settled(outlines[::-1]) == found
