"""A figure: what was reached, and out of how much."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Figure"]


@dataclass(frozen=True)
class Figure:
    """One measured number."""

    of: str
    """What was measured on: a story, a data set."""
    name: str
    value: float
    whole: float | None = None
    """What would be perfect; none for a cost, of which less is better."""

    @property
    def key(self) -> str:
        """The name under which it is pinned."""
        return f"{self.of}: {self.name}"

    @property
    def is_cost(self) -> bool:
        """Whether less is better."""
        return self.whole is None

    def __str__(self) -> str:
        return f"{self.value:g}" if self.is_cost else f"{self.value:g}/{self.whole:g}"
