"""Expectations, and what later reports say came of them. Silence is not an outcome (law 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.accounts.compare import Node
from crosswire.model.account import Expectation, Verdict
from crosswire.model.report import Report

__all__ = ["Outcomes"]

_FULFILS = {"travel": {"travel", "arrive"}, "meet": {"meet"}}
_CONTRARY = (
    "contrary to expectation",
    "despite expectation",
    "did not",
    "failed to",
    "instead of",
    "called off",
    "cancel",
)


@dataclass(frozen=True)
class Outcomes:
    """Joins what was expected to what was told as done, in the reports of one story."""

    reports: Mapping[str, Report]

    def of(self, nodes: Sequence[Node]) -> tuple[Expectation, ...]:
        """One line for each claim that expects something, in order of claim."""
        told = [n for n in nodes if self._tells_of_the_past(n)]
        by_kind: dict[str, list[Node]] = {}
        for node in told:
            by_kind.setdefault(node.frame.kind, []).append(node)
        out = []
        for node in nodes:
            if node.claim.stance == "expects" and node.place == 0:
                out.append(self._expectation(node, by_kind))
        return tuple(out)

    def _expectation(self, node: Node, by_kind: Mapping[str, Sequence[Node]]) -> Expectation:
        kinds = _FULFILS.get(node.frame.kind, {node.frame.kind})
        later = [n for kind in sorted(kinds) for n in by_kind.get(kind, ()) if self._answers(node, n)]
        contrary = [n for n in later if self._is_contrary(node, n)]
        done = [n for n in later if n not in contrary]
        verdict: Verdict = "open"
        outcome: list[Node] = []
        why = "no report tells what came of it"
        if contrary:
            verdict, outcome, why = "otherwise", contrary, "a later report tells of it otherwise"
        elif done:
            verdict, outcome, why = "happened", done, "a later report tells of it as done"
        when = node.frame.when or node.claim.when
        return Expectation(
            claim=node.claim.id,
            expects=" … ".join(span.of(self.reports[node.claim.report].text) for span in node.claim.spans),
            by_when=when.end if when is not None else None,
            verdict=verdict,
            outcome=tuple(sorted({n.claim.id for n in outcome})),
            why=why,
        )

    def _tells_of_the_past(self, node: Node) -> bool:
        return (
            node.claim.stance in {"asserts", "denies"}
            and not node.frame.modal
            and node.frame.tense in {"past", "present"}
        )

    def _answers(self, expected: Node, told: Node) -> bool:
        """Told by a later report, of the same doer, and not of something long past."""
        before, after = self.reports[expected.claim.report].published, self.reports[told.claim.report].published
        if (
            not before.earliest
            or not after.latest
            or after.latest < before.earliest
            or expected.claim.report == told.claim.report
        ):
            return False
        if told.frame.when is not None and told.frame.when.end is not None and told.frame.when.end < before.earliest:
            return False
        return self._same_doer(expected, told)

    def _same_doer(self, expected: Node, told: Node) -> bool:
        ours = {a.party for a in expected.agents if a.party}
        theirs = {a.party for a in told.agents if a.party}
        return bool(ours & theirs)

    def _is_contrary(self, expected: Node, told: Node) -> bool:
        if told.frame.negated or told.claim.stance == "denies":
            return True
        text = " ".join(span.of(self.reports[told.claim.report].text) for span in told.claim.spans).lower()
        return any(words in text for words in _CONTRARY)
