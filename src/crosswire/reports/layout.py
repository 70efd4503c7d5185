"""How a report is laid out: its headline, the stretches that are not its body, and what those tell."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosswire.model.spans import Span, cut_out, joined
from crosswire.reports.bylines import is_person, people
from crosswire.reports.captions import caption_marks, closing_credit
from crosswire.reports.datelines import dateline_at_start
from crosswire.reports.front_matter import front_matter, key_line
from crosswire.reports.furniture import is_section, opens_related_links, rule_for
from crosswire.reports.genres import genre_line, genre_tail
from crosswire.reports.head import Peeled, peel, peel_start
from crosswire.reports.headlines import ends_sentence, is_headline, is_lead, is_link, is_prose, same_words
from crosswire.reports.known import known_outlet, looks_like_issuer, looks_like_outlet
from crosswire.reports.marks import Mark, shifted
from crosswire.reports.places import is_place

__all__ = ["Layout", "lay_out"]

_LONGEST_HEAD = 24
"""Paragraphs. A head with more lines than that is a page's menu, and is best left in sight."""
_BODY_TRIM = " \t\r\n\u00a0\u200b\ufeff•·*>▪◦‣►#|"
_CLOSING_EMAIL = re.compile(r"\s*\([\w.+-]{1,64}@[\w.-]{1,120}\)\.?$")
_HOLDER = re.compile(
    r"(?:©|\(c\)|copyright)[\s©(c)]{0,6}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s{0,3}(?:by )?(?P<name>[^.|,;©]{3,60})",
    re.IGNORECASE,
)
_IMPRINT = re.compile(r"^published in (?P<name>[^,]{3,40}), .{0,30}\d{4}\W*$", re.IGNORECASE)


class Layout(NamedTuple):
    """The body's paragraphs, the headline if there is one, and all marks; in places of the text."""

    body: tuple[Span, ...]
    title: Span | None
    marks: tuple[Mark, ...]


def lay_out(text: str, paragraphs: Sequence[Span]) -> Layout:
    """Sets every paragraph, or part of one, aside as furniture or takes it into the body."""
    marks = front_matter(text, paragraphs)
    fenced = max((mark.span.end for mark in marks), default=0)
    rest = [span for span in paragraphs if span.start >= fenced]
    told = next((mark.span for mark in marks if mark.kind == "title"), None)
    title, head_marks, first = _head(text, rest, told)
    marks += head_marks
    marks += _foot(text, rest, first, title)
    holes = [mark.span for mark in marks if mark.kind != "title"]
    whole = [mark.span for mark in marks if mark.kind == "title"] + rest
    pieces = (piece.trimmed(text, _BODY_TRIM) for piece in _pieces(whole, joined(holes)))
    body = sorted({_as_title(text, piece, title) for piece in pieces if _says_something(piece.of(text))})
    return Layout(tuple(body), title, tuple(sorted(marks, key=lambda mark: (mark.span, mark.kind))))


def _pieces(paragraphs: Sequence[Span], holes: Sequence[Span]) -> Iterator[Span]:
    """What is left of each paragraph; the holes are in order and do not touch."""
    starts, ends = [hole.start for hole in holes], [hole.end for hole in holes]
    for span in paragraphs:
        yield from cut_out(span, holes[bisect_right(ends, span.start) : bisect_left(starts, span.end)])


def _says_something(words: str) -> bool:
    return any(char.isalnum() for char in words)


def _as_title(text: str, piece: Span, title: Span | None) -> Span:
    """The piece, or the headline where it is the same but for marks around it."""
    if title is None or not piece.covers(title):
        return piece
    around = text[piece.start : title.start] + text[title.end : piece.end]
    return piece if _says_something(around) else title


class _Line(NamedTuple):
    """A line of the head: what was peeled off, and the words that remain."""

    marks: list[Mark]
    core: Span


