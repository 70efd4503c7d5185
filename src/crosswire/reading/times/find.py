"""Finds the time expressions of a report and says what days they mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.time import Time
from crosswire.reading.times import periods
from crosswire.reading.times.anchoring import Anchored, anchored
from crosswire.reading.times.dates import DATE_RULES
from crosswire.reading.times.days import DAY_RULES
from crosswire.reading.times.direction import Lean, lean_of
from crosswire.reading.times.grammar import search
from crosswire.reading.times.joining import joined_mentions
from crosswire.reading.times.lengths import LENGTH_RULES
from crosswire.reading.times.meaning import Cycle, Fixed, Mention, Offset, Relative, Within
from crosswire.reading.times.narration import Place
from crosswire.reading.times.ranges import with_ranges
from crosswire.reading.times.references import REFERENCE_RULES, SOON
from crosswire.reading.times.units import UNIT_RULES
from crosswire.reading.times.words import Word, words_of
from crosswire.reading.times.zones import shifted_days, zone_of_dateline, zone_told

__all__ = ["find_times"]

_RULES = (*DATE_RULES, *DAY_RULES, *UNIT_RULES, *LENGTH_RULES, *REFERENCE_RULES)


def find_times(report: Report, parse: Parse) -> tuple[Time, ...]:
    """The time expressions of a report's body, in text order, none overlapping another.

    They are anchored to ``report.published``. Where that is a range or not known, a time that is counted from
    publication has a value only if it holds for every day that publication can have been on; else the value keeps
    ``X`` for what is open, and has no days.
    """
    words = words_of(parse)
    mentions = with_ranges(joined_mentions(search(words, _RULES), words), words)
    places = [_place(mention, words, parse) for mention in mentions]
    places = _leaning_together([p for p in places if p.mention.rule != SOON or p.lean.sign >= 0])
    readings = _readings(places, report)
    return tuple(
        _in_both_zones(_time(report, place.mention, words, reading), report, words, place.mention, parse)
        for place, reading in zip(places, readings, strict=True)
    )


def _in_both_zones(time: Time, report: Report, words: list[Word], mention: Mention, parse: Parse) -> Time:
    """The time with the days that it falls on where it happens and where the report is written."""
    if time.type != "TIME" or time.begin is None or time.end is None or not report.dateline:
        return time
    there = zone_told(words, mention.first, mention.last, parse)
    here = zone_of_dateline(report.dateline) if there is not None else None
    if there is None or here is None or (there.west, there.east) == (here.west, here.east):
        return time
    back, on = shifted_days(time.value, there, here)
    begin = periods.moved(date.fromisoformat(time.begin), min(back, 0), "day")
    end = periods.moved(date.fromisoformat(time.end), max(on, 0), "day")
    if begin is None or end is None or begin == end:
        return time
    why = f"{time.why}; the days of {there.name} and of {here.name}, where the report is dated"
    return replace(time, begin=begin.isoformat(), end=end.isoformat(), why=why)


def _place(mention: Mention, words: list[Word], parse: Parse) -> Place:
    token = words[mention.first].token
    sentence = parse.sentence_of[token]
    lean = Lean(0, "")
    if _is_open(mention) or mention.rule == SOON:
        heads = {words[i].token for i in range(mention.first, mention.last)}
        top = next((i for i in sorted(heads, reverse=True) if parse.tokens[i].head not in heads), token)
        lean = lean_of(parse, top)
    return Place(mention, sentence, lean, _is_aside(parse, token))


_ASIDES = frozenset({"relcl", "acl"})


def _is_aside(parse: Parse, index: int) -> bool:
    """Whether a token stands in a clause that describes a noun."""
    token = parse.tokens[index]
    for _ in range(_DEEP):
        if token.dep in _ASIDES:
            return True
        if token.head == token.i:
            break
        token = parse.tokens[token.head]
    return False


_DEEP = 12
"""How far up the parse to look; deeper chains are lists."""


def _leaning_together(places: list[Place]) -> list[Place]:
    """The end of a range, and the next of a list, look the way that the first one looks."""
    leans: dict[int, Lean] = {}
    out = []
    for place in places:
        opens = place.mention.opens
        lean = leans.get(opens, place.lean) if opens is not None else place.lean
        leans[place.mention.first] = lean
        out.append(place._replace(lean=lean))
    return out


def _is_open(mention: Mention) -> bool:
    meaning = mention.meaning
    while isinstance(meaning, Within | Offset):
        meaning = meaning.outer if isinstance(meaning, Within) else meaning.anchor
    return isinstance(meaning, Cycle)


def _readings(places: list[Place], report: Report) -> list[Anchored]:
    earliest, latest = _day(report.published.earliest), _day(report.published.latest)
    narrative = _is_narrative(places, latest)
    if earliest is not None and earliest == latest:
        return anchored(places, earliest, narrative)
    unknown = anchored(places, None, narrative)
    if earliest is None or latest is None:
        return unknown
    # What a time means moves on with the day of publication and never back, so what holds on the first and on the last
    # possible day holds on all between.
    first, last = anchored(places, earliest, narrative), anchored(places, latest, narrative)
    return [_on_every_day(a) if a.period == b.period else c for a, b, c in zip(first, last, unknown, strict=True)]


def _on_every_day(reading: Anchored) -> Anchored:
    if "publication" not in reading.why:
        return reading
    return reading._replace(why=f"{reading.why}, as on every day it can have come out")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


_FEWEST_YEARS = 6
"""Fewer different times than this that are named with their year do not make a text a history."""

_PER_NEAR = 8
"""A history names more years than this for each time that it counts from publication; news names fewer than four."""


def _is_narrative(places: list[Place], day: date | None) -> bool:
    """Whether a text tells of a past of its own, as a history does.

    Most years that it names lie before publication, and it hardly ever counts from publication.
    """
    meanings = [place.mention.meaning for place in places]
    named = {meaning.period for meaning in meanings if isinstance(meaning, Fixed)}
    near = sum(
        (isinstance(meaning, Relative) and meaning.origin == "publication")
        or (isinstance(meaning, Cycle) and meaning.name == "weekday")
        for meaning in meanings
    )
    if len(named) < _FEWEST_YEARS or near * _PER_NEAR >= len(named):
        return False
    past = sum(period.first is None or day is None or period.first.year < day.year for period in named)
    return past * 4 > 3 * len(named)


def _time(report: Report, mention: Mention, words: list[Word], reading: Anchored) -> Time:
    period = reading.period
    return Time(
        report=report.id,
        span=Span(words[mention.first].start, words[mention.last - 1].end),
        type=reading.type,
        value=period.value,
        begin=period.first.isoformat() if period.first else None,
        end=period.last.isoformat() if period.last else None,
        precision=period.precision,
        mod=mention.mod,
        why=reading.why,
    )
