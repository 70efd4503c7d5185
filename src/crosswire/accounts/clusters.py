"""Contents brought together, from the likeliest pair on.

Two clusters become one if they hang together: like on average, and no two of them plainly different things. A large one
is tried by some that stand for it, chosen by content alone, so that the cost of a trial does not grow with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import fsum
from typing import NamedTuple

from crosswire.accounts.compare import AT_LEAST, ON_AVERAGE
from crosswire.accounts.contents import Content

__all__ = ["Cluster", "brought_together"]

_STANDING = 12
"""How many contents stand for a cluster, at most: 144 scores tell their average to within a few hundredths."""

_ROUNDED = 1e-6
"""By which a sum may be off: what is refused early would be refused in the end."""

_GROWN = 1.5
"""How many times as many contents two large clusters must hold, once refused, to be tried again."""


@dataclass(frozen=True)
class Cluster:
    """Contents, by place, that are taken to tell of one thing."""

    contents: tuple[int, ...]
    standing: tuple[int, ...]
    """Those that stand for all."""
    steps: tuple[tuple[int, int], ...] = ()
    """The pairs by which they came together."""


class _Trial(NamedTuple):
    """Two clusters by those that stand for them, and how many contents they hold."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    size: int

    def is_another(self, before: _Trial) -> bool:
        """Whether it can come out otherwise than one before: of large clusters, whether they have grown by half."""
        if self.size > 2 * _STANDING and self.size < _GROWN * before.size:
            return False
        return (self.a, self.b) != (before.a, before.b)


def brought_together(
    contents: Sequence[Content], likeliest: Iterable[tuple[int, int]], score: Callable[[int, int], float]
) -> list[Cluster]:
    """The clusters that contents form; one that is like no other is a cluster alone.

    Args:
        contents: All contents.
        likeliest: Pairs of their places that may tell of one thing, the likeliest first.
        score: The score of any two places.
    """
    home = list(range(len(contents)))
    members = {n: [n] for n in home}
    standing: dict[int, tuple[int, ...]] = {n: (n,) for n in home}
    steps: dict[int, list[tuple[int, int]]] = {n: [] for n in home}
    refused: dict[tuple[int, int], _Trial] = {}
    for i, j in likeliest:
        small, large = sorted((home[i], home[j]), key=lambda at: (len(members[at]), at))
        if small == large:
            continue
        trial = _Trial(standing[small], standing[large], len(members[small]) + len(members[large]))
        two = (min(small, large), max(small, large))
        before = refused.get(two)
        if before is not None and not trial.is_another(before):
            continue
        if not _hang_together(trial.a, trial.b, contents, score):
            refused[two] = trial
            continue
        for n in members[small]:
            home[n] = large
        members[large] += members.pop(small)
        steps[large] += [*steps.pop(small), (i, j)]
        standing[large] = _stand_for([*standing.pop(small), *standing[large]], contents)
    return [Cluster(tuple(sorted(ns)), standing[at], tuple(steps[at])) for at, ns in sorted(members.items())]


def _hang_together(
    a: Sequence[int], b: Sequence[int], contents: Sequence[Content], score: Callable[[int, int], float]
) -> bool:
    """Whether two clusters are one, by those that stand for them, each counted for all the claims that say it.

    Those that say little are like few others; that alone does not keep them out.
    """
    between: list[float] = []
    missed = 0.0
    together = sum(len(contents[i].claims) for i in a) * sum(len(contents[j].claims) for j in b)
    allowed = (1 - ON_AVERAGE) * together + _ROUNDED
    for i in a:
        for j in b:
            found = score(i, j)
            if found < AT_LEAST:
                return False
            times = len(contents[i].claims) * len(contents[j].claims)
            between.append(found * times)
            missed += times - between[-1]
            if missed > allowed:
                return False
    return fsum(between) / together >= ON_AVERAGE


def _stand_for(among: Iterable[int], contents: Sequence[Content]) -> tuple[int, ...]:
    """By turns of each time that is told and of none, as their digests have it: times tell the most plainly apart."""
    ranked: Counter[tuple[str | None, str | None] | None] = Counter()
    turns = []
    for n in sorted(among, key=lambda n: contents[n].digest):
        when = contents[n].node.frame.when
        days = (when.begin, when.end) if when is not None else None
        turns.append((ranked[days], contents[n].digest, n))
        ranked[days] += 1
    return tuple(n for _, _, n in sorted(turns)[:_STANDING])
