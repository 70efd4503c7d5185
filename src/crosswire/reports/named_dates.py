"""Dates with months named in other languages: ``12 de septiembre de 2023``, ``12. März 2023``, ``2023年9月12日``.

Names of months and weekdays are those of CLDR.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import NamedTuple

from crosswire.model.spans import Span

__all__ = ["MAJOR", "NamedDate", "named_dates"]

MAJOR = ("ar", "de", "es", "fr", "it", "pl", "pt", "ru", "tr", "uk")
"""Languages of many reports, in which no two months share a name; Chinese, Japanese and Korean months are numbers."""

_EAST = re.compile(
    r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]"
    r"(?:\s?[(（]?(?:星期[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)[)）]?)?"
)
_NAME = r"([^\s\d.,:;|/()-]{3,20})"
_OF_THE_YEAR = r"(?!\d)(?:\s(?:г|р|r|года|року|roku)\b\.?)?"
_NUMBER_FIRST = re.compile(
    rf"(?<![\d:])(\d{{1,2}})(?:\.|º|°|er|-a)?(?:\s|-)(?:d[eoi]\s|ta[’']\s)?{_NAME}\.?,?(?:\s|-)(?:d[eo]l?\s)?(\d{{4}})"
    rf"{_OF_THE_YEAR}"
)
_NAME_FIRST = re.compile(rf"(?<!\w){_NAME}\.?\s(\d{{1,2}}),?\s(\d{{4}}){_OF_THE_YEAR}")
_YEAR_FIRST = re.compile(rf"(?<!\d)(\d{{4}})\.?\s{_NAME}\.?\s(\d{{1,2}})\b")
_SHAPES = ((_NUMBER_FIRST, (3, 2, 1)), (_NAME_FIRST, (3, 1, 2)), (_YEAR_FIRST, (1, 2, 3)))
"""Each with the places of year, month and day."""
_WEEKDAY = re.compile(r"(?<!\w)([^\W\d_]{3,20}(?:-feira)?)\.?,?\s{1,3}(?:(?:den|el|il|le)\s)?$")
_LONGEST_WEEKDAY = 40
_ENDING = 2
_SHORTEST_STEM = 4
"""Letters. Of a month's name in the cases of a Slavonic language the last one or two change."""


class NamedDate(NamedTuple):
    """Where a date stands, with its weekday, and its numbers, which need not be those of a day that exists."""

    span: Span
    year: int
    month: int
    day: int


def named_dates(line: str, languages: Iterable[str]) -> Iterator[NamedDate]:
    """Every date of a line whose month is named in one of some languages, and every East Asian one.

    Args:
        line: The words.
        languages: ISO 639-1 codes; in the order in which they are asked where two of them share a name.
    """
    for match in _EAST.finditer(line):
        yield NamedDate(Span(*match.span()), int(match[1]), int(match[2]), int(match[3]))
    found = chain.from_iterable(((match, order) for match in shape.finditer(line)) for shape, order in _SHAPES)
    asked = tuple(languages)
    for match, (year, name, day) in found:
        month = next(filter(None, (_month(match[name], language) for language in asked)), None)
        if month:
            start = _with_weekday(line, match.start(), asked)
            yield NamedDate(Span(start, match.end()), int(match[year]), month, int(match[day]))


def _month(word: str, language: str) -> int | None:
    """The month that a word names in full, cut short (``sept``) or with another ending (``septembrie``)."""
    word = word.casefold()
    names = _names(language, "months")
    if word in names:
        return names[word]
    return next((number for name, number in names.items() if name.startswith(word) or _is_form(word, name)), None)


def _is_form(word: str, name: str) -> bool:
    """Whether a word has the stem of a name and an ending of about the same length."""
    stem = name[:-_ENDING]
    return len(stem) >= _SHORTEST_STEM and word.startswith(stem) and len(word) <= len(name) + _ENDING


def _with_weekday(line: str, start: int, languages: Iterable[str]) -> int:
    """Where a date begins, its weekday included."""
    begin = max(0, start - _LONGEST_WEEKDAY)
    match = _WEEKDAY.search(line[begin:start])
    named = match and any(match[1].casefold() in _names(language, "days") for language in languages)
    return begin + match.start() if match and named else start


@cache
def _names(language: str, kind: str) -> Mapping[str, int]:
    """Names of ``months`` or ``days`` and their short forms, without a full stop at the end, and their numbers."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - reports in English need none of it

    try:
        forms = getattr(Locale(language), kind)
    except (UnknownLocaleError, ValueError):
        return {}
    names: dict[str, int] = {}
    for form in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in forms[form][width].items():
                names.setdefault(name.casefold().rstrip("."), number)
    return names
