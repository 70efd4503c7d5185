"""Parts of reports that tell of another story than the rest of their report does, each tied to a report of that story.

1. Each stretch of a report leads, by its rarest words, to reports that hold them.
2. Beside each of these the report is read sentence by sentence: which run of sentences is told there too, if any.
3. Such a run is a part that tells of another story if the evidence says so three times: it is of one story with that
   report, the rest of its own report is not, and the two are not of one story with each other.

A sentence in passing is no part: it takes two, or one that the page sets apart as an entry of its own.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import combinations
from typing import NamedTuple

from crosswire.stories.frequencies import Frequencies
from crosswire.stories.likeness import NEIGHBOURS, Weighed, circumstance, content, degrees, evidence, field, least_of
from crosswire.stories.outline import Outline
from crosswire.stories.passages import Passage, lead_of_passages, outline_of_passages

__all__ = ["COVERED", "Sense", "Telling", "Tie", "is_part", "ties_of"]

_TERMS = 24
"""Most telling terms of a report, by which it is found."""
_HOLDING = 128
"""Reports that a term leads to, at most: what more hold tells of no one story."""
_STRETCH = 3
"""Sentences of a report from which others are looked for at once."""
_FOUND = 4
"""Reports that each stretch leads to."""
COVERED = 0.22
"""Share of what the words of a sentence tell from which another report tells it too."""
_SWITCH = 12.0
"""What it takes, in weight of words, for a part to begin or end within a paragraph."""
_AT_PARAGRAPHS, _AT_ENTRIES = 0.5, 0.25
"""Of that, where a paragraph begins; and where an entry does."""
_OPENING = 2
"""Sentences by which it is told where a report points in meaning."""
_SENTENCES = 2
"""Of a part, unless it is set apart."""
_TOLD = 8
"""Terms of a part."""
_ENOUGH = -2.0
"""Log-odds from which a part is of one story with a report."""
_SHARED = 0.12
"""Words in common from which it is worth looking at meaning."""


class Telling(NamedTuple):
    """A report with all that is looked at of it."""

    text: str
    outline: Outline
    passages: tuple[Passage, ...]


class Tie(NamedTuple):
    """A part of a report that tells what another report tells, and the rest of its own does not."""

    report: str
    passages: tuple[int, ...]
    """The part, by their numbers."""
    other: str
    evidence: float
    """Log-odds that the part and the other report are of one story."""


Sense = Callable[[str], str]
"""Where words point in meaning, packed."""


def ties_of(tellings: Mapping[str, Telling], home: Mapping[str, int], sense: Sense) -> list[Tie]:
    """The parts that tell of another story than their report does, by report, then by where they stand.

    Args:
        tellings: The reports by their ids; of copies the first alone.
        home: The story of each as a whole.
        sense: Where words point.
    """
    found = _Finder(tellings, home, sense)
    return [tie for report in sorted(tellings) for tie in found.ties(report)]


@dataclass(frozen=True, slots=True)
class _Sides:
    """A run of sentences, and the others of its report."""

    inside: tuple[int, ...]
    outside: tuple[int, ...]


class _Finder:
    """Looks through a set of reports for what is tied to what."""

    def __init__(self, tellings: Mapping[str, Telling], home: Mapping[str, int], sense: Sense) -> None:
        self._tellings, self._home, self._sense = tellings, home, sense
        self._frequencies = Frequencies.of(telling.outline for _, telling in sorted(tellings.items()))
        self._weighed = {
            name: Weighed.of(telling.outline, self._frequencies) for name, telling in sorted(tellings.items())
        }
        self._senses: dict[str, str] = {}
        self._least = least_of(len(tellings))
        self._holding: defaultdict[str, list[str]] = defaultdict(list)
        for name, one in self._weighed.items():
            for term in one.rarest(_TERMS):
                self._holding[term].append(name)

    def ties(self, report: str) -> Iterator[Tie]:
        """The ties of one report.

        Meaning costs most, so it is not asked where words lead to one part alone, and that to the report's own story.
        """
        passages = self._tellings[report].passages
        if not is_part(passages):
            return
        led_to = sorted({other for stretch in _stretches(passages) for other in self._sharing(stretch, report, _FOUND)})
        found = [(other, sides) for other in led_to if (sides := self._sides(report, other)) is not None]
        elsewhere = list(self._evident(report, found, own=False))
        parts = [set(sides.inside) for _, sides in found]
        if elsewhere or any(one.isdisjoint(two) for one, two in combinations(parts, 2)):
            yield from sorted([*elsewhere, *self._evident(report, found, own=True)])

    def _evident(self, report: str, found: Iterable[tuple[str, _Sides]], *, own: bool) -> Iterator[Tie]:
        """The ties for which the evidence speaks, to reports of the report's own story, or of others."""
        for other, sides in found:
            if (self._home[other] == self._home[report]) is own:
                told = self._evidence(report, other, sides)
                if told is not None:
                    yield Tie(report, sides.inside, other, round(told, 3))

    def _sharing(self, passages: Iterable[Passage], report: str, most: int) -> list[str]:
        """Other reports, those first that share most with these passages of one."""
        shared: defaultdict[str, float] = defaultdict(float)
        for term in sorted({term for passage in passages for term in passage.terms}):
            holding = self._holding.get(term, ())
            if len(holding) <= _HOLDING:
                told = self._frequencies.weight(term)
                for other in holding:
                    shared[other] += told * self._weighed[other].words[term]
        shared.pop(report, None)
        return nlargest(most, shared, key=lambda other: (shared[other], other))

    def _sides(self, report: str, other: str) -> _Sides | None:
        """What of a report another tells too, if that is some of it and not all, by the words of each."""
        telling, there = self._tellings[report], self._weighed[other]
        passages = telling.passages
        gains = [self._gain(passage, there) for passage in passages]
        told_too = _told_too(gains, [_switch(passages, at) for at in range(1, len(passages))])
        inside, outside = (tuple(at for at, told in enumerate(told_too) if told is side) for side in (True, False))
        if not is_part(_at(passages, inside)) or not is_part(_at(passages, outside)):
            return None
        part, rest = self._part(telling, inside), self._part(telling, outside)
        shared = degrees(part, there)["words"]
        if shared < max(_SHARED, degrees(rest, there)["words"], degrees(rest, part)["words"]):
            return None
        return _Sides(inside, outside)

    def _gain(self, passage: Passage, other: Weighed) -> float:
        """What speaks for a sentence being told by the other report too, in weight of words."""
        mine = frozenset(passage.terms)
        return self._weight(mine & other.words.keys()) - COVERED * self._weight(mine)

    def _weight(self, terms: Iterable[str]) -> float:
        return math.fsum(map(self._frequencies.weight, terms))

    def _evidence(self, report: str, other: str, sides: _Sides) -> float | None:
        """Log-odds that the part is of one story with the other.

        None if it is not, or is so rather with others of its report's own story; or the rest of the report is of one
        with the other, or with the part.
        """
        telling, there = self._tellings[report], self._weighed[other]
        part = self._part(telling, sides.inside, self._lead(telling, sides.inside))
        near = self._sharing(_at(telling.passages, sides.inside), report, NEIGHBOURS + 1)
        alike = {one: content(part, self._weighed[one]) for one in {*near, other}}
        odds = {one: self._odds(part, self._weighed[one], _field(alike, one)) for one in alike}
        if odds[other] < _ENOUGH:
            return None
        own = (told for one, told in odds.items() if self._home[one] == self._home[report])
        if self._home[other] != self._home[report] and max(own, default=-math.inf) >= odds[other]:
            return None
        rest = self._part(telling, sides.outside, self._lead(telling, sides.outside))
        return None if max(self._odds(rest, there), self._odds(part, rest)) >= 0 else odds[other]

    def _lead(self, telling: Telling, numbers: Sequence[int]) -> str:
        """Where a part's lead points: where the report's does, if the part holds what the report opens with."""
        told = [at for at, passage in enumerate(telling.passages) if passage.tells]
        if set(told[:_OPENING]) <= set(numbers):
            return telling.outline.sense
        words = lead_of_passages(telling.text, _at(telling.passages, numbers))
        if words not in self._senses:
            self._senses[words] = self._sense(words)
        return self._senses[words]

    def _odds(self, a: Weighed, b: Weighed, looks: float = 0.0) -> float:
        """Log-odds that two are of one story; ``looks`` is how much the first is like any of its field."""
        return evidence(content(a, b), circumstance(a.outline, b.outline), (looks, looks), self._least)

    def _part(self, telling: Telling, numbers: Iterable[int], sense: str = "") -> Weighed:
        whole = telling.outline
        return Weighed.of(
            outline_of_passages(whole.report, whole, _at(telling.passages, numbers), sense), self._frequencies
        )


