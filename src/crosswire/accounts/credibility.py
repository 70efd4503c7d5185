"""Credibility on the Admiralty scale (STANAG 2511, AJP-2.1), by a written rule and never by our opinion.

The figure says how well independent accounts bear an answer out. It follows from three numbers:

- *for*: the independent origins behind the answer;
- *against*: those behind answers in conflict with it. An origin that gives both answers counts on neither side;
- *sure*: of those for it, the ones that at some place say so without a hedge.

An origin is *identified* where a person, a body, a state or a document is named; unnamed people, and an outlet that
does not tell from whom it has it, may go back to one source nobody sees.

| figure | is called | the rule |
| --- | --- | --- |
| 1 | confirmed by other sources | none against; two sure and identified origins |
| 2 | probably true | none against; two sure origins, of which fewer than two are identified |
| 3 | possibly true | none against, and one origin, or fewer than two sure ones; or against, but more for |
| 4 | doubtful | as many against as for |
| 5 | improbable | more against than for |
| 6 | truth cannot be judged | no origin for it that counts |

An event has the figure of an answer to whether it is so: of that it is, that it is to come, that it may be and that it
is called for the one with most origins behind it, the first of these where two have as many; if nobody gives one of
them, of that it is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from crosswire.model.account import Answer, Credibility, Event, Origin, Question
from crosswire.model.claim import Claim

__all__ = ["Weighing", "figure_of", "rated"]

_ENOUGH = 2
"""Origins that bear each other out."""
_LIKELY = 55
"""Per cent from which ICD 203 calls a thing likely; below that a claim is hedged."""
_UNLIKELY = 45
"""Per cent up to which ICD 203 calls a thing unlikely."""
_SO = ("yes", "expected", "possible", "wanted")
_NOT_SO = ("no", "not expected", "not wanted")


@dataclass(frozen=True, slots=True)
class Weighing:
    """The numbers of independent origins that a figure follows from."""

    speak_for: int
    against: int = 0
    sure: int = 0
    identified: int = 0
    """Of the sure ones those that are named."""
    both: int = 0
    """Those that say the one and the other, and count on neither side."""


def figure_of(found: Weighing) -> int:
    """The Admiralty figure, 1 to 6, by the table above."""
    if not found.speak_for:
        return 6
    if found.against:
        return 3 if found.speak_for > found.against else 4 if found.speak_for == found.against else 5
    if found.sure < _ENOUGH:
        return 3
    return 1 if found.identified >= _ENOUGH else 2


def rated(event: Event, claims: Mapping[str, Claim]) -> Event:
    """The event with the credibility of each answer, and its own; claims by id."""
    origins = {origin.id: origin for origin in event.origins}
    questions = tuple(
        replace(
            question,
            answers=tuple(
                replace(answer, credibility=_credibility(_weigh(weighed, counted, origins, claims)))
                for answer, weighed in zip(question.answers, counted.answers, strict=True)
            ),
        )
        for question, counted in ((q, _counted(q, event)) for q in event.questions)
    )
    return replace(event, questions=questions, credibility=_of_event(questions))


def _counted(question: Question, event: Event) -> Question:
    """The question with the origins that count for each answer: of whether it is so those that say what the label says.

    An answer that none of them gives keeps its own.
    """
    if question.asks != "whether":
        return question
    core = set(event.core)
    saying = {origin.id: core.intersection(origin.claims) for origin in event.origins}
    answers = []
    for answer in question.answers:
        ours = tuple(id_ for id_ in answer.origins if saying[id_] & set(answer.claims))
        answers.append(replace(answer, origins=ours or answer.origins))
    return replace(question, answers=tuple(answers))


def _weigh(answer: Answer, question: Question, origins: Mapping[str, Origin], claims: Mapping[str, Claim]) -> Weighing:
    contrary = {
        other
        for relation in question.relations
        if relation.kind == "conflict" and answer.id in {relation.a, relation.b}
        for other in (relation.a, relation.b)
        if other != answer.id
    }
    others = {id_ for other in question.answers if other.id in contrary for id_ in other.origins}
    ours = set(answer.origins)
    behind = [origins[id_] for id_ in sorted(ours - others)]
    sure = [origin for origin in behind if _is_sure(origin, answer, claims)]
    return Weighing(
        speak_for=len(behind),
        against=len(others - ours),
        sure=len(sure),
        identified=sum(origin.kind in {"named", "document"} for origin in sure),
        both=len(ours & others),
    )


def _is_sure(origin: Origin, answer: Answer, claims: Mapping[str, Claim]) -> bool:
    """Whether one of the origin's claims gives the answer without a hedge."""
    return any(not _is_hedged(claims[id_]) for id_ in set(origin.claims).intersection(answer.claims))


def _is_hedged(claim: Claim) -> bool:
    if claim.stance == "doubts":
        return True
    if claim.certainty is None:
        return False
    return claim.certainty.high > _UNLIKELY and claim.certainty.low < _LIKELY


def _credibility(found: Weighing) -> Credibility:
    return Credibility(figure=figure_of(found), why=_say(found))


def _say(found: Weighing) -> str:
    """What the figure rests on, in words."""
    if not found.speak_for:
        return (
            f"follows from: {_both(found.both)}" if found.both else "follows from: no independent origin that tells it"
        )
    parts = [_count(found.speak_for)]
    if found.against:
        parts.append(f"{_count(found.against)} against it")
    else:
        parts.append("no account against it")
        if found.speak_for >= _ENOUGH:
            parts.append(_say_sure(found))
    if found.both:
        parts.append(_both(found.both))
    return f"follows from: {', '.join(parts)}"


def _say_sure(found: Weighing) -> str:
    if found.sure < _ENOUGH:
        return "fewer than two of them without a hedge"
    if found.identified < _ENOUGH:
        return "fewer than two of them named"
    return "two or more of them named and without a hedge"


def _both(number: int) -> str:
    return f"{_count(number)} saying both this and the contrary"


def _count(number: int) -> str:
    return f"{number} independent {'origin' if number == 1 else 'origins'}"


def _of_event(questions: Iterable[Question]) -> Credibility | None:
    answers = [answer for question in questions if question.asks == "whether" for answer in question.answers]
    for values in (_SO, _NOT_SO):
        given = [answer for answer in answers if answer.value in values]
        if given:
            first = min(given, key=lambda answer: (-len(answer.origins), values.index(answer.value)))
            told = first.credibility
            return told and replace(told, why=f"that {first.text}: {told.why}")
    return None
