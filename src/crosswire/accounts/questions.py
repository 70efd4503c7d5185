"""Questions about an event, the answers that claims give, and how the answers stand to each other."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crosswire.accounts.compare import PLAINLY_SAME, Terms, likeness
from crosswire.accounts.events import Group
from crosswire.accounts.nodes import Node
from crosswire.accounts.origins import Origins
from crosswire.accounts.places import Places
from crosswire.model.account import Answer, Asks, Question, Relation, RelationKind
from crosswire.model.claim import Claim
from crosswire.model.frame import Quantity
from crosswire.model.ids import content_id
from crosswire.model.report import Report
from crosswire.model.time import Time

__all__ = ["Asker"]

_SAYS_YES = {"asserts": "yes", "expects": "expected", "doubts": "possible", "urges": "wanted", "denies": "no"}
_WHETHER_TEXT = {
    "yes": "it is so",
    "no": "it is not so",
    "expected": "it is to come",
    "possible": "it may be so",
    "wanted": "it is called for",
    "not expected": "it is not to come",
    "not wanted": "it is called on not to be so",
}
_CONTRARY = (frozenset({"expected", "not expected"}), frozenset({"wanted", "not wanted"}))


@dataclass(frozen=True)
class _Given:
    """One value that one claim gives."""

    value: str
    text: str
    node: Node
    time: Time | None = None
    low: float = 0.0
    high: float = 0.0
    unit: str = ""

    @property
    def claim(self) -> Claim:
        """The claim that gives it."""
        return self.node.claim


@dataclass(frozen=True)
class Asker:
    """Asks of an event whether, when, where and how many."""

    origins: Origins
    places: Places
    reports: Mapping[str, Report]
    terms: Terms

    def questions(self, event: str, group: Group) -> tuple[Question, ...]:
        """The questions to which at least one claim of the event gives an answer."""
        asked: tuple[tuple[Asks, Callable[[Node], Iterable[_Given]]], ...] = (
            ("whether", _whether),
            ("when", _when),
            ("where", self._where),
            ("how many", _how_many),
        )
        out = []
        for asks, ask in asked:
            given = [g for node in group.nodes for g in ask(node)]
            if given:
                out.append(self._question(event, asks, given))
        return tuple(out)

    def _question(self, event: str, asks: Asks, given: Sequence[_Given]) -> Question:
        by_value: dict[str, list[_Given]] = defaultdict(list)
        for g in given:
            by_value[g.value].append(g)
        answers = {value: self._answer(event, asks, gs) for value, gs in sorted(by_value.items())}
        relations = []
        for a, b in combinations(sorted(by_value), 2):
            if _comparable(by_value[a][0].unit, by_value[b][0].unit):
                kind, why = self._settled(asks, by_value[a], by_value[b])
                relations.append(Relation(a=answers[a].id, b=answers[b].id, kind=kind, why=why))
        return Question(asks=asks, answers=tuple(answers.values()), relations=tuple(relations))

    def _answer(self, event: str, asks: Asks, given: Sequence[_Given]) -> Answer:
        claims = {g.claim.id: g.claim for g in given}
        return Answer(
            id=content_id("answer", event, asks, given[0].value),
            value=given[0].value,
            text=min((g.text for g in given), key=lambda text: (-len(text), text)),
            claims=tuple(sorted(claims)),
            origins=tuple(origin.id for origin in self.origins.of(claims.values())),
        )

    def _settled(self, asks: Asks, a: Sequence[_Given], b: Sequence[_Given]) -> tuple[RelationKind, str]:
        """How two answers stand to each other; a plan and what a later report tells as done do not conflict."""
        kind, why = self._relation(asks, a, b)
        if kind == "conflict" and asks != "whether":
            for plan, deed in ((a, b), (b, a)):
                planned = all(g.claim.stance == "expects" for g in plan)
                done = all(g.claim.stance == "asserts" for g in deed)
                if planned and done and self._first_day(deed) > self._last_day(plan) > "":
                    return "update", f"{why}; one was expected, the other is told later as done"
        return kind, why

    def _relation(self, asks: Asks, a: Sequence[_Given], b: Sequence[_Given]) -> tuple[RelationKind, str]:
        if asks == "whether":
            kind, why = _polarity(a[0].value, b[0].value)
            if kind == "conflict" and self._likest(a, b) < PLAINLY_SAME:
                return "unsure", f"{why}; but it is not sure that they speak of one thing"
            return kind, why
        if asks == "when":
            return _of_times(a[0].time, b[0].time)
        if asks == "where":
            return self.places.relation(a[0].value, b[0].value)
        return self._of_numbers(a, b)

    def _where(self, node: Node) -> Iterable[_Given]:
        for name, text in () if _is_denied(node) else self.places.told(node):
            yield _Given(name, text, node)

    def _of_numbers(self, a: Sequence[_Given], b: Sequence[_Given]) -> tuple[RelationKind, str]:
        if a[0].low <= b[0].high and b[0].low <= a[0].high:
            return "refine", "one number lies within what the other allows"
        for first, second in ((a, b), (b, a)):
            since, until = self._first_day(second), self._last_day(first)
            if since and until and until < since:
                return "update", f"the number of {since} is later than that of {until}"
        return "conflict", "two numbers of the same thing that exclude each other"

    def _likest(self, a: Sequence[_Given], b: Sequence[_Given]) -> float:
        return max(likeness(x.node, y.node, self.terms)[0] for x in a for y in b)

    def _first_day(self, given: Sequence[_Given]) -> str:
        """The first day that a report with this value can have come out; empty where one is undated."""
        days = [self.reports[g.claim.report].published.earliest for g in given]
        return "" if None in days else min(str(day) for day in days)

    def _last_day(self, given: Sequence[_Given]) -> str:
        days = [self.reports[g.claim.report].published.latest for g in given]
        return "" if None in days else max(str(day) for day in days)


def _comparable(a: str, b: str) -> bool:
    """Whether two counts are of one thing: the same word, or no word in one of them ("36 are missing")."""
    return a == b or not a or not b


def _whether(node: Node) -> Iterable[_Given]:
    """Yes, no, or in between; a claim that only mentions the event takes it for granted and answers nothing."""
    if not node.tells:
        return
    value = _SAYS_YES[node.claim.stance]
    told_by_cue = node.claim.cue is not None and not node.claim.frames[0].negated
    if node.frame.act:
        value = "yes"
    elif node.claim.refutes and node.claim.stance == "denies":
        value = "yes" if node.frame.negated else "no"
    elif node.claim.stance == "denies" and node.place > 0 and not told_by_cue:
        # The main predicate is put in the negative; what else is told is not denied.
        value = "no" if node.frame.negated else "yes"
    elif value == "yes" and node.frame.modal and not node.frame.negated:
        value = "possible"
    elif node.frame.negated and value in {"yes", "possible"}:
        value = "no"
    elif node.frame.negated and value in {"expected", "wanted"}:
        value = f"not {value}"
    yield _Given(value, _WHETHER_TEXT[value], node)


def _when(node: Node) -> Iterable[_Given]:
    time = node.frame.when
    if time is not None and time.begin is not None and not _is_denied(node):
        day = time.begin if time.begin == time.end else time.value
        yield _Given(day, time.value, node, time)


def _number(q: Quantity) -> str:
    """A number as a reader would write it: 14, at least 14, at most 14, 14–20."""
    if q.low == q.high:
        return f"{q.low:,.15g}"
    if math.isinf(q.high):
        return f"at least {q.low:,.15g}"
    return f"{q.low:,.15g}–{q.high:,.15g}" if q.low else f"at most {q.high:,.15g}"


def _is_denied(node: Node) -> bool:
    """Whether the claim says that it is not so: it then gives no day, place or number of it."""
    return any(given.value == "no" for given in _whether(node))


def _how_many(node: Node) -> Iterable[_Given]:
    for q in () if _is_denied(node) else node.frame.quantities:
        count = f"{_number(q)} {q.unit}".strip()
        yield _Given(count, count, node, low=q.low, high=q.high, unit=q.unit)


def _polarity(a: str, b: str) -> tuple[RelationKind, str]:
    if frozenset({a, b}) in _CONTRARY:
        return "conflict", f"one says that {_WHETHER_TEXT[a]}, the other that {_WHETHER_TEXT[b]}"
    if "no" in {a, b}:
        other = b if a == "no" else a
        if other == "wanted":
            return "unsure", "one says it is not so, the other calls for it"
        if other in {"not wanted", "not expected"}:
            return "unsure", f"one says that it is not so, the other that {_WHETHER_TEXT[other]}"
        return "conflict", f"one says that {_WHETHER_TEXT[other]}, the other that it is not so"
    if {a, b} == {"expected", "yes"}:
        return "update", "one tells as done what the other expects"
    return "unsure", f"one says that {_WHETHER_TEXT[a]}, the other that {_WHETHER_TEXT[b]}"


def _of_times(a: Time | None, b: Time | None) -> tuple[RelationKind, str]:
    if a is None or b is None or None in {a.begin, a.end, b.begin, b.end}:
        return "unsure", "one of the times cannot be placed on the calendar"
    if (a.begin, a.end) == (b.begin, b.end):
        return "agree", "two ways to write the same days"
    if str(a.begin) <= str(b.begin) and str(b.end) <= str(a.end):
        return "refine", f"{b.value} lies within {a.value}"
    if str(b.begin) <= str(a.begin) and str(a.end) <= str(b.end):
        return "refine", f"{a.value} lies within {b.value}"
    if str(a.begin) <= str(b.end) and str(b.begin) <= str(a.end):
        return "unsure", f"{a.value} and {b.value} overlap"
    return "conflict", f"{a.value} and {b.value} exclude each other"
