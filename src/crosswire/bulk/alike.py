"""What shows that two reports may be of one matter: few numbers for each, to be compared by the million.

The words that a report is most about, and MinHash over its runs of five words, which are the same in a reprint but for
few. Both only bring reports together; whether one copies the other, or is of its story, is found by the same rules as
always once they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np

from crosswire.model.report import Report
from crosswire.reports.runs import body_of

__all__ = ["BANDS", "MONTH", "MOST_WORDS", "bands_of", "day_of", "most_about", "window_of"]

MOST_WORDS = 16
"""Words that a report is most about: two reports of one story share some of them, whatever else they tell."""
BANDS = 24
"""Two reports that share a third of their runs have a band in common 19 times in 20, a fifth 6 times in 10."""
_ROWS = 2
"""Smallest values in a band: one alone would be shared by chance."""
_FEWEST_RUNS = 12
"""A shorter text is no copy of another: as ``reports.runs`` has it."""
MONTH = 31
"""Days within which reports are brought together."""
_MIX = np.random.default_rng(31).integers(0, 2**63, size=(2, BANDS * _ROWS), dtype=np.uint64)
"""Ways to shuffle numbers, the same on every machine."""


def most_about(about: Mapping[str, float]) -> list[str]:
    """The words that a report is most about, the most so first."""
    return sorted(about, key=lambda word: (-about[word], word))[:MOST_WORDS]


def bands_of(report: Report) -> list[int]:
    """MinHash of a report's runs of words, a number a band; none for a short one."""
    runs = body_of(report).runs
    if len(runs) < _FEWEST_RUNS:
        return []
    hashed = np.fromiter(runs, dtype=np.uint64, count=len(runs))
    factor, addend = _MIX | np.uint64(1), _MIX
    smallest = (hashed[:, None] * factor[0] + addend[1]).min(axis=0).reshape(BANDS, _ROWS)
    mixed = smallest[:, 0] * np.uint64(0x9E3779B97F4A7C15) ^ smallest[:, 1]
    return [int(value) >> 1 for value in mixed]


def day_of(report: Report) -> str | None:
    """The day by which a report is put beside others: when it came out, else when it was first fetched."""
    fetched = [arrival.fetched[:10] for arrival in report.arrivals if arrival.fetched]
    return report.published.earliest or min(fetched, default=None)


def window_of(day: str | None) -> int | None:
    """The number of the month, of 31 days each, that a day is in."""
    try:
        return None if day is None else date.fromisoformat(day[:10]).toordinal() // MONTH
    except ValueError:
        return None
