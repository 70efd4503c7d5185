"""Where it was: the places that claims give, and what lies in what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import is_denied
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground, how_sure
from crosswire.model.account import Typed

__all__ = ["WHERE"]


def _given(node: Node, ground: Ground) -> Iterator[Given]:
    for told in () if is_denied(node) else ground.places.told(node):
        typed = Typed(kind="place", within=ground.places.containers(told.name))
        yield Given(told.name, told.name, node, typed, words=told.words)


def _relation(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found:
    kind, why = ground.places.relation(a[0].value, b[0].value)
    if kind != "conflict":
        return Found(kind, why)
    if all(any(x.claim.id == y.claim.id for y in b) for x in a):
        return Found("unsure", f"{why}, and both are told in one breath")
    ours, theirs = [g.claim for g in a], [g.claim for g in b]
    for before, after, place in ((ours, theirs, b[0].value), (theirs, ours, a[0].value)):
        later = ground.later(before, after)
        planned = all(claim.stance == "expects" for claim in before)
        if planned and later and all(claim.stance == "asserts" for claim in after):
            return Found("update", f"{why}; one was expected, the other is told later as done")
        if later and (ground.revises(after) or "version" in later or "thought" in later):
            return Found("update", f"{why}; {place} {later}")
    sure, other = how_sure(ours), how_sure(theirs)
    if sure != other:
        why += f"; {a[0].value} is {sure}, {b[0].value} is {other}"
    return Found("conflict", why)


WHERE = Inquiry("where", _given, _relation, lambda given: (given.value, given.value))
