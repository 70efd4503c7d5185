"""What a round of following costs in a store of few reports and of many.

    python -m bench.rounds [--reports 10000]

A store is filled with a generated dossier (``bench.room_store``), a tenth as large first. Printed are seconds of
processor time until its stories are in hand, which a follower does once, when it starts; of a round in which five
reports come, the mean of ten; and of settling all of it.
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

from bench.room_store import generated
from crosswire.in_hand import InHand, Settings
from crosswire.model.report import Report
from crosswire.store import Store, open_store

__all__ = ["Rounds", "main", "rounds"]

_AT_ONCE = 5
_ROUNDS = 10
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
    parser.add_argument("--reports", type=int, default=10_000)
    args = parser.parse_args()
    print(f"{'reports':>8} {'start, s':>9} {'round, s':>9} {'reports made anew':>18} {'settling, s':>12}", flush=True)
    for reports in (args.reports // 10, args.reports):
        with TemporaryDirectory() as place, open_store(Path(place, "store.sqlite")) as store:
            row = rounds(store, reports)
        print(f"{reports:8,} {row.start:9.1f} {row.round:9.2f} {row.touched:18.1f} {row.settling:12.1f}", flush=True)
    return 0


def rounds(store: Store, reports: int) -> Rounds:
    """Fills a store with so many reports, and has some more come round by round."""
    came = _filled(store, reports)
    begin = process_time()
    hand = InHand(store, Settings())
    hand.take_up([], _AT)
    start = process_time() - begin
    taken, touched = [], []
    for number in range(_ROUNDS):
        new = came[number * _AT_ONCE : (number + 1) * _AT_ONCE]
        store.add_reports(new)
        begin = process_time()
        made = hand.take_up([report.id for report in new], _AT)
        taken.append(process_time() - begin)
        touched.append(len(made.after.reports))
    begin = process_time()
    hand.settle([], _AT)
    return Rounds(start, statistics.fmean(taken), process_time() - begin, statistics.fmean(touched))


def _filled(store: Store, reports: int) -> Sequence[Report]:
    """Keeps a dossier, and gives reports that are not in it."""
    dossier = generated(reports)
    store.add_reports(dossier.reports)
    store.keep_dossier(dossier)
    held = {report.id for report in dossier.reports}
    return [report for report in generated(reports + _ROUNDS * _AT_ONCE).reports if report.id not in held]


if __name__ == "__main__":
    sys.exit(main())
