"""What a dossier says that an earlier one did not: reports, claims, conflicts and outcomes, story by story.

The ids of stories, events and answers follow from the reports that they are made of, so one more report gives them
others. A conflict is old where claims of both sides stood against each other before; an outcome, where its expectation
had the same verdict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from crosswire.model.account import Answer, Asks, Event, Expectation, Verdict
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.report import Report
from crosswire.model.story import Story

__all__ = ["Changes", "Conflict", "StoryChanges", "changes_between"]

_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two answers to one question that conflict."""

    event: Event
    asks: Asks
    a: Answer
    b: Answer
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryChanges:
    """What is new in one story."""

    story: Story
    before: tuple[Story, ...]
    """The stories that its reports were in before: none for a new one, several where these are one now."""
    reports: tuple[Report, ...]
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]
    outcomes: tuple[Expectation, ...]
    """Expectations that came to another verdict than before, and not to an open one."""
    parted: bool = False
    """Whether some of the reports that were of one story with its own are of another one now."""

    def __bool__(self) -> bool:
        """Whether anything is new."""
        told = self.reports or self.claims or self.conflicts or self.outcomes
        return bool(told or len(self.before) > 1 or self.parted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is new in a dossier."""

    stories: tuple[StoryChanges, ...] = ()
    """Those in which anything is new, in the order of the dossier."""
    apart: tuple[Report, ...] = ()
    """New reports that belong to no story, as those in a language without a model."""

    def __bool__(self) -> bool:
        """Whether anything is new."""
        return bool(self.stories or self.apart)


def changes_between(before: Dossier | None, after: Dossier) -> Changes:
    """What the later of two dossiers says that the earlier one did not; all of it where there is no earlier one."""
    known = _known(before)
    new = [report for report in after.reports if report.id not in known.reports]
    in_stories = {report for story in after.stories for report in story.reports}
    return Changes(
        stories=tuple(found for found in _each_story(known, after, new) if found),
        apart=tuple(report for report in new if report.id not in in_stories),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What the earlier dossier says."""

    reports: frozenset[str]
    claims: frozenset[str]
    stories_of: dict[str, list[Story]]
    """By report."""
    against: frozenset[tuple[Asks, str, str]]
    """Questions, with pairs of claims that gave them conflicting answers."""
    verdicts: frozenset[tuple[str, Verdict]]


def _known(before: Dossier | None) -> _Known:
    if before is None:
        nothing: frozenset[Any] = frozenset()
        return _Known(reports=nothing, claims=nothing, stories_of={}, against=nothing, verdicts=nothing)
    return _Known(
        reports=frozenset(report.id for report in before.reports),
        claims=frozenset(claim.id for claim in before.claims),
        stories_of=_grouped_by_report(before.stories),
        against=frozenset(pair for each in _conflicts(before.events) for pair in _pairs(each)),
        verdicts=frozenset((one.claim, one.verdict) for one in before.expectations),
    )


def _each_story(known: _Known, after: Dossier, new: Sequence[Report]) -> Iterator[StoryChanges]:
    story_of = {claim.id: claim.story for claim in after.claims}
    held = _grouped_by_report(after.stories)
    claims = [claim for claim in after.claims if claim.id not in known.claims]
    outcomes = [
        one for one in after.expectations if one.verdict != "open" and (one.claim, one.verdict) not in known.verdicts
    ]
    claims_in = _grouped(claims, lambda claim: claim.story)
    outcomes_in = _grouped(outcomes, lambda one: story_of[one.claim])
    events_in = _grouped(after.events, lambda event: event.story)
    for story in after.stories:
        former = _former(story, known)
        others = {report for was in former for report in was.reports} - set(story.reports)
        yield StoryChanges(
            story=story,
            before=former,
            reports=tuple(report for report in new if report.id in story.reports),
            claims=tuple(claims_in[story.id]),
            conflicts=tuple(each for each in _conflicts(events_in[story.id]) if not known.against & _pairs(each)),
            outcomes=tuple(outcomes_in[story.id]),
            parted=not others.isdisjoint(held),
        )


def _former(story: Story, known: _Known) -> tuple[Story, ...]:
    """The stories that its reports were of; those that told of several say so where no other does."""
    were = [found for report in story.reports if (found := known.stories_of.get(report))]
    told = [found for found in were if len(found) == 1] or were
    return tuple({was.id: was for found in told for was in found}.values())


def _grouped_by_report(stories: Iterable[Story]) -> dict[str, list[Story]]:
    found: defaultdict[str, list[Story]] = defaultdict(list)
    for story in stories:
        for report in story.reports:
            found[report].append(story)
    return dict(found)


def _grouped(things: Iterable[_Thing], story: Callable[[_Thing], str | None]) -> defaultdict[str | None, list[_Thing]]:
    groups: defaultdict[str | None, list[_Thing]] = defaultdict(list)
    for thing in things:
        groups[story(thing)].append(thing)
    return groups


def _conflicts(events: Iterable[Event]) -> Iterator[Conflict]:
    for event in events:
        for question in event.questions:
            answers = {answer.id: answer for answer in question.answers}
            for relation in question.relations:
                if relation.kind == "conflict":
                    a, b = answers[relation.a], answers[relation.b]
                    yield Conflict(event=event, asks=question.asks, a=a, b=b, why=relation.why)


def _pairs(conflict: Conflict) -> set[tuple[Asks, str, str]]:
    """The pairs of claims that stand against each other, whichever comes first."""
    return {(conflict.asks, min(a, b), max(a, b)) for a in conflict.a.claims for b in conflict.b.claims}
