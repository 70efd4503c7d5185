"""One report at a time: each joins a story or starts one, and stories near it are looked at again.

1. Its most telling terms lead to stories on the shelf; those that share most with it are compared with it.
2. It joins the story for which the evidence is best, if that speaks for it; else it starts one.
3. The story and those near it are grouped anew from their reports alone: two may turn out to be one, one to be two.

What is compared is bounded at each step, however many stories there are. A story that nothing was added to for a time
is asleep: only terms that few reports hold lead to it, and a report that joins it wakes it. Where a report is put may
be provisional; ``settle`` says what a set of reports comes to.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from heapq import nlargest

from crosswire.model.placing import Placement, StoryChange
from crosswire.stories.changes import remade
from crosswire.stories.likeness import (
    NEIGHBOURS,
    Weighed,
    by_days,
    by_words,
    circumstance,
    content,
    evidence,
    field,
    least_after,
    reasons,
    same_weeks,
    weight,
)
from crosswire.stories.outline import Outline
from crosswire.stories.settle import grouped
from crosswire.stories.shelf import Shelf, Standing, standing_for

__all__ = ["Placer", "leading_terms"]

_TERMS = 24
"""Most telling terms of a report, which lead to stories."""
_LEADS = 16
"""Terms of a report that lead to its story from then on."""
_COMPARED = 24
"""Stories that a report is compared with."""
_ASLEEP = 60
"""Days after its latest report from which a story is asleep."""
_STRONG = 5.5
"""What a term tells that leads to a story asleep: one report of 250 holds it, or fewer."""
_LOOKED_AT = 5
"""Stories that are grouped anew with the one that a report came to."""
_NEAR = 4.0
"""Log-odds below nought down to which a story is near enough for that."""

Near = Mapping[str, float]
"""Reports, and how much one is like them."""


@dataclass(frozen=True, slots=True)
class _Compared:
    """A story beside a report."""

    standing: Standing
    members: tuple[Weighed, ...]
    alike: tuple[float, ...]
    """How much the report is like each of these."""
    near: tuple[Near, ...]
    """The reports that each of these is most like."""
    asleep: bool

    @property
    def closest(self) -> Weighed:
        """The member that is most like the report."""
        return max(zip(self.alike, self.members, strict=True), key=lambda pair: (pair[0], pair[1].outline.report))[1]


class Placer:
    """Puts reports to stories as they come."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        """Begins with the stories on a shelf, or with none."""
        self.shelf = shelf if shelf is not None else Shelf()

    def place(self, outline: Outline) -> Placement:
        """Puts a report to a story."""
        self.shelf.frequencies.add(outline.terms)
        report = Weighed.of(outline, self.shelf.frequencies)
        found = self._compared(report)
        near = {
            other.report: like
            for one in found
            for other, like in zip(one.standing.outlines, one.alike, strict=True)
            if same_weeks(outline, other)
        }
        least = least_after(self.shelf.frequencies.reports)
        odds = {one.standing.name: _evidence(outline, near, one, least) for one in found}
        best = max(found, key=lambda one: (odds[one.standing.name], one.standing.name), default=None)
        joins = best is not None and odds[best.standing.name] >= 0
        for one in found:
            self._noted(outline, one)
        self.shelf.note(outline.report, _most(near))
        if best is not None and joins:
            mine = best.standing.with_report(outline)
            self._put(mine, [report], best.standing.outlines)
        else:
            mine = Standing(name=outline.report, reports=(outline.report,), outlines=(outline,))
            self._put(mine, [report])
        others = _close([one.standing for one in found if one is not best or not joins], odds)
        known = {one.outline.report: one for each in found for one in each.members} | {outline.report: report}
        return Placement(
            report=outline.report,
            story=mine.name,
            evidence=round(odds[best.standing.name], 2) if best is not None else -math.inf,
            why=_why(report, best, joins=joins),
            woke=joins and best is not None and best.asleep,
            changes=self._looked_at_again(outline.report, [mine, *others], known),
        )

    def fill(self, outlines: Sequence[Outline]) -> None:
        """Puts the reports of a story that is known on the shelf, in the order in which they came."""
        weighed = [Weighed.of(outline, self.shelf.frequencies) for outline in outlines]
        for one in weighed:
            self.shelf.frequencies.add(one.outline.terms)
        reports = tuple(outline.report for outline in outlines)
        self._put(Standing(name=reports[0], reports=reports, outlines=standing_for(outlines)), weighed)

    def _put(self, standing: Standing, leading: Iterable[Weighed], before: Sequence[Outline] = ()) -> None:
        """Keeps a story, with terms that lead to it; of those no longer at hand, not what they are near to."""
        self.shelf.put(standing, leading_terms(leading))
        at_hand = {outline.report for outline in standing.outlines}
        for outline in before:
            if outline.report not in at_hand:
                self.shelf.note(outline.report, {})

    def _compared(self, report: Weighed) -> list[_Compared]:
        """The stories that share most with a report, and are nearest in time."""
        shared: defaultdict[str, float] = defaultdict(float)
        strong: set[str] = set()
        for term in report.rarest(_TERMS):
            tells = self.shelf.frequencies.weight(term) >= _STRONG
            for name, told in self.shelf.holding(term):
                shared[name] += told * report.words[term]
                if tells:
                    strong.add(name)
        apart = {name: _days(report.outline.earliest, self.shelf.latest(name)) for name in shared}
        odds = {
            name: by_words(told) + by_days(apart[name])
            for name, told in shared.items()
            if apart[name] <= _ASLEEP or name in strong
        }
        nearest = nlargest(_COMPARED, odds, key=lambda name: (odds[name], name))
        return [self._compare(report, self.shelf.story(name), asleep=apart[name] > _ASLEEP) for name in nearest]

    def _compare(self, report: Weighed, standing: Standing, *, asleep: bool) -> _Compared:
        members = tuple(Weighed.of(outline, self.shelf.frequencies) for outline in standing.outlines)
        return _Compared(
            standing=standing,
            members=members,
            alike=tuple(content(report, one) for one in members),
            near=tuple(self.shelf.near(outline.report) for outline in standing.outlines),
            asleep=asleep,
        )

    def _noted(self, report: Outline, one: _Compared) -> None:
        """Keeps how much the members of a story are like a report, where it is among those they are most like."""
        for outline, like, near in zip(one.standing.outlines, one.alike, one.near, strict=True):
            if same_weeks(report, outline) and (len(near) <= NEIGHBOURS or like > min(near.values())):
                self.shelf.note(outline.report, _most({**near, report.report: like}))

    def _looked_at_again(
        self, by: str, standings: Sequence[Standing], known: Mapping[str, Weighed]
    ) -> tuple[StoryChange, ...]:
        """Groups stories anew, and puts what they come to on the shelf; ``known`` is what their reports tell."""
        standings = sorted(standings, key=lambda standing: standing.name)
        outlines = {outline.report: outline for standing in standings for outline in standing.outlines}
        if len(outlines) < 3:
            return ()
        weighed = {report: known[report] for report in outlines}
        ids = sorted(weighed)
        alike = {(a, b): content(weighed[a], weighed[b]) for n, a in enumerate(ids) for b in ids[n + 1 :]}
        # A story of which not every report is at hand can take in others, and is not taken apart.
        whole = [
            (standing.outlines[0].report, outline.report)
            for standing in standings
            if len(standing.reports) > len(standing.outlines)
            for outline in standing.outlines[1:]
        ]
        groups = grouped(
            outlines,
            alike,
            whole,
            {report: self.shelf.near(report) for report in ids},
            least=least_after(self.shelf.frequencies.reports),
        )
        out = []
        for before, after, change in remade(by, standings, groups, weighed):
            for standing in before:
                self.shelf.drop(standing.name)
            gone = [outline for standing in before for outline in standing.outlines]
            for standing in after:
                self._put(standing, [weighed[outline.report] for outline in standing.outlines])
            at_hand = {outline.report for standing in after for outline in standing.outlines}
            for outline in gone:
                if outline.report not in at_hand:
                    self.shelf.note(outline.report, {})
            out.append(change)
        return tuple(out)


def leading_terms(reports: Iterable[Weighed]) -> dict[str, float]:
    """Terms that lead to the story of these reports, and how much each tells of it, 0 to 1."""
    terms: dict[str, float] = {}
    for one in reports:
        for term in one.rarest(_LEADS):
            terms[term] = max(one.words[term], terms.get(term, 0.0))
    return dict(sorted(terms.items()))


def _evidence(outline: Outline, near: Near, one: _Compared, least: float) -> float:
    """Log-odds that a report belongs to a story: the mean over those that stand for it."""
    mine = _most(near)
    odds, weights = [], []
    for member, like, its in zip(one.standing.outlines, one.alike, one.near, strict=True):
        fields = (
            field(likeness for other, likeness in mine.items() if other != member.report),
            field(its.values()),
        )
        weights.append(weight(outline, member))
        odds.append(weights[-1] * evidence(like, circumstance(outline, member), fields, least))
    return math.fsum(odds) / math.fsum(weights)


def _close(standings: Iterable[Standing], odds: Mapping[str, float]) -> list[Standing]:
    """Those of the stories that are near enough to a report to be looked at again."""
    nearest = nlargest(_LOOKED_AT, standings, key=lambda standing: (odds[standing.name], standing.name))
    return [standing for standing in nearest if odds[standing.name] >= -_NEAR]


def _most(near: Near) -> dict[str, float]:
    """Those that a report is most like: one more than make its field, as any may be the one it is compared with."""
    most = nlargest(NEIGHBOURS + 1, near.items(), key=lambda pair: (pair[1], pair[0]))
    return {report: round(likeness, 3) for report, likeness in most}


def _days(one: str | None, other: str | None) -> int:
    """Days that lie between two; none where one of them is not known."""
    return 0 if one is None or other is None else abs(_day(one) - _day(other))


@lru_cache(maxsize=2**12)
def _day(told: str) -> int:
    return date.fromisoformat(told[:10]).toordinal()


def _why(report: Weighed, best: _Compared | None, *, joins: bool) -> tuple[str, ...]:
    if best is None:
        return ("no story shares a telling word with it",)
    told = reasons(report, best.closest)
    return told if joins else (f"not enough ties it to the nearest story, of {best.closest.outline.report}", *told)
