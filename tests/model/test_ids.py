"""Ids made from content."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.ids import content_id, text_digest

parts = st.lists(st.one_of(st.text(max_size=6), st.integers(-99, 99)), max_size=4)


@given(parts, parts)
def test_other_parts_give_another_id(a: list[str | int], b: list[str | int]) -> None:
    same = [*map(str, a)] == [*map(str, b)]
    assert (content_id("claim", *a) == content_id("claim", *b)) == same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("ab", "c"), ("a", "bc")),
        (("ab",), ("a", "b")),
        (("a", ""), ("a",)),
        (("", "a"), ("a", "")),
        ((1, 23), (12, 3)),
        (("é",), ("e\u0301",)),
    ],
)
def test_where_one_part_ends_counts(a: tuple[str | int, ...], b: tuple[str | int, ...]) -> None:
    assert content_id("claim", *a) != content_id("claim", *b)


@given(parts)
def test_the_kind_is_before_the_id_and_in_it(content: list[str | int]) -> None:
    claim, event = content_id("claim", *content), content_id("event", *content)
    assert claim.startswith("claim-")
    assert event.startswith("event-")
    assert claim.partition("-")[2] != event.partition("-")[2]
    assert len(claim) == len("claim-") + 16


def test_ids_are_the_same_on_any_machine() -> None:
    """Kept values: a change of these makes every stored id another."""
    assert content_id("claim", "a", 1) == "claim-98f3c219d0776cff"
    assert content_id("report") == "report-1d271f113d7120da"


def test_half_a_character_has_an_id_too() -> None:
    assert content_id("report", "\ud800") != content_id("report", "\ud801")
    assert text_digest("\ud800") != text_digest("\ud801")


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_digest_is_sha256_of_the_text_in_utf_8(text: str) -> None:
    assert text_digest(text) == hashlib.sha256(text.encode()).hexdigest()
