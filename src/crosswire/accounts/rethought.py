"""What was thought before and what is thought now, where one report sets the two against each other.

"Investigators initially thought that the bridge had been blown up, but now believe that it fell": neither denies the
other in words, yet the second takes the place of the first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from crosswire.model.claim import Claim
from crosswire.model.report import Report

__all__ = ["is_rethought", "lead_in"]

_BEFORE = frozenset("initially originally formerly previously first earlier".split())
_NOW = frozenset("now later since revised".split())
_REACH = 60
"""Characters before a claim in which the words for it stand: "investigators initially thought that"."""
_WORD = re.compile(r"[A-Za-z]+")
_BREAK = re.compile(r"[.;!?\n,]")


def is_rethought(before: Claim, after: Claim, reports: Mapping[str, Report]) -> bool:
    """Whether a report tells the one as what was thought, and the other as what is thought now."""
    return before.report == after.report and _has(before, _BEFORE, reports) and _has(after, _NOW, reports)


def lead_in(claim: Claim, reports: Mapping[str, Report]) -> str:
    """A claim in its own words, with those right before it in its sentence, to which its cue belongs."""
    text = reports[claim.report].text
    start = claim.spans[0].start
    before = _BREAK.split(text[max(0, start - _REACH) : start])[-1]
    return before + claim.words(text)


def _has(claim: Claim, words: frozenset[str], reports: Mapping[str, Report]) -> bool:
    return bool(words.intersection(_WORD.findall(lead_in(claim, reports).lower())))
