"""What the deeds told make of an expectation: happened, partly, otherwise; open where nobody tells (law 8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from crosswire.accounts.expectations.told import tells_not
from crosswire.accounts.nodes import Node
from crosswire.accounts.places import Places
from crosswire.model.account import Verdict
from crosswire.model.time import Time

__all__ = ["Answer", "answer_of", "contrary", "is_against", "settled"]

_AGAINST = frozenset({"unlikely"})
"""Plan words that expect a thing not to come."""
_TOGETHER = frozenset({"meet", "agree", "marry"})
"""Kinds that take two: to tell of one of them is to tell of both."""
_EXACT = frozenset({"day", "time"})

_NOT = frozenset({"not", "elsewhere"})

Says = Literal["done", "part", "not", "elsewhere", "late", "against"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What one claim tells of an expectation."""

    node: Node
    says: Says
    """As expected; in part; not so; in another place; later; or plainly set against what was expected: called off."""
    why: str
    day: str
    """The last day the claim's report can have come out, ISO 8601."""


def is_against(expected: Node) -> bool:
    """Whether it is expected that the thing will not come about."""
    return expected.frame.negated or expected.frame.modal in _AGAINST


def answer_of(expected: Node, told: Node, places: Places, day: str) -> Answer | None:
    """What the deed that was expected, as it is told, says of the expectation; none where it may be another deed."""
    no, against = tells_not(told), is_against(expected)
    if no != against:
        how = "that it came about" if against else "that it did not come about"
        return Answer(told, "not", f"a later report tells {how}", day)
    if against:
        return Answer(told, "done", "a later report tells that it did not come about, as expected", day)
    ours, theirs = expected.frame.when, told.frame.when
    apart = _elsewhere(expected, told, places)
    if apart:
        near = ours is None or theirs is None or _overlap(ours, theirs)
        return Answer(told, "elsewhere", apart, day) if near else None
    if (late := _late(ours, theirs)) is not None:
        return Answer(told, "late", late, day)
    part = _part(expected, told)
    if part:
        return Answer(told, "part", part, day)
    return Answer(told, "done", "a later report tells of it as done", day)


def contrary(expected: Node, told: Node, day: str) -> Answer:
    """What a deed of the contrary kind says: that it did not come about, or, of what was not to come, that it did."""
    no = tells_not(told) != is_against(expected)
    return Answer(told, "done" if no else "not", "a later report tells the contrary of the same", day)


def _elsewhere(expected: Node, told: Node, places: Places) -> str:
    ours, theirs = [at.name for at in places.told(expected)], [at.name for at in places.told(told)]
    apart = [(a, b) for a in ours for b in theirs if places.relation(a, b)[0] == "conflict"]
    together = any(places.relation(a, b)[0] in {"agree", "refine"} for a in ours for b in theirs)
    if apart and not together and not set(ours) & set(theirs):
        return f"expected in {apart[0][0]}, told of {apart[0][1]}"
    return ""


def _overlap(ours: Time, theirs: Time) -> bool:
    if None in {ours.begin, ours.end, theirs.begin, theirs.end}:
        return True
    return str(ours.begin) <= str(theirs.end) and str(theirs.begin) <= str(ours.end)


def _late(ours: Time | None, theirs: Time | None) -> str | None:
    """Why a deed came later than it was expected; none where it did not, or that cannot be told."""
    if ours is None or theirs is None or not ours.end or not theirs.begin:
        return None
    if theirs.begin > ours.end and theirs.precision in _EXACT:
        return f"late: expected by {ours.end}, told as done on {theirs.begin}"
    return None


def _part(expected: Node, told: Node) -> str:
    """What part of the expected number or set came about; empty where it was all of it."""
    for ours in expected.frame.quantities:
        for theirs in told.frame.quantities:
            if ours.unit == theirs.unit and theirs.high < ours.low:
                return f"told of {theirs.high:g} where {ours.low:g} were expected"
    if expected.frame.kind in _TOGETHER:
        return ""
    for role in ("agent", "goal", "patient"):
        ours_named = {a.party for a in expected.frame.arguments if a.role == role and a.party}
        theirs_named = {a.party for a in told.frame.arguments if a.role == role and a.party}
        if len(ours_named) > 1 and theirs_named and theirs_named < ours_named:
            return f"told of {len(theirs_named)} of the {len(ours_named)} expected"
    return ""


def settled(answers: Sequence[Answer]) -> tuple[Verdict, str, list[Node]]:
    """The verdict, the reason, and the nodes it rests on.

    What is plainly set against the expectation decides; else what is told in part; else the latest day's reports, and
    where these differ it stays open.
    """
    if not answers:
        return "open", "no later report of the story tells what came of it", []
    ranked = _without_doubtful(sorted(answers, key=lambda answer: (answer.why, answer.node.key)))
    for says, verdict in (("against", "otherwise"), ("late", "otherwise"), ("part", "partly")):
        found = [answer for answer in ranked if answer.says == says]
        if found and (says != "part" or not any(a.says == "not" for a in ranked)):
            return _as_verdict(verdict), found[0].why, [answer.node for answer in found]
    if (shared := _some_did(ranked)) is not None:
        return shared
    last = max(answer.day for answer in ranked)
    lately = [answer for answer in ranked if answer.day == last]
    if len({answer.says in _NOT for answer in lately}) > 1:
        return "open", "later reports differ on what came of it", [answer.node for answer in lately]
    no = lately[0].says in _NOT
    found = [answer for answer in ranked if (answer.says in _NOT) == no]
    return ("otherwise" if no else "happened"), lately[0].why, [answer.node for answer in found]


def _without_doubtful(answers: Sequence[Answer]) -> Sequence[Answer]:
    """Without a deed of another time or place where the expected one is told in time; without undated ones where not.

    What is told on its day is not late because something like it was done again. And what is told elsewhere or late by
    one report is told by no other as done as expected, unless that one gives the day, or the place.
    """
    in_time = [a for a in answers if a.says == "done" and a.node.frame.when is not None]
    if in_time:
        return [a for a in answers if a.says != "late"]
    if any(a.says in {"late", "elsewhere"} for a in answers):
        return [a for a in answers if a.says != "done" or _tells_where(a.node)]
    return answers


def _tells_where(node: Node) -> bool:
    return any(a.role in {"place", "goal"} for a in node.others)


def _as_verdict(name: str) -> Verdict:
    return "partly" if name == "partly" else "otherwise"


def _some_did(answers: Sequence[Answer]) -> tuple[Verdict, str, list[Node]] | None:
    """Whether part of those expected did it and others are told not to have: "the House, but not the Senate"."""
    did = {p for a in answers if a.says in {"done", "part"} for p in _agents(a.node)}
    did_not = {p for a in answers if a.says == "not" for p in _agents(a.node)}
    if did and did_not and not did & did_not:
        return "partly", "told of some of those expected, and that others did not", [answer.node for answer in answers]
    return None


def _agents(node: Node) -> set[str]:
    return {a.party for a in node.agents if a.party}
