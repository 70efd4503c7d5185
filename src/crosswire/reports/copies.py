"""Copies: which reports reprint another one, whole or cut, with a new headline or light edits.

Two bodies are copies when most of the shorter one's runs of five words stand in the longer one too. The longest
text of a group is compared with, never all with all: an inverted index from runs to the texts taken so far gives
each report only those that it shares words with.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from crosswire.model.report import Report
from crosswire.model.spans import Span, cut_out
from crosswire.reports.known import known_outlet, outlet_key

__all__ = ["mark_copies"]

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
class _Body:
    """A report, the runs of its body, the names in its furniture."""

    report: Report
    runs: frozenset[int]
    credits: frozenset[str]


def mark_copies(reports: Iterable[Report]) -> list[Report]:
    """Sets ``copy_of`` on every report that reprints another of the set, and clears it on all others.

    The original of a group is the report whose outlet another one credits, else the earliest; a copy never points
    at a copy. A function of the set: the result is in order of the ids, whatever order the reports come in.
    """
    bodies = [_body(report) for report in reports]
    original: dict[str, str] = {}
    for group in _groups(bodies):
        first = min(group, key=lambda body: _precedence(body, group)).report.id
        original.update({body.report.id: first for body in group if body.report.id != first})
    marked = [replace(body.report, copy_of=original.get(body.report.id)) for body in bodies]
    return sorted(marked, key=lambda report: report.id)


def _groups(bodies: Iterable[_Body]) -> list[list[_Body]]:
    """The bodies that are copies of one another; those longest come first, so that all others are parts of them."""
    index: dict[int, list[int]] = defaultdict(list)
    groups: list[list[_Body]] = []
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


def _home(body: _Body, groups: Sequence[Sequence[_Body]], index: dict[int, list[int]]) -> int | None:
    """The group whose longest text holds most of this one's runs, if that is enough."""
    shared = Counter(n for run in body.runs for n in index.get(run, ()))
    best = max(shared, key=lambda n: (shared[n], groups[n][0].report.id), default=None)
    if best is None or shared[best] < _SHARED * len(body.runs):
        return None
    return best if len(body.runs) >= _SHORTEST_CUT * len(groups[best][0].runs) else None


def _precedence(body: _Body, group: Sequence[_Body]) -> tuple[bool, str, bool, int, str]:
    """Lowest for the original: credited by another, then earliest, then crediting nobody, then longest."""
    name = outlet_key(body.report.outlet.name or "")
    credited = bool(name) and any(name in other.credits for other in group)
    day = body.report.published.earliest or "9999-12-31"
    return (not credited, day, bool(body.credits), -len(body.runs), body.report.id)


def _body(report: Report) -> _Body:
    title = report.where.get("title")
    words: list[str] = []
    for span in report.body:
        if span != title:
            words += re.findall(r"\w+", span.of(report.text).casefold())
    runs = frozenset(_hashed(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1))
    return _Body(report, runs, _credits(report))


def _hashed(words: Sequence[str]) -> int:
    return int.from_bytes(hashlib.blake2b(" ".join(words).encode(), digest_size=8).digest(), "big")


def _credits(report: Report) -> frozenset[str]:
    """Keys of the outlets, other than its own, that a report's furniture names: credits, datelines, bylines."""
    own = outlet_key(report.outlet.name or "")
    found: set[str] = set()
    for span in cut_out(Span(0, len(report.text)), report.body):
        for match in re.finditer(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,5}", span.of(report.text)):
            known = known_outlet(match[0].rstrip("."))
            found.add(outlet_key(known.name if known else match[0]))
    return frozenset(found - {own, ""})
