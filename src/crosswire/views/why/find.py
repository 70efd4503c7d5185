"""What an id, or the start of one, names in a dossier."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from crosswire.model.account import Answer, Event, Question, Relation
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier

__all__ = ["LEAST", "AnswerFound", "Found", "NotOneError", "RelationFound", "find", "one_id", "parts_of"]

LEAST = 6
"""Digits of an id that have to be given, at least."""
_ID = re.compile(r"(?:(?P<kind>claim|event|answer)-)?(?P<start>[0-9a-f]{0,64})")
_LISTED = 8
_KINDS = ("claim", "event", "answer")


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
    things = dict(_all(dossier))

    def beginning(starts: Sequence[str]) -> Iterable[str]:
        return (id_ for id_ in things if id_.startswith(tuple(starts)))

    ids = [one_id(each, kinds, beginning, len(dossier.reports)) for each, kinds in parts_of(words)]
    if len(ids) == 1:
        return things[ids[0]]
    a, b = (things[id_] for id_ in ids)
    if isinstance(a, AnswerFound) and isinstance(b, AnswerFound) and a.event.id == b.event.id:
        for relation in a.question.relations:
            if {relation.a, relation.b} == {a.answer.id, b.answer.id}:
                a, b = (a, b) if relation.a == a.answer.id else (b, a)
                return RelationFound(a.event, a.question, relation, a.answer, b.answer)
    raise NotOneError(f"{words}: these two answers were not compared")


def parts_of(words: str) -> list[tuple[str, tuple[str, ...]]]:
    """The ids, or starts of ids, that words are made of, and of what kind each can be."""
    first, colon, second = words.strip().lower().partition(":")
    return [(first, ("answer",)), (second, ("answer",))] if colon else [(first, _KINDS)]


def one_id(words: str, kinds: Sequence[str], beginning: Callable[[Sequence[str]], Iterable[str]], reports: int) -> str:
    """The id that begins as words do.

    Args:
        words: An id or the start of one, with its kind before it or without.
        kinds: What it can be of.
        beginning: Gives the ids that begin in one of some ways.
        reports: How many are looked through.

    Raises:
        NotOneError: as ``find``.
    """
    told = _ID.fullmatch(words)
    if told is None or not told["start"]:
        raise NotOneError(f"{words}: the id of a claim, an event or an answer is wanted, or two answers as ID:ID")
    if len(told["start"]) < LEAST:
        raise NotOneError(f"{words}: {LEAST} digits of an id are wanted, at least")
    found = sorted(beginning([f"{kind}-{told['start']}" for kind in kinds if told["kind"] in (None, kind)]))
    if not found:
        raise NotOneError(f"{words}: nothing has this id among {reports} reports")
    if len(found) > 1:
        more = f" and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
        raise NotOneError(f"{words}: may be {', '.join(found[:_LISTED])}{more}")
    return found[0]


def _all(dossier: Dossier) -> Iterator[tuple[str, Found]]:
    yield from ((claim.id, claim) for claim in dossier.claims)
    for event in dossier.events:
        yield event.id, event
        for question in event.questions:
            yield from ((answer.id, AnswerFound(event, question, answer)) for answer in question.answers)
