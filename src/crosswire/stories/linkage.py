"""What belongs together by evidence for and against pairs, whatever the order in which they are looked at.

The two groups between which the evidence is strongest on average become one, as long as it speaks for them: average
linkage. One pair alone does not tie two groups, and a row of reports each a little like the next is no story.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush

__all__ = ["joined_up", "linked"]

_Groups = dict[str, list[str]]


def linked(
    ids: Iterable[str],
    evidence: Mapping[tuple[str, str], float],
    *,
    unlike: float,
    weight: Callable[[str, str], float] = lambda _a, _b: 1.0,
    joined: Iterable[tuple[str, str]] = (),
) -> list[tuple[str, ...]]:
    """Groups, each sorted, in order of their first ids.

    Args:
        ids: What is grouped.
        evidence: By pair, its two ids in order, log-odds that they belong together; of pairs worth looking at.
        unlike: The same of all other pairs; below nought.
        weight: What the evidence of a pair counts in the average, looked at or not.
        joined: Pairs that are together whatever the evidence.
    """
    groups = {group[0]: [*group] for group in joined_up(ids, joined)}
    home = {one: name for name, group in groups.items() for one in group}
    sums: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for (a, b), log_odds in sorted(evidence.items()):
        x, y = home[a], home[b]
        if x != y:
            sums[x][y] = sums[y][x] = sums[x].get(y, 0.0) + (log_odds - unlike) * weight(a, b)
    shares = _Weights(groups, weight)
    heap = [(-(total / shares.between(x, y) + unlike), x, y) for x in sums for y, total in sums[x].items() if x < y]
    heapify(heap)
    while heap and heap[0][0] < 0:
        score, x, y = heappop(heap)
        if x not in groups or y not in groups or -score != sums[x][y] / shares.between(x, y) + unlike:
            continue
        shares.merge(x, y, sums[x].keys() | sums[y].keys())
        groups[x] += groups.pop(y)
        gone = sums.pop(y)
        del gone[x], sums[x][y]
        for other, total in gone.items():
            del sums[other][y]
            sums[x][other] = sums[other][x] = sums[x].get(other, 0.0) + total
        for other, total in sums[x].items():
            heappush(heap, (-(total / shares.between(x, other) + unlike), min(x, other), max(x, other)))
    return sorted(tuple(sorted(group)) for group in groups.values())


class _Weights:
    """What the evidence between two groups counts in all."""

    def __init__(self, groups: _Groups, weight: Callable[[str, str], float]) -> None:
        self._groups, self._weight = groups, weight
        self._found: dict[tuple[str, str], float] = {}

    def between(self, x: str, y: str) -> float:
        key = (x, y) if x < y else (y, x)
        if key not in self._found:
            first, second = self._groups[key[0]], self._groups[key[1]]
            self._found[key] = sum(self._weight(a, b) for a in sorted(first) for b in sorted(second))
        return self._found[key]

    def merge(self, x: str, y: str, others: Iterable[str]) -> None:
        """The group ``y`` is about to become part of ``x``."""
        for other in others:
            if other not in (x, y):
                total = self.between(x, other) + self.between(y, other)
                self._found[(x, other) if x < other else (other, x)] = total


def joined_up(ids: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """What pairs tie together, each sorted, in order of the first ids."""
    home = {one: one for one in ids}

    def root(one: str) -> str:
        while home[one] != one:
            one = home[one]
        return one

    for a, b in pairs:
        first, second = sorted((root(a), root(b)))
        home[second] = first
    groups: _Groups = {}
    for one in sorted(home):
        groups.setdefault(root(one), []).append(one)
    return sorted(tuple(group) for group in groups.values())
