"""The patterns of dates, clock times and parts of the day, and what each means."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from crosswire.reading.times import periods
from crosswire.reading.times.cycles import pattern
from crosswire.reading.times.grammar import Found, Rule
from crosswire.reading.times.meaning import Cycle, Fixed, Length, Meaning, Origin, Relative, Repeat, Vague, Within
from crosswire.reading.times.lexicon import UNIT_CODES
from crosswire.reading.times.words import Word

__all__ = ["DATE_RULES", "UNITS", "which_of"]

UNITS = tuple(UNIT_CODES)
"""The units by what the lexicon says that they are worth."""


def which_of(words: list[Word]) -> tuple[int | None, Origin]:
    """Which one ``this``, ``last``, ``the following`` and the like pick, and what they count from."""
    kinds = {word.kind for word in words}
    if kinds & {"previous", "following", "same", "that", "latest"} or ({"the", "next"} <= kinds):
        sign = -1 if "previous" in kinds else 1 if kinds & {"following", "next"} else 0
        return sign, "text"
    if kinds & {"last", "past"}:
        return -1, "publication"
    if kinds & {"next", "coming"}:
        return 1, "publication"
    return (0, "publication") if "this" in kinds else (None, "publication")


def month_day(found: Found) -> Meaning | None:
    """A day of a month, with or without its year."""
    month, day = found.value("month"), found.value("day")
    if found.behind().kind == "hyphen" and found.behind(1).kind in {"unit", "units"}:
        return None
    if not 1 <= day <= 31 or day > monthrange(2000, month)[1]:
        return None
    if found.has("year"):
        number = found.value("year")
        return Fixed(periods.day(date(number, month, day))) if day <= monthrange(number, month)[1] else None
    which, origin = which_of(found.under("which"))
    return Cycle("monthday", month, day, which=which, origin=origin, weekday=found.value("weekday"))


def month_of_year(found: Found) -> Meaning:
    """A month with its year."""
    return Fixed(periods.month(found.value("month"), _year(found)))


def month(found: Found) -> Meaning:
    """A month by its name alone, or with ``last``, ``this``, ``next``."""
    which, origin = which_of(found.under("which"))
    return Cycle("month", found.value("month"), which=which, origin=origin)


def digits_date(found: Found) -> Meaning | None:
    """A date in digits: ``2021-03-04``; with slashes only where one reading is possible."""
    number, month_number, day = found.value("year"), found.value("m"), found.value("d")
    if found.has("slash"):
        if month_number <= 12 and day <= 12 and month_number != day:
            return None
        month_number, day = (month_number, day) if month_number <= 12 else (day, month_number)
    if not (1 <= month_number <= 12 and 1 <= day <= monthrange(number, month_number)[1]):
        return None
    return Fixed(periods.day(date(number, month_number, day)))


def _year(found: Found) -> int:
    number = found.value("year")
    return -number if found.has("bc") else number


_YEAR_SIGNS = frozenset({"in", "since", "from", "to", "of", "for", "before", "after", "between", "edge"})
_NOT_A_YEAR_BEFORE = frozenset(
    {"$", "£", "€", "#", "¥", "no.", "nos.", "number", "room", "flight", "about", "route", "page"}
)
_NOT_A_YEAR_BEHIND = frozenset({"%", "percent", "per", "miles", "people", "troops", "points", "dollars", "euros"})


def year(found: Found) -> Meaning | None:
    """A year in digits, where nothing counts it."""
    if found.has("bc") or found.has("said"):
        return Fixed(periods.year(_year(found)))
    before, behind = found.before(), found.behind()
    if before.lower in _NOT_A_YEAR_BEFORE or behind.lower in _NOT_A_YEAR_BEHIND:
        return None
    if behind.kind in {"zone", "mult", "units", "unit"} or before.kind in {"ndec", "least", "than", "up"}:
        return None
    return Fixed(periods.year(_year(found)))


def short_year(found: Found) -> Meaning | None:
    """A year of two digits behind an apostrophe: ``'99``."""
    mark, digits = found.words[found.last - 2 : found.last]
    if mark.end != digits.start or len(digits.lower) != 2:
        return None
    number = int(digits.value)
    return Fixed(periods.year(number + (1900 if number > 30 else 2000)))


