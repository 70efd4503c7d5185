"""Questions asked of a parse, on one made by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.parse import Parse, Sentence, Token
from crosswire.model.spans import Span

TEXT = "Old ferries  sank. Rask’s crew swam ashore."
WORDS = [
    # word, dependency, head
    ("Old", "amod", 1),
    ("ferries", "nsubj", 2),
    ("sank", "ROOT", 2),
    (".", "punct", 2),
    ("Rask", "poss", 6),
    ("’s", "case", 4),
    ("crew", "nsubj", 7),
    ("swam", "ROOT", 7),
    ("ashore", "advmod", 7),
    (".", "punct", 7),
]


def parsed() -> Parse:
    tokens, at = [], 0
    for i, (word, dep, head) in enumerate(WORDS):
        at = TEXT.index(word, at)
        tokens.append(
            Token(i=i, start=at, end=at + len(word), text=word, lemma=word, pos="X", tag="X", dep=dep, head=head)
        )
        at += len(word)
    return Parse("report-1", "hand 1", tuple(tokens), (Sentence(0, 0, 4, 0), Sentence(1, 4, 10, 0)), ())


PARSE = parsed()


def test_children_are_those_governed_in_text_order() -> None:
    assert PARSE.children[2] == (1, 3)
    assert PARSE.children[7] == (6, 8, 9)
    assert PARSE.children[0] == ()


@pytest.mark.parametrize(("index", "below"), [(2, [0, 1, 2, 3]), (6, [4, 5, 6]), (8, [8]), (7, [4, 5, 6, 7, 8, 9])])
def test_subtree(index: int, below: list[int]) -> None:
    assert PARSE.subtree(index) == below


@pytest.mark.parametrize(("index", "above"), [(5, [4, 6, 7]), (0, [1, 2]), (2, [])])
def test_ancestors_nearest_first(index: int, above: list[int]) -> None:
    assert list(PARSE.ancestors(index)) == above


def test_child_is_the_first_with_one_of_the_labels() -> None:
    assert PARSE.child(7, "advmod", "nsubj") == 6
    assert PARSE.child(7, "punct") == 9
    assert PARSE.child(7, "dobj") is None


def test_sentence_of_each_token() -> None:
    assert PARSE.sentence_of == (0,) * 4 + (1,) * 6


def test_span_from_token_to_token() -> None:
    assert PARSE.span(4, 7).of(TEXT) == "Rask’s crew"


@given(st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT)))
def test_tokens_within_a_span_are_those_that_share_a_character(start: int, length: int) -> None:
    span = Span(start, start + length)
    assert list(PARSE.within(span)) == [token.i for token in PARSE.tokens if token.span.overlaps(span)]


@given(st.integers(0, len(TEXT) + 5))
def test_the_token_at_an_offset_is_the_last_that_starts_there_or_before(offset: int) -> None:
    assert PARSE.at(offset) == max((t.i for t in PARSE.tokens if t.start <= offset), default=0)


def test_words_are_compared_with_a_straight_apostrophe() -> None:
    assert PARSE.tokens[5].lower == "'s"
    assert PARSE.tokens[4].lower == "rask"


def test_parses_compare_by_what_they_hold() -> None:
    assert parsed() == PARSE
    assert hash(parsed()) == hash(PARSE)
    assert Parse("report-2", "hand 1", PARSE.tokens, PARSE.sentences, ()) != PARSE


def test_an_empty_parse_answers_too() -> None:
    empty = Parse("report-1", "hand 1", (), (), ())
    assert (empty.children, empty.sentence_of, empty.at(3), list(empty.within(Span(0, 9)))) == ((), (), 0, [])
