"""Several processes that parse and read reports, and tell their stories, for one that puts it all together.

A worker is started anew, not forked, and loads the language model once. It takes a handful of reports at a time, parses
them, finds what each says by itself, and gives both back packed; or a handful of stories, whose claims it sets against
each other. No more is on its way than keeps the workers busy. What comes back is what one process would have made, so
how many there are changes nothing but the time it takes.

Ctrl-C is for the process that hired them: they finish what is in hand and go. They go too when it is gone.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor
from concurrent.futures import wait as wait_for
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from types import TracebackType
from typing import NamedTuple, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from crosswire.memory import Memory, Shelf, Things, pack_scores, unpack_scores
from crosswire.model.parse import Parse
from crosswire.model.report import Published, Report
from crosswire.near import lemmas_of
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.reading.names.added import AddedNames
from crosswire.readings import Dated, Look, made_with, read_ahead
from crosswire.store.parses import PackedParse, packed
from crosswire.threads import one_thread_each
from crosswire.told import Told, tell_story

__all__ = [
    "Done",
    "Kept",
    "Reader",
    "ReaderDiedError",
    "Retold",
    "Task",
    "Untold",
    "Workers",
    "cores",
    "good_number",
    "has_died",
]

_Task = TypeVar("_Task")
_Done = TypeVar("_Done")

_AT_ONCE = 16_000
"""Code points that are handed out at a time: half a second's work, so that nobody waits long at the end."""
_AHEAD = 3
"""Handfuls on their way for each worker: one in hand, one that waits for it, one that came back early."""
_WORTH_IT = 100_000
"""Code points for which a process is worth the four seconds that it takes to start: some seven seconds of work."""


class ReaderDiedError(Exception):
    """A process that read reports has died; the message is one line."""

    def __init__(self) -> None:
        super().__init__(
            "a process that read reports died: it was killed, or memory ran out; what was parsed by then is kept, "
            "and fewer processes (--jobs) take less memory"
        )


@dataclass(frozen=True, slots=True)
class Task:
    """A report to be read."""

    report: Report
    day: Published
    """When it came out, as far as is known before its story dates it: for a reprint, when its original did."""
    parse: PackedParse | None = None
    """If there is one."""


class Done(NamedTuple):
    """What one report was found to say by itself."""

    parse: Parse
    look: Look
    things: Things
    """What a ``Memory`` takes."""


class Kept(NamedTuple):
    """The same, as it is kept."""

    parse: PackedParse
    things: Things


class Untold(NamedTuple):
    """A story to be told."""

    number: int
    reports: Sequence[Dated]
    parses: Sequence[PackedParse]
    things: Things
    """What a ``Memory`` holds of them."""
    scores: Sequence[bytes]
    """What it holds of pairs of their contents."""
    made_by: str
    """The language model."""


class Retold(NamedTuple):
    """A story that was told, and what memory is to take of it."""

    number: int
    told: Told
    things: Things
    scores: bytes
    compared: int
    words: tuple[list[str], NDArray[np.float32]]
    """Words that were looked up meanwhile, and where they point."""


