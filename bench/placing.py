"""Scores which reports are put to one story, one report at a time, and what that costs in a store of a million.

    python -m bench.placing [SHARED] [--orders 10] [--reports 1000000]

SHARED (``../shared`` if not given) holds ``bench/stories/neus`` (stories of three reports each, title and lead, no
days), ``bench/coreference/ecbplus`` (two look-alike stories a topic) and ``bench/scorers``. Look-alike stories with
days are in ``look_alikes``, beside this file. Printed are

1. B3 and pairwise F1 as reports were placed in random order, the mean of so many orders, and once they are settled,
   which no order changes;
2. the same for the reports of NeuS hidden among more and more generated ones, by ``bench.generated_outlines``;
   milliseconds of processor time to place one report there, what the shelf's rows take, and memory.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from time import process_time
from typing import NamedTuple

from bench.ecb import ecb_loaded
from bench.figures import Figure
from bench.generated_outlines import Generator
from bench.reports import lines_of, report_of
from crosswire.accounts.comparing.tellings import lead_of
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.reading.times.find import find_times
from crosswire.stories.outline import Outline, outline_of, packed_sense
from crosswire.stories.place import Placer
from crosswire.stories.settle import settled

__all__ = [
    "Hidden",
    "Set",
    "ecb_documents",
    "hidden",
    "look_alikes",
    "main",
    "neus",
    "placed",
    "placing_figures",
    "score",
]

_SEED = 8
_LOOK_ALIKES = Path(__file__).parent / "look_alikes"
_SETS = 4
_TIMED = 1_000
"""Generated reports that are placed, one by one, to see what that takes."""


@dataclass(frozen=True, slots=True)
class Set:
    """Reports of which it is known what story each belongs to."""

    name: str
    outlines: Sequence[Outline]
    gold: Mapping[str, str]
    """The story of each report."""


class _Row(NamedTuple):
    """A report of such a set."""

    id: str
    story: str
    text: str
    day: str | None = None
    """When it came out, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """What placing comes to in a store of so many reports."""

    reports: int
    stories: int
    milliseconds: float
    """Processor time to place a report, in the middle."""
    rows: int
    """Bytes."""
    memory: int
    """Bytes of the process at its largest."""
    scored: Mapping[str, float]


def main() -> int:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"))
    parser.add_argument("--orders", type=int, default=10)
    parser.add_argument("--reports", type=int, default=1_000_000)
    args = parser.parse_args()
    data = args.shared / "bench"
    sets = _sets(data)
    if len(sets) < _SETS:
        print(f"missing: stories/neus, coreference/ecbplus or scorers in {data}")
        return 0
    print(f"{'':28} {'B3 F1':>7} {'pairwise F1':>12}", flush=True)
    for each in sets:
        for way, scored in _ways(data, each, args.orders):
            print(f"{each.name + ', ' + way:28} {scored['b3']:7.3f} {scored['pairwise']:12.3f}", flush=True)
    print(f"\n{'reports':>10} {'stories':>9} {'ms':>7} {'rows, MB':>9} {'memory, MB':>11} {'B3 F1':>7} {'pairwise':>9}")
    for row in hidden(data, sets[0], [n for n in (10_000, 100_000, 1_000_000) if n <= args.reports]):
        print(
            f"{row.reports:10,} {row.stories:9,} {row.milliseconds:7.2f} {row.rows / 1e6:9.1f} {row.memory / 1e6:11.1f}"
            f" {row.scored['b3']:7.3f} {row.scored['pairwise']:9.3f}",
            flush=True,
        )
    return 0


def placing_figures(data: Path) -> list[Figure]:
    """The scores of each set, placed in one random order, and settled."""
    return [
        Figure(f"stories {each.name}", f"{way} {name} f1", round(value, 3), 1.0)
        for each in _sets(data)
        for way, scored in _ways(data, each, orders=1)
        for name, value in scored.items()
    ]


def _sets(data: Path) -> list[Set]:
    """The sets that can be scored with what is there."""
    if not (data / "scorers" / "score_stories.py").is_file():
        return []
    shared = (neus(data, "dev"), ecb_documents(data, "dev"))
    return [found for found in (*shared, look_alikes("weighed"), look_alikes("held")) if found is not None]


