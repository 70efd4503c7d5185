"""Files, and objects of a store such as ``s3://``: listed and opened.

Objects are Daft's to list and to open, with the keys and the region that it finds in the environment.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

from crosswire.bulk.errors import BulkError
from crosswire.model.report import Problem
from crosswire.reports.files import files_in, reason_of, shown

if TYPE_CHECKING:
    from daft.io import IOConfig
    from typing_extensions import Buffer

__all__ = ["Found", "found_in", "name_of", "opened"]

_AHEAD = 1024**2
"""Bytes that are asked for at once from a store of objects."""
_TRIES, _FIRST_WAIT_MS = 7, 300
"""With waits that double, half a minute passes before a store is given up: Daft by itself goes on for many."""


class Found(NamedTuple):
    """A file or an object."""

    path: str
    """As it is opened: what of a file's name is not UTF-8 stands in it as Python has it, which no table takes."""
    size: int
    """Bytes."""
    changed: int = 0
    """When a file was last changed, in nanoseconds; objects do not tell."""


def name_of(path: str) -> str:
    """A path that is opened, in characters that every terminal and file format can hold."""
    return path if "://" in path else shown(Path(path))


def found_in(place: str) -> tuple[list[Found], list[Problem]]:
    """The files of a folder, but for hidden ones, or the objects under an address, in order of their names.

    Raises:
        BulkError: if they cannot be listed, or there are none.
    """
    if "://" in place:
        return _objects(place), []
    problems: list[Problem] = []
    found: list[Found] = []
    for path in files_in([Path(place)], problems):
        try:
            told = path.stat()
        except OSError as error:
            problems.append(Problem(shown(path), reason_of(error)))
        else:
            found.append(Found(path.as_posix(), told.st_size, told.st_mtime_ns))
    if not found:
        raise BulkError("; ".join(f"{problem.path}: {problem.reason}" for problem in problems))
    return found, problems


def _objects(place: str) -> list[Found]:
    """Those under an address, but for hidden ones, or the one that it is the address of."""
    named = any(c in place for c in "*?[") or place.startswith("http")
    under = f"{place.rstrip('/')}/"
    for pattern in (place,) if named else (f"{under}**", place):
        found = sorted(found for found in _listed(pattern, place) if not _is_hidden(found.path.removeprefix(under)))
        if found:
            return found
    raise BulkError(f"{place}: nothing to read there")


def _listed(pattern: str, place: str) -> Iterator[Found]:
    import daft  # noqa: PLC0415 - an extra
    from daft.exceptions import DaftCoreException  # noqa: PLC0415

    try:
        for row in daft.from_glob_path(pattern, io_config=_patience()).iter_rows():
            yield Found(row["path"], row["size"] or 0)
    except (DaftCoreException, OSError, RuntimeError) as error:
        raise BulkError(f"{place}: cannot be listed: {_reason(error)}") from error


def _is_hidden(path: str) -> bool:
    """Whether a part of a path begins with a full stop, as names of hidden files do."""
    return any(part.startswith(".") for part in path.split("/")[2 if "://" in path else 0 :])


def _patience() -> IOConfig:
    """How often a store that does not answer, or asks for patience, is asked again; keys are found by Daft."""
    from daft.io import IOConfig, S3Config  # noqa: PLC0415 - an extra

    return IOConfig(s3=S3Config(num_tries=_TRIES, retry_initial_backoff_ms=_FIRST_WAIT_MS))


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """A file or an object, to be read and sought in.

    Raises:
        OSError: if it cannot be read.
    """
    if "://" not in path:
        with Path(path).open("rb") as file:
            yield file
        return
    import daft  # noqa: PLC0415 - an extra
    from daft.exceptions import DaftCoreException  # noqa: PLC0415

    try:
        with daft.File(path, io_config=_patience()).open() as remote:
            yield io.BufferedReader(_Remote(cast("BinaryIO", remote)), _AHEAD)
    except (DaftCoreException, RuntimeError) as error:
        raise OSError(None, _reason(error), path) from error


class _Remote(io.RawIOBase):
    """An object of a store as a file of Python's."""

    def __init__(self, remote: BinaryIO) -> None:
        self._remote = remote

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._remote.seek(offset, whence)

    def tell(self) -> int:
        return self._remote.tell()

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer)
        data = self._remote.read(len(view))
        view[: len(data)] = data
        return len(data)


def _reason(error: Exception) -> str:
    """What went wrong, and what was behind it, in one line."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
    return lines[0] if len(lines) == 1 else f"{lines[0]}: {lines[-1].partition(': ')[2] or lines[-1]}"
