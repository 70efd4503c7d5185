"""The patterns of weekdays, weekends, named days, parts of the day and clock times, and what each means."""

from __future__ import annotations

from crosswire.reading.times import periods
from crosswire.reading.times.cycles import pattern
from crosswire.reading.times.grammar import Found, rule
from crosswire.reading.times.lexicon import UNITS
from crosswire.reading.times.meaning import Cycle, Fixed, Meaning, Relative, Repeat, Within
from crosswire.reading.times.periods import Period

__all__ = ["DAY_RULES"]


@rule("weekday", "edge=edge? (every=every other?|which=which)? weekday=weekday part=part?")
def weekday(found: Found) -> Meaning | None:
    """A day of the week, with the part of the day where one is given."""
    word = found.under("weekday")[0]
    number = int(word.value)
    which, origin = found.which()
    plural = word.lower.endswith("s") or any(part.lower.endswith("s") for part in found.under("part"))
    if found.has("every") or (plural and which is None):
        part = f"T{periods.PARTS[found.value('part')]}" if found.has("part") else ""
        return Repeat(f"XXXX-WXX-{number}{part}")
    day = Cycle("weekday", number, which=which, origin=origin)
    return Within(Cycle("part", found.value("part")), day) if found.has("part") else day


@rule("weekend", "every? unit=units", "edge=edge? (which=which|the)? unit=unit")
def weekend(found: Found) -> Meaning | None:
    """A weekend: ``last weekend``, ``over the weekend``."""
    if UNITS[found.value("unit")] != "weekend":
        return None
    if found.under("unit")[0].kind == "units":
        return Repeat("XXXX-WXX-WE")
    which, origin = found.which()
    return Cycle("weekend", which=which, origin=origin)


@rule("named day", "which=which? holiday=holiday part=part? (comma? year=year)?")
def holiday(found: Found) -> Meaning | None:
    """A day that has a name, with or without its year."""
    which, origin = found.which()
    cycle = Cycle("holiday", found.value("holiday"), which=which, origin=origin)
    day = Within(cycle, Fixed(periods.year(found.value("year")))) if found.has("year") else cycle
    return Within(Cycle("part", found.value("part")), day) if found.has("part") else day


@rule("day from publication", "edge=edge? deictic=deictic (shade=(early|late|mid)? hyphen? part=part)?")
def deictic(found: Found) -> Meaning:
    """Yesterday, today, tomorrow, with the part of the day where one is given."""
    day = Relative("day", found.value("deictic"))
    return Within(Cycle("part", found.value("part")), day) if found.has("part") else day


@rule("day from publication", "the unit=unit way=(before|after) deictic=deictic")
def day_beyond(found: Found) -> Meaning | None:
    """The day before yesterday, the day after tomorrow."""
    way, day = found.value("way"), found.value("deictic")
    return Relative("day", way + day) if UNITS[found.value("unit")] == "day" and way == day else None


@rule("night from publication", "edge=edge? tonight")
def tonight(_found: Found) -> Meaning:
    """The night of the day of publication."""
    return Within(Cycle("part", 3), Relative("day", 0))


@rule("part of the day", "edge=edge? which=which part=part")
def this_part(found: Found) -> Meaning | None:
    """A part of the day picked by ``this``, ``last``, ``the next`` and the like: ``last night``."""
    which, origin = found.which()
    return Within(Cycle("part", found.value("part")), Relative("day", which or 0, origin))


@rule("part of the day", "edge=edge? the=the? part=part")
def the_part(found: Found) -> Meaning | None:
    """A part of the day by its name alone, where a preposition shows that it is a time."""
    word = found.words[found.last - 1]
    if found.before().kind == "at" and word.lower == "night" and found.behind().kind != "of":
        return Fixed(Period(pattern(Cycle("part", found.value("part"))), None, None, "time"))
    behind = found.behind().kind
    named = behind in {"weekday", "deictic"} or (behind == "of" and found.has("the"))
    shown = named or found.before().kind in {"in", "at", "for", "over", "since", "to", "before"}
    return Cycle("part", found.value("part"), origin="text") if shown or found.has("edge") else None


@rule("night", "overnight")
def overnight(_found: Found) -> Meaning:
    """The night before or of the day told of."""
    return Cycle("part", 3, origin="text")


@rule(
    "clock time",
    "approx=about? hour=(n12|clock) ampm=ampm zone=(zone|local time)?",
    "approx=about? hour=n12 oclock=oclock",
    "approx=about? hour=(n12|one) oclock=oclock? in the ampm=part",
    "approx=about? hour=(clock|year|nbig) (zone=(zone|units|local time))",
    "approx=about? hour=clock",
    "approx=about? instant=instant zone?",
)
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


DAY_RULES = (weekday, weekend, holiday, deictic, day_beyond, tonight, this_part, the_part, overnight, clock)
