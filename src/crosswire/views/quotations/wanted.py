"""A quotation as pieces that must stand in a report, with gaps between them that its writer marks.

An ellipsis ("...", "…", "[...]") leaves words out; words in square brackets ("[the minister]", "[sic]") are the
writer's own, in place of none or a few; a letter in them ("[T]he") is one whose capital was changed. And where a
quotation has a stop or comma, a report may break off to say who speaks: "We are late," she said, "and it is dark."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from crosswire.views.quotations.words import ELLIPSIS, MARK, Word, words_of

__all__ = ["Gap", "Piece", "Wanted", "wanted_of"]

Gap = Literal["ellipsis", "brackets", "stop"]

_LETTER = re.compile(r"\[(\w)\](?=\w)")
_STOPS = frozenset(",.;:!?-")
_ENDS = frozenset({",", ".", ";", MARK})
"""What a writer puts at the end of a quotation, inside its marks, for the sake of his own sentence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that must stand together, and the gap before them, if there is one."""

    words: tuple[str, ...]
    gap: Gap | None = None
    stop: str = ""
    """The mark that the quotation has in a gap of that kind."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A quotation, ready to be looked up."""

    pieces: tuple[Piece, ...]
    """By the gaps that the writer marks; empty where nothing but marks is left."""
    literal: tuple[str, ...]
    """All words as they stand, for reports that have brackets and ellipses themselves."""

    @property
    def broken(self) -> tuple[Piece, ...]:
        """The pieces, cut at each stop as well, for reports that name the speaker there."""
        return tuple(part for piece in self.pieces for part in _at_stops(piece))

    @property
    def size(self) -> int:
        """How many words it has, marks not counted."""
        return sum(word[:1].isalnum() for piece in self.pieces for word in piece.words)


def wanted_of(quotation: str) -> Wanted:
    """What the words between two quotation marks ask for."""
    bare = _LETTER.sub(r"\1", quotation)
    pieces: list[Piece] = []
    for words, gap in _cut(words_of(bare)):
        kept = _trimmed([word.text for word in words])
        if kept:
            pieces.append(Piece(kept, gap if pieces else None))
    return Wanted(tuple(pieces), _trimmed([word.text for word in words_of(quotation)]))


def _at_stops(piece: Piece) -> Iterator[Piece]:
    row: list[str] = []
    before = Piece((), piece.gap)
    for n, word in enumerate(piece.words):
        if word in _STOPS and row and n + 1 < len(piece.words):
            yield Piece(tuple(row), before.gap, before.stop)
            row, before = [], Piece((), "stop", word)
        else:
            row.append(word)
    yield Piece(tuple(row), before.gap, before.stop)


def _cut(words: list[Word]) -> Iterator[tuple[list[Word], Gap | None]]:
    """The words between gaps, each row with the gap before it; of gaps side by side the wider one counts."""
    row: list[Word] = []
    gap: Gap | None = None
    at = 0
    while at < len(words):
        close = _closing(words, at)
        if close is None and words[at].text != ELLIPSIS:
            row.append(words[at])
            at += 1
            continue
        inside = [word.text for word in words[at + 1 : close]] if close else []
        wide = not close or inside == [ELLIPSIS]
        if row:
            yield row, gap
            row, gap = [], None
        gap = "ellipsis" if wide or gap == "ellipsis" else "brackets"
        at = (close or at) + 1
    if row:
        yield row, gap


def _closing(words: list[Word], at: int) -> int | None:
    """Where the bracket that opens at a word is closed."""
    if words[at].text != "[":
        return None
    return next((n for n in range(at + 1, len(words)) if words[n].text == "]"), None)


def _trimmed(words: list[str]) -> tuple[str, ...]:
    start, end = 0, len(words)
    while end > start and words[end - 1] in _ENDS:
        end -= 1
    while start < end and words[start] == MARK:
        start += 1
    return tuple(words[start:end])
