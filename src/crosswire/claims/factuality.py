"""Factuality: whether a text puts an event as a fact, as one that did not happen, or as open.

From the event up to the top of its sentence, every word that bears on it is noted: modals, negation, words that take
the event as a complement, conditions, purposes. They are applied from the outermost in, and a chain is as sure as its
weakest link: no word makes an event surer than what stands above it.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from math import copysign

from crosswire.claims.bearings import Bearing, bearings_with
from crosswire.claims.embedding import step_from
from crosswire.claims.signatures import CERTAIN
from crosswire.model.parse import Parse

__all__ = ["Factuality", "factuality"]

_STEPS = 20
"""Steps up a sentence at most: a bound for parses gone wrong."""


@dataclass(frozen=True, slots=True)
class Factuality:
    """How an event is put, by the text's own words."""

    value: float
    """From -3, certain that it is not so, to 3, certain that it is."""
    bearings: tuple[Bearing, ...]
    """The words that bear on it, innermost first."""

    @property
    def negative(self) -> bool:
        """Its polarity."""
        return self.value < 0

    @property
    def ahead(self) -> bool:
        """Whether it is put as lying ahead."""
        return any(bearing.signature.ahead for bearing in self.bearings)


def factuality(parse: Parse, event: int, within: Container[int] | None = None) -> Factuality:
    """How the sentence puts the event whose word is token ``event``; ``within`` leaves out what other tokens say."""
    found = list(bearings_with(parse, event))
    at = event
    for _ in range(_STEPS):
        step = step_from(parse, at)
        if step.bearing is not None and (within is None or step.bearing.word in within):
            found.append(step.bearing)
        if step.to is None or (within is not None and step.to not in within):
            break
        at = step.to
        if not step.alone:
            found.extend(bearings_with(parse, at))
    bearings = _once(found)
    value = CERTAIN
    for bearing in reversed(bearings):
        toward = bearing.signature.yes if value > 0 else bearing.signature.no
        value = copysign(min(abs(value), abs(toward)), toward)
    return Factuality(value, bearings)


def _once(found: list[Bearing]) -> tuple[Bearing, ...]:
    """Each negating word once: "no" of "no attack began" negates the noun and, by it, the verb."""
    out: list[Bearing] = []
    for bearing in found:
        if bearing.signature.yes > 0 or all(bearing.word != other.word for other in out):
            out.append(bearing)
    return tuple(out)
