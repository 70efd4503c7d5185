"""What comes in: bytes, what they are called, and what the carrier says of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from crosswire.model.report import Genre, Published

__all__ = ["OWN_DOSSIER", "Intake", "Lead", "Told", "UnreadableError"]


OWN_DOSSIER = "is a dossier that Crosswire made, not a report"
"""What is said of one, in whatever form it was left among the reports."""


class UnreadableError(ValueError):
    """What came in holds no report that can be read; the message says what it is, or why, in a few words."""


@dataclass(frozen=True, slots=True)
class Intake:
    """One thing to read: a file, a member of an archive, a part of a message, a page that was fetched."""

    path: str
    """As a user would name it; a member of an archive stands behind a ``!``: ``pages.zip!day1/a.html``."""
    data: bytes = field(repr=False)
    media: str | None = None
    """Media type that the carrier gives, lower case, without parameters."""
    charset: str | None = None
    """Encoding that the carrier declares."""
    url: str | None = None
    """The address it was fetched from, if it was."""
    fetched: str | None = None
    """When, ISO 8601 in UTC."""
    depth: int = 0
    """How many carriers it lay in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A text, and what its format itself tells of it; none of it is guessed. Empty where the format does not say."""

    path: str
    text: str
    """Headline first, if the format gives one, then the paragraphs, a blank line between."""
    title: str | None = None
    outlet: str | None = None
    outlet_basis: str = ""
    """How the outlet is known: ``"ninjs infoSources"``, ``"schema.org publisher"``."""
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    section: str | None = None
    genre: Genre | None = None
    published: Published | None = None
    """With basis ``metadata``, or ``stated`` where the page shows the date by its headline."""
    modified: str | None = None
    """When it was last changed, ISO 8601, a day or a time with its zone."""
    language: str | None = None
    """ISO 639-1."""
    url: str | None = None
    fetched: str | None = None
    """When it was fetched, if the format itself notes that, as a saved page does; ISO 8601 in UTC."""
    guid: str | None = None
    """The lasting name its publisher gives it, one line."""
    clean: bool = False
    """Whether furniture was taken off already, so that all but the headline is body."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A report that lies elsewhere: the entry of a feed that gives a summary at most."""

    path: str
    url: str
    reason: str
    """What is said of it where it is not followed, as of a ``Problem``."""
    changed: str = ""
    """When the entry was last changed, in its own words; empty where it does not tell."""
