"""What most independent origins tell: one line an event, with the clearest of the claims that tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from crosswire.model.account import Answer, Event, Origin
from crosswire.model.claim import Claim, Stance
from crosswire.model.support import families
from crosswire.views.brief.clear import speaks_vaguely
from crosswire.views.brief.markdown import escaped
from crosswire.views.brief.quotation import single_marks
from crosswire.views.brief.sentences import Line, Part, Teller
from crosswire.views.brief.speaking import counted
from crosswire.views.lines.claims import spoken_links

__all__ = ["Backed", "backed_by", "named", "supported", "told_alone"]

_SAID = {
    "yes": "Told",
    "expected": "Expected",
    "possible": "Held possible",
    "wanted": "Called for",
    "no": "Told as not so",
    "not expected": "Expected not to come",
    "not wanted": "Called on not to be",
}
"""What is done by those who give an answer to whether something is so; what is denied is never one with its denial."""

_ALIKE: dict[Stance, str] = {
    "denies": "Denied",
    "expects": "Expected",
    "urges": "Called for",
    "doubts": "Held possible",
}

_ENOUGH = 2
_NAMED = 4
"""Origins that are named on one line beside the one that is quoted."""
_TOO_UNCLEAR = 5
"""Marks against a claim from which it is not worth a line of its own."""


@dataclass(frozen=True, slots=True)
class Backed:
    """One answer on whether an event is so, and the origins behind it, each with its claims."""

    value: str
    origins: tuple[tuple[Origin, tuple[str, ...]], ...]
    reports: int
    """Those that lead to these; a report, its copies and its versions are one."""
    stances: frozenset[Stance]
    """What they do with it: where all deny it, it is not told but denied, whatever the answer."""

    @property
    def claims(self) -> tuple[str, ...]:
        """All claims behind it."""
        return tuple(id_ for _, ids in self.origins for id_ in ids)

    @property
    def said(self) -> str:
        """``"Told"``, ``"Denied"`` ..."""
        alike = min(self.stances) if len(self.stances) == 1 else "asserts"
        return _ALIKE.get(alike) or _SAID.get(self.value, "Told")

    @property
    def lead(self) -> str:
        """``"Told by 3 independent origins in 2 reports"``."""
        return f"{self.said} by {self.numbers}"

    @property
    def numbers(self) -> str:
        """``"3 independent origins in 2 reports"``."""
        origins = counted(len(self.origins), "independent origin", "independent origins")
        return f"{origins} in {counted(self.reports, 'report', 'reports')}"


def backed_by(event: Event, answer: Answer, teller: Teller) -> Backed:
    """An answer with those of the event's origins that give it.

    That it is so is said by those who say what the label says, if any of them gives the answer.
    """
    given = set(answer.claims)
    if answer.value in _SAID:
        given = given.intersection(event.core) or given
    origins = tuple(_apart([(origin, given.intersection(origin.claims)) for origin in event.origins], teller))
    told = {id_ for _, ids in origins for id_ in ids}
    stances = frozenset(teller.shelf.claims[id_].stance for id_ in told)
    reports = families(teller.shelf.reports_of(told), teller.shelf.reports)
    return Backed(answer.value, origins, len(reports), stances)


def _apart(origins: Iterable[tuple[Origin, set[str]]], teller: Teller) -> Iterator[tuple[Origin, tuple[str, ...]]]:
    """The origins with claims of their own: a claim within another's words is not told a second time."""
    taken: dict[str, Claim] = {}
    for origin, ids in sorted(origins, key=lambda item: (-len(item[1]), item[0].id)):
        claims = [teller.shelf.claims[id_] for id_ in sorted(ids)]
        mine = tuple(claim.id for claim in claims if not any(_within(claim, other) for other in taken.values()))
        taken |= {id_: teller.shelf.claims[id_] for id_ in mine}
        if mine:
            yield origin, mine


def _within(claim: Claim, other: Claim) -> bool:
    """Whether two claims lie over the same words; the same claim by two speakers does not count."""
    if claim.report != other.report or claim.id == other.id:
        return False
    return any(a.overlaps(b) for a in claim.spans for b in other.spans)


def supported(events: Sequence[Event], teller: Teller) -> Iterator[Line]:
    """The events that several independent origins tell, most origins first."""
    found = [(event, answers) for event in events if not _is_disputed(event) and (answers := _answers(event, teller))]
    several = [(event, answers) for event, answers in found if len(answers[0].origins) >= _ENOUGH]
    several.sort(
        key=lambda item: (
            item[1][0].reports < _ENOUGH,
            -len(item[1][0].origins),
            -item[1][0].reports,
            -len(item[1][0].claims),
            item[0].id,
        )
    )
    for event, answers in several:
        yield partial(_line, event, answers, teller)


