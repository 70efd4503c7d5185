"""Contents: nodes that say the very same are compared once.

A copy, a line that many reports quote, a bare "the talks were held" in each: as far as they are taken to speak of one
thing, the first stands for all. Its digest is of all that a comparison can see of it, and names it in every run.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from typing import Any, TypeAlias

from crosswire.accounts.compare import Terms
from crosswire.accounts.nodes import Node
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["Content", "contents_of"]

_ROUNDS = 8
"""How many nodes of those that say the very same can come to stand for others of them."""

_Plain: TypeAlias = Any
"""Strings, numbers, truth values and none, in tuples in each other."""


@dataclass(frozen=True)
class Content:
    """What one or several nodes say, all of it alike."""

    digest: str
    """Of what the first says, in which report, and of what its story knows of the words and parties in it."""
    nodes: tuple[Node, ...]
    """The one that stands for all, then the others, sorted."""

    @property
    def node(self) -> Node:
        """The one that stands for all."""
        return self.nodes[0]

    @cached_property
    def claims(self) -> frozenset[str]:
        """The ids of the claims that say it."""
        return frozenset(node.claim.id for node in self.nodes)


def contents_of(nodes: Iterable[Node], terms: Terms, are_one: Callable[[Content, Content], bool]) -> list[Content]:
    """The contents of nodes, in order of their first nodes.

    Args:
        nodes: The nodes of a story.
        terms: What they are compared by.
        are_one: Whether two that say the very same are taken to speak of one thing: a bare "it was moved" need not.
    """
    same: dict[_Plain, list[Node]] = defaultdict(list)
    for node in nodes:
        same[_said(node)].append(node)
    out: list[Content] = []
    for said, among in same.items():
        each = [Content(_digest(said, n, terms), (n,)) for n in sorted(among, key=lambda node: node.key)]
        out += _as_one(each, are_one) if len(each) > 1 else each
    return sorted(out, key=lambda content: content.node.key)


def _as_one(same: Sequence[Content], are_one: Callable[[Content, Content], bool]) -> Iterator[Content]:
    """Each as far as it goes with one before it; frames of one claim are two, however alike."""
    left = list(same)
    for _ in range(_ROUNDS):
        if not left:
            return
        first, *others = left
        taken, left = [first.node], []
        for other in others:
            if other.node.claim.id != first.node.claim.id and are_one(first, other):
                taken.append(other.node)
            else:
                left.append(other)
        yield Content(first.digest, tuple(taken))
    yield from left


def _said(node: Node) -> _Plain:
    """All of a node that a comparison can see: its frame but for where the words stand, and how it is put."""
    return (node.claim.stance, node.tells, node.place == 0, _plain(node.frame))


def _plain(value: object) -> _Plain:
    if isinstance(value, str):
        return value
    if isinstance(value, Span):
        return None
    if isinstance(value, tuple):
        return tuple(_plain(part) for part in value)
    if isinstance(value, Time):
        return (value.type, value.value, value.begin, value.end, value.precision, value.mod)
    if is_dataclass(value):
        return tuple(_plain(getattr(value, field.name)) for field in fields(value))
    return value


def _digest(said: _Plain, node: Node, terms: Terms) -> str:
    words = sorted({*node.words, *(word for a in node.frame.arguments for word in a.words)})
    told_of = {p for a in node.frame.arguments for p in (a.party, *a.named) if p is not None}
    parties = [terms.parties[p] for p in sorted(told_of & terms.parties.keys())]
    known = [(party.id, party.name, party.kind, party.country) for party in parties]
    weighed = [(word, terms.weight.get(word)) for word in words]
    report = node.claim.report
    whole = (report, terms.told.get(report), node.frame.span, node.claim.spans, said, weighed, known)
    return hashlib.sha256(repr(whole).encode("utf-8", "surrogatepass")).hexdigest()[:16]
