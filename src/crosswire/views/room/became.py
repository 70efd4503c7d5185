"""What became of a story: of how many it is made, what was taken from it, when that was noticed and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.model.cards import ReportCard
from crosswire.model.placing import NotedChange, StoryChange
from crosswire.views.lines.days import say_days
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import report_at

__all__ = ["BecameLine", "became_lines"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BecameLine:
    """A change, in words."""

    noticed: str
    """The day and the time, UTC."""
    says: str
    why: tuple[str, ...]
    by: str | None
    """The title of the report whose coming brought it about; none where the story does not hold it."""
    address: str
    """Of that report."""


def became_lines(changes: Sequence[NotedChange], reports: Sequence[ReportCard]) -> tuple[BecameLine, ...]:
    """The changes in their order.

    Args:
        changes: Of stories that held reports of this one.
        reports: Those of this one.
    """
    titles = {report.id: one_line(report.title) if report.title else "untitled" for report in reports}
    return tuple(_line(noted, titles) for noted in changes)


def _line(noted: NotedChange, titles: Mapping[str, str]) -> BecameLine:
    return BecameLine(
        noticed=f"{say_days(noted.at, noted.at)}, {noted.at[11:16]} UTC",
        says=_says(noted.change),
        why=tuple(one_line(why) for why in noted.change.why),
        by=titles.get(noted.change.by),
        address=report_at(noted.change.by),
    )


def _says(change: StoryChange) -> str:
    before, after = len(change.before), len(change.after)
    if change.kind == "merged":
        return f"{before} stories became one"
    if change.kind == "split":
        return f"One story became {after}"
    return f"Reports of {before} stories were put to others, nearer to them"
