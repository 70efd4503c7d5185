"""The page of an event."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.account import Event, Question
from crosswire.model.excerpt import EventExcerpt
from crosswire.model.support import support_of
from crosswire.views.evidence import check_evidence
from crosswire.views.lines.agreements import Backer, backers
from crosswire.views.lines.claims import ClaimLine, claim_line, claim_lines
from crosswire.views.lines.differences import ASKS, Reason, Side, letters_of, reasons, side, sides
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.lines.standing import Standing, standing
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import event_at
from crosswire.views.room.cards import StoryLine, story_line

__all__ = ["Asked", "EventPage", "Step", "event_page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question about the event, every answer that is given to it, and how these stand to each other."""

    asks: str
    sides: tuple[Side, ...]
    reasons: tuple[Reason, ...]
    differ: bool
    """Whether two of the answers conflict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Two claims that were taken to tell of one event, how much spoke for it, and why."""

    a: ClaimLine
    b: ClaimLine
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """An event: what is asked of it, who answers what, on whose word."""

    title: str
    address: str
    story: StoryLine
    support: str
    credibility: Standing | None
    questions: tuple[Asked, ...]
    """Those in conflict first."""
    voices: int
    """Independent origins in all."""
    origins: tuple[Backer, ...]
    """Those behind the claims that are shown."""
    total: int
    """Claims in all."""
    first: int
    """The number of the first that is shown, from 1."""
    claims: tuple[ClaimLine, ...]
    steps: tuple[Step, ...]
    """How these were brought together, the likeliest pair first."""
    part: int
    parts: int
    previous: str | None
    """Address of the part before."""
    next: str | None


def event_page(excerpt: EventExcerpt) -> EventPage:
    """The page of an event.

    Raises:
        EvidenceError: A span or an id of the excerpt does not hold (law 1).
    """
    check_evidence(excerpt.dossier)
    shelf = shelf_of(excerpt.dossier)
    event = next(event for event in excerpt.dossier.events if event.id == excerpt.event)
    told_by = support_of(event, event).origins
    asked = [_asked(question, event, shelf, cut=excerpt.parts > 1) for question in event.questions]
    part, parts = excerpt.part, excerpt.parts
    return EventPage(
        title=one_line(event.label) or "Event without a label",
        address=event_at(event.id, part),
        story=story_line(excerpt.story),
        support=str(support_of(event, event)),
        credibility=standing(event.credibility),
        questions=tuple(sorted(asked, key=lambda one: (not one.differ, list(ASKS.values()).index(one.asks)))),
        voices=len(told_by),
        origins=backers(told_by, set(event.claims), shelf),
        total=excerpt.total,
        first=excerpt.first,
        claims=claim_lines(event.claims, shelf),
        steps=tuple(
            Step(
                a=claim_line(step.a, shelf),
                b=claim_line(step.b, shelf),
                score=step.score,
                reasons=tuple(one_line(reason) for reason in step.reasons),
            )
            for step in event.joined
        ),
        part=part,
        parts=parts,
        previous=event_at(event.id, part - 1) if part > 1 else None,
        next=event_at(event.id, part + 1) if part < parts else None,
    )


def _asked(question: Question, event: Event, shelf: Shelf, *, cut: bool) -> Asked:
    """The question; of a part of the claims, the answers keep the order and the letters that they have in the whole."""
    answers, letters = (question.answers, letters_of(question.answers)) if cut else sides(question.answers)
    told = [relation for relation in question.relations if relation.kind != "agree"]
    return Asked(
        asks=ASKS[question.asks],
        sides=tuple(side(letters[answer.id], answer, event, question.asks, shelf) for answer in answers),
        reasons=reasons(told, letters),
        differ=any(relation.kind == "conflict" for relation in told),
    )
