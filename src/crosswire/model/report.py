"""A report: one text that an outlet published, and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from crosswire.model.spans import Span

__all__ = ["Basis", "Genre", "Outlet", "Problem", "Published", "Report"]

Basis = Literal["stated", "metadata", "inferred", "none"]
Genre = Literal["news", "opinion", "analysis", "live", "interview", "press release", "fact-check"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Who published a report; an unknown outlet has no name, and never counts as independent support (law 5)."""

    name: str | None
    basis: str
    """How it is known, in words: ``"masthead"``, ``"e-mail domain fenpost.example"``, ``"not told"``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """When a report came out: the first and last day it can have been, ISO 8601, and how that is known."""

    earliest: str | None
    latest: str | None
    basis: Basis
    why: str

    @property
    def day(self) -> str | None:
        """The one day, where it is known to the day."""
        return self.earliest if self.earliest == self.latest else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One text an outlet published. ``text`` is frozen: everything else points into it."""

    id: str
    path: str
    sha256: str
    """Of the frozen text in UTF-8."""
    text: str
    body: tuple[Span, ...]
    """The stretches that are not furniture, one a paragraph, in order. The title is one of them."""
    outlet: Outlet
    title: str | None
    authors: tuple[str, ...]
    dateline: str | None
    genre: Genre
    published: Published
    copy_of: str | None
    """The id of the report that this one reprints."""
    language: str
    """ISO 639-1."""
    where: Mapping[str, Span] = field(default_factory=dict)
    """The words that title, outlet, authors, dateline and published were read from, where they stand in the text."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: the thing, and the reason in one line."""

    path: str
    reason: str
    lost: bool = True
    """False where nothing was lost by it: the same text under a second path."""
