"""Files in, reports out: whatever cannot be read comes back as one line that says why."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from crosswire.model.report import Problem, Report
from crosswire.reports.copies import mark_copies
from crosswire.reports.decode import NotATextError, decode
from crosswire.reports.freeze import freeze
from crosswire.reports.outlets import settle_outlets

__all__ = ["load_reports"]

_STDIN = Path("-")
_LARGEST = 4 * 1024 * 1024
"""Bytes. The longest report is a fraction of one megabyte; a larger file is a book, a log or an archive."""
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
    read: dict[str, Report] = {}
    for path in _files(paths, problems):
        try:
            report = _report(path, stdin)
        except (OSError, NotATextError) as error:
            problems.append(Problem(_shown(path), _reason(error)))
            continue
        first = read.setdefault(report.id, report)
        if first is not report:
            problems.append(Problem(report.path, f"holds the same text as {first.path}, which was read", lost=False))
    reports = mark_copies(settle_outlets(read.values()))
    return reports, sorted(set(problems), key=lambda problem: (problem.path, problem.reason))


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


def _report(path: Path, stdin: BinaryIO | None) -> Report:
    """The report in one file.

    Raises:
        OSError: if the file cannot be read.
        NotATextError: if it holds no report in plain text.
    """
    data = _bytes(path, stdin)
    if len(data) > _LARGEST:
        raise NotATextError(f"is larger than {_LARGEST // 1024**2} MB, which no report is")
    report = freeze(decode(data), _shown(path))
    prose = "\n".join(span.of(report.text) for span in report.body)
    words = len(_WORD.findall(prose))
    if words < _FEWEST_WORDS:
        raise NotATextError(f"has too little text to be a report: {words} words, and {_FEWEST_WORDS} are the fewest")
    if sum(char.isalpha() or char.isspace() for char in prose) < _LEAST_PROSE * len(prose):
        raise NotATextError("reads like data or code, not like a report")
    return report


def _bytes(path: Path, stdin: BinaryIO | None) -> bytes:
    if path == _STDIN:
        if stdin is None:
            raise NotATextError("standard input is not there to read")
        return stdin.read(_LARGEST + 1)
    with path.open("rb") as file:
        return file.read(_LARGEST + 1)


def _shown(path: Path) -> str:
    """The path as the user gave it, in characters that every terminal and file format can hold."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _reason(error: OSError | NotATextError) -> str:
    if isinstance(error, OSError):
        return f"cannot be read: {(error.strerror or type(error).__name__).lower()}"
    return str(error)
