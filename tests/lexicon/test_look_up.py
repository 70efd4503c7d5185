"""Plain questions about words."""

import pytest

from crosswire.lexicon import are_opposite, is_a, is_kind_of, kin, mean_the_same


@pytest.mark.parametrize(("a", "b"), [("ferry", "vessel"), ("truck", "vehicle"), ("tanker", "ship"), ("gun", "weapon")])
def test_a_kind_lies_under_what_it_is_a_kind_of(a: str, b: str) -> None:
    assert is_kind_of(a, b)
    assert not is_kind_of(b, a)


@pytest.mark.parametrize(("a", "b"), [("ferry", "truck"), ("ferry", "entity"), ("ferry", "xyzzy"), ("xyzzy", "ferry")])
def test_what_is_no_kind_of_a_thing(a: str, b: str) -> None:
    assert not is_kind_of(a, b)


def test_words_that_can_mean_one_thing() -> None:
    assert mean_the_same("quake", "earthquake")
    assert mean_the_same("shut", "close")
    assert mean_the_same("xyzzy", "xyzzy")
    assert not mean_the_same("quake", "flood")


def test_a_person_in_the_first_sense() -> None:
    assert is_a("nurse", "person")
    assert not is_a("dog", "person")
    assert not is_a("xyzzy", "person")


@pytest.mark.parametrize(("a", "b"), [("open", "shut"), ("dead", "alive"), ("win", "lose"), ("first", "last")])
def test_opposites_are_so_both_ways(a: str, b: str) -> None:
    assert are_opposite(a, b)
    assert are_opposite(b, a)
    assert not are_opposite(a, a)


def test_words_of_one_family() -> None:
    assert "indictment" in kin("indict")
    assert kin("xyzzy") == frozenset()
