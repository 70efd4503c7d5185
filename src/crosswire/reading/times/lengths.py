"""The patterns of durations, sets, and of so much time before or after, and what each means."""

from __future__ import annotations

from crosswire.reading.times.grammar import Found, rule
from crosswire.reading.times.lexicon import UNIT_CODES, UNITS
from crosswire.reading.times.meaning import Fixed, Length, Meaning, Repeat, Shift, Vague
from crosswire.reading.times.periods import OPEN_VALUES, Period
from crosswire.reading.times.words import Word

__all__ = ["BESIDE", "LENGTH_RULES"]


_CLOCK_UNITS = frozenset({"second", "minute", "hour"})
_HALVES = {"year": (6, "M"), "hour": (30, "M"), "minute": (30, "S"), "day": (12, "H")}
"""What half a unit is in the next smaller one."""


def number_of(words: list[Word]) -> float | None:
    """What words of number are worth together; none for ``several`` and its like."""
    total, part = 0.0, 0.0
    for word in words:
        if word.kind in {"few", "dozens", "units"}:
            return None
        if word.kind == "half":
            part += 0.5
        elif word.kind == "mult":
            total += (part or 1) * word.value
            part = 0
        elif word.kind == "dozen":
            part = (part or 1) * word.value
        elif word.kind == "couple":
            part = word.value
        elif word.kind != "a" or not part:
            part += word.value
    if any(word.kind == "half" for word in words) and words[0].kind in {"half", "a"} and total + part == 1.5:
        return 0.5
    return total + part


def duration(count: float | None, unit: str) -> str:
    """A TIMEX3 duration, ``P2Y6M``; the count is X where the words leave it open."""
    clocked = "T" if unit in _CLOCK_UNITS else ""
    if unit == "fortnight":
        count = None if count is None else 2 * count
    code = "D" if unit == "weekend" else UNIT_CODES[unit]
    if count is None:
        return f"P{clocked}X{code}"
    whole = int(count)
    if count - whole == 0.5 and unit in _HALVES:
        amount, smaller = _HALVES[unit]
        start = f"{whole}{code}" if whole else ""
        mark = "T" if unit == "day" else ""
        return f"P{clocked}{start}{mark}{amount}{smaller}"
    return f"P{clocked}{count:g}{code}" if count < 1e6 else f"P{clocked}{whole}{code}"


def _unit(found: Found, name: str = "unit") -> str:
    return UNITS[found.value(name)]


@rule(
    "shift",
    "approx=hedge? count=(count|a) hyphen? more? unit=anyunit loose=(or so)? way=(ago|earlier|later|before|after)",
    "approx=hedge? count=(count|a) unit=anyunit way=(hence|from nownow)",
    "the? fiscal? unit=unit hyphen way=(ago|earlier) ordinal? (period|unit)",
    "unit=unit hyphen way=(ago|earlier)",
    "count=units way=(ago|earlier|later)",
)
def shift(found: Found) -> Meaning | None:
    """So much before or after publication or another time: ``two days earlier``, ``six weeks ago``."""
    count = number_of(found.under("count")) if found.has("count") else 1.0
    unit = _unit(found) if found.has("unit") else _unit(found, "count")
    word = found.under("way")[0]
    if (
        word.lower in {"before", "after"}
        and found.behind().lower not in _CLOSING
        and found.behind().kind != "paragraph"
    ):
        return None
    if unit in _CLOCK_UNITS:
        return Length(duration(count, unit))
    from_publication = word.kind in {"ago", "hence", "from"}
    sign = 1 if word.kind == "from" else int(word.value)
    if count is None:
        open_value = Period(OPEN_VALUES.get(unit, "XXXX-XX-XX"), None, None, "vague")
        return Vague("PAST_REF") if from_publication else Fixed(open_value)
    return Shift(count, unit, sign, "publication" if from_publication else "text")


_CLOSING = frozenset({".", ",", ";", ":", ")", "?", "!", "”", '"', "and", "when", "but"})


@rule(
    "length",
    "approx=approx? side=side count=count ((to|or|hyphen) count)? more? unit=anyunit loose=(or so)?",
    "approx=approx? count=count ((to|or|hyphen) count)? more? unit=anyunit loose=(or so)?",
    "approx=hedge? count=count ((to|or|hyphen) count)? hyphen unit=anyunit",
    "approx=hedge? count=(count|a) unit=anyunit and? comma? count2=count unit2=anyunit",
)
def length(found: Found) -> Meaning | None:
    """How long: ``75 years``, ``the past two months``, ``four years and five months``."""
    count, unit = number_of(found.under("count")), _unit(found)
    if found.has("count") and found.under("count")[0].kind == "year" and count is not None and 1900 <= count < 2100:
        return None
    if unit == "weekend" or (unit == "quarter" and not found.has("side")) or _is_age(found):
        return None
    value = duration(count, unit)
    if found.has("unit2"):
        smaller, rest = _unit(found, "unit2"), number_of(found.under("count2"))
        if found.value("unit2") >= found.value("unit") or rest is None or rest >= _FULL.get(smaller, 1):
            return None
        joint = duration(rest, smaller)
        value += joint[1:] if not ("T" in value and "T" in joint) else joint[2:]
    side = {"past": -1, "last": -1, "next": 1, "coming": 1}
    sides = [side[kind] for kind in found.kinds("side") if kind in side]
    return Length(value, count or 0, unit, sides[0] if sides else 0)


