"""Numbers that news English only hints at: dozens, several hundred, hundreds of thousands, a handful.

A plural scale is at least two of it; the next larger scale would have been said from ten of it on, or a hundred for
"thousands", which "tens of thousands" does not always replace.
"""

from __future__ import annotations

from typing import NamedTuple

from crosswire.model.parse import Parse

__all__ = ["SOME", "Vague", "vague_at"]

_PLURALS = {
    "dozens": (24.0, 120.0),
    "scores": (40.0, 200.0),
    "hundreds": (200.0, 1_000.0),
    "thousands": (2_000.0, 100_000.0),
    "millions": (2e6, 1e9),
    "billions": (2e9, 1e12),
}
_MULTIPLES = {"tens": (20.0, 100.0), "dozens": (24.0, 100.0), "hundreds": (200.0, 1_000.0)}
"""What stands before "of" and a plural scale: "hundreds of thousands"."""
_SCALES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_UNITS = {f"{scale}s": size for scale, size in _SCALES.items()}
SOME = {"several": (3.0, 9.0), "few": (2.0, 9.0), "handful": (2.0, 9.0), "couple": (2.0, 3.0)}
"""What the small words for a number can mean, at least and at most."""


class Vague(NamedTuple):
    """A number hinted at: tokens ``first`` to ``last`` (half-open) that stand for ``low`` to ``high``."""

    low: float
    high: float
    first: int
    last: int


def vague_at(parse: Parse, i: int) -> Vague | None:
    """The number that is hinted at by words of which the last stands at ``i``; none where no such words end there."""
    word = parse.tokens[i].lower
    before = parse.tokens[i - 1].lower if i else ""
    if word in _UNITS and i > 1 and before == "of" and (first := _MULTIPLES.get(parse.tokens[i - 2].lower)):
        return Vague(first[0] * _UNITS[word], first[1] * _UNITS[word], i - 2, i + 1)
    if word in _PLURALS and not _goes_on(parse, i):
        return Vague(*_PLURALS[word], i, i + 1)
    if word in _SCALES and before in SOME:
        low, high = SOME[before]
        return Vague(low * _SCALES[word], high * _SCALES[word], _with_article(parse, i - 1), i + 1)
    if word in SOME and not _scaled(parse, i) and (word == "several" or _with_article(parse, i) < i):
        return Vague(*SOME[word], _with_article(parse, i), i + 1)
    return None


def _goes_on(parse: Parse, i: int) -> bool:
    """Whether it only multiplies a larger one: the "hundreds" of "hundreds of thousands"."""
    after = [token.lower for token in parse.tokens[i + 1 : i + 3]]
    return len(after) == 2 and after[0] == "of" and after[1] in _UNITS


def _scaled(parse: Parse, i: int) -> bool:
    return i + 1 < len(parse.tokens) and parse.tokens[i + 1].lower in _SCALES


def _with_article(parse: Parse, i: int) -> int:
    return i - 1 if i and parse.tokens[i - 1].lower == "a" else i
