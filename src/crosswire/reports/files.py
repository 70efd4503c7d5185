"""Places that a user names to the files in them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from crosswire.model.report import Problem
from crosswire.reports.intake import UnreadableError
from crosswire.reports.web.addresses import is_address

__all__ = ["STDIN", "files_in", "is_refused", "opened", "reason_of", "shown", "sorted_out"]

STDIN = Path("-")
_IN_MEMORY = 16 * 1024**2
"""Bytes of standard input that are kept out of a temporary file."""
_REFUSED = "cannot be read: "
_NEITHER = "is not a file or a folder"


def sorted_out(places: Iterable[Path | str]) -> tuple[list[Path], list[str], list[Problem]]:
    """The files that places lead to, the addresses among the places, and the problems, each in order of its name."""
    given = sorted({str(place) for place in places})
    problems: list[Problem] = []
    files = files_in((Path(place) for place in given if not is_address(place)), problems)
    told = sorted(set(problems), key=lambda problem: (problem.path, problem.reason))
    return files, [place for place in given if is_address(place)], told


def files_in(paths: Iterable[Path], problems: list[Problem]) -> list[Path]:
    """Every file once, in order of its path as given; hidden ones in folders are skipped.

    Args:
        paths: Files, folders, and ``-`` for standard input.
        problems: Gets one for each path that leads to no file.
    """
    found: dict[Path, Path] = {}
    for path in sorted(set(paths), key=shown):
        for file in [path] if path == STDIN else _below(path, problems):
            try:
                found.setdefault(file if file == STDIN else file.resolve(), file)
            except OSError as error:
                problems.append(Problem(shown(file), reason_of(error)))
            except RuntimeError:
                # Up to Python 3.12; from then on it is found out when it is opened.
                problems.append(Problem(shown(file), "is a link that leads to itself"))
    return sorted(found.values(), key=shown)


def _below(path: Path, problems: list[Problem]) -> Iterator[Path]:
    if path.is_file():
        yield path
    elif not path.is_dir():
        problems.append(Problem(shown(path), _NEITHER if path.exists() else "does not exist"))
    else:
        files = list(_walk(path, problems))
        if not files:
            problems.append(Problem(shown(path), f"nothing to read in {shown(path)}"))
        yield from files


def _walk(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        problems.append(Problem(shown(Path(error.filename)), reason_of(error)))

    for where, folders, names in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.startswith("."):
                continue
            file = Path(where, name)
            if _is_neither(file):
                problems.append(Problem(shown(file), _NEITHER))
            else:
                yield file


def _is_neither(path: Path) -> bool:
    """Whether it is a pipe, a socket or a device, of which reading may never end."""
    try:
        return not S_ISREG(path.stat().st_mode)
    except OSError:
        return False  # whoever opens it says why it cannot be read


@contextmanager
def opened(path: Path, stdin: BinaryIO | None) -> Iterator[BinaryIO]:
    """A file that can be sought in; standard input is laid aside in one, since it can be read only once.

    Raises:
        OSError: if it cannot be read.
        UnreadableError: if standard input is not there.
    """
    if path != STDIN:
        with path.open("rb") as file:
            yield file
        return
    if stdin is None:
        raise UnreadableError("standard input is not there to read")
    with SpooledTemporaryFile(_IN_MEMORY) as aside:
        shutil.copyfileobj(stdin, aside)
        aside.seek(0)
        yield cast("BinaryIO", aside)


def shown(path: Path) -> str:
    """The path as the user gave it, in characters that every terminal and file format can hold."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def reason_of(error: OSError) -> str:
    """What the system says of a file, in one line."""
    return f"{_REFUSED}{(error.strerror or type(error).__name__).lower()}"


def is_refused(problem: Problem) -> bool:
    """Whether it is the system that would not give a file: it may the next time, though the file is the same."""
    return problem.reason.startswith(_REFUSED)
