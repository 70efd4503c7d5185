"""Runs of words, and which bodies share most of theirs.

Two bodies are near copies when most of the shorter one's runs of five words stand in the longer one too. The longest
text of a group is compared with, never all with all: an inverted index from runs to the texts taken so far gives
each report only those that it shares words with.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosswire.model.report import Report

__all__ = ["Body", "body_of", "near_copies"]

_RUN = 5
"""Words a run: shorter ones are shared by chance, longer ones are all broken by light edits."""
_FEWEST_RUNS = 12
"""A shorter text, such as a flash of one sentence, may be alike because the news is."""
_SHARED = 0.5
"""Share of the shorter text's runs. Reports that only quote the same speech share under a fifth; one word
changed in every ten leaves a reprint with a half."""
_SHORTEST_CUT = 0.2
"""A reprint is cut to no less than this share of the original; a shorter text is a quotation of it."""
_COMMON = 200
"""A run in more originals than this is boilerplate of an agency, and tells nothing."""


@dataclass(frozen=True, slots=True)
class Body:
    """A report, and the runs of its body without the headline."""

    report: Report
    runs: frozenset[int]

    def shared_with(self, other: Body) -> float:
        """The share of the shorter text's runs that the longer one has too; nought if one has none."""
        fewest = min(len(self.runs), len(other.runs))
        return len(self.runs & other.runs) / fewest if fewest else 0.0


def body_of(report: Report) -> Body:
    """The runs of a report."""
    title = report.where.get("title")
    words: list[str] = []
    for span in report.body:
        if span != title:
            words += re.findall(r"\w+", span.of(report.text).casefold())
    return Body(report, frozenset(_hashed(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1)))


def near_copies(bodies: Iterable[Body]) -> list[list[Body]]:
    """The bodies that are near copies of one another; those longest come first, so that all others are parts of them.

    Every body is in one group, alone if need be. A function of the set.
    """
    index: dict[int, list[int]] = defaultdict(list)
    groups: list[list[Body]] = []
    for body in sorted(bodies, key=lambda body: (-len(body.runs), body.report.id)):
        home = _home(body, groups, index) if len(body.runs) >= _FEWEST_RUNS else None
        if home is not None:
            groups[home].append(body)
            continue
        for run in body.runs:
            if len(index[run]) < _COMMON:
                index[run].append(len(groups))
        groups.append([body])
    return groups


def _home(body: Body, groups: Sequence[Sequence[Body]], index: dict[int, list[int]]) -> int | None:
    """The group whose longest text holds most of this one's runs, if that is enough."""
    shared = Counter(n for run in body.runs for n in index.get(run, ()))
    best = max(shared, key=lambda n: (shared[n], groups[n][0].report.id), default=None)
    if best is None or shared[best] < _SHARED * len(body.runs):
        return None
    return best if len(body.runs) >= _SHORTEST_CUT * len(groups[best][0].runs) else None


def _hashed(words: Sequence[str]) -> int:
    return int.from_bytes(hashlib.blake2b(" ".join(words).encode(), digest_size=8).digest(), "big")
