"""Stories told: the reports of each dated and read, and their claims set against each other.

A story takes nothing from another one, and of a report that tells of several only what tells of it, so that it matters
to nobody in which order, or by how many processes, they are told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from crosswire.accounts.find import Account, account_for
from crosswire.accounts.likenesses import Scores
from crosswire.memory import Memory, pack_scores, unpack_scores
from crosswire.model.parse import Parse
from crosswire.model.place import Place
from crosswire.model.report import Report
from crosswire.model.story import Story
from crosswire.model.time import Time
from crosswire.parted import cut_to
from crosswire.reading.meaning import word_meaning
from crosswire.reading.names.added import AddedNames
from crosswire.readings import Dated, know_leads, read_story
from crosswire.stories.group import make_story

__all__ = ["Progress", "Tell", "Told", "tell_all", "tell_story"]

Progress = Callable[[str, int, int | None], None]
"""Called with the name of a stage, how many it has done, and of how many, where that is known beforehand."""

Tell = Callable[
    [Sequence[Sequence[Dated]], Mapping[str, Parse], AddedNames, Memory, Progress],
    "list[Told]",
]
"""Tells the stories of these reports, in their order, wherever that is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was found in the reports of one story, and what was made of it."""

    story: Story
    reports: tuple[Report, ...]
    """As the story dates them, those that are listed with it; so with what was found in them."""
    times: tuple[Time, ...]
    places: tuple[Place, ...]
    account: Account


def tell_all(
    stories: Sequence[Sequence[Dated]],
    parses: Mapping[str, Parse],
    names: AddedNames,
    memory: Memory,
    progress: Progress,
) -> list[Told]:
    """Tells stories one after the other, in this process."""
    out = []
    for number, reports in enumerate(stories):
        progress(TELLING, number, len(stories))
        ids = [one.report.id for one in reports]
        scores = unpack_scores(memory.lend_scores(ids))
        out.append(tell_story(reports, parses, names, memory, scores))
        memory.take_scores(ids, pack_scores(scores), scores.made)
    progress(TELLING, len(stories), len(stories))
    return out


TELLING = "setting claims against each other"
"""What progress calls it."""


def tell_story(
    reports: Sequence[Dated], parses: Mapping[str, Parse], names: AddedNames, memory: Memory, scores: Scores
) -> Told:
    """Tells the story of these reports.

    Args:
        reports: All of the story's.
        parses: Theirs.
        names: Names that the user adds.
        memory: What is known of the reports; takes what is found in them.
        scores: What pairs of contents are known to score; takes what more are found to.
    """
    found = read_story(reports, parses, names, memory)
    know_leads((one.lead for one in reports), memory)
    listed = [reading for one, (reading, _) in zip(reports, found, strict=True) if one.listed]
    cut = [cut_to(one.story, one.parts, *its) if one.parts else its for one, its in zip(reports, found, strict=True)]
    readings = [reading for reading, _ in cut]
    story = make_story([reading.report for reading in readings], {one.report.id for one in reports if one.parts})
    claims = [claim for _, claims in cut for claim in claims]
    listed.sort(key=lambda reading: story.reports.index(reading.report.id))
    return Told(
        story=story,
        reports=tuple(reading.report for reading in listed),
        times=tuple(time for reading in listed for time in reading.times),
        places=tuple(place for reading in listed for place in reading.places),
        account=account_for(story, readings, claims, word_meaning(), names.lone, scores),
    )
