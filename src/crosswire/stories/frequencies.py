"""How much a term tells: the fewer reports hold it, the more. Counted as reports come, from an expectation of English.

Where few reports are known, what a common word tells cannot be counted in them: five reports of one story all hold its
words. So counting starts from what is expected of English: the more senses the lexicon knows of a word, the more
reports hold it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from crosswire.lexicon.tables import entry
from crosswire.stories.outline import Outline

__all__ = ["Frequencies", "expected"]

_KNOWN_AS = 300
"""Reports that the expectation counts as."""
_BASE, _SENSES, _UNHEARD = -5.2, 0.9, -7.0
"""Log of the share of reports that hold a word of one sense; what it grows by with the log of senses; and of a word
that the lexicon does not know, most of them names."""
_MOST = 0.2


class Frequencies:
    """In how many of the reports each term stands."""

    def __init__(self, reports: int = 0, counts: Mapping[str, int] | None = None) -> None:
        """Starts from what was counted before, or from nothing."""
        self.reports = reports
        self._counts = Counter(counts or {})
        self._weights: dict[str, float] = {}
        """Those that were asked for since the last report was counted."""

    @classmethod
    def of(cls, outlines: Iterable[Outline]) -> Frequencies:
        """Those of a set of reports, whatever their order."""
        made = cls()
        for outline in outlines:
            made.add(outline.terms)
        return made

    @property
    def counts(self) -> Mapping[str, int]:
        """By term the reports that hold it."""
        return self._counts

    def add(self, terms: Iterable[str]) -> None:
        """Counts one more report."""
        self.reports += 1
        self._counts.update(set(terms))
        self._weights.clear()

    def weight(self, term: str) -> float:
        """What it tells that a report holds this term: minus the log of the share of reports that do."""
        found = self._weights.get(term)
        if found is None:
            found = self._weights[term] = self._weight(term)
        return found

    def _weight(self, term: str) -> float:
        share = (self._counts[term] + _KNOWN_AS * expected(term)) / (self.reports + _KNOWN_AS)
        return -math.log(min(1.0, share))


@lru_cache(maxsize=2**16)
def expected(term: str) -> float:
    """The share of reports that are expected to hold a term."""
    senses = len(entry(term).senses)
    return min(_MOST, math.exp(_BASE + _SENSES * math.log(senses))) if senses else math.exp(_UNHEARD)
