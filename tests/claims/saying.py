"""Reads the claims of a text, in a form that can be set beside a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from crosswire.claims.attribution import Scene
from crosswire.claims.find import find_claims
from crosswire.model.claim import Claim, Link
from crosswire.model.reading import Reading
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from crosswire.reading.quotes import find_quotes
from crosswire.reading.times.find import find_times
from tests.making import make_report

__all__ = ["Reader", "Said", "full_reading", "said"]

_EDGES = " .,;:!?\"'“”‘’«»„"


class Said(NamedTuple):
    """A claim as a reporter would note it down."""

    who: str
    """The chain, origin first: ``"two officials < Evening Star"``; ``"A & B"`` where two speak together, ``"?"`` for
    somebody whom nobody names, nothing for the outlet's own voice."""
    stance: str
    content: str
    """The words, without marks at their ends; ``" / "`` stands where the cue was cut out."""


def full_reading(language: LanguageModel, text: str, published: str | None = "2023-09-12") -> Reading:
    """All that is read of a text before anyone is said to claim anything."""
    report = make_report(text, published=published)
    parse = language.parse(report)
    return Reading(
        report=report,
        parse=parse,
        times=find_times(report, parse),
        parties=find_parties(report, parse),
        quotes=find_quotes(report),
    )


Reader = Callable[[str], tuple[str, tuple[Claim, ...]]]


def said(claim: Claim, text: str) -> Said:
    """The plain form of a claim."""
    content = " / ".join(span.of(text).strip(_EDGES) for span in claim.spans)
    return Said(" < ".join(_who(link) for link in claim.chain), claim.stance, " ".join(content.split()))


def _who(link: Link) -> str:
    return " & ".join(speaker.name for speaker in link.who) or "?"
