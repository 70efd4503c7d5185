"""Cards of things in the dossier kept last: counted by the database, without reading the dossier as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, distinct, func, select

from crosswire.model.cards import Carried, EventCard, OutletCard, PartyCard, ReportCard, StoryCard
from crosswire.model.report import Published
from crosswire.store.tables import (
    claims,
    event_claims,
    events,
    links,
    origins,
    parties,
    questions,
    relations,
    settled_reports,
    speakers,
    stories,
    story_reports,
)

__all__ = [
    "carried_in",
    "event_cards",
    "events_of_claims",
    "namesakes",
    "outlet_cards",
    "party_cards",
    "report_cards",
    "story_cards",
    "story_total",
]


def story_total(connection: Connection) -> int:
    """How many stories there are."""
    return connection.scalar(select(func.count()).select_from(stories)) or 0


def story_cards(
    connection: Connection, limit: int, offset: int = 0, ids: Sequence[str] | None = None
) -> list[StoryCard]:
    """The stories, or those of these ids, latest first."""
    page = select(stories).order_by(stories.c.end.desc().nulls_last(), stories.c.place).limit(limit).offset(offset)
    if ids is not None:
        page = page.where(stories.c.id.in_(ids))
    rows = connection.execute(page).mappings().all()
    found = [row["id"] for row in rows]
    held = _counts(
        connection,
        select(stories.c.id, func.count())
        .join(story_reports, story_reports.c.story_row == stories.c.story_row)
        .where(stories.c.id.in_(found))
        .group_by(stories.c.id),
    )
    told = _counts(connection, _per_story(claims.c.story, found))
    happenings = _counts(connection, _per_story(events.c.story, found))
    apart = _counts(
        connection,
        select(events.c.story, func.count(distinct(events.c.id)))
        .join(questions, questions.c.event_row == events.c.event_row)
        .join(relations, relations.c.question_row == questions.c.question_row)
        .where(events.c.story.in_(found), relations.c.kind == "conflict")
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


def event_cards(connection: Connection, wanted: ColumnElement[bool], limit: int) -> list[EventCard]:
    """The events for which that holds, those with most claims first."""
    number = func.count(event_claims.c.event_claim_row)
    found = (
        select(events.c.event_row, events.c.id, events.c.story, events.c.label, number.label("claims"))
        .outerjoin(event_claims, event_claims.c.event_row == events.c.event_row)
        .where(wanted)
        .group_by(events.c.event_row)
        .order_by(number.desc(), events.c.place)
        .limit(limit)
    )
    rows = connection.execute(found).mappings().all()
    numbers = [row["event_row"] for row in rows]
    voices = select(origins.c.event_row, func.count()).where(origins.c.event_row.in_(numbers), origins.c.core)
    backed = _counts(connection, voices.group_by(origins.c.event_row))
    pairs = (
        select(questions.c.event_row, func.count())
        .join(relations, relations.c.question_row == questions.c.question_row)
        .where(questions.c.event_row.in_(numbers), relations.c.kind == "conflict")
    )
    apart = _counts(connection, pairs.group_by(questions.c.event_row))
    return [
        EventCard(
            id=row["id"],
            story=row["story"],
            label=row["label"],
            claims=row["claims"],
            origins=backed.get(row["event_row"], 0),
            conflicts=apart.get(row["event_row"], 0),
        )
        for row in rows
    ]


def events_of_claims(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[EventCard, ...]]:
    """By claim, the events that it is part of."""
    pairs = connection.execute(
        select(event_claims.c.claim, events.c.id)
        .join(events, events.c.event_row == event_claims.c.event_row)
        .where(event_claims.c.claim.in_(ids))
    ).all()
    cards = {
        card.id: card for card in event_cards(connection, events.c.id.in_({event for _, event in pairs}), len(pairs))
    }
    out: dict[str, list[EventCard]] = {}
    for claim, event in pairs:
        out.setdefault(claim, []).append(cards[event])
    return {claim: tuple(sorted(found, key=lambda card: (-card.claims, card.id))) for claim, found in out.items()}


def report_cards(
    connection: Connection, wanted: ColumnElement[bool], limit: int, *, latest_first: bool = False
) -> list[ReportCard]:
    """The reports for which that holds, in order of publication."""
    day = settled_reports.c.published_earliest
    order = (day.desc().nulls_last(),) if latest_first else (day.is_(None), day)
    found = select(settled_reports).where(wanted).order_by(*order, settled_reports.c.id).limit(limit)
    rows = connection.execute(found).mappings().all()
    per_report = select(claims.c.report, func.count()).where(claims.c.report.in_([row["id"] for row in rows]))
    told = _counts(connection, per_report.group_by(claims.c.report))
    return [
        ReportCard(
            id=row["id"],
            outlet=row["outlet_name"],
            title=row["title"],
            genre=row["genre"],
            published=Published(
                earliest=row["published_earliest"],
                latest=row["published_latest"],
                basis=row["published_basis"],
                why=row["published_why"],
            ),
            copy_of=row["copy_of"],
            version_of=row["version_of"],
            claims=told.get(row["id"], 0),
        )
        for row in rows
    ]


def party_cards(connection: Connection, story: str | None, limit: int) -> list[PartyCard]:
    """The parties of a story, or of all, that speak in most claims."""
    often = func.count()
    named = select(speakers.c.party).where(speakers.c.party.is_not(None))
    if story is not None:
        named = named.join(links, links.c.link_row == speakers.c.link_row)
        named = named.join(claims, claims.c.claim_row == links.c.claim_row).where(claims.c.story == story)
    # A name stands more than once in few chains: those that stand most often hold those with most claims.
    some = named.group_by(speakers.c.party).order_by(often.desc(), speakers.c.party).limit(2 * limit)
    stances = (
        select(speakers.c.party, claims.c.stance, func.count(distinct(claims.c.claim_row)))
        .join(links, links.c.link_row == speakers.c.link_row)
        .join(claims, claims.c.claim_row == links.c.claim_row)
        .where(
            speakers.c.party.in_(connection.scalars(some).all()),
            *(() if story is None else (claims.c.story == story,)),
        )
        .group_by(speakers.c.party, claims.c.stance)
    )
    taken: dict[str, Counter[str]] = {}
    for party, stance, times in connection.execute(stances):
        taken.setdefault(party, Counter())[stance] += times
    ranked = sorted(taken, key=lambda party: (-taken[party].total(), party))[:limit]
    counted = {party: taken[party].total() for party in ranked}
    named = select(parties).where(parties.c.id.in_(counted)).order_by(parties.c.place)
    known = {row["id"]: row for row in connection.execute(named).mappings()}
    return [
        PartyCard(
            id=id_,
            name=known[id_]["name"],
            kind=known[id_]["kind"],
            claims=claims_,
            stances=dict(sorted(taken[id_].items())),  # type: ignore[arg-type]  # stances, as the dossier has them
        )
        for id_, claims_ in counted.items()
        if id_ in known
    ]


def outlet_cards(connection: Connection, names: Iterable[str] | None = None) -> list[OutletCard]:
    """The outlets, or those of these names, those with most reports first."""
    outlet = settled_reports.c.outlet_name
    wanted = () if names is None else (outlet.in_(list(names)),)
    told = (
        select(outlet, func.count())
        .join(claims, claims.c.report == settled_reports.c.id)
        .where(*wanted)
        .group_by(outlet)
    )
    number = _counts(connection, told)
    held = (
        select(outlet, func.count()).where(*wanted).group_by(outlet).order_by(func.count().desc(), outlet.nulls_first())
    )
    return [
        OutletCard(name=name, reports=reports, claims=number.get(name, 0)) for name, reports in connection.execute(held)
    ]


def namesakes(connection: Connection, party: str) -> list[str]:
    """The parties of that one's name and kind, in whatever story, itself first; nobody else for one without a name."""
    row = connection.execute(select(parties.c.name, parties.c.kind).where(parties.c.id == party)).first()
    if row is None:
        return []
    if row.kind == "role":
        return [party]
    same = select(parties.c.id).where(parties.c.name == row.name, parties.c.kind == row.kind).order_by(parties.c.place)
    return [party, *(id_ for id_ in connection.scalars(same) if id_ != party)]


