"""Which claims of an event say the same as the one that stands for it, so that their origins may be counted together.

An event gathers what speaks of one happening: that the ship docked, that it had swung to port. Who says the one does
not say the other. Its core is what most of its claims say: those that tell it by the same predicate or one of its kind,
and those nearest to them in meaning that name the same thing besides its doer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crosswire.accounts.compare import Terms
from crosswire.accounts.comparing.comparisons import nearest, predicates
from crosswire.accounts.events import Group
from crosswire.accounts.nodes import Node
from crosswire.model.report import Report
from crosswire.model.support import families

__all__ = ["asides"]

_NEAR = 0.3
"""How far predicates must be near in meaning, of what ``predicates`` finds, to tell one deed."""
_MOST = 60
"""Frames of an event among which its core is looked for; an event of more is told by most of them."""

_Key = tuple[str, int]


def asides(groups: Sequence[Group], terms: Terms, reports: Mapping[str, Report]) -> frozenset[_Key]:
    """The frames that stand in a group, but do not say what most of it says, by their keys."""
    out: set[_Key] = set()
    for group in groups:
        telling = [node for node in group.nodes if node.tells]
        if len({node.claim.id for node in telling}) > 1:
            kept = {node.key for node in _core(telling, terms, reports)}
            out.update(node.key for node in telling if node.key not in kept)
    return frozenset(out)


def _core(telling: Sequence[Node], terms: Terms, reports: Mapping[str, Report]) -> Sequence[Node]:
    """The frames that say the same as the one with which most reports agree, then most claims; the first at a tie."""
    around = [
        [other for other in telling if other is node or _says_the_same(node, other, terms)] for node in telling[:_MOST]
    ]
    return max(
        around,
        key=lambda same: (len(families((n.claim.report for n in same), reports)), len({n.claim.id for n in same})),
    )


def _says_the_same(one: Node, other: Node, terms: Terms) -> bool:
    a, b = terms.profile(one), terms.profile(other)
    found = {name: degree for name, degree, _ in predicates(a, b, terms)}
    told = bool(found.keys() & {"same word", "same family", "same class", "one meaning", "two sides"})
    if (told and "says little" not in found) or found.get("near in meaning", 0.0) >= _NEAR:
        return True
    one_thing = a.things & b.things or a.heads & b.heads or a.places & b.places or a.numbers & b.numbers
    return bool(told or one_thing) and any(name == "nearest" for name, _, _ in nearest(a, b, terms))
