"""All that page and summary show of one dossier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.model.dossier import Dossier
from crosswire.model.story import Story
from crosswire.views.lines.agreements import Agreement, agreements
from crosswire.views.lines.days import say_days
from crosswire.views.lines.differences import Differences, differences
from crosswire.views.lines.moments import Moment, moments
from crosswire.views.lines.outcomes import Outcome, Wanter, outcomes, wanters
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.lines.speakers import Speaking, speakers
from crosswire.views.lines.texts import Text, texts
from crosswire.views.plain import one_line

__all__ = ["Sheet", "StorySheet", "sheet_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySheet:
    """One story: its accounts set against each other."""

    title: str
    begin: str | None
    end: str | None
    days: str
    reports: tuple[Text, ...]
    agreements: tuple[Agreement, ...]
    differences: Differences
    outcomes: tuple[Outcome, ...]
    wanters: tuple[Wanter, ...]
    timeline: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A dossier as it is shown. ``stories`` is empty where no reports were read."""

    title: str
    made_by: str
    models: tuple[str, ...]
    stories: tuple[StorySheet, ...]
    speakers: tuple[Speaking, ...]
    texts: tuple[Text, ...]
    outlets: tuple[str, ...]
    """Each once, in order of first publication."""
    claims: int


def sheet_of(dossier: Dossier) -> Sheet:
    """The sheet of a dossier whose evidence was checked."""
    shelf = shelf_of(dossier)
    reports = texts(shelf)
    stories = tuple(_story(story, dossier, shelf, reports) for story in dossier.stories)
    return Sheet(
        title=stories[0].title if len(stories) == 1 else f"{len(stories)} stories",
        made_by=one_line(dossier.made.by),
        models=tuple(one_line(f"{language}: {model}") for language, model in sorted(dossier.made.models.items())),
        stories=stories,
        speakers=speakers(shelf),
        texts=reports,
        outlets=tuple(dict.fromkeys(text.outlet for text in reports)),
        claims=len(dossier.claims),
    )


def _story(story: Story, dossier: Dossier, shelf: Shelf, reports: tuple[Text, ...]) -> StorySheet:
    numbers = {shelf.report_numbers[id_] for id_ in story.reports}
    events = tuple(event for event in dossier.events if event.story == story.id)

    def of_story(claims: Iterable[str]) -> bool:
        return any(shelf.claims[claim].story == story.id for claim in claims)

    return StorySheet(
        title=one_line(story.title) or "Story without a title",
        begin=story.begin,
        end=story.end,
        days=say_days(story.begin, story.end),
        reports=tuple(text for text in reports if text.number in numbers),
        agreements=agreements(events, shelf),
        differences=differences(events, shelf),
        outcomes=outcomes(tuple(e for e in dossier.expectations if of_story([e.claim])), shelf),
        wanters=wanters(tuple(want for want in dossier.wants if of_story(want.claims)), shelf),
        timeline=moments(tuple(entry for entry in dossier.timeline if of_story(entry.claims)), shelf),
    )
