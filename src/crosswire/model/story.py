"""Stories: the reports that follow one developing matter."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Story"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The reports that follow one developing matter, in order of publication."""

    id: str
    title: str
    reports: tuple[str, ...]
    begin: str | None
    """First day a report of it came out."""
    end: str | None
    """Last day a report of it came out."""
