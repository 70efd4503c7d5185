"""Expectations, and what later reports say came of them. Silence is not an outcome (law 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.accounts.compare import Terms, agents, likeness, names, participants, words
from crosswire.accounts.events import Group
from crosswire.accounts.nodes import Node
from crosswire.accounts.places import Places
from crosswire.model.account import Expectation, Verdict
from crosswire.model.report import Report

__all__ = ["Outcomes"]

_COMPARED = (agents, participants, names, words)
"""What a plan and its deed are compared by: their kinds fit already, and a deed may come on another day."""
_ENOUGH = 0.25
"""The sum from which a deed of the same doer answers an expectation: less than for one event, since plans are put more
vaguely than deeds."""
_FULFILS = {"travel": ("travel", "arrive")}
"""Kinds that fulfil an expectation of another kind."""
_AGAINST = frozenset({"unlikely"})
"""Plan words that expect a thing not to come."""
_CONTRARY = ("contrary to expectation", "despite expectation", "failed to", "called off", "cancelled", "canceled")


@dataclass(frozen=True)
class Outcomes:
    """Joins what was expected to what was told as done, in the reports of one story."""

    reports: Mapping[str, Report]
    places: Places
    terms: Terms

    def of(self, groups: Sequence[Group]) -> tuple[Expectation, ...]:
        """One line for each claim that expects something, in order of claim."""
        by_kind: dict[str, list[Node]] = {}
        for node in (node for group in groups for node in group.nodes):
            if _is_told_as_done(node):
                by_kind.setdefault(node.frame.kind, []).append(node)
        expecting = [
            (node, group)
            for group in groups
            for node in group.nodes
            if node.claim.stance == "expects" and node.place == 0
        ]
        expecting.sort(key=lambda found: found[0].key)
        return tuple(self._expectation(node, group, by_kind) for node, group in expecting)

    def _expectation(self, node: Node, group: Group, by_kind: Mapping[str, Sequence[Node]]) -> Expectation:
        beside = [n for n in group.nodes if _is_told_as_done(n)]
        kinds = _FULFILS.get(node.frame.kind, (node.frame.kind,))
        alike = [n for kind in kinds for n in by_kind.get(kind, ()) if self._same_doing(node, n)]
        later = {n.key: n for n in (*beside, *alike) if self._answers(node, n)}
        otherwise = {key: why for key, n in later.items() if (why := self._otherwise(node, n))}
        verdict: Verdict = "open"
        why = "no later report of the story tells what came of it"
        if otherwise:
            verdict, why = "otherwise", otherwise[min(otherwise)]
        elif later:
            verdict, why = "happened", "a later report tells of it as done"
        when = node.frame.when
        outcome = otherwise or later
        return Expectation(
            claim=node.claim.id,
            expects=" … ".join(span.of(self.reports[node.claim.report].text) for span in node.claim.spans),
            by_when=when.end if when is not None else None,
            verdict=verdict,
            outcome=self._likest_first(node, [later[key] for key in outcome]),
            why=why,
        )

    def _likest_first(self, expected: Node, outcome: Sequence[Node]) -> tuple[str, ...]:
        ranked = sorted(outcome, key=lambda n: (-likeness(expected, n, self.terms)[0], n.key))
        return tuple(dict.fromkeys(n.claim.id for n in ranked))

    def _answers(self, expected: Node, told: Node) -> bool:
        """Told by another report, not an earlier one, and not of something that was over before."""
        if expected.claim.report == told.claim.report:
            return False
        before, after = self.reports[expected.claim.report].published, self.reports[told.claim.report].published
        if not before.earliest or not after.latest or after.latest < before.earliest:
            return False
        when = told.frame.when or told.claim.when
        return when is None or when.end is None or when.end >= before.earliest

    def _same_doing(self, expected: Node, told: Node) -> bool:
        """The same doer, by party or, where neither has one, by word; and nothing that speaks against it."""
        ours, theirs = {a.party or a.head for a in expected.agents}, {a.party or a.head for a in told.agents}
        alike = sum(compare(expected, told, self.terms).weight for compare in _COMPARED)
        return bool(ours & theirs) and alike >= _ENOUGH

    def _otherwise(self, expected: Node, told: Node) -> str:
        """Why what was told is not what was expected; empty where it is."""
        against = expected.frame.negated or expected.frame.modal in _AGAINST
        if (told.frame.negated or told.claim.stance == "denies") != against:
            return (
                "a later report tells that it came about"
                if against
                else "a later report tells that it did not come about"
            )
        if against:
            return ""
        text = " ".join(span.of(self.reports[told.claim.report].text) for span in told.claim.spans).lower()
        if any(sign in text for sign in _CONTRARY):
            return "a later report says that it went against expectation"
        ours, theirs = [name for name, _ in self.places.told(expected)], [name for name, _ in self.places.told(told)]
        apart = [(a, b) for a in ours for b in theirs if self.places.relation(a, b)[0] == "conflict"]
        if apart and not set(ours) & set(theirs):
            return f"expected in {apart[0][0]}, told of {apart[0][1]}"
        return ""


def _is_told_as_done(node: Node) -> bool:
    return (
        node.tells
        and node.claim.stance in {"asserts", "denies"}
        and not node.frame.modal
        and not node.frame.act
        and node.frame.tense in {"past", "present"}
    )
