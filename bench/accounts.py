"""What accounts cost as a story grows, and what one more report costs.

    python -m bench.accounts [SHARED] [--claims 64000] [--reports 1000]

Prints seconds of processor time:

1. of the account of so many claims, as one story and as many, each row with twice the claims of the one before;
2. of reading one story of so many reports, and of its account;
3. of reading one more report into the store that holds them, beside reading all afresh, and what was made anew.

The claims are those of the sample and of the texts in SHARED (``../shared`` if not given), told again with other names,
days and numbers (``bench.multiplied``); the reports are made of their sentences (``bench.tellings``).
"""

from __future__ import annotations

import argparse
import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from bench.figures import Figure
from bench.mentions import readings_of
from bench.multiplied import Told, multiplied
from bench.tellings import Sources, sources, tellings
from crosswire import pipeline
from crosswire.accounts.comparing.tellings import lead_of
from crosswire.accounts.find import account_for
from crosswire.claims.find import find_claims
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.reports.freeze import freeze
from crosswire.store import Store, open_store
from crosswire.stories.group import make_story
from crosswire.views.exports.dossier import dump

__all__ = ["account_figures", "main"]

_SAMPLE = Path(__file__).parent.parent / "sample"
_FROM = 2_000
"""Claims of the first row."""
_OF_A_STORY = 200
"""Claims of each story where they are of many."""
_BESIDE = 50
"""Paragraphs of other matters that are read beside the stories."""


def main() -> int:
    """Prints the tables; 1 where a report added is not what it is when read with the others."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"))
    parser.add_argument("--claims", type=int, default=64_000)
    parser.add_argument("--reports", type=int, default=1_000)
    args = parser.parse_args()
    print(f"{'claims':>8} {'one story, s':>14} {'ratio':>6} {'many, s':>10} {'ratio':>6}", flush=True)
    before = (0.0, 0.0)
    for claims, *seconds in doublings(args.shared, args.claims):
        one, many = (f"{now / then:6.2f}" if then else f"{'':6}" for now, then in zip(seconds, before, strict=True))
        print(f"{claims:8,} {seconds[0]:14.2f} {one} {seconds[1]:10.2f} {many}", flush=True)
        before = (seconds[0], seconds[1])
    reading, account = one_story(args.shared, args.reports)
    print(
        f"\n{args.reports:,} reports of one story: {reading:.1f} s to read, {account:.1f} s to account for", flush=True
    )
    equal = True
    for row in one_more(args.shared, args.reports):
        print(row, flush=True)
        equal = equal and not row.startswith("differs")
    return int(not equal)


def account_figures(shared: Path) -> list[Figure]:
    """The same on less: the largest ratio of a doubling to 8,000 claims, and accounts over reading at 100 reports."""
    rows = list(doublings(shared, 8_000))
    reading, account = one_story(shared, 100)
    return [
        Figure("accounts", "time when claims double", round(max(b[1] / a[1] for a, b in pairwise(rows)), 2)),
        Figure("accounts", "of the time of reading", round(account / reading, 2)),
    ]


def doublings(shared: Path, most: int) -> Iterator[tuple[int, float, float]]:
    """Claims, seconds of their account as one story, and as many stories."""
    told = _told(shared)
    claims = _FROM
    _accounts([multiplied(told, claims)])  # loads what is loaded once
    while claims <= most:
        again = multiplied(told, claims)
        one, many = (_seconds(partial(_accounts, stories)) for stories in ([again], list(_stories(again))))
        yield sum(len(each.claims) for each in again), one, many
        claims *= 2


def one_story(shared: Path, many: int) -> tuple[float, float]:
    """Seconds to read so many reports of one story, and seconds of their account."""
    language = LanguageModel.load()
    reports = [freeze(text, name) for name, text in tellings(sources(_SAMPLE, shared), many)]
    told: list[Told] = []

    def read() -> None:
        told.extend(_read(reports, language))
        word_meaning().learn(lead_of(one.reading.parse) for one in told)  # as when each report is looked at

    reading = _seconds(read)
    return reading, _seconds(lambda: _accounts([told]))


def one_more(shared: Path, many: int) -> Iterator[str]:
    """A row for the first so many reports, one for one more, one for all afresh, and whether the last two are equal."""
    with TemporaryDirectory() as place:
        files = _files(sources(_SAMPLE, shared), many + 1, Path(place))
        store = Path(place, "store.sqlite")
        yield _run(f"{many:,} reports", store, files[:many])[0]
        row, after = _run("one more", store, files[many:])
        yield row
        row, afresh = _run(f"{many + 1:,} afresh", None, files)
        yield row
        yield "one more gives what all afresh give" if after == afresh else "differs: one more, and all afresh"


def _files(of: Sources, many: int, place: Path) -> list[Path]:
    out = []
    for name, text in tellings(of, many):
        out.append(place / name)
        out[-1].write_text(text, encoding="utf-8")
    return out


def _run(what: str, place: Path | None, files: Sequence[Path]) -> tuple[str, str]:
    """A row of what reading the files costs and makes, and the dossier."""
    made: Counter[str] = Counter()
    texts: list[str] = []

    def run(store: Store) -> None:
        dossier, _ = pipeline.read(files, store=store, made=made)
        texts.append(dump(dossier))

    with open_store(place) as store:
        seconds = _seconds(lambda: run(store))
    counted = ", ".join(f"{count:,} {kind}" for kind, count in sorted(made.items()))
    return f"{what:>14} {seconds:8.1f} s; made {counted}", texts[0]


def _told(shared: Path) -> list[Told]:
    """What the texts tell: those of the sample and of SHARED, and other matters beside."""
    folders = [_SAMPLE / "reports", *sorted((shared / "reports").glob("*/"))]
    texts = [file.read_text(encoding="utf-8") for folder in folders for file in sorted(folder.glob("*.txt"))]
    texts += sources(_SAMPLE, shared).beside[-_BESIDE:]
    return list(_read([freeze(text, str(number)) for number, text in enumerate(texts)], LanguageModel.load()))


def _read(reports: Sequence[Report], language: LanguageModel) -> Iterator[Told]:
    for reading in readings_of(reports, language):
        yield Told(reading, find_claims(reading))


def _stories(told: Iterable[Told]) -> Iterator[list[Told]]:
    story: list[Told] = []
    for one in told:
        story.append(one)
        if sum(len(each.claims) for each in story) >= _OF_A_STORY:
            yield story
            story = []
    yield story


def _accounts(stories: Iterable[Sequence[Told]]) -> None:
    for told in stories:
        readings = [one.reading for one in told]
        story = make_story([reading.report for reading in readings])
        account_for(story, readings, [claim for one in told for claim in one.claims], word_meaning())


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    begin = process_time()
    work()
    return process_time() - begin


if __name__ == "__main__":
    raise SystemExit(main())
