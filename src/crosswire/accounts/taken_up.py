"""Happenings that are only taken up: "the summit", "such contacts", after the report has said whose.

A noun with "the", "this" or "such" that names nobody who takes part speaks of the happening of its kind that its
report told of last before it, with those who take part in it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from crosswire.accounts.events import Group, brought_in, regrouped
from crosswire.accounts.nodes import Node
from crosswire.model.account import Joining
from crosswire.model.report import Report

__all__ = ["with_taken_up"]

_POINTING = re.compile(r"\b(?:the|this|that|these|those|such)\s+(?:[a-z-]+\s+)?$", re.IGNORECASE)
_BEFORE_IT = 40
"""Characters before a noun in which the word that points back stands."""
_TAKING_PART = frozenset({"agent", "partner"})
_PLACES = frozenset({"place", "goal", "source"})


def with_taken_up(groups: Sequence[Group], reports: Mapping[str, Report]) -> list[Group]:
    """The groups, each with the main frames that take up what one of its frames told of before."""
    home = {node.key: n for n, group in enumerate(groups) for node in group.nodes}
    told: dict[tuple[str, str], list[Node]] = defaultdict(list)
    bare: list[Node] = []
    for node in (node for group in groups for node in group.nodes):
        if _takes_up(node, reports[node.claim.report].text):
            bare.append(node)
        elif any(a.party is not None for a in node.frame.arguments if a.role in _TAKING_PART):
            told[node.claim.report, node.frame.kind].append(node)
    moved: dict[tuple[str, int], int] = {}
    steps: dict[int, list[Joining]] = defaultdict(list)
    for node in bare:
        before = [n for n in told[node.claim.report, node.frame.kind] if n.frame.span < node.frame.span]
        if before and not any(_names_somebody(n) for n in groups[home[node.key]].nodes):
            last = max(before, key=lambda n: (n.frame.span, n.key))
            moved[node.key] = home[last.key]
            step = brought_in(last, node, "the one takes up what the other told of before")
            steps[home[last.key]].append(step)
    members: dict[int, list[Node]] = defaultdict(list)
    for n, group in enumerate(groups):
        for node in group.nodes:
            members[moved.get(node.key, n)].append(node)
    return regrouped((nodes, (*groups[n].joined, *steps[n])) for n, nodes in members.items())


def _takes_up(node: Node, text: str) -> bool:
    before = text[max(0, node.frame.span.start - _BEFORE_IT) : node.frame.span.start]
    return node.place == 0 and not _names_somebody(node) and _POINTING.search(before) is not None


def _names_somebody(node: Node) -> bool:
    return any(a.party is not None or a.named for a in node.frame.arguments if a.role not in _PLACES)
