"""Numbers told apart from what they count: "put the figure at six", "the death toll has risen to nine".

A figure that somebody puts at a number is that of what was counted last before it: the claim takes over the frame that
counted, with the new number. A toll that rises to a number counts those who were killed or hurt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.claims.attribution import Scene
from crosswire.claims.quantities import bare_quantity, quantity_at
from crosswire.model.claim import Claim
from crosswire.model.frame import Argument, Frame, Quantity
from crosswire.model.spans import Span

__all__ = ["figures_filled"]

_CHANGING = frozenset({"increase", "decrease"})
_TOLLS = frozenset({"toll", "number", "count", "tally", "figure", "total"})
_LENGTHS = frozenset({"day", "hour"})
_REACH = 400
"""Characters between what was counted and a figure for it, at most: about three sentences."""


def figures_filled(claims: Sequence[Claim], scene: Scene) -> list[Claim]:
    """The claims, each figure with what it counts."""
    return [_risen(_put(claim, claims, scene), scene) for claim in claims]


def _put(claim: Claim, claims: Sequence[Claim], scene: Scene) -> Claim:
    """A figure that is put at a number, with the frame that counted last before it."""
    if not claim.rule.startswith("put_at/"):
        return claim
    number = _last_number(scene, claim.spans[-1])
    start = claim.spans[0].start
    counted = [
        (other.spans[-1].end, frame, q)
        for other in claims
        if other.spans[-1].end <= start
        and start - other.spans[-1].end <= _REACH
        and not other.rule.startswith("put_at/")
        for frame in other.frames
        for q in frame.quantities
        if not q.ordinal and q.unit not in _LENGTHS and any(a.span.overlaps(q.span) for a in frame.arguments)
    ]
    if number is None or not counted:
        return claim
    _, frame, before = max(counted, key=lambda found: (found[0], found[2].span))
    unit = number.unit or before.unit
    told = number._replace(unit=unit)
    return replace(claim, frames=(_counting(frame, before, told), *(f for f in claim.frames if f.act)))


def _counting(frame: Frame, before: Quantity, told: Quantity) -> Frame:
    """A frame with another number for the one that it told."""
    arguments = tuple(
        a._replace(span=told.span, party=None, named=()) if a.span.overlaps(before.span) else a for a in frame.arguments
    )
    return replace(frame, span=told.span, arguments=arguments, quantities=(told,))


def _risen(claim: Claim, scene: Scene) -> Claim:
    """A toll that rises or falls to a number, with a frame of those it counts."""
    main = claim.frames[0] if claim.frames else None
    if main is None or main.kind not in _CHANGING or main.negated or main.modal:
        return claim
    goal = next((a for a in main.arguments if a.role in {"goal", "place"}), None)
    subject = next((a for a in main.arguments if a.role in {"patient", "agent"}), None)
    number = _last_number(scene, goal.span) if goal is not None else None
    if number is None or subject is None or subject.span == (goal.span if goal else None) or number.unit:
        return claim
    beside = [scene.tokens[i].lemma.lower() for i in range(*_around(scene, subject.span))]
    if not _TOLLS.intersection(beside):
        return claim
    victims = next((f for f in claim.frames[1:] if any(a.head == subject.head for a in f.arguments)), None)
    if victims is not None:
        told = number._replace(unit=subject.head)
        counted = Argument("patient", subject.head, subject.kind, subject.words, None, (), number.span)
        counting = replace(victims, arguments=(*victims.arguments, counted), quantities=(told,), tense=main.tense)
        return replace(claim, frames=tuple(counting if f is victims else f for f in claim.frames))
    if "death" not in beside and "toll" not in beside:
        return claim
    told = number._replace(unit="people")
    counted = Argument("patient", "people", "people", ("people",), None, (), number.span)
    words = tuple(word for word in main.words if word not in _TOLLS)
    dead = replace(main, predicate="die", kind="kill", arguments=(counted,), quantities=(told,), words=words)
    return replace(claim, frames=(*claim.frames, dead))


def _around(scene: Scene, span: Span) -> tuple[int, int]:
    """Tokens of a phrase and the two before it: the "number of" of "the number of people"."""
    inside = scene.parse.within(span)
    return max(0, inside[0] - 2), inside[-1] + 1


def _last_number(scene: Scene, span: Span) -> Quantity | None:
    """The number with which a phrase ends, or that its last noun has."""
    for i in reversed(scene.parse.within(span)):
        found = quantity_at(scene, i) or bare_quantity(scene, i)
        if found is not None:
            return found
    return None
