"""What it was done to, or with: the object of the deed, where the words for it tell something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import is_denied
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.accounts.questions.who import MUTUAL
from crosswire.model.account import Typed
from crosswire.model.spelling import fold

__all__ = ["WHAT"]

_NOTHING_TOLD = frozenset(
    """it this that these those what which who he she they him her them us me one something anything everything thing
    way place part all some many time number lot plenty such other another""".split()
)
_WORDS = 12
"""Words of a phrase that is worth showing as an answer, at most."""


def _given(node: Node, ground: Ground) -> Iterator[Given]:
    if not node.tells or is_denied(node):
        return
    text = ground.reports[node.claim.report].text
    for argument in node.others:
        if argument.role != "patient" or argument.head in _NOTHING_TOLD or argument.kind == node.frame.kind:
            continue
        words = " ".join(argument.span.of(text).split())
        if not words or len(words.split()) > _WORDS or (argument.party and node.frame.kind in MUTUAL):
            continue
        party = ground.terms.parties.get(argument.party or "")
        value = party.name if party is not None else _bare(words)
        typed = Typed(kind="words", unit=argument.head, parties=(party.id,) if party is not None else ())
        yield Given(value, words if party is None else value, node, typed, words=argument.span)


def _bare(words: str) -> str:
    """The words without the article that opens them, as one would look them up."""
    first, _, rest = fold(words).partition(" ")
    return rest if rest and first in {"a", "an", "the", "some", "any", "his", "her", "its", "their"} else fold(words)


def _relation(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found | None:  # noqa: ARG001 - asked alike
    one, other = a[0], b[0]
    if one.typed.unit != other.typed.unit or one.typed.parties or other.typed.parties:
        return None
    ours, theirs = set(one.value.split()), set(other.value.split())
    if ours < theirs or theirs < ours:
        fewer, more = (one, other) if ours < theirs else (other, one)
        return Found("refine", f"“{more.text}” says more than “{fewer.text}”")
    return None


WHAT = Inquiry("what", _given, _relation, lambda given: (given.value, given.value))
