from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.sentences import sentences_of
from crosswire.model.spans import Span


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences_of(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The harbour closed.", "Ships left."],
        ["Mr. Doe met Dr. Roe and Gen. J. K. Loe at St. Anne's.", "They talked."],
        ["The U.S. Senate voted.", "It failed."],
        ["He lives in the U.S.", "The bill failed."],
        ["It met at 5 p.m. Monday.", "He left at 6 a.m.", "They stayed."],
        ["Prices rose 3.5 percent to $1.20.", "Wages fell."],
        ["On Sept. 5 it passed No. 7.", "No.", "He refused."],
        ["Fen Ltd. Chairman Roe quit.", "Keel Inc.", "The end."],
        ["“We will go,” he said.", "“We must.”", "They went."],
        ['"Stop!" he cried.', "Why?", "Nobody knew (so they said).", "1,200 came."],
        ["He paused ... and left.", "They said: “Go!” and went."],
        ["港は閉鎖された。", "船は去った。"],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    between = "" if sentences[0].endswith("。") else " "
    assert split(between.join(sentences)) == sentences


def test_only_the_stretch_asked_for() -> None:
    text = "One left. Two left. Three left."
    assert [span.of(text) for span in sentences_of(text, Span(10, 25))] == ["Two left.", "Three"]


@given(st.text(alphabet=st.sampled_from('ab AB.!?"”) \n\u00a0。5')))
def test_all_words_are_in_some_sentence_once(text: str) -> None:
    spans = sentences_of(text, Span(0, len(text)))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())
