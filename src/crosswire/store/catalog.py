"""Which things of the dossier in a store a page shows: ids and counts, found without reading the dossier as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Select, distinct, func, select

from crosswire.store.tables import (
    about,
    answers,
    claims,
    event_claims,
    events,
    links,
    origins,
    questions,
    relations,
    settled_reports,
    speakers,
    stories,
    story_reports,
)

__all__ = [
    "OutletCard",
    "Source",
    "StoryCard",
    "claims_about",
    "claims_by",
    "claims_in",
    "claims_of",
    "disputed",
    "event_of",
    "events_of",
    "leaned_on",
    "outlet_cards",
    "reports_of_outlet",
    "story_cards",
    "supported",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """A story in a list."""

    id: str
    title: str
    begin: str | None
    end: str | None
    reports: int
    claims: int
    events: int
    conflicts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletCard:
    """An outlet in a list; no name where it is unknown."""

    name: str | None
    reports: int
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One that an outlet leans on: how many of its claims come from there, and as what kind of link."""

    name: str
    kind: str
    claims: int


def story_cards(connection: Connection, limit: int, offset: int = 0) -> list[StoryCard]:
    """The stories, latest first."""
    page = select(stories).order_by(stories.c.end.desc(), stories.c.place).limit(limit).offset(offset)
    rows = connection.execute(page).mappings().all()
    ids = [row["id"] for row in rows]
    held = _counts(
        connection,
        select(stories.c.id, func.count())
        .join(story_reports, story_reports.c.story_row == stories.c.story_row)
        .where(stories.c.id.in_(ids))
        .group_by(stories.c.id),
    )
    told = _counts(connection, _per_story(claims.c.story, ids))
    happenings = _counts(connection, _per_story(events.c.story, ids))
    apart = _counts(
        connection,
        select(events.c.story, func.count(distinct(events.c.id)))
        .join(questions, questions.c.event_row == events.c.event_row)
        .join(relations, relations.c.question_row == questions.c.question_row)
        .where(events.c.story.in_(ids), relations.c.kind == "conflict")
        .group_by(events.c.story),
    )
    return [
        StoryCard(
            id=row["id"],
            title=row["title"],
            begin=row["begin"],
            end=row["end"],
            reports=held.get(row["id"], 0),
            claims=told.get(row["id"], 0),
            events=happenings.get(row["id"], 0),
            conflicts=apart.get(row["id"], 0),
        )
        for row in rows
    ]


def supported(connection: Connection, story: str, limit: int) -> list[str]:
    """The events of a story with two independent origins at least, most first."""
    number = func.count(distinct(origins.c.id))
    found = (
        select(events.c.id)
        .join(origins, origins.c.event_row == events.c.event_row)
        .where(events.c.story == story)
        .group_by(events.c.event_row)
        .having(number > 1)
        .order_by(number.desc(), events.c.place)
    )
    return list(connection.scalars(found.limit(limit)))


def disputed(connection: Connection, story: str, limit: int) -> list[str]:
    """The events of a story of which answers conflict, those with most claims first."""
    number = func.count(distinct(event_claims.c.event_claim_row))
    found = (
        select(events.c.id)
        .join(questions, questions.c.event_row == events.c.event_row)
        .join(relations, relations.c.question_row == questions.c.question_row)
        .join(event_claims, event_claims.c.event_row == events.c.event_row)
        .where(events.c.story == story, relations.c.kind == "conflict")
        .group_by(events.c.event_row)
        .order_by(number.desc(), events.c.place)
    )
    return list(connection.scalars(found.limit(limit)))


def event_of(connection: Connection, answer: str) -> str | None:
    """The event whose question has that answer."""
    return connection.scalar(
        select(events.c.id)
        .join(questions, questions.c.event_row == events.c.event_row)
        .join(answers, answers.c.question_row == questions.c.question_row)
        .where(answers.c.id == answer)
    )


