"""Where a quotation stands, word for word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.views.quotations.shelf import Held, WordShelf
from crosswire.views.quotations.wanted import Piece, Wanted
from crosswire.views.quotations.words import MARK

__all__ = ["Place", "places_of"]

_REPLACED = 5
"""Words that square brackets may stand for, at most."""

_REACH = 60
"""Words and marks from one piece to the next, at most, but for an ellipsis."""

_LEAST = 4
"""Marks and words of an aside that names a speaker, at least: "she said" between two marks."""

_Run = tuple[int, tuple[tuple[int, int], ...]]
"""The word after the last of the pieces laid so far, and where each of them stands (half-open)."""


@dataclass(frozen=True, slots=True)
class Place:
    """A quotation in a report: a span for each of its pieces."""

    report: Report
    spans: tuple[Span, ...]


def places_of(wanted: Wanted, shelf: WordShelf) -> list[Place]:
    """Everywhere that the quotation stands, by report; none if nowhere, or if it has no words.

    Its own brackets and ellipses are first taken for the report's, then for gaps. An ellipsis may lead into the next
    paragraph, square brackets stand for five words at most. Last, the report may break off at a comma or stop of the
    quotation, close its marks, name the speaker, and open them again.
    """
    if not wanted.size:
        return []
    literal = shelf.standing(wanted.literal)
    if literal:
        return [Place(held.report, (held.span(at, at + len(wanted.literal)),)) for held, at in literal]
    return list(_laid(wanted.pieces, shelf)) or list(_laid(wanted.broken, shelf))


def _laid(pieces: tuple[Piece, ...], shelf: WordShelf) -> Iterator[Place]:
    once = {words: _by_report(shelf.standing(words)) for words in dict.fromkeys(piece.words for piece in pieces)}
    standing = [once[piece.words] for piece in pieces]
    for held in shelf.held:
        if not all(held.first in found for found in standing):
            continue
        runs: list[_Run] = [
            (at + len(pieces[0].words), ((at, at + len(pieces[0].words)),)) for at in standing[0][held.first]
        ]
        for piece, found in zip(pieces[1:], standing[1:], strict=True):
            runs = list(_continued(runs, piece, found[held.first], held))
        for _, laid in _apart(runs):
            yield Place(held.report, tuple(held.span(first, last) for first, last in laid))


def _continued(runs: Iterable[_Run], piece: Piece, starts: list[int], held: Held) -> Iterator[_Run]:
    """The runs with the piece laid as near as it goes; of several that end in one place the shortest."""
    nearest: dict[int, _Run] = {}
    for end, laid in runs:
        for n in range(bisect_left(starts, end), len(starts)):
            start = starts[n]
            if piece.gap != "ellipsis" and start - end > _REACH:
                break
            if _bridges(piece, end, start, held):
                last = start + len(piece.words)
                whole = piece.gap == "stop" and start == end + 1
                nearest[last] = (last, (*laid[:-1], (laid[-1][0], last)) if whole else (*laid, (start, last)))
                break
            if piece.gap == "ellipsis":
                break
    yield from nearest.values()


def _bridges(piece: Piece, end: int, start: int, held: Held) -> bool:
    """Whether what the report has between two pieces is what the gap stands for."""
    if piece.gap == "ellipsis":
        return held.paragraphs[start] - held.paragraphs[end - 1] <= 1
    between = [word.text for word in held.words[end:start]]
    if piece.gap == "brackets":
        return sum(word[:1].isalnum() for word in between) <= _REPLACED
    return between == [piece.stop] or _is_aside(between, piece.stop)


def _is_aside(between: list[str], stop: str) -> bool:
    """Whether these words close a quotation, say something, and open it again, as at that stop of the quotation.

    A mark after an s in between is an apostrophe: "the growers' head".
    """
    opening = between[0] if between and between[0] != MARK else ""
    inner = between[bool(opening) :]
    fits = opening in {stop, ",", "."} if stop not in {"!", "?"} else opening == stop
    if not (fits or not opening) or len(inner) < _LEAST or not inner[0] == inner[-1] == MARK:
        return False
    return not any(mark == MARK and not word.endswith("s") for word, mark in pairwise(inner[:-1]))


def _by_report(found: Iterable[tuple[Held, int]]) -> Mapping[int, list[int]]:
    out: dict[int, list[int]] = {}
    for held, at in found:
        out.setdefault(held.first, []).append(at)
    return {first: sorted(places) for first, places in out.items()}


def _apart(runs: Iterable[_Run]) -> Iterator[_Run]:
    """Runs that share no word, the first of those that do."""
    last = -1
    for run in sorted(runs):
        if run[1][0][0] >= last:
            yield run
            last = run[0]
