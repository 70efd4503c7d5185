"""How long the reading of a story takes, and how much memory."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import spacy

from bench.figures import Figure
from crosswire import pipeline
from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from crosswire.reading.places.find import find_places
from crosswire.reading.quotes import find_quotes
from crosswire.reading.times.find import find_times
from crosswire.reports.freeze import freeze
from crosswire.store import open_store

__all__ = ["peak_memory", "reading_ratios", "reading_stage_ratio"]

_MB = 1_000_000
_TIMES = 3
"""How often a thing is timed: the quickest is the one that other programs disturbed least."""
_LENGTHS = (6_250, 12_500, 25_000, 50_000)
"""Words of one text; the longest is a report of an inquiry."""
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in a unit of the peak that the system tells of a child: macOS counts bytes, Linux KiB."""


def reading_ratios(folder: Path) -> list[Figure]:
    """The time of the whole reading over the time that the language model alone takes on the same texts.

    In this process, with the language model loaded. The first reading also loads the tables that the stages need, of
    places and languages for instance; the others find them loaded, and the quickest counts, as with the model.
    """
    language = LanguageModel.load()
    nlp = spacy.load(language.made_by.split()[0])
    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.iterdir())]
    first = _seconds(lambda: _read(folder))
    alone = min(_seconds(lambda: list(nlp.pipe(texts))) for _ in range(_TIMES))
    later = min(_seconds(lambda: _read(folder)) for _ in range(_TIMES))
    return [
        Figure(folder.name, "reading ratio", round(later / alone, 2)),
        Figure(folder.name, "first reading ratio", round(first / alone, 2)),
    ]


def reading_stage_ratio(folders: Iterable[Path]) -> list[Figure]:
    """The time of model, times, names, places and quotations together over that of the language model alone.

    Over all texts of all stories, with everything loaded; then the time of one text that is made of them and twice as
    long as the one before, over the time of that one: 2 where time grows with length.
    """
    language = LanguageModel.load()
    nlp = spacy.load(language.made_by.split()[0])
    texts = [file.read_text(encoding="utf-8") for folder in folders for file in sorted(folder.glob("*.txt"))]
    reports = [freeze(text, str(number)) for number, text in enumerate(texts)]
    _read_all(reports, language)
    alone = min(_seconds(lambda: list(nlp.pipe(texts))) for _ in range(_TIMES))
    whole = min(_seconds(lambda: _read_all(reports, language)) for _ in range(_TIMES))
    out = [Figure("stage reading", "ratio to the model", round(whole / alone, 2))]
    words = "\n\n".join(texts).split(" ")
    seconds = []
    for length in _LENGTHS:
        report = freeze(" ".join((words * (length // len(words) + 1))[:length]), "long")
        read = partial(_read_one, report, language.parse(report))
        seconds.append(min(_seconds(read) for _ in range(2)))
    for (shorter, before), (longer, after) in pairwise(zip(_LENGTHS, seconds, strict=True)):
        name = f"from {shorter:,} to {longer:,} words"
        out.append(Figure("stage reading", name, round(after / before, 2)))
    return out


def _read_all(reports: Sequence[Report], language: LanguageModel) -> None:
    for report, parse in zip(reports, language.parse_all(reports), strict=True):
        _read_one(report, parse)


def _read_one(report: Report, parse: Parse) -> None:
    find_times(report, parse)
    find_places(report, parse, find_parties(report, parse))
    find_quotes(report)


def _read(folder: Path) -> None:
    with open_store(None) as store:
        pipeline.read([folder], store=store)


def _seconds(work: Callable[[], object]) -> float:
    begin = perf_counter()
    work()
    return perf_counter() - begin


def peak_memory(folder: Path) -> Figure:
    """The most memory that ``crosswire read`` holds at once, in MB, when it leaves page and store behind."""
    with TemporaryDirectory() as out:
        program = [sys.executable, "-c", "from crosswire.cli.main import main; main()"]
        child = subprocess.Popen([*program, "read", str(folder), "--quiet", "--out", out])
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, child.args)
    return Figure(folder.name, "peak memory, MB", round(usage.ru_maxrss * _RSS_UNIT / _MB))
