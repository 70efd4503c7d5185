"""The patterns of weeks, months, years and the like that are counted from a day, and what each means."""

from __future__ import annotations

from crosswire.reading.times.grammar import Found, rule
from crosswire.reading.times.lexicon import UNIT_CODES, UNITS
from crosswire.reading.times.meaning import Length, Meaning, Relative

__all__ = ["UNIT_RULES"]


@rule("unit of the calendar", "edge=edge? which=which fiscal? unit=unit")
def relative_unit(found: Found) -> Meaning | None:
    """A week, month, year or the like, picked by ``this``, ``last``, ``the following`` and so on."""
    unit = UNITS[found.value("unit")]
    which, origin = found.which()
    if which is None or unit in {"second", "minute", "hour"}:
        return None
    kinds = found.kinds("which")
    if unit in {"decade", "century"} and "past" in kinds:
        return None
    if unit == "day" and "this" in kinds and "same" not in kinds:
        return None
    if found.behind().kind == "of" and {"the", "last"} <= kinds:
        return Length(f"P1{UNIT_CODES[unit]}") if unit != "weekend" else None
    cataphoric = "same" in kinds and found.behind().kind == "as"
    return Relative(unit, which, origin, cataphoric, latest="latest" in kinds)


@rule("unit of the calendar", "edge=edge? the fiscal? unit=unit")
def the_unit(found: Found) -> Meaning | None:
    """``the week``, ``the year`` and the like, where a preposition shows that the present one is meant."""
    unit = UNITS[found.value("unit")]
    if unit not in {"day", "week", "month", "quarter", "year"}:
        return None
    if found.behind().kind == "ended":
        return Length(f"P1{UNIT_CODES[unit]}") if unit == "year" else Relative(unit, 0, "text")
    if found.behind().kind in {"that", "of", "before", "after", "hyphen", "ahead", "year", "to", "period"}:
        return None
    if found.behind().kind == "poss":
        return Relative(unit, 0) if unit == "week" else None
    if found.has("edge"):
        return Relative(unit, 0, "text" if unit == "day" else "told")
    if unit == "day" or not _told_when(found) or (unit == "month" and found.before().kind != "of"):
        return None
    return Relative(unit, 0, "text" if unit == "quarter" else "told")


_STRETCHES = frozenset({"rest", "remainder", "most", "much", "part", "half", "quarter", "months", "weeks", "days"})


def _told_when(found: Found) -> bool:
    """Whether the words before say that something went on during the unit: ``for``, ``the rest of``."""
    if found.before().kind == "of":
        return found.before(2).lower in _STRETCHES
    return found.before().kind in {"for", "over", "in"}


@rule("end of a unit", "unit=unit (hyphen|poss)? edge=end")
def unit_end(found: Found) -> Meaning | None:
    """The end of the year or month: ``year-end``, ``month's end``."""
    unit = UNITS[found.value("unit")]
    return Relative(unit, 0, "told") if unit in {"month", "quarter", "year"} else None


@rule("period", "the? which=latest period")
def latest_period(_found: Found) -> Meaning:
    """``the latest period`` of a company's report: the quarter told of."""
    return Relative("quarter", 0, "text")


UNIT_RULES = (relative_unit, the_unit, unit_end, latest_period)
