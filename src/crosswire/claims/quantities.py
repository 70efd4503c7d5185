"""Numbers in content: how many of what, and whether "at least" or "about"."""

from __future__ import annotations

import math
import re

from crosswire.claims.attribution import Scene
from crosswire.model.frame import Quantity

__all__ = ["quantity_at"]

_WORDS = {
    word: float(n)
    for n, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
            fifteen sixteen seventeen"""
        "eighteen nineteen twenty".split()
    )
} | {"thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "seventy": 70.0, "eighty": 80.0, "ninety": 90.0}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
_AT_LEAST = frozenset("least than over above exceeding".split())
_YEARS = 1000.0
"""A bare number from here on may be a year."""
_FIGURE = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def quantity_at(scene: Scene, i: int) -> Quantity | None:
    """The quantity whose number ends at this token; none for ordinals, dates and numbers that count nothing."""
    token = scene.tokens[i]
    if token.dep not in {"nummod", "pobj", "dobj", "attr", "nsubj", "nsubjpass", "npadvmod"}:
        return None
    number = _value(scene, i)
    alone = token.dep in {"nsubj", "nsubjpass"} and number is not None and number < _YEARS
    unit = scene.tokens[token.head] if token.dep == "nummod" else token
    if number is None or i in scene.in_time or _is_time_word(unit.lemma):
        return None
    if unit.pos not in {"NOUN", "SYM"} and not alone:
        return None
    before = {scene.tokens[j].lower for j in range(max(0, i - 4), i)}
    low, high = number, number
    if before & _AT_LEAST and not before & {"less", "fewer", "most"}:
        high = math.inf
    elif before & {"less", "fewer", "under", "below"} or {"at", "most"} <= before:
        low = 0.0
    first = min(i, unit.i)
    return Quantity(low, high, "" if alone else unit.lemma.lower(), scene.span(first, max(i, unit.i) + 1))


def _value(scene: Scene, i: int) -> float | None:
    value = _plain(scene.tokens[i].lower)
    if scene.tokens[i].lower in _SCALES:
        value = _SCALES[scene.tokens[i].lower]
        before = _plain(scene.tokens[i - 1].lower) if i else None
        return value * before if before is not None else value
    return value


def _plain(word: str) -> float | None:
    if word in _WORDS:
        return _WORDS[word]
    if _FIGURE.fullmatch(word):
        return float(word.replace(",", ""))
    return None


def _is_time_word(lemma: str) -> bool:
    return lemma.lower() in {
        "year",
        "month",
        "week",
        "day",
        "hour",
        "minute",
        "second",
        "decade",
        "century",
        "p.m.",
        "a.m.",
    }
