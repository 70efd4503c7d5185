"""Those killed, hurt or missing, in the ways in which news tells them without a verb for it.

1. A toll and its number: "the death toll stands at 38", "bringing to 23 the number of people known to have died".
2. Lives lost: "with the loss of 31 lives", "the fire claimed 12 lives".
3. Those left dead: "the storm left nine people dead", "9 dead", "14 fatalities".
4. What was done to death: "were shot dead", "was beaten to death".
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.arguments import PartyAt, argument, content_words
from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit
from crosswire.claims.putting import put
from crosswire.claims.quantities import bare_quantity, quantity_at
from crosswire.model.frame import Argument, Frame, Quantity

__all__ = ["FIGURES", "casualties_in"]

FIGURES = frozenset("number total count figure tally toll".split())
"""Words for a figure that do not say what it is of."""
_HARMS = {
    "kill": "toll dead death die kill fatality".split(),
    "injure": "injured wounded hurt injure wound injury".split(),
    "missing": "missing miss unaccounted".split(),
}
_HARM_OF = {word: harm for harm, words in _HARMS.items() for word in words}
_OF_DEAD = frozenset("dead death fatality".split())
_REACHING = frozenset(
    """stand rise reach climb hit be pass exceed top grow jump remain increase soar surpass mount bring put take raise
    push stay fall""".split()
)
"""Verbs that give a toll its number."""
_TO = frozenset("to at past above over beyond".split())
_TAKING = frozenset("claim cost take".split())
_LEAVING = frozenset("leave find".split())
_KILLING = frozenset("shoot stab beat hack burn crush trample batter strangle starve bludgeon torture freeze".split())


def casualties_in(scene: Scene, unit: Unit, party_at: PartyAt) -> Iterator[Frame]:
    """A frame for each count of those harmed in a unit, and for each who was done to death."""
    for i in sorted(unit.tokens):
        lemma = scene.tokens[i].lemma.lower()
        if lemma in FIGURES:
            yield from _toll(scene, unit, i)
        elif lemma == "life":
            yield from _lives(scene, unit, i)
        elif lemma in _OF_DEAD:
            yield from _dead(scene, unit, i, party_at)


def _toll(scene: Scene, unit: Unit, figure: int) -> Iterator[Frame]:
    verb = scene.tokens[figure].head
    words = [scene.tokens[i].lemma.lower() for i in scene.parse.subtree(figure)]
    harm = next((_HARM_OF[word] for word in reversed(words) if word in _HARM_OF), None)
    if harm is None or scene.tokens[verb].lemma.lower() not in _REACHING or verb not in unit.tokens:
        return
    number = next((q for i in _reached(scene, verb) if (q := bare_quantity(scene, i)) is not None), None)
    if number is not None:
        yield _harmed(scene, unit, verb, figure, harm, _people(number))


def _reached(scene: Scene, verb: int) -> Iterator[int]:
    """What a verb gives a toll: its object, or what "to" or "at" brings."""
    for child in scene.parse.children[verb]:
        token = scene.tokens[child]
        if token.dep in {"dobj", "attr"} and token.pos == "NUM":
            yield child
        elif token.dep == "prep" and token.lower in _TO:
            yield from (c for c in scene.parse.children[child] if scene.tokens[c].pos == "NUM")


def _lives(scene: Scene, unit: Unit, life: int) -> Iterator[Frame]:
    number = _counted(scene, life)
    token = scene.tokens[life]
    above = scene.tokens[token.head]
    taken = token.dep == "dobj" and above.lemma in _TAKING
    lost = above.lower == "of" and scene.tokens[above.head].lemma == "loss"
    if number is not None and (taken or lost):
        yield _harmed(scene, unit, above.i if taken else above.head, life, "kill", _people(number))


def _dead(scene: Scene, unit: Unit, dead: int, party_at: PartyAt) -> Iterator[Frame]:
    token = scene.tokens[dead]
    above = scene.tokens[token.head]
    number = _counted(scene, dead)
    verb = above.head if above.lower == "to" and token.lower == "death" else above.i
    whom = scene.parse.child(verb, "dobj", "nsubjpass") if verb != dead else None
    if number is not None:
        yield _harmed(scene, unit, dead, dead, "kill", _people(number))
    elif scene.tokens[verb].lemma in _KILLING | _LEAVING and whom is not None and whom != dead:
        patient = argument(scene, "patient", whom, party_at)
        counts = (quantity_at(scene, i) for i in scene.parse.within(patient.span))
        yield _frame(scene, unit, verb, dead, "kill", (patient,), tuple(q for q in counts if q is not None))


def _counted(scene: Scene, noun: int) -> Quantity | None:
    """The number that stands before a word: the 9 of "9 dead"."""
    for child in scene.parse.children[noun]:
        if scene.tokens[child].dep == "nummod" and (found := quantity_at(scene, child) or bare_quantity(scene, child)):
            return found
    return bare_quantity(scene, noun - 1) if noun and scene.tokens[noun - 1].head == noun else None


def _people(number: Quantity) -> Quantity:
    return number._replace(unit="people")


def _harmed(scene: Scene, unit: Unit, verb: int, word: int, harm: str, number: Quantity) -> Frame:
    people = Argument("patient", "people", "people", ("people",), None, (), number.span)
    return _frame(scene, unit, verb, word, harm, (people,), (number,))


def _frame(
    scene: Scene,
    unit: Unit,
    verb: int,
    word: int,
    harm: str,
    arguments: tuple[Argument, ...],
    quantities: tuple[Quantity, ...],
) -> Frame:
    how = put(scene, unit, verb)
    told = content_words(scene, (i for i in scene.parse.subtree(verb) if i in unit.tokens))
    return Frame(
        predicate="die" if harm == "kill" else harm,
        kind=harm,
        span=scene.tokens[word].span,
        negated=how.negated,
        modal=how.modal,
        tense="past",
        arguments=arguments,
        quantities=quantities,
        words=tuple(w for w in told if w not in FIGURES and w not in _HARM_OF),
    )
