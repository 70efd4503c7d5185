"""How much faster bulk runs are with two workers than with one, on this machine's runner and on a Ray cluster.

    python -m bench.bulk [SHARED] [--reports 20000] [--runner native|ray]

Reports of a fifth as many generated stories are read from JSON lines by one worker and by two, each time afresh. For
each run it prints seconds of the clock, and, by the marks of its steps, seconds of processors that each worker took;
what the busiest took is what the clock shows on a machine which does nothing else, but for the starting of workers. On
Ray a worker is a node of one core; all nodes are on this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from bench.cluster import QUIET, ray_cluster
from bench.room import machine
from bench.tellings import many_stories, sources
from crosswire.bulk.plan import planned

__all__ = ["Run", "main"]

_SAMPLE = Path(__file__).parent.parent / "sample"
_SHARDS = 24
"""Files that the reports are written to, a shard each: two workers end at about the same time."""
_PROGRAM = "from crosswire.cli.main import main\nmain()\n"


class Run(NamedTuple):
    """What a run took, in seconds."""

    clock: float
    reading: Counter[str]
    """Of processors, by worker."""
    accounts: Counter[str]

    @property
    def busiest(self) -> float:
        """What no run can be quicker than: the busiest worker of the first step, and that of the second."""
        return max(self.reading.values()) + max(self.accounts.values())


def main() -> None:
    """Prints a row for each run, and how they compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"))
    parser.add_argument("--reports", type=int, default=20_000)
    parser.add_argument("--runner", choices=("native", "ray"), help="both, if none is named")
    args = parser.parse_args()
    with TemporaryDirectory() as place:
        folder = Path(place, "in")
        folder.mkdir()
        words = _feed(folder, args.shared, args.reports)
        print(f"{machine()}; {args.reports:,} reports, {words:,} words", flush=True)
        for runner in (args.runner,) if args.runner else ("native", "ray"):
            one, two = (_row(runner, jobs, words, _run(runner, jobs, folder, Path(place))) for jobs in (1, 2))
            print(
                f"{runner}: two workers are {one.clock / two.clock:.2f} times as fast by the clock, "
                f"{one.busiest / two.busiest:.2f} by the processors of the busiest",
                flush=True,
            )


def _feed(folder: Path, shared: Path, many: int) -> int:
    """Writes reports as JSON lines, in a file for each shard; gives their words."""
    words = 0
    texts = many_stories(sources(_SAMPLE, shared), many)
    for number in range(_SHARDS):
        with (folder / f"{number:02}.jsonl").open("w", encoding="utf-8") as out:
            for text in islice(texts, many // _SHARDS + (number < many % _SHARDS)):
                out.write(json.dumps({"text": text}) + "\n")
                words += len(text.split())
    return words


def _row(runner: str, jobs: int, words: int, run: Run) -> Run:
    print(
        f"{runner:>6}, {jobs} workers: {run.clock:7.1f} s of the clock; of processors "
        f"{sum(run.reading.values()):7.1f} s for reading, {sum(run.accounts.values()):7.1f} s for accounts, "
        f"the busiest {run.busiest:7.1f} s; {words / run.clock:,.0f} words per second",
        flush=True,
    )
    return run


def _run(runner: str, jobs: int, folder: Path, place: Path) -> Run:
    out = place / f"{runner}-{jobs}"
    planned(out, str(folder), {}, None, shard=1)
    command = [sys.executable, "-c", _PROGRAM, "bulk", "--in", str(folder), "--out", str(out), "--jobs", str(jobs)]
    with ray_cluster(jobs) if runner == "ray" else nullcontext("") as address:
        begin = perf_counter()
        where = ["--ray", address] if address else []
        subprocess.run([*command, "--quiet", *where], check=True, env={**os.environ, **QUIET})
        return Run(perf_counter() - begin, _seconds(out / "reading"), _seconds(out / "accounts"))


def _seconds(steps: Path) -> Counter[str]:
    taken: Counter[str] = Counter()
    for mark in steps.glob("*/done.json"):
        told = json.loads(mark.read_text(encoding="utf-8"))
        taken[told["by"]] += told["seconds"]
    return taken


if __name__ == "__main__":
    main()
