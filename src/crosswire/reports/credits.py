"""Credits: the outlets and agencies that a report says it took text from, or that helped with it.

They stand in the dateline ("LONDON (Reuters) -"), in the byline ("By AFP"), on a line of their own above or below the
text ("(AP)", "Source: Yonhap"), or in a line that says what was done ("AP contributed to this report."). Who is quoted
("told Reuters") is credited with nothing, nor is who took the picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosswire.model.sentences import sentences_of
from crosswire.model.spans import Span
from crosswire.reports.credit_lines import credited_in, outlets_in, stands_for
from crosswire.reports.known import known_outlet, outlet_key
from crosswire.reports.marks import Mark
from crosswire.reports.names import full_name

__all__ = ["credits_of", "same_outlet"]

_ENDS = 4
"""Paragraphs at either end of the body in which a format that took the furniture off may have left credits."""
_OF_TEXT = frozenset({"byline", "desk credit", "copyright line", "sign-off", "label at the foot", "role"})
"""The furniture that says who made the text."""
_WAYS = frozenset({"byline", "dateline", "closing credit", "line under the headline"})
"""The marks that do."""


def credits_of(
    text: str, body: Sequence[Span], marks: Sequence[Mark], own: str | None, authors: Sequence[str] = ()
) -> tuple[str, ...]:
    """The outlets and agencies that a report credits, each once, by its known name if it has one.

    Args:
        text: The frozen text.
        body: Its body; credits may have been left at either end.
        marks: What its layout tells.
        own: The name of its outlet, which is left out.
        authors: Its authors as its format tells them, among them perhaps an agency.

    Returns:
        The names, those among the authors first, then in the order of the text.
    """
    told = [(-1, name) for author in authors for name in outlets_in(author)]
    told += [(mark.span.start, name) for mark in marks for name in _of_mark(mark, text)]
    for line, last in _lines(text, body, marks):
        told += [(line.start, name) for name in credited_in(line.of(text), last=last)]
    names = dict.fromkeys(_official(name) for _, name in sorted(told, key=lambda entry: entry[0]))
    return tuple(name for name in names if own is None or not same_outlet(name, own))


def same_outlet(name: str, other: str) -> bool:
    """Whether two names can be one outlet's: the same, initials of the other, or its first words."""
    known = known_outlet(name), known_outlet(other)
    if known[0] is not None and known[1] is not None:
        return known[0].name == known[1].name
    words = [re.findall(r"\w+", each.casefold().removeprefix("the ")) for each in (name, other)]
    short, long = sorted(words, key=len)
    if not short:
        return False
    initials = "".join(word[0] for word in long if word not in {"of", "the", "and", "for"})
    return outlet_key(name) == outlet_key(other) or long[: len(short)] == short or short == [initials]


def _official(name: str) -> str:
    known = known_outlet(name)
    return known.name if known else " ".join(name.split())


def _of_mark(mark: Mark, text: str) -> list[str]:
    """The name in a dateline, a byline, a line of its own; a bare word in a byline only if the text has it in full."""
    if mark.kind not in {"credit", "outlet"} or mark.why not in _WAYS:
        return []
    if mark.why == "closing credit":
        return [] if stands_for(mark.span.of(text), text[: mark.span.start]) else outlets_in(mark.value)
    if mark.kind == "outlet" or mark.why != "byline" or known_outlet(mark.value):
        return outlets_in(mark.value) or [mark.value]
    full = full_name(mark.value, text)
    return [full] if full else []


def _lines(text: str, body: Sequence[Span], marks: Sequence[Mark]) -> Iterator[tuple[Span, bool]]:
    """The lines that may hold a credit, and whether the text may end with each.

    These are the first paragraphs, the furniture that says who made the text, the last paragraphs, and the sentences
    of these two.
    """
    aside = [(mark.span, False) for mark in marks if mark.kind == "furniture" and mark.value in _OF_TEXT]
    titles = {mark.span for mark in marks if mark.kind == "title"}
    paragraphs = [span for span in body if span not in titles]
    yield from ((span, False) for span in paragraphs[:_ENDS])
    for span, last in [*aside, *((span, True) for span in paragraphs[-_ENDS:])]:
        yield span, last
        yield from ((sentence, False) for sentence in sentences_of(text, span) if sentence != span)
