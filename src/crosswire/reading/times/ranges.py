"""The ends of a range and the members of a list told of each other, and bare numbers that are one of them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from crosswire.reading.times import periods
from crosswire.reading.times.joining import fineness
from crosswire.reading.times.meaning import Cycle, Fixed, Meaning, Mention, Within
from crosswire.reading.times.words import Word

__all__ = ["with_ranges"]

_TO = frozenset({"to", "hyphen"})
_AND = frozenset({"and", "or", "comma"})


def with_ranges(mentions: list[Mention], words: list[Word]) -> list[Mention]:
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
    if isinstance(a, Cycle) and isinstance(b, Cycle) and a.name == "weekday" and b.name in _COARSE:
        return False
    return between[0] in _TO or not isinstance(b, Cycle) or (isinstance(a, Cycle) and a.name == b.name)


_COARSE = frozenset({"month", "season", "quarter", "half"})
"""What no range of days ends in: ``rallied from Friday to March highs`` is none."""


def _range(first: Mention, second: Mention, *, listed: bool) -> tuple[Mention, Mention]:
    a, b = first.meaning, second.meaning
    if isinstance(a, Cycle) and a.which is None:
        if isinstance(b, Within) and b.inner.name == a.name:
            return first._replace(meaning=Within(a, b.outer)), second
        if isinstance(b, Fixed) and b.period.first is not None and b.period.precision in {a.name, _DAY_OF.get(a.name)}:
            found = _last_before(a, b.period.first)
            return (first._replace(meaning=Fixed(found)) if found else first), second
    if isinstance(b, Cycle) and b.which is None and fineness(a) is not None:
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
