"""Questions that get answers which differ, side by side, with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import ascii_uppercase

from crosswire.model.account import Answer, Asks, Event, Question, Relation, RelationKind
from crosswire.model.support import support_of
from crosswire.views.lines.agreements import Backer, backers, say_answer
from crosswire.views.lines.claims import ClaimLine, claim_lines
from crosswire.views.lines.shelf import Shelf
from crosswire.views.lines.standing import Standing, standing
from crosswire.views.plain import one_line
from crosswire.views.short_ids import short_id

__all__ = [
    "ASKS",
    "Difference",
    "Differences",
    "Reason",
    "Side",
    "differences",
    "letters_of",
    "reasons",
    "side",
    "sides",
]

ASKS: dict[Asks, str] = {
    "whether": "whether it is so",
    "when": "when",
    "where": "where",
    "who": "who",
    "what": "what",
    "how many": "how many",
    "how": "how",
    "why": "why",
}
_KINDS: dict[RelationKind, str] = {
    "conflict": "conflict",
    "refine": "one is more precise",
    "update": "a later report revises",
    "unsure": "not sure that they differ",
    "agree": "agree",
}
_SETTLED: tuple[RelationKind, ...] = ("conflict", "refine", "update")
"""Where a question has one of these, the pairs of answers that are not sure to differ are left out of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One answer, with who gives it."""

    id: str
    """The answer's, which a person's ratings may name."""
    letter: str
    answer: str
    backers: tuple[Backer, ...]
    origins: int
    """Independent voices behind it: ``backers``, unless these are of a part of the claims."""
    reports: int
    """Those that lead to one of the origins; a report, its copies and its versions are one."""
    credibility: Standing | None
    claims: tuple[ClaimLine, ...]

    @property
    def short(self) -> str:
        """The short id of the answer, for `crosswire why`."""
        return short_id(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """How two sides stand to each other, and why."""

    pair: str
    is_: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One question whose answers differ."""

    id: str
    """The short id of the event."""
    event: str
    """The event's id."""
    label: str
    asks: str
    sides: tuple[Side, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """Questions in conflict; questions where the answers only seem to differ; those not settled."""

    conflicts: tuple[Difference, ...]
    apparent: tuple[Difference, ...]
    unsure: tuple[Difference, ...]


def differences(events: tuple[Event, ...], shelf: Shelf) -> Differences:
    """The differences of these events: those that most independent origins take part in first."""
    kinds: dict[str, list[Difference]] = {"conflict": [], "apparent": [], "unsure": []}
    for event in events:
        for question in event.questions:
            if kind := _kind(question):
                kinds[kind].append(_difference(event, question, shelf))
    return Differences(
        conflicts=_ranked(kinds["conflict"]), apparent=_ranked(kinds["apparent"]), unsure=_ranked(kinds["unsure"])
    )


def _kind(question: Question) -> str:
    kinds = {relation.kind for relation in question.relations}
    if "conflict" in kinds:
        return "conflict"
    if kinds & {"refine", "update"}:
        return "apparent"
    return "unsure" if "unsure" in kinds else ""


def _ranked(found: list[Difference]) -> tuple[Difference, ...]:
    return tuple(sorted(found, key=lambda d: (_weight(d), d.asks != ASKS["whether"], d.label, d.asks)))


def _weight(difference: Difference) -> tuple[int, int]:
    return (
        -sum(len(side.backers) for side in difference.sides),
        -sum(len(side.claims) for side in difference.sides),
    )


def _difference(event: Event, question: Question, shelf: Shelf) -> Difference:
    """Only the answers that differ, the best supported first: those that agree with all others would hide them."""
    relations = [relation for relation in question.relations if relation.kind in _SETTLED]
    relations = relations or [relation for relation in question.relations if relation.kind == "unsure"]
    concerned = {id_ for relation in relations for id_ in (relation.a, relation.b)}
    answers, letters = sides(answer for answer in question.answers if answer.id in concerned)
    return Difference(
        id=short_id(event.id),
        event=one_line(event.id),
        label=one_line(event.label),
        asks=ASKS[question.asks],
        sides=tuple(side(letters[answer.id], answer, event, question.asks, shelf) for answer in answers),
        reasons=reasons(relations, letters),
    )


def sides(answers: Iterable[Answer]) -> tuple[list[Answer], dict[str, str]]:
    """The answers, best supported first, and the letter of each by its id."""
    ranked = sorted(answers, key=lambda answer: (-len(set(answer.origins)), -len(answer.claims), answer.value))
    return ranked, letters_of(ranked)


def letters_of(ranked: Iterable[Answer]) -> dict[str, str]:
    """The letter of each answer by its id."""
    return {answer.id: _letter(n) for n, answer in enumerate(ranked)}


def reasons(relations: Iterable[Relation], letters: Mapping[str, str]) -> tuple[Reason, ...]:
    """How answers stand to each other: conflicts first; then by the letters of the sides."""
    ranked = sorted(relations, key=lambda relation: (list(_KINDS).index(relation.kind), _pair(relation, letters)))
    return tuple(
        Reason(pair=_pair(relation, letters), is_=_KINDS[relation.kind], why=one_line(relation.why))
        for relation in ranked
    )


def _pair(relation: Relation, letters: Mapping[str, str]) -> str:
    return " and ".join(sorted((letters[relation.a], letters[relation.b])))


def _letter(n: int) -> str:
    """A to Z, then A1 to Z1, and so on."""
    turn, place = divmod(n, len(ascii_uppercase))
    return f"{ascii_uppercase[place]}{turn or ''}"


def side(letter: str, answer: Answer, event: Event, asks: Asks, shelf: Shelf) -> Side:
    """One answer to a question of that event."""
    found = support_of(answer, event)
    return Side(
        id=one_line(answer.id),
        letter=letter,
        answer=say_answer(answer, asks),
        backers=backers(found.origins, set(answer.claims), shelf),
        origins=len(found.origins),
        reports=len(found.reports),
        credibility=standing(answer.credibility),
        claims=claim_lines(answer.claims, shelf),
    )
