"""Who speaks a stretch of text, and whether two texts tell the same of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.spelling import fold
from crosswire.views.lines.claims import spoken_links

__all__ = ["Match", "Voice", "compared", "party_voice", "voice_of"]

Match = Literal["same", "passes on", "other", "not told"]
"""Whether the one it is given to says it, passes it on, somebody else says it, or one of the texts does not tell."""

_SURE = 0.65
"""A reading less sure than this never sets one text against the other."""
_PRONOUNS = frozenset("he she it they we i you who this that these those one".split())
_DEFINITE = frozenset("the this that these those his her its their our my".split())
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Who:
    name: str
    party: str | None
    vague: bool
    """A description that may stand for anybody named: "the minister"."""
    unnamed: bool


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says a stretch, and through whom; ``sure`` tells how far our reading is to be trusted."""

    says: tuple[_Who, ...]
    passes_on: tuple[_Who, ...]
    sure: bool = True

    @property
    def name(self) -> str:
        """Who says it, in words."""
        return " and ".join(dict.fromkeys(who.name for who in self.says))


def voice_of(spans: Sequence[Span], claims: Iterable[Claim], report: Report, *, outlet: bool) -> Voice | None:
    """Whoever says most of the words that stand there; none where nobody is said to.

    Args:
        spans: Where the words stand in the report.
        claims: Those of the report.
        report: The report itself.
        outlet: Whether what nobody else is given is the outlet's.
    """
    over = [(_shared(spans, claim), claim) for claim in claims]
    found = [(shared, claim) for shared, claim in over if shared and (outlet or spoken_links(claim))]
    if not found:
        return None
    claim = max(found, key=lambda one: (one[0], -_length(one[1].spans), one[1].id))[1]
    links = spoken_links(claim)
    publisher = (_Who(report.outlet.name, None, vague=False, unnamed=False),) if report.outlet.name else ()
    if not links:
        return Voice(publisher, ()) if publisher else None
    says = tuple(
        _who(speaker, links[0]) for speaker in links[0].who if fold(speaker.text) not in _PRONOUNS or speaker.party
    )
    if not says:
        return None
    later = tuple(_who(speaker, link) for link in links[1:] for speaker in link.who)
    return Voice(says, (*later, *publisher), sure=claim.confidence >= _SURE)


def party_voice(span: Span, parties: Iterable[Party], text: str) -> Voice | None:
    """The one whom a line under a block quote names: the first party mentioned in it, else its own words."""
    named = sorted((mention.span, party.id, party.name) for party in parties for mention in party.mentions)
    for mention, party, name in named:
        if span.covers(mention):
            return Voice((_Who(name, party, vague=False, unnamed=False),), ())
    words = span.of(text).strip("—–―- \t\n")
    return Voice((_Who(words, None, vague=False, unnamed=False),), ()) if words else None


def compared(given: Voice | None, told: Voice | None, same: Mapping[str, int]) -> Match:
    """Whether the one whom the draft gives a quotation to is the one who says it in a report."""
    if given is None or told is None:
        return "not told"
    if _meet(given.says, told.says, same):
        return "same"
    if _meet(given.says, told.passes_on, same):
        return "passes on"
    open_ = any(who.vague for who in (*given.says, *told.says))
    both_unnamed = all(who.unnamed for who in (*given.says, *told.says))
    return "other" if given.sure and told.sure and not open_ and not both_unnamed else "not told"


def _meet(ours: Iterable[_Who], theirs: Sequence[_Who], same: Mapping[str, int]) -> bool:
    return any(_is_one(a, b, same) for a in ours for b in theirs)


def _is_one(a: _Who, b: _Who, same: Mapping[str, int]) -> bool:
    """By the party that their names lead to; else by their names, where one has all the words of the other.

    Two descriptions are one only word for word: officials are many.
    """
    if a.party in same and b.party in same and same[str(a.party)] == same[str(b.party)]:
        return True
    ours, theirs = (set(_WORD.findall(fold(who.name))) for who in (a, b))
    if a.unnamed and b.unnamed:
        return ours == theirs
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _who(speaker: Speaker, link: Link) -> _Who:
    unnamed = link.kind in {"anonymous", "document"}
    opening = fold(speaker.text).split()[:1]
    vague = unnamed and (not opening or opening[0] in _DEFINITE)
    return _Who(speaker.name or speaker.text, speaker.party, vague=vague, unnamed=unnamed)


def _shared(spans: Iterable[Span], claim: Claim) -> int:
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in spans for b in claim.spans)


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)