def carried_in(connection: Connection, story: str, limit: int) -> list[Carried]:
    """By which ways the claims of a story came to its outlets, the most used first."""
    rows = connection.execute(
        select(claims.c.claim_row, settled_reports.c.outlet_name, links.c.place, speakers.c.name)
        .join(settled_reports, settled_reports.c.id == claims.c.report)
        .outerjoin(links, and_(links.c.claim_row == claims.c.claim_row, links.c.kind != "own"))
        .outerjoin(speakers, and_(speakers.c.link_row == links.c.link_row, speakers.c.place == 0))
        .where(claims.c.story == story)
        .order_by(claims.c.claim_row, links.c.place)
    ).all()
    ways: dict[int, tuple[list[str], str | None]] = {}
    for claim, outlet, _, name in rows:
        ways.setdefault(claim, ([], outlet))[0].extend([name] if name else [])
    counted = Counter((tuple(names), outlet) for names, outlet in ways.values())
    ranked = sorted(counted.items(), key=lambda way: (-way[1], way[0][0], way[0][1] or ""))
    return [Carried(names=names, outlet=outlet, claims=number) for (names, outlet), number in ranked[:limit]]


def _per_story(column: ColumnElement[str | None], ids: Sequence[str]) -> Select[str | None, int]:
    return select(column, func.count()).where(column.in_(ids)).group_by(column)


def _counts(connection: Connection, grouped: Select[Any, int]) -> dict[Any, int]:
    return {row[0]: row[1] for row in connection.execute(grouped)}
