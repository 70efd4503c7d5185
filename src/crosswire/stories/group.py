"""Reports -> Stories: reports that follow one matter are brought together, a copy or version with its original."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crosswire.model.ids import content_id
from crosswire.model.report import Report
from crosswire.model.story import Story
from crosswire.stories.outline import Outline
from crosswire.stories.settle import settled

__all__ = ["group_reports", "make_story"]


def group_reports(
    reports: Sequence[Report], outlines: Mapping[str, Outline], together: Sequence[Sequence[str]] | None = None
) -> tuple[Story, ...]:
    """The stories of a set of reports, each report in one of them, in order of when they begin.

    Args:
        reports: The reports, in any order.
        outlines: What each is about, by its id.
        together: The ids of the reports of each story; settled if none are given.
    """
    by_id = {report.id: report for report in reports}
    joined = [
        (report.id, other)
        for report in reports
        for other in (report.copy_of, report.version_of)
        if other is not None and other in by_id
    ]
    groups = settled([outlines[report] for report in sorted(by_id)], joined) if together is None else together
    stories = (make_story([by_id[report] for report in group]) for group in groups)
    return tuple(sorted(stories, key=lambda story: (story.begin or "9999", story.id)))


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
