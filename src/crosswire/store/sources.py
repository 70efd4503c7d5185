"""How a party is called, whom an outlet leans on, and what it told first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, distinct, func, select
from sqlalchemy.orm import aliased

from crosswire.model.cards import First, Naming, Source
from crosswire.store.tables import (
    claims,
    event_claims,
    events,
    links,
    mentions,
    parties,
    settled_reports,
    speakers,
)

__all__ = ["firsts_of", "leaned_on", "namings_of"]

_NAMINGS = 40
_FIRSTS = 30
_SOURCES = 40


def namings_of(connection: Connection, same: Sequence[str]) -> Iterator[Naming]:
    """By which words parties are named, and why these lead to them; those that most mentions rest on first."""
    number = func.count()
    first = func.min(mentions.c.mention_row)
    found = (
        select(first.label("first"), number.label("times"))
        .join(parties, parties.c.party_row == mentions.c.party_row)
        .where(parties.c.id.in_(same), mentions.c.kind != "pronoun")
        .group_by(mentions.c.kind, mentions.c.why)
        .order_by(number.desc(), first)
        .limit(_NAMINGS)
    )
    times = {row.first: row.times for row in connection.execute(found)}
    rows = connection.execute(select(mentions).where(mentions.c.mention_row.in_(times))).mappings()
    for row in sorted(rows, key=lambda row: (-times[row["mention_row"]], row["mention_row"])):
        yield Naming(
            kind=row["kind"],
            why=row["why"],
            times=times[row["mention_row"]],
            report=row["report"],
            start=row["span_start"],
            end=row["span_end"],
        )


def leaned_on(connection: Connection, outlet: str) -> Iterator[Source]:
    """Those whom an outlet's claims come from or through, most leaned on first."""
    number = func.count(distinct(claims.c.claim_row))
    found = (
        select(speakers.c.name, links.c.kind, number)
        .join(links, speakers.c.link_row == links.c.link_row)
        .join(claims, links.c.claim_row == claims.c.claim_row)
        .join(settled_reports, settled_reports.c.id == claims.c.report)
        .where(settled_reports.c.outlet_name == outlet, links.c.kind != "own")
        .group_by(speakers.c.name, links.c.kind)
        .order_by(number.desc(), speakers.c.name)
        .limit(_SOURCES)
    )
    for name, kind, count in connection.execute(found):
        yield Source(name=name, kind=kind, claims=count)


def firsts_of(connection: Connection, outlet: str, reports: Sequence[str]) -> Iterator[First]:
    """Events of these reports that the outlet told of on an earlier day than every other, the latest first."""
    mine, its_claim = aliased(event_claims), aliased(claims)
    touched = (
        select(mine.c.event_row)
        .join(its_claim, its_claim.c.id == mine.c.claim)
        .where(its_claim.c.report.in_(reports))
        .distinct()
    )
    day = func.min(settled_reports.c.published_latest)
    told = connection.execute(
        select(event_claims.c.event_row, settled_reports.c.outlet_name, day.label("day"))
        .join(claims, claims.c.id == event_claims.c.claim)
        .join(settled_reports, settled_reports.c.id == claims.c.report)
        .where(event_claims.c.event_row.in_(touched), settled_reports.c.published_latest.is_not(None))
        .group_by(event_claims.c.event_row, settled_reports.c.outlet_name)
        .order_by(event_claims.c.event_row, day, settled_reports.c.outlet_name.nulls_first())
    ).all()
    by_event: dict[int, list[tuple[str, str | None]]] = {}
    for row, name, when in told:
        by_event.setdefault(row, []).append((when, name))
    firsts = {
        row: days
        for row, days in by_event.items()
        if len(days) > 1 and days[0][1] == outlet and days[0][0] < days[1][0]
    }
    latest = sorted(firsts, key=lambda row: (firsts[row][0][0], -row), reverse=True)[:_FIRSTS]
    known = {row.event_row: row for row in connection.execute(select(events).where(events.c.event_row.in_(latest)))}
    for row in latest:
        (own, _), (other, name) = firsts[row][:2]
        yield First(event=known[row].id, label=known[row].label, day=own, next_outlet=name, next_day=other)
