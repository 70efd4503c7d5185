"""Where words stand: stretches of a report's frozen text, in code points, half-open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Span", "cut_out", "joined"]


class Span(NamedTuple):
    """``text[start:end]``; a claim points at words, it never keeps a copy of them."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def trimmed(self, text: str, away: str = " \t\r\n\u00a0,;:") -> Span:
        """This span without the characters of ``away`` at either end; empty at its start if nothing is left."""
        start, end = self
        while start < end and text[start] in away:
            start += 1
        while end > start and text[end - 1] in away:
            end -= 1
        return Span(start, end)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same stretch of text as few spans, in order, touching ones made one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def cut_out(whole: Span, holes: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of ``whole`` when the holes are taken out of it."""
    out: list[Span] = []
    at = whole.start
    for hole in sorted(holes):
        if hole.end <= at or hole.start >= whole.end:
            continue
        if hole.start > at:
            out.append(Span(at, hole.start))
        at = max(at, hole.end)
    if at < whole.end:
        out.append(Span(at, whole.end))
    return tuple(out)