def told_alone(events: Sequence[Event], teller: Teller) -> Iterator[Line]:
    """The events that one origin tells, those with most reports and then the clearest first."""
    found = []
    for event in events:
        answers = _answers(event, teller)
        if not _is_disputed(event) and answers and len(answers[0].origins) < _ENOUGH:
            claim = teller.clearest(answers[0].claims)
            if claim is not None:
                found.append((-answers[0].reports, teller.clarity(claim), claim))
    for _, _, claim in sorted(found, key=lambda item: item[:2]):
        yield partial(_alone, claim, teller)


def _alone(claim: Claim, teller: Teller) -> tuple[Part, ...] | None:
    if not teller.is_fresh(claim):
        return None
    return teller.tell(claim) if teller.clarity(claim)[0] < _TOO_UNCLEAR else ()


def _is_disputed(event: Event) -> bool:
    return any(
        question.asks == "whether" and any(relation.kind == "conflict" for relation in question.relations)
        for question in event.questions
    )


def _answers(event: Event, teller: Teller) -> list[Backed]:
    """The answers on whether it is so that an origin stands behind, the best supported first."""
    order = {value: number for number, value in enumerate(_SAID)}
    found = [
        backed_by(event, answer, teller)
        for question in event.questions
        if question.asks == "whether"
        for answer in question.answers
    ]
    found = [backed for backed in found if backed.origins]
    return sorted(found, key=lambda backed: (-len(backed.origins), order.get(backed.value, len(order))))


def _at_odds(event: Event, claim: Claim) -> set[str]:
    """Claims of an event that answer something otherwise than one of them does: another number, another day."""
    out: set[str] = set()
    for question in event.questions:
        given = {answer.id: set(answer.claims) for answer in question.answers}
        ours = {id_ for id_, claims in given.items() if claim.id in claims}
        same = {id_ for answer in ours for id_ in given[answer]}
        for relation in question.relations:
            sides = {relation.a, relation.b}
            if question.asks != "whether" and relation.kind in {"conflict", "update"} and len(sides & ours) == 1:
                out.update(id_ for answer in sides - ours for id_ in given[answer] - same)
    return out


def _without(backed: Backed, left_out: set[str], teller: Teller) -> Backed:
    """An answer without these claims, and without the origins that have no others."""
    told = ((origin, tuple(id_ for id_ in ids if id_ not in left_out)) for origin, ids in backed.origins)
    origins = tuple((origin, ids) for origin, ids in told if ids)
    claims = [id_ for _, ids in origins for id_ in ids]
    reports = families(teller.shelf.reports_of(claims), teller.shelf.reports)
    return replace(backed, origins=origins, reports=len(reports))


def _line(event: Event, answers: list[Backed], teller: Teller) -> tuple[Part, ...] | None:
    """The clearest claim of an event, with those who say the same; who gives another number or day is not named."""
    claim = teller.clearest(answers[0].claims)
    if claim is not None:
        odd = _at_odds(event, claim)
        answers = [left for backed in answers if (left := _without(backed, odd, teller)).origins]
        if len(answers[0].origins) < _ENOUGH:
            return ()
    best = answers[0]
    known = sum(teller.is_known(id_) for id_ in best.claims)
    if claim is None or 2 * known > len(best.claims):
        return None
    if teller.clarity(claim)[0] >= _TOO_UNCLEAR:
        return ()
    parts: list[Part] = [f"**{best.lead}.** ", *teller.tell(claim)]
    told = {origin.id for origin, ids in best.origins if claim.id in ids}
    parts += named(f" {best.said} also by ", best, told, teller)
    for before, other in pairwise(answers):
        told |= {origin.id for origin, _ in before.origins}
        parts += named(f" {other.said} by ", other, told, teller)
    return tuple(parts)


def named(opening: str, backed: Backed, told: Iterable[str], teller: Teller) -> Iterator[Part]:
    """The origins of an answer that are not told yet, by name, each with a note that quotes it."""
    left = [(origin, ids) for origin, ids in backed.origins if origin.id not in told]
    if not left:
        return
    names: list[list[Part]] = []
    for origin, ids in left[:_NAMED]:
        claim = teller.clearest(ids) or teller.clearest(ids, fresh=False)
        if claim is not None and not speaks_vaguely(claim):
            names.append([_label(origin, claim), teller.cite(claim)])
    more = len(left) - len(names)
    if not names:
        return
    yield opening
    for n, name in enumerate(names):
        last = n == len(names) - 1 and not more
        yield "" if n == 0 else " and " if last else ", "
        yield from name
    yield f" and {counted(more, 'other', 'others')}." if more else "."


def _label(origin: Origin, claim: Claim) -> str:
    """The name of an origin within a sentence; of an unnamed one that it is unnamed, without the capital."""
    links = [link for link in spoken_links(claim) if link.who]
    if not links or links[0].kind != "anonymous":
        return escaped(single_marks(origin.label))
    first, _, rest = origin.label.partition(" ")
    label = f"{first.lower()} {rest}" if first in {"A", "An", "The", "Another"} else origin.label
    return f"{escaped(single_marks(label))} (unnamed)"
