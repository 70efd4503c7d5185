"""One text, frozen, with everything that can be told of it from itself alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from crosswire.model.ids import content_id, text_digest
from crosswire.model.report import Basis, Genre, Outlet, Published, Report
from crosswire.model.spans import Span
from crosswire.reports.credits import credits_of
from crosswire.reports.genres import genre_prefix, genre_suffix
from crosswire.reports.headlines import same_words
from crosswire.reports.intake import Told
from crosswire.reports.known import by_host, known_outlet
from crosswire.reports.language import language_of
from crosswire.reports.layout import Layout, lay_out
from crosswire.reports.marks import Mark, MarkKind
from crosswire.reports.outlets import tell_outlet
from crosswire.reports.paragraphs import paragraphs_of, settled

__all__ = ["freeze", "freeze_told"]

_DATE_WAYS = ("published", "dated", "updated", "dateline")
"""What a date in the head says it is the date of, the surest first."""

_HOST = re.compile(r"https?://(?:www\.)?(?P<host>[\w.-]{3,120})", re.IGNORECASE)

_ONE_BYLINE = 200
"""Code points between two names of one byline, at most: room for a role, an address and a line end."""


def freeze(text: str, path: str) -> Report:
    """Makes a report of a text that nothing is told of.

    Args:
        text: As read; line ends and control characters are settled once, as ``paragraphs`` says.
        path: Where it came from, as the user would name it; no part of the id.

    Returns:
        The report, of any text, even an empty one; ``copy_of`` is none, since that takes other reports.
    """
    return freeze_told(Told(path=path, text=text))


def freeze_told(told: Told) -> Report:
    """Makes a report of a text and what its format tells of it.

    What is told stands; the words of the text decide the rest. ``where`` has only what was read from the text.
    """
    text = settled(told.text)
    digest = text_digest(text)
    layout = _layout(text, told)
    outlet, outlet_span = _outlet(text, layout.marks, told)
    published, published_span = _published(text, layout.marks)
    if told.published:
        published, published_span = _against(told.published, published), None
    authors = _authors(layout.marks)
    names = tuple(mark.value for mark in authors)
    dateline = _first(layout.marks, "place", prefer="dateline")
    byline = authors and (not told.authors or told.authors == names)
    where = {
        "title": layout.title,
        "outlet": outlet_span,
        "authors": Span(authors[0].span.start, authors[-1].span.end) if byline else None,
        "dateline": dateline.span if dateline and told.dateline in {None, dateline.value} else None,
        "published": published_span,
    }
    return Report(
        id=content_id("report", digest),
        path=told.path,
        sha256=digest,
        text=text,
        body=layout.body,
        outlet=outlet,
        title=" ".join(layout.title.of(text).split()) if layout.title else None,
        authors=told.authors or names,
        dateline=told.dateline or (dateline.value if dateline else None),
        genre=told.genre or _labelled(told.title) or _genre(layout.marks),
        published=published,
        copy_of=None,
        language=language_of("\n".join(span.of(text) for span in layout.body), told.language),
        section=told.section,
        url=told.url,
        guid=told.guid,
        modified=told.modified,
        credits=credits_of(text, layout.body, layout.marks, outlet.name, told.authors),
        where={field: span for field, span in where.items() if span is not None},
    )


def _layout(text: str, told: Told) -> Layout:
    """The layout of a text, its headline being the first paragraph where the format tells a headline."""
    paragraphs = paragraphs_of(text)
    headed = bool(told.title and paragraphs) and same_words(paragraphs[0].of(text), told.title or "")
    title = paragraphs[0] if headed else None
    if told.clean:
        return Layout(tuple(paragraphs), title, ())
    return lay_out(text, paragraphs, title)


def _outlet(text: str, marks: Sequence[Mark], told: Told) -> tuple[Outlet, Span | None]:
    """The outlet that the format tells, else the text, else the host of the address where it is a known one."""
    if told.outlet:
        known = known_outlet(told.outlet)
        return Outlet(name=known.name if known else told.outlet, basis=told.outlet_basis), None
    outlet, span = tell_outlet(text, marks)
    if outlet.name is not None or told.url is None:
        return outlet, span
    host = _HOST.match(told.url)
    owner = by_host(host["host"].lower()) if host else None
    return (Outlet(name=owner.name, basis="address"), None) if owner else (outlet, span)


def _first(marks: Sequence[Mark], kind: MarkKind, prefer: str) -> Mark | None:
    """The first mark of a kind, of those told in the preferred way if there are any."""
    told = sorted((mark for mark in marks if mark.kind == kind), key=lambda mark: mark.why != prefer)
    return told[0] if told else None


def _authors(marks: Sequence[Mark]) -> list[Mark]:
    """The people of the first byline, each once; another one further down is left out."""
    people: list[Mark] = []
    for mark in (mark for mark in marks if mark.kind == "author"):
        if people and mark.span.start - people[-1].span.end > _ONE_BYLINE:
            break
        if mark.value.casefold() not in {person.value.casefold() for person in people}:
            people.append(mark)
    return people


def _genre(marks: Sequence[Mark]) -> Genre:
    """What the text calls itself; what a public body issues is a press release where it does not say."""
    told = sorted((mark for mark in marks if mark.kind == "genre"), key=lambda mark: mark.why == "issuer")
    return cast("Genre", told[0].value if told else "news")


def _labelled(title: str | None) -> Genre | None:
    """The genre that a label at a told headline names: ``Opinion | ...``."""
    label = (genre_prefix(title) or genre_suffix(title)) if title else None
    return cast("Genre", label.value) if label else None


def _against(told: Published, read: Published) -> Published:
    """When the format tells, with what the words of the head say otherwise."""
    if read.earliest is None or read.latest is None or told.earliest is None or told.latest is None:
        return told
    if told.earliest <= read.latest and read.earliest <= told.latest:
        return told
    return replace(told, why=f"{told.why}; the head of the text says {read.earliest}")


def _published(text: str, marks: Sequence[Mark]) -> tuple[Published, Span | None]:
    """The surest date of the head; a date without its year, or none at all, is left for a later stage to infer."""
    dates = sorted(
        (mark for mark in marks if mark.kind == "date"), key=lambda mark: (_DATE_WAYS.index(mark.why), mark.span)
    )
    whole = next((mark for mark in dates if mark.value), None)
    if whole is None:
        why = f'the head says only "{dates[0].span.of(text)}"' if dates else "no date in the head of the text"
        return Published(earliest=None, latest=None, basis="none", why=why), None
    earliest, latest = whole.value.split("/")
    basis: Basis = "stated"
    why = f'{whole.why}: "{" ".join(whole.span.of(text).split())}"'
    return Published(earliest=earliest, latest=latest, basis=basis, why=why), whole.span
