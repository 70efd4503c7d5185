"""Claims of several reports in one story's terms.

Each party gets the id that the story gives it, and the fullest name: the report's own where it differs from the
story's by no more than an accent or an initial, so that a page shows a name as its outlet prints it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.frame import Frame
from crosswire.model.party import Party
from crosswire.model.reading import Reading
from crosswire.model.spelling import GENERATIONS, fold

__all__ = ["in_story_terms"]


def in_story_terms(
    claims: Iterable[Claim], readings: Sequence[Reading], parties: Sequence[Party], story: str
) -> tuple[Claim, ...]:
    """The claims with each report's own parties replaced by those of the story."""
    owner = {(mention.report, mention.span): party for party in parties for mention in party.mentions}
    local = {
        party.id: owner[mention.report, mention.span]
        for reading in readings
        for party in reading.parties
        for mention in party.mentions[:1]
        if (mention.report, mention.span) in owner
    }
    return tuple(_claim(claim, local, story) for claim in claims)


def _claim(claim: Claim, local: Mapping[str, Party], story: str) -> Claim:
    return replace(
        claim,
        story=story,
        chain=tuple(_link(link, local) for link in claim.chain),
        frames=tuple(_frame(frame, local) for frame in claim.frames),
        about=tuple(dict.fromkeys(local[p].id for p in claim.about if p in local)),
    )


def _link(link: Link, local: Mapping[str, Party]) -> Link:
    return replace(link, who=tuple(_speaker(speaker, local) for speaker in link.who))


def _speaker(speaker: Speaker, local: Mapping[str, Party]) -> Speaker:
    party = local.get(speaker.party or "")
    if party is None:
        return replace(speaker, party=None)
    as_printed = _bare(speaker.name) == _bare(party.name)
    return replace(speaker, party=party.id, name=speaker.name if as_printed else party.name)


def _bare(name: str) -> list[str]:
    """The words of a name without accents, initials and "Jr.": what does not differ between two houses' styles."""
    return [word for word in fold(name).split() if len(word) > 1 and word not in GENERATIONS]


def _frame(frame: Frame, local: Mapping[str, Party]) -> Frame:
    arguments = tuple(
        a._replace(
            party=local[a.party].id if a.party and a.party in local else None,
            named=tuple(dict.fromkeys(local[p].id for p in a.named if p in local)),
        )
        for a in frame.arguments
    )
    return replace(frame, arguments=arguments)
