"""Quotations: stretches between quotation marks, paragraph by paragraph.

Newsrooms mix marks (a straight one opens, a curly one closes), leave one out, nest them, and open each paragraph of
a long quotation anew without closing the one before. Only marks are read here; who speaks is told later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from crosswire.model.reading import Quote
from crosswire.model.report import Report
from crosswire.model.spans import Span

__all__ = ["find_quotes"]

_OPENING = "“„«‟"
_CLOSING = "”»"
_CLOSED_BY = {"„": "“", "»": "«"}
"""Marks that some languages, and texts translated from them, close with what opens elsewhere."""
_DOUBLE = re.compile(r"[“”„«»‟\"]|''|``")

# An apostrophe is the closing single mark too; what tells them apart is what stands beside them: a quotation opens
# after a blank or bracket and before a letter, and closes before a blank or punctuation.
_SINGLE_OPEN = re.compile(r"(?:(?<=[\s(\[—–])|^)[‘'](?=[^\W_]|\[|…|\$)")
_SINGLE_CLOSE = re.compile(r"(?<=[^\s])[’'](?=[\s,.;:!?)\]—–]|$)")

_SENTENCE_START = re.compile(r"(?:^|[.!?:,]\s+)(?=[A-Z])")


class _Mark(NamedTuple):
    sign: str
    at: int
    end: int
    opens: bool
    closes: bool


def find_quotes(report: Report) -> tuple[Quote, ...]:
    """All quotations of a report's body in text order; those within others come after the outer one."""
    out: list[Quote] = []
    for paragraph in report.body:
        out.extend(_in_paragraph(report.text, paragraph))
    return tuple(sorted(out, key=lambda quote: (quote.outer.start, -quote.outer.end)))


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Quote]:
    doubles = list(_double_quotes(text, paragraph))
    yield from doubles
    yield from _single_quotes(text, paragraph)


def _double_quotes(text: str, paragraph: Span) -> Iterator[Quote]:
    open_mark: _Mark | None = None
    last_end = paragraph.start
    for mark in _double_marks(text, paragraph):
        if open_mark is None and mark.opens:
            open_mark = mark
        elif open_mark is None:
            # A closing mark whose opening one was left out: the quotation begins where a sentence last could.
            starts = [m.end() for m in _SENTENCE_START.finditer(text, last_end, mark.at)]
            start = starts[-1] if starts else last_end
            yield Quote(Span(start, mark.end), Span(start, mark.at), closed=False)
            last_end = mark.end
        elif mark.closes or mark.sign == _CLOSED_BY.get(open_mark.sign):
            yield Quote(Span(open_mark.at, mark.end), Span(open_mark.end, mark.at), closed=True)
            open_mark, last_end = None, mark.end
    if open_mark is not None and open_mark.end < paragraph.end:
        yield Quote(Span(open_mark.at, paragraph.end), Span(open_mark.end, paragraph.end), closed=False)


def _double_marks(text: str, paragraph: Span) -> Iterator[_Mark]:
    for found in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        sign = found.group()
        before = text[found.start() - 1] if found.start() > paragraph.start else " "
        after = text[found.end()] if found.end() < paragraph.end else " "
        at_word = not after.isspace() and after not in ".,;:!?)"
        if sign == "''" and before.isalnum() and after.isalnum():
            continue  # an apostrophe typed twice
        if sign in _OPENING or sign == "``":
            yield _Mark(sign, found.start(), found.end(), opens=True, closes=False)
        elif sign in _CLOSING:
            opens = sign in _CLOSED_BY and at_word and not before.isalnum() and before not in ".,;:!?)"
            yield _Mark(sign, found.start(), found.end(), opens=opens, closes=True)
        elif before.isdigit() and not at_word and text.count(sign, paragraph.start, paragraph.end) % 2:
            continue  # inches: 5'11" in a paragraph whose marks do not pair up
        else:
            yield _Mark(sign, found.start(), found.end(), opens=at_word, closes=True)


def _single_quotes(text: str, paragraph: Span) -> Iterator[Quote]:
    at = paragraph.start
    while opening := _SINGLE_OPEN.search(text, at, paragraph.end):
        closing = _SINGLE_CLOSE.search(text, opening.end() + 1, paragraph.end)
        if closing is None:
            return
        yield Quote(Span(opening.start(), closing.end()), Span(opening.end(), closing.start()), closed=True)
        at = closing.end()
