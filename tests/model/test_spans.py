"""Spans: the algebra of stretches of text, against sets of offsets."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.spans import Span, cut_out, joined

LENGTH = 30

spans = st.tuples(st.integers(0, LENGTH), st.integers(1, 10)).map(lambda at: Span(at[0], at[0] + at[1]))
many = st.lists(spans, max_size=8)


def offsets(*stretches: Span) -> set[int]:
    return {offset for span in stretches for offset in range(span.start, span.end)}


@given(many)
def test_joined_keeps_every_offset(stretches: list[Span]) -> None:
    assert offsets(*joined(stretches)) == offsets(*stretches)


@given(many)
def test_joined_stretches_are_in_order_and_apart(stretches: list[Span]) -> None:
    assert all(before.end < after.start for before, after in pairwise(joined(stretches)))


@given(many)
def test_joining_again_changes_nothing(stretches: list[Span]) -> None:
    assert joined(joined(stretches)) == joined(stretches)


@given(many)
def test_order_does_not_matter_to_joining(stretches: list[Span]) -> None:
    assert joined(reversed(stretches)) == joined(stretches)


@given(spans, many)
def test_cut_out_leaves_what_no_hole_holds(whole: Span, holes: list[Span]) -> None:
    assert offsets(*cut_out(whole, holes)) == offsets(whole) - offsets(*holes)


@given(spans, many)
def test_what_is_left_is_in_order_and_never_empty(whole: Span, holes: list[Span]) -> None:
    left = cut_out(whole, holes)
    assert all(span.start < span.end for span in left)
    assert all(before.end <= after.start for before, after in pairwise(left))


@given(spans, many)
def test_holes_joined_cut_the_same(whole: Span, holes: list[Span]) -> None:
    assert cut_out(whole, joined(holes)) == cut_out(whole, holes)


@given(spans, many)
def test_what_is_left_and_the_holes_make_up_the_whole(whole: Span, holes: list[Span]) -> None:
    assert any(span.covers(whole) for span in joined([*cut_out(whole, holes), *holes]))


@given(spans)
def test_without_holes_the_whole_is_left(whole: Span) -> None:
    assert cut_out(whole, []) == (whole,)
    assert cut_out(whole, [whole]) == ()


@given(spans, spans)
def test_overlaps_and_covers_are_those_of_the_offsets(a: Span, b: Span) -> None:
    assert a.overlaps(b) == b.overlaps(a) == bool(offsets(a) & offsets(b))
    assert a.covers(b) == (offsets(b) <= offsets(a))


@given(st.text(alphabet=" \t\n,;:ab\u00a0", max_size=20), st.data())
def test_trimmed_begins_and_ends_in_a_word(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    trimmed = span.trimmed(text)
    assert trimmed.of(text) == span.of(text).strip(" \t\r\n\u00a0,;:")
    assert span.covers(trimmed)
    assert trimmed.trimmed(text) == trimmed


@pytest.mark.parametrize(
    ("span", "words"), [(Span(4, 9), "ferry"), (Span(0, 3), "The"), (Span(3, 3), ""), (Span(10, 99), "sank 🚢")]
)
def test_words_of_a_span(span: Span, words: str) -> None:
    assert span.of("The ferry sank 🚢") == words


def test_other_characters_can_be_trimmed_away() -> None:
    assert Span(0, 6).trimmed("“ab”. ", away="“”. ") == Span(1, 3)
