"""Stories in hand, brought to what settling came to: what that changes is told, with the reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from crosswire.model.placing import StoryChange
from crosswire.stories.changes import remade
from crosswire.stories.likeness import Weighed, content, reasons
from crosswire.stories.outline import Outline
from crosswire.stories.place import leading_terms
from crosswire.stories.shelf import Shelf, Standing, standing_for

__all__ = ["homes", "in_one_each", "otherwise", "resettle", "ties"]


def in_one_each(stories: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """The reports of each story, each report in one: of several, in the one of fewest reports.

    Args:
        stories: By the id of a story its reports.
    """
    home: dict[str, str] = {}
    for story in sorted(stories, key=lambda story: (len(stories[story]), story)):
        for report in stories[story]:
            home.setdefault(report, story)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for report, story in home.items():
        groups[story].append(report)
    return sorted(tuple(sorted(group)) for group in groups.values())


def otherwise(groups: Iterable[Collection[str]], shelf: Shelf) -> list[tuple[str, ...]]:
    """Those of the groups that are no story in hand."""
    standing = {tuple(sorted(each.reports)) for each in shelf.standings()}
    return [tuple(group) for group in groups if tuple(sorted(group)) not in standing]


def resettle(shelf: Shelf, groups: Sequence[Sequence[str]], outlines: Mapping[str, Outline]) -> tuple[StoryChange, ...]:
    """Puts on the shelf what settling came to.

    Args:
        shelf: The stories in hand.
        groups: The reports of each story that is otherwise than in hand. A report that was of a story with any of
            these is in one of them.
        outlines: What all these reports tell.

    Returns:
        What became of stories that were in hand, by the latest of these reports: not that they grew, and not that
        others came.
    """
    home = homes(shelf)
    for report in sorted(report for group in groups for report in group if report not in home):
        shelf.frequencies.add(outlines[report].terms)
    weighed = {report: Weighed.of(outlines[report], shelf.frequencies) for group in groups for report in group}
    before = [_whole(shelf.story(name), outlines) for name in sorted({home[r] for r in weighed if r in home})]
    known = [known for group in groups if (known := tuple(report for report in group if report in home))]
    latest = max(weighed, key=lambda report: (_came(outlines[report]), report), default="")
    changes = tuple(change for _, _, change in remade(latest, before, known, weighed))
    for standing in before:
        shelf.drop(standing.name)
    at_hand: set[str] = set()
    for group in groups:
        ordered = sorted((outlines[report] for report in group), key=lambda each: (_came(each), each.report))
        standing = Standing(
            name=ordered[0].report, reports=tuple(each.report for each in ordered), outlines=standing_for(ordered)
        )
        shelf.put(standing, leading_terms(weighed[each.report] for each in standing.outlines))
        at_hand.update(each.report for each in standing.outlines)
    for report in sorted(weighed.keys() - at_hand):
        shelf.note(report, {})
    return changes


def ties(report: Outline, others: Iterable[Outline], shelf: Shelf) -> tuple[str, ...]:
    """In words, what ties a report to the one of these that it is most like; nothing where there are none."""
    mine = Weighed.of(report, shelf.frequencies)
    beside = [Weighed.of(other, shelf.frequencies) for other in others if other.report != report.report]
    closest = max(beside, key=lambda other: (content(mine, other), other.outline.report), default=None)
    return () if closest is None else reasons(mine, closest)


def homes(shelf: Shelf) -> dict[str, str]:
    """By report the name of its story in hand."""
    return {report: standing.name for standing in shelf.standings() for report in standing.reports}


def _whole(standing: Standing, outlines: Mapping[str, Outline]) -> Standing:
    """The story with what each of its reports tells at hand."""
    reports = tuple(report for report in standing.reports if report in outlines)
    return Standing(name=standing.name, reports=reports, outlines=tuple(outlines[report] for report in reports))


def _came(outline: Outline) -> str:
    return outline.earliest or "9999"
