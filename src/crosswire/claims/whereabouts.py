"""Where "where" points: "to Lund, where she would meet the mayor" tells of a meeting in Lund.

A relative "where" takes up the place before it. Of several nouns in a row that lie in each other ("Lund on the coast
of Sweden, where") it is the first, the one that the clause before is about; a time that stands between is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.arguments import PartyAt, argument
from crosswire.claims.attribution import Scene
from crosswire.model.frame import Argument

__all__ = ["where_told"]

_NOUNS = frozenset({"NOUN", "PROPN"})
_STEPS = 6
"""Steps from a clause to the place that its "where" takes up: a bound for parses gone wrong."""


def where_told(scene: Scene, verb: int, party_at: PartyAt) -> Iterator[Argument]:
    """The place of a verb that a relative "where" takes up, if one does."""
    if scene.tokens[verb].dep != "relcl" or not any(
        scene.tokens[c].lower == "where" and c < verb for c in scene.parse.children[verb]
    ):
        return
    place = _first_of_row(scene, _not_a_time(scene, scene.tokens[verb].head))
    if scene.tokens[place].pos in _NOUNS and place < verb and place not in scene.in_time:
        yield argument(scene, "place", place, party_at)


def _not_a_time(scene: Scene, noun: int) -> int:
    """The noun, or the nearest above it that is no time: "the fair, set to run until Sunday, where"."""
    at = noun
    for _ in range(_STEPS):
        if at not in scene.in_time and scene.tokens[at].pos in _NOUNS:
            return at
        at = scene.tokens[at].head
    return noun


def _first_of_row(scene: Scene, noun: int) -> int:
    """The first of nouns that prepositions hang on each other: the Lund of "Lund on the coast of Sweden"."""
    at = noun
    for _ in range(_STEPS):
        preposition = scene.tokens[scene.tokens[at].head]
        above = scene.tokens[preposition.head]
        if scene.tokens[at].dep != "pobj" or above.pos not in _NOUNS or above.i in scene.in_time:
            return at
        at = above.i
    return at
