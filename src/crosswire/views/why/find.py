"""What an id, or the start of one, names in a dossier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.model.account import Answer, Event, Question, Relation
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier

__all__ = ["LEAST", "AnswerFound", "Found", "NotOneError", "RelationFound", "find"]

LEAST = 6
"""Digits of an id that have to be given, at least."""
_ID = re.compile(r"(?:(?P<kind>claim|event|answer)-)?(?P<start>[0-9a-f]{0,64})")
_LISTED = 8


class NotOneError(ValueError):
    """Words that name nothing, or several things. The message is one line."""


@dataclass(frozen=True, slots=True)
class AnswerFound:
    """An answer, with the question and the event that it belongs to."""

    event: Event
    question: Question
    answer: Answer


@dataclass(frozen=True, slots=True)
class RelationFound:
    """How two answers to one question stand to each other, with both."""

    event: Event
    question: Question
    relation: Relation
    a: Answer
    b: Answer


Found = Claim | Event | AnswerFound | RelationFound


def find(words: str, dossier: Dossier) -> Found:
    """The thing that an id names, or ``ANSWER:ANSWER`` for the relation of two; the start of an id will do.

    Raises:
        NotOneError: if the words are no id, or nothing has it, or several things do: the message lists them.
    """
    first, colon, second = words.strip().lower().partition(":")
    if not colon:
        return _one(first, dossier, dict(_all(dossier)))
    answers = {id_: thing for id_, thing in _all(dossier) if isinstance(thing, AnswerFound)}
    a, b = (_one(one, dossier, dict(answers)) for one in (first, second))
    if isinstance(a, AnswerFound) and isinstance(b, AnswerFound) and a.event.id == b.event.id:
        for relation in a.question.relations:
            if {relation.a, relation.b} == {a.answer.id, b.answer.id}:
                a, b = (a, b) if relation.a == a.answer.id else (b, a)
                return RelationFound(a.event, a.question, relation, a.answer, b.answer)
    raise NotOneError(f"{words}: these two answers were not compared")


def _one(words: str, dossier: Dossier, things: dict[str, Found]) -> Found:
    told = _ID.fullmatch(words)
    if told is None or not told["start"]:
        raise NotOneError(f"{words}: the id of a claim, an event or an answer is wanted, or two answers as ID:ID")
    if len(told["start"]) < LEAST:
        raise NotOneError(f"{words}: {LEAST} digits of an id are wanted, at least")
    found = {
        id_: thing
        for id_, thing in things.items()
        if id_.rpartition("-")[2].startswith(told["start"]) and id_.startswith(f"{told['kind'] or ''}")
    }
    if not found:
        raise NotOneError(f"{words}: nothing has this id among {len(dossier.reports)} reports")
    if len(found) > 1:
        listed = ", ".join(sorted(found)[:_LISTED])
        more = f" and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
        raise NotOneError(f"{words}: may be {listed}{more}")
    return next(iter(found.values()))


def _all(dossier: Dossier) -> Iterator[tuple[str, Found]]:
    yield from ((claim.id, claim) for claim in dossier.claims)
    for event in dossier.events:
        yield event.id, event
        for question in event.questions:
            yield from ((answer.id, AnswerFound(event, question, answer)) for answer in question.answers)
