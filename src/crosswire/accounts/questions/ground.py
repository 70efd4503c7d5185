"""What answers are judged by: the reports and when they came out, the places and parties of the story, who spoke."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from crosswire.accounts.compare import Terms
from crosswire.accounts.contraries import Contraries
from crosswire.accounts.opposed import Opposition
from crosswire.accounts.origins import Origins
from crosswire.accounts.places import Places
from crosswire.accounts.rethought import is_rethought, lead_in
from crosswire.accounts.tellers import one_teller
from crosswire.model.claim import Claim
from crosswire.model.report import Report

__all__ = ["Ground", "how_sure"]

_REVISING = re.compile(
    r"\b(?:revis|updat|correct|adjust|postpon|reschedul|delay|brought forward|moved (?:to|from)|instead of"
    r"|up from|down from|rose to|risen to|rises to|climbed to|raised|lowered|now (?:put|stand|say|expect|set|plan))"
)
_HOW_SURE = {"asserts": "told as so", "expects": "expected", "doubts": "told as possible", "urges": "called for"}


@dataclass(frozen=True)
class Ground:
    """What the answers of one story are judged by."""

    origins: Origins
    places: Places
    reports: Mapping[str, Report]
    terms: Terms

    @cached_property
    def opposition(self) -> Opposition:
        """What stands opposed in the story."""
        return Opposition(self.terms, self.reports)

    @cached_property
    def contraries(self) -> Contraries:
        """What is contrary in the story."""
        return Contraries(self.terms, self.reports)

    def words(self, claim: Claim) -> str:
        """The claim in its own words."""
        return claim.words(self.reports[claim.report].text)

    def first_day(self, claims: Iterable[Claim]) -> str:
        """The first day that a report with one of the claims can have come out; empty where one is undated."""
        days = [self.reports[claim.report].published.earliest for claim in claims]
        return "" if None in days else min(str(day) for day in days)

    def last_day(self, claims: Iterable[Claim]) -> str:
        """The last such day; empty where a report is undated."""
        days = [self.reports[claim.report].published.latest for claim in claims]
        return "" if None in days else max(str(day) for day in days)

    def later(self, a: Sequence[Claim], b: Sequence[Claim]) -> str:
        """Why all of ``b`` are later than all of ``a``, as the end of a sentence; empty where they are not."""
        since, until = self.first_day(b), self.last_day(a)
        if since and until and until < since:
            return f"is of {since}, later than {until}"
        if self._edited(a, b):
            return "stands in a later version of the report"
        return "is what is thought now, in one report with what was thought before" if self._rethought(a, b) else ""

    def one_voice(self, a: Iterable[Claim], b: Iterable[Claim]) -> bool:
        """Whether one origin is behind claims of both."""
        ours, theirs = {claim.id: claim for claim in a}, {claim.id: claim for claim in b}
        found = self.origins.of({**ours, **theirs}.values())
        return any(not ours.keys().isdisjoint(o.claims) and not theirs.keys().isdisjoint(o.claims) for o in found)

    def one_teller(self, a: Iterable[Claim], b: Iterable[Claim]) -> bool:
        """Whether one voice of one report tells all of both: it does not contradict itself."""
        return all(one_teller(x, y) for x in a for y in b)

    def revises(self, claims: Iterable[Claim]) -> bool:
        """Whether one of the claims says itself that it puts something right, or newly."""
        return any(_REVISING.search(lead_in(claim, self.reports).lower()) for claim in claims)

    def _edited(self, a: Sequence[Claim], b: Sequence[Claim]) -> bool:
        """Whether the reports of ``b`` are later versions of those of ``a``."""
        return all(self._is_version(x.report, y.report) for x in a for y in b)

    def _is_version(self, before: str, after: str) -> bool:
        one, other = self.reports[before], self.reports[after]
        if other.version_of is None or (one.version_of or one.id) != other.version_of:
            return False
        return one.version_of is None or (one.modified or one.published.latest or "") < (
            other.modified or other.published.earliest or ""
        )

    def _rethought(self, a: Sequence[Claim], b: Sequence[Claim]) -> bool:
        return all(is_rethought(x, y, self.reports) for x in a for y in b)


def how_sure(claims: Iterable[Claim]) -> str:
    """How a value is put by the claims that give it: the surest."""
    stances = {claim.stance for claim in claims}
    return next((words for stance, words in _HOW_SURE.items() if stance in stances), "denied")
