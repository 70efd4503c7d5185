"""How fast reports are read: words per second and core, beside the bare language model.

    python -m bench.speed [SHARED] [--reports 300]

Prints a row each for

1. the bare language model over the paragraphs of the reports, as spaCy runs it;
2. one process that reads them: parse, times, names, places, quotations, claims, and where the lead points;
3. one worker, and two, that do the same for a process which keeps what they find, once they have started;
4. ``crosswire read`` as a whole, by one process and by two: accounts are made by one, whoever reads.

Seconds are told of the clock, and of processors: of all processes that work, so that on a machine which does nothing
else so many cores take no less than their share of it. Of workers the time is left out that they take to start. The
reports are made of the sample's sentences and of those in SHARED.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

import spacy

from bench.room import machine
from bench.tellings import sources, tellings
from crosswire import pipeline
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import NONE_ADDED
from crosswire.reports.freeze import freeze
from crosswire.store import open_store
from crosswire.workers import Reader, Task, read_by

__all__ = ["Taken", "main", "many_reports"]

_SAMPLE = Path(__file__).parent.parent / "sample"
_WARM = 40
"""Reports read before the clock starts: tables are loaded, workers have started."""


class Taken(NamedTuple):
    """Seconds that something takes."""

    clock: float
    processors: float


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"))
    parser.add_argument("--reports", type=int, default=300)
    args = parser.parse_args()
    warm, reports = many_reports(args.shared, _WARM), many_reports(args.shared, args.reports + _WARM)[_WARM:]
    words = sum(len(report.text.split()) for report in reports)
    print(f"{machine()}; {len(reports):,} reports, {words:,} words", flush=True)
    bare = _row("bare model", words, _bare(warm, reports))
    one = _row("one process", words, _one(warm, reports))
    single = _row("one worker", words, _workers(1, warm, reports))
    two = _row("two workers", words, _workers(2, warm, reports))
    print(f"one process takes {one.processors / bare.processors:.2f} times the bare model's time")
    print(f"two workers to one process: {one.clock / two.clock:.2f} times as fast by the clock,")
    print(f"{one.processors / (two.processors / 2):.2f} by what each of two cores has to do; ", end="")
    print(f"to one worker {single.clock / two.clock:.2f} by the clock")
    alone = _row("read, one process", words, _whole(1, reports))
    both = _row("read, two", words, _whole(2, reports))
    print(f"crosswire read by two: {alone.clock / both.clock:.2f} times as fast by the clock", flush=True)


def many_reports(shared: Path, many: int) -> list[Report]:
    """Generated reports, the first ones the same however many there are."""
    return [freeze(text, name) for name, text in tellings(sources(_SAMPLE, shared), many)]


def _row(what: str, words: int, taken: Taken) -> Taken:
    print(
        f"{what:>18} {taken.clock:7.1f} s of the clock, {taken.processors:7.1f} s of processors, "
        f"{words / taken.processors:8,.0f} words per second and core",
        flush=True,
    )
    return taken


def _bare(warm: Sequence[Report], reports: Sequence[Report]) -> Taken:
    nlp = spacy.load(LanguageModel.load().made_by.split()[0])

    def parse(some: Sequence[Report]) -> None:
        for _ in nlp.pipe(span.of(report.text) for report in some for span in report.body):
            pass

    parse(warm)
    return _taken(lambda: parse(reports))


def _one(warm: Sequence[Report], reports: Sequence[Report]) -> Taken:
    reader = Reader(LanguageModel.load(), NONE_ADDED)
    for _ in reader.read(_tasks(warm)):
        pass
    found = reader.read(_tasks(reports))
    return _taken(lambda: [None for _ in found])


def _workers(jobs: int, warm: Sequence[Report], reports: Sequence[Report]) -> Taken:
    """What more is taken by all reports than by those that warm the workers up."""

    def read(some: Sequence[Report]) -> None:
        with open_store(None) as store:
            store.add_reports(some)
            for done in read_by(jobs, _tasks(some), None, NONE_ADDED):
                store.keep_parse(done.parse)

    few = _taken(lambda: read(warm))
    all_told = _taken(lambda: read([*warm, *reports]))
    return Taken(all_told.clock - few.clock, all_told.processors - few.processors)


def _tasks(reports: Sequence[Report]) -> Iterator[Task]:
    return (Task(report, report.published) for report in reports)


def _whole(jobs: int, reports: Sequence[Report]) -> Taken:
    with TemporaryDirectory() as place:
        for report in reports:
            Path(place, report.path).write_text(report.text, encoding="utf-8")

        def read() -> None:
            with open_store(None) as store:
                pipeline.read([place], store=store, jobs=jobs)

        return _taken(read)


def _taken(work: Callable[[], object]) -> Taken:
    clock, processors = perf_counter(), _processors()
    work()
    return Taken(perf_counter() - clock, _processors() - processors)


def _processors() -> float:
    """Seconds of this process, and of those that it started and that have ended."""
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


if __name__ == "__main__":
    main()
