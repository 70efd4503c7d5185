"""Reports -> Stories: reports that follow one matter are brought together.

Two reports follow one matter when they share what they are about: names above all, then nouns and verbs. Stories are
what hangs together by such pairs, so that they are a function of the set of reports, whatever the order (law 2).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from crosswire.model.ids import content_id
from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.model.story import Story

__all__ = ["LONG_AFTER", "SAME_STORY", "group_profiled", "group_reports", "make_story", "profile_of"]

SAME_STORY = 0.35
"""Cosine from which two reports are of one story.

In the stories that Crosswire was developed on, every report of a story had another of its story above it, and pairs of
different stories that came out within a month of each other lay below 0.2.
"""

LONG_AFTER = 0.45
"""The same for reports that came out more than ``_MONTH`` days apart: the same people come back in other matters."""
_MONTH = 31

_WEIGHTS = {"PROPN": 2.0, "NOUN": 1.0, "VERB": 0.5}
_COMMON = frozenset(
    "say tell year day week month time people report make take go get come know think see want be have do".split()
)


def group_reports(reports: Sequence[Report], parses: Mapping[str, Parse]) -> tuple[Story, ...]:
    """The stories of a set of reports, each report in one of them, in order of when they begin."""
    return group_profiled(reports, {report.id: profile_of(parses[report.id]) for report in reports})


def group_profiled(reports: Sequence[Report], profiles: Mapping[str, Mapping[str, float]]) -> tuple[Story, ...]:
    """The same, from what each report is about, by its id."""
    home = {report.id: report.id for report in reports}
    by_id = {report.id: report for report in reports}
    for a, b, score in _alike(profiles):
        if score >= LONG_AFTER or not _far_apart(by_id[a], by_id[b]):
            _join(home, a, b)
    for report in reports:
        for other in (report.copy_of, report.version_of):
            if other in home:
                _join(home, report.id, other)
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        groups[_root(home, report.id)].append(report)
    return tuple(sorted((make_story(group) for group in groups.values()), key=lambda s: (s.begin or "9999", s.id)))


def profile_of(parse: Parse) -> dict[str, float]:
    """What a report is about: lemmas, the more often the more, with the length of the report taken out."""
    counts = Counter(
        (token.lemma.lower(), token.pos)
        for token in parse.tokens
        if token.pos in _WEIGHTS and token.lemma.lower() not in _COMMON and len(token.text) > 1
    )
    weights: dict[str, float] = defaultdict(float)
    for (lemma, pos), count in counts.items():
        weights[lemma] += _WEIGHTS[pos] * (1 + math.log(count))
    length = math.sqrt(sum(w * w for w in weights.values())) or 1.0
    return {lemma: w / length for lemma, w in weights.items()}


def _alike(profiles: Mapping[str, Mapping[str, float]]) -> Iterable[tuple[str, str, float]]:
    """Pairs of one story with their cosine, found by an index from words to the reports that hold them."""
    holding: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for report in sorted(profiles):
        scores: dict[str, float] = defaultdict(float)
        for lemma, weight in profiles[report].items():
            for other, other_weight in holding[lemma]:
                scores[other] += weight * other_weight
            holding[lemma].append((report, weight))
        for other, score in scores.items():
            if score >= SAME_STORY:
                yield other, report, score


def _far_apart(a: Report, b: Report) -> bool:
    """Whether it is known that they came out more than a month apart."""
    days = [r.published.earliest for r in (a, b)], [r.published.latest for r in (a, b)]
    if None in days[0] or None in days[1]:
        return False
    first, last = min(str(d) for d in days[1]), max(str(d) for d in days[0])
    return (date.fromisoformat(last) - date.fromisoformat(first)).days > _MONTH


def _root(home: dict[str, str], report: str) -> str:
    while home[report] != report:
        report = home[report]
    return report


def _join(home: dict[str, str], a: str, b: str | None) -> None:
    if b is None:
        return
    first, second = sorted((_root(home, a), _root(home, b)))
    home[second] = first


def make_story(group: Iterable[Report]) -> Story:
    """The story that these reports make: in order of publication, by the title of the first."""
    ordered = sorted(group, key=lambda r: (r.published.order, r.copy_of is not None or r.version_of is not None, r.id))
    days = sorted(day for r in ordered for day in (r.published.earliest, r.published.latest) if day)
    return Story(
        id=content_id("story", *sorted(report.id for report in ordered)),
        title=next((report.title for report in ordered if report.title), "Untitled"),
        reports=tuple(report.id for report in ordered),
        begin=days[0] if days else None,
        end=days[-1] if days else None,
    )
