"""The brief of a story, each sentence with the claims that it quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from crosswire.model.dossier import Dossier
from crosswire.model.story import Story
from crosswire.views.brief.choice import sections_of
from crosswire.views.brief.disputed import SIDE
from crosswire.views.brief.glosses import Glosses
from crosswire.views.brief.sentences import Cite, Part, Teller
from crosswire.views.evidence import EvidenceError
from crosswire.views.lines.claims import ClaimLine, claim_line
from crosswire.views.lines.shelf import Shelf
from crosswire.views.quotations.places import places_of
from crosswire.views.quotations.shelf import WordShelf
from crosswire.views.quotations.wanted import wanted_of

__all__ = ["BriefPart", "BriefSection", "brief_of"]

_AROUND = 40
"""Letters on both sides of a quotation in which it is looked up: words at its ends may be cut within."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefPart:
    """A piece of a sentence: words as Markdown, or a claim that is quoted there."""

    markdown: str = ""
    new_line: bool = False
    """Whether it begins a line of its own, as each side of a dispute does."""
    claim: ClaimLine | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefSection:
    """A heading, its sentences, and what was left out, in words."""

    title: str
    lines: tuple[tuple[BriefPart, ...], ...]
    left_out: str


def brief_of(story: Story, dossier: Dossier, shelf: Shelf) -> tuple[BriefSection, ...]:
    """The sections of the brief that have anything to tell.

    Raises:
        EvidenceError: A quotation does not stand in its report.
    """
    teller = Teller(shelf, Glosses.of(dossier))
    sections = [section for section in sections_of(story, dossier, teller) if section.lines]
    for part in (part for section in sections for line in section.lines for part in line):
        if isinstance(part, Cite):
            _check(part)
    return tuple(
        BriefSection(
            title=section.title,
            lines=tuple(tuple(_parts(line, shelf)) for line in section.lines),
            left_out=section.left_out,
        )
        for section in sections
    )


def _check(cite: Cite) -> None:
    """Looks the quotation up where it is said to stand, as `crosswire check` does (law 1)."""
    report, spans = cite.quotation.report, cite.quotation.spans
    around = report.text[max(0, spans[0].start - _AROUND) : spans[-1].end + _AROUND]
    shelf = WordShelf([replace(report, text=around, body=())])
    if not places_of(wanted_of(cite.quotation.words), shelf):
        raise EvidenceError(f"the quotation of {cite.claim.id!a} does not stand in its report")


def _parts(line: Iterable[Part], shelf: Shelf) -> Iterator[BriefPart]:
    for part in line:
        if isinstance(part, Cite):
            yield BriefPart(claim=claim_line(part.claim.id, shelf))
            continue
        first, *others = part.split(SIDE)
        if first:
            yield BriefPart(markdown=first)
        yield from (BriefPart(markdown=other, new_line=True) for other in others)
