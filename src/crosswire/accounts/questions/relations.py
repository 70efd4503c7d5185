"""Which answers to a question are set against each other.

Each two, while they are few. Of many only some pairs tell anything: each answer with its neighbours in the question's
own order, with those at the two ends, and with those that most origins stand behind. What conflicts with anything
conflicts with one of these: of ranges in a row, with the one that ends first, the one that begins last or a neighbour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

__all__ = ["ALL_PAIRS", "pairs_among"]

ALL_PAIRS = 32
"""Answers up to which each two are set against each other: some 500 pairs."""
_BEST = 8
"""Answers of most weight that each other one is set against where there are more."""


def pairs_among(
    values: Sequence[str], weights: Sequence[int], telling: Sequence[str] = ()
) -> Iterator[tuple[str, str]]:
    """Pairs of values, each once and sorted, in order.

    Args:
        values: The values in the question's own order.
        weights: For each how many origins stand behind it.
        telling: Values that all others are set against, however many there are.
    """
    if len(values) <= ALL_PAIRS:
        yield from combinations(sorted(values), 2)
        return
    heaviest = sorted(range(len(values)), key=lambda n: (-weights[n], values[n]))[:_BEST]
    against = {values[n] for n in heaviest} | {values[0], values[-1], *telling}
    found = {_pair(one, other) for one, other in pairwise(values)}
    found |= {_pair(one, other) for one in against for other in values if one != other}
    yield from sorted(found)


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)
