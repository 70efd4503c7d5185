"""The rules of times."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.model.time import Time
from crosswire.reading.times import anchoring, direction, joining, ranges
from crosswire.reading.times.dates import DATE_RULES
from crosswire.reading.times.days import DAY_RULES
from crosswire.reading.times.grammar import Rule, search
from crosswire.reading.times.lengths import BESIDE, LENGTH_RULES
from crosswire.reading.times.references import REFERENCE_RULES
from crosswire.reading.times.units import UNIT_RULES
from crosswire.reading.times.words import words_of
from tools.rules.docstrings import doc, quoted
from tools.rules.reading import must, parse_of, read, speaking

__all__ = ["times"]

_ALL: tuple[Rule, ...] = (*DATE_RULES, *DAY_RULES, *UNIT_RULES, *LENGTH_RULES, *REFERENCE_RULES)
_RULES = tuple(rule for rule in _ALL if rule.name != BESIDE)
"""Those that make times by themselves."""
_MADE = {"counted from a time": joining, "day and month": ranges}
"""What two times, or a time and a number, are read as together, and the module that does it."""


def times() -> Iterator[str]:
    """Each rule by its name in ``Time.why``."""
    yield from ("## Times", "", "`why` of a time begins with the name of its rule.", "")
    yield from (*doc(anchoring), "", *doc(direction), "")
    for name in dict.fromkeys(rule.name for rule in _RULES):
        yield from (f"### {name}", "")
        for rule in (rule for rule in _RULES if rule.name == name):
            yield from doc(rule.means)
            for text in speaking("times", rule.means.__name__):
                yield from (*quoted(text), *_times_in(rule, text), "")
    for name, module in _MADE.items():
        yield from (f"### {name}", "", *doc(module), "")
        for text in speaking("times", name):
            yield from (*quoted(text), *_told(name, text), "")


def _times_in(rule: Rule, text: str) -> Iterator[str]:
    must(bool(search(words_of(parse_of(text)), [rule])), rule.means.__name__, text)
    yield from _told(rule.name, text)


def _told(name: str, text: str) -> Iterator[str]:
    found = read(text).times
    must(any(time.why.startswith(name) for time in found), name, text)
    yield from (f"- {_say_time(time, text)}" for time in found)


def _say_time(time: Time, text: str) -> str:
    days = " to ".join(dict.fromkeys(day for day in (time.begin, time.end) if day))
    mod = f" ({time.mod})" if time.mod else ""
    return f"“{time.span.of(text)}” is `{time.value}`{mod}, {days or 'no day'}: {time.why}"
