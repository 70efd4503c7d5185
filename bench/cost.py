"""How long the reading of a story takes, and how much memory."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import spacy

from bench.figures import Figure
from crosswire import pipeline
from crosswire.reading.language import LanguageModel
from crosswire.store import open_store

__all__ = ["peak_memory", "reading_ratios"]

_MB = 1_000_000
_TIMES = 3
"""How often a thing is timed: the quickest is the one that other programs disturbed least."""
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
