"""Why it was done: the reasons and purposes that the reports themselves give, in their words. None is ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import is_denied
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.model.account import Typed

__all__ = ["WHY"]

_DYING = frozenset({"die", "perish", "succumb"})


def _given(node: Node, ground: Ground) -> Iterator[Given]:
    if not node.tells or is_denied(node):
        return
    text = ground.reports[node.claim.report].text
    for circumstance in node.frame.circumstances:
        words = " ".join(circumstance.span.of(text).split())
        if circumstance.kind in {"reason", "purpose"} and words:
            typed = Typed(kind="words", unit=circumstance.head)
            yield Given(words.lower(), words, node, typed, words=circumstance.span)


def _relation(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found | None:
    """Two reasons can both be so; one that is put with the same word is the same, told at more or less length.

    But one dies of one thing.
    """
    if a[0].typed.unit != b[0].typed.unit:
        if _deaths(a, ground) & _deaths(b, ground):
            return Found("conflict", f"one says “{a[0].text}”, the other “{b[0].text}”")
        return None
    fewer, more = sorted((a[0], b[0]), key=lambda given: (len(given.text), given.text))
    return Found("refine", f"“{more.text}” says more than “{fewer.text}”")


def _deaths(given: Iterable[Given], ground: Ground) -> set[str]:
    """Whose death the reasons are of, by their names: of one person, not of many."""
    whose = (a for g in given if g.node.frame.predicate in _DYING for a in g.node.others if a.role == "patient")
    known = (ground.terms.parties.get(a.party or "") for a in whose)
    return {party.id for party in known if party is not None and party.kind == "person"}


WHY = Inquiry("why", _given, _relation, lambda given: (given.value, given.value))
