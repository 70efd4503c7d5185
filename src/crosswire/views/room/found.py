"""The page of what a query finds."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.excerpt import ClaimsExcerpt
from crosswire.views.context import in_sentence
from crosswire.views.evidence import check_evidence
from crosswire.views.lines.claims import ClaimLine, claim_line
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import search_at

__all__ = ["PER_PAGE", "FoundPage", "Hit", "NearLine", "found_page"]

PER_PAGE = 20
"""Claims on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A claim that is found, and what stands before and behind its words in their sentence."""

    claim: ClaimLine
    before: str
    """With the space before the words, where there is one."""
    words: str
    """From the first word of the claim to the last in this sentence."""
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NearLine:
    """A word of the query, and the words near to it in meaning that were looked for too, the nearest first."""

    word: str
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """What a query finds, best first; with a query that cannot be read, the reason and nothing found."""

    title: str
    address: str
    query: str
    near: bool
    """Whether words near in meaning were looked for too."""
    also: tuple[NearLine, ...]
    problem: str
    total: int
    first: int
    """The number of the first that is shown, from 1."""
    hits: tuple[Hit, ...]
    previous: str | None
    """Address of the page before."""
    next: str | None
    other: str
    """Address of the same search with, or without, words near in meaning."""


def found_page(
    query: str,
    excerpt: ClaimsExcerpt | None,
    page: int = 1,
    problem: str = "",
    *,
    near: bool = False,
    also: tuple[NearLine, ...] = (),
) -> FoundPage:
    """The page of what a query finds.

    Args:
        query: As it was typed.
        excerpt: None where nothing was looked for.
        page: From 1.
        problem: Why the query cannot be read.
        near: Whether words near in meaning were looked for too.
        also: Which these were.

    Raises:
        EvidenceError: A span or an id of the excerpt does not hold (law 1).
    """
    hits: tuple[Hit, ...] = ()
    if excerpt is not None:
        check_evidence(excerpt.dossier)
        shelf = shelf_of(excerpt.dossier)
        hits = tuple(_hit(id_, shelf) for id_ in excerpt.claims)
    total = excerpt.total if excerpt else 0
    asked = one_line(query)
    return FoundPage(
        title=f"Search: {asked}" if asked else "Search",
        address=search_at(query, page, near=near),
        query=asked,
        near=near,
        also=tuple(NearLine(word=one_line(one.word), near=tuple(map(one_line, one.near))) for one in also),
        problem=one_line(problem),
        total=total,
        first=(page - 1) * PER_PAGE + 1,
        hits=hits,
        previous=search_at(query, page - 1, near=near) if page > 1 else None,
        next=search_at(query, page + 1, near=near) if page * PER_PAGE < total else None,
        other=search_at(query, near=not near),
    )


def _hit(id_: str, shelf: Shelf) -> Hit:
    claim = shelf.claims[id_]
    report = shelf.reports[claim.report]
    stands = in_sentence(report, claim.spans)
    before, after = stands.before.of(report.text), stands.after.of(report.text)
    return Hit(
        claim=claim_line(id_, shelf),
        before=one_line(before) + (" " if before[-1:].isspace() else ""),
        words=one_line(stands.words.of(report.text)),
        after=(" " if after[:1].isspace() else "") + one_line(after),
    )
