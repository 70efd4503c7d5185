"""How claims were brought together: the pairs that joined them, the origins behind them, the questions they answer."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.model.account import Answer, Event, Joining, Origin, Question
from crosswire.views.lines.agreements import say_answer
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line
from crosswire.views.short_ids import short_id
from crosswire.views.why.steps import Step, claim_step, quoted, sentence_step

__all__ = ["credibility_step", "event_steps", "origin_step", "relation_says"]


def event_steps(event: Event, shelf: Shelf) -> Iterator[Step]:
    """The steps of one event, from its claims to its questions."""
    yield Step(name="label", says=one_line(event.label))
    for claim in shelf.in_order(event.claims):
        yield claim_step(claim, shelf, sentence_step(claim, shelf))
    if not event.joined and len(event.claims) > 1:
        yield Step(name="joined", says="the dossier does not tell by which pairs")
    yield from (_joining(joining, shelf) for joining in event.joined)
    yield from (origin_step(origin, shelf) for origin in event.origins)
    yield from credibility_step(event)
    yield from (_question(question) for question in event.questions)


def _joining(joining: Joining, shelf: Shelf) -> Step:
    sides = []
    for id_, place in ((joining.a, joining.a_place), (joining.b, joining.b_place)):
        claim = shelf.claims[id_]
        report = shelf.reports[claim.report]
        words = quoted(report, claim.frames[place].span) if place < len(claim.frames) else "a predicate"
        sides.append(f"{words} of {short_id(id_)}")
    reasons = "; ".join(one_line(reason) for reason in joining.reasons) or "no reason is told"
    return Step(name="joined", says=f"{' and '.join(sides)}, score {joining.score:.2f}: {reasons}")


def origin_step(origin: Origin, shelf: Shelf) -> Step:
    """An independent voice, with the claims that lead to it."""
    claims = ", ".join(short_id(claim.id) for claim in shelf.in_order(origin.claims))
    reasons = tuple(Step(name="one voice", says=one_line(why)) for why in origin.why)
    return Step(name="origin", says=f"{one_line(origin.label)}: {claims}", id=origin.id, steps=reasons)


def credibility_step(of: Event | Answer) -> Iterator[Step]:
    """The Admiralty credibility with its reason, where the dossier has one."""
    found = of.credibility
    if found is not None:
        by_hand = found.overruled_by
        said = f"{by_hand.figure} by {one_line(by_hand.by)}: {one_line(by_hand.why)}; by rule " if by_hand else ""
        yield Step(name="credibility", says=f"{said}{found.figure}: {one_line(found.why)}")


def _question(question: Question) -> Step:
    answers = [
        Step(name="answer", says=f"{say_answer(answer, question.asks)} [{short_id(answer.id)}]", id=answer.id)
        for answer in question.answers
    ]
    relations = [
        Step(
            name="relation",
            says=f"{relation_says(relation.kind, relation.why)} [{short_id(relation.a)}:{short_id(relation.b)}]",
            id=f"{relation.a}:{relation.b}",
        )
        for relation in question.relations
    ]
    return Step(name="question", says=question.asks, steps=(*answers, *relations))


def relation_says(kind: str, why: str) -> str:
    """A relation in words: its kind, and the reason."""
    return f"{kind}: {one_line(why)}"
