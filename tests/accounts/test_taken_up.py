"""Happenings that are only taken up: "the summit"."""

from dataclasses import replace

import pytest

from crosswire.accounts.events import Group
from crosswire.accounts.taken_up import with_taken_up
from crosswire.model.spans import Span
from tests.accounts.telling import Told, arg, frame, nodes, party, reports_of, told

BRANDT, OSLO = party("Ida Brandt"), party("Oslo", "place", "NO")


def groups(text: str, word: str, kind: str = "meet") -> int:
    """In how many groups a meeting that is told of and the word behind it end."""
    first = told(text, frame("meet", arg("agent", BRANDT)), claim="Brandt met Rask")
    at = text.index(word)
    taking_up = replace(frame(kind, arg("place", OSLO)), span=Span(at, at + len(word)))
    second = told(text, taking_up, claim=text[text.index(". ") + 2 :])
    both: tuple[Told, ...] = (first, second)
    found = [Group((node,)) for node in nodes(both)]
    return len(with_taken_up(found, reports_of(both)))


@pytest.mark.parametrize("words", ["The summit", "Such a summit", "This long summit"])
def test_a_bare_noun_takes_up_what_was_told(words: str) -> None:
    text = f"Brandt met Rask. {words} was held in Oslo."
    assert groups(text, "summit") == 1


def test_an_indefinite_noun_and_another_kind_take_up_nothing() -> None:
    assert groups("Brandt met Rask. A summit was held in Oslo.", "summit") == 2
    assert groups("Brandt met Rask. The vote was held in Oslo.", "vote", kind="vote") == 2
