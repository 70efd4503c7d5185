"""Forms of one word, and words of one family."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.comparing.families import base, family


@pytest.mark.parametrize(
    ("form", "word"),
    [
        ("visits", "visit"),
        ("dies", "die"),
        ("carries", "carry"),
        ("crashes", "crash"),
        ("stopped", "stop"),
        ("killing", "kill"),
        ("press", "press"),
        ("ring", "ring"),
        ("crisis", "crisis"),
    ],
)
def test_a_word_without_its_endings(form: str, word: str) -> None:
    assert base(form) == word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("announce", "announcement"),
        ("nominate", "nominee"),
        ("arrive", "arrival"),
        ("hire", "hiring"),
        ("dismiss", "dismissal"),
        ("shoot", "shooting"),
        ("break_out", "break"),
    ],
)
def test_words_of_one_family(one: str, other: str) -> None:
    assert family(one) == family(other)


@pytest.mark.parametrize(("one", "other"), [("fire", "firm"), ("arrive", "arrest"), ("open", "operate")])
def test_words_of_two_families(one: str, other: str) -> None:
    assert family(one) != family(other)


@given(st.text(min_size=1, max_size=30))
def test_any_word_has_a_form_and_a_family(word: str) -> None:
    assert base(word) or not word
    assert len(family(word)) <= len(word) + 1
