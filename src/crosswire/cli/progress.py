"""How far it is, shown while it works: on a terminal, once it has taken a second."""

from __future__ import annotations

from threading import Timer
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

__all__ = ["DelayedProgress"]

_DELAY_S = 1.0
"""What is done sooner needs no bar."""


class DelayedProgress:
    """Takes ``(stage, done, total)`` as the work goes on; draws nothing unless the console is a terminal."""

    def __init__(self, console: Console, delay_s: float = _DELAY_S) -> None:
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        self._bar = Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False)
        self._task = self._bar.add_task("starting", total=None)
        # A stage may be busy for seconds without a word: the bar comes by the clock.
        self._start = Timer(delay_s, self._bar.start) if console.is_terminal else None

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        """Says that ``done`` of ``total`` things, where that is known, have been through the stage."""
        self._bar.update(self._task, description=stage, completed=done, total=total)

    def __enter__(self) -> Self:
        if self._start is not None:
            self._start.daemon = True
            self._start.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._start is not None:
            self._start.cancel()
            self._start.join()
            self._bar.stop()
