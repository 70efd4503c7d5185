"""Which events, expectations, wants, dates and claims of a story a page shows, as rows to be looked up."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, func, select

from crosswire.model.cards import EventCard
from crosswire.store.tables import (
    claims,
    event_claims,
    events,
    expectation_outcomes,
    expectations,
    settled_reports,
    timeline,
    timeline_claims,
    want_claims,
    wants,
)

__all__ = ["claims_of", "dated_in", "expected_in", "most_telling", "wished_in"]

_CLAIMS = 150
"""Claims of events that the page of a story shows whole: read and drawn well within a fifth of a second."""
_FEW_EVENTS = 20
_SEVERAL = 2
_ENTRIES = 60
_EXPECTATIONS = 30
_WANTS = 30


def most_telling(cards: Sequence[EventCard]) -> list[str]:
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


def expected_in(mine: ColumnElement[bool]) -> Select[int]:
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


def wished_in(mine: ColumnElement[bool]) -> Select[int]:
    """Wants, those that most claims tell of first."""
    number = func.count()
    return (
        select(wants.c.want_row)
        .join(want_claims, want_claims.c.want_row == wants.c.want_row)
        .join(claims, claims.c.id == want_claims.c.claim)
        .where(mine)
        .group_by(wants.c.want_row)
        .order_by(number.desc(), wants.c.place)
        .limit(_WANTS)
    )


def dated_in(mine: ColumnElement[bool]) -> Select[int]:
    """Entries of the timeline, those with most claims first; those whose dates conflict before all."""
    number = func.count()
    return (
        select(timeline.c.entry_row)
        .join(timeline_claims, timeline.c.entry_row == timeline_claims.c.entry_row)
        .join(claims, claims.c.id == timeline_claims.c.claim)
        .where(mine)
        .group_by(timeline.c.entry_row)
        .order_by(func.coalesce(timeline.c.relation, "") != "conflict", number.desc(), timeline.c.place)
        .limit(_ENTRIES)
    )


def claims_of(event: str) -> Select[str]:
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
            claims.c.place,
        )
    )
