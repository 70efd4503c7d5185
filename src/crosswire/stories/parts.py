"""Reports that tell of several stories: which of their sentences tell of which, and what is left of them.

A report is taken apart only where its parts are of different matters: two runs of sentences are tied to different
reports; or one is tied to another story than its own, and what the report opens with, or an entry set apart, is not.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from crosswire.stories.frequencies import expected
from crosswire.stories.passages import Passage
from crosswire.stories.ties import COVERED, Telling, Tie, is_part

__all__ = ["Part", "taken_apart"]

_SAME = 0.5
"""Share of the sentences of two runs that both hold, from which they are one."""


class Part(NamedTuple):
    """Sentences of a report that tell of one matter, by their numbers."""

    passages: tuple[int, ...]
    others: Mapping[str, float]
    """Reports that tell of it, with the evidence; none for what is left of a report."""


def taken_apart(
    tellings: Mapping[str, Telling], ties: Iterable[Tie], home: Mapping[str, int]
) -> dict[str, tuple[Part, ...]]:
    """The parts of each report that tells of several matters; each of its sentences is in one of them.

    Args:
        tellings: The reports.
        ties: Parts tied to other reports, in order of their reports.
        home: The story that each report is of as a whole.
    """
    found = {}
    for report, its in groupby(ties, key=lambda tie: tie.report):
        passages = tellings[report].passages
        tied = list(its)
        parts = _runs(tied)
        own = {at for tie in tied if home[tie.other] == home[report] for at in tie.passages}
        if len(parts) > 1 or (own.isdisjoint(parts[0].passages) and _is_elsewhere(passages, parts[0])):
            whole = _with_the_rest(passages, parts)
            if len(whole) > 1:
                found[report] = whole
    return found


def _runs(ties: Sequence[Tie]) -> list[Part]:
    """The runs of sentences for which most speaks, none with a sentence of another; and the reports tied to each."""
    runs: list[tuple[frozenset[int], dict[str, float]]] = []
    for tie in sorted(ties, key=lambda tie: (-tie.evidence, tie.other)):
        told = frozenset(tie.passages)
        beside = [run for run in runs if run[0] & told]
        if not beside:
            runs.append((told, {tie.other: tie.evidence}))
        for run, others in beside:
            if len(run & told) >= _SAME * len(run | told):
                others[tie.other] = tie.evidence
    return [Part(tuple(sorted(numbers)), others) for numbers, others in runs]


def _is_elsewhere(passages: Sequence[Passage], part: Part) -> bool:
    """Whether a part that is tied to another story than its report's does not tell what the report is about.

    A part with what the report opens with is what it is about: what is told below that in other words is mostly more of
    the same, unless it is set apart.
    """
    opening = next((at for at, passage in enumerate(passages) if passage.tells), 0)
    if opening not in part.passages:
        return True
    after = next((at for at in range(opening, len(passages)) if at not in part.passages), None)
    return after is not None and passages[after].turns


def _with_the_rest(passages: Sequence[Passage], parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts with all other sentences: each goes with what it shares words with, or is left as a part of its own."""
    rest = len(parts)
    label = {at: number for number, part in enumerate(parts) for at in part.passages}
    words = {number: _words(passages, part.passages) for number, part in enumerate(parts)}
    for stretch in list(_stretches(passages, label)):
        number = _goes_with(passages, stretch, label, words, rest)
        label.update(dict.fromkeys(stretch, number))
        words[number] = words.get(number, frozenset()) | _words(passages, stretch)
    others = {number: part.others for number, part in enumerate(parts)}
    return tuple(
        Part(tuple(at for at in range(len(passages)) if label[at] == number), others.get(number, {}))
        for number in sorted(set(label.values()))
    )


def _stretches(passages: Sequence[Passage], label: Mapping[int, int]) -> Iterator[tuple[int, ...]]:
    """Runs of sentences that are in no part; where another entry begins, another run."""
    run: list[int] = []
    for at, passage in enumerate(passages):
        if run and (at in label or (passage.turns and not passages[at - 1].headline)):
            yield tuple(run)
            run = []
        if at not in label:
            run.append(at)
    if run:
        yield tuple(run)


def _goes_with(
    passages: Sequence[Passage],
    stretch: Sequence[int],
    label: Mapping[int, int],
    words: Mapping[int, frozenset[str]],
    rest: int,
) -> int:
    """The number of the part that a run of sentences goes with; ``rest`` if that is what is left of the report."""
    mine = _words(passages, stretch)
    first, last = stretch[0], stretch[-1]
    before, after = label.get(first - 1), label.get(last + 1)
    if all(passages[at].headline for at in stretch) and after is not None:
        return after
    if before is not None and before == after and not passages[first].turns:
        return before
    shared = {number: _weight(mine & theirs) for number, theirs in sorted(words.items())}
    nearest = max(shared, key=lambda number: (shared[number], number == before))
    told = words[nearest] if before is not None else frozenset(term for theirs in words.values() for term in theirs)
    if _weight(mine & told) >= COVERED * _weight(mine) > 0:
        return nearest
    if (before is None or passages[first].turns) and is_part([passages[at] for at in stretch]):
        return rest
    return next(number for number in (before, after, nearest) if number is not None)


def _words(passages: Sequence[Passage], numbers: Iterable[int]) -> frozenset[str]:
    return frozenset(term for at in numbers for term in passages[at].terms)


def _weight(terms: Iterable[str]) -> float:
    return math.fsum(-math.log(expected(term)) for term in terms)
