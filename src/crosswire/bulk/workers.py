"""Daft: a list of tasks, and those who do them.

The tasks are the rows of a table, and who does them is a class that Daft starts in processes of its own: on this
machine with its native runner, on the nodes of a Ray cluster with the other. A task is done when its step is marked.
When a worker dies, what it had not marked is done by others; so it is when the whole run is taken up.
"""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from time import sleep
from typing import Protocol

from crosswire.bulk.errors import BulkError
from crosswire.bulk.folder import Steps
from crosswire.threads import keep_to_one_thread
from crosswire.views.exports.extras import needs

__all__ = ["Doer", "Workers"]

_QUIET = {
    "DAFT_ANALYTICS_ENABLED": "0",
    "DAFT_PROGRESS_BAR": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}
"""Neither Daft nor Ray is to tell anybody of the run, nor to draw bars of its own."""


_MOST_IDLE = 4
"""Times that workers start and get nothing done: one that dies of its shard takes it out of the run the fourth time."""


class Doer(Protocol):
    """What a worker makes once, and then asks for one task after the other."""

    def __init__(self, out: str, run: str) -> None: ...

    def do(self, number: int) -> None:
        """Does a task, and marks it."""
        ...


@dataclass(frozen=True)
class Workers:
    """So many processes, here or on a cluster."""

    jobs: int | None
    """How many; none for as many as there are cores."""
    ray: str | None
    """The address of a Ray cluster; none for this machine."""

    def start(self) -> None:
        """Chooses Daft's runner, once in a process.

        Raises:
            BulkError: if the cluster is not there.
            MissingExtraError: if Daft or Ray is not installed.
        """
        settings = {**_QUIET, "DAFT_RUNNER": "ray" if self.ray else "native"}
        os.environ.update({name: value for name, value in settings.items() if name not in os.environ})
        keep_to_one_thread()
        with needs("bulk"):
            import daft  # noqa: PLC0415 - an extra
            import pyarrow  # noqa: F401, PLC0415
        logging.getLogger("daft_local_execution").setLevel(logging.CRITICAL)  # that a worker died is no news to us
        if self.ray is None:
            return
        with needs("ray"):
            import ray  # noqa: PLC0415 - an extra
        try:
            ray.init(self.ray, ignore_reinit_error=True, log_to_driver=False, logging_level=logging.ERROR)
        except (ConnectionError, RuntimeError, ValueError, OSError) as error:
            raise BulkError(f"{self.ray}: no Ray cluster answers there: {_last_line(error)}") from error
        daft.set_runner_ray(noop_if_initialized=True)

    @property
    def many(self) -> int:
        """How many processes there are."""
        if self.jobs is not None:
            return self.jobs
        if self.ray is None:
            return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        import ray  # noqa: PLC0415 - an extra

        resources: dict[str, float] = ray.cluster_resources()  # type: ignore[no-untyped-call]
        return max(1, int(resources.get("CPU", 1)))

    def do_all(self, doer: type[Doer], out: Path, run: str, todo: Steps, progress: Callable[[int, int], None]) -> None:
        """Has every step done that is not, whatever becomes of single workers.

        Raises:
            BulkError: if nothing gets done any more.
        """
        undone = todo.undone
        idle = 0
        while undone:
            progress(len(todo) - len(undone), len(todo))
            reason = self._once(doer, out, run, undone, progress)
            left = todo.undone
            idle = idle + 1 if len(left) == len(undone) else 0
            if left and idle == _MOST_IDLE:
                raise BulkError(f"{out}: nothing gets done any more: {reason}")
            undone = left
        progress(len(todo), len(todo))

    def _once(
        self, doer: type[Doer], out: Path, run: str, numbers: list[int], progress: Callable[[int, int], None]
    ) -> str:
        """Has tasks done until all are, or a worker dies or cannot write; gives the reason of that in one line."""
        import daft  # noqa: PLC0415 - an extra

        tasks = daft.from_pydict({"number": numbers})
        tasks = tasks.into_partitions(len(numbers)) if self.ray else tasks.into_batches(1)
        worker = daft.cls(_Worker, max_concurrency=min(self.many, len(numbers)), use_process=True, cpus=1)
        ended = tasks.select(worker(doer, str(out), run).do(daft.col("number")).alias("hindrance"))
        done = 0
        reason = "workers say that they are done, and leave no mark: do they see the same folder?"
        try:
            for row in ended.iter_rows():
                if row["hindrance"]:
                    reason = row["hindrance"]
                else:
                    done += 1
                    progress(done, len(numbers))
        except _died() as error:
            return _last_line(error)
        return reason


class _Worker:
    """What Daft starts in each process."""

    def __init__(self, doer: type[Doer], out: str, run: str) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        Thread(target=_go_with_the_parent, args=(os.getppid(),), daemon=True).start()
        self._doer = doer(out, run)
        self._hindrance = ""

    def do(self, number: int) -> str:
        """Does a task, and says what hindered it: nothing, or that something could not be written.

        Who could not write does nothing more. It is no error for Daft, which would end the others amid their tasks.
        """
        if not self._hindrance:
            try:
                self._doer.do(number)
            except OSError as error:  # Arrow has a sentence of its own around what the system says
                self._hindrance = os.strerror(error.errno) if error.errno else _last_line(error)
        return self._hindrance


def _go_with_the_parent(parent: int) -> None:
    """Ends this process soon after the one that started it is gone: what it has in hand is made again."""
    while os.getppid() == parent:
        sleep(1)
    os._exit(1)


def _died() -> tuple[type[Exception], ...]:
    """What Daft raises when a worker dies, or raises something itself."""
    from daft.errors import UDFException  # noqa: PLC0415 - an extra
    from daft.exceptions import DaftCoreException  # noqa: PLC0415

    try:
        from ray.exceptions import RayError  # noqa: PLC0415 - an extra of its own
    except ModuleNotFoundError:
        return DaftCoreException, UDFException, RuntimeError
    return DaftCoreException, UDFException, RuntimeError, RayError


def _last_line(error: Exception) -> str:
    """What went wrong first, in one line."""
    while error.__cause__ is not None and isinstance(error.__cause__, Exception):
        error = error.__cause__
    lines = [line for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[-1].strip() if lines else 'no word why'}"
