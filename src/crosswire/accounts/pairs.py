"""Pairs of contents worth comparing, found by an index of what they share, never all against all.

As record linkage does it: a key that few share brings together all that share it; of those that many share only
neighbours are brought together, sorted by what they say (sorted neighbourhood). What two share counts by how few share
it, and each content is compared with those that it shares most with (meta-blocking), a bounded number of them, so that
the pairs grow as the contents do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest

from crosswire.accounts.compare import Terms
from crosswire.accounts.comparing.families import family
from crosswire.accounts.contents import Content
from crosswire.accounts.nodes import Node

__all__ = ["pairs"]

_FEW = 16
"""Contents that share a key, at most, for all of them to be brought together."""
_NEIGHBOURS = 4
"""How far apart two may stand, once sorted, that share a key which many share."""
_COMPARED = 16
"""How many a content is compared with for its own sake; others may be compared with it for theirs."""

_RAREST = 4
"""How many of a content's words bring it together with others whatever the kind, the rarest first."""

_Key = tuple[str, ...]
_Near = Mapping[_Key, Mapping[int, Sequence[int]]]


def pairs(contents: Sequence[Content], terms: Terms) -> list[tuple[int, int]]:
    """Pairs of places, the smaller first, sorted: contents of different claims that share the most telling keys.

    A key is a kind together with a word, a doer, a side or a month; a doer with a month or a word; or a rare word or a
    party alone, so that what is told by another verb is found too.
    """
    keys = [sorted(set(_keys(content.node, terms))) for content in contents]
    buckets: dict[_Key, list[int]] = defaultdict(list)
    for n, its_keys in enumerate(keys):
        for key in its_keys:
            buckets[key].append(n)
    orders = [_places(contents, order, terms) for order in (_by_words, _by_time)]
    near = {key: _neighbours(inside, orders) for key, inside in buckets.items() if len(inside) > _FEW}
    out: set[tuple[int, int]] = set()
    for n, its_keys in enumerate(keys):
        shared = _shared(n, its_keys, buckets, near)
        others = ((-weight, other) for other, weight in shared.items() if _are_of_two_claims(contents, n, other))
        out.update((min(n, other), max(n, other)) for _, other in nsmallest(_COMPARED, others))
    return sorted(out)


def _shared(n: int, keys: Sequence[_Key], buckets: Mapping[_Key, Sequence[int]], near: _Near) -> dict[int, float]:
    """Those that share a key with a content, and how much that tells: the fewer share it the more.

    Counted in powers of two, whose sums are exact, and which stay what they are when one more shares the key.
    """
    weights: dict[int, float] = defaultdict(float)
    for key in keys:
        inside = buckets[key]
        weight = 2.0 ** -len(inside).bit_length()
        for other in near[key][n] if key in near else inside:
            weights[other] += weight
    weights.pop(n, None)
    return weights


def _neighbours(inside: Sequence[int], orders: Iterable[Sequence[int]]) -> dict[int, list[int]]:
    """For each the nearest of those that share a key, in each order; an order gives the place of each content."""
    found: dict[int, set[int]] = {n: set() for n in inside}
    for places in orders:
        row = sorted(inside, key=places.__getitem__)
        for at, n in enumerate(row):
            found[n].update(row[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1])
    return {n: sorted(others) for n, others in found.items()}


def _places(contents: Sequence[Content], order: Callable[[Node, Terms], tuple[str, ...]], terms: Terms) -> list[int]:
    """The place of each content when all are sorted so."""
    out = [0] * len(contents)
    for place, n in enumerate(sorted(range(len(contents)), key=lambda n: (order(contents[n].node, terms), n))):
        out[n] = place
    return out


def _by_words(node: Node, terms: Terms) -> tuple[str, ...]:
    return tuple(sorted(node.words, key=lambda word: (-terms.weight.get(word, 0.0), word)))


def _by_time(node: Node, terms: Terms) -> tuple[str, ...]:
    when = node.frame.when
    day = when.begin if when is not None and when.begin else ""
    return (day, *sorted(a.party or a.head for a in node.others), *_by_words(node, terms))


def _are_of_two_claims(contents: Sequence[Content], a: int, b: int) -> bool:
    return contents[a].claims != contents[b].claims or len(contents[a].claims) > 1


def _keys(node: Node, terms: Terms) -> Iterator[_Key]:
    kind = node.frame.kind
    for word in _by_words(node, terms)[:_RAREST]:
        yield "rare", word
    for argument in node.frame.arguments:
        if argument.party:
            yield "party", argument.party
    yield "kind", kind
    yield "family", family(node.frame.predicate)
    when = node.frame.when
    if when is not None and when.begin and when.end:
        yield "month", kind, when.begin[:7]
        if when.end[:7] != when.begin[:7]:
            yield "month", kind, when.end[:7]
    for word in node.words:
        yield "word", kind, word
        for argument in node.agents:
            yield "doer and word", argument.party or argument.kind, word
    if node.place == 0:
        for word in node.words | {node.frame.predicate}:
            yield "main", word
        for argument in node.frame.arguments:
            for party in (*argument.named, argument.party):
                if party:
                    yield "main party", party
    for argument in node.agents:
        if argument.party:
            yield "doer", kind, argument.party
            if side := terms.side(argument.party):
                yield "side", kind, side
            if node.frame.when is not None and node.frame.when.begin:
                yield "day", argument.party, node.frame.when.begin[:7]
