"""Who parses the reports of a store and tells their stories: this process, or several others.

Parses are kept in the store as they come, a few seconds of work at a time. Whoever stops the run, or whatever kills it,
loses what was in hand and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from time import monotonic
from types import TracebackType
from typing import Self, TypeVar

from crosswire.memory import Memory
from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.reading.names.added import AddedNames
from crosswire.readings import Dated, is_read_ahead, lent_for
from crosswire.store import Store
from crosswire.store.parses import PackedParse, packed
from crosswire.told import TELLING, Told, tell_all
from crosswire.workers import Task, Untold, Workers, cores, good_number

__all__ = ["Crew", "Parses"]

_Loaded = TypeVar("_Loaded")

_WRITTEN_EVERY = 1.0
"""Seconds in which parses are gathered before they are written: a transaction waits for the disk."""
_TELLING_COSTS = 3
"""A story is told in a third of the time that it takes to parse and read its reports."""


class Crew:
    """So many processes with one language model and the same names, hired when there is enough to do."""

    def __init__(self, model: LanguageModel, language_model: str | None, names: AddedNames, jobs: int | None) -> None:
        """Nobody is hired yet.

        Args:
            model: The language model.
            language_model: As the user named it, if at all.
            names: Names that the user adds.
            jobs: How many processes; none for as many as are good for the reports.
        """
        self._model, self._language_model, self._names, self._jobs = model, language_model, names, jobs
        self._workers: Workers | None = None
        self._until = ExitStack()

    def called_by(self, loaded: Iterable[_Loaded], store: Store) -> Iterator[_Loaded]:
        """Passes on what is loaded, and hires as soon as that is worth it: they get ready while the rest is loaded."""
        kept = store.parsed(self._model.made_by)
        most = self._jobs or cores()
        size = 0
        for one in loaded:
            if self._workers is None and isinstance(one, Report) and one.id not in kept:
                size += len(one.text)
                if good_number(size, self._jobs) == most:
                    self._hire(most)
            yield one

    def parses(
        self,
        reports: Sequence[Report],
        store: Store,
        memory: Memory,
        progress: Callable[[str, int, int | None], None],
    ) -> Parses:
        """The parses of all reports that can be read; what several processes found beside is left with memory.

        Raises:
            ReaderDiedError: if one of several processes died.
        """
        kept = store.parsed(self._model.made_by)
        tasks = list(self._tasks(reports, kept, memory))
        self._hire(good_number(sum(len(task.report.text) for task in tasks), self._jobs))
        with Parses(store, self._model.made_by, kept) as parses:
            for number, _ in enumerate(self._done(tasks, parses, memory)):
                progress("reading", number, len(tasks))
        if tasks:
            progress("reading", len(tasks), len(tasks))
        return parses

    def tell(
        self,
        stories: Sequence[Sequence[Dated]],
        parses: Mapping[str, Parse],
        names: AddedNames,
        memory: Memory,
        progress: Callable[[str, int, int | None], None],
    ) -> list[Told]:
        """The stories of these reports, told by those who are hired: the longest first, so that nobody waits for it.

        Raises:
            ReaderDiedError: if one of several processes died.
        """
        sizes = [sum(len(one.report.text) for one in story) for story in stories]
        # Where nobody is hired yet, what the longest leaves for others to do must be worth it, whatever the user wants.
        left = (sum(sizes) - max(sizes, default=0)) // _TELLING_COSTS
        self._hire(min(good_number(left), self._jobs or cores()))
        if self._workers is None or len(stories) == 1:
            return tell_all(stories, parses, names, memory, progress)
        by_size = sorted(range(len(stories)), key=lambda number: (-sizes[number], number))
        untold = (self._untold(number, stories[number], parses, memory) for number in by_size)
        told: dict[int, Told] = {}
        for one in self._workers.tell(untold):
            progress(TELLING, len(told), len(stories))
            told[one.number] = one.told
            memory.take(one.things)
            word_meaning().take_over(*one.words)
            memory.take_scores(one.told.story.reports, one.scores, one.compared)
        progress(TELLING, len(stories), len(stories))
        return [told[number] for number in range(len(stories))]

    def _hire(self, jobs: int) -> None:
        """Has so many processes get ready, if there are none yet; one is this process itself."""
        if self._workers is None and jobs > 1:
            self._workers = self._until.enter_context(Workers(jobs, self._language_model, self._names))
            self._workers.start()

    def _tasks(self, reports: Sequence[Report], kept: frozenset[str], memory: Memory) -> Iterator[Task]:
        """What is to be parsed; for several processes also what was parsed by another version that read otherwise."""
        days = {report.id: report.published for report in reports}
        for report in reports:
            day = days.get(report.copy_of or report.id, report.published)
            alone = self._jobs == 1
            if not report.unread and (report.id not in kept or not (alone or is_read_ahead(report, day, memory))):
                yield Task(report, day)

    def _done(self, tasks: Sequence[Task], parses: Parses, memory: Memory) -> Iterator[None]:
        if self._workers is None:
            for parse in self._model.parse_all(task.report for task in tasks if task.report.id not in parses):
                parses.keep(packed(parse), parse)
                yield
            return
        before = frozenset(parses)
        for kept in self._workers.read(
            Task(task.report, task.day, parses.packed(task.report.id) if task.report.id in before else None)
            for task in tasks
        ):
            memory.take(kept.things)
            parses.keep(kept.parse)
            yield

    def _untold(self, number: int, reports: Sequence[Dated], parses: Mapping[str, Parse], memory: Memory) -> Untold:
        ids = [one.report.id for one in reports]
        return Untold(
            number=number,
            reports=reports,
            parses=[parses.packed(id_) if isinstance(parses, Parses) else packed(parses[id_]) for id_ in ids],
            things=lent_for(reports, memory),
            scores=memory.lend_scores(ids),
            made_by=self._model.made_by,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Lets go of those who were hired."""
        self._until.close()


class Parses(Mapping[str, Parse]):
    """Parses of reports by their ids; what is new is written every second, what is old is read when it is asked for."""

    def __init__(self, store: Store, made_by: str, kept: Iterable[str]) -> None:
        self._store, self._made_by = store, made_by
        self._ids = set(kept)
        self._here: dict[str, Parse] = {}
        self._unwritten: list[PackedParse] = []
        self._written = monotonic()

    def keep(self, new: PackedParse, parse: Parse | None = None) -> None:
        """Keeps one, unless it was kept before.

        Args:
            new: To be written.
            parse: The same as it is, to be held in memory, if it is at hand.
        """
        if new.report in self._ids:
            return
        self._ids.add(new.report)
        self._unwritten.append(new)
        if parse is not None:
            self._here[new.report] = parse
        if monotonic() - self._written > _WRITTEN_EVERY:
            self.write()

    def write(self) -> None:
        """Writes what is not written yet."""
        self._store.keep_parses(self._unwritten)
        self._unwritten.clear()
        self._written = monotonic()

    def packed(self, report: str) -> PackedParse:
        """A parse as it is written."""
        found = self._store.packed_parse(report, self._made_by)
        if found is None:
            raise KeyError(report)
        return found

    def __getitem__(self, report: str) -> Parse:
        parse = self._here.get(report) or self._store.parse(report, self._made_by)
        if parse is None:
            raise KeyError(report)
        return parse

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._ids))

    def __len__(self) -> int:
        return len(self._ids)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Writes what is left, however it ended."""
        self.write()
