"""What a round of following costs in a store of few reports and of many.

    python -m bench.rounds [SHARED] [--reports 4000]

A store is filled with reports of a fifth as many generated stories (``bench.tellings``), with a quarter as many first.
Printed are seconds of processor time until its stories are in hand, which a follower does once, when it starts; of a
round in which five reports come, the mean of ten; and of settling all of it.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import NamedTuple

from bench.tellings import many_stories, sources
from crosswire import pipeline
from crosswire.in_hand import InHand, Settings
from crosswire.model.ids import text_digest
from crosswire.model.report import Report
from crosswire.reports.load import load_reports
from crosswire.store import Store, open_store

__all__ = ["Rounds", "main", "rounds"]

_AT_ONCE = 5
_ROUNDS = 10
_SAMPLE = Path(__file__).parent.parent / "sample"
_AT = "2024-03-01T09:00:00+00:00"


class Rounds(NamedTuple):
    """Seconds of processor time."""

    start: float
    round: float
    settling: float
    touched: float
    """Reports whose stories were made anew in a round, in the mean."""


def main() -> int:
    """Prints a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"))
    parser.add_argument("--reports", type=int, default=4_000)
    args = parser.parse_args()
    print(f"{'reports':>8} {'start, s':>9} {'round, s':>9} {'reports made anew':>18} {'settling, s':>12}", flush=True)
    for reports in (args.reports // 4, args.reports):
        with TemporaryDirectory() as place, open_store(Path(place, "store.sqlite")) as store:
            row = rounds(store, list(many_stories(sources(_SAMPLE, args.shared), reports + _ROUNDS * _AT_ONCE)))
        print(f"{reports:8,} {row.start:9.1f} {row.round:9.2f} {row.touched:18.1f} {row.settling:12.1f}", flush=True)
    return 0


def rounds(store: Store, texts: Sequence[str]) -> Rounds:
    """Fills a store with all texts but the last ones, which come round by round.

    The last ones are of stories that are in the store, and of new ones.
    """
    came = [*texts[-_ROUNDS * _AT_ONCE :]]
    _add(store, texts[: -len(came)])
    pipeline.read([], store=store, jobs=None)
    begin = process_time()
    hand = InHand(store, Settings())
    hand.take_up([], _AT)
    start = process_time() - begin
    taken, touched = [], []
    for number in range(_ROUNDS):
        new = _add(store, came[number::_ROUNDS])
        begin = process_time()
        made = hand.take_up(new, _AT)
        taken.append(process_time() - begin)
        touched.append(len(made.after.reports))
    begin = process_time()
    hand.settle([], _AT)
    return Rounds(start, statistics.fmean(taken), process_time() - begin, statistics.fmean(touched))


def _add(store: Store, texts: Sequence[str]) -> list[str]:
    """Adds reports; gives their ids."""
    with TemporaryDirectory() as folder:
        for text in texts:
            Path(folder, f"{text_digest(text)[:16]}.txt").write_text(text, encoding="utf-8")
        reports = [one for one in load_reports([folder]) if isinstance(one, Report)]
    store.add_reports(reports)
    return [report.id for report in reports]


if __name__ == "__main__":
    sys.exit(main())
