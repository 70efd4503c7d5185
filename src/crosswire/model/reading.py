"""What was read of one report before anyone is said to claim anything: spans only."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.parse import Parse
from crosswire.model.party import Party
from crosswire.model.place import Place
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["Quote", "Reading"]


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch between quotation marks; ``inner`` leaves the marks out."""

    outer: Span
    inner: Span
    closed: bool
    """False where the mark that should end it is missing and the paragraph's end was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A report with its grammar, times, parties, quotations and places."""

    report: Report
    parse: Parse
    times: tuple[Time, ...]
    parties: tuple[Party, ...]
    """The parties of this one report, each with its mentions, in order of first mention."""
    quotes: tuple[Quote, ...]
    places: tuple[Place, ...] = ()
    """Where on earth its names lead, in order of first mention."""
