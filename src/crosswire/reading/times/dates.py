"""The patterns of months, years, decades, centuries, quarters and seasons, and what each means."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from crosswire.reading.times import periods
from crosswire.reading.times.grammar import Found, rule
from crosswire.reading.times.holidays import EVENT_DAYS, EVENT_WORDS
from crosswire.reading.times.lexicon import UNITS
from crosswire.reading.times.meaning import Cycle, Fixed, Meaning

__all__ = ["DATE_RULES"]


@rule(
    "month and day",
    "approx=about? (weekday=weekday comma?)? which=which? month=month day=daynum (comma? year=year)?",
    "approx=about? (weekday=weekday comma? the?)? the? day=daynum of? month=month (comma? year=year)?",
)
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
    if found.behind().lower in EVENT_WORDS and (month, day) in EVENT_DAYS:
        return Fixed(periods.day(date(EVENT_DAYS[month, day], month, day)))
    which, origin = (-1, "told") if found.before().lower == "ended" else found.which()
    return Cycle("monthday", month, day, which=which, origin=origin, weekday=found.value("weekday"))


@rule(
    "month of a year",
    "approx=about? edge=edge? month=month (comma|of)? year=year bc=bc?",
    "approx=about? edge=edge? month=month (comma|of)? year=digits bc=bc",
)
def month_of_year(found: Found) -> Meaning:
    """A month with its year."""
    return Fixed(periods.month(found.value("month"), _year(found)))


@rule("month", "edge=edge? which=which? (shade=(early|late|mid) hyphen?)? month=month")
def month(found: Found) -> Meaning:
    """A month by its name alone, or with ``last``, ``this``, ``next``."""
    which, origin = found.which()
    return Cycle("month", found.value("month"), which=which, origin=origin)


@rule(
    "date in digits",
    "year=year hyphen m=n12 hyphen d=dayno",
    "m=dayno slash=slash d=dayno slash year=year",
    "m=n12 slash d=n12",
)
def digits_date(found: Found) -> Meaning | None:
    """A date in digits: ``2021-03-04``; with slashes only where one reading is possible."""
    number, month_number, day = found.value("year"), found.value("m"), found.value("d")
    if not number:
        return Fixed(periods.day(date(EVENT_DAYS[9, 11], 9, 11))) if (month_number, day) == (9, 11) else None
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


_EASY_YEARS = (1900, 2060)
"""Four digits between these are a year unless something speaks against it; others only behind a word that dates."""

_YEAR_SIGNS = frozenset(
    """in since from to of for between before after as the and or hyphen openpar comma over month season
    paragraph""".split()
)
_NOT_A_YEAR_BEFORE = frozenset(
    {"$", "£", "€", "#", "¥", "no.", "nos.", "number", "room", "flight", "about", "route", "page"}
)
_NOT_A_YEAR_BEHIND = frozenset({"%", "percent", "per", "miles", "people", "troops", "points", "dollars", "euros"})


@rule(
    "year",
    "edge=edge? year=year",
    "edge=edge? said=the unit year=year",
    "said=the year=year period",
    "edge=edge? said=fiscal unit? year=year",
    "edge=edge? year=(year|digits) bc=bc",
)
def year(found: Found) -> Meaning | None:
    """A year in digits, where nothing counts it."""
    if found.has("bc") or found.has("said"):
        return Fixed(periods.year(_year(found)))
    before, behind = found.before(), found.behind()
    if before.lower in _NOT_A_YEAR_BEFORE or behind.lower in _NOT_A_YEAR_BEHIND:
        return None
    if behind.kind in {"zone", "mult", "units", "unit"} or before.kind in {"ndec", "least", "than", "up"}:
        return None
    number = found.value("year")
    easy = _EASY_YEARS[0] <= number <= _EASY_YEARS[1] or (behind.kind == "hyphen" and found.behind(1).kind == "year")
    if not easy and before.kind not in _YEAR_SIGNS and not found.has("edge"):
        return None
    return Fixed(periods.year(_year(found)))


@rule("year of two digits", "apostrophe (n12|n31|n59|nbig)")
def short_year(found: Found) -> Meaning | None:
    """A year of two digits behind an apostrophe: ``'99``."""
    mark, digits = found.words[found.last - 2 : found.last]
    if mark.end != digits.start or len(digits.lower) != 2:
        return None
    number = int(digits.value)
    return Fixed(periods.year(number + (1900 if number > 30 else 2000)))


