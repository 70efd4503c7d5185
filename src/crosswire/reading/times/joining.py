"""Neighbours made one (``5 p.m. Friday``, ``June last year``), and the two ends of a range told of each other."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from crosswire.reading.times import periods
from crosswire.reading.times.meaning import Cycle, Fixed, Meaning, Mention, Relative, Shift, Within
from crosswire.reading.times.words import Word

__all__ = ["joined_mentions"]

_FINENESS = {
    "time": 0,
    "clock": 0,
    "part": 1,
    "day": 2,
    "weekday": 2,
    "monthday": 2,
    "holiday": 2,
    "weekend": 3,
    "week": 4,
    "month": 5,
    "season": 6,
    "quarter": 6,
    "half": 6,
    "year": 7,
    "decade": 8,
    "century": 9,
}
"""How coarse a stretch of the calendar is."""


def _fineness(meaning: Meaning) -> int | None:
    match meaning:
        case Fixed(period):
            return _FINENESS.get(period.precision)
        case Cycle(name):
            return _FINENESS[name]
        case Relative(unit) | Shift(_, unit):
            return _FINENESS.get(unit)
        case Within(inner):
            return _FINENESS[inner.name]
        case _:
            return None


def joined_mentions(mentions: list[Mention], words: list[Word]) -> list[Mention]:
    """The mentions with neighbours joined where one lies inside the other, and ranges tied."""
    out: list[Mention] = []
    for mention in mentions:
        one = _one(out[-1], mention, words) if out else None
        if one is not None:
            out[-1] = one
        else:
            out.append(mention)
    whole = [mention for mention in out if not _is_half(mention.meaning)]
    return _with_ranges(whole, words)


_TIES = frozenset({(), ("of",), ("of", "the"), ("comma",), ("in",), ("in", "the"), ("on",)})
"""Words between a finer time and the coarser one that it lies in."""


def _one(first: Mention, second: Mention, words: list[Word]) -> Mention | None:
    """One mention out of two neighbours, the finer inside the coarser; none where they are two."""
    if second.first - first.last > 2:
        return None
    between = tuple(word.kind for word in words[first.last : second.first])
    a, b = _fineness(first.meaning), _fineness(second.meaning)
    if a is None or b is None:
        return None
    made: Meaning | None = None
    if a < b and between in _TIES:
        made = _inside(first.meaning, second.meaning, between)
    elif a > b and (between in {("poss",), ("at",), ()} or between == ("comma", "at")):
        made = _inside(second.meaning, first.meaning, between)
    elif a == b == 2 and between in {(), ("comma",)} and _is_weekday(first.meaning):
        made = _on_weekday(first.meaning, second.meaning)
    if made is None and _is_half(first.meaning) and between == ("of",) and isinstance(first.meaning, Cycle):
        edge = "START" if first.meaning.number == 1 else "END"
        return Mention(first.first, second.last, second.meaning, second.rule, edge)
    if made is None:
        return None
    return Mention(first.first, second.last, made, first.rule, first.mod or second.mod)


def _is_half(meaning: Meaning) -> bool:
    return isinstance(meaning, Cycle) and meaning.name == "half"


def _is_weekday(meaning: Meaning) -> bool:
    return isinstance(meaning, Cycle) and meaning.name == "weekday"


def _on_weekday(weekday: Meaning, day: Meaning) -> Meaning | None:
    """A date that is named together with its weekday."""
    if isinstance(day, Cycle) and isinstance(weekday, Cycle):
        return replace(day, weekday=weekday.number) if day.name != "weekday" else None
    return day if isinstance(day, Fixed) else None


_MEET = {
    "clock": {0, 1, 2},
    "part": {2},
    "weekday": {4},
    "monthday": {7},
    "holiday": {7},
    "month": {7},
    "season": {7},
    "quarter": {7},
    "half": {7},
    "weekend": {4},
}
"""How coarse the stretch may be that a name stands inside."""


def _inside(inner: Meaning, outer: Meaning, between: tuple[str, ...]) -> Meaning | None:
    if isinstance(outer, Cycle) and outer.name == "part" and between in {("of",), ("comma",)}:
        return None
    if isinstance(inner, Within):
        deeper = _inside(inner.outer, outer, between) if isinstance(inner.outer, Cycle) else None
        return None if deeper is None else Within(inner.inner, deeper)
    if not isinstance(inner, Cycle) or inner.which is not None:
        return None
    level = _fineness(outer)
    if level not in _MEET.get(inner.name, set()):
        return None
    if inner.name == "month" and between == ("comma",) and not isinstance(outer, Fixed):
        return None
    if between == ("on",) and level != 2:
        return None
    if between in {("comma",), ("in",), ("in", "the")} and inner.name in {"weekday", "season", "half"}:
        return None
    return Within(inner, outer)


_TO = frozenset({"to", "hyphen"})
_AND = frozenset({"and", "or", "comma"})


def _with_ranges(mentions: list[Mention], words: list[Word]) -> list[Mention]:
    """The same mentions, those that close a range or continue a list told of the one before, with numbers added."""
    out: list[Mention] = []
    for mention in mentions:
        if out and (year := _year_behind(out[-1], mention, words)) is not None:
            count = 2 if len(out) > 1 and _is_open_day(out[-2].meaning) else 1
            out[-count:] = _in_year(out[-count:], mention, year)
            continue
        before = _numbers_before(mention, words, out[-1].last if out else 0)
        for m in (*before, mention):
            if out and _tied(out[-1], m, words):
                listed = words[m.first - 1].kind in _AND
                out[-1], m = _range(out[-1], m, listed=listed)  # noqa: PLW2901 - the pair is told of each other
            out.append(m)
        after = _number_after(out[-1], words)
        if after is not None:
            out.append(after)
    return [m for i, m in enumerate(out) if i == 0 or m.first >= out[i - 1].last]


def _year_behind(closing: Mention, mention: Mention, words: list[Word]) -> int | None:
    """The year that stands behind the second day of a range: ``July 25-27, 2021``."""
    meaning = mention.meaning
    if closing.opens is None or not _is_open_day(closing.meaning):
        return None
    between = [word.kind for word in words[closing.last : mention.first]]
    if between not in ([], ["comma"]) or not isinstance(meaning, Fixed) or meaning.period.precision != "year":
        return None
    return meaning.period.first.year if meaning.period.first is not None else None


def _is_open_day(meaning: Meaning) -> bool:
    return isinstance(meaning, Cycle) and meaning.name == "monthday"


def _in_year(days: list[Mention], year: Mention, number: int) -> list[Mention]:
    """The days of a range with the year that stands behind the last of them, which takes in its words."""
    out = []
    for day in days:
        meaning = day.meaning
        if isinstance(meaning, Cycle) and meaning.second <= monthrange(number, meaning.number)[1]:
            meaning = Fixed(periods.day(date(number, meaning.number, meaning.second)))
        out.append(day._replace(meaning=meaning))
    return [*out[:-1], out[-1]._replace(last=year.last)]


def _tied(first: Mention, second: Mention, words: list[Word]) -> bool:
    between = [word.kind for word in words[first.last : second.first]]
    if len(between) != 1 or between[0] not in _TO | _AND:
        return False
    a, b = first.meaning, second.meaning
    return between[0] in _TO or not isinstance(b, Cycle) or (isinstance(a, Cycle) and a.name == b.name)


def _range(first: Mention, second: Mention, *, listed: bool) -> tuple[Mention, Mention]:
    a, b = first.meaning, second.meaning
    if isinstance(a, Cycle) and a.which is None:
        if isinstance(b, Within) and b.inner.name == a.name:
            return first._replace(meaning=Within(a, b.outer)), second
        if isinstance(b, Fixed) and b.period.first is not None and b.period.precision in {a.name, _DAY_OF.get(a.name)}:
            found = _last_before(a, b.period.first)
            return (first._replace(meaning=Fixed(found)) if found else first), second
    if isinstance(b, Cycle) and b.which is None and _fineness(a) is not None:
        return first, second._replace(opens=first.first, listed=listed)
    return first, second


_DAY_OF = {"monthday": "day", "month": "month"}


def _last_before(cycle: Cycle, day: date) -> periods.Period | None:
    """The last month, or day of a month, of that name that begins no later than a day."""
    for of_year in (day.year, day.year - 1):
        if cycle.name == "month":
            period = periods.month(cycle.number, of_year)
        elif cycle.name == "monthday" and cycle.second <= monthrange(of_year, cycle.number)[1]:
            period = periods.day(date(of_year, cycle.number, cycle.second))
        else:
            return None
        if period.first is not None and period.first <= day:
            return period
    return None


def _monthday(meaning: Meaning) -> tuple[int, int, int | None] | None:
    """Month, day and, where it is said, year of a meaning that is a day of a month."""
    if isinstance(meaning, Cycle) and meaning.name == "monthday":
        return meaning.number, meaning.second, None
    if isinstance(meaning, Fixed) and meaning.period.precision == "day" and meaning.period.first:
        at = meaning.period.first
        return at.month, at.day, at.year
    return None


def _number_after(mention: Mention, words: list[Word]) -> Mention | None:
    """A second day in ``July 25-27``, a second year in ``1990-91``."""
    at = mention.last
    if at + 1 >= len(words) or words[at].kind not in _TO | {"and", "or", "slash"}:
        return None
    number, behind = words[at + 1], words[at + 2].kind if at + 2 < len(words) else "paragraph"
    if number.kind not in _NUMBERS:
        return None
    value, meaning = int(number.value), mention.meaning
    if isinstance(meaning, Fixed) and meaning.period.precision == "year" and words[at].kind in {"hyphen", "slash"}:
        return _short_second_year(mention, meaning.period, value, number, at)
    if behind in _NOT_A_DAY_BEFORE:
        return None
    day = _monthday(mention.meaning)
    if day is None or value > 31 or value <= day[1] or value > monthrange(2000, day[0])[1]:
        return None
    return Mention(at + 1, at + 2, Cycle("monthday", day[0], value), "day and month", opens=mention.first)


_NOT_A_DAY_BEFORE = frozenset({"units", "unit", "month", "mult", "ampm", "of", "hyphen", "to"})
"""Before these a number counts something, or belongs to what comes next."""


def _short_second_year(mention: Mention, first: periods.Period, value: int, number: Word, at: int) -> Mention | None:
    if len(number.lower) != 2 or not first.value.isdigit():
        return None
    full = int(first.value) // 100 * 100 + value
    if full <= int(first.value):
        return None
    return Mention(at + 1, at + 2, Fixed(periods.year(full)), mention.rule)


def _first_hour(meaning: Meaning, value: int) -> Meaning | None:
    """The first hour of a range whose last has ``a.m.`` or ``p.m.`` behind it."""
    if isinstance(meaning, Within) and meaning.inner.name == "clock":
        inner = _first_hour(meaning.inner, value)
        return Within(inner, meaning.outer) if isinstance(inner, Cycle) else None
    if not isinstance(meaning, Cycle) or meaning.name != "clock":
        return None
    last = int(meaning.clock[:2])
    first = value % 12 + (12 if last >= 12 and value % 12 < last - 12 else 0)
    return Cycle("clock", clock=f"{first:02}:00", origin="text")


_NUMBERS = frozenset({"n12", "n31", "n59", "nbig"})


def _numbers_before(mention: Mention, words: list[Word], floor: int) -> list[Mention]:
    """A first day in ``25-27 July`` or ``6 and 8 May``; a first hour in ``6 to 8 p.m.``."""
    at = mention.first - 2
    if at < floor or words[at + 1].kind not in _TO | _AND or words[at].kind not in _NUMBERS:
        return []
    value, meaning = int(words[at].value), mention.meaning
    if isinstance(meaning, Fixed) and meaning.period.value.startswith("BC") and meaning.period.precision == "year":
        earlier = periods.year(-value)
        return [Mention(at, at + 1, Fixed(earlier), mention.rule)] if earlier.value > meaning.period.value else []
    hour = _first_hour(meaning, value) if words[at].kind == "n12" else None
    if hour is not None and words[at + 1].kind != "comma":
        return [Mention(at, at + 1, hour, mention.rule)]
    day = _monthday(meaning)
    if day is not None and words[mention.first].kind in {"n12", "n31", "ordinal"} and 0 < value < day[1]:
        month, _, of_year = day
        made: Meaning = Cycle("monthday", month, value)
        if of_year is not None:
            made = Fixed(periods.day(date(of_year, month, value)))
        return [Mention(at, at + 1, made, mention.rule)]
    return []
