"""Pairs of nodes worth comparing, found by an index of what they share, never all against all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.accounts.compare import Terms
from crosswire.accounts.nodes import Node

__all__ = ["pairs"]

_BUCKET = 400
"""Nodes that share a key, at most: a key shared by more tells too little to be worth its square."""


def pairs(nodes: Sequence[Node], terms: Terms) -> Iterator[tuple[int, int]]:
    """Pairs of nodes of different claims that share a kind and a word, a doer or a month; or a doer and a month."""
    buckets: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, node in enumerate(nodes):
        for key in _keys(node, terms):
            buckets[key].append(n)
    seen: set[tuple[int, int]] = set()
    for key in sorted(buckets):
        inside = buckets[key]
        if len(inside) > _BUCKET:
            continue
        for x, i in enumerate(inside):
            for j in inside[x + 1 :]:
                if (i, j) not in seen and nodes[i].claim.id != nodes[j].claim.id:
                    seen.add((i, j))
                    yield i, j


def _keys(node: Node, terms: Terms) -> Iterator[tuple[str, ...]]:
    kind = node.frame.kind
    when = node.frame.when
    if when is not None and when.begin and when.end:
        yield "month", kind, when.begin[:7]
        if when.end[:7] != when.begin[:7]:
            yield "month", kind, when.end[:7]
    for word in node.words:
        yield "word", kind, word
        for argument in node.agents:
            yield "doer and word", argument.party or argument.kind, word
    for argument in node.agents:
        if argument.party:
            yield "doer", kind, argument.party
            if side := terms.side(argument.party):
                yield "side", kind, side
            if node.frame.when is not None and node.frame.when.begin:
                yield "day", argument.party, node.frame.when.begin[:7]
