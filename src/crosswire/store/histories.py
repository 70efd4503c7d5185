"""What became of stories: kept for good, since the next dossier shows nothing of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain

from sqlalchemy import Connection, RowMapping, select

from crosswire.model.placing import NotedChange, StoryChange
from crosswire.store.batches import batches
from crosswire.store.databases import Database
from crosswire.store.tables import changed_reports, story_changes

__all__ = ["changes_noted", "note"]


def note(connection: Connection, database: Database, changes: Iterable[StoryChange], at: str) -> None:
    """Notes changes that are not noted yet."""
    # In order of ids: of two programs that note the same one waits for the other, never each for each.
    new = sorted({change.id: change for change in changes}.items())
    rows = [
        {name: getattr(change, name) for name in ("id", "kind", "by", "before", "after", "why")} | {"at": at}
        for _, change in new
    ]
    pairs = [{"change": id_, "report": report} for id_, change in new for report in sorted(_reports(change))]
    for table, its_rows in ((story_changes, rows), (changed_reports, pairs)):
        if its_rows:
            connection.execute(database.insert(table).on_conflict_do_nothing(), its_rows)


def changes_noted(connection: Connection, reports: Collection[str] | None) -> tuple[NotedChange, ...]:
    """The changes of stories that held one of these reports, or all; the latest first."""
    if reports is None:
        rows = list(connection.execute(select(story_changes)).mappings())
    else:
        touching = select(changed_reports.c.change)
        ids = {
            id_
            for some in batches(reports)
            for id_ in connection.scalars(touching.where(changed_reports.c.report.in_(some)))
        }
        rows = [
            row
            for some in batches(ids)
            for row in connection.execute(select(story_changes).where(story_changes.c.id.in_(some))).mappings()
        ]
    return tuple(_noted(row) for row in sorted(sorted(rows, key=_id), key=_at, reverse=True))


def _reports(change: StoryChange) -> set[str]:
    return {change.by, *chain.from_iterable((*change.before, *change.after))}


def _id(row: RowMapping) -> str:
    return str(row["id"])


def _at(row: RowMapping) -> str:
    return str(row["at"])


def _noted(row: RowMapping) -> NotedChange:
    return NotedChange(
        row["at"],
        StoryChange(
            id=row["id"],
            kind=row["kind"],
            by=row["by"],
            before=tuple(map(tuple, row["before"])),
            after=tuple(map(tuple, row["after"])),
            why=tuple(row["why"]),
        ),
    )