def _head(text: str, paragraphs: Sequence[Span], told: Span | None) -> tuple[Span | None, list[Mark], int]:
    """The headline, the marks above the first paragraph of prose, and which paragraph that is."""
    lines: list[_Line] = []
    sentences = 0
    for span in paragraphs[:_LONGEST_HEAD]:
        line = span.of(text)
        if dateline_at_start(line):
            break
        read = _read_line(line)
        core = read.core.of(line)
        sentences = sentences + 1 if is_lead(core) else sentences * (not core)
        if is_prose(core) or (sentences == 2 and len(lines) > 1):
            break
        here = Span(span.start + read.core.start, span.start + read.core.end)
        lines.append(_Line(shifted(read.marks, span.start), here))
    following = " ".join(span.of(text) for span in paragraphs[1 : len(lines) + 3])
    return _name_lines(text, lines, following, told)


def _read_line(line: str) -> Peeled:
    """What one line of the head tells: a key with its value, furniture, a label, or words with things about them."""
    keyed = key_line(line)
    if keyed:
        return Peeled(keyed, Span(0, 0))
    genre = genre_line(line.strip(" \t#*"))
    if genre:
        return Peeled([Mark("genre", Span(0, len(line)), genre, "label")], Span(0, 0))
    if is_section(line):
        return Peeled([Mark("furniture", Span(0, len(line)), "section label")], Span(0, 0))
    aside = _aside(line)
    return Peeled(aside, Span(0, 0)) if aside else peel(line)


def _aside(line: str) -> list[Mark]:
    """The marks of a line that is furniture wherever it stands; nothing if it is not."""
    rule = rule_for(line)
    if rule is None:
        return caption_marks(line)
    whole = Mark("furniture", Span(0, len(line)), rule)
    way, pattern = ("copyright line", _HOLDER) if rule == "copyright line" else ("imprint", _IMPRINT)
    holder = pattern.search(line)
    if holder is None:
        return [whole]
    span = Span(*holder.span("name")).trimmed(line)
    known = known_outlet(span.of(line))
    if known is None and not looks_like_outlet(span.of(line)):
        return [whole]
    return [whole, Mark("outlet", span, known.name if known else span.of(line), way)]


def _name_lines(
    text: str, lines: Sequence[_Line], following: str, told: Span | None
) -> tuple[Span | None, list[Mark], int]:
    """Tells headline, outlet, author and place lines apart by their shape and by what stands beside them."""
    marks = [mark for line in lines for mark in line.marks]
    wordy = [n for n, line in enumerate(lines) if line.core.start < line.core.end]
    title = told or next((mark.span for mark in marks if mark.kind == "title"), None)
    passed = False
    for place, n in enumerate(wordy):
        core = lines[n].core
        words = core.of(text)
        later = [lines[m].core.of(text) for m in wordy[place + 1 :]]
        outlet = _outlet_line(words, title is not None, later, marks)
        if outlet:
            marks += [Mark("furniture", core, "outlet"), Mark("outlet", core, outlet, _outlet_why(title))]
        elif title is not None and same_words(words, title.of(text)):
            marks.append(Mark("furniture", core, "headline again"))
        elif title is not None and _beside_metadata(lines, n):
            marks += shifted(_person_line(words), core.start)
        elif title is None and not passed:
            title = _headline_span(text, core) if is_headline(words, following) else None
            passed = True
    return title, marks, len(lines)


def _headline_span(text: str, core: Span) -> Span:
    """The headline without a full stop at its end, unless the stop belongs to dots or an abbreviation."""
    words = core.of(text)
    if words.endswith(";") or re.search(r"[^\W\d_]{4,}[\"'”’)]?\.$", words):
        core = Span(core.start, core.end - 1)
    return core.trimmed(text, _BODY_TRIM)


def _outlet_why(title: Span | None) -> str:
    return "masthead" if title is None else "line under the headline"


