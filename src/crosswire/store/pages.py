"""What the pages of the reading room show of a store, each in a few questions to the database and bounded in size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, Select, func, select

from crosswire.model.cards import OutletCard, PartyCard, StoryCard
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
from crosswire.store.choices import claims_of, dated_in, expected_in, most_telling, wished_in
from crosswire.store.databases import WordIndex
from crosswire.store.errors import telling
from crosswire.store.excerpts import Wanted, excerpt
from crosswire.store.histories import changes_noted
from crosswire.store.search import find_in
from crosswire.store.sources import firsts_of, leaned_on, namings_of
from crosswire.store.tables import (
    about,
    answers,
    claims,
    events,
    links,
    mentions,
    parties,
    questions,
    settled_reports,
    speakers,
    stories,
    story_reports,
    wants,
)

__all__ = ["DatabasePages"]

_EVENTS = 400
"""Events of a story in a list."""
_PART = 150
"""Claims on a page of an event."""
_REPORTS = 200
_SPEAKERS = 40
_WAYS = 80
_CHANGES = 20
_WANTS = 30
_SAID = 25
"""Claims of each kind on the page of a party."""
_LAST = "\U0010ffff"
"""Sorts after whatever an id has in it."""
_LATEST = 40
"""Reports of an outlet on its page."""


class DatabasePages:
    """Answers what pages ask, from the tables of the dossier kept last."""

    def __init__(self, engine: Engine, name: str, words: WordIndex) -> None:
        """Takes the engine of a store, which stays the store's to close.

        Args:
            engine: Its database is migrated.
            name: What messages call the store.
            words: Looks up words.
        """
        self._engine = engine
        self._name = name
        self._words = words

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
                events=most_telling(listed),
                expectation_rows=_rows(connection, expected_in(mine)),
                want_rows=_rows(connection, wished_in(mine)),
                entry_rows=_rows(connection, dated_in(mine)),
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
                changes=changes_noted(connection, [card.id for card in reports])[:_CHANGES],
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
                expectation_rows=_rows(connection, expected_in(mine).limit(None)),
                want_rows=_rows(connection, wished_in(mine).limit(None)),
                entry_rows=_rows(connection, dated_in(mine).limit(None)),
                words=True,
                joinings=True,
                frames=True,
            )
            return excerpt(connection, wanted, self._name)

    def beginning(self, starts: Sequence[str]) -> dict[str, str]:
        """The claims, events and answers whose id begins in one of these ways, each with the id of its story."""
        answered = (
            select(answers.c.id, events.c.story)
            .join(questions, questions.c.question_row == answers.c.question_row)
            .join(events, events.c.event_row == questions.c.event_row)
        )
        found: dict[str, str] = {}
        with self._reading() as connection:
            for query, column in (
                (select(claims.c.id, claims.c.story), claims.c.id),
                (select(events.c.id, events.c.story), events.c.id),
                (answered, answers.c.id),
            ):
                for start in starts:
                    # An index finds what lies between two texts, not what begins as one does.
                    between = query.where(column >= start, column < start + _LAST)
                    found.update((id_, story) for id_, story in connection.execute(between) if story is not None)
        return found

    def event(self, id_: str, part: int = 1) -> EventExcerpt | None:
        """An event, or a part of one of many claims; none where there is none of that id, or no such part."""
        with self._reading() as connection:
            total = connection.scalar(select(func.count()).select_from(claims_of(id_).subquery())) or 0
            parts = max(1, -(-total // _PART))
            if part > parts:
                return None
            held = connection.scalars(claims_of(id_).limit(_PART).offset((part - 1) * _PART)) if parts > 1 else None
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
            its = connection.scalars(
                select(stories.c.id)
                .join(story_reports, story_reports.c.story_row == stories.c.story_row)
                .where(story_reports.c.report == id_)
                .limit(_LATEST)
            )
            cards = catalog.story_cards(connection, _LATEST, ids=list(its))
            return ReportExcerpt(
                dossier=dossier,
                report=id_,
                stories=tuple(cards),
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
            wished = select(wants.c.want_row).where(wants.c.party.in_(same)).order_by(wants.c.place).limit(_WANTS)
            shown = [*said.claims, *denied.claims, *expected.claims, *spoken_of.claims]
            namings = tuple(namings_of(connection, same))
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
                firsts=tuple(firsts_of(connection, name, [card.id for card in latest])),
                sources=tuple(leaned_on(connection, name)),
            )

    def search(self, query: Node, limit: int, offset: int = 0) -> ClaimsExcerpt:
        """The claims that have what the query asks for, on this page, best first."""
        with self._reading() as connection:
            found = find_in(connection, self._words, query, limit, offset)
            dossier = excerpt(connection, Wanted(claims=found.claims), self._name)
            return ClaimsExcerpt(dossier=dossier, total=found.total, claims=found.claims)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with telling(self._name), self._engine.connect() as connection:
            yield connection


def _rows(connection: Connection, query: Select[int]) -> list[int]:
    return list(connection.scalars(query))


def _said(ids: Iterable[str]) -> Said:
    found = tuple(ids)
    return Said(total=len(found), claims=found[:_SAID])
