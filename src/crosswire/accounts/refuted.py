"""Denials set against what they deny: the claims that give the contrary answer to the same question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from crosswire.model.account import Event, Question
from crosswire.model.claim import Claim

__all__ = ["pointed"]

_SO_OR_NOT = frozenset({"yes", "possible", "no"})


def pointed(claims: Iterable[Claim], events: Iterable[Event]) -> tuple[Claim, ...]:
    """The claims in their order, each denial with the claims that it denies, as far as the reports hold them."""
    told = tuple(claims)
    denials = {claim.id for claim in told if claim.stance == "denies"}
    against: dict[str, set[str]] = defaultdict(set)
    for event in events:
        for question in event.questions:
            if question.asks == "whether":
                for one, other in _contrary(question):
                    for denial in denials.intersection(one):
                        against[denial] |= other - denials
    return tuple(
        replace(claim, denies=tuple(sorted(against[claim.id]))) if claim.id in against else claim for claim in told
    )


def _contrary(question: Question) -> Iterable[tuple[set[str], set[str]]]:
    """The claims of each two answers that conflict on whether it is so, both ways round; a plan is not denied by it."""
    claims = {answer.id: set(answer.claims) for answer in question.answers if answer.value in _SO_OR_NOT}
    for relation in question.relations:
        if relation.kind == "conflict" and {relation.a, relation.b} <= set(claims):
            yield claims[relation.a], claims[relation.b]
            yield claims[relation.b], claims[relation.a]
