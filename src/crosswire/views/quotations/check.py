"""The verdict on each quotation of a draft.

1. looked up, word for word, in all reports
2. where it stands, who says it there, against whom the draft gives it to
3. where it stands nowhere, the nearest stretch of any report
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.reading import Quote, Reading
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.views.quotations.nearest import Nearest, nearest_to
from crosswire.views.quotations.places import Place, places_of
from crosswire.views.quotations.shelf import WordShelf
from crosswire.views.quotations.voices import Match, Voice, compared, party_voice, voice_of
from crosswire.views.quotations.wanted import wanted_of

__all__ = ["Checked", "Draft", "Found", "Verdict", "check_quotations"]

Verdict = Literal["stands", "given to another", "not found"]

_BEST: tuple[Match, ...] = ("same", "passes on", "not told", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text whose quotations are checked, read as a report is."""

    reading: Reading
    claims: tuple[Claim, ...]
    bylines: Mapping[Span, Span]
    """For a block quote the line under it that names who said it."""


@dataclass(frozen=True, slots=True)
class Found:
    """One place where a quotation stands, who says it there, and whether that is whom it is given to."""

    place: Place
    by: str | None
    match: Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One quotation, and what was found of it."""

    quote: Quote
    words: str
    short: bool
    """One word: it may stand anywhere by chance, and so in anybody's words."""
    given_to: str | None
    found: tuple[Found, ...]
    """The best first: by the one whom it is given to, then by day."""
    nearest: Nearest | None

    @property
    def verdict(self) -> Verdict:
        """Whether it stands, and by the one whom it is given to, as far as both texts tell."""
        if not self.found:
            return "not found"
        return "given to another" if self.found[0].match == "other" else "stands"


def check_quotations(draft: Draft, dossier: Dossier, same: Mapping[str, int]) -> tuple[Checked, ...]:
    """Each quotation of the draft, those within others left out, against the reports of the dossier.

    Args:
        draft: The text that quotes.
        dossier: Reports, and who claims what in them.
        same: For a party's id, in draft or dossier, a number that it shares with those who are the same.
    """
    shelf = WordShelf(dossier.reports)
    claims: dict[str, list[Claim]] = defaultdict(list)
    for claim in dossier.claims:
        claims[claim.report].append(claim)
    return tuple(_checked(quote, draft, shelf, claims, same) for quote in _outermost(draft.reading.quotes))


def _outermost(quotes: Iterable[Quote]) -> list[Quote]:
    out: list[Quote] = []
    for quote in sorted(quotes, key=lambda quote: (quote.outer.start, -quote.outer.end)):
        if not out or quote.outer.start >= out[-1].outer.end:
            out.append(quote)
    return out


def _checked(
    quote: Quote, draft: Draft, shelf: WordShelf, claims: Mapping[str, Sequence[Claim]], same: Mapping[str, int]
) -> Checked:
    words = quote.inner.of(draft.reading.report.text)
    wanted = wanted_of(words)
    given = _given(quote, draft)
    short = wanted.size <= 1
    found = [_found(place, given, claims[place.report.id], same) for place in places_of(wanted, shelf)]
    if short:
        found = [replace(one, match="not told") if one.match == "other" else one for one in found]
    return Checked(
        quote=quote,
        words=words,
        short=short,
        given_to=given.name if given else None,
        found=tuple(sorted(found, key=_rank)),
        nearest=None if found else nearest_to(wanted, shelf),
    )


def _given(quote: Quote, draft: Draft) -> Voice | None:
    report = draft.reading.report
    byline = next((line for block, line in draft.bylines.items() if block.covers(quote.outer)), None)
    if byline is not None:
        return party_voice(byline, draft.reading.parties, report.text)
    return voice_of([quote.inner], draft.claims, report, outlet=False)


def _found(place: Place, given: Voice | None, claims: Sequence[Claim], same: Mapping[str, int]) -> Found:
    told = voice_of(place.spans, claims, place.report, outlet=True)
    return Found(place, told.name if told else None, compared(given, told, same))


def _rank(found: Found) -> tuple[int, str, str, str, Span]:
    report: Report = found.place.report
    return _BEST.index(found.match), report.published.order, report.path, report.id, found.place.spans[0]
