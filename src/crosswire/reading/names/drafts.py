"""Parties in the making: what is known of each while a report is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from crosswire.model.party import PartyKind
from crosswire.reading.names.lexicon import Gender
from crosswire.reading.names.places import Place

__all__ = ["Draft", "RoleWords"]


class RoleWords(NamedTuple):
    """A role noun said of a party, with the other words of its phrase, folded."""

    noun: str
    others: frozenset[str]


@dataclass(eq=False, slots=True)
class Draft:
    """One party of a report, gathering mentions."""

    kind: PartyKind
    name: str
    words: tuple[str, ...] = ()
    country: str | None = None
    gender: Gender = "-"
    plural: bool = False
    forms: set[str] = field(default_factory=set)
    classes: frozenset[str] = frozenset()
    """Of a body: the classes of role nouns that may take it up."""
    roles: set[RoleWords] = field(default_factory=set)
    places: list[Place] = field(default_factory=list)
    taken: set[tuple[int, int]] = field(default_factory=set)
    """First and last token (half-open) of each."""
    told: bool = False
    """Whether the user tells of it: then its name, kind and country stay."""

    def rename(self, name: str, words: tuple[str, ...] | None = None) -> None:
        """A fuller name that the report prints; a name that the user gave stays."""
        if not self.told:
            self.name, self.words = name, self.words if words is None else words

    def add(self, place: Place) -> None:
        """One more mention; a stretch that is already one of this party's is kept once."""
        if (place.first, place.last) not in self.taken:
            self.taken.add((place.first, place.last))
            self.places.append(place)

    def clashes(self, gender: Gender) -> bool:
        """Whether this party is known to be of another gender."""
        return "-" not in {self.gender, gender} and self.gender != gender

    def learn_gender(self, gender: Gender) -> None:
        """What a title, a role noun or a pronoun tells; the first to tell stays."""
        if self.gender == "-":
            self.gender = gender
