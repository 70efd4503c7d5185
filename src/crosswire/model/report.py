"""A report: one text that an outlet published, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from crosswire.model.spans import Span

__all__ = ["Arrival", "Basis", "Change", "Genre", "Outlet", "Problem", "Published", "Report", "in_order"]

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

    @property
    def days(self) -> tuple[str | None, str | None]:
        """The first and the last day it can have been, without a time of day: what words like "Tuesday" lean on."""
        return self.earliest and self.earliest[:10], self.latest and self.latest[:10]

    @property
    def order(self) -> str:
        """The first day it can have been, by which reports are put in order; what sorts after every day if unknown."""
        return self.earliest or "9999"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One time that a report came in: where from, when, and the digest of the very bytes."""

    path: str
    """As the user named it; what lay in an archive or a feed stands behind a ``!``: ``pages.zip!day1/a.html``."""
    sha256: str
    """Of the bytes it was read from: a file, a member of an archive, a page as it was fetched."""
    size: int
    """Bytes."""
    media: str | None = None
    """Media type that the carrier gave, without parameters."""
    url: str | None = None
    """The address it was fetched from, if the carrier told one."""
    fetched: str | None = None
    """When, ISO 8601 in UTC; none where it was never fetched, or nobody noted when."""


def in_order(arrivals: Iterable[Arrival]) -> tuple[Arrival, ...]:
    """Each arrival once, by when it was fetched, then by path: in whatever order they came (law 2)."""
    return tuple(sorted(set(arrivals), key=lambda one: (one.fetched or "", one.path, one.sha256, repr(one))))


class Change(NamedTuple):
    """A sentence that one version of a report has and an earlier one has otherwise, or not at all."""

    before: Span | None
    """In the text of the report that ``version_of`` names; none where the sentence is new."""
    after: Span | None
    """In the report's own text; none where the sentence was taken out."""


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
    section: str | None = None
    """The part of the outlet it stood in, in the outlet's own word: ``"World"``."""
    url: str | None = None
    """Its address, by its own word, else the one it was fetched from."""
    guid: str | None = None
    """The lasting name its publisher gives it: ninjs ``uri``, NewsML-G2 ``guid``, Atom ``id``, Message-ID."""
    modified: str | None = None
    """When it was last changed, ISO 8601, a day or a time, as its format tells it."""
    credits: tuple[str, ...] = ()
    """Outlets and agencies that it says it took text from, or that helped: ``"(Reuters)"``, ``"AP contributed"``."""
    version_of: str | None = None
    """The id of the earliest report of which this one is an edited version, by the same outlet."""
    changes: tuple[Change, ...] = ()
    """What differs from that one, in the order of this text."""
    unread: str | None = None
    """Why nothing was read of it, where that is so: ``"no language model for Korean"``."""
    arrivals: tuple[Arrival, ...] = ()
    """Each time it came in, as ``in_order`` has them."""
    where: Mapping[str, Span] = field(default_factory=dict)
    """The words that title, outlet, authors, dateline and published were read from, where they stand in the text."""

    def line_at(self, place: int) -> int:
        """The line on which a place of the text lies, from 1."""
        return self.text.count("\n", 0, place) + 1


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: the thing, and the reason in one line."""

    path: str
    reason: str
    lost: bool = True
    """False where nothing was lost by it: the same text under a second path."""
