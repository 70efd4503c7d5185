"""How a report is laid out: its headline, the stretches that are not its body, and what those tell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosswire.model.spans import Span, cut_out, joined
from crosswire.reports.aside import aside
from crosswire.reports.datelines import dateline_at_start
from crosswire.reports.foot import foot_marks
from crosswire.reports.front_matter import front_matter, key_line
from crosswire.reports.furniture import rule_for
from crosswire.reports.genres import genre_line
from crosswire.reports.head import Peeled, peel
from crosswire.reports.headlines import is_lead, is_prose
from crosswire.reports.lines import Head, Line
from crosswire.reports.marks import Mark, shifted
from crosswire.reports.navigation import is_menu, is_section
from crosswire.reports.roles import tell_roles

__all__ = ["Layout", "lay_out"]

_LONGEST_HEAD = 24
"""Lines that are not furniture. A head with more than that is a page's menu, and is best left in sight."""
_FIRST_PARAGRAPHS = 6
"""Paragraphs that show what the report is about, and so which line above them is its headline."""
_MENU = frozenset({"section label", "navigation", "page control"})
_BODY_TRIM = " \t\r\n\u00a0\u200b\ufeff•·*>▪◦‣►#|"


class Layout(NamedTuple):
    """The body's paragraphs, the headline if there is one, and all marks; in places of the text."""

    body: tuple[Span, ...]
    title: Span | None
    marks: tuple[Mark, ...]


def lay_out(text: str, paragraphs: Sequence[Span], told: Span | None = None) -> Layout:
    """Sets every paragraph, or part of one, aside as furniture or takes it into the body.

    Args:
        text: The frozen text.
        paragraphs: Its paragraphs.
        told: The first paragraph, where it is known to be the headline.
    """
    marks = [Mark("title", told, told.of(text), "told")] if told else front_matter(text, paragraphs)
    fenced = max((mark.span.end for mark in marks), default=0)
    rest = [span for span in paragraphs if span.start >= fenced]
    told = next((mark.span for mark in marks if mark.kind == "title"), None)
    title, head_marks, first = _head(text, rest, told)
    marks += head_marks
    marks += foot_marks(text, rest, first, title)
    holes = [mark.span for mark in marks if mark.kind != "title"]
    whole = [mark.span for mark in marks if mark.kind == "title"] + rest
    pieces = (piece.trimmed(text, _BODY_TRIM) for piece in _pieces(whole, joined(holes)))
    body = sorted({_as_title(text, piece, title) for piece in pieces if _says_something(piece.of(text))})
    return Layout(tuple(body), title, tuple(sorted(marks, key=lambda mark: (mark.span, mark.kind))))


def _pieces(paragraphs: Sequence[Span], holes: Sequence[Span]) -> Iterator[Span]:
    """What is left of each paragraph; the holes are in order and do not touch."""
    starts, ends = [hole.start for hole in holes], [hole.end for hole in holes]
    for span in paragraphs:
        yield from cut_out(span, holes[bisect_right(ends, span.start) : bisect_left(starts, span.end)])


def _says_something(words: str) -> bool:
    return any(char.isalnum() for char in words)


def _as_title(text: str, piece: Span, title: Span | None) -> Span:
    """The piece, or the headline where it is the same but for marks around it."""
    if title is None or not piece.covers(title):
        return piece
    around = text[piece.start : title.start] + text[title.end : piece.end]
    return piece if _says_something(around) else title


def _head(text: str, paragraphs: Sequence[Span], told: Span | None) -> tuple[Span | None, list[Mark], int]:
    """The headline, the marks above the first paragraph of prose, and which paragraph that is."""
    lines: list[Line] = []
    sentences = wordy = 0
    for n, span in enumerate(paragraphs):
        line = span.of(text)
        if dateline_at_start(line):
            break
        read = _read_line(line)
        core = read.core.of(line)
        sentences = sentences + 1 if is_lead(core) else sentences * (not core)
        wordy += bool(core)
        if is_prose(core) or (sentences == 2 and len(lines) > 1) or wordy > _LONGEST_HEAD:
            break
        here = Span(span.start + read.core.start, span.start + read.core.end)
        lines.append(Line(shifted(read.marks, span.start), here, _touches(text, paragraphs, n)))
    first = len(lines)
    led = wordy > 1 and first > 0 and is_lead(lines[-1].core.of(text))
    prose = "\n".join(span.of(text) for span in paragraphs[first - led : first + _FIRST_PARAGRAPHS])
    title, marks = tell_roles(Head(text, _menus_aside(lines, text), prose), told)
    return title, marks, first


def _touches(text: str, paragraphs: Sequence[Span], n: int) -> bool:
    """Whether no blank line stands between a paragraph and the one before."""
    return n > 0 and text.count("\n", paragraphs[n - 1].end, paragraphs[n].start) == 1


def _menus_aside(lines: Sequence[Line], text: str) -> list[Line]:
    """The lines, those of a menu that stands one label a line set aside: a genre among them is a label too.

    The first line with words may be the masthead, and one below the last label the headline: both stay.
    """
    labels = [_is_label(line, text) for line in lines]
    top = next((n for n, line in enumerate(lines) if line.wordy), None)
    aside_lines = list(lines)
    start = 0
    for n in range(len(lines) + 1):
        if n < len(lines) and (n == start or lines[n].touches) and labels[n]:
            continue
        run = range(start, n)
        sure = [m for m in run if lines[m].labels & _MENU]
        if len(sure) > 1 and len(run) > 2:
            for m in range(sure[0], n):
                if m == top or m in sure or (lines[m].wordy and m > sure[-1]):
                    continue
                whole = joined([mark.span for mark in lines[m].marks] + [lines[m].core])[0]
                aside_lines[m] = Line([Mark("furniture", whole, "section label")], Span(whole.start, whole.start), True)
        start = n if n < len(lines) and labels[n] else n + 1
    return aside_lines


def _is_label(line: Line, text: str) -> bool:
    """Whether a line may be a menu's: known as a label or a control, or up to three words without any mark."""
    if line.wordy:
        return not line.marks and len(line.core.of(text).split()) <= 3
    return line.labels <= _MENU | {"genre", "share link", "mark"}


def _read_line(line: str) -> Peeled:
    """What one line of the head tells: a key with its value, furniture, a label, or words with things about them."""
    keyed = key_line(line)
    if keyed:
        return Peeled(keyed, Span(0, 0))
    genre = genre_line(line.strip(" \t#*"))
    if genre:
        return Peeled([Mark("genre", Span(0, len(line)), genre, "label")], Span(0, 0))
    if is_section(line):
        return Peeled([Mark("furniture", Span(0, len(line)), "section label")], Span(0, 0))
    if not any(char.isalnum() for char in line):
        return Peeled([Mark("furniture", Span(0, len(line)), "mark")], Span(0, 0))
    if is_menu(line):
        return Peeled([Mark("furniture", Span(0, len(line)), "navigation")], Span(0, 0))
    found = aside(line)
    if found:
        return Peeled(found, Span(0, 0))
    peeled = peel(line)
    rest = peeled.core.of(line).strip(" |/")
    if peeled.marks and rest and rule_for(rest):
        return Peeled([*peeled.marks, Mark("furniture", peeled.core, "label")], Span(0, 0))
    return peeled
