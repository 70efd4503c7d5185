"""What in the reports comes nearest to a quotation that stands nowhere, and what differs.

1. Rows of words that both have vote for where in which report to look.
2. There the quotation is laid beside the report with as few words changed, added and left out as can be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.views.quotations.shelf import Held, WordShelf
from crosswire.views.quotations.wanted import Wanted
from crosswire.views.quotations.words import Word, lowered

__all__ = ["Difference", "Nearest", "nearest_to"]

_COMMON = 200
"""A row of words with more places than this tells nothing of where to look."""
_NEAR = 8
"""Words by which the votes for one place may lie apart."""
_TRIED = 3
"""Places with the most votes that are looked at."""
_LONGEST = 400
"""Words of a quotation that are laid beside a report; more than anybody compares by eye."""
_ALIKE = 0.5
"""Share of the quotation's words, at least, that the report must have in their order."""
_FEWEST = 2

_CAPITAL, _MARK, _WORD, _SWAP = 1, 2, 6, 9
"""What it costs to change a capital, to add or leave out a mark, a word, and to put one word for another."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the report that the quotation does not have, and those it has in their place; one may be empty."""

    missing: str
    added: str


@dataclass(frozen=True, slots=True)
class Nearest:
    """A stretch of a report, and how the quotation differs from it."""

    report: Report
    span: Span
    differences: tuple[Difference, ...]
    alike: float
    """Share of the quotation's words that stand there in their order."""


@dataclass(frozen=True, slots=True)
class _Row:
    """The words of a quotation in a row, and where its gaps are."""

    words: tuple[str, ...]
    after_gap: frozenset[int]


def nearest_to(wanted: Wanted, shelf: WordShelf) -> Nearest | None:
    """The nearest stretch of any report; none where half of the quotation's words or more stand nowhere together."""
    row = _row(wanted)
    found = [_beside(row, *place) for place in _tried(row, shelf)]
    likely = [one for one in found if one is not None]
    return max(likely, key=lambda one: one.alike, default=None)


def _row(wanted: Wanted) -> _Row:
    words: list[str] = []
    gaps = set()
    for piece in wanted.pieces:
        if piece.gap:
            gaps.add(len(words))
        words += piece.words
    return _Row(tuple(words[:_LONGEST]), frozenset(gaps))


def _tried(row: _Row, shelf: WordShelf) -> list[tuple[Held, int, int]]:
    """Stretches of reports worth a look, likeliest first."""
    votes: Counter[int] = Counter()
    for size in (3, 2, 1):
        for n in range(len(row.words) - size + 1):
            words = row.words[n : n + size]
            if shelf.count(words) <= _COMMON:
                for place in shelf.places(words):
                    votes[(place - n) // _NEAR] += size
    room = _NEAR + len(row.words) // 4
    out = []
    for near, _ in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:_TRIED]:
        middle = min(max(0, near * _NEAR + len(row.words) // 2), len(shelf) - 1)
        held, at = shelf.at(middle)
        start = at - len(row.words) // 2 - room
        out.append((held, max(0, start), min(len(held.words), start + len(row.words) + 2 * room + _NEAR)))
    return out


def _beside(row: _Row, held: Held, first: int, last: int) -> Nearest | None:
    there = held.words[first:last]
    steps = _steps(row, there)
    laid = [n for n, _, kind in steps if n is not None and kind != "added"]
    if not laid:
        return None
    same = sum(kind == "same" and there[n].is_word for n, _, kind in steps if n is not None)
    size = sum(word[:1].isalnum() for word in row.words)
    if same < max(_FEWEST, _ALIKE * size):
        return None
    span = held.span(first + laid[0], first + laid[-1] + 1)
    return Nearest(held.report, span, tuple(_differences(steps, row, there, held.report.text)), same / size)


_Step = tuple[int | None, int | None, str]
"""A word of the report, one of the quotation, and what of the two: same, free, swapped, added or missing."""


def _steps(row: _Row, there: Sequence[Word]) -> list[_Step]:
    """The cheapest way to lay the whole quotation beside a part of the report's words, in order."""
    columns = len(there) + 1
    cost = [[0] * columns]
    for q, word in enumerate(row.words):
        above, mine = cost[-1], [cost[-1][0] + _alone(word)]
        for t in range(1, columns):
            left = mine[t - 1] + _skip(row, q + 1, there[t - 1].text)
            mine.append(min(above[t - 1] + _pair(row, q, there[t - 1].text), above[t] + _alone(word), left))
        cost.append(mine)
    t = min(range(columns), key=lambda n: (cost[-1][n], n))
    q = len(row.words)
    out: list[_Step] = []
    while q > 0:
        if t and cost[q][t] == cost[q - 1][t - 1] + (paid := _pair(row, q - 1, there[t - 1].text)):
            out.append((t - 1, q - 1, "swapped" if paid else "same"))
            q, t = q - 1, t - 1
        elif t and cost[q][t] == cost[q][t - 1] + (paid := _skip(row, q, there[t - 1].text)):
            out.append((t - 1, None, "missing" if paid else "free"))
            t -= 1
        else:
            out.append((None, q - 1, "added"))
            q -= 1
    return out[::-1]


def _alone(word: str) -> int:
    return _WORD if word[:1].isalnum() else _MARK


def _skip(row: _Row, q: int, word: str) -> int:
    """Words of the report cost nothing where the quotation marks a gap."""
    return 0 if q in row.after_gap else _alone(word)


def _pair(row: _Row, q: int, word: str) -> int:
    wanted = row.words[q]
    if wanted == word:
        return 0
    if lowered(wanted) == lowered(word):
        return 0 if q == 0 or q in row.after_gap else _CAPITAL
    if wanted[:1].isalnum() == word[:1].isalnum():
        return _SWAP if wanted[:1].isalnum() else 2 * _MARK - 1
    return 2 * (_WORD + _MARK)


def _differences(steps: Sequence[_Step], row: _Row, there: Sequence[Word], text: str) -> list[Difference]:
    out: list[Difference] = []
    missing: list[int] = []
    added: list[int] = []

    def close() -> None:
        if missing or added:
            words = text[there[missing[0]].start : there[missing[-1]].end] if missing else ""
            out.append(Difference(words, " ".join(row.words[q] for q in added)))
        missing.clear()
        added.clear()

    for t, q, kind in steps:
        if kind in {"same", "free"}:
            close()
            continue
        if t is not None:
            missing.append(t)
        if q is not None:
            added.append(q)
    close()
    return out
