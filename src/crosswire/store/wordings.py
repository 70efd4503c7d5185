"""What a query asks of the index of words, as pieces that an index looks up; the same for each database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from crosswire.model.query import Near, Words
from crosswire.model.spelling import fold
from crosswire.store.databases import Wanted

__all__ = ["ONE_NAME", "Sought", "sought"]

_FIELD_COLUMN = {
    "by": "speakers",
    "about": "about",
    "party": "parties",
    "place": "places",
    "outlet": "outlet",
    "story": "story",
}
_NO_LETTERS = str.maketrans({'"': " ", "\0": " "})
"""What ends a word in the language of an index."""
ONE_NAME = 4
"""Words between the first and the last of one name, at most."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Words that are looked for in one column of the index."""

    column: str
    words: Sequence[str]
    """Folded, none of them with a space in it."""
    how: Literal["side by side", "any", "together"]
    """In this order side by side; one of them; all of them, close to each other in whatever order."""


def sought(wanted: Wanted) -> Sought:
    """One piece of a query."""
    if isinstance(wanted, Words):
        return Sought("content", _pieces(wanted.words), "side by side")
    if isinstance(wanted, Near):
        return Sought("content", _pieces([wanted.word, *wanted.near]), "any")
    return Sought(_FIELD_COLUMN[wanted.field], _pieces(wanted.words), "together")


def _pieces(words: Iterable[str]) -> list[str]:
    """Folded, and without the half surrogate pairs that a terminal may hand on, which no database takes."""
    folded = (fold(word).encode("utf-8", "replace").decode() for word in words)
    return [piece for word in folded for piece in word.translate(_NO_LETTERS).split()]
