"""The reports themselves: the frozen text cut into pieces, each with the claims that lie over it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from crosswire.model.claim import Claim
from crosswire.model.report import Report
from crosswire.model.spans import Span, joined
from crosswire.views.lines.claims import ClaimLine, claim_lines
from crosswire.views.lines.days import say_published
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line, visible

__all__ = ["CameIn", "Edit", "Fact", "Piece", "Text", "text_of", "texts"]

_PLACED = ("title", "outlet", "published", "authors", "dateline")
"""What of a report can be read from its text."""

_Layer = tuple[Literal["body", "fact", "claim", "lit"], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text with the same claims over all of it."""

    text: str
    claims: tuple[int, ...]
    """Numbers of the claims that lie over it, the longest first."""
    starts: tuple[ClaimLine, ...]
    """The claims whose first words these are."""
    facts: tuple[str, ...]
    """What of the report is read from here: ``title``, ``outlet``, ..."""
    begins: tuple[str, ...]
    """Those of the facts whose first words these are."""
    furniture: bool
    lit: bool = False
    """Whether these are words that were asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing known of a report: its value, how it is known, and whether its words are in the text."""

    name: str
    value: str
    why: str
    placed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A sentence as an earlier version has it, and as this one has it; one of them is empty where it is not there."""

    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CameIn:
    """One arrival; the file by its name alone: a page that is passed on need not tell how a disk is laid out."""

    file: str
    url: str
    fetched: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One report as it is shown."""

    number: int
    title: str
    outlet: str
    unknown: bool
    """Whether nobody knows the outlet; then it is named by the report's number."""
    published: str
    undated: bool
    genre: str
    copy_of: int | None
    """The number of the report that this one reprints."""
    version_of: int | None
    """The number of the report of which this is an edited version."""
    edits: tuple[Edit, ...]
    unread: str
    """Why nothing was read of it; empty where it was."""
    language: str
    sha256: str
    came: tuple[CameIn, ...]
    facts: tuple[Fact, ...]
    claims: int
    pieces: tuple[Piece, ...]


def texts(shelf: Shelf) -> tuple[Text, ...]:
    """The reports in order of publication."""
    by_report: dict[str, list[Claim]] = {id_: [] for id_ in shelf.reports}
    for claim in shelf.claims.values():
        by_report[claim.report].append(claim)
    order = sorted(shelf.reports.values(), key=lambda report: shelf.report_numbers[report.id])
    return tuple(text_of(report, by_report[report.id], shelf) for report in order)


def _edits(report: Report, shelf: Shelf) -> Iterator[Edit]:
    for change in report.changes:
        before, after = (
            one_line(span.of(text)) if span else ""
            for span, text in (
                (change.before, shelf.reports[report.version_of or ""].text),
                (change.after, report.text),
            )
        )
        yield Edit(before=before, after=after)


def _came(report: Report) -> Iterator[CameIn]:
    for arrival in report.arrivals:
        yield CameIn(
            file=one_line(re.split(r"[/\\]", arrival.path)[-1]),
            url=one_line(arrival.url or ""),
            fetched=one_line(arrival.fetched or ""),
            sha256=one_line(arrival.sha256),
            size=arrival.size,
        )


def text_of(report: Report, claims: Sequence[Claim], shelf: Shelf, lit: Iterable[Span] = ()) -> Text:
    """One report with these claims; ``lit`` are words that were asked for."""
    return Text(
        number=shelf.report_numbers[report.id],
        title=one_line(report.title) if report.title else "no title",
        outlet=shelf.outlet(report.id),
        unknown=not report.outlet.name,
        published=say_published(report.published),
        undated=report.published.basis == "none" or report.published.earliest is None,
        genre=report.genre,
        copy_of=shelf.report_numbers[report.copy_of] if report.copy_of else None,
        version_of=shelf.report_numbers[report.version_of] if report.version_of else None,
        edits=tuple(_edits(report, shelf)),
        unread=one_line(report.unread or ""),
        language=one_line(report.language),
        sha256=report.sha256,
        came=tuple(_came(report)),
        facts=_facts(report),
        claims=len(claims),
        pieces=_pieces(report, claims, shelf, lit),
    )


def _facts(report: Report) -> tuple[Fact, ...]:
    published = f"{report.published.basis}: {report.published.why}" if report.published.why else report.published.basis
    rows = [
        ("outlet", report.outlet.name or "unknown", report.outlet.basis),
        ("published", say_published(report.published), published),
        ("authors", ", ".join(report.authors), ""),
        ("dateline", report.dateline or "", ""),
        ("section", report.section or "", ""),
        ("credits", ", ".join(report.credits), ""),
        ("changed", report.modified or "", ""),
        ("address", report.url or "", ""),
    ]
    return tuple(
        Fact(name=name, value=one_line(value), why=one_line(why), placed=name in report.where)
        for name, value, why in rows
        if value
    )


def _pieces(report: Report, claims: Sequence[Claim], shelf: Shelf, lit: Iterable[Span]) -> tuple[Piece, ...]:
    layers = _layers(report, claims, shelf, lit)
    length = {key: sum(end - start for start, end in spans) for key, spans in layers.items()}
    first = {key: spans[0].start for key, spans in layers.items()}
    lines = {line.number: line for line in claim_lines((claim.id for claim in claims), shelf)}
    found = []
    for span, over in _cut(layers, len(report.text)):
        starting = {key for key in over if first[key] == span.start}
        numbers = sorted((number for kind, number in over if kind == "claim"), key=lambda n: (-length["claim", n], n))
        found.append(
            Piece(
                text=visible(span.of(report.text)),
                claims=tuple(numbers),
                starts=tuple(lines[n] for n in sorted(numbers) if ("claim", n) in starting),
                facts=tuple(fact for n, fact in enumerate(_PLACED) if ("fact", n) in over),
                begins=tuple(fact for n, fact in enumerate(_PLACED) if ("fact", n) in starting),
                furniture=("body", 0) not in over,
                lit=("lit", 0) in over,
            )
        )
    return tuple(found)


def _layers(
    report: Report, claims: Sequence[Claim], shelf: Shelf, lit: Iterable[Span]
) -> dict[_Layer, tuple[Span, ...]]:
    """What lies over the text, each in as few stretches as can be."""
    spans: dict[_Layer, Iterable[Span]] = {("body", 0): report.body, ("lit", 0): lit}
    spans.update({("fact", n): [report.where[fact]] for n, fact in enumerate(_PLACED) if fact in report.where})
    spans.update({("claim", shelf.claim_numbers[claim.id]): claim.spans for claim in claims})
    layers = {key: joined(span for span in places if span.start < span.end) for key, places in spans.items()}
    return {key: places for key, places in layers.items() if places}


def _cut(layers: dict[_Layer, tuple[Span, ...]], length: int) -> Iterator[tuple[Span, set[_Layer]]]:
    """The text cut wherever a layer begins or ends, each piece with the layers over it."""
    opening: dict[int, list[_Layer]] = {0: [], length: []}
    closing: dict[int, list[_Layer]] = {}
    for key, spans in layers.items():
        for start, end in spans:
            opening.setdefault(start, []).append(key)
            opening.setdefault(end, [])
            closing.setdefault(end, []).append(key)
    over: set[_Layer] = set()
    for start, end in pairwise(sorted(opening)):
        over.difference_update(closing.get(start, ()))
        over.update(opening[start])
        yield Span(start, end), over
