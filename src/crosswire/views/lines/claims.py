"""A claim as a line: who says it, through whom, how sure, and the words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.model.claim import Certainty, Claim, Link, LinkKind, Stance
from crosswire.views.lines.days import say_published, say_time
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line

__all__ = ["NOBODY", "ClaimLine", "Hop", "Who", "claim_line", "claim_lines", "spoken_links"]

NOBODY = "nobody named"
"""Who speaks where the words of a report name none: "is rumoured to"."""

_KINDS: dict[LinkKind, str] = {"named": "", "anonymous": "unnamed", "media": "", "document": "document", "own": ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """One who speaks, by name, and the id of the party where it is known."""

    name: str
    party: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One speaker, or several who speak together, on the way from the origin to the outlet."""

    name: str
    note: str
    """What the name does not tell of the source: ``"unnamed, two, senior officials"``; mostly empty."""
    who: tuple[Who, ...] = ()
    """Each who speaks here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """One claim, ready to be shown."""

    id: str
    report: str
    """The id of its report."""
    number: int
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
        return " → ".join([*(hop.name for hop in self.hops), self.outlet])

    @property
    def lead(self) -> str:
        """Who says it, in which stance, and how sure: ``Mira Toll → Fenpost expects, how sure: “likely” (55–80 %)``."""
        return f"{self.chain} {self.stance}" + (f", how sure: {self.certainty}" if self.certainty else "")


def spoken_links(claim: Claim) -> tuple[Link, ...]:
    """The chain without the outlet's own voice."""
    return tuple(link for link in claim.chain if link.kind != "own")


def claim_line(id_: str, shelf: Shelf) -> ClaimLine:
    """The line of one claim, made once."""
    if id_ not in shelf.made:
        shelf.made[id_] = _made(id_, shelf)
    line: ClaimLine = shelf.made[id_]
    return line


def _made(id_: str, shelf: Shelf) -> ClaimLine:
    claim = shelf.claims[id_]
    report = shelf.reports[claim.report]
    return ClaimLine(
        id=id_,
        report=claim.report,
        number=shelf.claim_numbers[id_],
        words=one_line(claim.words(report.text)),
        hops=tuple(_hop(link, shelf) for link in spoken_links(claim)),
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


def _hop(link: Link, shelf: Shelf) -> Hop:
    parties = {one_line(speaker.name or speaker.text): speaker.party for speaker in link.who}
    who = tuple(
        Who(name=name, party=party if party in shelf.parties else None) for name, party in parties.items() if name
    )
    name = " and ".join(one.name for one in who)
    notes = [_KINDS[link.kind], one_line(link.number or ""), one_line(link.role or "")]
    untold = [note for note in notes if note and note.casefold() not in name.casefold()]
    return Hop(name=name, note=", ".join(untold), who=who) if name else Hop(name=NOBODY, note="")


def _certainty(certainty: Certainty | None) -> str:
    if certainty is None:
        return ""
    return f"“{one_line(certainty.words)}” ({certainty.low}–{certainty.high} %)"
