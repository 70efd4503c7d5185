"""Files in, reports out: whatever cannot be read comes back as one line that says why."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from crosswire.model.report import Problem, Report
from crosswire.reports.copies import mark_copies
from crosswire.reports.freeze import freeze_told
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.outlets import settle_outlets
from crosswire.reports.readers.kinds import read

__all__ = ["load_reports"]

_STDIN = Path("-")
_LARGEST = 64 * 1024**2
"""Bytes. A page saved with all its pictures has some ten megabytes."""
_DEEPEST = 4
"""Carriers within carriers: a page in an archive in a message in a folder's archive."""
_FEWEST_WORDS = 5
"""A flash of an agency may be five words; a name, a link or a menu label is not a report."""
_LEAST_PROSE = 0.7
"""Share of letters and spaces; prose has over 0.9, tables, code and data mostly under 0.7."""
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\d_]+")


def load_reports(paths: Iterable[Path], stdin: BinaryIO | None = None) -> tuple[list[Report], list[Problem]]:
    """Reads files, folders with all that is in them, and standard input.

    Hidden files in folders are skipped. A file given twice is read once. Of several files that hold the same text
    the one with the first path in alphabetical order gives the report, since the same text is one voice; each other
    path comes back among the problems, which say whose text it repeats.

    Args:
        paths: Files and folders; ``-`` is standard input.
        stdin: What ``-`` reads.

    Returns:
        The reports in order of their ids, outlets settled and copies marked; and the problems in order of their paths.
        Neither depends on the order of ``paths``.
    """
    problems: list[Problem] = []
    reports: dict[str, Report] = {}
    for path in _files(paths, problems):
        for report in _reports(path, stdin, problems):
            first = reports.setdefault(report.id, report)
            if first is not report:
                reason = f"holds the same text as {first.path}, which was read"
                problems.append(Problem(report.path, reason, lost=False))
    marked = mark_copies(settle_outlets(reports.values()))
    return marked, sorted(set(problems), key=lambda problem: (problem.path, problem.reason))


def _files(paths: Iterable[Path], problems: list[Problem]) -> list[Path]:
    """Every file once, in order of its path as given; adds a problem for each path that leads to none."""
    found: dict[Path, Path] = {}
    for path in sorted(set(paths), key=_shown):
        for file in [path] if path == _STDIN else _below(path, problems):
            found.setdefault(file if file == _STDIN else file.resolve(), file)
    return sorted(found.values(), key=_shown)


def _below(path: Path, problems: list[Problem]) -> Iterator[Path]:
    if path.is_file():
        yield path
    elif not path.is_dir():
        problems.append(Problem(_shown(path), "is not a file or a folder" if path.exists() else "does not exist"))
    else:
        files = list(_walk(path, problems))
        if not files:
            problems.append(Problem(_shown(path), f"nothing to read in {_shown(path)}"))
        yield from files


def _walk(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        problems.append(Problem(_shown(Path(error.filename)), _reason(error)))

    for where, folders, names in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(where, name)


def _reports(path: Path, stdin: BinaryIO | None, problems: list[Problem]) -> Iterator[Report]:
    """The reports in one file; adds a problem for whatever in it is none."""
    try:
        waiting: list[Told | Intake | Problem] = [Intake(path=_shown(path), data=_bytes(path, stdin))]
    except (OSError, UnreadableError) as error:
        problems.append(Problem(_shown(path), _reason(error)))
        return
    while waiting:
        item = waiting.pop()
        try:
            if isinstance(item, Problem):
                problems.append(item)
            elif isinstance(item, Told):
                yield _report(item)
            elif item.depth > _DEEPEST:
                reason = f"lies in more than {_DEEPEST} archives or messages, one in another"
                problems.append(Problem(item.path, reason))
            else:
                waiting += reversed(list(read(item)))
        except UnreadableError as error:
            problems.append(Problem(item.path, _reason(error)))


def _report(told: Told) -> Report:
    """The report of one text.

    Raises:
        UnreadableError: if it is too short, or no prose.
    """
    report = freeze_told(told)
    prose = "\n".join(span.of(report.text) for span in report.body)
    words = len(_WORD.findall(prose))
    if words < _FEWEST_WORDS:
        raise UnreadableError(f"has too little text to be a report: {words} words, and {_FEWEST_WORDS} are the fewest")
    if sum(char.isalpha() or char.isspace() for char in prose) < _LEAST_PROSE * len(prose):
        raise UnreadableError("reads like data or code, not like a report")
    return report


def _bytes(path: Path, stdin: BinaryIO | None) -> bytes:
    if path == _STDIN:
        if stdin is None:
            raise UnreadableError("standard input is not there to read")
        data = stdin.read(_LARGEST + 1)
    else:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise UnreadableError(f"is larger than {_LARGEST // 1024**2} MB, which no report is")
    return data


def _shown(path: Path) -> str:
    """The path as the user gave it, in characters that every terminal and file format can hold."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _reason(error: OSError | UnreadableError) -> str:
    if isinstance(error, OSError):
        return f"cannot be read: {(error.strerror or type(error).__name__).lower()}"
    return str(error)
