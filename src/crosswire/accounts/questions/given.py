"""One value that one claim gives to a question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crosswire.accounts.nodes import Node
from crosswire.accounts.questions.ground import Ground
from crosswire.model.account import Asks, RelationKind, Typed
from crosswire.model.claim import Claim
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["Found", "Given", "Inquiry"]


@dataclass(frozen=True)
class Given:
    """One value that one claim gives."""

    value: str
    text: str
    node: Node
    typed: Typed
    words: Span | None = None
    """The words that give it, where the grammar singles them out."""
    time: Time | None = None

    @property
    def claim(self) -> Claim:
        """The claim that gives it."""
        return self.node.claim


class Found(NamedTuple):
    """How two answers stand to each other, and the reason in words, which names both."""

    kind: RelationKind
    why: str


@dataclass(frozen=True)
class Inquiry:
    """A question: what claims answer to it, and how two answers stand to each other.

    Two answers that can both be so, and of which none is the more exact, stand in no relation.
    """

    asks: Asks
    given: Callable[[Node, Ground], Iterable[Given]]
    relation: Callable[[Sequence[Given], Sequence[Given], Ground], Found | None]
    order: Callable[[Given], tuple[float | str, ...]]
    """What its answers are sorted by, so that those next to each other are the likest."""
