"""Marks: the stretches of a report that are not its body, and what each of them tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from crosswire.model.spans import Span

__all__ = ["Mark", "MarkKind", "shifted"]

MarkKind = Literal["furniture", "title", "outlet", "domain", "credit", "author", "place", "date", "genre"]


class Mark(NamedTuple):
    """A stretch of text that is set aside, and what was read of it.

    ``furniture`` is set aside and tells nothing; ``title`` alone stays in the body. ``value`` is the name, the
    e-mail or web domain, the place, the genre, or the days of a date as an ISO 8601 interval (empty where the
    year is missing or the day does not exist). ``why`` says in words how it is known.
    """

    kind: MarkKind
    span: Span
    value: str = ""
    why: str = ""


def shifted(marks: Iterable[Mark], by: int) -> list[Mark]:
    """The same marks, moved ``by`` code points: from places in a line to places in the text."""
    return [mark._replace(span=Span(mark.span.start + by, mark.span.end + by)) for mark in marks]
