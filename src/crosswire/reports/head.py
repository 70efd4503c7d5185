"""The lines above a report's first paragraph: what each tells, peeled off from both ends until words remain."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosswire.model.spans import Span
from crosswire.reports.bylines import byline_at_end, is_person
from crosswire.reports.dates import LABEL, Printed, find_dates
from crosswire.reports.furniture import rule_for
from crosswire.reports.genres import genre_prefix, genre_suffix
from crosswire.reports.known import known_outlet, looks_like_outlet
from crosswire.reports.marks import Mark
from crosswire.reports.navigation import is_section
from crosswire.reports.places import is_place

__all__ = ["Peeled", "peel", "peel_start"]

_LONGEST_LINE = 600
"""Code points; a longer line is prose, and is peeled at its start alone."""
_SHORTEST_HEADLINE = 3
"""Words; what is shorter after a section label is a label too: ``News | Africa | Lagos``."""
_MOST_LABELS = 8
_SEPARATORS = " \t\u00a0.,;:|•·—–-/>»*_"
_BETWEEN = " \t\u00a0|•·/"
_EMAIL = re.compile(r"[(<]?(?:mailto:)?(?P<user>[\w.+-]{1,64})@(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})[)>]?")
_SLUG = re.compile(
    r"[\[(](?:\d(?:st|nd|rd|th) )?(?:lead|ld|urgent|update|recast|attn|news focus)\b[^()\[\]]{0,20}[\])]\s*|"
    r"no[.:] ?\d{1,5}(?:/\d{1,4})?,\s*|"
    r"(?:(?:update|wrapup|refile|corrected|exclusive|factbox|timeline)(?: ?\d{1,2})?[-–—](?=\S))",
    re.IGNORECASE,
)
_SECTION = re.compile(r"(?P<label>[A-Za-z][\w .&-]{0,30}?)\s*[|>»]\s*")
_TRAIL = re.compile(r"[>»›]\s*(?P<label>[^\W\d_][\w .&'’-]{0,30}?)\s*[>»›]\s*")
_BY_DESK = re.compile(r"\s+by [A-Z]{2,6}(?: [A-Z][\w.-]{1,20}){0,3}$")
_AFTER_BAR = re.compile(r"\s(?:\||[-–—])\s")
_LABEL_KINDS = {"upda": "updated", "modi": "updated", "edit": "updated", "date": "dated"}


class Peeled(NamedTuple):
    """What a line tells, and the words that remain, both in places of the line; ``core`` may be empty."""

    marks: list[Mark]
    core: Span


def peel(line: str) -> Peeled:
    """Peels dates, bylines, addresses, section and genre labels off both ends of a line."""
    begun = peel_start(line)
    start, end = begun.core
    marks = list(begun.marks)
    while end - start <= _LONGEST_LINE:
        stop = start + len(line[start:end].rstrip(_SEPARATORS))
        peeled = next(filter(None, (peeler(line, start, stop) for peeler in _PEELERS)), None)
        if not peeled:
            break
        marks += peeled
        end = min(mark.span.start for mark in peeled)
    core = Span(start, end).trimmed(line)
    if end < len(line):
        core = Span(core.start, core.start + len(core.of(line).rstrip(_BETWEEN)))
    if not line[core.start : core.end].strip(_SEPARATORS):
        core = Span(core.start, core.start)
    return Peeled(marks, core)


def peel_start(line: str) -> Peeled:
    """Peels what may stand before a headline on its line: ``date 2023-09-06``, ``WORLD |``, ``[Editorial]``."""
    marks: list[Mark] = []
    start = len(line) - len(line.lstrip(" \t\u00a0#*>"))
    for _ in range(_MOST_LABELS):
        mark = _leading(line, start)
        if mark is None:
            break
        marks += mark
        start = max(mark[0].span.end, len(line) - len(line[mark[0].span.end :].lstrip(" \t\u00a0")))
    return Peeled(marks, Span(start, len(line)))


def _leading(line: str, start: int) -> list[Mark] | None:
    genre = genre_prefix(line[start : start + 120])
    if genre:
        return [genre._replace(span=Span(start + genre.span.start, start + genre.span.end))]
    slug = _SLUG.match(line, start)
    if slug:
        return [Mark("furniture", Span(*slug.span()), "wire slug")]
    section = _SECTION.match(line, start)
    if section and is_section(section["label"]):
        end = _trail_end(line, section.end())
        alone = len(line[end:].split()) < _SHORTEST_HEADLINE
        return [Mark("furniture", Span(start, len(line) if alone else end), "section label")]
    return _leading_date(line, start)


def _trail_end(line: str, end: int) -> int:
    """Where the trail of pages ends that a section label with an arrow begins: ``Home » News » Lagos » ...``."""
    for _ in range(_MOST_LABELS):
        arrow = line[:end].rstrip()
        match = _TRAIL.match(line, len(arrow) - 1) if arrow else None
        if match is None or len(match["label"].split()) > _SHORTEST_HEADLINE:
            break
        end = match.end()
    return end


def _leading_date(line: str, start: int) -> list[Mark] | None:
    """A date before the headline: labelled, written in figures, or set off by a bar or a dash."""
    date = next(find_dates(line[: start + 120]), None)
    if date is None or date.span.start < start:
        return None
    label = LABEL.match(line[start : date.span.start])
    if line[start : date.span.start].strip() and not label:
        return None
    rest = line[date.span.end :]
    bar = re.match(r"\s*[|•·—–:-]\s*" if not line[:start].strip() else r"\s*[|•·—–:,-]\s*", rest)
    if not bar and rest.startswith(",") and looks_like_outlet(rest[1:].strip()):
        bar = re.match(r",\s*", rest)
    desk = _BY_DESK.match(rest) if label else None
    if desk:
        return [Mark("furniture", Span(start, len(line)), "date"), _dated(date, label)]
    if not rest.strip(_SEPARATORS) or not (label or bar or line[date.span.start : date.span.start + 4].isdigit()):
        return None
    end = date.span.end + (bar.end() if bar else 0)
    return [Mark("furniture", Span(start, end), "date"), _dated(date, label)]


def _email(line: str, start: int, stop: int) -> list[Mark]:
    """One e-mail address at the end, and the domain that it tells."""
    last = next(reversed(list(_EMAIL.finditer(line, start, stop))), None)
    if last is None or last.end() < stop:
        return []
    return [
        Mark("furniture", Span(*last.span()), "e-mail address"),
        Mark("domain", Span(*last.span("host")), last["host"].lower(), "byline"),
    ]


def _date(line: str, start: int, stop: int) -> list[Mark]:
    """A date at the end that is not part of a sentence: labelled, set off, or after a byline or a place."""
    date = next(reversed(list(find_dates(line[:stop]))), None)
    if date is None or date.span.start < start or line[date.span.end : stop].strip(") "):
        return []
    label = LABEL.search(line[start : date.span.start])
    begin = start + label.start() if label else date.span.start
    begin -= len(match[0]) if (match := re.search(r"(?:^|\s)(?:on|at|and) $", line[start:begin], re.IGNORECASE)) else 0
    before = line[start:begin].rstrip()
    if not label and not _sets_off(line, start, start + len(before)):
        return []
    begin -= before.endswith("(")
    return [Mark("furniture", Span(begin, stop), "date"), _dated(date, label)]


def _sets_off(line: str, start: int, end: int) -> bool:
    """Whether what stands before a date shows that the date is no part of it: a mark, a byline, a place, nothing."""
    before = line[start:end]
    if not before or before[-1] in '.!?|•·—–-/)(]”"':
        return True
    bare = before.rstrip(" ,")
    return bool(byline_at_end(line, start + len(bare))) or is_place(bare.partition(",")[0]) or looks_like_outlet(bare)


def _dated(date: Printed, label: re.Match[str] | None) -> Mark:
    kind = _LABEL_KINDS.get(label["kind"][:4].lower(), "published") if label else "dated"
    return Mark("date", date.span, f"{date.earliest}/{date.latest}" if date.earliest else "", kind)


def _byline(line: str, start: int, stop: int) -> list[Mark]:
    marks = byline_at_end(line, stop)
    return marks if marks and marks[0].span.start >= start else []


def _after_headline(line: str, start: int, stop: int) -> list[Mark]:
    """A genre or the outlet's name after the headline: ``... | Opinion``, ``... - The Port Ellis Courier``."""
    genre = genre_suffix(line[start:stop])
    if genre and genre.span.start > 0:
        return [genre._replace(span=Span(start + genre.span.start, start + genre.span.end))]
    bars = list(_AFTER_BAR.finditer(line, start, stop))
    if not bars or bars[-1].start() == start:
        return []
    name = Span(bars[-1].end(), stop)
    known = known_outlet(name.of(line))
    if is_person(line[start : bars[-1].start()].strip()):
        return []
    if known is None and not looks_like_outlet(name.of(line)):
        return []
    told = known.name if known else name.of(line)
    return [Mark("furniture", Span(bars[-1].start(), stop), "title suffix"), Mark("outlet", name, told, "title suffix")]


def _tail(line: str, start: int, stop: int) -> list[Mark]:
    """What stands after the last bar and is furniture by its words: ``... | 4 min read``."""
    bar = max(line.rfind(mark, start, stop) for mark in ("|", " / ", " • "))
    rule = rule_for(line[bar + 1 : stop].strip(" |/•")) if bar > start else None
    return [Mark("furniture", Span(bar, stop), rule)] if rule else []


_PEELERS = (_tail, _email, _date, _byline, _after_headline)
"""What may stand at the end of a line, in the order in which they are tried."""
