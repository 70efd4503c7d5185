"""Stories in hand: what comes is put to a story at once, and what it touches is made anew; all else stays as it is.

What a round costs so hangs on the reports that came, and on the stories that they touch. Which report belongs to which
story is provisional then; settling all, which costs the more the more there is, makes the dossier a function of the set
of reports again (law 2). What settling changes in stories that were told of before is kept with the reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from crosswire import pipeline
from crosswire.accounts.ratings import NO_RATINGS, Ratings, rated_by
from crosswire.crew import Crew
from crosswire.memory import Memory, program_digest
from crosswire.model.dossier import Dossier
from crosswire.model.ids import content_id
from crosswire.model.parse import Parse
from crosswire.model.placing import Placement, StoryChange
from crosswire.model.report import Problem, Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.added import AddedNames
from crosswire.reading.names.find import NONE_ADDED
from crosswire.readings import look_at, made_with, outlines_of
from crosswire.reports.outlets import BY_DOMAIN, names_by_host
from crosswire.store import ChangedMeanwhileError, Store
from crosswire.stories.outline import Outline
from crosswire.stories.place import Placer
from crosswire.stories.resettle import homes, in_one_each, otherwise, resettle, ties
from crosswire.stories.shelf import KINDS, Shelf, Standing
from crosswire.told import Progress

__all__ = ["InHand", "Settings", "Taken", "provisional_since"]

_SINCE = "since"
_MADE_WITH = "made with"
"""What rows of stories in hand are kept beside, as a kind and as its one key: what their outlines were made with."""
_MOST_TRIES = 5
"""How often stories are made that others write meanwhile."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """With what reports are read."""

    language_model: str | None = None
    """The spaCy model to read with; the best one installed if none is named."""
    names: AddedNames = NONE_ADDED
    ratings: Ratings = NO_RATINGS
    jobs: int | None = 1
    """Processes that parse and read; none for as many as are good for the reports."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What new reports came to."""

    after: Dossier
    """All that the store holds; or the stories that were touched, as they are now."""
    before: Dossier | None = None
    """The stories that were touched, as they were; none where all was settled."""
    ties: Mapping[str, Sequence[str]]
    """By new report, in words, what ties it to a story that was there before."""
    changes: Sequence[StoryChange] = ()
    """What became of stories that were there."""
    problems: Sequence[Problem] = ()


