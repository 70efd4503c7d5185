"""What stories come to when they are looked at again: which are now one, which are several, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from crosswire.model.placing import StoryChange, change
from crosswire.stories.likeness import Weighed, content, reasons
from crosswire.stories.shelf import Standing, standing_for

__all__ = ["remade"]

Group = tuple[str, ...]


def remade(
    by: str, standings: Sequence[Standing], groups: Sequence[Group], weighed: Mapping[str, Weighed]
) -> Iterator[tuple[list[Standing], list[Standing], StoryChange]]:
    """Stories that are otherwise than they were: what they were, what they are now, and the change.

    Args:
        by: The report whose coming had them looked at.
        standings: The stories as they were.
        groups: The reports at hand of each story, as they are now grouped.
        weighed: What the reports at hand tell.
    """
    for before, after in _touching(standings, groups):
        if len(before) == len(after) == 1:
            continue
        made = [_standing(group, before) for group in after]
        yield (
            before,
            made,
            change(
                by,
                [tuple(sorted(standing.reports)) for standing in before],
                [tuple(sorted(standing.reports)) for standing in made],
                _why(before, made, weighed),
            ),
        )


def _touching(standings: Sequence[Standing], groups: Sequence[Group]) -> Iterator[tuple[list[Standing], list[Group]]]:
    """Stories as they were and as they are now, those brought together that share reports."""
    parts = [({outline.report for outline in standing.outlines}, [standing]) for standing in standings]
    for group in groups:
        hit = [part for part in parts if not part[0].isdisjoint(group)]
        parts = [part for part in parts if part[0].isdisjoint(group)]
        parts.append(({report for part in hit for report in part[0]}, [s for part in hit for s in part[1]]))
    for reports, before in parts:
        yield before, [group for group in groups if not reports.isdisjoint(group)]


def _standing(group: Group, before: Sequence[Standing]) -> Standing:
    """A story made of these reports; it keeps the name of the largest whose first report it keeps."""
    parts = [standing for standing in before if any(outline.report in group for outline in standing.outlines)]
    at_hand = {outline.report for standing in parts for outline in standing.outlines}
    reports = tuple(r for standing in parts for r in standing.reports if r in group or r not in at_hand)
    held = set(reports)
    by_size = sorted(parts, key=lambda standing: (-len(standing.reports), standing.name))
    outlines = [outline for standing in parts for outline in standing.outlines if outline.report in group]
    outlines.sort(key=lambda outline: (outline.earliest or "9999", outline.report))
    return Standing(
        name=next((standing.name for standing in by_size if standing.name in held), reports[0]),
        reports=reports,
        outlines=standing_for(outlines),
    )


def _why(before: Sequence[Standing], made: Sequence[Standing], weighed: Mapping[str, Weighed]) -> Group:
    """What ties reports of two stories that are now one; or what two have in common that are now of two."""
    merged = len(before) >= len(made)
    apart = before if merged else made
    pairs = [
        (weighed[a.report], weighed[b.report])
        for n, one in enumerate(apart)
        for other in apart[n + 1 :]
        for a in one.outlines
        for b in other.outlines
    ]
    told = reasons(*max(pairs, key=lambda pair: (content(*pair), pair[0].outline.report, pair[1].outline.report)))
    return told if merged else ("others have in common with them what they have with each other", *told)
