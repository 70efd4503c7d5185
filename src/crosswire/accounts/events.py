"""Claims that speak of one event, brought together.

Nodes (the frames of all claims) are paired by an index of what they share, never all against all; pairs are scored by
``compare``; groups grow from the likeliest pair on, as long as a node is like the group on average, so that no chain
of half-likenesses joins what is different. A claim is part of every event that one of its frames tells of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crosswire.accounts.clusters import Cluster, brought_together
from crosswire.accounts.compare import SAME_EVENT, Terms, likeness
from crosswire.accounts.contents import Content, contents_of
from crosswire.accounts.likenesses import Likenesses, Scores
from crosswire.accounts.nodes import Node
from crosswire.accounts.pairs import pairs
from crosswire.model.account import Joining
from crosswire.model.claim import Claim

__all__ = ["Group", "brought_in", "group_nodes", "regrouped"]

_SEVERAL = 2
_SAME_CLAIMS = "the very same claims tell both"


@dataclass(frozen=True)
class Group:
    """The nodes of one event, in order of report and place."""

    nodes: tuple[Node, ...]
    joined: tuple[Joining, ...] = ()
    """The steps by which they came together."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims they belong to, each once."""
        return tuple({node.claim.id: node.claim for node in self.nodes}.values())

    @property
    def telling(self) -> tuple[Claim, ...]:
        """The claims that tell of the event, rather than mention it."""
        return tuple({node.claim.id: node.claim for node in self.nodes if node.tells}.values())


def group_nodes(nodes: Sequence[Node], terms: Terms, scores: Scores | None = None) -> list[Group]:
    """The events that the nodes tell of; a claim alone with its main frame is an event too.

    Args:
        nodes: The nodes of one story's claims.
        terms: What they are compared by.
        scores: What earlier accounts scored; none if nothing is kept.
    """
    likenesses = Likenesses(terms, scores or Scores())
    contents = contents_of(nodes, terms, lambda a, b: likenesses.of(a, b) >= SAME_EVENT)

    def score(i: int, j: int) -> float:
        return likenesses.of(contents[i], contents[j])

    found = sorted((-score(i, j), i, j) for i, j in pairs(contents, terms))
    likeliest = ((i, j) for against, i, j in found if -against >= SAME_EVENT)
    clusters = brought_together(contents, likeliest, score)
    groups = (_group(cluster, contents, terms) for cluster in clusters)
    return sorted(_one_a_set(g for g in groups if _is_event(g)), key=lambda g: g.nodes[0].key)


def _group(cluster: Cluster, contents: Sequence[Content], terms: Terms) -> Group:
    inside = [contents[n] for n in cluster.contents]
    steps = [(contents[i].node, contents[j].node) for i, j in cluster.steps]
    steps += [(content.node, other) for content in inside for other in content.nodes[1:]]
    nodes = sorted((node for content in inside for node in content.nodes), key=lambda node: node.key)
    return Group(tuple(nodes), _in_order(_step(a, b, terms) for a, b in steps))


def _one_a_set(groups: Iterable[Group]) -> Iterator[Group]:
    """Groups of the very same claims, two or more, are one event told with two verbs."""
    by_claims: dict[frozenset[str], list[Group]] = defaultdict(list)
    for group in groups:
        by_claims[frozenset(claim.id for claim in group.claims)].append(group)
    for claims, same in by_claims.items():
        if len(claims) < _SEVERAL:
            yield from same
        else:
            yield _told_with_several_verbs(sorted(same, key=lambda group: group.nodes[0].key))


def _told_with_several_verbs(same: Sequence[Group]) -> Group:
    first = same[0].nodes[0]
    verbs = (_joining(first, group.nodes[0], 0.0, (_SAME_CLAIMS,)) for group in same[1:])
    nodes = sorted((node for group in same for node in group.nodes), key=lambda node: node.key)
    return Group(tuple(nodes), _in_order([*(step for group in same for step in group.joined), *verbs]))


def regrouped(groups: Iterable[tuple[Iterable[Node], Iterable[Joining]]]) -> list[Group]:
    """Groups of these nodes, in order; of the steps that are given, those whose two nodes are in the group."""
    out = []
    for nodes, steps in groups:
        members = {node.key: node for node in nodes}
        held = (step for step in steps if {(step.a, step.a_place), (step.b, step.b_place)} <= members.keys())
        if members:
            out.append(Group(tuple(members[key] for key in sorted(members)), _in_order(held)))
    return sorted(out, key=lambda group: group.nodes[0].key)


def brought_in(host: Node, guest: Node, why: str) -> Joining:
    """The step by which a node comes to another for a reason that no comparison finds."""
    return _joining(host, guest, 1.0, (why,))


def _step(a: Node, b: Node, terms: Terms) -> Joining:
    score, reasons = likeness(a, b, terms)
    return _joining(a, b, score, reasons)


def _joining(a: Node, b: Node, score: float, reasons: tuple[str, ...]) -> Joining:
    return Joining(a=a.claim.id, b=b.claim.id, a_place=a.place, b_place=b.place, score=round(score, 2), reasons=reasons)


def _in_order(steps: Iterable[Joining]) -> tuple[Joining, ...]:
    return tuple(sorted(steps, key=lambda step: (-step.score, step.a, step.b, step.a_place, step.b_place)))


def _is_event(group: Group) -> bool:
    """A claim's main frame, or two claims of which one tells of it and does not only mention it."""
    several = len({node.claim.id for node in group.nodes}) > 1 and any(node.tells for node in group.nodes)
    return several or any(node.place == 0 for node in group.nodes)
