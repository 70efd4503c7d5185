"""What lies where in the folder of a run.

    bulk.json                    what the run is of, and what it is made with
    reading/00000/…              a shard: its reports, and what was found in each
    blocks/…                     which reports may have to do with each other
    accounts/00000/…             some blocks: the dossiers of their stories
    tables/claims/00000.parquet  the tables of these dossiers, of all of them by ``tables/claims/*.parquet``
    tables/problems/…            what could not be read

A step is done when its mark is there. A mark is written last, in one go; what a step left without one is made again.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from time import process_time
from typing import Any

__all__ = ["ABOUT", "DOSSIERS", "PLAN", "RECORDS", "Step", "Steps", "made", "steps", "write_whole"]

PLAN = "bulk.json"
RECORDS = "records.parquet"
ABOUT = "about.parquet"
DOSSIERS = "dossiers.parquet"
_MARK = "done.json"
_BEGUN = "begun"


class Step:
    """One shard, or one batch of blocks."""

    def __init__(self, place: Path, number: int) -> None:
        self.place = place / f"{number:05}"
        self.number = number
        self._began = 0.0

    @property
    def told(self) -> dict[str, Any] | None:
        """What its mark tells; none where it is not done."""
        try:
            told: dict[str, Any] = json.loads((self.place / _MARK).read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return None
        return told

    @contextmanager
    def begun(self, run: str) -> Iterator[int]:
        """Notes that a process takes it on, and says how many of this run did so before.

        The note goes where something cannot be written: a full disk is no fault of the step, and costs it no try.

        Raises:
            OSError: if something cannot be written.
        """
        self._began = process_time()
        notes = self.place / _BEGUN
        before = len(list(notes.glob(f"{run}-*")))
        note = notes / f"{run}-{before}"
        try:
            notes.mkdir(parents=True, exist_ok=True)
            note.write_text(f"{os.getpid()}\n", encoding="utf-8")
            yield before
        except OSError:
            with suppress(OSError):
                note.unlink(missing_ok=True)
            raise

    def made(self, name: str) -> AbstractContextManager[Path]:
        """A file of its own to write."""
        return made(self.place / name)

    def finish(self, told: Mapping[str, Any]) -> None:
        """Marks it as done, with what it took and who did it: ``seconds`` are of the processor."""
        by = {"seconds": round(process_time() - self._began, 3), "by": f"{platform.node()} {os.getpid()}"}
        write_whole(self.place / _MARK, json.dumps({**told, **by}))
        shutil.rmtree(self.place / _BEGUN, ignore_errors=True)


class Steps:
    """All steps of one kind, by their numbers."""

    def __init__(self, place: Path, many: int) -> None:
        self.place = place
        self._steps = [Step(place, number) for number in range(many)]

    def __iter__(self) -> Iterator[Step]:
        return iter(self._steps)

    def __getitem__(self, number: int) -> Step:
        return self._steps[number]

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def undone(self) -> list[int]:
        """The numbers of those that are not done."""
        return [step.number for step in self if step.told is None]


def steps(out: Path, kind: str, many: int) -> Steps:
    """The steps of a run: ``reading`` or ``accounts``."""
    return Steps(out / kind, many)


@contextmanager
def made(path: Path) -> Iterator[Path]:
    """A file to write, which takes its place when it is whole; another process may write the same one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def write_whole(path: Path, text: str) -> None:
    """Writes a file that is there with all its text or not at all, after whatever was written before it."""
    with made(path) as unfinished, unfinished.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
