"""Outlines of reports of many stories, made by chance: the words that English news is known to have, names invented.

Common words come as often as in the reports they are drawn from, and so do most of the names: a generated story speaks
of the people and places that the others speak of. The rest of what it tells is its own. Reports come day by day.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from crosswire.stories.outline import Outline, packed_sense

__all__ = ["Generator"]

_FIRST_DAY = date(2015, 1, 1)
_STORIES_A_DAY = 60
_MOST = 40
"""Reports of a story at most; a story in the middle has three."""
_DAYS = 10
"""Days over which a story's reports come at most."""
_INVENTED_NAMES, _NAMES, _OWN_WORDS, _OF_TOPIC, _OF_ANY = 3, 12, 12, 10, 12
"""What a story draws from: names invented for it, names that others have too, words of its own, words of its topic; and
the words that each report adds."""
_TOPICS = 400
_INVENTED = 300_000
_FIGURES, _WAYS = 512, 5_000
"""Figures of a sense; and ways in which one strays from its topic or story."""


class Generator:
    """Makes stories as long as it is asked for more; the same each time."""

    def __init__(self, outlines: Sequence[Outline], seed: int = 20240301) -> None:
        """Draws words and names from the outlines of real reports."""
        self._chance = np.random.default_rng(seed)
        words = Counter(term for o in outlines for term in o.terms if term not in o.names)
        names = Counter(term for o in outlines for term in o.names)
        self._words, self._word_odds = _drawn_from(words)
        self._names, self._name_odds = _drawn_from(names)
        self._topics = [self._some(self._words, self._word_odds, 60) for _ in range(_TOPICS)]
        self._topic_senses = self._chance.normal(size=(_TOPICS, _FIGURES))
        self._astray = 1.2 * self._chance.normal(size=(_WAYS, _FIGURES))

    def stories(self) -> Iterator[list[Outline]]:
        """Each story's reports, in order of when they came out; stories in order of when they begin."""
        number = 0
        while True:
            day = _FIRST_DAY + timedelta(days=number // _STORIES_A_DAY)
            yield self._story(number, day)
            number += 1

    def _story(self, number: int, begin: date) -> list[Outline]:
        chance = self._chance
        topic = int(chance.integers(_TOPICS))
        invented = {f"name{int(n)}" for n in _INVENTED * chance.random(_INVENTED_NAMES) ** 3}
        names = sorted(invented | set(self._some(self._names, self._name_odds, _NAMES)))
        words = [*self._some(self._words, self._word_odds, _OWN_WORDS), *self._picked(self._topics[topic], _OF_TOPIC)]
        sense = self._topic_senses[topic] + self._astray[chance.integers(_WAYS)]
        size = min(_MOST, 1 + int(chance.geometric(0.3)))
        days = sorted(int(n) for n in chance.integers(0, _DAYS, size))
        return [
            self._report(f"generated-{number}-{n}", names, words, sense, begin + timedelta(days=after))
            for n, after in enumerate(days)
        ]

    def _report(
        self, name: str, names: Sequence[str], words: Sequence[str], sense: NDArray[np.float64], day: date
    ) -> Outline:
        chance = self._chance
        told = [*self._picked(names, 9), *self._picked(words, 11), *self._some(self._words, self._word_odds, _OF_ANY)]
        often = 1 + chance.poisson(0.4, len(told))
        on = day.isoformat()
        return Outline(
            report=name,
            terms={term: math.log1p(int(n)) for term, n in zip(told, often, strict=True)},
            names=tuple(sorted({term for term in told if term in names})),
            countries=(),
            numbers=(),
            days=(),
            earliest=on,
            latest=on,
            sense=packed_sense(sense + self._astray[chance.integers(_WAYS)]),
        )

    def _some(self, terms: Sequence[str], odds: NDArray[np.float64], count: int) -> list[str]:
        """Terms drawn as often as they are met."""
        return [terms[int(i)] for i in np.searchsorted(odds, self._chance.random(count))]

    def _picked(self, terms: Sequence[str], count: int) -> list[str]:
        return [terms[int(i)] for i in self._chance.permutation(len(terms))[:count]]


def _drawn_from(counts: Mapping[str, int]) -> tuple[list[str], NDArray[np.float64]]:
    """Terms, and for each how often one up to it is met."""
    terms = sorted(counts)
    found = np.cumsum(np.array([counts[term] for term in terms], dtype=np.float64))
    return terms, found / found[-1]
