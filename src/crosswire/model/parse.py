"""A report's grammar: tokens, sentences and named stretches, as the language model saw them.

Independent of the model's own classes, so that every later stage runs on plain data. Dependency labels are
ClearNLP's (as in spaCy's English models), parts of speech Universal Dependencies', tags Penn Treebank's.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from crosswire.model.spans import Span

__all__ = ["Entity", "Parse", "Sentence", "Token"]


class Token(NamedTuple):
    """One word or mark; ``i`` is its place among the parse's tokens.

    ``head`` is the place of the token that governs it, its own at the root.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    """Lower case, except for names and pronouns."""
    pos: str
    tag: str
    dep: str
    head: int

    @property
    def span(self) -> Span:
        """Where it stands in the report."""
        return Span(self.start, self.end)

    @property
    def lower(self) -> str:
        """The word in lower case, with a straight apostrophe."""
        return _lowered(self.text)


@lru_cache(maxsize=2**16)  # asked some twenty times of each token
def _lowered(text: str) -> str:
    return text.lower().replace("’", "'")


class Sentence(NamedTuple):
    """Tokens ``first`` to ``last`` (half-open), of paragraph ``paragraph`` of the report's body."""

    i: int
    first: int
    last: int
    paragraph: int


class Entity(NamedTuple):
    """Tokens ``first`` to ``last`` (half-open) that the model took for a name, with its OntoNotes label."""

    first: int
    last: int
    label: str


@dataclass(frozen=True)
class Parse:
    """The grammar of one report's body. Compares and hashes by what it holds."""

    report: str
    made_by: str
    """Model and version, such as ``"en_core_web_sm 3.8.0"``, and how its slips are mended."""
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token the indices of those it governs, in text order."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                below[token.head].append(token.i)
        return tuple(tuple(indices) for indices in below)

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """For each token the index of its sentence."""
        return tuple(s.i for s in self.sentences for _ in range(s.first, s.last))

    def at(self, offset: int) -> int:
        """Index of the token at a code point, or of the last one that starts before it (0 before the first)."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def within(self, span: Span) -> range:
        """Indices of the tokens that share a code point with the span."""
        first = self.at(span.start)
        if first < len(self.tokens) and self.tokens[first].end <= span.start:
            first += 1
        last = first
        while last < len(self.tokens) and self.tokens[last].start < span.end:
            last += 1
        return range(first, last)

    def subtree(self, index: int) -> list[int]:
        """The token and all it governs, at any depth, in text order."""
        out, todo = [], [index]
        while todo:
            at = todo.pop()
            out.append(at)
            todo.extend(self.children[at])
        return sorted(out)

    def ancestors(self, index: int) -> Iterator[int]:
        """The governors of a token, nearest first."""
        while (head := self.tokens[index].head) != index:
            yield head
            index = head

    def child(self, index: int, *deps: str) -> int | None:
        """The first token that this one governs with one of these labels, if any."""
        return next((c for c in self.children[index] if self.tokens[c].dep in deps), None)

    def span(self, first: int, last: int) -> Span:
        """The stretch of text from token ``first`` to token ``last`` (half-open)."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)
