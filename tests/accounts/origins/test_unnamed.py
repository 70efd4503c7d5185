"""What the words for unnamed people tell."""

import pytest

from crosswire.accounts.origins.unnamed import is_another, is_official, noun_of, serves


@pytest.mark.parametrize(
    "words",
    [
        "two senior officials",
        "a Coast Guard officer",
        "sources close to the mayor",
        "people familiar with the sale",
        "a person briefed on it",
        "harbour authorities",
    ],
)
def test_officials_and_sources(words: str) -> None:
    assert is_official(words)


@pytest.mark.parametrize("words", ["a witness", "two people on the quay", "experts", "residents of the official town"])
def test_others(words: str) -> None:
    assert not is_official(words)


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("two senior officials of the Coast Guard", "official"),
        ("the authorities", "authority"),
        ("a witness", "witness"),
        ("a witness on the quay", "witness"),
        ("", ""),
    ],
)
def test_noun(words: str, noun: str) -> None:
    assert noun_of(words) == noun


def test_what_they_serve() -> None:
    assert serves("a senior fisheries official", ()) == {"fishery"}
    assert serves("an official of the Coast Guard", ["Coast Guard"]) == {"coast", "guard"}
    assert serves("two senior Norwegian officials familiar with the matter", ()) == set()


@pytest.mark.parametrize("words", ["another official", "Another senior official", "a second official", "the other one"])
def test_another(words: str) -> None:
    assert is_another(words)


@pytest.mark.parametrize("words", ["an official", "two officials", "the officer"])
def test_not_another(words: str) -> None:
    assert not is_another(words)
