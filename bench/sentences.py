"""Where sentences begin and end, told from the text alone, so that no system is favoured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

__all__ = ["paragraphs", "sentences"]

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t]*\n|[ \t]{2,}))*")
"""A paragraph ends at a blank line or where a line is indented."""
_END = re.compile(r"[.!?]['\")\]’”]*(?=\s+[\"'(\[‘“`]*[A-Z0-9])")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Prof|Pres|No|vs"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)$"
)
_LONGEST = 10
"""As many characters as tell whether the last word is one of these."""


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each paragraph."""
    for match in _PARAGRAPH.finditer(text):
        yield match.span()


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence; none goes over the end of a paragraph."""
    for start, end in paragraphs(text):
        ends = [stop.end() for stop in _END.finditer(text, start, end) if not _shortens(text, start, stop.start())]
        yield from pairwise([start, *ends, end])


def _shortens(text: str, start: int, stop: int) -> bool:
    """Whether the full stop belongs to the word before it."""
    return _ABBREVIATED.search(text[max(start, stop - _LONGEST) : stop]) is not None
