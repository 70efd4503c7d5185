"""The lines above a report's first paragraph, as they are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosswire.model.spans import Span
from crosswire.reports.marks import Mark

__all__ = ["Head", "Line"]


class Line(NamedTuple):
    """A line of the head: what was peeled off, the words that remain, whether no blank line stands before it."""

    marks: list[Mark]
    core: Span
    touches: bool

    @property
    def wordy(self) -> bool:
        """Whether words remain."""
        return self.core.start < self.core.end

    @property
    def labels(self) -> set[str]:
        """The kinds of furniture on the line; ``genre`` for a label of that."""
        return {mark.value if mark.kind == "furniture" else mark.kind for mark in self.marks}


class Head(NamedTuple):
    """A text, the lines above its first paragraph, and its first paragraphs."""

    text: str
    lines: Sequence[Line]
    prose: str

    def words(self, n: int) -> str:
        """The words that remain of a line."""
        return self.lines[n].core.of(self.text)

    def is_item(self, n: int) -> bool:
        """Whether a line is marked as an item of a list."""
        start = self.lines[n].core.start
        return bool(set(self.text[max(0, start - 2) : start + 1]) & set("•▪◦‣►"))

    def after(self, n: int) -> list[int]:
        """The lines with words below a line."""
        return [m for m in range(n + 1, len(self.lines)) if self.lines[m].wordy]
