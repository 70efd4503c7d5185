"""What a predicate counts: the numbers it governs, those of the noun it says something of, and how long it lasted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit
from crosswire.claims.quantities import lasting, may_count, quantity_at
from crosswire.model.frame import Argument, Quantity

__all__ = ["counts_of"]

_LASTING = frozenset("last take continue drag run spend endure stretch go be".split())
"""Verbs that need no "for" before how long something is."""
_NEAR = 3
"""Tokens between "for" and a length of time: "for more than a month", "for at least"."""


def counts_of(scene: Scene, unit: Unit, head: int, arguments: Iterable[Argument]) -> tuple[Quantity, ...]:
    """The numbers of a predicate of a unit and of those who take part, in text order, then the lengths of time."""
    inside = {i for i in scene.parse.subtree(head) if i in unit.tokens}
    for argument in arguments:
        inside.update(i for i in scene.parse.within(argument.span) if i in unit.tokens)
    day = _day_of(scene, head)
    numbers = (quantity_at(scene, i) for i in sorted({*inside, *day}) if may_count(scene, i))
    return (*(q for q in numbers if q is not None), *_lengths(scene, head))


def _day_of(scene: Scene, head: int) -> Iterable[int]:
    """The "35th day" of a happening that a noun names: the strike of "the 35th day of the strike"."""
    day = scene.tokens[scene.tokens[scene.tokens[head].head].head]
    return scene.parse.children[day.i] if scene.tokens[head].dep == "pobj" and day.lemma == "day" else ()


def _lengths(scene: Scene, head: int) -> Iterator[Quantity]:
    """How long it lasted: the lengths of time whose nearest verb it is, or a verb that says something of the noun."""
    for time, inside in scene.times:
        if time.type != "DURATION" or not inside:
            continue
        before = {scene.tokens[i].lower for i in range(max(0, inside[0] - _NEAR), inside[0])}
        above = next((i for i in scene.parse.ancestors(inside[0]) if scene.tokens[i].pos in {"VERB", "AUX"}), None)
        told_of = above is not None and scene.tokens[above].dep == "relcl" and scene.tokens[above].head == head
        if above is None or not ("for" in before or scene.tokens[above].lemma in _LASTING):
            continue
        quantity = lasting(time) if above == head or told_of else None
        if quantity is not None:
            yield quantity
