"""What is new in a dossier, as plain lines for a terminal, a log or a mail, with the ids that `crosswire why` takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from crosswire.model.dossier import Dossier
from crosswire.model.placing import StoryChange
from crosswire.model.report import Report
from crosswire.views.changes import Changes, Conflict, StoryChanges
from crosswire.views.lines.claims import claim_line, claim_lines
from crosswire.views.lines.days import say_published
from crosswire.views.lines.outcomes import outcomes
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.plain import clipped, one_line
from crosswire.views.short_ids import short_id

__all__ = ["count_changes", "lines_of"]

_MOST = 10
"""Lines of a kind in one story: more is for the reading room."""

_LETTERS = 110
"""Of one text."""

_SHORT = 60
"""Of one of two texts on a line."""


def count_changes(changes: Changes) -> str:
    """All of it in one line: ``3 new reports, 1 new conflict in 2 stories, 1 of them made of others``."""
    stories = changes.stories
    reports = {report.id for story in stories for report in story.reports}
    counts = (
        _count(len(reports) + len(changes.apart), "new report"),
        _count(sum(len(story.claims) for story in stories), "new claim"),
        _count(sum(len(story.conflicts) for story in stories), "new conflict"),
        _count(sum(len(story.outcomes) for story in stories), "new outcome"),
    )
    told = ", ".join(count for count in counts if count) or "nothing new"
    if not stories:
        return told
    anew = sum(len(story.before) > 1 or story.parted for story in stories)
    where = f"{told} in {len(stories)} {'story' if len(stories) == 1 else 'stories'}"
    return f"{where}, {anew} of them made of others" if anew else where


def lines_of(
    changes: Changes,
    dossier: Dossier,
    ties: Mapping[str, Sequence[str]] = MappingProxyType({}),
    remade: Sequence[StoryChange] = (),
) -> Iterator[str]:
    """A paragraph a story; no more than some of each kind, and how many more there are.

    Args:
        changes: What is new.
        dossier: The later of the two dossiers.
        ties: By new report, in words, what ties it to a story that was there before.
        remade: Stories that turned out to be one, or several.
    """
    shelf = shelf_of(dossier)
    for story in changes.stories:
        yield f"{clipped(one_line(story.story.title), _LETTERS)}{_noted(story)}"
        yield from _some([[_say_change(each)] for each in remade if _touches(each, story)])
        yield from _some(
            [[f"report    {_say_report(each, shelf)}", *_tied(ties.get(each.id))] for each in story.reports]
        )
        yield from _some([[f"conflict  {_say_conflict(conflict, shelf)}"] for conflict in story.conflicts])
        yield from _some(
            [
                [f"outcome   {short_id(one.expected.id)}  {one.says}: {clipped(one.expected.words, _LETTERS)}"]
                for one in outcomes(story.outcomes, shelf)
            ]
        )
        claims = claim_lines((claim.id for claim in story.claims), shelf)
        yield from _some(
            [[f"claim     {short_id(one.id)}  {one.lead}: {clipped(one.words, _LETTERS)}"] for one in claims]
        )
    if changes.apart:
        yield "in no story"
        yield from _some([[f"report    {_say_report(report, shelf)}"] for report in changes.apart])


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}" if number else ""


def _noted(story: StoryChanges) -> str:
    if not story.before:
        return " (a new story)"
    if len(story.before) > 1:
        return f" ({len(story.before)} stories before)"
    return " (part of another story before)" if story.parted else ""


def _touches(change: StoryChange, story: StoryChanges) -> bool:
    return any(not set(group).isdisjoint(story.story.reports) for group in change.after)


def _say_change(change: StoryChange) -> str:
    return f"{change.kind:9} {clipped(one_line('; '.join(change.why)), _LETTERS)}"


def _tied(why: Sequence[str] | None) -> list[str]:
    return [f"          {clipped(one_line('; '.join(why)), _LETTERS)}"] if why else []


def _some(things: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of some things, and how many more there are."""
    yield from (f"  {line}" for lines in things[:_MOST] for line in lines)
    if len(things) > _MOST:
        yield f"  and {len(things) - _MOST} more"


def _say_report(report: Report, shelf: Shelf) -> str:
    title = one_line(report.title) if report.title else "untitled"
    unread = f"; kept, but not read: {one_line(report.unread)}" if report.unread else ""
    parts = (shelf.outlet(report.id), say_published(report.published), clipped(title, _LETTERS))
    return ", ".join(part for part in parts if part) + unread


def _say_conflict(conflict: Conflict, shelf: Shelf) -> str:
    ids = f"{short_id(conflict.a.id)}:{short_id(conflict.b.id)}"
    sides = " / ".join(
        f"{clipped(one_line(answer.text), _SHORT)} ({claim_line(shelf.in_order(answer.claims)[0].id, shelf).chain})"
        for answer in (conflict.a, conflict.b)
    )
    return f"{ids}  {clipped(one_line(conflict.event.label), _LETTERS)} – {conflict.asks}? {sides}"
