"""Several processes that parse and read reports, for one that sets them against each other.

A worker is started anew, not forked, and loads the language model once. It takes a handful of reports at a time, parses
them, finds what each says by itself, and gives both back packed, in the order in which the reports were handed out; no
more reports are on their way than keep the workers busy. What comes back is what one process would have made, so how
many there are changes nothing but the time it takes.

Ctrl-C is for the process that hired them: they finish what is in hand and go. They go too when it is gone.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread

from crosswire.memory import Memory, Shelf, Things
from crosswire.model.parse import Parse
from crosswire.model.report import Published, Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.added import AddedNames
from crosswire.readings import made_with, read_ahead
from crosswire.threads import one_thread_each

__all__ = ["Done", "Reader", "ReaderDiedError", "Task", "good_number", "read_by"]

_AT_ONCE = 16_000
"""Code points that are handed out at a time: half a second's work, so that nobody waits long at the end."""
_AHEAD = 3
"""Handfuls on their way for each worker: one in hand, one that waits for it, one that came back early."""
_WORTH_IT = 250_000
"""Code points for which a process is worth the four seconds that it takes to start: some twelve seconds of reading."""


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
    parse: Parse | None = None
    """If there is one."""


@dataclass(frozen=True, slots=True)
class Done:
    """What one report was found to say by itself."""

    parse: Parse
    things: Things
    """What a ``Memory`` takes."""


class Reader:
    """Parses and reads reports, each by itself."""

    def __init__(self, model: LanguageModel, names: AddedNames) -> None:
        self._model, self._names = model, names

    def read(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """What each of them says."""
        tasks = list(tasks)
        made = self._model.parse_all([task.report for task in tasks if task.parse is None])
        for task in tasks:
            parse = task.parse or next(made)
            shelf = Shelf()
            memory = Memory(shelf, *made_with(self._model.made_by, self._names))
            read_ahead(task.report, task.day, parse, self._names, memory)
            memory.keep()
            yield Done(parse, shelf.things)


def good_number(code_points: int) -> int:
    """How many processes are good for texts of that length: no more than the machine has cores for."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, code_points // _WORTH_IT))


def read_by(jobs: int, tasks: Iterable[Task], language_model: str | None, names: AddedNames) -> Iterator[Done]:
    """What reports say, read by so many processes, in the order of the tasks.

    Args:
        jobs: How many processes.
        tasks: Taken as they are needed.
        language_model: The spaCy model to read with; the best one installed if none is named.
        names: Names that the user adds.

    Raises:
        ReaderDiedError: if one of the processes died.
    """
    with one_thread_each():
        pool = ProcessPoolExecutor(
            jobs, mp_context=get_context("spawn"), initializer=_start, initargs=(language_model, names)
        )
        try:
            yield from _in_order(pool, jobs * _AHEAD, tasks)
        except BrokenProcessPool as error:
            raise ReaderDiedError from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _in_order(pool: ProcessPoolExecutor, most: int, tasks: Iterable[Task]) -> Iterator[Done]:
    on_their_way: deque[Future[list[Done]]] = deque()
    for handful in _handfuls(tasks):
        if len(on_their_way) == most:
            yield from on_their_way.popleft().result()
        on_their_way.append(pool.submit(_read, handful))
    while on_their_way:
        yield from on_their_way.popleft().result()


def _handfuls(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    handful: list[Task] = []
    size = 0
    for task in tasks:
        handful.append(task)
        size += len(task.report.text)
        if size >= _AT_ONCE:
            yield handful
            handful, size = [], 0
    if handful:
        yield handful


# ---------------------------------------------------------------- in the worker

_here: dict[str, Reader] = {}
"""The reader of this process."""


def _start(language_model: str | None, names: AddedNames) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_go_with_the_parent, daemon=True).start()
    _here["reader"] = Reader(LanguageModel.load(language_model), names)


def _go_with_the_parent() -> None:
    """Ends this process when the one that started it is gone: a pool's pipes do not tell."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _read(tasks: list[Task]) -> list[Done]:
    return list(_here["reader"].read(tasks))