@rule("year in words", "(the unit)? hundreds=one rest=(tens (hyphen? one)?)", "the unit hundreds=one mult=mult")
def spelled_year(found: Found) -> Meaning | None:
    """A year in words: ``nineteen ninety-six``, ``the year two thousand``."""
    hundreds = found.value("hundreds")
    if found.has("mult"):
        return Fixed(periods.year(2000)) if hundreds == 2 and found.value("mult") == 1000 else None
    if not 17 <= hundreds <= 19:
        return None
    return Fixed(periods.year(hundreds * 100 + int(sum(word.value for word in found.under("rest")))))


@rule("decade", "edge=edge? the=(the? apostrophe|the)? decade=(decade|shortdecade)", "edge=(edge|the) decade=nineties")
def decade(found: Found) -> Meaning | None:
    """Ten years: ``the 1980s``, ``the '80s``, ``the nineties``."""
    number = found.value("decade")
    if found.under("decade")[0].kind == "shortdecade" and not (found.has("the") or found.has("edge")):
        return None
    if found.under("decade")[0].kind == "decade":
        return Fixed(periods.decade(number))
    return Fixed(periods.decade(number + (190 if number > 2 else 200)))


@rule("century", "edge=edge? the? ordinal=ordinal hyphen? unit=unit bc=bc?", "edge=edge? the hundreds=hundreds")
def century(found: Found) -> Meaning | None:
    """A hundred years: ``the 19th century``, ``the 1800s``."""
    if found.has("hundreds"):
        return Fixed(periods.century(found.value("hundreds")))
    if UNITS[found.value("unit")] != "century":
        return None
    number = found.value("ordinal")
    return Fixed(periods.century(-number if found.has("bc") else number - 1)) if 1 <= number <= 30 else None


@rule(
    "quarter",
    "edge=edge? the? fiscal? hyphen? ordinal=ordinal fiscal? unit=unit (of? year=year)?",
    "edge=edge? ordinal=ordinal hyphen unit=unit",
    "the? fiscal? year=year fiscal? ordinal=ordinal hyphen? unit=unit",
    "q=quarterword (of? year=year)?",
)
def quarter(found: Found) -> Meaning | None:
    """A quarter or half of a year: ``the third quarter``, ``third-quarter``, ``Q3 2021``."""
    number = found.value("ordinal") or found.value("q")
    if found.has("unit") and (UNITS[found.value("unit")] != "quarter" or not 1 <= number <= 4):
        return None
    name, number = ("half", number - 4) if number > 4 else ("quarter", number)
    if found.has("year"):
        of_year = found.value("year")
        return Fixed(periods.half(number, of_year) if name == "half" else periods.quarter(number, of_year))
    return Cycle(name, number, ended="fiscal" in {word.kind for word in found.words[found.first : found.last]})


@rule("half", "the? ordinal=(ordinal|last) half")
def half(found: Found) -> Meaning | None:
    """A half of something named after it: ``the second half of``."""
    number = found.value("ordinal") if "ordinal" in found.kinds("ordinal") else 2
    return Cycle("half", number) if number <= 2 and found.behind().kind == "of" else None


@rule(
    "season",
    "edge=edge? the=the? which=which? (shade=(early|late|mid) hyphen?)? season=season (of? year=year bc=bc?)?",
    "edge=edge? the=the? (shade=(early|late|mid) hyphen?)? season=season of? year=digits bc=bc",
)
def season(found: Found) -> Meaning | None:
    """A season, where its words leave no doubt that one is meant."""
    word = found.under("season")[0]
    if found.has("year"):
        return Fixed(periods.season(int(word.value), _year(found)))
    which, origin = found.which()
    cycle = Cycle("season", int(word.value), which=which, origin=origin)
    return cycle if which is not None or found.has("edge") or _is_season(found, word.lower) else None


_SEASON_SIGNS = frozenset("in since to for before after of from over".split())


def _is_season(found: Found, word: str) -> bool:
    """Whether a bare season is one: ``the fall of the city`` and ``a spring in the yard`` are not."""
    if found.behind().kind == "of" and word in {"fall", "spring"}:
        return any(found.behind(n).kind in {"year", "unit"} for n in (1, 2, 3))
    if found.has("the") and word in {"summer", "winter", "autumn"}:
        return True
    shown = found.before().kind in _SEASON_SIGNS or found.before().lower == "by"
    alone = found.has("the") or found.behind().kind not in {"hyphen", "other_word"}
    return shown and (alone or found.before().kind in {"in", "since"})


DATE_RULES = (
    month_day,
    month_of_year,
    month,
    digits_date,
    year,
    short_year,
    spelled_year,
    decade,
    century,
    quarter,
    half,
    season,
)
