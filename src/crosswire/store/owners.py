"""Which story the things of a dossier belong to, so that a story can be taken out and put in with all that is its own.

Claims and events say it themselves. A claim that several stories tell, since a report is held by several, stands once
for each under one id, and so does a party, and what is made of that claim: of things that are alike the first are taken
for those of the first story, the next for those of the next.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosswire.model.account import Expectation, Want
from crosswire.model.dossier import Dossier
from crosswire.model.party import Mention
from crosswire.model.story import Story
from crosswire.store.order import in_order

__all__ = ["Owners", "owners_in"]

_Stories = Sequence[str]


@dataclass(frozen=True, slots=True)
class Owners:
    """The id of the story of each party and so on, in the order of the dossier; none where it is of no story."""

    parties: Sequence[str | None]
    expectations: Sequence[str | None]
    wants: Sequence[str | None]
    timeline: Sequence[str | None]


def owners_in(dossier: Dossier) -> Owners:
    """Finds the story of each thing of a dossier."""
    ranks = {story.id: rank for rank, story in enumerate(in_order(dossier.stories))}
    told: defaultdict[str, set[str]] = defaultdict(set)
    naming: defaultdict[str, set[str]] = defaultdict(set)
    for claim in dossier.claims:
        if claim.story in ranks:
            told[claim.id].add(claim.story)
            for party in claim.parties:
                naming[party].add(claim.story)
    telling, named = (
        {id_: sorted(found, key=ranks.__getitem__) for id_, found in by_id.items()} for by_id in (told, naming)
    )

    def of_expectation(one: Expectation) -> _Stories:
        return _common([telling.get(id_, ()) for id_ in (one.claim, *one.outcome)]) or telling.get(one.claim, ())

    def of_want(one: Want) -> _Stories:
        return _common([telling.get(id_, ()) for id_ in one.claims])

    of_event = {event.id: event.story for event in dossier.events}
    return Owners(
        parties=_owners_of_parties(dossier, named),
        expectations=_dealt((one.claim, of_expectation(one)) for one in dossier.expectations),
        wants=_dealt((one.claims, of_want(one)) for one in dossier.wants),
        timeline=[of_event.get(entry.event) for entry in dossier.timeline],
    )


def _owners_of_parties(dossier: Dossier, naming: Mapping[str, _Stories]) -> list[str | None]:
    """A story has a party once, with the mentions of all its reports; better one that names it than one that does not.

    So of parties of one id those with most mentions are dealt out first.
    """
    holding = _holding(dossier.stories)
    out: list[str | None] = [None] * len(dossier.parties)
    taken: set[tuple[str, str | None]] = set()
    alike: defaultdict[tuple[str, tuple[Mention, ...]], list[int]] = defaultdict(list)
    for place, party in enumerate(dossier.parties):
        alike[party.id, party.mentions].append(place)
    for (id_, mentions), places in sorted(alike.items(), key=lambda item: (-len(item[0][1]), item[1])):
        names = naming.get(id_, ())
        able = _common([holding.get(mention.report, ()) for mention in mentions]) or names
        left = [story for story in able if (id_, story) not in taken] or able
        stories = [story for story in left if story in names] or left
        for place, story in zip(places, _dealt((id_, stories) for _ in places), strict=True):
            out[place] = story
            taken.add((id_, story))
    return out


def _holding(stories: Iterable[Story]) -> Mapping[str, list[str]]:
    """By report, the stories that hold it, in order."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for story in in_order(stories):
        for report in story.reports:
            found[report].append(story.id)
    return found


def _common(stories: Sequence[_Stories]) -> _Stories:
    """Those that are in all, in order; where there are none, the first of the first."""
    if not stories:
        return ()
    shared = [story for story in stories[0] if all(story in others for others in stories[1:])]
    return shared or stories[0][:1]


def _dealt(things: Iterable[tuple[Hashable, _Stories]]) -> list[str | None]:
    """Deals things that are alike out to the stories whose they can be, as many to each, in order."""
    told = list(things)
    number = Counter(alike for alike, _ in told)
    seen: Counter[Hashable] = Counter()
    out: list[str | None] = []
    for alike, stories in told:
        out.append(stories[seen[alike] * len(stories) // number[alike]] if stories else None)
        seen[alike] += 1
    return out
