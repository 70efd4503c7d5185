"""What accounts conflict in: both sides, who says which, and in what they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from crosswire.model.account import Answer, Asks, Event, Question, Relation
from crosswire.model.claim import Claim
from crosswire.views.brief.markdown import escaped
from crosswire.views.brief.sentences import Line, Part, Teller
from crosswire.views.brief.supported import Backed, backed_by, named
from crosswire.views.lines.agreements import say_answer

__all__ = ["SIDE", "disputed"]

SIDE = "\n\n  - "
"""Each side is a paragraph of its own: no words of one can be taken for the other's (law 6)."""
_ASKS: dict[Asks, str] = {"whether": "whether it is so"}
_WHETHER = {
    "yes": "That it is so",
    "no": "That it is not so",
    "possible": "That it may be so",
    "expected": "That it is to come",
    "not expected": "That it is not to come",
    "wanted": "A call for it",
    "not wanted": "A call against it",
}


def disputed(events: Sequence[Event], teller: Teller) -> Iterator[Line]:
    """The questions in conflict, those that most independent origins take part in first."""
    found = []
    for event in events:
        for question in event.questions:
            sides = [
                _sides(event, question, relation, teller)
                for relation in question.relations
                if relation.kind == "conflict"
            ]
            if sides:
                best = max(sides, key=lambda item: (_weight(item), item[0].a, item[0].b))
                found.append((-_weight(best), question.asks != "whether", event.id, question.asks, best))
    for _, _, _, asks, (relation, a, b) in sorted(found, key=lambda item: item[:4]):
        yield partial(_line, asks, relation, (a, b), teller)


def _in_one_breath(one: Claim | None, other: Claim | None) -> bool:
    """Whether the two sides are one claim within another: a denial and what it denies, in the same words."""
    if one is None or other is None or one.report != other.report:
        return False
    return any(a.overlaps(b) for a in one.spans for b in other.spans)


def _only_mentions(answer: Answer, backed: Backed, teller: Teller) -> bool:
    """Whether nobody stands behind a side though the outlets are known: its claims tell of something else."""
    outlets = [teller.shelf.reports[report].outlet.name for report in teller.shelf.reports_of(answer.claims)]
    return not backed.origins and all(outlets)


_Side = tuple[Answer, Backed]


def _sides(event: Event, question: Question, relation: Relation, teller: Teller) -> tuple[Relation, _Side, _Side]:
    """The two sides of a conflict, the better supported first."""
    answers = [answer for answer in question.answers if answer.id in {relation.a, relation.b}]
    sides = [(answer, backed_by(event, answer, teller)) for answer in answers]
    sides.sort(key=lambda side: (-len(side[1].origins), side[0].value))
    return relation, sides[0], sides[1]


def _weight(item: tuple[Relation, _Side, _Side]) -> int:
    return sum(len(backed.origins) for _, backed in item[1:])


def _line(asks: Asks, relation: Relation, sides: tuple[_Side, _Side], teller: Teller) -> tuple[Part, ...] | None:
    if all(teller.is_known(id_) for answer, _ in sides for id_ in answer.claims):
        return None
    if _in_one_breath(*(teller.clearest(backed.claims or answer.claims, fresh=False) for answer, backed in sides)):
        return ()
    if any(_only_mentions(*side, teller) for side in sides):
        return ()
    parts: list[Part] = [f"**In dispute: {_ASKS.get(asks, asks)}.**"]
    if asks != "whether":
        why = escaped(_say_why(asks, relation, sides))
        parts.append(f" {why[:1].upper()}{why[1:]}.")
    for answer, backed in sides:
        parts += _side(asks, answer, backed, teller)
    return tuple(parts)


def _say_why(asks: Asks, relation: Relation, sides: tuple[_Side, _Side]) -> str:
    """The reason, with days in words."""
    why = relation.why
    for answer, _ in sides if asks == "when" else ():
        why = why.replace(answer.value, say_answer(answer, asks))
    return why


def _side(asks: Asks, answer: Answer, backed: Backed, teller: Teller) -> Iterator[Part]:
    said = (_WHETHER.get(answer.value) if asks == "whether" else None) or escaped(say_answer(answer, asks))
    by = backed.numbers if backed.origins else "no independent origin"
    ids = backed.claims or answer.claims
    claim = teller.clearest(ids)
    if claim is None:
        known = teller.clearest(ids, fresh=False)
        yield f"{SIDE}{said[:1].upper()}{said[1:]}: {by}, as told above."
        if known is not None:
            yield teller.cite(known)
        return
    yield f"{SIDE}{said[:1].upper()}{said[1:]}: {by}. "
    yield from teller.tell(claim)
    yield from named(" So also ", backed, {origin.id for origin, mine in backed.origins if claim.id in mine}, teller)
