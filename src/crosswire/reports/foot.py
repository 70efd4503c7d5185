"""The lines from the first paragraph of prose on: furniture among and below them, credits at their ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.model.spans import Span
from crosswire.reports.aside import aside
from crosswire.reports.captions import closing_credit
from crosswire.reports.credit_lines import credited_in
from crosswire.reports.datelines import dateline_at_start
from crosswire.reports.furniture import opens_related_links, opens_tags
from crosswire.reports.genres import genre_tail
from crosswire.reports.head import Peeled, peel, peel_start
from crosswire.reports.headlines import is_lead, is_link, same_words
from crosswire.reports.known import is_name_shaped, is_publisher_word, known_outlet, looks_like_outlet
from crosswire.reports.marks import Mark, shifted
from crosswire.reports.navigation import is_menu, is_section

__all__ = ["foot_marks"]

_CLOSING_EMAIL = re.compile(r"\s*\([\w.+-]{1,64}@[\w.-]{1,120}\)\.?$")
_SIGNED = re.compile(r"\s+(?:\((?:[A-Za-z]{1,3}(?:/[A-Za-z]{1,3}){1,3}|[a-z]{2,3})\)|/[a-z]{2,3}/)$")
_SOURCE = re.compile(r"\(?(?:source: ?|(?-i:SOURCE) )(?P<name>[^.;|()]{3,60}?)\)?\.?$", re.IGNORECASE)
_LONGEST_SIGN = 30
_REPORTED_FROM = re.compile(r"(?:[A-Z][\w.'’-]{0,30},? (?:and )?){1,6}reported from [A-Z][\w.'’ -]{1,40}\.?$")
_MOST_LINKS = 4
"""Links in a row that prose may follow; a longer row is a list of the report's own."""


def foot_marks(text: str, paragraphs: Sequence[Span], first: int, title: Span | None) -> list[Mark]:
    """The marks from the first paragraph of prose on: labels before it, dateline, furniture, closing credits."""
    marks: list[Mark] = []
    lines = [span.of(text) for span in paragraphs]
    led = next((n for n in range(first) if is_lead(lines[n])), first)
    links = _links(lines, led)
    prose = [
        n for n in range(first, len(lines)) if n not in links and is_lead(_unsigned(lines[n])) and not aside(lines[n])
    ]
    last = prose[-1] if prose else -1
    marks += [Mark("furniture", paragraphs[n], "related link") for n in sorted(links) if n < first]
    for n in range(first, len(lines)):
        line, at = lines[n], paragraphs[n].start
        if n == first:
            marks += shifted(dateline_at_start(line) or peel_start(line).marks, at)
        repeats = title is not None and same_words(line, title.of(text))
        if n in links or repeats:
            marks.append(Mark("furniture", paragraphs[n], "related link" if n in links else "headline again"))
            continue
        under = n > last
        marks += shifted(_foot_line(line, under=under) or _closing(line, last=n == last), at)
    return marks


def _links(lines: Sequence[str], first: int) -> set[int]:
    """The headings such as "Related" and the lines under them that lead to other reports or name topics."""
    links: set[int] = set()
    n = first
    while n < len(lines):
        related, tags = opens_related_links(lines[n]), opens_tags(lines[n])
        if not related and not tags:
            n += 1
            continue
        end = n + 1
        while end < len(lines) and (is_link(lines[end]) if related else len(lines[end].split()) <= 4):
            end += 1
        if end == len(lines) or end - n <= _MOST_LINKS + 1:
            links.update(range(n, end))
        else:
            links.add(n)
        n = end
    return links


def _foot_line(line: str, *, under: bool) -> list[Mark]:
    """What a line of the body zone tells; ``under`` if no prose follows it."""
    whole = Span(0, len(line))
    if genre_tail(line):
        return [Mark("genre", whole, "opinion", "disclaimer")]
    source = _source(line) if under else []
    found = source or aside(line)
    if found:
        return found
    if under and (is_section(line) or is_menu(line) or known_outlet(line.strip(" ()[]."))):
        return [Mark("furniture", whole, "label at the foot")]
    if _REPORTED_FROM.fullmatch(line) or (under and _is_credit(line)):
        return [Mark("furniture", whole, "desk credit")]
    peeled = peel(line) if len(line.split()) <= 25 else Peeled([], whole)
    told = [
        mark for mark in peeled.marks if mark.kind not in {"furniture", "date"} or mark.why in {"published", "updated"}
    ]
    if told and peeled.core.start == peeled.core.end:
        return [mark for mark in peeled.marks if mark.kind != "date" or mark.why == "published"]
    return []


def _is_credit(line: str) -> bool:
    """Whether a line says where the text is from, and nothing of the story."""
    return bool(not is_lead(line) and not dateline_at_start(line) and credited_in(line, last=False))


def _source(line: str) -> list[Mark]:
    """``Source: Port Ellis News Agency``, and the outlet it credits."""
    match = _SOURCE.fullmatch(line)
    if match is None:
        return []
    name = Span(*match.span("name")).trimmed(line)
    known = known_outlet(name.of(line))
    whole = Mark("furniture", Span(0, len(line)), "desk credit")
    named = is_name_shaped(name.of(line)) and is_publisher_word(name.of(line).split()[-1])
    if known is None and not looks_like_outlet(name.of(line)) and not named:
        return [whole]
    return [whole, Mark("credit", name, known.name if known else name.of(line), "closing credit")]


def _signed(line: str) -> re.Match[str] | None:
    return _SIGNED.search(line, max(0, len(line) - _LONGEST_SIGN))


def _unsigned(line: str) -> str:
    """The line without the initials of a desk at its end."""
    signed = _signed(line)
    return line[: signed.start()] if signed else line


def _closing(line: str, *, last: bool) -> list[Mark]:
    """Credits after a paragraph's last words; an agency's or initials only at the text's end, else a source's."""
    credit = closing_credit(line)
    if credit is not None and credit.kind == "credit" and not last:
        credit = None
    email = _CLOSING_EMAIL.search(line, max(0, len(line) - 200))
    closing = [Mark("furniture", Span(*email.span()), "e-mail address")] if email else []
    signed = _signed(line) if last and credit is None else None
    initials = [Mark("furniture", Span(*signed.span()), "sign-off")] if signed else []
    return [*([credit] if credit else []), *closing, *initials]
