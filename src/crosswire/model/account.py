"""Accounts: the claims of a story set against each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = [
    "Answer",
    "Asks",
    "Event",
    "Expectation",
    "Origin",
    "Question",
    "Relation",
    "RelationKind",
    "TimelineEntry",
    "Verdict",
    "Want",
]

Asks = Literal["whether", "when", "where", "who", "what", "how many", "how", "why"]
RelationKind = Literal["agree", "refine", "update", "conflict", "unsure"]
Verdict = Literal["happened", "partly", "otherwise", "open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where chains end: one independent voice behind an event, and the claims that lead to it."""

    id: str
    label: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One value given to a question, with the claims that give it. Never a verdict."""

    id: str
    value: str
    """Typed by the question: a TIMEX3 value for when, ``yes`` or ``no`` for whether, a number for how many."""
    text: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """How two answers to one question stand to each other, with the reason in words."""

    a: str
    b: str
    kind: RelationKind
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One side of an event, the answers given to it, and how they stand to each other."""

    asks: Asks
    answers: tuple[Answer, ...]
    relations: tuple[Relation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening, plan or state that claims speak of, across reports."""

    id: str
    story: str
    label: str
    claims: tuple[str, ...]
    origins: tuple[Origin, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """A claim about what is to come, and what came of it; open while nobody reports on it (law 8)."""

    claim: str
    expects: str
    by_when: str | None
    verdict: Verdict
    outcome: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """Who wants what from whom, as claimed."""

    party: str
    from_party: str | None
    what: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One line of the timeline."""

    begin: str
    end: str
    precision: str
    event: str
    label: str
    status: Literal["happened", "expected", "claimed", "denied"]
    claims: tuple[str, ...]
