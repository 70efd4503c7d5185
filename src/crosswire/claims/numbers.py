"""Numbers as news English writes them: 42, 1,200, forty-two, two dozen, 3.5 million; and 35th, eighth."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosswire.model.parse import Parse

__all__ = ["Number", "number_at", "ordinal_at"]

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: float(n) for n, word in enumerate(_SMALL)} | {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
_SCALES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT_SCALES = {"m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "k": 1e3, "tn": 1e12}
_FIGURE = re.compile(r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(k|mn?|million|bn?|tn)?")
_ORDINAL_FIGURE = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)")
_IRREGULAR = {"first": 1.0, "second": 2.0, "third": 3.0, "fifth": 5.0, "eighth": 8.0, "ninth": 9.0, "twelfth": 12.0}
_PARTS = 4
"""Joints in one number, at most: "two - hundred - and forty - two"; a bound for what is no number at all."""


class Number(NamedTuple):
    """A number in the text: tokens ``first`` to ``last`` (half-open)."""

    value: float
    first: int
    last: int


def number_at(parse: Parse, i: int, *, parts: int = _PARTS) -> Number | None:
    """The whole number that ends at a token, of so many parts at most; none where the token ends none."""
    scale = _SCALES.get(parse.tokens[i].lower)
    if scale is not None:
        return _scaled(parse, i, scale, parts)
    value = _word(parse.tokens[i].lower)
    return None if value is None else _with_greater(parse, Number(value, i, i + 1), parts)


def _scaled(parse: Parse, i: int, scale: float, parts: int) -> Number:
    """A scale with what it multiplies, if anything, or with its article: "3.5 million", "a dozen"."""
    before = number_at(parse, i - 1, parts=parts - 1) if i and parts else None
    if before is not None and before.value < scale:
        return Number(before.value * scale, before.first, i + 1)
    opens = i > 0 and parse.tokens[i - 1].lower in {"a", "an"}
    return Number(scale, i - 1 if opens else i, i + 1)


def _with_greater(parse: Parse, number: Number, parts: int) -> Number:
    """A number with the greater one it is joined to: the "forty" of "forty-two", the "hundred" of "hundred and six"."""
    at = number.first - 1
    if at < 1 or not parts or parse.tokens[at].lower not in {"-", "and"}:
        return number
    word = parse.tokens[at - 1].lower
    if parse.tokens[at].lower == "-" and word in _TENS and 0 < number.value < 10:
        return _with_greater(parse, Number(_WORDS[word] + number.value, at - 1, number.last), parts - 1)
    if parse.tokens[at].lower == "and" and word in {"hundred", "thousand"}:
        before = number_at(parse, at - 1, parts=parts - 1)
        if before is not None and before.value > number.value:
            return Number(before.value + number.value, before.first, number.last)
    return number


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


def ordinal_at(parse: Parse, i: int) -> float | None:
    """The place in a row that a token names: 35 for "35th", 8 for "eighth"; none where it names none."""
    word = parse.tokens[i].lower
    figure = _ORDINAL_FIGURE.fullmatch(word)
    if figure is not None:
        return float(figure.group(1).replace(",", ""))
    tens, _, last = word.rpartition("-")
    ones = _IRREGULAR.get(last)
    if ones is None and last.endswith("ieth"):
        ones = _WORDS.get(f"{last.removesuffix('ieth')}y")
    if ones is None and last.endswith("th"):
        ones = _WORDS.get(last.removesuffix("th"))
    if ones is not None and not tens and i > 1 and parse.tokens[i - 1].lower == "-":
        tens = parse.tokens[i - 2].lower
    if ones is None or not tens:
        return ones
    return _WORDS[tens] + ones if tens in _TENS and ones < 10 else None
