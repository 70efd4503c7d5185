"""How like contents are, each two compared once, and never again where an earlier account compared them."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass, field

from crosswire.accounts.compare import Terms
from crosswire.accounts.compare import score as score_of
from crosswire.accounts.contents import Content

__all__ = ["Likenesses", "Scores"]

_DECIMALS = 6
"""Of a score: so many are kept, and no rule of comparing tells more apart."""

_Pair = tuple[str, str]


@dataclass
class Scores:
    """Scores of pairs of contents by the digests of both, the smaller first."""

    before: MutableMapping[_Pair, float] = field(default_factory=dict)
    """What earlier accounts used; what is used again leaves it."""
    used: dict[_Pair, float] = field(default_factory=dict)
    made: int = 0
    """How many were not there before."""


@dataclass(frozen=True)
class Likenesses:
    """How like two contents are, in the terms of their story."""

    terms: Terms
    scores: Scores = field(default_factory=Scores)

    def of(self, a: Content, b: Content) -> float:
        """How much speaks for one event, in whatever order the two come."""
        first, second = (a, b) if a.digest <= b.digest else (b, a)
        pair = (first.digest, second.digest)
        score = self.scores.used.get(pair)
        if score is None:
            score = self.scores.before.pop(pair, None)
            if score is None:
                score = round(score_of(first.node, second.node, self.terms), _DECIMALS)
                self.scores.made += 1
            self.scores.used[pair] = score
        return score
