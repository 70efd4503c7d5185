"""The pages that list stories, parties and outlets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.model.cards import OutletCard, PartyCard, StoryCard
from crosswire.views.room.cards import (
    OutletLine,
    PartyLine,
    StoryLine,
    outlet_line,
    party_line,
    story_line,
)

__all__ = [
    "STORIES_PER_PAGE",
    "OutletsPage",
    "PartiesPage",
    "StoriesPage",
    "outlets_page",
    "parties_page",
    "stories_page",
]

STORIES_PER_PAGE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class StoriesPage:
    """The stories, latest first."""

    title: str
    address: str
    total: int
    stories: tuple[StoryLine, ...]
    previous: str | None
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartiesPage:
    """The parties that speak in most claims."""

    title: str
    address: str
    parties: tuple[PartyLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletsPage:
    """The outlets, those with most reports first."""

    title: str
    address: str
    outlets: tuple[OutletLine, ...]


def stories_page(total: int, cards: Iterable[StoryCard], page: int = 1) -> StoriesPage:
    """One page of the stories, from 1."""
    return StoriesPage(
        title="Stories",
        address=_stories_at(page),
        total=total,
        stories=tuple(story_line(card) for card in cards),
        previous=_stories_at(page - 1) if page > 1 else None,
        next=_stories_at(page + 1) if page * STORIES_PER_PAGE < total else None,
    )


def parties_page(cards: Iterable[PartyCard]) -> PartiesPage:
    """The parties."""
    return PartiesPage(title="Who speaks", address="/parties", parties=tuple(party_line(card) for card in cards))


def outlets_page(cards: Iterable[OutletCard]) -> OutletsPage:
    """The outlets."""
    return OutletsPage(title="Outlets", address="/outlets", outlets=tuple(outlet_line(card) for card in cards))


def _stories_at(page: int) -> str:
    return f"/stories?page={page}" if page > 1 else "/stories"
