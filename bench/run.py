"""What Crosswire reaches, as one table.

    python -m bench.run [SHARED] [--floors | --pin]

SHARED (``../shared`` if not given) holds the stories in ``reports/``, their gold files and the scorer in ``gold/``,
and the annotated sets in ``bench/``. What is not there is named and its rows are left out. ``--floors`` fails where a
figure is worse than in ``bench/floors.json``; ``--pin`` writes those that are better there.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import floors
from bench.accounts import account_figures
from bench.annotated import table_of
from bench.attribution import figures as attribution_figures
from bench.cost import peak_memory, reading_ratios, reading_stage_ratio
from bench.events import event_figures
from bench.exports.score import export_figures
from bench.figures import Figure
from bench.names import name_figures
from bench.placing import placing_figures
from bench.stories import score, stories

__all__ = ["main"]

_TIMED = "kim-visit"
"""The story whose reading is timed, before any other is read: later ones find tables loaded."""


def main() -> int:
    """Prints the table, and is 1 where a floor does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"))
    parser.add_argument("--floors", action="store_true")
    parser.add_argument("--pin", action="store_true")
    args = parser.parse_args()
    figures = []
    for figure in _measured(args.shared):
        print(f"{figure.of:20} {figure.name:20} {figure}", flush=True)
        figures.append(figure)
    if args.pin:
        floors.save(floors.raised(figures, floors.load()))
    if args.floors:
        worse = floors.complaints(figures, floors.load())
        print("\n".join(worse) or "every floor holds")
        return int(bool(worse))
    return 0


def _measured(shared: Path) -> Iterator[Figure]:
    found = sorted(stories(shared), key=lambda story: story[0].name != _TIMED)
    if not found:
        print(f"missing: stories with gold files in {shared}/reports and {shared}/gold")
    for folder, gold in found:
        if folder.name == _TIMED:
            yield from reading_ratios(folder)
            yield peak_memory(folder)
        yield from score(folder, gold)
    if found:
        yield from reading_stage_ratio(folder for folder, _ in found)
        yield from export_figures(folder for folder, _ in found)
        yield from account_figures(shared)
    data = shared / "bench"
    annotated: dict[str, Callable[[], list[Figure]]] = {
        "times": lambda: table_of("time", data),
        "certainty": lambda: table_of("certainty", data),
        "event records": lambda: table_of("event_coding", data),
        "names": lambda: name_figures(data),
        "attributions": lambda: attribution_figures(data),
        "events": lambda: event_figures(data),
        "stories": lambda: placing_figures(data),
    }
    for what, figures in annotated.items():
        found_figures = figures()
        if not found_figures:
            print(f"missing: annotated {what} in {data}")
        yield from found_figures


if __name__ == "__main__":
    sys.exit(main())
