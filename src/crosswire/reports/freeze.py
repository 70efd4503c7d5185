"""One text, frozen, with everything that can be told of it from itself alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from crosswire.model.ids import content_id, text_digest
from crosswire.model.report import Basis, Genre, Published, Report
from crosswire.model.spans import Span
from crosswire.reports.language import language_of
from crosswire.reports.layout import lay_out
from crosswire.reports.marks import Mark, MarkKind
from crosswire.reports.outlets import tell_outlet
from crosswire.reports.paragraphs import paragraphs_of, settled

__all__ = ["freeze"]

_DATE_WAYS = ("published", "dated", "updated", "dateline")
"""What a date in the head says it is the date of, the surest first."""

_ONE_BYLINE = 200
"""Code points between two names of one byline, at most: room for a role, an address and a line end."""


def freeze(text: str, path: str) -> Report:
    """Makes a report of a text.

    Args:
        text: As read; line ends and control characters are settled once, as ``paragraphs`` says.
        path: Where it came from, as the user would name it; no part of the id.

    Returns:
        The report, of any text, even an empty one; ``copy_of`` is none, since that takes other reports.
    """
    text = settled(text)
    digest = text_digest(text)
    layout = lay_out(text, paragraphs_of(text))
    outlet, outlet_span = tell_outlet(text, layout.marks)
    published, published_span = _published(text, layout.marks)
    authors = _authors(layout.marks)
    dateline = _first(layout.marks, "place", prefer="dateline")
    where = {
        "title": layout.title,
        "outlet": outlet_span,
        "authors": Span(authors[0].span.start, authors[-1].span.end) if authors else None,
        "dateline": dateline.span if dateline else None,
        "published": published_span,
    }
    return Report(
        id=content_id("report", digest),
        path=path,
        sha256=digest,
        text=text,
        body=layout.body,
        outlet=outlet,
        title=" ".join(layout.title.of(text).split()) if layout.title else None,
        authors=tuple(mark.value for mark in authors),
        dateline=dateline.value if dateline else None,
        genre=_genre(layout.marks),
        published=published,
        copy_of=None,
        language=language_of("\n".join(span.of(text) for span in layout.body)),
        where={field: span for field, span in where.items() if span is not None},
    )


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
