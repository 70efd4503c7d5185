"""Claims multiplied: what a few reports tell, told again with other names, words, days and numbers.

Half of the names stay, so that what all speak of is spoken of by the more the more there are; the other half are new in
each telling, as are some of the words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from hashlib import sha256
from itertools import count

from crosswire.model.claim import Claim
from crosswire.model.frame import Argument, Frame, Quantity
from crosswire.model.ids import content_id
from crosswire.model.party import Party
from crosswire.model.reading import Reading
from crosswire.model.time import Time

__all__ = ["Told", "multiplied"]

_KEPT_NAMES = 2
"""One name in so many stays."""
_NEW_WORDS = 4
"""One word in so many is another."""


@dataclass(frozen=True)
class Told:
    """What one report tells."""

    reading: Reading
    claims: tuple[Claim, ...]


def multiplied(told: Sequence[Told], claims: int) -> list[Told]:
    """As many tellings of what is told as hold that number of claims, or a few more."""
    out: list[Told] = []
    held = 0
    for one in _tellings(told):
        if held >= claims:
            break
        out.append(one)
        held += len(one.claims)
    return out


def _tellings(told: Sequence[Told]) -> Iterator[Told]:
    words = sorted({word for one in told for claim in one.claims for frame in claim.frames for word in frame.words})
    for number in count():
        for one in told:
            yield _Teller(number, one, words).again()


@dataclass(frozen=True)
class _Teller:
    """Tells one report's claims for the so-manieth time; the first time as they are."""

    number: int
    told: Told
    words: Sequence[str]

    def again(self) -> Told:
        reading, claims = self.told.reading, self.told.claims
        report = replace(reading.report, id=self._id(reading.report.id))
        parties = tuple(self._party(party) for party in reading.parties)
        return Told(
            replace(reading, report=report, parties=parties, places=()),
            tuple(self._claim(claim, report.id) for claim in claims),
        )

    def _id(self, before: str) -> str:
        return content_id(before.split("-", maxsplit=1)[0], before, self.number)

    def _chance(self, what: str, of: int) -> int:
        """A number below ``of`` that is the same for the same thing in the same telling."""
        return int.from_bytes(sha256(f"{self.number} {what}".encode()).digest()[:4]) % of if self.number else 0

    def _party(self, party: Party) -> Party:
        kept = not self._chance(party.name, _KEPT_NAMES)
        report = self._id(self.told.reading.report.id)
        return replace(
            party,
            id=self._id(party.id),
            name=party.name if kept else f"{party.name} {_letters(self.number)}",
            aliases=party.aliases if kept else (),
            mentions=tuple(mention._replace(report=report) for mention in party.mentions),
        )

    @cached_property
    def _known(self) -> dict[str, str]:
        return {party.id: self._id(party.id) for party in self.told.reading.parties}

    def _claim(self, claim: Claim, report: str) -> Claim:
        return replace(
            claim,
            id=self._id(claim.id),
            report=report,
            chain=tuple(
                replace(link, who=tuple(replace(who, party=self._known.get(who.party or "")) for who in link.who))
                for link in claim.chain
            ),
            frames=tuple(self._frame(frame) for frame in claim.frames),
            about=tuple(self._known[party] for party in claim.about if party in self._known),
        )

    def _frame(self, frame: Frame) -> Frame:
        return replace(
            frame,
            arguments=tuple(self._argument(argument) for argument in frame.arguments),
            quantities=tuple(self._quantity(quantity) for quantity in frame.quantities),
            when=self._time(frame.when) if frame.when is not None else None,
            words=tuple(sorted({self._word(word) for word in frame.words})),
        )

    def _argument(self, argument: Argument) -> Argument:
        return argument._replace(
            words=tuple(self._word(word) for word in argument.words),
            party=self._known.get(argument.party or ""),
            named=tuple(self._known[party] for party in argument.named if party in self._known),
        )

    def _word(self, word: str) -> str:
        if self._chance(word, _NEW_WORDS) < _NEW_WORDS - 1:
            return word
        return self.words[self._chance(f"other {word}", len(self.words))]

    def _quantity(self, quantity: Quantity) -> Quantity:
        more = self._chance(f"{quantity.low}", 4)
        return quantity._replace(low=quantity.low + more, high=quantity.high + more)

    def _time(self, time: Time) -> Time:
        if time.precision != "day" or time.begin is None or time.begin != time.end:
            return time
        day = (date.fromisoformat(time.begin) + timedelta(days=self._chance(time.begin, 3))).isoformat()
        return replace(time, value=day, begin=day, end=day)


def _letters(number: int) -> str:
    """A name of its own for each number: "Ba", "Be", "Baba"."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
    out = ""
    while number:
        number, rest = divmod(number, len(syllables))
        out += syllables[rest]
    return out.capitalize()
