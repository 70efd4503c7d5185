"""Whether two nodes speak of one event: what the comparisons find, weighed, and the reasons in words."""

from __future__ import annotations

import math
from collections.abc import Iterable

from crosswire.accounts.comparing.comparisons import COMPARISONS, Comparison
from crosswire.accounts.comparing.terms import Terms
from crosswire.accounts.comparing.weights import CONSTANT, WEIGHTS, reason
from crosswire.accounts.nodes import Node

__all__ = ["AT_LEAST", "ON_AVERAGE", "PLAINLY_SAME", "SAME_EVENT", "Terms", "evidence", "likeness", "score"]

SAME_EVENT = 0.5
"""The likeness from which two nodes are taken to speak of one event."""

ON_AVERAGE = 0.5
AT_LEAST = 0.02
"""What the nodes of two groups must reach, on average and in the least like pair, for the groups to be one event."""

PLAINLY_SAME = 0.7
"""The likeness from which a yes and a no are called a conflict: to set voices against each other wants more."""


def score(a: Node, b: Node, terms: Terms) -> float:
    """How sure it is that two nodes speak of one event, 0 to 1."""
    if _is_taken_up(a, b):
        return 1.0
    one, other = terms.profile(a), terms.profile(b)
    odds = CONSTANT + terms.prior
    for compare in COMPARISONS:
        for name, degree, _ in compare(one, other, terms):
            odds += WEIGHTS[name] * degree
    return _sure(odds)


def likeness(a: Node, b: Node, terms: Terms) -> tuple[float, tuple[str, ...]]:
    """How sure it is that two nodes speak of one event, and what speaks for it, the weightiest first."""
    if _is_taken_up(a, b):
        return 1.0, ("the one takes up what the other says",)
    one, other = terms.profile(a), terms.profile(b)
    found = [finding for compare in COMPARISONS for finding in compare(one, other, terms)]
    ranked = sorted(found, key=lambda finding: -WEIGHTS[finding[0]] * finding[1])
    reasons = (reason(name, rest) for name, degree, rest in ranked if WEIGHTS[name] * degree > 0)
    odds = CONSTANT + terms.prior
    for name, degree, _ in found:
        odds += WEIGHTS[name] * degree
    return _sure(odds), tuple(why for why in reasons if why)


def _sure(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


def _is_taken_up(a: Node, b: Node) -> bool:
    """Whether one has the other's words for its own, as a denial of "these claims" has the frame of what it denies."""
    if a.frame.span != b.frame.span or a.claim.report != b.claim.report:
        return False
    return any(not any(span.covers(node.frame.span) for span in node.claim.spans) for node in (a, b))


def evidence(a: Node, b: Node, terms: Terms, comparisons: Iterable[Comparison]) -> float:
    """What some of the comparisons alone find, in log-odds."""
    one, other = terms.profile(a), terms.profile(b)
    found = [finding for compare in comparisons for finding in compare(one, other, terms)]
    return math.fsum(WEIGHTS[name] * degree for name, degree, _ in found)
