"""Asks of an event all that its claims answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.accounts.events import Group
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.accounts.questions.how import HOW
from crosswire.accounts.questions.numbers import HOW_MANY
from crosswire.accounts.questions.relations import ALL_PAIRS, pairs_among
from crosswire.accounts.questions.what import WHAT
from crosswire.accounts.questions.when import WHEN
from crosswire.accounts.questions.where import WHERE
from crosswire.accounts.questions.whether import WHETHER, taken_for_granted, to_the_contrary
from crosswire.accounts.questions.who import WHO
from crosswire.accounts.questions.why import WHY
from crosswire.model.account import Answer, Question, Relation, Words
from crosswire.model.ids import content_id

__all__ = ["Asker"]

_INQUIRIES: tuple[Inquiry, ...] = (WHETHER, WHEN, WHERE, WHO, WHAT, HOW_MANY, HOW, WHY)


@dataclass(frozen=True)
class Asker:
    """Asks of an event whether, when, where, who, what, how many, how and why."""

    ground: Ground

    def questions(self, event: str, group: Group) -> tuple[Question, ...]:
        """The questions to which at least one claim of the event gives an answer; ``Origins.settled`` names whose."""
        ground = self.ground
        out = []
        contrary = ground.contraries.against(group.nodes)
        plain = [node for node in group.nodes if node.key not in contrary]
        for inquiry in _INQUIRIES:
            given = [g for node in plain for g in inquiry.given(node, ground)]
            if inquiry is WHETHER:
                given += taken_for_granted(plain, ground)
                given += to_the_contrary(node for node in group.nodes if node.key in contrary)
            if given:
                out.append(self._question(event, inquiry, given, ground))
        return tuple(out)

    def _question(self, event: str, inquiry: Inquiry, given: Sequence[Given], ground: Ground) -> Question:
        by_value: dict[str, list[Given]] = defaultdict(list)
        for g in given:
            by_value[g.value].append(g)
        answers = {value: self._answer(event, inquiry, gs) for value, gs in sorted(by_value.items())}
        return Question(
            asks=inquiry.asks,
            answers=tuple(answers.values()),
            relations=tuple(_relations(inquiry, by_value, answers, ground)),
        )

    def _answer(self, event: str, inquiry: Inquiry, given: Sequence[Given]) -> Answer:
        claims = {g.claim.id: g.claim for g in given}
        best = min(given, key=lambda g: (-len(g.text), g.text))
        words = {Words(g.claim.id, g.words) for g in given if g.words is not None}
        return Answer(
            id=content_id("answer", event, inquiry.asks, best.value),
            value=best.value,
            text=best.text,
            claims=tuple(sorted(claims)),
            origins=(),
            typed=replace(best.typed, words=tuple(sorted(words))),
        )


def _weights(values: Iterable[str], by_value: Mapping[str, Sequence[Given]], ground: Ground) -> list[int]:
    """How many origins stand behind each value; of few values all are compared, whatever their weights."""
    if len(by_value) <= ALL_PAIRS:
        return [0 for _ in by_value]
    return [len(ground.origins.of(g.claim for g in by_value[value])) for value in values]


def _relations(
    inquiry: Inquiry, by_value: Mapping[str, Sequence[Given]], answers: Mapping[str, Answer], ground: Ground
) -> Iterator[Relation]:
    values = sorted(by_value, key=lambda value: (inquiry.order(by_value[value][0]), value))
    ends = [
        value for value in values if (typed := answers[value].typed) is not None and typed.kind in {"days", "number"}
    ]
    first_to_end = min(ends, key=lambda value: (inquiry.order(by_value[value][0])[1], value), default=None)
    weights = _weights(values, by_value, ground)
    for a, b in pairs_among(values, weights, [first_to_end] if first_to_end is not None else []):
        found = inquiry.relation(by_value[a], by_value[b], ground)
        if found is not None:
            found = _of_two_voices(found, by_value[a], by_value[b], ground)
            yield Relation(a=answers[a].id, b=answers[b].id, kind=found.kind, why=found.why)


def _of_two_voices(found: Found, a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found:
    """What was found, but that one voice in one report is not set against itself."""
    if found.kind == "conflict" and ground.one_teller([g.claim for g in a], [g.claim for g in b]):
        return Found("unsure", f"{found.why}, but one voice tells both")
    return found
