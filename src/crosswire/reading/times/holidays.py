"""Days that have a name: feasts, anniversaries and commemorations that news in English names without a date."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

__all__ = ["EVENT_DAYS", "EVENT_WORDS", "HOLIDAYS", "HOLIDAY_NAMES", "Holiday"]


class Holiday(NamedTuple):
    """A named day. ``rule`` says how it falls in a year.

    ``fixed`` month, day; ``nth`` month, weekday (1 Monday), which one (-1 the last), and days to add if any;
    ``easter`` days after Easter Sunday.
    """

    name: str
    rule: str
    numbers: tuple[int, ...]

    def in_year(self, year: int) -> date | None:
        """Its day in a year; none where the calendar has none."""
        if not 1583 <= year <= 9998:
            return None
        if self.rule == "fixed":
            return date(year, *self.numbers)
        if self.rule == "easter":
            return _easter(year) + timedelta(days=self.numbers[0])
        return _nth_weekday(year, *self.numbers)


def _nth_weekday(year: int, month: int, weekday: int, nth: int, more: int = 0) -> date:
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1) + more)
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous computus."""
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (moon // 28) * (29 // (moon + 1)) * ((21 - golden) // 11))
    sunday = moon - (year + year // 4 + moon + 2 - century + century // 4) % 7
    month = 3 + (sunday + 40) // 44
    return date(year, month, sunday + 28 - 31 * (month // 4))


HOLIDAYS = (
    Holiday("new year 's day", "fixed", (1, 1)),
    Holiday("new year 's eve", "fixed", (12, 31)),
    Holiday("epiphany", "fixed", (1, 6)),
    Holiday("martin luther king day", "nth", (1, 1, 3)),
    Holiday("martin luther king jr. day", "nth", (1, 1, 3)),
    Holiday("groundhog day", "fixed", (2, 2)),
    Holiday("valentine 's day", "fixed", (2, 14)),
    Holiday("presidents day", "nth", (2, 1, 3)),
    Holiday("presidents ' day", "nth", (2, 1, 3)),
    Holiday("st. patrick 's day", "fixed", (3, 17)),
    Holiday("april fools ' day", "fixed", (4, 1)),
    Holiday("april fool 's day", "fixed", (4, 1)),
    Holiday("earth day", "fixed", (4, 22)),
    Holiday("anzac day", "fixed", (4, 25)),
    Holiday("may day", "fixed", (5, 1)),
    Holiday("ve day", "fixed", (5, 8)),
    Holiday("v-e day", "fixed", (5, 8)),
    Holiday("victory day", "fixed", (5, 9)),
    Holiday("memorial day", "nth", (5, 1, -1)),
    Holiday("mother 's day", "nth", (5, 7, 2)),
    Holiday("father 's day", "nth", (6, 7, 3)),
    Holiday("juneteenth", "fixed", (6, 19)),
    Holiday("canada day", "fixed", (7, 1)),
    Holiday("fourth of july", "fixed", (7, 4)),
    Holiday("bastille day", "fixed", (7, 14)),
    Holiday("labor day", "nth", (9, 1, 1)),
    Holiday("columbus day", "nth", (10, 1, 2)),
    Holiday("halloween", "fixed", (10, 31)),
    Holiday("guy fawkes night", "fixed", (11, 5)),
    Holiday("armistice day", "fixed", (11, 11)),
    Holiday("veterans day", "fixed", (11, 11)),
    Holiday("remembrance day", "fixed", (11, 11)),
    Holiday("thanksgiving", "nth", (11, 4, 4)),
    Holiday("thanksgiving day", "nth", (11, 4, 4)),
    Holiday("black friday", "nth", (11, 4, 4, 1)),
    Holiday("christmas", "fixed", (12, 25)),
    Holiday("christmas day", "fixed", (12, 25)),
    Holiday("christmas eve", "fixed", (12, 24)),
    Holiday("boxing day", "fixed", (12, 26)),
    Holiday("ash wednesday", "easter", (-46,)),
    Holiday("palm sunday", "easter", (-7,)),
    Holiday("maundy thursday", "easter", (-3,)),
    Holiday("good friday", "easter", (-2,)),
    Holiday("easter", "easter", (0,)),
    Holiday("easter sunday", "easter", (0,)),
    Holiday("easter monday", "easter", (1,)),
    Holiday("pentecost", "easter", (49,)),
)
"""Where countries that share a name differ, the day is that of the United States, whose spelling is listed.

What most countries have on a day of their own (Independence Day) is left out.
"""


EVENT_DAYS = {(9, 11): 2001, (1, 6): 2021, (10, 7): 2023}
"""Days of the year, month and day, that have become the name of what happened on them, and in which year that was."""

EVENT_WORDS = frozenset(
    """attack attacks terrorist terror riot riots rioters insurrection hijackings hijackers massacre committee
    commission""".split()
)
"""Words behind such a day that show that it names the event."""


def _names() -> dict[str, list[tuple[tuple[str, ...], int]]]:
    names: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for i, holiday in enumerate(HOLIDAYS):
        words = tuple(holiday.name.split())
        names.setdefault(words[0], []).append((words, i))
    for entries in names.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return names


HOLIDAY_NAMES = _names()
"""First word of a name -> the names that begin with it, longest first, each with its place in HOLIDAYS."""
