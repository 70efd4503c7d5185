"""What a claim's content says, by grammar: predicates, who is in which role, and how it is put."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["Argument", "Circumstance", "CircumstanceKind", "Frame", "Hedge", "Quantity", "Role", "Tense"]

Tense = Literal["past", "present", "future", "none"]
Role = Literal["agent", "patient", "partner", "recipient", "place", "goal", "source", "means", "topic"]
Hedge = Literal["", "about", "nearly"]
CircumstanceKind = Literal["reason", "purpose", "means", "manner", "before", "after"]


class Argument(NamedTuple):
    """One participant of a predicate."""

    role: Role
    head: str
    """Lemma of the head word."""
    kind: str
    """The class of happenings that the head names; the lemma where it has none."""
    words: tuple[str, ...]
    """Lemmas of the content words of the phrase, in text order, the head among them."""
    party: str | None
    """The party that the phrase names, if it names one."""
    named: tuple[str, ...]
    """The parties named anywhere in the phrase: the Ruiz of "the letter to Ruiz"."""
    span: Span
    """The whole phrase."""


class Quantity(NamedTuple):
    """A number that the content gives, with what is counted: 12 boats, at least 3.5e6 dollars."""

    low: float
    high: float
    """Equal to ``low`` for a plain number; infinite for "at least"."""
    unit: str
    span: Span
    hedge: Hedge = ""
    """How far the number is meant: "about 40", "nearly 40"; empty where it is plain."""
    ordinal: bool = False
    """Whether it tells the place in a row: "her eighth trip"."""


class Circumstance(NamedTuple):
    """Why, how, or in what order with something else a predicate came about, by the report's own words."""

    kind: CircumstanceKind
    head: str
    """Lemma of the word that carries it: the "storm" of "because of the storm"."""
    span: Span
    """The whole phrase or clause, its preposition or conjunction among it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One predicate of a claim's content, a verb or a noun that stands for a happening, and what goes with it."""

    predicate: str
    """Lemma of the verb, with its particle, or of the noun."""
    kind: str
    """The class of happenings that the predicate names (``"arrive"``, ``"meet"``); the lemma where it has none."""
    span: Span
    """The predicate's own word."""
    negated: bool
    modal: str
    """The modal, hedge or plan word over the predicate ("will", "might", "expect"); empty if plain."""
    tense: Tense
    arguments: tuple[Argument, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    when: Time | None = None
    words: tuple[str, ...] = ()
    """Lemmas of the content words it governs, sorted, each once."""
    act: bool = False
    """Whether it is the act of saying itself ("denied", "praised"), whose doer is the speaker."""
    circumstances: tuple[Circumstance, ...] = ()
    """Reasons, purposes, means, manner and order, in text order."""
