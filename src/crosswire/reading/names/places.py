"""Where a mention stands among the tokens of a parse."""

from __future__ import annotations

from typing import Literal, NamedTuple

from crosswire.model.parse import Parse

__all__ = ["Place", "head_of", "printed"]


class Place(NamedTuple):
    """A mention by tokens, ``first`` to ``last`` (half-open); ``head`` stands for it in the tree."""

    first: int
    last: int
    head: int
    kind: Literal["name", "description", "pronoun"]
    why: str


def head_of(parse: Parse, first: int, last: int) -> int:
    """The token of a stretch whose governor lies outside it; the last such one."""
    outside = [i for i in range(first, last) if not first <= parse.tokens[i].head < last or parse.tokens[i].head == i]
    return outside[-1] if outside else last - 1


def printed(text: str, parse: Parse, first: int, last: int) -> str:
    """The text of tokens ``first`` to ``last`` (half-open)."""
    return text[parse.tokens[first].start : parse.tokens[last - 1].end]
