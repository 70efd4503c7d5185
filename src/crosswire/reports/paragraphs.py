r"""The frozen text and its paragraphs.

Freezing settles, once, what no reader can see: every line end is one ``\n``, a byte-order mark is gone, and control
characters are left out, since they stand for nothing on paper. A lone half of a surrogate pair, which no file can
hold, becomes U+FFFD. From then on the text never changes.
"""

from __future__ import annotations

import re
from itertools import pairwise

from crosswire.model.spans import Span

__all__ = ["paragraphs_of", "settled"]

_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_LINE_END = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’)\]]*$")

_WIDEST = 100
"""Text broken by hand or by a wire's terminal runs to 65 to 80 columns; a paragraph of prose seldom stays below 100."""
_NARROWEST = 40
"""Narrower lines are a list or verse, not broken prose."""
_FULL = 0.7
"""A line that the next word would have overrun reaches this share of the widest one."""


def settled(text: str) -> str:
    """The text as it is frozen; settling twice changes nothing."""
    text = _LINE_END.sub("\n", _CONTROL.sub("", text))
    return _LONE_SURROGATE.sub("\ufffd", text).lstrip("\ufeff")


def paragraphs_of(text: str) -> list[Span]:
    """One span a paragraph, in order, never blank.

    A line is a paragraph, unless the text is broken into lines of one width: then the lines of a paragraph are
    those that run on without a blank line or an indent.
    """
    lines = [Span(match.start(), match.end()) for match in _LINE.finditer(text)]
    width = _wrap_width(text, lines)
    if width is None:
        return [line.trimmed(text, " \t\u00a0") for line in lines]
    paragraphs: list[Span] = []
    last: Span | None = None
    for line in lines:
        if last is not None and _runs_on(text, last, line, width):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
        last = line
    return [paragraph.trimmed(text, " \t\u00a0") for paragraph in paragraphs]


def _runs_on(text: str, last: Span, line: Span, width: int) -> bool:
    touching = line.start == last.end + 1
    return touching and _indent(text, line) <= _indent(text, last) and last.end - last.start >= _FULL * width


def _indent(text: str, line: Span) -> int:
    return line.trimmed(text, " \t\u00a0").start - line.start


def _wrap_width(text: str, lines: list[Span]) -> int | None:
    """The width at which the text was broken; none where lines end where paragraphs do."""
    width = max((line.end - line.start for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = [
        last for last, line in pairwise(lines) if line.start == last.end + 1 and last.end - last.start >= _FULL * width
    ]
    broken = [line for line in full if not _SENTENCE_END.search(line.of(text).rstrip())]
    return width if len(broken) >= 3 and 2 * len(broken) >= len(full) else None
