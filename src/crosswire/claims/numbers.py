"""Numbers as news English writes them: 42, 1,200, forty-two, two dozen, 3.5 million."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosswire.model.parse import Parse

__all__ = ["Number", "number_at"]

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: float(n) for n, word in enumerate(_SMALL)} | {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
_SCALES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT_SCALES = {"m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "k": 1e3, "tn": 1e12}
_FIGURE = re.compile(r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(k|mn?|million|bn?|tn)?")
_LONGEST = 6
"""Tokens of a number, at most: "two hundred and forty - two"."""


class Number(NamedTuple):
    """A number in the text: tokens ``first`` to ``last`` (half-open)."""

    value: float
    first: int
    last: int


def number_at(parse: Parse, i: int) -> Number | None:
    """The whole number that ends at a token; none where the token ends none."""
    value = _word(parse.tokens[i].lower)
    scale = _SCALES.get(parse.tokens[i].lower)
    if scale is not None:
        before = number_at(parse, i - 1) if i and not _is_scale(parse, i - 1, scale) else None
        if before is None:
            opens = i > 0 and parse.tokens[i - 1].lower in {"a", "an"}
            return Number(scale, i - 1 if opens else i, i + 1)
        return Number(before.value * scale, before.first, i + 1)
    if value is None:
        return None
    return _with_greater(parse, Number(value, i, i + 1))


def _with_greater(parse: Parse, number: Number) -> Number:
    """A number with what stands before it and is greater: the "forty" of "forty-two", the hundred of "hundred and six"."""
    at = number.first - 1
    joined = at > 0 and parse.tokens[at].lower in {"-", "and"}
    tens = parse.tokens[at - 1].lower if joined else ""
    if parse.tokens[at].lower == "-" and tens in _TENS and number.value < 10:
        return _with_greater(parse, Number(_WORDS[tens] + number.value, at - 1, number.last))
    if parse.tokens[at].lower == "and" and tens in {"hundred", "thousand"} and number.last - at < _LONGEST:
        before = number_at(parse, at - 1)
        if before is not None and before.value > number.value:
            return Number(before.value + number.value, before.first, number.last)
    return number


def _is_scale(parse: Parse, i: int, scale: float) -> bool:
    """Whether the token is a scale at least as great, which cannot be multiplied once more ("million million")."""
    return _SCALES.get(parse.tokens[i].lower, 0.0) >= scale


def _word(word: str) -> float | None:
    if word in _WORDS:
        return _WORDS[word]
    tens, _, ones = word.partition("-")
    if tens in _TENS and ones in _SMALL[1:10]:
        return _WORDS[tens] + _WORDS[ones]
    figure = _FIGURE.fullmatch(word)
    if figure is None:
        return None
    return float(figure.group(1).replace(",", "")) * _SHORT_SCALES.get(figure.group(2) or "", 1.0)
