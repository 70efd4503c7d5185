"""Every export of every story, held to its format.

    python -m bench.exports.score [SHARED]

Reads the bundled sample and the stories in SHARED (``../shared`` if not given), exports each in every format and checks
it. A row is a format: how many dossiers, how many of their exports are right, bytes in all, and seconds. What is wrong
follows, a line each.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import perf_counter

from bench.exports.checks import CHECKS
from bench.figures import Figure
from crosswire.model.dossier import Dossier
from crosswire.pipeline import read
from crosswire.store import open_store
from crosswire.views.exports.formats import FORMATS, export

__all__ = ["export_figures", "main"]

_SAMPLE = Path(__file__).parents[2] / "sample" / "reports"


def main() -> int:
    """Prints the table, and is 1 where an export is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"))
    args = parser.parse_args()
    folders = [_SAMPLE, *sorted((args.shared / "reports").glob("*/"))]
    dossiers = {folder.name: _read(folder) for folder in folders}
    print("format dossiers right bytes seconds")
    wrong = [line for name in FORMATS for line in _row(name, dossiers.items())]
    print("\n".join(wrong) or "every export is right")
    return int(bool(wrong))


def export_figures(folders: Iterable[Path]) -> list[Figure]:
    """How many exports of these stories are right, of how many."""
    dossiers = [_read(folder) for folder in folders]
    right = sum(not _wrong(name, dossier) for name in FORMATS for dossier in dossiers)
    return [Figure("exports", "right", right, len(FORMATS) * len(dossiers))]


def _read(folder: Path) -> Dossier:
    with open_store(None) as store:
        return read([folder], store=store)[0]


def _row(name: str, dossiers: Iterable[tuple[str, Dossier]]) -> list[str]:
    wrong: list[str] = []
    right = size = count = 0
    seconds = 0.0
    for story, dossier in dossiers:
        begin = perf_counter()
        size += sum(map(len, export(dossier, name).files.values()))
        seconds += perf_counter() - begin
        found = _wrong(name, dossier)
        right += not found
        count += 1
        wrong += [f"{name}, {story}: {line}" for line in found]
    print(f"{name} {count} {right} {size} {seconds:.2f}", flush=True)
    return wrong


def _wrong(name: str, dossier: Dossier) -> Sequence[str]:
    return list(CHECKS[name](export(dossier, name), dossier))


if __name__ == "__main__":
    sys.exit(main())