_FULL = {"month": 12, "week": 5, "day": 31, "hour": 24, "minute": 60, "second": 60}
"""How many of a unit make more than is said with a larger one beside it."""


BESIDE = "unit beside a time"
"""The name of the rule that holds only where its words are counted from a time behind them."""


@rule(BESIDE, "the unit=unit")
def unit_beside(found: Found) -> Meaning | None:
    """``the day before``, only to be counted from the time behind it: ``the day before Easter``."""
    unit = _unit(found)
    if unit in _CLOCK_UNITS or found.behind().lower not in _SIDES or found.behind(1).kind not in _NAMES_A_TIME:
        return None
    return Length(duration(1, unit), 1, unit)


_SIDES = frozenset({"before", "after"})
_NAMES_A_TIME = frozenset({"holiday", "month", "weekday", "last", "next", "n12", "n31", "ordinal", "this", "deictic"})


def _is_age(found: Found) -> bool:
    """Whether a length is somebody's age: ``52 years old``, ``a 6-year-old``."""
    return found.behind().kind == "old" or (found.behind().kind == "hyphen" and found.behind(1).kind == "old")


@rule("length", "approx=hedge? count=(number|a) unit=anyunit and a half")
def and_a_half(found: Found) -> Meaning:
    """``a year and a half``."""
    return Length(duration((number_of(found.under("count")) or 1) + 0.5, _unit(found)))


@rule("length", "approx=hedge? (a|a more) unit=unit loose=(or so)?")
def one_length(found: Found) -> Meaning | None:
    """``a year`` as a length; after an amount it says how often: ``40 euros a year``."""
    unit = _unit(found)
    if unit in {"second", "weekend", "quarter"} or found.behind().kind in {"ago", "hyphen", "of", "unit"}:
        return None
    before = found.before()
    if not found.has("approx") and (before.kind in _AMOUNTS or before.lower in _RATES or before.lower.endswith("s")):
        return Repeat(duration(1, unit))
    if before.kind == "other_word" and before.lower not in _TAKES:
        return None if unit == "day" else Length(duration(1, unit), 1, unit)
    return Length(duration(1, unit), 1, unit)


_AMOUNTS = frozenset({"n12", "n31", "n59", "nbig", "ndec", "mult", "one"})
_RATES = frozenset({"%", "percent", "times", "once", "twice", "dollars", "hours", "$"})
_TAKES = frozenset({"take", "takes", "took", "taken", "spend", "spent", "lasted", "last", "after", "within", "than"})


@rule("length", "approx=approx? unit=units (or units)?")
def bare_length(found: Found) -> Meaning | None:
    """``for weeks``, ``decades``: a length of unknown count, where a preposition shows it."""
    unit = _unit(found)
    if found.before().kind not in {"for", "over", "in"} and not found.has("long"):
        return None
    return Length(duration(None, unit), unit=unit)


@rule("length", "approx=approx? the past unit=unit", "approx=approx? this past unit=unit")
def past_unit(found: Found) -> Meaning | None:
    """``the past decade``: a length that ends at publication; shorter units are rather those of the calendar."""
    unit = _unit(found)
    return Length(duration(1, unit), 1, unit, -1) if unit in {"decade", "century", "hour"} else None


@rule("length", "unit=anyunit hyphen long=long")
def long_adjective(found: Found) -> Meaning:
    """``day-long``, ``decades-long``."""
    word = found.under("unit")[0]
    return Length(duration(None if word.kind == "units" else 1, _unit(found)))


@rule("length", "the? units=these? unit=units ahead")
def units_ahead(found: Found) -> Meaning:
    """``the weeks ahead``."""
    return Length(duration(None, _unit(found)), unit=_unit(found), side=1)


@rule("unbounded stretch", "(the|these)? (recent|past|coming=coming) unit=units (and units)?")
def vague_units(found: Found) -> Meaning:
    """``recent years``, ``the coming weeks``: a length of unknown count that ends or begins at publication."""
    return Length(duration(None, _unit(found)), unit=_unit(found), side=1 if found.has("coming") else -1)


@rule("set", "every=every (other|count=(count|ordinal))? unit=anyunit")
def every(found: Found) -> Meaning | None:
    """How often: ``every day``, ``each year``, ``every two weeks``."""
    if not found.has("count"):
        return Repeat(duration(1, _unit(found)))
    return Repeat(duration(number_of(found.under("count")), _unit(found)))


@rule("set", "daily=daily")
def daily(found: Found) -> Meaning:
    """How often, in one word: ``daily``, ``annually``."""
    return Repeat(duration(1, UNITS[found.value("daily")]))


@rule("set", "every (month=month|season=season)")
def every_cycle(found: Found) -> Meaning:
    """``every July``, ``each summer``."""
    if found.has("month"):
        return Repeat(f"XXXX-{found.value('month'):02}")
    return Repeat(f"XXXX-{('SP', 'SU', 'FA', 'WI')[found.value('season') - 1]}")


LENGTH_RULES = (
    shift,
    length,
    and_a_half,
    one_length,
    bare_length,
    past_unit,
    unit_beside,
    long_adjective,
    units_ahead,
    vague_units,
    every,
    daily,
    every_cycle,
)
