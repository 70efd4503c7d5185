"""What is new in a folder: files that were not there, or are not what they were. No system's watcher is needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from os.path import realpath
from pathlib import Path
from typing import Final

from crosswire.following.known import Folder, keep, known
from crosswire.model.report import Problem
from crosswire.pipeline import take_in
from crosswire.reports.files import files_in, is_refused, reason_of, shown
from crosswire.reports.load import load_reports
from crosswire.store import Store, is_store

__all__ = ["Watch"]

_AT_ONCE: Final = 50
"""Files after which it is noted that they were read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Looks through folders, in one round."""

    store: Store
    say: Callable[[Problem], None]

    def path(self, path: Path) -> None:
        """Takes in the files that are new or changed in a folder, or the one that is named."""
        place = realpath(path)
        was = known(place, Folder, self.store).files
        there: dict[str, tuple[int, int]] = {}
        files = self._files(path)
        ours = {str(file.resolve()) for file in files}
        kept = {name: state for name, state in was.items() if name in ours}
        new = 0
        for file in files:
            name = str(file.resolve())
            state = self._state(file)
            if state is None:
                continue
            note, before = state, was.get(name)
            if before != state:
                if not self._read(file, told=before == _refused(state)):
                    note = _refused(state)
                new += 1
            # What was changed while it was read is read again in the next round.
            if self._state(file) == state:
                there[name] = note
            if new == _AT_ONCE:
                keep(place, Folder(files=kept | there), self.store)
                new = 0
        if there != was:
            keep(place, Folder(files=there), self.store)

    def _files(self, path: Path) -> list[Path]:
        problems: list[Problem] = []
        files = files_in([path], problems)
        for problem in problems:
            if problem != Problem(shown(path), f"nothing to read in {shown(path)}"):
                self.say(problem)
        return files

    def _state(self, file: Path) -> tuple[int, int] | None:
        try:
            found = file.stat()
        except OSError:
            return None
        return found.st_size, found.st_mtime_ns

    def _read(self, file: Path, *, told: bool) -> bool:
        """Takes in what a file holds, and gives whether the system gave it to the end.

        Args:
            file: Where it is.
            told: Whether it was said before that the system does not.
        """
        try:
            if is_store(file):
                return True
        except OSError as error:
            problems = [Problem(shown(file), reason_of(error))]
        else:
            problems = take_in(load_reports([file]), self.store)
        refused = [problem for problem in problems if problem.path == shown(file) and is_refused(problem)]
        for problem in problems:
            if problem.lost and not (told and problem in refused):
                self.say(problem)
        return not refused


def _refused(state: tuple[int, int]) -> tuple[int, int]:
    """What is noted of a file that the system did not give: no file is of such a size, so it is tried again."""
    size, changed = state
    return -1 - size, changed
