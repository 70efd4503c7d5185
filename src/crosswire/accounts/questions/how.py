"""How it was done: by what means, in what manner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import is_denied
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.model.account import Typed

__all__ = ["HOW"]


def _given(node: Node, ground: Ground) -> Iterator[Given]:
    if not node.tells or is_denied(node):
        return
    text = ground.reports[node.claim.report].text
    told = {c.span: c.head for c in node.frame.circumstances if c.kind in {"means", "manner"}}
    if not told:
        told = {a.span: a.head for a in node.others if a.role == "means" and not a.party}
    for span, head in told.items():
        words = " ".join(span.of(text).split())
        if words:
            yield Given(words.lower(), words, node, Typed(kind="words", unit=head), words=span)


def _relation(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found | None:
    one, other = a[0], b[0]
    ours, theirs = [g.claim for g in a], [g.claim for g in b]
    for before, after, word in ((ours, theirs, other.text), (theirs, ours, one.text)):
        later = ground.later(before, after)
        if "thought" in later or "version" in later:
            return Found("update", f"one says “{one.text}”, the other “{other.text}”; “{word}” {later}")
    if one.typed.unit != other.typed.unit:
        return None
    fewer, more = sorted((one, other), key=lambda given: (len(given.text), given.text))
    return Found("refine", f"“{more.text}” says more than “{fewer.text}”")


HOW = Inquiry("how", _given, _relation, lambda given: (given.value, given.value))
