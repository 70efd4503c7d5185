"""What gives an answer, and how two answers stand to each other."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.model.account import Answer
from crosswire.views.lines.agreements import say_answer
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line
from crosswire.views.short_ids import short_id
from crosswire.views.why.events import credibility_step, origin_step, relation_says
from crosswire.views.why.find import AnswerFound, RelationFound
from crosswire.views.why.steps import Step, claim_step, sentence_step

__all__ = ["answer_steps", "relation_steps"]


def answer_steps(found: AnswerFound, shelf: Shelf) -> Iterator[Step]:
    """The steps of one answer: the question, the claims that give it, the voices behind them, the other answers."""
    event, question, answer = found.event, found.question, found.answer
    yield Step(name="event", says=f"{one_line(event.label)} [{short_id(event.id)}]", id=event.id)
    yield Step(name="question", says=question.asks)
    yield _answer(found.answer, found, shelf)
    yield from (origin_step(origin, shelf) for origin in event.origins if origin.id in answer.origins)
    yield from credibility_step(answer)
    others = {other.id: other for other in question.answers}
    for relation in question.relations:
        if answer.id in {relation.a, relation.b}:
            other = others[relation.b if relation.a == answer.id else relation.a]
            says = f"{say_answer(other, question.asks)}: {relation_says(relation.kind, relation.why)}"
            names = f"{short_id(relation.a)}:{short_id(relation.b)}"
            yield Step(name="beside", says=f"{says} [{names}]", id=other.id)


def relation_steps(found: RelationFound, shelf: Shelf) -> Iterator[Step]:
    """The steps of one relation: the reason, and both sides with their sentences."""
    event, relation = found.event, found.relation
    yield Step(name="event", says=f"{one_line(event.label)} [{short_id(event.id)}]", id=event.id)
    yield Step(name="question", says=found.question.asks)
    yield Step(name="relation", says=relation_says(relation.kind, relation.why))
    for answer in (found.a, found.b):
        yield _answer(answer, found, shelf)


def _answer(answer: Answer, found: AnswerFound | RelationFound, shelf: Shelf) -> Step:
    said = say_answer(answer, found.question.asks)
    value = "" if said == one_line(answer.value) else f" ({one_line(answer.value)})"
    claims = tuple(claim_step(claim, shelf, sentence_step(claim, shelf)) for claim in shelf.in_order(answer.claims))
    return Step(name="answer", says=f"{said}{value}", id=answer.id, steps=claims)
