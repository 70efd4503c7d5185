"""Nodes: the frames of claims that are worth comparing, the things that events are made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from crosswire.model.claim import Claim
from crosswire.model.frame import Argument, Frame

__all__ = ["Node", "nodes_of"]

_VAGUE = frozenset("be have do make take get go say seem become".split())


@dataclass(frozen=True)
class Node:
    """One frame of one claim, the thing that is compared."""

    claim: Claim
    frame: Frame
    place: int
    """Its place among the claim's frames; 0 is the main one."""

    @cached_property
    def key(self) -> tuple[str, int]:
        """What nodes are sorted and told apart by."""
        return (self.claim.id, self.place)

    @cached_property
    def tells(self) -> bool:
        """Whether the claim tells of the event, rather than mention it in telling of something else.

        It does by its main predicate, by a finite verb, by whatever it gives a date, and by what is put by the same
        word as the main predicate: both of "is ready to sign or to leave". So it does of what "no" in its main clause
        denies: the warning of "received no warning".
        """
        frame = self.frame
        if self.place == 0 or frame.tense != "none" or frame.when is not None or frame.kind.startswith("by_"):
            return True
        main = self.claim.frames[0]
        if frame.negated and main.negated and any(a.span.covers(frame.span) for a in main.arguments):
            return True
        return bool(frame.modal) and frame.modal == main.modal and any(a in main.arguments for a in self.agents)

    @cached_property
    def agents(self) -> tuple[Argument, ...]:
        """Who does it."""
        return tuple(a for a in self.frame.arguments if a.role == "agent")

    @cached_property
    def others(self) -> tuple[Argument, ...]:
        """All other participants."""
        return tuple(a for a in self.frame.arguments if a.role != "agent")

    @cached_property
    def words(self) -> frozenset[str]:
        """Content words, hyphens taken out."""
        return frozenset(word.replace("-", "") for word in self.frame.words)


def nodes_of(claims: Iterable[Claim]) -> list[Node]:
    """The frames worth comparing: those with somebody or something in them, and each claim's main one."""
    return sorted(
        (
            Node(claim, frame, place)
            for claim in claims
            for place, frame in enumerate(claim.frames)
            if place == 0 or (frame.kind not in _VAGUE and (frame.arguments or frame.when))
        ),
        key=lambda node: node.key,
    )
