"""One name of a report, with all that is told of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from crosswire.model.party import Mention

__all__ = ["Beside", "Naming"]


@dataclass(frozen=True, slots=True)
class Beside:
    """What the words beside a mention tell of where it is."""

    within: tuple[str, ...] = ()
    """Names of what it lies in: ``Oregon`` of ``Salem, Oregon``."""
    countries: frozenset[str] = frozenset()
    """ISO 3166-1 codes, from adjectives: ``LB`` of ``the Lebanese city of Tripoli``."""
    kind: str = ""
    """The noun that says what it is: ``city``, ``region``."""


@dataclass(slots=True)
class Naming:
    """A name that stands for one place throughout a report."""

    name: str
    country: str | None
    """ISO 3166-1 code where the name is a state's."""
    is_place: bool = False
    """Whether names that states have too were told apart, and this one was read as a place's."""
    is_located: bool = False
    """Whether it stands after ``in`` or the like."""
    mentions: list[Mention] = field(default_factory=list)
    within: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)

    def add(self, mention: Mention, beside: Beside) -> None:
        """One more mention, and what stands beside it."""
        self.mentions.append(mention)
        self.within |= set(beside.within)
        self.countries |= beside.countries
        if beside.kind:
            self.kinds.add(beside.kind)
