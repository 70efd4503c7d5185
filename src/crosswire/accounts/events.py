"""Claims that speak of one event, brought together.

Nodes (the frames of all claims) are paired by an index of what they share, never all against all; pairs are scored by
``compare``; groups grow from the likeliest pair on, as long as a node is like the group on average, so that no chain
of half-likenesses joins what is different. A claim is part of every event that one of its frames tells of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crosswire.accounts.compare import AT_LEAST, ON_AVERAGE, SAME_EVENT, Node, Terms, likeness
from crosswire.model.claim import Claim

__all__ = ["Group", "group_nodes", "nodes_of"]

_VAGUE = frozenset("be have do make take get go say seem become".split())
_SEVERAL = 2
_BUCKET = 400
"""Nodes that share a key, at most: a key shared by more tells too little to be worth its square."""


@dataclass(frozen=True)
class Group:
    """The nodes of one event, in order of report and place."""

    nodes: tuple[Node, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims they belong to, each once."""
        return tuple({node.claim.id: node.claim for node in self.nodes}.values())

    @property
    def telling(self) -> tuple[Claim, ...]:
        """The claims that tell of the event, rather than mention it."""
        return tuple({node.claim.id: node.claim for node in self.nodes if node.tells}.values())


def nodes_of(claims: Iterable[Claim]) -> list[Node]:
    """The frames worth comparing: those with somebody or something in them, and each claim's main one."""
    return sorted(
        (
            Node(claim, frame, place)
            for claim in claims
            for place, frame in enumerate(claim.frames)
            if place == 0 or (frame.kind not in _VAGUE and (frame.arguments or frame.when))
        ),
        key=lambda node: node.key,
    )


def group_nodes(nodes: Sequence[Node], terms: Terms) -> list[Group]:
    """The events that the nodes tell of; a claim alone with its main frame is an event too."""
    scores: dict[tuple[int, int], float] = {}
    for i, j in _pairs(nodes, terms):
        scores[i, j] = likeness(nodes[i], nodes[j], terms)[0]
    home = list(range(len(nodes)))
    members: dict[int, list[int]] = {i: [i] for i in home}
    for (i, j), score in sorted(
        scores.items(), key=lambda item: (-item[1], nodes[item[0][0]].key, nodes[item[0][1]].key)
    ):
        if score < SAME_EVENT:
            break
        a, b = home[i], home[j]
        if a != b and _hang_together(members[a], members[b], scores, nodes, terms):
            members[a].extend(members.pop(b))
            for n in members[a]:
                home[n] = a
    groups = [Group(tuple(nodes[n] for n in sorted(ns, key=lambda n: nodes[n].key))) for ns in members.values()]
    return sorted(_one_a_set(g for g in groups if _is_event(g)), key=lambda g: g.nodes[0].key)


def _one_a_set(groups: Iterable[Group]) -> Iterator[Group]:
    """Groups of the very same claims, two or more, are one event told with two verbs."""
    by_claims: dict[frozenset[str], list[Group]] = defaultdict(list)
    for group in groups:
        by_claims[frozenset(claim.id for claim in group.claims)].append(group)
    for claims, same in by_claims.items():
        if len(claims) < _SEVERAL:
            yield from same
        else:
            yield Group(tuple(sorted((node for group in same for node in group.nodes), key=lambda node: node.key)))


def _is_event(group: Group) -> bool:
    """A claim's main frame, or two claims of which one tells of it and does not only mention it."""
    several = len({node.claim.id for node in group.nodes}) > 1 and any(node.tells for node in group.nodes)
    return several or any(node.place == 0 for node in group.nodes)


def _hang_together(
    a: Sequence[int], b: Sequence[int], scores: dict[tuple[int, int], float], nodes: Sequence[Node], terms: Terms
) -> bool:
    """Whether two groups are one: like on average, and no two of their nodes plainly different things.

    Nodes that say little are like few others; that alone does not keep them out.
    """
    between = []
    for i in a:
        for j in b:
            pair = (min(i, j), max(i, j))
            if pair not in scores:
                scores[pair] = likeness(nodes[pair[0]], nodes[pair[1]], terms)[0]
            between.append(scores[pair])
    return sum(between) / len(between) >= ON_AVERAGE and min(between) >= AT_LEAST


def _pairs(nodes: Sequence[Node], terms: Terms) -> Iterator[tuple[int, int]]:
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
