"""Numbers told apart from what they count: "put the figure at six", "the death toll has risen to nine".

A bare figure that somebody puts at a number is that of what was counted last before it, and so is what somebody
"counted 30" of: the claim takes over the frame that counted, with the new number. Losses and deaths put at a number
count those killed; any other figure is what its words say, as in "turnout was 70 percent".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.claims.arguments import argument, content_words
from crosswire.claims.attribution import Scene
from crosswire.claims.casualties import FIGURES
from crosswire.claims.predicates import has_kind, kind_of
from crosswire.claims.quantities import bare_quantity, lasting, quantity_at
from crosswire.lexicon import is_a
from crosswire.model.claim import Claim
from crosswire.model.frame import Argument, Frame, Quantity
from crosswire.model.spans import Span

__all__ = ["figures_filled"]

_LOSSES = frozenset({"loss", "casualty", "death", "toll", "dead"})
_POINTERS = frozenset("it this that".split())
_COUNTING = frozenset("count tally".split())
_CROWDS = frozenset("crowd attendance turnout".split())
"""Figures for those who came."""
_LENGTHS = frozenset({"day", "hour"})
_REACH = 400
"""Characters between what was counted and a figure for it, at most: about three sentences."""


def figures_filled(claims: Sequence[Claim], scene: Scene) -> list[Claim]:
    """The claims, each figure with what it counts."""
    return [_put(claim, claims, scene) for claim in claims]


def _put(claim: Claim, claims: Sequence[Claim], scene: Scene) -> Claim:
    """A figure that is put at a number, with the frame that counts it."""
    put = claim.rule.startswith("put_at/")
    if not put and not _counts_no_thing(claim, scene):
        return claim
    number = _last_number(scene, claim.spans[-1])
    own = _told_by_its_words(claim, scene) if put and number is not None else None
    if own is not None:
        return replace(claim, frames=(own, *(f for f in claim.frames if f.act)))
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


def _counts_no_thing(claim: Claim, scene: Scene) -> bool:
    """Whether somebody counted, and it is left out what: "she counted at least 30"."""
    if not claim.frames or claim.frames[0].predicate not in _COUNTING:
        return False
    verb = next(iter(scene.parse.within(claim.frames[0].span)), None)
    below = [scene.tokens[c] for c in scene.parse.children[verb]] if verb is not None else []
    behind = [t for t in below if t.dep in {"dobj", "npadvmod", "nummod"}]
    return len(behind) == 1 and behind[0].pos == "NUM"


def _told_by_its_words(claim: Claim, scene: Scene) -> Frame | None:
    """The frame of a figure whose words say what it is of: "the turnout at 70 percent"; none of a bare figure."""
    inside = scene.parse.within(Span(claim.spans[0].start, claim.spans[-1].end))
    at = next((i for i in inside if scene.tokens[i].lower == "at" and scene.tokens[i].dep == "prep"), inside[0])
    head = next((i for i in inside if i < at and not inside[0] <= scene.tokens[i].head < at), None)
    head = _taken_up(scene, head) if head is not None and scene.tokens[head].lower in _POINTERS else head
    if head is None:
        return None
    figure = scene.tokens[head].lemma.lower()
    counted = _of_what(scene, head)
    if figure in FIGURES and counted is None and "death" not in {scene.tokens[i].lower for i in range(inside[0], at)}:
        return None
    told = tuple(_numbers(scene, range(at + 1, inside[-1] + 1)))
    dead = figure in _LOSSES and all(not q.unit or is_a(q.unit, "person") or q.unit == "people" for q in told)
    crowd = figure in _CROWDS and all(not q.unit or q.unit == "people" for q in told)
    unit = scene.tokens[counted].lemma.lower() if counted is not None else "people" if dead or crowd else ""
    told = tuple(q if q.unit else q._replace(unit=unit) for q in told)
    whose = scene.parse.child(head, "poss")
    of = argument(scene, "agent", counted or (head if whose is None else whose), scene.party_id_at)
    who = tuple(Argument("patient" if dead else "agent", q.unit, q.unit, (q.unit,), None, (), q.span) for q in told)
    return Frame(
        predicate="die" if dead else figure if crowd else "be",
        kind="kill"
        if dead
        else "protest"
        if crowd
        else kind_of(figure)
        if has_kind(figure)
        else f"be_{figure}"
        if counted is None
        else "be",
        span=scene.tokens[head].span,
        negated=False,
        modal="",
        tense="past",
        arguments=who if dead or crowd else (of,),
        quantities=told,
        words=content_words(scene, range(inside[0], at)),
    )


def _taken_up(scene: Scene, pointer: int) -> int | None:
    """The figure that "it" takes up, the last that a sentence was about: "The cost is disputed. They put it at"."""
    tokens, verb = scene.tokens, scene.tokens[pointer].head
    subjects = (t for t in reversed(tokens[:pointer]) if t.dep in {"nsubj", "nsubjpass"} and t.head != verb)
    found = next((t.i for t in subjects if t.pos == "NOUN"), None)
    near = found is not None and scene.tokens[pointer].start - scene.tokens[found].end <= _REACH
    return found if near else None


def _of_what(scene: Scene, figure: int) -> int | None:
    """What "of" brings: the survivors of "the number of survivors"."""
    of = next((c for c in scene.parse.children[figure] if scene.tokens[c].lower == "of"), None)
    return scene.parse.child(of, "pobj") if of is not None else None


def _counting(frame: Frame, before: Quantity, told: Quantity) -> Frame:
    """A frame with another number for the one that it told."""
    arguments = tuple(
        a._replace(span=told.span, party=None, named=()) if a.span.overlaps(before.span) else a for a in frame.arguments
    )
    return replace(frame, arguments=arguments, quantities=(told,))


def _last_number(scene: Scene, span: Span) -> Quantity | None:
    """The number with which a phrase ends, or that its last noun has."""
    return max(_numbers(scene, scene.parse.within(span)), key=lambda q: q.span, default=None)


def _numbers(scene: Scene, inside: range) -> Iterator[Quantity]:
    """The numbers among these tokens, lengths of time with them."""
    found = (quantity_at(scene, i) or bare_quantity(scene, i) for i in inside)
    yield from (q for q in found if q is not None)
    spent = (lasting(time) for time, at in scene.times if at and at.start in inside)
    yield from (q for q in spent if q is not None)