def _field(alike: Mapping[str, float], beside: str) -> float:
    """How much a part looks like others than the report that it is compared with."""
    return field(likeness for other, likeness in alike.items() if other != beside)


def _at(passages: Sequence[Passage], numbers: Iterable[int]) -> list[Passage]:
    return [passages[at] for at in numbers]


def is_part(passages: Sequence[Passage]) -> bool:
    """Whether passages are enough to tell of a matter: two sentences with a name, or one that is set apart."""
    sentences = [passage for passage in passages if not passage.headline and passage.tells]
    apart = any(passage.headline or passage.marked for passage in passages)
    told = {term for passage in sentences for term in passage.terms}
    named = any(passage.names for passage in sentences)
    return named and len(sentences) >= (1 if apart else _SENTENCES) and len(told) >= _TOLD


def _stretches(passages: Sequence[Passage]) -> Iterator[Sequence[Passage]]:
    """Runs of a few sentences, none over the beginning of an entry."""
    first = 0
    for at in range(1, len(passages) + 1):
        if at == len(passages) or (passages[at].turns and not passages[at - 1].headline) or at - first == _STRETCH:
            yield passages[first:at]
            first = at


def _switch(passages: Sequence[Passage], at: int) -> float:
    """What it takes for a part to begin or end before a sentence."""
    before, after = passages[at - 1], passages[at]
    if before.paragraph == after.paragraph:
        return _SWITCH
    return _SWITCH * (_AT_ENTRIES if after.turns else _AT_PARAGRAPHS)


def _told_too(gains: Sequence[float], switches: Sequence[float]) -> list[bool]:
    """Which sentences are in runs that gain most in all, less what it takes to begin and to end each (Viterbi)."""
    out, inside = 0.0, -_SWITCH * _AT_PARAGRAPHS
    steps: list[tuple[bool, bool]] = []
    for at, gain in enumerate(gains):
        if at:
            cost = switches[at - 1]
            steps.append((inside - cost > out, inside >= out - cost))
            out, inside = max(out, inside - cost), max(inside, out - cost)
        inside += gain
    told = [inside > out]
    for from_inside, stays_inside in reversed(steps):
        told.append(stays_inside if told[-1] else from_inside)
    return told[::-1]
