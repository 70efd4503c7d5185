"""Makes what accounts are made of from as little as possible, and reads answers and relations off in plain words."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from crosswire.accounts.compare import Terms
from crosswire.accounts.events import Group
from crosswire.accounts.nodes import Node, nodes_of
from crosswire.accounts.origins import Origins
from crosswire.accounts.places import Places
from crosswire.accounts.questions import Asker, Ground
from crosswire.model.account import Asks, Event, Question
from crosswire.model.claim import Claim, Link, LinkKind, Speaker, Stance
from crosswire.model.frame import Argument, Frame, Quantity, Role, Tense
from crosswire.model.ids import content_id
from crosswire.model.parse import Parse
from crosswire.model.party import Mention, Party, PartyKind
from crosswire.model.reading import Reading
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.time import Precision, Time
from tests.making import make_report

__all__ = [
    "NOWHERE",
    "ByTable",
    "Told",
    "answers",
    "arg",
    "asker",
    "at_least",
    "by",
    "count",
    "frame",
    "node",
    "nodes",
    "on",
    "origins",
    "parties_of",
    "party",
    "places",
    "reading",
    "relations",
    "reports_of",
    "terms",
    "told",
]

NOWHERE = Span(0, 0)
"""For what is compared by its meaning alone."""


class Told(NamedTuple):
    """A claim, and the report that it stands in."""

    report: Report
    claim: Claim


class ByTable:
    """A ``Meaning`` that knows the nearness of a few pairs, each in order of the alphabet; others are 0."""

    def __init__(self, near: Mapping[tuple[str, str], float]) -> None:
        self.near = near

    def learn(self, words: Iterable[str]) -> None:
        """Knows all it ever will."""

    def likeness(self, a: str, b: str) -> float:
        return 1.0 if a == b else self.near.get((min(a, b), max(a, b)), 0.0)

    def sense(self, words: Mapping[str, float]) -> str | None:
        return " ".join(sorted(word for word, weight in words.items() if weight > 0)) or None

    def between(self, a: str, b: str) -> float:
        return self.likeness(a, b)

    def together(self, senses: Sequence[str]) -> Sequence[str]:
        return senses

    def among(self, a: str, others: Sequence[str]) -> Sequence[float]:
        return [self.likeness(a, other) for other in others]


# model objects by hand


def party(name: str, kind: PartyKind = "person", country: str | None = None) -> Party:
    return Party(id=content_id("party", kind, name), name=name, kind=kind, country=country)


def on(value: str) -> Time:
    """A time by its TIMEX3 value: a day, a week, a month, a year, two days with a slash between; else no known days."""
    begin, end, precision = _days(value)
    return Time(
        report="",
        span=NOWHERE,
        type="DATE",
        value=value,
        begin=begin.isoformat() if begin else None,
        end=end.isoformat() if end else None,
        precision=precision,
        why="test",
    )


def _days(value: str) -> tuple[date | None, date | None, Precision]:
    if "/" in value:
        first, last = value.split("/")
        return date.fromisoformat(first), date.fromisoformat(last), "day"
    if re.fullmatch(r"\d{4}-W\d\d", value):
        first_day = date.fromisocalendar(int(value[:4]), int(value[-2:]), 1)
        return first_day, first_day + timedelta(days=6), "week"
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return date.fromisoformat(value), date.fromisoformat(value), "day"
    if re.fullmatch(r"\d{4}-\d\d", value):
        first_day = date.fromisoformat(f"{value}-01")
        return first_day, (first_day + timedelta(days=31)).replace(day=1) - timedelta(days=1), "month"
    if re.fullmatch(r"\d{4}", value):
        return date(int(value), 1, 1), date(int(value), 12, 31), "year"
    return None, None, "vague"


def count(low: float, unit: str, high: float | None = None) -> Quantity:
    return Quantity(low, low if high is None else high, unit, NOWHERE)


def at_least(low: float, unit: str) -> Quantity:
    return count(low, unit, math.inf)


def arg(role: Role, what: Party | str, *named: Party) -> Argument:
    """A participant: a party, or a phrase whose last word is its head and which names these parties."""
    words = tuple((what if isinstance(what, str) else what.name).lower().split())
    whole = (what, *named) if isinstance(what, Party) else named
    return Argument(
        role=role,
        head=words[-1],
        kind=words[-1],
        words=words,
        party=what.id if isinstance(what, Party) else None,
        named=tuple(p.id for p in whole),
        span=NOWHERE,
    )


def frame(
    kind: str,
    *arguments: Argument,
    negated: bool = False,
    modal: str = "",
    tense: Tense = "past",
    numbers: Sequence[Quantity] = (),
    when: str | None = None,
    beside: str = "",
    predicate: str | None = None,
    act: bool = False,
) -> Frame:
    """A predicate with its participants; ``beside`` are further content words that it governs."""
    inside = {kind, *beside.split(), *(word for a in arguments for word in a.words)}
    return Frame(
        predicate=predicate or kind,
        kind=kind,
        span=NOWHERE,
        negated=negated,
        modal=modal,
        tense=tense,
        arguments=arguments,
        quantities=tuple(numbers),
        when=on(when) if when else None,
        words=tuple(sorted(inside)),
        act=act,
    )


def by(*speakers: Party | str, kind: LinkKind = "named", role: str | None = None) -> Link:
    """A link of these speakers together; a bare name is one that no party fits."""
    return Link(
        who=tuple(
            Speaker(party=None, name=s, text=s, span=NOWHERE)
            if isinstance(s, str)
            else Speaker(party=s.id, name=s.name, text=s.name, span=NOWHERE)
            for s in speakers
        ),
        kind=kind,
        role=role,
    )


def told(
    text: str,
    *frames: Frame,
    outlet: str | None = "Evening Star",
    published: str | None = "2023-09-12",
    chain: Sequence[Link] = (),
    stance: Stance = "asserts",
    cue: bool = False,
    claim: str | None = None,
    copy_of: Told | None = None,
) -> Told:
    """A claim over the whole text of a report of its own, or over some words of it."""
    report = replace(make_report(text, published, outlet), copy_of=copy_of.report.id if copy_of else None)
    start = text.index(claim) if claim else 0
    span = Span(start, start + len(claim or text))
    return Told(
        report,
        Claim(
            id=content_id("claim", report.id, *span),
            report=report.id,
            story=None,
            spans=(span,),
            cue=span if cue else None,
            quoted=False,
            voice="indirect" if chain else "own",
            chain=tuple(chain),
            stance=stance,
            certainty=None,
            said=None,
            when=frames[0].when if frames else None,
            confidence=1.0,
            rule="test/1",
            frames=frames,
        ),
    )


def node(frame: Frame, place: int = 0, stance: Stance = "asserts", text: str = "") -> Node:
    """A frame as the one in that place of a claim; the frames before it tell of other things."""
    others = tuple(replace(frame, kind=f"other {n}") for n in range(place))
    return Node(told(text or repr(frame), *others, frame, stance=stance).claim, frame, place)


def reading(telling: Told, *parties: Party) -> Reading:
    """What is read of a claim's report that mentions each of these once, and holds no grammar."""
    report = telling.report
    return Reading(
        report=report,
        parse=Parse(report.id, "test", (), (), ()),
        times=(),
        parties=tuple(
            replace(p, mentions=(Mention(report.id, Span(n, n + 1), "name", "test"),)) for n, p in enumerate(parties)
        ),
        quotes=(),
    )


