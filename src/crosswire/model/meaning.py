"""Nearness of meaning, as accounts ask for it; what answers is made once by the pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

__all__ = ["Meaning", "Sense", "Senses"]

Sense = Any
"""Where words point together: a value that only the ``Meaning`` that made it can read."""

Senses = Any
"""Several such values, made ready to be compared with others."""


class Meaning(Protocol):
    """Says how near words are in meaning. The same words get the same answers, whatever was asked before."""

    def learn(self, words: Iterable[str]) -> None:
        """Looks many words up at once; those that were not are looked up when they are asked for."""

    def likeness(self, a: str, b: str) -> float:
        """How near two words or short phrases are: 1 for the same, about 0 for unrelated ones; to two decimals."""

    def sense(self, words: Mapping[str, float]) -> Sense | None:
        """Where words point together, each as far as it weighs; none where nothing weighs."""

    def between(self, a: Sense, b: Sense) -> float:
        """How near two senses are, on the same scale; to two decimals."""

    def together(self, senses: Sequence[Sense]) -> Senses:
        """Several senses, made ready once for ``among``."""

    def among(self, a: Sense, others: Senses) -> Sequence[float]:
        """How near a sense is to each of several, on the same scale."""
