"""Numbers in content: how many of what, and whether "at least", "about", "up to" or "between".

1. A number counts the noun it stands before, or the "of" phrase behind it: "12 boats", "dozens of boats".
2. "Nearly" and "about" stay with the number, as words for how far it is meant.
3. An ordinal before a noun tells the place in a row: "her eighth trip".
4. A length of time counts days, or hours: "for three weeks"; "the 35th day of" counts the days so far.
"""

from __future__ import annotations

import math
import re

from crosswire.claims.attribution import Scene
from crosswire.claims.numbers import Number, number_at, ordinal_at
from crosswire.claims.vague import vague_at
from crosswire.model.frame import Hedge, Quantity
from crosswire.model.time import Time

__all__ = ["bare_quantity", "lasting", "may_count", "quantity_at"]

_ABOUT = r"(?: about| some| around| roughly| an estimated)?$"
_NEARLY = re.compile(r"\b(?:nearly|almost|just under|close to|approaching)$")
_ROUGHLY = re.compile(
    r"\b(?:about|some|around|roughly|approximately|an estimated|estimated|circa|or so|in the region of"
    r"|on the order of)$"
)
_AT_LEAST = re.compile(
    r"\b(?:(?:no|not) (?:fewer|less) than|(?<!\bno )(?<!\bnot )(?:more|greater) than"
    r"|at least|over|above|exceeding|upwards of|minimum of)" + _ABOUT
)
_AT_MOST = re.compile(
    r"\b(?:(?:no|not) (?:more|greater) than|(?<!\bno )(?<!\bnot )(?:fewer|less) than"
    r"|at most|up to|as (?:many|much) as|under|below|maximum of)" + _ABOUT
)
_WORDS_BEFORE = 5
"""Tokens before a number that can bound it: "no more than about"."""
_YEARS = 1000.0
"""A bare number from here on may be a year."""
_CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee"}
_MONEY_SCALES = {"m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12, "k": 1e3}
_WHOLES = frozenset({3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 20.0, 50.0, 100.0, 1_000.0})
"""The numbers of which shares are told: "one in three", "nine in 10"."""
_PARTS_BELOW = 10.0
"""What the part of a share is less than."""
_DIMENSIONS = frozenset("long wide high deep tall away".split())
"""Words before which "m" is for metres."""
_PART = frozenset({"nummod", "quantmod", "compound", "conj", "nmod"})
_TIME_WORDS = frozenset("year month week day hour minute second decade century p.m. a.m.".split())


_DAYS = {"D": 1.0, "W": 7.0, "M": 30.0, "Y": 365.0}
_PERIOD = re.compile(r"(\d+(?:\.\d+)?)([DWMY])")
_HOURS = {"H": 1.0, "M": 1 / 60}
_SHORT = re.compile(r"(\d+(?:\.\d+)?)([HM])")
_LEAST, _MOST = frozenset({"MORE_THAN", "EQUAL_OR_MORE"}), frozenset({"LESS_THAN", "EQUAL_OR_LESS"})


def may_count(scene: Scene, i: int) -> bool:
    """Whether a token can end a number: a cheap look before ``quantity_at``."""
    token = scene.tokens[i]
    return (
        token.tag == "CD"
        or token.lower == "dozen"
        or token.text[0].isdigit()
        or vague_at(scene.parse, i) is not None
        or ordinal_at(scene.parse, i) is not None
    )


def lasting(time: Time) -> Quantity | None:
    """The days or hours that a length of time lasts; none where it is no length or has no number: "some months"."""
    if time.type != "DURATION":
        return None
    short = time.value.startswith("PT")
    parts, worth = (_SHORT.findall(time.value), _HOURS) if short else (_PERIOD.findall(time.value), _DAYS)
    length = math.fsum(float(number) * worth[unit] for number, unit in parts)
    if not length:
        return None
    low = 0.0 if time.mod in _MOST else length
    high = math.inf if time.mod in _LEAST else length
    rough = time.mod == "APPROX" or (not short and any(unit in "MY" for _, unit in parts))
    return Quantity(low, high, "hour" if short else "day", time.span, "about" if rough else "")


def quantity_at(scene: Scene, i: int) -> Quantity | None:
    """The quantity whose number ends at this token; none for dates and numbers that count nothing."""
    return _hinted_at(scene, i) or _plain_at(scene, i) or _in_a_row(scene, i)


def _hinted_at(scene: Scene, i: int) -> Quantity | None:
    """Dozens of what, several of what."""
    found = vague_at(scene.parse, i)
    if found is None or i in scene.in_time:
        return None
    above = scene.tokens[i].head
    at = above if above > i and scene.tokens[above].pos == "NOUN" else _behind_of(scene, i)
    if at is None or scene.tokens[at].lemma.lower() in _TIME_WORDS:
        return None
    return Quantity(found.low, found.high, scene.tokens[at].lemma.lower(), scene.span(found.first, at + 1))


def _behind_of(scene: Scene, i: int) -> int | None:
    """The noun that "of" brings behind a word for a number: the "boats" of "dozens of boats"."""
    if scene.tokens[min(i + 1, len(scene.tokens) - 1)].lower != "of":
        return None
    noun = scene.parse.child(i + 1, "pobj")
    fits = noun is not None and scene.tokens[noun].pos in {"NOUN", "SYM"}
    return noun if fits and noun is not None and scene.tokens[noun].lemma.lower() not in _TIME_WORDS else None


def _in_a_row(scene: Scene, i: int) -> Quantity | None:
    """The place in a row: "her eighth trip"; of a day of something, the days that it has lasted."""
    value = ordinal_at(scene.parse, i)
    noun = scene.tokens[i].head
    if value is None or noun <= i or scene.tokens[noun].pos != "NOUN" or scene.tokens[i].dep not in _PART | {"amod"}:
        return None
    lemma = scene.tokens[noun].lemma.lower()
    if lemma == "day" and scene.parse.child(noun, "prep") is not None:
        return Quantity(value - 1, value, "day", scene.span(i, noun + 1))
    if i in scene.in_time or lemma in _TIME_WORDS:
        return None
    return Quantity(value, value, lemma, scene.span(i, noun + 1), ordinal=True)


def _plain_at(scene: Scene, i: int) -> Quantity | None:
    number = number_at(scene.parse, i)
    if number is None or i in scene.in_time or _goes_on(scene, number) or _is_part(scene, number):
        return None
    if (share := _share_of(scene, number)) is not None:
        return share
    sign = _sign_before(scene, number.first)
    if sign:
        number, unit, last = _with_scale(scene, number), sign, i
    elif _scale_before_noun(scene, number):
        last = scene.tokens[i + 1].head
        number, unit = _with_scale(scene, number), _unit(scene, last)
    else:
        at = _counted(scene, i)
        if at is None and number.value > 1:
            at = _behind_of(scene, i)
        if at is None and not _stands_alone(scene, i, number.value):
            return None
        unit, last = ("", i) if at is None else (_unit(scene, at), at)
    first, lowest = _from(scene, number, signed=bool(sign))
    low, high = _bounds(scene, first, lowest, number.value)
    span = scene.span(min(first, last), max(last + 1, number.last))
    return Quantity(low, high, unit, span, _hedge(scene, first) if low == high else "")


def _unit(scene: Scene, noun: int) -> str:
    """What is counted, by its lemma; shares of a hundred are "percent" however they are written."""
    lemma = scene.tokens[noun].lemma.lower()
    per_cent = lemma == "cent" and noun > 0 and scene.tokens[noun - 1].lower == "per"
    return "percent" if per_cent or lemma == "%" else lemma


def _share_of(scene: Scene, number: Number) -> Quantity | None:
    """One in ten of something, as a share: at the second number; "one train in 10" too."""
    at = number.first - 1
    if at < 1 or scene.tokens[at].lower != "in" or number.value not in _WHOLES or at - 1 in scene.in_time:
        return None
    parts = number_at(scene.parse, at - 1)
    if parts is None and at > 1 and scene.tokens[number.last - 1].dep == "pobj":
        parts = number_at(scene.parse, at - 2)
    if parts is None or parts.value >= min(number.value, _PARTS_BELOW):
        return None
    value = 100 * parts.value / number.value
    low, high = _bounds(scene, parts.first, None, value)
    return Quantity(low, high, "percent", scene.span(parts.first, number.last), _hedge(scene, parts.first))


def _is_part(scene: Scene, number: Number) -> bool:
    """Whether a number is the part of a share: the "one" of "one in 10" and of "one train in 10"."""
    for at in (number.last, number.last + 1):
        if at + 1 < len(scene.tokens) and scene.tokens[at].lower == "in":
            whole = next(
                (n for e in (at + 1, at + 2) if e < len(scene.tokens) and (n := number_at(scene.parse, e))), None
            )
            return whole is not None and whole.first == at + 1 and _share_of(scene, whole) is not None
    return False


def _scale_before_noun(scene: Scene, number: Number) -> bool:
    """Whether letters that scale a number stand glued to it before what it counts: the "m" of "18m barrels"."""
    if number.last + 1 >= len(scene.tokens):
        return False
    scale, noun = scene.tokens[number.last], scene.tokens[number.last + 1]
    glued = scale.lower in _MONEY_SCALES and scale.start == scene.tokens[number.last - 1].end
    return glued and scale.head > scale.i and noun.pos in {"NOUN", "ADJ"} and noun.lower not in _DIMENSIONS


def bare_quantity(scene: Scene, i: int) -> Quantity | None:
    """The number that ends at this token, though nothing beside it says what it counts: "at six", "to nine"."""
    number = number_at(scene.parse, i)
    if number is None or i in scene.in_time or _goes_on(scene, number):
        return None
    first, lowest = _from(scene, number, signed=False)
    low, high = _bounds(scene, first, lowest, number.value)
    hedge = _hedge(scene, first) if low == high else ""
    return Quantity(low, high, "", scene.span(first, number.last), hedge)


def _counted(scene: Scene, i: int) -> int | None:
    """The noun that a number counts, none where it counts none that is named; never a stretch of time."""
    at = i
    while scene.tokens[at].dep in _PART and (at == i or number_at(scene.parse, at) is not None):
        at = scene.tokens[at].head
    noun = at != i and scene.tokens[at].pos in {"NOUN", "SYM"} and scene.tokens[at].lemma.lower() not in _TIME_WORDS
    return at if noun and number_at(scene.parse, at) is None else None


def _stands_alone(scene: Scene, i: int, value: float) -> bool:
    """Whether a bare number is a subject, so that it counts what is not said: "Twelve were hurt"."""
    return scene.tokens[i].dep in {"nsubj", "nsubjpass"} and scene.tokens[i].tag == "CD" and value < _YEARS


def _goes_on(scene: Scene, number: Number) -> bool:
    """Whether the number is only the beginning of a longer one or of a range."""
    at = number.last
    if at >= len(scene.tokens):
        return False
    if scene.tokens[at].lower == "-" and at + 1 < len(scene.tokens) and ordinal_at(scene.parse, at + 1):
        return True
    longer = [number_at(scene.parse, n) for n in range(at, min(at + 2, len(scene.tokens)))]
    if any(n is not None and n.first <= number.first for n in longer):
        return True
    after = at + 2 if at + 1 < len(scene.tokens) and _is_sign(scene, at + 1) else at + 1
    return (
        _joins_range(scene, at, number.first)
        and after < len(scene.tokens)
        and number_at(scene.parse, after) is not None
        and after not in scene.in_time
    )


def _joins_range(scene: Scene, at: int, first: int) -> bool:
    """Whether a token stands between the two numbers of a range: "10 to 20", "between 10 and 20"."""
    word = scene.tokens[at].lower
    start = first - 1 if first and _is_sign(scene, first - 1) else first
    between = start > 0 and scene.tokens[start - 1].lower == "between"
    return word in {"to", "-", "–"} or (word == "and" and between)


def _from(scene: Scene, number: Number, *, signed: bool) -> tuple[int, float | None]:
    """Where the quantity's words begin, and the lower end of the range where it is one."""
    first = number.first - signed
    if first < 2:
        return first, None
    lower = number_at(scene.parse, first - 2)
    if lower is None or lower.value >= number.value or not _joins_range(scene, first - 1, lower.first):
        return first, None
    return lower.first - bool(_sign_before(scene, lower.first)), lower.value


def _bounds(scene: Scene, first: int, lowest: float | None, value: float) -> tuple[float, float]:
    before = " ".join(token.lower for token in scene.tokens[max(0, first - _WORDS_BEFORE) : first])
    if _AT_LEAST.search(before):
        return value if lowest is None else lowest, math.inf
    if _AT_MOST.search(before):
        return 0.0, value
    return value if lowest is None else lowest, value


def _hedge(scene: Scene, first: int) -> Hedge:
    before = " ".join(token.lower for token in scene.tokens[max(0, first - _WORDS_BEFORE) : first])
    if _NEARLY.search(before):
        return "nearly"
    return "about" if _ROUGHLY.search(before) else ""


def _is_sign(scene: Scene, i: int) -> bool:
    return scene.tokens[i].text[-1:] in _CURRENCIES


def _sign_before(scene: Scene, first: int) -> str:
    """The currency whose sign stands before a number; empty where none does."""
    return _CURRENCIES.get(scene.tokens[first - 1].text[-1:], "") if first else ""


def _with_scale(scene: Scene, number: Number) -> Number:
    """A sum with the letters that scale it where the parse made them a word: the "m" of "$3.5m"."""
    if number.last >= len(scene.tokens):
        return number
    after = scene.tokens[number.last]
    scale = _MONEY_SCALES.get(after.lower.rstrip("."))
    if scale is None or after.start != scene.tokens[number.last - 1].end:
        return number
    return Number(number.value * scale, number.first, number.last + 1)