class InHand:
    """Keeps the stories of a store in hand, from round to round."""

    def __init__(self, store: Store, settings: Settings) -> None:
        """Takes them up where they were left; nothing is read yet."""
        self._store = store
        self._settings = settings
        self._taken_up: Shelf | None = None
        self._name_of: dict[str, str] = {}
        """By report, the name of its story in hand."""
        self._told: dict[str, tuple[str, ...]] = {}
        """By the id of a story of the dossier, its reports."""

    @cached_property
    def _model(self) -> LanguageModel:
        return LanguageModel.load(self._settings.language_model)

    def settle(self, new: Collection[str], at: str, progress: Progress = pipeline.ignore) -> Taken:
        """Makes the dossier of all reports in the store, and keeps what became of stories.

        Args:
            new: Ids of the reports that came.
            at: The time, ISO 8601.
            progress: Told how far it is.

        Raises:
            ModelMissingError: if no language model is installed.
            StoreUnusableError: if the store cannot be read or written.
        """
        shelf = self._shelf(at)
        before = {report for story in self._told.values() for report in story}
        dossier, problems = pipeline.read(
            (),
            store=self._store,
            language_model=self._settings.language_model,
            fields={},
            allow_private=False,
            names=self._settings.names,
            ratings=self._settings.ratings,
            progress=progress,
            jobs=self._settings.jobs,
        )
        changes = self._brought_to_what_is_settled(shelf, at)
        joining = [story for story in self._told.values() if before.intersection(story) and set(story) & set(new)]
        outlines = self._outlines({report for story in joining for report in story})
        told = {
            report: ties(outlines[report], (outlines[other] for other in story if other in before), shelf)
            for story in joining
            for report in story
            if report in new
        }
        self._taken_up = shelf
        return Taken(after=dossier, ties=told, changes=changes, problems=problems)

    def take_up(self, new: Collection[str], at: str, progress: Progress = pipeline.ignore) -> Taken:
        """Puts reports to stories, and makes these stories anew; what others have put to stories meanwhile stays so.

        Args:
            new: Ids of reports in the store that its dossier is not of.
            at: The time, ISO 8601.
            progress: Told how far it is.

        Raises:
            ModelMissingError: if no language model is installed.
            StoreUnusableError: if the store cannot be read or written, or others write the same stories all the time.
        """
        for _ in range(_MOST_TRIES - 1):
            with suppress(ChangedMeanwhileError):
                return self._put(new, at, progress)
        return self._put(new, at, progress)

    def _put(self, new: Collection[str], at: str, progress: Progress) -> Taken:
        shelf = self._shelf(at)
        new = set(new) - self._store.settled_ids()
        placer = Placer(shelf)
        memory = self._memory()
        named = names_by_host(self._store.outlets_known_by(BY_DOMAIN))
        came = pipeline.settled_reports(self._store.reports_of(new), self._model, named)
        with self._crew() as crew:
            parses = crew.parses(came, self._store, memory, progress)
            outlines = _outlines_in(came, parses, memory)
            ordered = sorted(came, key=lambda report: (report.published.order, report.path, report.id))
            placements = [placer.place(outlines[report.id]) for report in ordered if report.id in outlines]
            standings, gone = self._touched(placements, shelf)
            touched = {report for standing in standings for report in standing.reports} | set(new)
            made = pipeline.make_dossier(
                pipeline.settled_reports(self._store.reports_of(touched), self._model, named),
                parses,
                self._settings.names,
                progress,
                memory,
                crew.tell,
                together=[standing.reports for standing in standings],
            )
        part, _ = rated_by(made, self._settings.ratings)
        changes = [change for placement in placements for change in placement.changes]
        before = _together([whole for story in gone if (whole := self._store.pages().whole_story(story)) is not None])
        self._store.remember(pipeline.PROVISIONAL, {_SINCE: (provisional_since(self._store) or at).encode()})
        self._store.replace_stories(part, gone, alone=True)
        self._store.note_changes(changes, at)
        self._keep(shelf)
        memory.keep_new()
        self._take_note(standings, part, gone)
        self._taken_up = shelf
        joined = {each.report: each.why for each in placements if each.story != each.report}
        return Taken(after=part, before=before, ties=joined, changes=changes)

    def settings_changed(self) -> bool:
        """Whether the dossier in the store was made with other names or ratings than these.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        made = self._store.made()
        return made is not None and (made.names, made.ratings) != (
            self._settings.names.noted,
            self._settings.ratings.noted,
        )

    def _take_note(self, standings: Iterable[Standing], part: Dossier, gone: Iterable[str]) -> None:
        """Which stories the dossier now has, and where reports are in hand."""
        for story in gone:
            del self._told[story]
        self._told.update((story.id, story.reports) for story in part.stories)
        self._name_of.update((report, standing.name) for standing in standings for report in standing.reports)

    def _touched(self, placements: Iterable[Placement], shelf: Shelf) -> tuple[list[Standing], list[str]]:
        """The stories in hand that placing touched, and the ids of those of the dossier that share their reports."""
        named = {name for each in placements for name in (each.report, each.story)}
        named.update(r for p in placements for change in p.changes for group in change.before for r in group)
        of_report: defaultdict[str, list[str]] = defaultdict(list)
        for story, reports in self._told.items():
            for report in reports:
                of_report[report].append(story)
        found: dict[str, Standing] = {}
        gone: set[str] = set()
        while named:
            fresh = {name: shelf.story(name) for name in named if name in shelf and name not in found}
            found.update(fresh)
            held = {report for standing in fresh.values() for report in standing.reports}
            others = {story for report in held for story in of_report[report]} - gone
            gone |= others
            inside = {report for standing in found.values() for report in standing.reports}
            named = {self._name_of[report] for story in others for report in self._told[story] if report not in inside}
        return [found[name] for name in sorted(found)], sorted(gone)

    def _shelf(self, at: str) -> Shelf:
        """The stories in hand, as the dossier has them, whoever wrote it last.

        Whoever changes them puts them back when all is written: half changed ones are never taken up again.
        """
        shelf, self._taken_up = self._taken_up, None
        if shelf is None or self._told != self._store.story_reports():
            shelf = self._kept()
            self._brought_to_what_is_settled(shelf, at)
        return shelf

    def _kept(self) -> Shelf:
        """Those that the store keeps; none where another program or language model made them, or they are damaged."""
        if self._store.recall(_MADE_WITH, _MADE_WITH) == self._made_with:
            try:
                return Shelf.of_rows({kind: self._store.recall_all(kind) for kind in KINDS})
            except ValueError:
                pass
        for kind in (_MADE_WITH, *KINDS):
            self._store.remember(kind, {})
        return Shelf()

    @cached_property
    def _made_with(self) -> bytes:
        return content_id("in hand", program_digest(), self._model.made_by).encode()

    def _brought_to_what_is_settled(self, shelf: Shelf, at: str) -> tuple[StoryChange, ...]:
        self._told = dict(self._store.story_reports())
        groups = otherwise(in_one_each(self._told), shelf)
        changes = resettle(shelf, groups, self._outlines({report for group in groups for report in group}))
        self._store.note_changes(changes, at)
        self._keep(shelf)
        self._name_of = homes(shelf)
        return changes

    def _outlines(self, ids: Collection[str]) -> dict[str, Outline]:
        """What reports tell, by their ids."""
        if not ids:
            return {}
        memory = self._memory()
        reports = pipeline.settled_reports(self._store.reports_of(ids), self._model)
        with self._crew() as crew:
            parses = crew.parses(reports, self._store, memory, pipeline.ignore)
        outlines = _outlines_in(reports, parses, memory)
        memory.keep_new()
        return outlines

    def _crew(self) -> Crew:
        return Crew(self._model, self._settings.language_model, self._settings.names, self._settings.jobs)

    def _memory(self) -> Memory:
        return Memory(self._store, *made_with(self._model.made_by, self._settings.names))

    def _keep(self, shelf: Shelf) -> None:
        self._store.amend_all({**shelf.changed(), _MADE_WITH: {_MADE_WITH: self._made_with}})


def provisional_since(store: Store) -> str | None:
    """Since when the dossier of a store is provisional, ISO 8601; none where it is settled."""
    since = store.recall(pipeline.PROVISIONAL, _SINCE)
    return None if since is None else since.decode("ascii", "replace")


def _outlines_in(reports: Iterable[Report], parses: Mapping[str, Parse], memory: Memory) -> dict[str, Outline]:
    return outlines_of({r.id: look_at(r, parses, memory) for r in reports if not r.unread}, memory)


def _together(dossiers: Sequence[Dossier]) -> Dossier | None:
    """Several dossiers as one, what is in two of them once."""
    if not dossiers:
        return None
    lists = [field.name for field in fields(Dossier) if field.name not in {"made", "format"}]
    united: dict[str, Any] = {}
    for name in lists:
        things = [thing for dossier in dossiers for thing in getattr(dossier, name)]
        united[name] = tuple({getattr(thing, "id", number): thing for number, thing in enumerate(things)}.values())
    return Dossier(made=dossiers[0].made, **united)