def spelled_year(found: Found) -> Meaning | None:
    """A year in words: ``nineteen ninety-six``, ``the year two thousand``."""
    hundreds = found.value("hundreds")
    if found.has("mult"):
        return Fixed(periods.year(2000)) if hundreds == 2 and found.value("mult") == 1000 else None
    if not 17 <= hundreds <= 19:
        return None
    return Fixed(periods.year(hundreds * 100 + int(sum(word.value for word in found.under("rest")))))


def decade(found: Found) -> Meaning:
    """Ten years: ``the 1980s``, ``the '80s``, ``the nineties``."""
    number = found.value("decade")
    if found.under("decade")[0].kind == "decade":
        return Fixed(periods.decade(number))
    return Fixed(periods.decade(number + (190 if number > 2 else 200)))


def century(found: Found) -> Meaning | None:
    """A hundred years: ``the 19th century``, ``the 1800s``."""
    if found.has("hundreds"):
        return Fixed(periods.century(found.value("hundreds")))
    if UNITS[found.value("unit")] != "century":
        return None
    number = found.value("ordinal")
    return Fixed(periods.century(-number if found.has("bc") else number - 1)) if 1 <= number <= 30 else None


def quarter(found: Found) -> Meaning | None:
    """A quarter or half of a year: ``the third quarter``, ``third-quarter``, ``Q3 2021``."""
    number = found.value("ordinal") or found.value("q")
    if found.has("unit") and (UNITS[found.value("unit")] != "quarter" or not 1 <= number <= 4):
        return None
    name, number = ("half", number - 4) if number > 4 else ("quarter", number)
    if found.has("year"):
        of_year = found.value("year")
        return Fixed(periods.half(number, of_year) if name == "half" else periods.quarter(number, of_year))
    return Cycle(name, number)


def half(found: Found) -> Meaning | None:
    """A half of something named after it: ``the second half of``."""
    number = found.value("ordinal") if "ordinal" in found.kinds("ordinal") else 2
    return Cycle("half", number) if number <= 2 and found.behind().kind == "of" else None


def season(found: Found) -> Meaning | None:
    """A season, where its words leave no doubt that one is meant."""
    word = found.under("season")[0]
    if found.has("year"):
        return Fixed(periods.season(int(word.value), _year(found)))
    which, origin = which_of(found.under("which"))
    cycle = Cycle("season", int(word.value), which=which, origin=origin)
    if which is not None or found.has("edge"):
        return cycle
    if found.behind().kind == "of" and word.lower != "summer" and word.lower != "winter":
        return (
            cycle
            if found.behind(1).kind in {"year", "last", "this", "next", "that", "the"} and _year_near(found)
            else None
        )
    if (
        found.behind().kind in {"hyphen", "other_word"}
        and not found.has("the")
        and found.before().kind not in {"in", "since"}
    ):
        return None
    sure = {"in", "since", "to", "for", "before", "after", "of", "from"}
    return cycle if found.before().kind in sure or (found.before().lower == "by") else None


def _year_near(found: Found) -> bool:
    return any(found.behind(n).kind in {"year", "unit"} for n in (1, 2, 3))


def weekday(found: Found) -> Meaning | None:
    """A day of the week, with the part of the day where one is given."""
    word = found.under("weekday")[0]
    number = int(word.value)
    which, origin = which_of(found.under("which"))
    plural = word.lower.endswith("s") or any(part.lower.endswith("s") for part in found.under("part"))
    if found.has("every") or (plural and which is None):
        part = f"T{periods.PARTS[found.value('part')]}" if found.has("part") else ""
        return Repeat(f"XXXX-WXX-{number}{part}")
    day = Cycle("weekday", number, which=which, origin=origin)
    return Within(Cycle("part", found.value("part")), day) if found.has("part") else day


