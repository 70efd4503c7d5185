"""Quotations by their marks alone."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crosswire.model.reading import Quote
from crosswire.model.spans import Span
from crosswire.reading.quotes import find_quotes
from tests.making import make_report

CLOSED: dict[str, list[str]] = {
    'He said "the pumps broke" and left.': ["the pumps broke"],
    "He said “the pumps broke” and left.": ["the pumps broke"],
    "He said «the pumps broke» and left.": ["the pumps broke"],
    "He said „the pumps broke” and left.": ["the pumps broke"],
    "He said ``the pumps broke'' and left.": ["the pumps broke"],
    "He said ''the pumps broke'' and left.": ["the pumps broke"],
    "''The pumps broke,'' he said. ''Nobody knew.''": ["The pumps broke,", "Nobody knew."],
    "The owner''s pumps broke.": [],
    "He said 'the pumps broke' and left.": ["the pumps broke"],
    "He said ‘the pumps broke’ and left.": ["the pumps broke"],
    # marks that close with what opens elsewhere
    "He said „the pumps broke“ and left.": ["the pumps broke"],
    "„The pumps broke“, he said. „Nobody knew.“": ["The pumps broke", "Nobody knew."],
    "He said »the pumps broke« and left. »Nobody knew.«": ["the pumps broke", "Nobody knew."],
    "``The pumps broke,'' he said. ''Nobody knew.''": ["The pumps broke,", "Nobody knew."],
    # newsrooms mix marks
    'He said “the pumps broke" and left.': ["the pumps broke"],
    'He said "the pumps broke” and left.': ["the pumps broke"],
    # an opening mark inside a quotation opens no other
    "“The pumps, the “old ones, broke,” he said.": ["The pumps, the “old ones, broke,"],
    # several, and at the edges
    '"Stop," he said. "The pumps broke."': ["Stop,", "The pumps broke."],
    "“The pumps broke.”": ["The pumps broke."],
    "(“The pumps broke.”)": ["The pumps broke."],
    "“Stop”—“Go”": ["Stop", "Go"],
    # apostrophes are no quotation marks
    "The dockers' union wasn't asked; the owners' wasn't either.": [],
    "It’s the ’90s, and the crew’s gone.": [],
    "Rock ’n’ roll at the sailors’ home.": [],
    "The crew’s note said ‘the captain’s gone’ and no more.": ["the captain’s gone"],
    # inches
    "The captain, 5'11\" tall, left.": [],
    # nothing
    "": [],
    "The pumps broke.": [],
}

NESTED: dict[str, list[str]] = {
    "“He told me ‘the pumps broke’ and left,” she said.": ["He told me ‘the pumps broke’ and left,", "the pumps broke"],
    "\"He told me 'the pumps broke' and left,\" she said.": [
        "He told me 'the pumps broke' and left,",
        "the pumps broke",
    ],
}

OPEN: dict[str, list[str]] = {
    "She said: “The pumps broke. Nobody knew.": ["The pumps broke. Nobody knew."],
    # opened anew in each paragraph of a long quotation
    "“The pumps broke.\n“Nobody knew.”": ["The pumps broke.", "Nobody knew."],
    # the opening mark was left out
    "She paused. The pumps broke,” she said.": ["The pumps broke,"],
    "The pumps broke,” she said.": ["The pumps broke,"],
}


def inner(text: str) -> list[str]:
    return [quote.inner.of(text) for quote in find_quotes(make_report(text))]


@pytest.mark.parametrize(("text", "expected"), CLOSED.items(), ids=CLOSED)
def test_closed_quotations(text: str, expected: list[str]) -> None:
    assert inner(text) == expected
    assert all(quote.closed for quote in find_quotes(make_report(text)))


@pytest.mark.parametrize(("text", "expected"), NESTED.items(), ids=NESTED)
def test_a_quotation_inside_another_comes_after_it(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(("text", "expected"), OPEN.items(), ids=OPEN)
def test_a_mark_left_out(text: str, expected: list[str]) -> None:
    assert inner(text) == expected
    assert not find_quotes(make_report(text))[0].closed


def test_outer_holds_the_marks() -> None:
    assert find_quotes(make_report("He said “no” twice.")) == (Quote(Span(8, 12), Span(9, 11), closed=True),)


def test_no_quotation_runs_over_the_end_of_a_paragraph() -> None:
    text = "She said: “The pumps broke.\nThe ferry left.\nIt sank.”"
    assert [quote.outer.of(text) for quote in find_quotes(make_report(text))] == ["“The pumps broke.", "It sank.”"]


def test_words_outside_the_body_are_left_alone() -> None:
    report = make_report("“Share this”\n“The pumps broke.”")
    assert len(find_quotes(replace(report, body=report.body[1:]))) == 1


TEXT = st.text(alphabet=st.one_of(st.sampled_from("“”\"'‘’«»„‟`ab 5.,:!?—(\n"), st.characters()), max_size=80)


@given(TEXT)
@example("”" * 30)
@example("“" * 30)
@example('5"' * 30)
@example("\ud800“x”")
def test_laws_hold_on_any_text(text: str) -> None:
    report = make_report(text.encode("utf-8", "replace").decode())
    quotes = find_quotes(report)
    for quote in quotes:
        assert quote.outer.covers(quote.inner)
        assert any(paragraph.covers(quote.outer) for paragraph in report.body)
        if quote.closed:
            assert quote.outer.start < quote.inner.start <= quote.inner.end < quote.outer.end
    assert list(quotes) == sorted(quotes, key=lambda quote: (quote.outer.start, -quote.outer.end))
    assert len(set(quotes)) == len(quotes)


@given(st.lists(st.sampled_from(["“One two.”", '"Three."', "Four five.", "«Six,» he said."]), min_size=1, max_size=8))
def test_paragraphs_are_read_one_by_one(paragraphs: list[str]) -> None:
    text = "\n".join(paragraphs)
    assert inner(text) == [words for paragraph in paragraphs for words in inner(paragraph)]


@given(st.text(alphabet=st.sampled_from('abc XYZ,.“”"'), max_size=60))
def test_double_quotations_never_overlap(text: str) -> None:
    quotes = find_quotes(make_report(text))
    assert all(before.outer.end <= after.outer.start for before, after in pairwise(quotes))
