"""What the pages of the reading room show of a store, each in a few questions to the database and bounded in size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import ColumnElement, Connection, Engine, Select, distinct, func, select
from sqlalchemy.orm import aliased

from crosswire.model.cards import EventCard, First, Naming, OutletCard, PartyCard, Source, StoryCard
from crosswire.model.dossier import Dossier
from crosswire.model.excerpt import (
    ClaimsExcerpt,
    EventExcerpt,
    OutletExcerpt,
    PartyExcerpt,
    ReportExcerpt,
    Said,
    StoryExcerpt,
)
from crosswire.model.query import Node
from crosswire.store import catalog
from crosswire.store.errors import telling
from crosswire.store.excerpts import Wanted, excerpt
from crosswire.store.search import find_in
from crosswire.store.tables import (
    about,
    claims,
    event_claims,
    events,
    expectation_outcomes,
    expectations,
    links,
    mentions,
    parties,
    settled_reports,
    speakers,
    stories,
    story_reports,
    timeline,
    timeline_claims,
    want_claims,
    wants,
)

__all__ = ["DatabasePages"]

_CLAIMS = 150
"""Claims of events that the page of a story shows whole: read and drawn well within a fifth of a second."""
_EVENTS = 400
"""Events of a story in a list."""
_FEW_EVENTS = 20
_PART = 150
"""Claims on a page of an event."""
_SEVERAL = 2
_REPORTS = 200
_SPEAKERS = 40
_WAYS = 80
_ENTRIES = 60
_EXPECTATIONS = 30
_WANTS = 30
_SAID = 25
"""Claims of each kind on the page of a party."""
_NAMINGS = 40
_LATEST = 40
"""Reports of an outlet on its page."""
_FIRSTS = 30
_SOURCES = 40


class DatabasePages:
    """Answers what pages ask, from the tables of the dossier kept last."""

    def __init__(self, engine: Engine, name: str) -> None:
        """Takes the engine of a store, which stays the store's to close.

        Args:
            engine: Its database is migrated.
            name: What messages call the store.
        """
        self._engine = engine
        self._name = name

    def stories(self, limit: int, offset: int = 0) -> tuple[int, tuple[StoryCard, ...]]:
        """How many stories there are, and those of this page, latest first."""
        with self._reading() as connection:
            return catalog.story_total(connection), tuple(catalog.story_cards(connection, limit, offset))

    def outlets(self) -> tuple[OutletCard, ...]:
        """The outlets, those with most reports first."""
        with self._reading() as connection:
            return tuple(catalog.outlet_cards(connection))

    def speakers(self, limit: int) -> tuple[PartyCard, ...]:
        """The parties that speak in most claims."""
        with self._reading() as connection:
            return tuple(catalog.party_cards(connection, None, limit))

    def story(self, id_: str) -> StoryExcerpt | None:
        """A story; none where there is none of that id."""
        with self._reading() as connection:
            cards = catalog.story_cards(connection, 1, ids=[id_])
            if not cards:
                return None
            listed = catalog.event_cards(connection, events.c.story == id_, _EVENTS)
            held = select(story_reports.c.report).join(stories, stories.c.story_row == story_reports.c.story_row)
            reports = catalog.report_cards(
                connection, settled_reports.c.id.in_(held.where(stories.c.id == id_)), _REPORTS
            )
            mine = claims.c.story == id_
            wanted = Wanted(
                events=_most_telling(listed),
                expectation_rows=_rows(connection, _expected(mine)),
                want_rows=_rows(connection, _wished(mine)),
                entry_rows=_rows(connection, _dated(mine)),
                reports=[card.id for card in reports],
                words=True,
            )
            return StoryExcerpt(
                card=cards[0],
                dossier=excerpt(connection, wanted, self._name),
                events=tuple(listed),
                reports=tuple(reports),
                speakers=tuple(catalog.party_cards(connection, id_, _SPEAKERS)),
                carried=tuple(catalog.carried_in(connection, id_, _WAYS)),
            )

    def whole_story(self, id_: str) -> Dossier | None:
        """All of a story, as a dossier of its own; none where there is none of that id."""
        with self._reading() as connection:
            if not catalog.story_cards(connection, 1, ids=[id_]):
                return None
            mine = claims.c.story == id_
            held = list(
                connection.scalars(
                    select(story_reports.c.report)
                    .join(stories, stories.c.story_row == story_reports.c.story_row)
                    .where(stories.c.id == id_)
                )
            )
            named = select(parties.c.id).join(mentions, mentions.c.party_row == parties.c.party_row)
            wanted = Wanted(
                events=list(connection.scalars(select(events.c.id).where(events.c.story == id_))),
                claims=list(connection.scalars(select(claims.c.id).where(mine))),
                reports=held,
                parties=list(connection.scalars(named.where(mentions.c.report.in_(held)).distinct())),
                expectation_rows=_rows(connection, _expected(mine).limit(None)),
                want_rows=_rows(connection, _wished(mine).limit(None)),
                entry_rows=_rows(connection, _dated(mine).limit(None)),
                words=True,
                joinings=True,
                frames=True,
            )
            return excerpt(connection, wanted, self._name)

    def event(self, id_: str, part: int = 1) -> EventExcerpt | None:
        """An event, or a part of one of many claims; none where there is none of that id, or no such part."""
        with self._reading() as connection:
            total = connection.scalar(select(func.count()).select_from(_claims_of(id_).subquery())) or 0
            parts = max(1, -(-total // _PART))
            if part > parts:
                return None
            held = connection.scalars(_claims_of(id_).limit(_PART).offset((part - 1) * _PART)) if parts > 1 else None
            only = None if held is None else frozenset(held)
            dossier = excerpt(connection, Wanted(events=[id_], only=only, joinings=True), self._name)
            if not dossier.events:
                return None
            (story,) = catalog.story_cards(connection, 1, ids=[dossier.events[0].story])
            return EventExcerpt(
                dossier=dossier,
                event=id_,
                story=story,
                total=total,
                first=(part - 1) * _PART + 1,
                part=part,
                parts=parts,
            )

    def report(self, id_: str) -> ReportExcerpt | None:
        """A report with all its claims; none where there is none of that id."""
        with self._reading() as connection:
            ids = list(connection.scalars(select(claims.c.id).where(claims.c.report == id_)))
            dossier = excerpt(connection, Wanted(reports=[id_], claims=ids), self._name)
            if id_ not in {report.id for report in dossier.reports}:
                return None
            story = connection.scalar(
                select(stories.c.id)
                .join(story_reports, story_reports.c.story_row == stories.c.story_row)
                .where(story_reports.c.report == id_)
            )
            cards = catalog.story_cards(connection, 1, ids=[story]) if story else []
            return ReportExcerpt(
                dossier=dossier,
                report=id_,
                story=cards[0] if cards else None,
                events=catalog.events_of_claims(connection, ids),
            )

    def party(self, id_: str) -> PartyExcerpt | None:
        """A party with what it says and what is said about it; none where there is none of that id."""
        with self._reading() as connection:
            same = catalog.namesakes(connection, id_)
            if not same:
                return None
            by = claims.c.claim_row.in_(
                select(links.c.claim_row)
                .join(speakers, speakers.c.link_row == links.c.link_row)
                .where(speakers.c.party.in_(same))
            )
            named = claims.c.claim_row.in_(select(about.c.claim_row).where(about.c.party.in_(same)))
            its = select(claims.c.id, claims.c.stance, claims.c.story).order_by(claims.c.place)
            spoken = connection.execute(its.where(by)).all()
            said, denied, expected = (
                _said(row.id for row in spoken if row.stance in stances)
                for stances in ({"asserts", "doubts", "urges"}, {"denies"}, {"expects"})
            )
            others = connection.execute(its.where(named)).all()
            spoken_of = _said(row.id for row in others)
            wished = select(wants.c.want_row).where(wants.c.party.in_(same)).limit(_WANTS)
            shown = [*said.claims, *denied.claims, *expected.claims, *spoken_of.claims]
            namings = tuple(_namings(connection, same))
            wanted = Wanted(
                claims=shown,
                parties=[id_],
                reports=[naming.report for naming in namings],
                want_rows=list(connection.scalars(wished)),
            )
            told = list(dict.fromkeys(row.story for row in (*spoken, *others) if row.story))
            return PartyExcerpt(
                dossier=excerpt(connection, wanted, self._name),
                party=id_,
                parties=tuple(same),
                said=said,
                denied=denied,
                expected=expected,
                about=spoken_of,
                stories=tuple(catalog.story_cards(connection, _LATEST, ids=told)),
                namings=namings,
            )

    def outlet(self, name: str) -> OutletExcerpt | None:
        """An outlet; none where no report is known to be of one of that name."""
        with self._reading() as connection:
            cards = catalog.outlet_cards(connection, [name])
            if not cards:
                return None
            latest = catalog.report_cards(connection, settled_reports.c.outlet_name == name, _LATEST, latest_first=True)
            return OutletExcerpt(
                card=cards[0],
                reports=tuple(latest),
                firsts=tuple(_firsts(connection, name, [card.id for card in latest])),
                sources=tuple(_leaned_on(connection, name)),
            )

    def search(self, query: Node, limit: int, offset: int = 0) -> ClaimsExcerpt:
        """The claims that have what the query asks for, on this page, best first."""
        with self._reading() as connection:
            found = find_in(connection, query, limit, offset)
            dossier = excerpt(connection, Wanted(claims=found.claims), self._name)
            return ClaimsExcerpt(dossier=dossier, total=found.total, claims=found.claims)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with telling(self._name), self._engine.connect() as connection:
            yield connection


def _most_telling(cards: Sequence[EventCard]) -> list[str]:
    """Events in conflict and those of several origins in turn, then the others, as many as there is room for.

    An event of one claim has nothing to be set against and is left to its card, unless a story has few others.
    """
    disputed = [card for card in cards if card.conflicts]
    shared = [card for card in cards if not card.conflicts and card.origins > 1]
    turns = [card for pair in zip(disputed, shared, strict=False) for card in pair]
    rest = [card for card in cards if card not in turns and (card.claims > 1 or len(cards) <= _FEW_EVENTS)]
    rest.sort(key=lambda card: (not card.conflicts, card.origins < _SEVERAL))
    out: list[str] = []
    room = _CLAIMS
    for card in (*turns, *rest):
        if card.claims <= room or not out:
            out.append(card.id)
            room -= card.claims
    return out


def _claims_of(event: str) -> Select[str]:
    """The claims of an event in order of publication."""
    return (
        select(claims.c.id)
        .join(event_claims, event_claims.c.claim == claims.c.id)
        .join(events, events.c.event_row == event_claims.c.event_row)
        .join(settled_reports, settled_reports.c.id == claims.c.report)
        .where(events.c.id == event)
        .order_by(
            func.coalesce(settled_reports.c.published_earliest, "9999"),
            func.coalesce(settled_reports.c.published_latest, "9999"),
            claims.c.report,
            claims.c.claim_row,
        )
    )


def _rows(connection: Connection, query: Select[int]) -> list[int]:
    return list(connection.scalars(query))


def _expected(mine: ColumnElement[bool]) -> Select[int]:
    """Expectations, those with an outcome first."""
    told = func.count(expectation_outcomes.c.outcome_row)
    return (
        select(expectations.c.expectation_row)
        .join(claims, claims.c.id == expectations.c.claim)
        .outerjoin(expectation_outcomes, expectation_outcomes.c.expectation_row == expectations.c.expectation_row)
        .where(mine)
        .group_by(expectations.c.expectation_row)
        .order_by((told == 0), expectations.c.place)
        .limit(_EXPECTATIONS)
    )


def _wished(mine: ColumnElement[bool]) -> Select[int]:
    number = func.count()
    return (
        select(want_claims.c.want_row)
        .join(claims, claims.c.id == want_claims.c.claim)
        .where(mine)
        .group_by(want_claims.c.want_row)
        .order_by(number.desc(), want_claims.c.want_row)
        .limit(_WANTS)
    )


def _dated(mine: ColumnElement[bool]) -> Select[int]:
    """Entries of the timeline, those with most claims first; those whose dates conflict before all."""
    number = func.count()
    return (
        select(timeline_claims.c.entry_row)
        .join(timeline, timeline.c.entry_row == timeline_claims.c.entry_row)
        .join(claims, claims.c.id == timeline_claims.c.claim)
        .where(mine)
        .group_by(timeline_claims.c.entry_row)
        .order_by(func.coalesce(timeline.c.relation, "") != "conflict", number.desc(), timeline_claims.c.entry_row)
        .limit(_ENTRIES)
    )


def _said(ids: Iterable[str]) -> Said:
    found = tuple(ids)
    return Said(total=len(found), claims=found[:_SAID])


def _namings(connection: Connection, same: Sequence[str]) -> Iterator[Naming]:
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


def _leaned_on(connection: Connection, outlet: str) -> Iterator[Source]:
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


def _firsts(connection: Connection, outlet: str, reports: Sequence[str]) -> Iterator[First]:
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
        .order_by(event_claims.c.event_row, day, settled_reports.c.outlet_name)
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