def weekend(found: Found) -> Meaning | None:
    """A weekend: ``last weekend``, ``over the weekend``."""
    if UNITS[found.value("unit")] != "weekend":
        return None
    which, origin = which_of(found.under("which"))
    return Cycle("weekend", which=which, origin=origin)


def deictic(found: Found) -> Meaning:
    """Yesterday, today, tomorrow, with the part of the day where one is given."""
    day = Relative("day", found.value("deictic"))
    return Within(Cycle("part", found.value("part")), day) if found.has("part") else day


def tonight(_found: Found) -> Meaning:
    """The night of the day of publication."""
    return Within(Cycle("part", 3), Relative("day", 0))


def this_part(found: Found) -> Meaning | None:
    """A part of the day picked by ``this``, ``last``, ``the next`` and the like: ``last night``."""
    which, origin = which_of(found.under("which"))
    return Within(Cycle("part", found.value("part")), Relative("day", which or 0, origin))


def the_part(found: Found) -> Meaning | None:
    """A part of the day by its name alone, where a preposition shows that it is a time."""
    if found.before().kind == "at":
        return Vague(pattern(Cycle("part", found.value("part"))))
    shown = found.before().kind in {"in", "for", "over", "since", "to", "before"} or found.behind().kind == "of"
    return Cycle("part", found.value("part"), origin="text") if shown or found.has("edge") else None


def overnight(_found: Found) -> Meaning:
    """The night before or of the day told of."""
    return Cycle("part", 3, origin="text")


def clock(found: Found) -> Meaning | None:
    """A time by the clock: ``2:30 p.m.``, ``9 a.m.``, ``14:30 GMT``, ``noon``."""
    if found.has("instant"):
        if found.value("instant") == 24:
            return Cycle("clock", clock="24:00", origin="text")
        return Cycle("clock", clock="12:00", origin="text")
    text = found.under("hour")[0].lower
    hour, _, minutes = text.partition(":")
    hour = hour if hour.isdigit() else str(found.value("hour"))
    if text.isdigit() and len(text) == 4:
        hour, minutes = text[:2], text[2:]
    at = int(hour)
    if found.has("ampm"):
        if not 1 <= at <= 12:
            return None
        at = at % 12 + (12 if found.value("ampm") else 0)
    elif not (found.has("zone") or found.has("oclock")) and found.before().kind not in _CLOCK_SIGNS:
        return None
    if at > 24 or (minutes and int(minutes[:2]) > 59):
        return None
    return Cycle("clock", clock=f"{at:02}:{minutes or '00'}", origin="text")


_CLOCK_SIGNS = frozenset({"at", "to", "from", "before", "after", "about", "since", "between"})


def holiday(found: Found) -> Meaning | None:
    """A day that has a name, with or without its year."""
    which, origin = which_of(found.under("which"))
    cycle = Cycle("holiday", found.value("holiday"), which=which, origin=origin)
    return Within(cycle, Fixed(periods.year(found.value("year")))) if found.has("year") else cycle


def relative_unit(found: Found) -> Meaning | None:
    """A week, month, year or the like, picked by ``this``, ``last``, ``the following`` and so on."""
    unit = UNITS[found.value("unit")]
    which, origin = which_of(found.under("which"))
    if which is None or unit in {"second", "minute", "hour", "season"}:
        return None
    kinds = found.kinds("which")
    if unit == "day" and "this" in kinds and "same" not in kinds:
        return None
    cataphoric = "same" in kinds and found.behind().kind == "as"
    return Relative(unit, which, origin, cataphoric)


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
    if unit in {"day", "month"} or not _told_when(found):
        return None
    return Relative(unit, 0, "text" if unit == "quarter" else "told")


_STRETCHES = frozenset({"rest", "remainder", "most", "much", "part", "half", "quarter", "months", "weeks", "days"})


def _told_when(found: Found) -> bool:
    """Whether the words before say that something went on during the unit: ``for``, ``the rest of``."""
    if found.before().kind == "of":
        return found.before(2).lower in _STRETCHES
    return found.before().kind in {"for", "over", "in"}


def year_end(_found: Found) -> Meaning:
    """The end of the year: ``year-end``, ``year's end``."""
    return Relative("year", 0)