# what is asked of them


def parties_of(parties: Sequence[Party]) -> dict[str, Party]:
    return {p.id: p for p in parties}


def reports_of(tellings: Sequence[Told]) -> dict[str, Report]:
    return {t.report.id: t.report for t in tellings}


def nodes(tellings: Sequence[Told]) -> list[Node]:
    return nodes_of([t.claim for t in tellings])


def terms(compared: Sequence[Node], *parties: Party) -> Terms:
    return Terms.of(compared, parties_of(parties))


def origins(tellings: Sequence[Told], *parties: Party) -> Origins:
    return Origins(reports_of(tellings), parties_of(parties))


def places(*parties: Party, within: Mapping[str, Sequence[str]] | None = None) -> Places:
    """Places by the names of those that each lies in."""
    return Places(parties_of(parties), {place: frozenset(around) for place, around in (within or {}).items()})


def asker(tellings: Sequence[Told], *parties: Party, where: Places | None = None) -> Asker:
    return Asker(
        Ground(
            origins(tellings, *parties),
            where or places(*parties),
            reports_of(tellings),
            terms(nodes(tellings), *parties),
        )
    )


def asked_of(tellers: Asker, group: Group) -> tuple[Question, ...]:
    """The questions of the event that is told, each answer with the origins of all its claims."""
    questions = tellers.questions("event", group)
    event = Event(id="event", story="story", label="told", claims=(), origins=(), questions=questions)
    return tellers.ground.origins.settled(event, group.claims).questions


def answers(questions: Sequence[Question], asks: Asks) -> dict[str, int]:
    """The values given to a question, each with the number of its independent origins."""
    return {a.value: len(a.origins) for q in questions if q.asks == asks for a in q.answers}


def relations(questions: Sequence[Question], asks: Asks) -> dict[tuple[str, str], tuple[str, str]]:
    """How each two values stand to each other, and why; the two values sorted."""
    out: dict[tuple[str, str], tuple[str, str]] = {}
    for question in (q for q in questions if q.asks == asks):
        value = {a.id: a.value for a in question.answers}
        for relation in question.relations:
            a, b = sorted((value[relation.a], value[relation.b]))
            out[a, b] = (relation.kind, relation.why)
    return out
