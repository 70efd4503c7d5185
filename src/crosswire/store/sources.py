"""How a party is called, whom an outlet leans on, and what it told first."""

from __future__ import annotations

from collections import Counter
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
    first = func.min(mentions.c.mention_row)
    found = (
        select(parties.c.place, mentions.c.kind, mentions.c.why, first.label("first"), func.count().label("times"))
        .join(mentions, parties.c.party_row == mentions.c.party_row)
        .where(parties.c.id.in_(same), mentions.c.kind != "pronoun")
        .group_by(parties.c.party_row, mentions.c.kind, mentions.c.why)
    )
    times: Counter[tuple[str, str]] = Counter()
    firsts: dict[tuple[str, str], tuple[int, int]] = {}
    for row in connection.execute(found):
        words = (row.kind, row.why)
        times[words] += row.times
        firsts[words] = min((row.place, row.first), firsts.get(words, (row.place, row.first)))
    most = sorted(times, key=lambda words: (-times[words], firsts[words]))[:_NAMINGS]
    numbers = [firsts[words][1] for words in most]
    rows = connection.execute(select(mentions).where(mentions.c.mention_row.in_(numbers))).mappings()
    by_number = {row["mention_row"]: row for row in rows}
    for words, number in zip(most, numbers, strict=True):
        naming = by_number[number]
        yield Naming(
            kind=naming["kind"],
            why=naming["why"],
            times=times[words],
            report=naming["report"],
            start=naming["span_start"],
            end=naming["span_end"],
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
    known = {row.event_row: row for row in connection.execute(select(events).where(events.c.event_row.in_(firsts)))}
    latest = sorted(firsts, key=lambda row: (firsts[row][0][0], -known[row].place), reverse=True)
    for row in latest[:_FIRSTS]:
        (own, _), (other, name) = firsts[row][:2]
        yield First(event=known[row].id, label=known[row].label, day=own, next_outlet=name, next_day=other)
