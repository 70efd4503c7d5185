"""The claims of a text, as a reporter would note them down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from crosswire.claims.find import find_claims
from crosswire.model.claim import Claim, Link
from crosswire.model.reading import Reading
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from crosswire.reading.quotes import find_quotes
from crosswire.reading.times.find import find_times
from tests.making import make_report

__all__ = ["Hear", "Heard", "Said", "full_reading", "hear"]


_MARKS = str.maketrans("", "", '"“”„«»‘')
_ENDS = " .,;:?!'’"


class Said(NamedTuple):
    """One claim. Rows of a table are plain tuples of the same three."""

    who: str
    """The chain, origin first: ``"two officials < Lowland Herald"``; ``"A & B"`` where two speak together, ``"?"`` for
    somebody whom nobody names, nothing for the outlet's own voice."""
    stance: str
    content: str
    """The words, without quotation marks and without stops at their ends; ``" / "`` where something was left out."""


@dataclass(frozen=True)
class Heard:
    """A text, what was read of it, and its claims."""

    reading: Reading
    claims: tuple[Claim, ...]

    @property
    def text(self) -> str:
        """The frozen text."""
        return self.reading.report.text

    @property
    def said(self) -> list[Said]:
        """What the report gives to somebody."""
        return [self.note(claim) for claim in self.claims if claim.chain]

    @property
    def own(self) -> list[Said]:
        """What the outlet tells in its own voice."""
        return [self.note(claim) for claim in self.claims if not claim.chain]

    def note(self, claim: Claim) -> Said:
        """A claim in plain form."""
        content = " / ".join(span.of(self.text).translate(_MARKS).strip(_ENDS) for span in claim.spans)
        return Said(" < ".join(map(_who, claim.chain)), claim.stance, content)


Hear = Callable[[str], Heard]


def full_reading(language: LanguageModel, text: str) -> Reading:
    """All that is read of a text before anyone is said to claim anything."""
    report = make_report(text)
    parse = language.parse(report)
    return Reading(
        report=report,
        parse=parse,
        times=find_times(report, parse),
        parties=find_parties(report, parse),
        quotes=find_quotes(report),
    )


def hear(language: LanguageModel, text: str) -> Heard:
    """A text read from beginning to end."""
    reading = full_reading(language, text)
    return Heard(reading, find_claims(reading))


def _who(link: Link) -> str:
    return " & ".join(speaker.name for speaker in link.who) or "?"
