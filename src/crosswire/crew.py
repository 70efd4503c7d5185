"""Who parses the reports of a store: this process, or several others that also read them ahead.

Each parse is kept in the store as it comes. Whoever stops the run, or whatever kills it, loses what was in hand and
nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crosswire.memory import Memory
from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.added import AddedNames
from crosswire.readings import is_read_ahead
from crosswire.store import Store
from crosswire.workers import Task, good_number, read_by

__all__ = ["Crew"]


@dataclass(frozen=True)
class Crew:
    """So many processes with one language model and the same names."""

    model: LanguageModel
    language_model: str | None
    """As the user named it, if at all."""
    names: AddedNames
    jobs: int | None
    """How many processes; none for as many as are good for the reports."""

    def parses(
        self,
        reports: Sequence[Report],
        store: Store,
        memory: Memory,
        progress: Callable[[str, int, int | None], None],
    ) -> Mapping[str, Parse]:
        """The parses of all reports that can be read; what several processes found beside is left with memory.

        Raises:
            ReaderDiedError: if one of several processes died.
        """
        kept = store.parsed(self.model.made_by)
        tasks = list(self._tasks(reports, kept, memory))
        new = {}
        for number, parse in enumerate(self._done(tasks, kept, store, memory)):
            progress("reading", number, len(tasks))
            if parse.report not in kept:
                store.keep_parse(parse)
                new[parse.report] = parse
        if tasks:
            progress("reading", len(tasks), len(tasks))
        return _Parses(store, self.model.made_by, kept, new)

    def _tasks(self, reports: Sequence[Report], kept: frozenset[str], memory: Memory) -> Iterator[Task]:
        """What is to be parsed; for several processes also what was parsed by another version that read otherwise."""
        days = {report.id: report.published for report in reports}
        for report in reports:
            day = days.get(report.copy_of or report.id, report.published)
            if not report.unread and (report.id not in kept or not (self._alone or is_read_ahead(report, day, memory))):
                yield Task(report, day)

    @property
    def _alone(self) -> bool:
        return self.jobs == 1

    def _done(self, tasks: Sequence[Task], kept: frozenset[str], store: Store, memory: Memory) -> Iterator[Parse]:
        jobs = self.jobs or good_number(sum(len(task.report.text) for task in tasks))
        if jobs == 1:
            yield from self.model.parse_all(task.report for task in tasks if task.report.id not in kept)
            return
        for done in read_by(jobs, self._with_parses(tasks, kept, store), self.language_model, self.names):
            memory.take(done.things)
            yield done.parse

    def _with_parses(self, tasks: Iterable[Task], kept: frozenset[str], store: Store) -> Iterator[Task]:
        for task in tasks:
            parse = store.parse(task.report.id, self.model.made_by) if task.report.id in kept else None
            yield Task(task.report, task.day, parse)


class _Parses(Mapping[str, Parse]):
    """Parses of reports by their ids, those that were not just made taken from the store when they are asked for."""

    def __init__(self, store: Store, made_by: str, kept: Iterable[str], new: Mapping[str, Parse]) -> None:
        self._store, self._made_by, self._new = store, made_by, new
        self._ids = sorted({*kept, *new})

    def __getitem__(self, report: str) -> Parse:
        parse = self._new.get(report) or self._store.parse(report, self._made_by)
        if parse is None:
            raise KeyError(report)
        return parse

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)
