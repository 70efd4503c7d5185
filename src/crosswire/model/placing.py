"""How a report came to its story, and how stories changed later: what a person is shown who asks why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from crosswire.model.ids import content_id

__all__ = ["NotedChange", "Placement", "StoryChange", "change"]

ChangeKind = Literal["merged", "split", "moved"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a report was put when it came. Stories in hand are named by the report that they began with."""

    report: str
    story: str
    """The id of the report that the story began with; its own where it starts one."""
    evidence: float
    """Log-odds that it belongs there; of a report that starts a story, that it belongs to the nearest one."""
    why: tuple[str, ...]
    """In words: what ties it to its story, or what keeps it from the nearest one."""
    woke: bool = False
    """Whether the story had been asleep."""
    changes: tuple[StoryChange, ...] = ()
    """What its coming changed in stories that were there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryChange:
    """Stories that turned out to be one, a story that turned out to be several, or a report that found a nearer one."""

    id: str
    """Made from all that follows."""
    kind: ChangeKind
    by: str
    """The report whose coming brought it about."""
    before: tuple[tuple[str, ...], ...]
    """The reports of each story that was there, each sorted; in order."""
    after: tuple[tuple[str, ...], ...]
    """The reports of each story there is now."""
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotedChange:
    """A change that a store keeps, and when it was noticed: ISO 8601 in UTC."""

    at: str
    change: StoryChange


def change(
    by: str, before: Sequence[tuple[str, ...]], after: Sequence[tuple[str, ...]], why: Sequence[str]
) -> StoryChange:
    """The change that turns stories into others; ``before`` and ``after`` hold the same reports."""
    kind: ChangeKind = "merged" if len(after) == 1 else "split" if len(before) == 1 else "moved"
    first, then = tuple(sorted(before)), tuple(sorted(after))
    told = ["\n".join(" ".join(group) for group in groups) for groups in (first, then)]
    return StoryChange(
        id=content_id("story-change", by, *told, *why),
        kind=kind,
        by=by,
        before=first,
        after=then,
        why=tuple(why),
    )
