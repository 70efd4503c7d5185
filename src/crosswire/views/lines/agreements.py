"""What several independent origins say, best supported first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from crosswire.model.account import Answer, Credibility, Event, Origin
from crosswire.model.claim import Stance
from crosswire.model.support import families
from crosswire.views.lines.claims import ClaimLine, claim_lines
from crosswire.views.lines.days import say_value
from crosswire.views.lines.shelf import Shelf
from crosswire.views.lines.standing import Standing, best_supported, overruling_of, say_reliability, standing
from crosswire.views.plain import one_line
from crosswire.views.short_ids import short_id

__all__ = ["Agreement", "Backer", "Point", "Way", "agreements", "backers", "denials_of", "say_answer"]

Way = Literal["said", "called for", "denied"]

_WAYS: dict[Stance, Way] = {
    "asserts": "said",
    "expects": "said",
    "doubts": "said",
    "urges": "called for",
    "denies": "denied",
}
"""What is called for is not said to be so, and what is denied is never one with its denial (law 6)."""

_ANSWERS: dict[Way, tuple[str, ...]] = {
    "said": ("yes", "expected", "possible"),
    "called for": ("wanted", "not wanted"),
    "denied": ("no", "not expected"),
}
"""The answers to whether it is so that each of them gives, the plainest first."""

_ENOUGH = 2
"""Independent origins that make an agreement."""

_STANCES: tuple[Stance, ...] = ("asserts", "urges", "expects", "doubts", "denies")
"""From the strongest word for a thing to the word against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backer:
    """One independent origin, the strongest stance it takes, and the claims that lead to it."""

    name: str
    stance: Stance
    claims: tuple[ClaimLine, ...]
    people: str
    """How many unnamed people speak, in words; empty for one, and for a name."""
    reliability: str
    """What a person says of the source, or that nobody has."""
    why: tuple[str, ...]
    """Why the claims were taken for one voice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A side of the matter in which several origins give one answer."""

    asks: str
    answer: str
    origins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One thing that several independent origins say, several call for, or several deny."""

    event: str
    """The event's id, which a person's ratings may name."""
    label: str
    way: Way
    backers: tuple[Backer, ...]
    uncounted: tuple[ClaimLine, ...]
    """Claims of the same that stand behind no independent origin: copies, unknown outlets."""
    reports: int
    """Those that lead to one of the origins; a report, its copies and its versions are one."""
    credibility: Standing | None
    stances: str
    """``"2 assert, 1 expects"``: a line is never stronger than its sources (law 4)."""
    points: tuple[Point, ...]
    claims: tuple[ClaimLine, ...]

    @property
    def id(self) -> str:
        """The short id of the event, for `crosswire why`."""
        return short_id(self.event)


def agreements(events: tuple[Event, ...], shelf: Shelf) -> tuple[Agreement, ...]:
    """The agreements of these events: most origins first, then most reports, then most claims."""
    found = [line for event in events for line in _of_event(event, shelf)]
    return tuple(sorted(found, key=lambda a: (-len(a.backers), -a.reports, -len(a.claims), a.label, a.way)))


def backers(origins: tuple[Origin, ...], claims: set[str], shelf: Shelf) -> tuple[Backer, ...]:
    """The origins that lead to any of these claims, each with its strongest stance towards them."""
    found = []
    for origin in origins:
        if mine := claims.intersection(origin.claims):
            stance = min((shelf.claims[id_].stance for id_ in mine), key=_STANCES.index)
            found.append(_backer(origin, stance, claim_lines(mine, shelf)))
    return tuple(sorted(found, key=lambda b: (_STANCES.index(b.stance), -len(b.claims), b.name)))


def _backer(origin: Origin, stance: Stance, claims: tuple[ClaimLine, ...]) -> Backer:
    return Backer(
        name=one_line(origin.label),
        stance=stance,
        claims=claims,
        people=_say_people(origin.number),
        reliability=say_reliability(origin.reliability),
        why=tuple(one_line(reason) for reason in origin.why),
    )


def _say_people(number: str | None) -> str:
    if number is None:
        return ""
    return "several people" if number == "some" else f"{one_line(number)} people"


def denials_of(event: Event) -> set[str]:
    """The ids of the claims that say that an event is not so."""
    return {
        id_
        for question in event.questions
        for answer in question.answers
        if question.asks == "whether" and answer.value == "no"
        for id_ in answer.claims
    }


def _of_event(event: Event, shelf: Shelf) -> list[Agreement]:
    """What is said, called for and denied by those who say what the label says, each with its own origins."""
    denials = denials_of(event)
    by_way: dict[Way, set[str]] = {}
    for id_ in event.core or event.claims:
        way = "denied" if id_ in denials else _WAYS[shelf.claims[id_].stance]
        by_way.setdefault(way, set()).add(id_)
    lines = [_agreement(event, way, claims, shelf) for way, claims in by_way.items()]
    return [line for line in lines if len(line.backers) >= _ENOUGH]


def _agreement(event: Event, way: Way, claims: set[str], shelf: Shelf) -> Agreement:
    found = backers(event.origins, claims, shelf)
    counted = {id_ for origin in event.origins for id_ in origin.claims}
    return Agreement(
        event=one_line(event.id),
        label=one_line(event.label),
        way=way,
        backers=found,
        uncounted=claim_lines(claims - counted, shelf),
        reports=len(families(shelf.reports_of(claims & counted), shelf.reports)),
        credibility=standing(_credibility(event, way)),
        stances=_say_stances(found),
        points=tuple(_points(event, claims, shelf)) if way == "said" else (),
        claims=claim_lines(claims, shelf),
    )


def _credibility(event: Event, way: Way) -> Credibility | None:
    """That of the answer of this kind, to whether it is so, with most origins; the event's if a person gave it."""
    if way == "said" and overruling_of(event) is not None:
        return event.credibility
    answers = [
        answer
        for question in event.questions
        if question.asks == "whether"
        for answer in question.answers
        if answer.value in _ANSWERS[way]
    ]
    best = best_supported(sorted(answers, key=lambda answer: _ANSWERS[way].index(answer.value)))
    if best is None or best.credibility is None:
        return None
    return replace(best.credibility, why=f"that {best.text}: {best.credibility.why}")


def _say_stances(found: tuple[Backer, ...]) -> str:
    counts = Counter(backer.stance for backer in found)
    return ", ".join(
        f"{counts[stance]} {stance if counts[stance] == 1 else _plural(stance)}"
        for stance in _STANCES
        if counts[stance]
    )


def _plural(stance: Stance) -> str:
    return {"asserts": "assert", "urges": "urge", "expects": "expect", "doubts": "doubt", "denies": "deny"}[stance]


def _points(event: Event, claims: set[str], shelf: Shelf) -> Iterator[Point]:
    """The answers that several of the origins give; nothing to add where they only say that it is so."""
    for question in event.questions:
        for answer in question.answers if question.asks != "whether" else ():
            number = len(backers(event.origins, claims & set(answer.claims), shelf))
            if number >= _ENOUGH:
                yield Point(asks=question.asks, answer=say_answer(answer, question.asks), origins=number)


def say_answer(answer: Answer, asks: str) -> str:
    """An answer in words: a date in full, a yes or no, otherwise the words of the reports."""
    if asks == "when":
        return one_line(say_value(answer.value))
    return one_line(answer.value if asks == "whether" else answer.text or answer.value)