def latest_period(_found: Found) -> Meaning:
    """``the latest period`` of a company's report: the quarter told of."""
    return Relative("quarter", 0, "text")


DATE_RULES = (
    Rule(
        "month and day",
        "approx=about? (weekday=weekday comma?)? which=which? month=month day=daynum (comma? year=year)?",
        month_day,
    ),
    Rule(
        "day and month",
        "approx=about? (weekday=weekday comma? the?)? the? day=daynum of? month=month (comma? year=year)?",
        month_day,
    ),
    Rule("month of a year", "approx=about? edge=edge? month=month (comma|of)? year=year", month_of_year),
    Rule("month", "edge=edge? which=which? shade=(early|late|mid)? hyphen? month=month", month),
    Rule("date in digits", "year=year hyphen m=n12 hyphen d=dayno", digits_date),
    Rule("date in digits", "m=dayno slash=slash d=dayno slash year=year", digits_date),
    Rule("year", "edge=edge? year=year", year),
    Rule("year", "edge=edge? said=the unit year=year", year),
    Rule("year", "edge=edge? said=fiscal unit? year=year", year),
    Rule("year before Christ", "edge=edge? year=(year|digits) bc=bc", year),
    Rule("year of two digits", "apostrophe (n12|n31|n59|nbig)", short_year),
    Rule("year in words", "(the unit)? hundreds=one rest=(tens (hyphen? one)?)", spelled_year),
    Rule("year in words", "the unit hundreds=one mult=mult", spelled_year),
    Rule("decade", "edge=edge? the? apostrophe? decade=(decade|shortdecade)", decade),
    Rule("decade", "edge=(edge|the) decade=nineties", decade),
    Rule("century", "edge=edge? the? ordinal=ordinal hyphen? unit=unit bc=bc?", century),
    Rule("century", "edge=edge? the hundreds=hundreds", century),
    Rule(
        "quarter",
        "edge=edge? (the|its)? fiscal? hyphen? ordinal=ordinal hyphen? fiscal? unit=unit (of? year=year)?",
        quarter,
    ),
    Rule("quarter", "(the|its)? fiscal? year=year fiscal? ordinal=ordinal hyphen? unit=unit", quarter),
    Rule("quarter", "q=quarterword (of? year=year)?", quarter),
    Rule("half", "the? ordinal=(ordinal|last) half", half),
    Rule(
        "season",
        "edge=edge? the=the? which=which? shade=(early|late|mid)? hyphen? season=season (of? year=year)?",
        season,
    ),
    Rule("weekday", "edge=edge? (every=every|which=which)? weekday=weekday part=part?", weekday),
    Rule("weekend", "edge=edge? (which=which|the)? unit=unit", weekend),
    Rule("day from publication", "edge=edge? deictic=deictic (shade=(early|late|mid)? hyphen? part=part)?", deictic),
    Rule("night from publication", "edge=edge? tonight", tonight),
    Rule("part of the day", "edge=edge? which=which part=part", this_part),
    Rule("part of the day", "edge=edge? the? part=part", the_part),
    Rule("night", "overnight", overnight),
    Rule("clock time", "approx=about? hour=(n12|clock) ampm=ampm zone=zone?", clock),
    Rule("clock time", "approx=about? hour=n12 oclock=oclock", clock),
    Rule("clock time", "approx=about? hour=(n12|one) oclock=oclock? in the ampm=part", clock),
    Rule("period", "the? which=latest period", latest_period),
    Rule("clock time", "approx=about? hour=(clock|year|nbig) (local time|zone=zone)", clock),
    Rule("clock time", "approx=about? hour=clock", clock),
    Rule("clock time", "approx=about? instant=instant zone?", clock),
    Rule("named day", "which=which? holiday=holiday (comma? year=year)?", holiday),
    Rule("unit of the calendar", "edge=edge? which=which fiscal? unit=unit", relative_unit),
    Rule("unit of the calendar", "edge=edge? the fiscal? unit=unit", the_unit),
    Rule("end of the year", "unit (hyphen|poss)? edge=end", year_end),
)
