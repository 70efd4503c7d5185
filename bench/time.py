"""Scores time expressions against TimeML gold.

    python -m bench.time [FOLDER]

FOLDER (``../shared/bench`` if not given) holds ``time/TimeBank``, ``time/AQUAINT`` and ``time/wikiwars/train`` with
``*.tml`` files, and ``scorers/score_timex.py``, which makes the figures from what Crosswire finds.
What is not there is named. ``--errors FOLDER`` keeps every difference, a file for each set.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from bench.reports import report_of
from bench.sentences import paragraphs
from bench.timeml import SCORES, Collection, Document, Mark, collection
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from crosswire.reading.times.find import find_times

__all__ = ["HEADER", "Reading", "cells", "main", "read"]

HEADER = "".join(f"{score:>9}" for score in SCORES)
"""The names of the columns that ``cells`` fills."""


@dataclass(frozen=True)
class Reading:
    """What Crosswire finds in documents, and how long that takes."""

    found: dict[str, list[Mark]]
    parse_seconds: float
    find_seconds: float


def read(documents: Sequence[Document], language: LanguageModel) -> Reading:
    """Finds the time expressions of each document."""
    reports = [_report(document) for document in documents]
    began = time.perf_counter()
    parses = list(language.parse_all(reports))
    parsed = time.perf_counter()
    found: dict[str, list[Mark]] = {
        document.name: [(t.span.start, t.span.end, t.type, t.value) for t in find_times(report, parse)]
        for document, report, parse in zip(documents, reports, parses, strict=True)
    }
    return Reading(found, parsed - began, time.perf_counter() - parsed)


def _report(document: Document) -> Report:
    day = document.created[:10]
    return report_of(
        document.name,
        document.text,
        (Span(start, end) for start, end in paragraphs(document.text)),
        path=f"{document.name}.tml",
        day=day if re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) else None,
        why="creation time",
    )


def cells(scores: Mapping[str, float]) -> str:
    """The scores as columns of a row."""
    return "".join(f"{scores[score]:9.3f}" for score in SCORES)


def _rows(data: Collection, kept: Path | None) -> Iterator[str]:
    language = LanguageModel.load()
    yield f"{'set':16}{HEADER}{'time/parse':>12}"
    readings = []
    for name, documents in data.sets.items():
        reading = read(documents, language)
        errors: list[tuple[object, ...]] = []
        scores = data.scores(documents, reading.found, errors)
        if kept:
            _keep(errors, kept / f"{name.replace('/', '-')}.tsv")
        yield f"{name:16}{cells(scores)}{reading.find_seconds / reading.parse_seconds:12.3f}"
        readings.append(reading)
    scores = data.scores([*chain(*data.sets.values())], {k: v for each in readings for k, v in each.found.items()})
    share = sum(each.find_seconds for each in readings) / sum(each.parse_seconds for each in readings)
    yield f"{'all':16}{cells(scores)}{share:12.3f}"


def _keep(errors: list[tuple[object, ...]], file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    columns = ("kind", "doc", "start", "gold", "gold_type", "gold_value", "found", "found_type", "found_value")
    rows = [columns, *sorted(errors, key=lambda error: error[1:3])]
    file.write_text(
        "".join("\t".join(" ".join(str(cell).split()) for cell in row) + "\n" for row in rows), encoding="utf-8"
    )


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--errors", type=Path)
    args = parser.parse_args()
    data = collection(args.folder)
    for path in data.missing:
        print(f"missing: {path}")
    if data.sets:
        for row in _rows(data, args.errors):
            print(row, flush=True)


if __name__ == "__main__":
    main()