def _outlet_line(words: str, titled: bool, later: Sequence[str], marks: Sequence[Mark]) -> str | None:
    """The outlet that a whole line names: a known one, or one by its shape and by what stands beside it."""
    known = known_outlet(words)
    if known is not None:
        return known.name
    if not looks_like_outlet(words) and not looks_like_issuer(words):
        return None
    dated = any(mark.kind in {"date", "author", "domain", "genre"} for mark in marks)
    headline_follows = any(len(other.split()) >= 3 and not is_lead(other) for other in later)
    return words if (titled and dated) or (not titled and headline_follows) else None


def _beside_metadata(lines: Sequence[_Line], n: int) -> bool:
    """Whether the line before or after tells a date, an outlet or an address and nothing else."""
    near = [lines[m] for m in (n - 1, n + 1) if 0 <= m < len(lines)]
    kinds = {mark.kind for line in near if line.core.start == line.core.end for mark in line.marks}
    return bool((kinds | {mark.kind for mark in lines[n].marks}) & {"date", "domain", "outlet"})


def _person_line(words: str) -> list[Mark]:
    """A line that is a byline without its ``By``, or a place alone; nothing if it is neither."""
    if len(words.split()) > 12 or ends_sentence(words):
        return []
    whole = Span(0, len(words))
    if is_place(words.partition(",")[0]) and len(words.split()) <= 4:
        return [Mark("furniture", whole, "place"), Mark("place", whole, words, "line of its own")]
    told = people(words, whole)
    if told is None or (told and not is_person(told[0].value)):
        return []
    return [Mark("furniture", whole, "byline"), *told]


def _foot(text: str, paragraphs: Sequence[Span], first: int, title: Span | None) -> list[Mark]:
    """The marks from the first paragraph of prose on: labels before it, dateline, furniture, closing credits."""
    marks: list[Mark] = []
    prose = [n for n in range(first, len(paragraphs)) if is_lead(paragraphs[n].of(text))]
    related = False
    for n in range(first, len(paragraphs)):
        line = paragraphs[n].of(text)
        if n == first:
            marks += shifted(dateline_at_start(line) or peel_start(line).marks, paragraphs[n].start)
        under = not prose or n > prose[-1]
        related = (related and is_link(line)) or opens_related_links(line)
        repeats = title is not None and same_words(line, title.of(text))
        if related or repeats:
            marks.append(Mark("furniture", paragraphs[n], "related link" if related else "headline again"))
            continue
        marks += shifted(
            _foot_line(line, under=under) or _closing(line, last=bool(prose) and n == prose[-1]), paragraphs[n].start
        )
    return marks


def _foot_line(line: str, *, under: bool) -> list[Mark]:
    """What a line of the body zone tells; ``under`` if no prose follows it."""
    whole = Span(0, len(line))
    if genre_tail(line):
        return [Mark("genre", whole, "opinion", "disclaimer")]
    aside = _aside(line)
    if aside:
        return aside
    if under and (is_section(line) or known_outlet(line.strip(" ()[]."))):
        return [Mark("furniture", whole, "label at the foot")]
    peeled = peel(line) if len(line.split()) <= 25 else Peeled([], whole)
    told = [
        mark for mark in peeled.marks if mark.kind not in {"furniture", "date"} or mark.why in {"published", "updated"}
    ]
    if told and peeled.core.start == peeled.core.end:
        return [mark for mark in peeled.marks if mark.kind != "date"]
    return []


def _closing(line: str, *, last: bool) -> list[Mark]:
    """Credits after a paragraph's last words; an agency's only at the text's end, since before that it is a source."""
    credit = closing_credit(line)
    if credit is not None and credit.kind == "credit" and not last:
        credit = None
    email = _CLOSING_EMAIL.search(line, max(0, len(line) - 200))
    closing = [Mark("furniture", Span(*email.span()), "e-mail address")] if email else []
    return [*([credit] if credit else []), *closing]
