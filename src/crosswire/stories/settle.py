"""Settled stories: which reports of a set are of one story, whatever the order in which they came (law 2).

1. Each report is compared with those that it shares its most telling terms with.
2. A report that looks like one story looks like others of its field as well, the more so the more news there is of it.
   So how much two reports are alike is held against how much each is like others.
3. What then speaks for more than it speaks against makes stories, by average linkage.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from types import MappingProxyType

from crosswire.stories.frequencies import Frequencies
from crosswire.stories.likeness import (
    NEIGHBOURS,
    Weighed,
    circumstance,
    content,
    evidence,
    field,
    least_of,
    same_weeks,
    weight,
)
from crosswire.stories.linkage import joined_up, linked
from crosswire.stories.outline import Outline

__all__ = ["grouped", "settled"]

_TERMS = 24
"""Most telling terms of a report, by which others are found."""
_HOLDING = 128
"""Reports that a term leads to from each, those nearest in time."""
_COMPARED = 40
"""Reports that each is compared with."""
_UNLIKE = -8.0
"""Log-odds for two reports that are not worth comparing."""

Pairs = Mapping[tuple[str, str], float]
Near = Mapping[str, Mapping[str, float]]
"""By report, how much it is like others."""


def settled(outlines: Sequence[Outline], joined: Iterable[tuple[str, str]] = ()) -> list[tuple[str, ...]]:
    """The reports of each story, sorted; ``joined`` are pairs that are of one story whatever they tell.

    Of those that are joined, a report with its copies and versions, the first stands for all: how often a thing was
    printed says nothing of what else it belongs to.
    """
    bundles = {bundle[0]: bundle for bundle in joined_up((outline.report for outline in outlines), joined)}
    standing = [outline for outline in outlines if outline.report in bundles]
    frequencies = Frequencies.of(standing)
    weighed = {outline.report: Weighed.of(outline, frequencies) for outline in standing}
    alike = {pair: content(weighed[pair[0]], weighed[pair[1]]) for pair in _worth_comparing(weighed)}
    told = {report: one.outline for report, one in weighed.items()}
    groups = grouped(told, alike, least=least_of(len(told)))
    return sorted(tuple(sorted(report for one in group for report in bundles[one])) for group in groups)


def grouped(
    outlines: Mapping[str, Outline],
    alike: Pairs,
    joined: Sequence[tuple[str, str]] = (),
    others: Near = MappingProxyType({}),
    *,
    least: float,
) -> list[tuple[str, ...]]:
    """The stories of reports of which is known how much they are alike.

    Args:
        outlines: The reports by their ids.
        alike: How much two reports are alike, by pairs of ids in order.
        joined: Pairs that are of one story whatever they tell.
        others: By report how much it is like some that are not among these.
        least: What a field counts at least.
    """
    weeks = {pair: like for pair, like in alike.items() if same_weeks(outlines[pair[0]], outlines[pair[1]])}
    near = _nearest(weeks, others)
    odds = {
        (a, b): evidence(
            likeness,
            circumstance(outlines[a], outlines[b]),
            (_field(near, a, beside=b), _field(near, b, beside=a)),
            least,
        )
        for (a, b), likeness in alike.items()
    }
    return linked(outlines, odds, unlike=_UNLIKE, weight=lambda a, b: weight(outlines[a], outlines[b]), joined=joined)


def _nearest(alike: Pairs, others: Near) -> Near:
    """By report those that it is most like: one more than make its field, as any of them may be the one compared."""
    told: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for report, likenesses in others.items():
        told[report].update(likenesses)
    for (a, b), likeness in alike.items():
        told[a][b] = told[b][a] = likeness
    return {
        report: dict(nlargest(NEIGHBOURS + 1, likenesses.items(), key=lambda pair: (pair[1], pair[0])))
        for report, likenesses in told.items()
    }


def _field(near: Near, report: str, *, beside: str) -> float:
    """How much a report looks like others than the one that it is compared with."""
    return field(likeness for other, likeness in near.get(report, {}).items() if other != beside)


def _worth_comparing(weighed: Mapping[str, Weighed]) -> list[tuple[str, str]]:
    """Pairs, each in order, of reports of which one is among those that the other shares most with."""
    terms = {report: one.rarest(_TERMS) for report, one in weighed.items()}
    holding: defaultdict[str, list[str]] = defaultdict(list)
    for report in sorted(weighed, key=lambda each: (weighed[each].outline.earliest or "9999", each)):
        for term in terms[report]:
            holding[term].append(report)
    at = {(term, report): n for term, reports in holding.items() for n, report in enumerate(reports)}
    pairs: set[tuple[str, str]] = set()
    for report, one in weighed.items():
        shared: defaultdict[str, float] = defaultdict(float)
        for term in terms[report]:
            place = at[term, report]
            for other in holding[term][max(0, place - _HOLDING // 2) : place + _HOLDING // 2 + 1]:
                shared[other] += one.words[term] * weighed[other].words[term]
        shared.pop(report, None)
        nearest = nlargest(_COMPARED, shared, key=lambda other: (shared[other], other))
        pairs.update((report, other) if report < other else (other, report) for other in nearest)
    return sorted(pairs)
