"""A claim as a line: who says it, through whom, how sure, and the words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.model.claim import Certainty, Claim, Link, LinkKind, Stance
from crosswire.model.report import Report
from crosswire.views.lines.days import say_published, say_time
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line

__all__ = ["ClaimLine", "Hop", "claim_line", "claim_lines", "say_chain", "words_of"]

_GAP = " … "
"""Between two stretches of a claim that do not touch."""

_KINDS: dict[LinkKind, str] = {"named": "", "anonymous": "unnamed", "media": "", "document": "document", "own": ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One speaker, or several who speak together, on the way from the origin to the outlet."""

    name: str
    note: str
    """What kind of source an unnamed one is: ``"unnamed, two, senior official"``; mostly empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """One claim, ready to be shown."""

    number: int
    report: int
    """The number of its report."""
    words: str
    hops: tuple[Hop, ...]
    """Origin first, the outlet left out; empty where the outlet speaks in its own voice."""
    outlet: str
    published: str
    stance: Stance
    certainty: str
    quoted: bool
    when: str
    said: str
    confidence: int
    """Of our reading, in per cent."""
    rule: str

    @property
    def chain(self) -> str:
        """The whole way the words came, origin first."""
        return say_chain(hop.name for hop in self.hops) + f" → {self.outlet}" if self.hops else self.outlet


def words_of(claim: Claim, report: Report) -> str:
    """The claim's words on one line."""
    return one_line(_GAP.join(span.of(report.text) for span in claim.spans))


def say_chain(names: Iterable[str]) -> str:
    """Names on a chain, origin first."""
    return " → ".join(names)


def claim_line(id_: str, shelf: Shelf) -> ClaimLine:
    """The line of one claim."""
    claim = shelf.claims[id_]
    report = shelf.reports[claim.report]
    return ClaimLine(
        number=shelf.claim_numbers[id_],
        report=shelf.report_numbers[report.id],
        words=words_of(claim, report),
        hops=tuple(_hop(link) for link in claim.chain if link.kind != "own"),
        outlet=shelf.outlet(report.id),
        published=say_published(report.published),
        stance=claim.stance,
        certainty=_certainty(claim.certainty),
        quoted=claim.quoted,
        when=one_line(say_time(claim.when)),
        said=one_line(say_time(claim.said)),
        confidence=round(100 * claim.confidence),
        rule=one_line(claim.rule),
    )


def claim_lines(ids: Iterable[str], shelf: Shelf) -> tuple[ClaimLine, ...]:
    """The lines of these claims in reading order."""
    return tuple(claim_line(claim.id, shelf) for claim in shelf.in_order(ids))


def _hop(link: Link) -> Hop:
    names = list(dict.fromkeys(one_line(speaker.name or speaker.text) for speaker in link.who))
    notes = [_KINDS[link.kind], link.number or "", link.role or ""] if link.kind == "anonymous" else [_KINDS[link.kind]]
    return Hop(
        name=" and ".join(name for name in names if name) or "nobody named",
        note=", ".join(one_line(note) for note in notes if note),
    )


def _certainty(certainty: Certainty | None) -> str:
    if certainty is None:
        return ""
    return f"“{one_line(certainty.words)}” ({certainty.low}–{certainty.high} %)"
