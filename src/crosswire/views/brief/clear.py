"""Which of several claims says a thing most clearly when it stands alone."""

from __future__ import annotations

from crosswire.model.claim import Claim
from crosswire.model.report import Report
from crosswire.model.spelling import fold
from crosswire.views.brief.glosses import Glosses
from crosswire.views.brief.quotation import Quotation
from crosswire.views.context import sentence_at
from crosswire.views.lines.claims import spoken_links

__all__ = ["Clarity", "clarity", "is_fragment", "speaks_vaguely"]

Clarity = tuple[int, int, str, str]
"""What claims are ranked by, the clearest first."""

_POINTING = frozenset("this that these those such which who whom whose it they he she there one latter former".split())
_HANGING = frozenset(
    """while when whereas although though as because since if unless until given and but or nor so than then however
    also to by in of for from with without being having""".split()
)
"""Words that open what hangs on something before it."""
_RELATIVE = frozenset("who which whose whom that where".split())
_SPEAKERS = frozenset("he she they it we i you who others another latter former some many one both".split())

_SHORT, _LONG, _FAR_TOO_LONG = 6, 34, 48
"""Words of a sentence that reads well at one go lie between the first two."""


def clarity(claim: Claim, quotation: Quotation, report: Report, glosses: Glosses) -> Clarity:
    """Marks against a claim as a sentence of its own; then its length away from 20 words; then the earliest."""
    words = quotation.words.split()
    marks = (
        5 * is_fragment(claim, quotation)
        + 3 * _points(claim, quotation, glosses)
        + 3 * speaks_vaguely(claim)
        + 2 * (len(words) < _SHORT)
        + 2 * (len(words) > _LONG)
        + 3 * (len(words) > _FAR_TOO_LONG)
        + 2 * (len(quotation.spans) - 1)
        + min(2, len(glosses.pronouns(quotation)))
        + (claim.confidence < 0.7)
        + (report.genre != "news")
        + 5 * (not report.outlet.name)
    )
    return marks, abs(len(words) - 20), report.published.order, claim.id


def _first(quotation: Quotation) -> str:
    words = quotation.words.split(maxsplit=1)
    return fold(words[0].strip("‘’'“”(,")) if words else ""


def is_fragment(claim: Claim, quotation: Quotation) -> bool:
    """Whether the words are no sentence: no predicate of their own, or hung on what came before."""
    if claim.cue is not None and quotation.covers(claim.cue):
        return False
    finite = any(frame.tense != "none" for frame in claim.frames[:1])
    return not finite or _first(quotation) in _HANGING | _RELATIVE or _starts_within(claim, quotation)


def _starts_within(claim: Claim, quotation: Quotation) -> bool:
    """Whether it starts in the middle of a sentence, and not with what its predicate is said of."""
    start = quotation.spans[0].start
    if start == sentence_at(quotation.report, start).start:
        return False
    return not any(argument.span.start == start for frame in claim.frames[:1] for argument in frame.arguments)


def _points(claim: Claim, quotation: Quotation, glosses: Glosses) -> bool:
    """Whether it, or what is said, opens with a word for something told before, which nothing here names."""
    said = fold(min(claim.spans).of(quotation.report.text)).split()[:1]
    return any(_leads_nowhere(first, quotation, glosses) for first in {_first(quotation), *said})


def _leads_nowhere(first: str, quotation: Quotation, glosses: Glosses) -> bool:
    return first in _POINTING and not any(fold(word) == first for word, _, _ in glosses.pronouns(quotation))


def speaks_vaguely(claim: Claim) -> bool:
    """Whether the one who speaks is a pronoun that leads to nobody."""
    return any(
        speaker.party is None and bool(_SPEAKERS & set(fold(speaker.text).split()))
        for link in spoken_links(claim)
        for speaker in link.who
    )
