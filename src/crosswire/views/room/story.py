"""The page of a story."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.excerpt import StoryExcerpt
from crosswire.model.story import Story
from crosswire.views.evidence import check_evidence
from crosswire.views.exports.formats import FORMATS
from crosswire.views.lines.agreements import Agreement, agreements
from crosswire.views.lines.claims import ClaimLine, claim_lines
from crosswire.views.lines.differences import Differences, differences
from crosswire.views.lines.moments import Moment, moments
from crosswire.views.lines.outcomes import Outcome, Wanter, outcomes, wanters
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.room.addresses import export_at, story_at
from crosswire.views.room.became import BecameLine, became_lines
from crosswire.views.room.brief import BriefSection, brief_of
from crosswire.views.room.cards import (
    EventLine,
    PartyLine,
    ReportLine,
    StoryLine,
    event_line,
    party_line,
    report_line,
    story_line,
)
from crosswire.views.room.flows import Web, web_of
from crosswire.views.room.grid import Grid, grid_of
from crosswire.views.room.whereabouts import PlaceLine, place_lines

__all__ = ["ExportLine", "Speaker", "StoryPage", "story_page"]

_FIRST_WORDS = 3
"""Claims of each speaker that are shown; its own page has the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One who speaks in the story, with some of what is said."""

    party: PartyLine
    claims: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportLine:
    """A format that the story can be taken away in."""

    name: str
    says: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPage:
    """A story: its accounts set against each other. Lists hold what fits a page, those with most to tell first."""

    title: str
    address: str
    story: StoryLine
    brief: tuple[BriefSection, ...]
    agreements: tuple[Agreement, ...]
    differences: Differences
    timeline: tuple[Moment, ...]
    speakers: tuple[Speaker, ...]
    web: Web
    grid: Grid
    outcomes: tuple[Outcome, ...]
    wanters: tuple[Wanter, ...]
    places: tuple[PlaceLine, ...]
    events: tuple[EventLine, ...]
    reports: tuple[ReportLine, ...]
    became: tuple[BecameLine, ...]
    exports: tuple[ExportLine, ...]


def story_page(excerpt: StoryExcerpt) -> StoryPage:
    """The page of a story.

    Raises:
        EvidenceError: A span or an id of the excerpt does not hold (law 1).
    """
    dossier = excerpt.dossier
    check_evidence(dossier)
    shelf = shelf_of(dossier)
    line = story_line(excerpt.card)
    story = next((one for one in dossier.stories if one.id == line.id), None)
    address = story_at(line.id)
    return StoryPage(
        title=line.title,
        address=address,
        story=line,
        brief=brief_of(story or _without_claims(excerpt), dossier, shelf),
        agreements=agreements(dossier.events, shelf),
        differences=differences(dossier.events, shelf),
        timeline=moments(dossier.timeline, shelf),
        speakers=_speakers(excerpt, shelf),
        web=web_of(excerpt.carried),
        grid=grid_of(dossier.events, shelf),
        outcomes=outcomes(dossier.expectations, shelf),
        wanters=wanters(dossier.wants, shelf),
        places=place_lines(dossier.places, f"{address}#map"),
        events=tuple(event_line(card) for card in excerpt.events),
        reports=tuple(report_line(card) for card in excerpt.reports),
        became=became_lines(excerpt.changes, excerpt.reports),
        exports=tuple(
            ExportLine(name=one.name, says=one.says, address=export_at(line.id, one.name))
            for one in FORMATS.values()
            if one.shape != "wacz"
        ),
    )


def _without_claims(excerpt: StoryExcerpt) -> Story:
    """A story of whose reports nothing is claimed."""
    card = excerpt.card
    reports = tuple(report.id for report in excerpt.reports)
    return Story(id=card.id, title=card.title, reports=reports, begin=card.begin, end=card.end)


def _speakers(excerpt: StoryExcerpt, shelf: Shelf) -> tuple[Speaker, ...]:
    spoken: dict[str, list[str]] = {}
    for claim in shelf.claims.values():
        for party in {who.party for link in claim.chain for who in link.who if who.party}:
            spoken.setdefault(party, []).append(claim.id)
    return tuple(
        Speaker(party=party_line(card), claims=claim_lines(spoken.get(card.id, [])[:_FIRST_WORDS], shelf))
        for card in excerpt.speakers
    )
