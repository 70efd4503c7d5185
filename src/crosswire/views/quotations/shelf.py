"""Reports in which words are looked up: every row of up to three words, in order, as one sorted list of places."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.views.quotations.words import Word, lowered, words_of

__all__ = ["Held", "WordShelf"]

_ROW = 3
"""Words of a row: three are seldom the same by chance in a story, and a short quotation still has some."""
_BITS = 32
"""Of the number of a word within that of a row."""


@dataclass(frozen=True)
class Held:
    """One report; its words are told anew when they are asked for, since few reports hold a quotation."""

    report: Report
    first: int
    """The number of its first word among those of all reports."""

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of its text, furniture included."""
        return tuple(words_of(self.report.text))

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """For each word the number of its paragraph; words between two paragraphs of the body are one of their own."""
        starts = sorted({0, *(edge for span in self.report.body for edge in span)})
        within = [bisect_right(starts, word.start) for word in self.words]
        number = {stretch: n for n, stretch in enumerate(sorted(set(within)))}
        return tuple(number[stretch] for stretch in within)

    def span(self, first: int, last: int) -> Span:
        """From one word to another (half-open)."""
        return Span(self.words[first].start, self.words[last - 1].end)


class WordShelf:
    """The words of some reports, and where each row of them stands. Built once, asked for each quotation.

    It takes 16 bytes a word: the word's number, and its place in the list that is sorted by rows.
    """

    def __init__(self, reports: Iterable[Report]) -> None:
        self.held: list[Held] = []
        self._firsts: list[int] = []
        self._numbers: dict[str, int] = {}
        self._words = array("Q")
        for report in reports:
            self.held.append(Held(report, len(self._words)))
            self._firsts.append(len(self._words))
            for word in words_of(report.text):
                self._words.append(self._numbers.setdefault(lowered(word.text), len(self._numbers) + 1))
            self._words.append(0)  # no row goes on from one report into the next
        self._size = len(self._words)
        self._words.extend([0] * (_ROW - 1))
        self._rows = array("Q", sorted(range(self._size), key=self._row))

    def __len__(self) -> int:
        return self._size

    def at(self, place: int) -> tuple[Held, int]:
        """The report that the word of that number stands in, and the word's number in it."""
        held = self.held[bisect_right(self._firsts, place) - 1]
        return held, place - held.first

    def count(self, words: Sequence[str]) -> int:
        """In how many places this row of one to three words starts, capitals of first letters aside."""
        first, last = self._range(words)
        return last - first

    def places(self, words: Sequence[str]) -> Sequence[int]:
        """The numbers of the words with which such a row starts."""
        first, last = self._range(words)
        return self._rows[first:last]

    def standing(self, words: Sequence[str]) -> list[tuple[Held, int]]:
        """Where the words stand together, the capital of the first letter aside: report, and number of the word."""
        size = min(_ROW, len(words))
        rarest = min(range(len(words) - size + 1), key=lambda n: (self.count(words[n : n + size]), n))
        out = []
        for place in self.places(words[rarest : rarest + size]):
            held, at = self.at(place)
            start = at - rarest
            if start >= 0 and _is_there(words, held.words, start):
                out.append((held, start))
        return out

    def _row(self, place: int) -> int:
        a, b, c = self._words[place : place + _ROW]
        return a << 2 * _BITS | b << _BITS | c

    def _range(self, words: Sequence[str]) -> tuple[int, int]:
        row = 0
        for word in words:
            number = self._numbers.get(lowered(word))
            if number is None:
                return 0, 0
            row = row << _BITS | number
        left = (_ROW - len(words)) * _BITS
        first = bisect_left(self._rows, row << left, key=self._row)
        return first, bisect_left(self._rows, (row + 1) << left, first, key=self._row)


def _is_there(words: Sequence[str], there: Sequence[Word], start: int) -> bool:
    if start + len(words) > len(there) or lowered(words[0]) != lowered(there[start].text):
        return False
    return all(word == there[start + n].text for n, word in enumerate(words) if n)
