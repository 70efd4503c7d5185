"""What a claim's content says, by grammar: the predicate, who is in which role, and how it is put."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from crosswire.model.spans import Span

__all__ = ["Argument", "Frame", "Quantity", "Tense"]

Tense = Literal["past", "present", "future", "none"]


class Argument(NamedTuple):
    """One participant: its role, the head word's lemma, the party it names if any, and where it stands."""

    role: Literal["agent", "patient", "recipient", "place", "goal", "origin", "manner", "topic", "other"]
    head: str
    party: str | None
    span: Span


class Quantity(NamedTuple):
    """A number that the content gives, with its unit: ``12 devices``, ``at least 5.7e9 dollar``."""

    low: float
    high: float
    unit: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The main predicate of a claim's content and what goes with it."""

    predicate: str
    """Lemma of the main verb or of the noun that carries the event; empty where none was found."""
    negated: bool
    modal: str
    """The modal, hedge or plan word over the predicate (``"will"``, ``"might"``, ``"expect"``); empty if plain."""
    tense: Tense
    arguments: tuple[Argument, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    words: tuple[str, ...] = ()
    """Lemmas of the content words, names by party id where one is known, sorted, each once."""