def look_alikes(split: str) -> Set:
    """Invented look-alike stories with days: those by which days are weighed, or those that had no say (``held``)."""
    lines = (_LOOK_ALIKES / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return _read(
        f"look-alikes {split}",
        [_Row(row["id"], row["story"], f"{row['title']}\n\n{row['text']}", row["published"][:10]) for row in rows],
    )


def neus(data: Path, split: str) -> Set | None:
    """A split of NeuS; none where the data is missing."""
    file = data / "stories" / "neus" / f"{split}.jsonl"
    if not file.is_file():
        return None
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    texts = [f"{row['title']}\n{' '.join(row['text'].split())}" for row in rows]
    return _read(f"neus {split}", [_Row(row["id"], row["story"], text) for row, text in zip(rows, texts, strict=True)])


def ecb_documents(data: Path, split: str) -> Set | None:
    """The documents of ECB+, two stories a topic: those of ECB, and those that ECB+ added of a look-alike."""
    loaded = ecb_loaded(data, split)
    if loaded is None:
        return None
    added = "ecbplus"
    return _read(
        f"ecb+ {split}",
        [
            _Row(name, f"{doc['topic']}{added * name.endswith(added)}", doc["text"])
            for name, doc in sorted(loaded["docs"].items())
        ],
    )


def _read(name: str, rows: Sequence[_Row]) -> Set:
    reports = [report_of(row.id, row.text, lines_of(row.text), day=row.day) for row in rows]
    gold = {report.id: row.story for report, row in zip(reports, rows, strict=True)}
    return Set(name, _outlines(reports), gold)


def _outlines(reports: Sequence[Report]) -> list[Outline]:
    parses = list(LanguageModel.load().parse_all(reports))
    meaning = word_meaning()
    leads = [lead_of(parse) for parse in parses]
    meaning.learn(leads)
    return [
        outline_of(report, parse, find_times(report, parse), packed_sense(meaning.vector(lead)))
        for report, parse, lead in zip(reports, parses, leads, strict=True)
    ]


def _ways(data: Path, given: Set, orders: int) -> Iterator[tuple[str, dict[str, float]]]:
    """What the scorer says of reports as they were placed, the mean of orders, and once they are settled."""
    chance = random.Random(_SEED)  # noqa: S311 - the same orders each time
    found = [score(data, given, placed(chance.sample(given.outlines, len(given.outlines)))) for _ in range(orders)]
    yield "placed", {name: statistics.fmean(each[name] for each in found) for name in found[0]}
    yield "settled", score(data, given, settled(given.outlines))


def placed(outlines: Iterable[Outline], placer: Placer | None = None) -> list[tuple[str, ...]]:
    """The stories that reports come to when they are placed in this order."""
    placer = placer or Placer()
    for outline in outlines:
        placer.place(outline)
    return [standing.reports for standing in placer.shelf.standings()]


def score(data: Path, given: Set, stories: Iterable[Sequence[str]]) -> dict[str, float]:
    """B3 and pairwise F1 by the scorer; reports of other sets are dropped before."""
    with tempfile.TemporaryDirectory() as place:
        gold, found = Path(place, "gold.jsonl"), Path(place, "found.jsonl")
        gold.write_text(_lines(given.gold.items()), encoding="utf-8")
        ours = ((report, str(n)) for n, story in enumerate(stories) for report in story if report in given.gold)
        found.write_text(_lines(ours), encoding="utf-8")
        line = [sys.executable, str(data / "scorers" / "score_stories.py"), str(gold), str(found), "--json"]
        said = json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout)
    return {name: said[name]["f1"] for name in ("b3", "pairwise")}


def _lines(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(json.dumps({"id": report, "story": story}) + "\n" for report, story in pairs)


def hidden(data: Path, given: Set, sizes: Iterable[int]) -> Iterator[Hidden]:
    """Placing in a store that has grown to each size over years; the set's own reports all come out on its last day."""
    for size in sizes:
        stories = Generator(given.outlines).stories()
        placer = Placer()
        filled = _fill(placer, stories, size)
        later = [outline for story in islice(stories, _TIMED) for outline in story][:_TIMED]
        chance = random.Random(_SEED)  # noqa: S311 - the same order each time
        day = later[-1].latest
        ours = [replace(each, earliest=day, latest=day) for each in chance.sample(given.outlines, len(given.outlines))]
        taken = []
        for outline in [*later, *ours]:
            before = process_time()
            placer.place(outline)
            taken.append(1e3 * (process_time() - before))
        yield Hidden(
            filled + len(taken),
            len(placer.shelf),
            statistics.median(taken),
            sum(len(name) + len(row) for name, row in placer.shelf.rows()),
            resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            score(data, given, (standing.reports for standing in placer.shelf.standings())),
        )


def _fill(placer: Placer, stories: Iterator[list[Outline]], size: int) -> int:
    """Puts generated stories on the shelf as they were made, until it holds so many reports."""
    held = 0
    while held < size:
        story = next(stories)
        placer.fill(story)
        held += len(story)
    return held


if __name__ == "__main__":
    sys.exit(main())