def events_of(connection: Connection, wanted: Iterable[str]) -> list[str]:
    """The events that one of the claims is part of."""
    found = select(events.c.id).join(event_claims, event_claims.c.event_row == events.c.event_row)
    return list(
        connection.scalars(
            found.where(event_claims.c.claim.in_(list(wanted))).group_by(events.c.event_row).order_by(events.c.place)
        )
    )


def claims_of(connection: Connection, wanted: Iterable[str]) -> list[str]:
    """The claims of these events."""
    found = select(distinct(event_claims.c.claim)).join(events, event_claims.c.event_row == events.c.event_row)
    return list(connection.scalars(found.where(events.c.id.in_(list(wanted)))))


def claims_in(connection: Connection, report: str) -> list[str]:
    """The claims of a report, in reading order."""
    return list(connection.scalars(select(claims.c.id).where(claims.c.report == report).order_by(claims.c.place)))


def claims_by(connection: Connection, party: str, limit: int, offset: int = 0) -> tuple[int, list[str]]:
    """How many claims a party speaks in, and those of this page."""
    spoken = (
        select(links.c.claim_row)
        .join(speakers, speakers.c.link_row == links.c.link_row)
        .where(speakers.c.party == party)
    )
    return _page(connection, claims.c.claim_row.in_(spoken), limit, offset)


def claims_about(connection: Connection, party: str, limit: int, offset: int = 0) -> tuple[int, list[str]]:
    """How many claims name a party in their content, and those of this page."""
    return _page(
        connection, claims.c.claim_row.in_(select(about.c.claim_row).where(about.c.party == party)), limit, offset
    )


def outlet_cards(connection: Connection) -> list[OutletCard]:
    """The outlets, those with most reports first."""
    told = (
        select(settled_reports.c.outlet_name, func.count())
        .join(claims, claims.c.report == settled_reports.c.id)
        .group_by(settled_reports.c.outlet_name)
    )
    number = _counts(connection, told)
    held = select(settled_reports.c.outlet_name, func.count().label("held")).group_by(settled_reports.c.outlet_name)
    rows = connection.execute(held.order_by(func.count().desc(), settled_reports.c.outlet_name)).all()
    return [OutletCard(name=name, reports=held, claims=number.get(name, 0)) for name, held in rows]


def reports_of_outlet(connection: Connection, name: str, limit: int, offset: int = 0) -> list[str]:
    """The reports of an outlet, latest first."""
    found = select(settled_reports.c.id).where(settled_reports.c.outlet_name == name)
    ordered = found.order_by(settled_reports.c.published_earliest.desc(), settled_reports.c.place)
    return list(connection.scalars(ordered.limit(limit).offset(offset)))


def leaned_on(connection: Connection, outlet: str, limit: int) -> list[Source]:
    """Those whom an outlet's claims come from or through, most leaned on first."""
    number = func.count(distinct(claims.c.claim_row))
    found = (
        select(speakers.c.name, links.c.kind, number)
        .join(links, speakers.c.link_row == links.c.link_row)
        .join(claims, links.c.claim_row == claims.c.claim_row)
        .join(settled_reports, settled_reports.c.id == claims.c.report)
        .where(settled_reports.c.outlet_name == outlet)
        .group_by(speakers.c.name, links.c.kind)
        .order_by(number.desc(), speakers.c.name)
    )
    return [Source(name=name, kind=kind, claims=count) for name, kind, count in connection.execute(found.limit(limit))]


def _per_story(column: ColumnElement[str | None], ids: list[str]) -> Select[str | None, int]:
    return select(column, func.count()).where(column.in_(ids)).group_by(column)


def _counts(connection: Connection, grouped: Select[str | None, int]) -> dict[str | None, int]:
    return dict(connection.execute(grouped).tuples().all())


def _page(connection: Connection, condition: ColumnElement[bool], limit: int, offset: int) -> tuple[int, list[str]]:
    total = connection.scalar(select(func.count()).select_from(claims).where(condition)) or 0
    page = select(claims.c.id).where(condition).order_by(claims.c.place).limit(limit).offset(offset)
    return total, list(connection.scalars(page))
