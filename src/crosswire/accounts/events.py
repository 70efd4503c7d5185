"""Claims that speak of one event, brought together.

Nodes (the frames of all claims) are paired by an index of what they share, never all against all; pairs are scored by
``compare``; groups grow from the likeliest pair on, as long as a node is like the group on average, so that no chain
of half-likenesses joins what is different. A claim is part of every event that one of its frames tells of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crosswire.accounts.compare import AT_LEAST, ON_AVERAGE, SAME_EVENT, Terms, likeness
from crosswire.accounts.nodes import Node
from crosswire.accounts.pairs import pairs
from crosswire.model.claim import Claim

__all__ = ["Group", "group_nodes"]

_SEVERAL = 2


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


def group_nodes(nodes: Sequence[Node], terms: Terms) -> list[Group]:
    """The events that the nodes tell of; a claim alone with its main frame is an event too."""
    scores: dict[tuple[int, int], float] = {}
    for i, j in pairs(nodes, terms):
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
