"""A place that a name may lead to, and how likely."""

from __future__ import annotations

from dataclasses import dataclass, field

from crosswire.gazetteer.entries import Entry

__all__ = ["Guess"]


@dataclass(slots=True)
class Guess:
    """One of the places that share a name. ``score`` is a decimal logarithm: one more is ten times likelier."""

    entry: Entry
    score: float
    reasons: list[str] = field(default_factory=list)
    is_near: bool = False
    """Whether a town that is plain by itself lies near it."""

    def learn(self, weight: float, reason: str = "") -> None:
        """One more thing that speaks for it, or against."""
        self.score += weight
        if reason:
            self.reasons.append(reason)
