"""Scores time expressions against TimeML gold.

    python bench/time.py [FOLDER]

FOLDER (``../shared/bench`` if not given) holds ``time/TimeBank``, ``time/AQUAINT`` and ``time/wikiwars/train`` with
``*.tml`` files, and ``scorers/score_timex.py``, which makes the figures from what Crosswire finds.
``--errors FOLDER`` keeps every difference, a file for each set.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crosswire.model.ids import content_id, text_digest
from crosswire.model.report import Outlet, Published, Report
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from crosswire.reading.times.find import find_times

SETS = ("TimeBank", "AQUAINT", "wikiwars/train")

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t]*\n|[ \t]{2,}))*")
"""A paragraph ends at a blank line or where a line is indented."""


def _report(document: dict[str, str]) -> Report:
    day = (document["dct"] or "")[:10]
    published = day if re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) else None
    text = document["text"]
    return Report(
        id=content_id("report", document["doc"]),
        path=f"{document['doc']}.tml",
        sha256=text_digest(text),
        text=text,
        body=tuple(Span(m.start(), m.end()) for m in _PARAGRAPH.finditer(text)),
        outlet=Outlet(name=None, basis="not told"),
        title=None,
        authors=(),
        dateline=None,
        genre="news",
        published=Published(
            earliest=published, latest=published, basis="metadata" if published else "none", why="creation time"
        ),
        copy_of=None,
        language="en",
    )


def _found(documents: list[dict[str, str]], language: LanguageModel) -> tuple[list[dict[str, Any]], float, float]:
    """What find_times finds, one record an expression; and the seconds that the parse and the search took."""
    reports = [_report(document) for document in documents]
    began = time.perf_counter()
    parses = list(language.parse_all(reports))
    parsed = time.perf_counter()
    out = [
        {"doc": document["doc"], "start": t.span.start, "end": t.span.end, "type": t.type, "value": t.value}
        for document, report, parse in zip(documents, reports, parses, strict=True)
        for t in find_times(report, parse)
    ]
    return out, parsed - began, time.perf_counter() - parsed


def _scored(scorer: Path, gold: Path, language: LanguageModel, errors: Path | None) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        inputs, found = Path(folder, "in.jsonl"), Path(folder, "found.jsonl")
        subprocess.run([sys.executable, str(scorer), str(gold), "--dump-input", str(inputs)], check=True)
        documents = [json.loads(line) for line in inputs.read_text(encoding="utf-8").splitlines()]
        records, parse_seconds, seconds = _found(documents, language)
        found.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        keep = ["--errors", str(errors)] if errors else []
        line = [sys.executable, str(scorer), str(gold), str(found), "--json", *keep]
        figures: dict[str, Any] = json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout)
    return figures | {"share_of_parse": seconds / parse_seconds}


def _rows(folder: Path, errors: Path | None) -> Iterator[str]:
    scorer = folder / "scorers" / "score_timex.py"
    if not scorer.is_file():
        yield f"missing: {scorer}"
        return
    language = LanguageModel.load()
    yield f"{'set':16}{'strict':>8}{'relaxed':>9}{'type':>8}{'value':>8}{'time/parse':>12}"
    for name in SETS:
        gold = folder / "time" / name
        if not gold.is_dir():
            yield f"missing: {gold}"
            continue
        kept = errors / f"{name.replace('/', '-')}.tsv" if errors else None
        f = _scored(scorer, gold, language, kept)
        yield (
            f"{name:16}{f['strict']['f1']:8.3f}{f['relaxed']['f1']:9.3f}"
            f"{f['type_f1']:8.3f}{f['value_f1']:8.3f}{f['share_of_parse']:12.3f}"
        )


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--errors", type=Path)
    args = parser.parse_args()
    for row in _rows(args.folder, args.errors):
        print(row, flush=True)


if __name__ == "__main__":
    main()
