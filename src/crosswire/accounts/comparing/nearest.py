"""Which claims of two reports are nearest to each other in meaning.

Two reports of one happening put the same thing in other words; but of all that the other report says, what says the
same is nearest. So a nearness that tells little by itself tells much where nothing in either report is nearer.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from crosswire.accounts.nodes import Node
from crosswire.model.meaning import Meaning, Sense, Senses

__all__ = ["Nearest"]

_MOST_ROWS = 100_000
"""Rows of nearness that are held at once: 150 MB."""


@dataclass(frozen=True)
class Nearest:
    """How near claims are to each other, and how many of the other's report are nearer."""

    meaning: Meaning
    senses: Mapping[str, Sense]
    """By claim."""
    told: Mapping[str, tuple[str, ...]]
    """The claims of each report that have a sense, sorted."""
    report: Mapping[str, str]
    """Of each of those claims."""
    told_digests: Mapping[str, str] = field(default_factory=dict)
    """By report, of the words of all its claims and how much each weighs."""
    _together: dict[str, Senses] = field(default_factory=dict, repr=False, compare=False)
    _rows: dict[tuple[str, str], Sequence[float]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, nodes: Iterable[Node], weight: Mapping[str, float], meaning: Meaning) -> Nearest:
        """From the words of all frames of each claim, the rarer the weightier."""
        words: dict[str, set[str]] = defaultdict(set)
        report: dict[str, str] = {}
        for node in nodes:
            words[node.claim.id] |= node.words | {node.frame.predicate}
            report[node.claim.id] = node.claim.report
        made = {claim: meaning.sense({w: weight.get(w, 0.0) for w in told}) for claim, told in words.items()}
        senses = {claim: sense for claim, sense in made.items() if sense is not None}
        by_report: dict[str, list[str]] = defaultdict(list)
        for claim in sorted(senses):
            by_report[report[claim]].append(claim)
        told = {r: tuple(claims) for r, claims in by_report.items()}
        weighed = {
            r: [(c, [(w, weight.get(w)) for w in sorted(words[c])]) for c in claims] for r, claims in told.items()
        }
        digests = {
            r: hashlib.sha256(repr(said).encode("utf-8", "surrogatepass")).hexdigest()[:16]
            for r, said in weighed.items()
        }
        return cls(meaning, senses, told, report, digests)

    def between(self, a: str, b: str, least: float, most: int) -> tuple[float, int] | None:
        """How near two claims of two reports are, and how many claims of either report are nearer to the other one.

        None where they are not nearer than ``least``, or more than ``most`` claims are nearer: of most pairs one report
        tells that, and the other need not be asked.
        """
        if a not in self.senses or b not in self.senses:
            return None
        ours = self._row(a, self.report[b])
        near = ours[self._place[b]]
        nearer = sum(x > near for x in ours) if near > least else most + 1
        if nearer > most:
            return None
        nearer += sum(x > near for x in self._row(b, self.report[a]))
        return (near, nearer) if nearer <= most else None

    @cached_property
    def _place(self) -> Mapping[str, int]:
        """Of each claim among those of its report."""
        return {claim: at for claims in self.told.values() for at, claim in enumerate(claims)}

    def _row(self, claim: str, report: str) -> Sequence[float]:
        """How near a claim is to each of a report."""
        found = self._rows.get((claim, report))
        if found is None:
            if len(self._rows) >= _MOST_ROWS:
                self._rows.clear()
            found = self.meaning.among(self.senses[claim], self._senses_of(report))
            self._rows[claim, report] = found
        return found

    def _senses_of(self, report: str) -> Senses:
        found = self._together.get(report)
        if found is None:
            senses = [self.senses[claim] for claim in self.told[report]]
            found = self._together[report] = self.meaning.together(senses)
        return found
