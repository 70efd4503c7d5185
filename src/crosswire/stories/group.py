"""Reports -> Stories: reports that follow one matter are brought together, a copy or version with its original.

A report that tells of two stories belongs to both, with the sentences that tell of each.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from crosswire.model.ids import content_id
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.story import Story
from crosswire.stories.both import Group, grouped_by_parts
from crosswire.stories.linkage import joined_up
from crosswire.stories.outline import Outline
from crosswire.stories.passages import Passage
from crosswire.stories.settle import settled
from crosswire.stories.ties import Sense, Telling

__all__ = ["Stories", "group_reports", "make_story"]


@dataclass(frozen=True, slots=True)
class Stories:
    """The stories of a set of reports, and which words of a report are of which."""

    stories: tuple[Story, ...]
    """In order of when they begin."""
    parts: Mapping[str, Mapping[str, tuple[Span, ...]]] = field(default_factory=dict)
    """By the id of each report that tells of several stories: by story, first the one of which it tells most, the
    sentences that tell of it; each sentence is of one."""


def group_reports(
    reports: Sequence[Report],
    outlines: Mapping[str, Outline],
    together: Sequence[Sequence[str]] | None = None,
    passages: Mapping[str, tuple[Passage, ...]] = MappingProxyType({}),
    sense: Sense = str,
) -> Stories:
    """The stories of a set of reports.

    Args:
        reports: The reports, in any order.
        outlines: What each is about, by its id.
        together: The ids of the reports of each story; settled, and reports put to several, if none are given.
        passages: The sentences of each; a report without them is of one story.
        sense: Where words point in meaning, packed.
    """
    by_id = {report.id: report for report in reports}
    joined = [
        (report.id, other)
        for report in reports
        for other in (report.copy_of, report.version_of)
        if other is not None and other in by_id
    ]
    if together is not None:
        return Stories(_in_order(make_story(by_id[report] for report in group) for group in together))
    groups = settled([outlines[report] for report in sorted(by_id)], joined)
    bundles = {bundle[0]: bundle for bundle in joined_up(by_id, joined)}
    tellings = {one: Telling(by_id[one].text, outlines[one], passages.get(one, ())) for one in sorted(bundles)}
    standing = [[report for report in group if report in bundles] for group in groups]
    found = [_with_copies(group, bundles, passages) for group in grouped_by_parts(tellings, standing, sense)]
    apart = {report for group in found for report, told in group.items() if told is not None}
    made = [make_story((by_id[report] for report in group), apart) for group in found]
    return Stories(_in_order(made), _parts(zip(made, found, strict=True), passages))


def _in_order(stories: Iterable[Story]) -> tuple[Story, ...]:
    return tuple(sorted(stories, key=lambda story: (story.begin or "9999", story.id)))


def _with_copies(
    group: Group, bundles: Mapping[str, Sequence[str]], passages: Mapping[str, Sequence[Passage]]
) -> Group:
    """The reports of a story with their copies and versions, which tell of it where the originals do."""
    found = {
        one: None if told is None else _same_passages(passages[report], told, passages[one])
        for report, told in group.items()
        for one in bundles[report]
    }
    return {report: told for report, told in found.items() if told is None or told}


def _same_passages(original: Sequence[Passage], told: Collection[int], copy: Sequence[Passage]) -> frozenset[int]:
    """Of the sentences of a copy those of which the likest ones of its original are told."""
    words = [frozenset(passage.terms) for passage in original]

    def likest(passage: Passage, at: int) -> int:
        mine = frozenset(passage.terms)
        return min(range(len(words)), key=lambda n: (-len(mine & words[n]) / (len(mine | words[n]) or 1), abs(n - at)))

    return frozenset(at for at, passage in enumerate(copy) if likest(passage, at) in told)


def _parts(
    made: Iterable[tuple[Story, Group]], passages: Mapping[str, Sequence[Passage]]
) -> dict[str, dict[str, tuple[Span, ...]]]:
    """Of each report that tells of several stories, the sentences of each, those of which it tells most first."""
    found: dict[str, list[tuple[int, str, tuple[Span, ...]]]] = {}
    for story, group in made:
        for report, told in group.items():
            if told is not None:
                spans = tuple(passages[report][at].span for at in sorted(told))
                most = sum(passages[report][at].length for at in told)
                found.setdefault(report, []).append((-most, story.id, spans))
    return {report: {story: spans for _, story, spans in sorted(its)} for report, its in sorted(found.items())}


def make_story(group: Iterable[Report], apart: Collection[str] = ()) -> Story:
    """The story that these reports make: in order of publication, by the title of the first.

    Args:
        group: The reports.
        apart: The ids of those that tell of other stories too: the title of another is rather that of this one.
    """
    ordered = sorted(group, key=lambda r: (r.published.order, r.copy_of is not None or r.version_of is not None, r.id))
    days = sorted(day for r in ordered for day in (r.published.earliest, r.published.latest) if day)
    by_title = sorted(ordered, key=lambda report: report.id in apart)
    return Story(
        id=content_id("story", *sorted(report.id for report in ordered)),
        title=next((report.title for report in by_title if report.title), "Untitled"),
        reports=tuple(report.id for report in ordered),
        begin=days[0] if days else None,
        end=days[-1] if days else None,
    )
