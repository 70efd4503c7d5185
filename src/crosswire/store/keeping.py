"""A dossier written into its tables: all of it, or some of its stories in place of others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, exists, func, select, update

from crosswire.model.dossier import Dossier
from crosswire.model.place import Place, united
from crosswire.store.batches import batches
from crosswire.store.databases import Database
from crosswire.store.order import places_of
from crosswire.store.owners import Owners, owners_in
from crosswire.store.parts import DOSSIER, Row, Rows, members, to_rows, values_of
from crosswire.store.plain import converter
from crosswire.store.tables import (
    about,
    claims,
    derived,
    dossiers,
    events,
    expectations,
    links,
    parties,
    passed_over,
    place_mentions,
    places,
    ratings,
    settled_reports,
    speakers,
    stories,
    story_reports,
    timeline,
    times,
    wants,
    within,
)
from crosswire.store.words import word_rows

__all__ = ["keep", "replace_some", "stand_alone"]

_PLACES = next(part for part in DOSSIER.parts if part.table is places)


def keep(connection: Connection, database: Database, dossier: Dossier) -> None:
    """Writes a dossier in place of whatever is there."""
    if connection.scalar(select(dossiers.c.dossier_row)) is not None:
        database.words.take_out(connection)
        for table in reversed(derived.sorted_tables):
            connection.execute(delete(table))
    dossier = replace(dossier, places=united(dossier.places))
    owners = owners_in(dossier)
    rows = to_rows(converter().unstructure(dossier), _standing(dossier, owners))
    for table, its_rows in rows.items():
        database.fill(connection, table, its_rows)
    database.words.fill(connection, word_rows(dossier, owners))
    database.settle(connection, sum(map(len, rows.values())))


def stand_alone(connection: Connection, part: Dossier, gone: Collection[str]) -> bool:
    """Whether all stories that are to go are there, and none that stays holds a report of those to come."""
    there = {row.id for row in _rows(connection, stories, stories.c.id, gone)}
    told = {report for story in part.stories for report in story.reports}
    return there == set(gone) and not _held_elsewhere(connection, told, {*gone, *(story.id for story in part.stories)})


def replace_some(connection: Connection, database: Database, part: Dossier, gone: Collection[str]) -> None:
    """Writes some stories in place of others, with all that is theirs."""
    leaving = {*gone, *(story.id for story in part.stories)}
    reports = {report.id for report in part.reports}
    held = _held_by(connection, leaving)
    staying = _held_elsewhere(connection, held, leaving)
    part = replace(part, places=united(part.places))
    owners = owners_in(part)
    if staying:
        _leave_to_others(connection, leaving)
    _take_out(connection, database, leaving, (held - staying) | reports)
    after = _highest_numbers(connection)
    rows = Rows(after)
    known = {row.id: row for row in _rows(connection, places, places.c.id, {place.id for place in part.places})}
    new = replace(part, places=tuple(place for place in part.places if place.id not in known))
    rows.add(DOSSIER, [converter().unstructure(new)], standing=_standing(part, owners))
    for place in part.places:
        if place.id in known:
            _add_to_place(connection, known[place.id], place, rows)
    _renew_head(connection, rows.by_table.pop(dossiers)[0])
    for table, its_rows in rows.by_table.items():
        database.fill(connection, table, its_rows)
    database.words.fill(connection, word_rows(part, owners, after[claims]))
    database.settle(connection, sum(map(len, rows.by_table.values())))


def _standing(dossier: Dossier, owners: Owners) -> dict[str, list[Row]]:
    """Where the things of a dossier stand, and whose those are that do not tell it themselves."""
    begins = {story.id: story.begin for story in dossier.stories}
    days = {report.id: report.published.earliest for report in dossier.reports}
    told: Mapping[str, Sequence[str | None]] = {
        "stories": [story.id for story in dossier.stories],
        "claims": [claim.story for claim in dossier.claims],
        "events": [event.story for event in dossier.events],
        "timeline": owners.timeline,
    }
    own = {"parties": owners.parties, "expectations": owners.expectations, "wants": owners.wants}
    return {
        "times": [{"place": place} for place in places_of([time.report for time in dossier.times], days)],
        **{name: [{"place": place} for place in places_of(of, begins)] for name, of in told.items()},
        **{
            name: [{"place": place, "story": story} for place, story in zip(places_of(of, begins), of, strict=True)]
            for name, of in own.items()
        },
    }


def _held_by(connection: Connection, ids: Collection[str]) -> set[str]:
    """The reports of stories."""
    held = select(story_reports.c.report).join(stories, stories.c.story_row == story_reports.c.story_row)
    return {report for some in batches(ids) for report in connection.scalars(held.where(stories.c.id.in_(some)))}


def _held_elsewhere(connection: Connection, reports: Collection[str], leaving: Collection[str]) -> set[str]:
    """Those of the reports that stories hold that do not leave."""
    holding = select(story_reports.c.report, stories.c.id).join(
        stories, stories.c.story_row == story_reports.c.story_row
    )
    pairs = (
        pair
        for some in batches(reports)
        for pair in connection.execute(holding.where(story_reports.c.report.in_(some)))
    )
    return {report for report, story in pairs if story not in leaving}


def _leave_to_others(connection: Connection, leaving: Collection[str]) -> None:
    """Leaves a party of stories that leave to another that names it, where that has none of that id."""
    rows = list(_rows(connection, parties, parties.c.story, leaving))
    ids = {row.id for row in rows}
    kept = {row.id for row in _rows(connection, parties, parties.c.id, ids) if row.story not in leaving}
    mine = {row.id: row.party_row for row in rows if row.id not in kept}
    spoken = (
        select(speakers.c.party, claims.c.story)
        .join(links, links.c.link_row == speakers.c.link_row)
        .join(claims, claims.c.claim_row == links.c.claim_row)
    )
    named = select(about.c.party, claims.c.story).join(claims, claims.c.claim_row == about.c.claim_row)
    heirs: dict[str, str] = {}
    for query, column in ((spoken, speakers.c.party), (named, about.c.party)):
        for some in batches(mine):
            for party, story in connection.execute(query.where(column.in_(some))):
                if story is not None and story not in leaving:
                    heirs[party] = min(story, heirs.get(party, story))
    for party, story in heirs.items():
        connection.execute(update(parties).where(parties.c.party_row == mine[party]).values(story=story))


def _take_out(connection: Connection, database: Database, leaving: Collection[str], reports: Collection[str]) -> None:
    """Takes out stories with all that is theirs, and what is told of reports; a part goes with its whole."""
    for some in batches(leaving):
        mine = select(claims.c.claim_row).where(claims.c.story.in_(some))
        database.words.take_out(connection, list(connection.scalars(mine)))
        of_theirs = timeline.c.event.in_(select(events.c.id).where(events.c.story.in_(some)))
        connection.execute(delete(timeline).where(of_theirs))
        for table in (claims, events, parties, expectations, wants):
            connection.execute(delete(table).where(table.c.story.in_(some)))
        connection.execute(delete(stories).where(stories.c.id.in_(some)))
    named = {row.place_row for row in _rows(connection, place_mentions, place_mentions.c.report, reports)}
    for some in batches(reports):
        connection.execute(delete(place_mentions).where(place_mentions.c.report.in_(some)))
        connection.execute(delete(times).where(times.c.report.in_(some)))
        connection.execute(delete(settled_reports).where(settled_reports.c.id.in_(some)))
    unnamed = ~exists().where(place_mentions.c.place_row == places.c.place_row)
    for some in batches(named):
        connection.execute(delete(places).where(places.c.place_row.in_(some), unnamed))


def _highest_numbers(connection: Connection) -> dict[Table, int]:
    """The highest number of a row in each table of the dossier."""
    tables = derived.sorted_tables
    highest = [select(func.max(*table.primary_key.columns)).scalar_subquery().label(table.name) for table in tables]
    row = connection.execute(select(*highest)).one()
    return {table: number or 0 for table, number in zip(tables, row, strict=True)}


def _add_to_place(connection: Connection, known: Any, place: Place, rows: Rows) -> None:  # noqa: ANN401 - a row
    """Adds mentions to a place that is there; it is read as those who add them do if they are surer."""
    number = {"place_row": known.place_row}
    plain = converter().unstructure(place)
    surer = (place.confidence, place.why) > (known.confidence, known.why)
    if surer:
        values = values_of(_PLACES, plain)
        connection.execute(update(places).where(places.c.place_row == known.place_row).values(values))
        for table in (within, passed_over):
            connection.execute(delete(table).where(table.c.place_row == known.place_row))
    for part in _PLACES.parts:
        if surer or part.table is place_mentions:
            rows.add(part, members(part, plain), number)


def _renew_head(connection: Connection, new: Row) -> None:
    """What stands over the dossier as its newest part has it, with all models that any part was made with."""
    before = connection.scalar(select(dossiers.c.models))
    values = {name: value for name, value in new.items() if name not in ("dossier_row", "place")}
    connection.execute(update(dossiers).values(values | {"models": {**(before or {}), **new["models"]}}))
    connection.execute(delete(ratings))


def _rows(connection: Connection, table: Table, column: Column[Any], values: Collection[Any]) -> Iterator[Any]:
    """The rows of a table whose column has one of the values."""
    for some in batches(values):
        yield from connection.execute(select(table).where(column.in_(some)))
