"""How fast reports are read: words per second and core, beside the bare language model.

    python -m bench.speed [SHARED] [--reports 300] [--stories 200]

Prints a row each for

1. the bare language model over the paragraphs of the reports, as spaCy runs it;
2. one process that reads them: parse, times, names, places, quotations, claims, and where the lead points;
3. one worker, and two, that do the same for a process which keeps what they find, once they have started;
4. ``crosswire read`` as a whole, by one process and by two, their start included: over these reports, which are all
   one story, so that its account is made by one process, whoever reads; and over those of many stories.

Seconds are told of the clock, and of processors: of all processes that work, so that on a machine which does nothing
else so many cores take no less than their share of it. Where workers read alone, the time is left out that they take to
start. What a run of two has the first process do while the others wait is told, too: by it, and by half of the rest, is
how long the run takes on two cores that do nothing else. The reports are made of the sample's sentences and of those in
SHARED.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

import spacy

from bench.room import machine
from bench.tellings import many_stories, sources, tellings
from crosswire import pipeline
from crosswire.crew import Parses
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import NONE_ADDED
from crosswire.reports.freeze import freeze
from crosswire.store import open_store
from crosswire.workers import Reader, Task, Workers

__all__ = ["Taken", "main", "many_reports"]

_SAMPLE = Path(__file__).parent.parent / "sample"
_WARM = 40
"""Reports read before the clock starts: tables are loaded, workers have started."""


class Taken(NamedTuple):
    """Seconds that something takes."""

    clock: float
    processors: float
    alone: float = 0.0
    """Of processors, while others waited for it."""


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"))
    parser.add_argument("--reports", type=int, default=300)
    parser.add_argument("--stories", type=int, default=200, help="of five reports each")
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
    _compare("one story", reports)
    of_many = many_stories(sources(_SAMPLE, args.shared), 5 * args.stories)
    _compare(f"{args.stories:,} stories", [freeze(text, f"{n:05}.txt") for n, text in enumerate(of_many)])


def _compare(what: str, reports: Sequence[Report]) -> None:
    """Reads a set as a whole, by one process and by two."""
    words = sum(len(report.text.split()) for report in reports)
    print(f"{what}: {len(reports):,} reports, {words:,} words", flush=True)
    alone = _row("read by one", words, _whole(1, reports))
    both = _row("read by two", words, _whole(2, reports))
    apart = both.alone + (both.processors - both.alone) / 2
    print(f"two to one: {alone.clock / both.clock:.2f} times as fast by the clock, ", end="")
    print(f"{alone.processors / apart:.2f} by what each of two cores has to do; ", end="")
    print(f"while they wait the first process works for {both.alone:.1f} s", flush=True)


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
    """What is taken by reports after others that warm the workers up."""
    clock = 0.0

    def read(*parts: Sequence[Report]) -> None:
        nonlocal clock
        with open_store(None) as store, Workers(jobs, None, NONE_ADDED) as workers:
            store.add_reports([report for part in parts for report in part])
            for part in parts:
                begin = perf_counter()
                with Parses(store, LanguageModel.load().made_by, ()) as parses:
                    for kept in workers.read(_tasks(part)):
                        parses.keep(kept.parse)
                clock = perf_counter() - begin

    few = _taken(lambda: read(warm))
    all_told = _taken(lambda: read(warm, reports))
    return Taken(clock, all_told.processors - few.processors)


def _tasks(reports: Sequence[Report]) -> Iterator[Task]:
    return (Task(report, report.published) for report in reports)


def _whole(jobs: int, reports: Sequence[Report]) -> Taken:
    with TemporaryDirectory() as place:
        for report in reports:
            Path(place, report.path).write_text(report.text, encoding="utf-8")

        stages: list[str] = []
        since = process_time()
        alone = 0.0

        def progress(stage: str, done: int, total: int | None) -> None:
            """What this process did while no worker had anything to do: all but what is between two of a stage."""
            nonlocal since, alone
            now = process_time()
            alone += now - since if stage not in stages[-1:] or stage == "taking in" or done == total else 0.0
            stages.append(stage)
            since = process_time()

        def read() -> None:
            with open_store(None) as store:
                pipeline.read([place], store=store, jobs=jobs, progress=progress)
            progress("kept", 0, None)

        return _taken(read)._replace(alone=alone)


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