class Reader:
    """Parses and reads reports, each by itself."""

    def __init__(self, model: LanguageModel, names: AddedNames) -> None:
        self._model, self._names = model, names

    def read(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """What each of them says."""
        tasks = list(tasks)
        made = self._model.parse_all([task.report for task in tasks if task.parse is None])
        for task in tasks:
            parse = task.parse.parse if task.parse else next(made)
            memory = Memory(Shelf(), *made_with(self._model.made_by, self._names))
            look = read_ahead(task.report, task.day, parse, self._names, memory)
            yield Done(parse, look, memory.new)


def cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def good_number(code_points: int, wanted: int | None = None) -> int:
    """How many processes are good for texts of that length.

    Args:
        code_points: How long the texts are.
        wanted: How many the user wants; they are good for it if each has something to do. If none is told, as many as
            are worth their start, and as there are cores for.
    """
    if wanted is not None:
        return max(1, min(wanted, -(-code_points // _AT_ONCE)))
    return max(1, min(cores(), code_points // _WORTH_IT))


class Workers:
    """So many processes, until they are let go."""

    def __init__(self, jobs: int, language_model: str | None, names: AddedNames) -> None:
        """Hires them.

        Args:
            jobs: How many.
            language_model: The spaCy model to read with; the best one installed if none is named.
            names: Names that the user adds.
        """
        self._jobs = jobs
        self._until = ExitStack()
        self._until.enter_context(one_thread_each())
        self._pool = ProcessPoolExecutor(
            jobs, mp_context=get_context("spawn"), initializer=_start, initargs=(language_model, names)
        )
        self._until.callback(self._pool.shutdown, wait=True, cancel_futures=True)

    def start(self) -> None:
        """Has them get ready to read, while the caller does something else."""
        for _ in range(self._jobs):
            self._pool.submit(_get_ready)

    def read(self, tasks: Iterable[Task]) -> Iterator[Kept]:
        """What reports say, in whatever order; they are taken as they are needed.

        Raises:
            ReaderDiedError: if one of the processes died.
        """
        yield from self._done(_read, _handfuls(tasks, lambda task: len(task.report.text)))

    def tell(self, stories: Iterable[Untold]) -> Iterator[Retold]:
        """What becomes of stories, in whatever order; they are taken as they are needed.

        Raises:
            ReaderDiedError: if one of the processes died.
        """
        yield from self._done(_tell, _handfuls(stories, lambda one: sum(len(each.report.text) for each in one.reports)))

    def _done(self, work: Callable[[list[_Task]], list[_Done]], handfuls: Iterable[list[_Task]]) -> Iterator[_Done]:
        on_their_way: set[Future[list[_Done]]] = set()
        left = iter(handfuls)
        with has_died():
            while True:
                for handful in islice(left, self._jobs * _AHEAD - len(on_their_way)):
                    on_their_way.add(self._pool.submit(work, handful))
                if not on_their_way:
                    return
                back, on_their_way = wait_for(on_their_way, return_when=FIRST_COMPLETED)
                for one in back:
                    yield from one.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Lets them go: they finish what they have in hand."""
        self._until.close()


@contextmanager
def has_died() -> Iterator[None]:
    """Tells of a worker that died in words of ours."""
    try:
        yield
    except BrokenProcessPool as error:
        raise ReaderDiedError from error


def _handfuls(tasks: Iterable[_Task], size_of: Callable[[_Task], int]) -> Iterator[list[_Task]]:
    handful: list[_Task] = []
    size = 0
    for task in tasks:
        handful.append(task)
        size += size_of(task)
        if size >= _AT_ONCE:
            yield handful
            handful, size = [], 0
    if handful:
        yield handful


# ---------------------------------------------------------------- in the worker


class _Here:
    """What this process has."""

    def __init__(self, language_model: str | None, names: AddedNames) -> None:
        self.names = names
        self._language_model = language_model

    @cached_property
    def reader(self) -> Reader:
        return Reader(LanguageModel.load(self._language_model), self.names)


_here: dict[str, _Here] = {}
"""Under one name, once the process has begun."""


def _start(language_model: str | None, names: AddedNames) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_go_with_the_parent, daemon=True).start()
    _here["here"] = _Here(language_model, names)


def _go_with_the_parent() -> None:
    """Ends this process when the one that started it is gone: a pool's pipes do not tell."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _get_ready() -> None:
    """Loads the language model."""
    _ = _here["here"].reader


def _read(tasks: list[Task]) -> list[Kept]:
    return [Kept(packed(done.parse), done.things) for done in _here["here"].reader.read(tasks)]


def _tell(stories: list[Untold]) -> list[Retold]:
    return [_told(one, _here["here"].names) for one in stories]


def _told(story: Untold, names: AddedNames) -> Retold:
    memory = Memory(Shelf(story.things), *made_with(story.made_by, names))
    scores = unpack_scores(story.scores)
    told = tell_story(story.reports, _Unpacked(story.parses), names, memory, scores)
    meaning = word_meaning()
    meaning.learn(lemmas_of((one.report for one in story.reports), told.account.claims))
    return Retold(story.number, told, memory.new, pack_scores(scores), scores.made, meaning.learnt())


class _Unpacked(Mapping[str, Parse]):
    """Parses, each unpacked when it is asked for."""

    def __init__(self, parses: Iterable[PackedParse]) -> None:
        self._parses = {parse.report: parse for parse in parses}

    def __getitem__(self, report: str) -> Parse:
        return self._parses[report].parse

    def __iter__(self) -> Iterator[str]:
        return iter(self._parses)

    def __len__(self) -> int:
        return len(self._parses)
