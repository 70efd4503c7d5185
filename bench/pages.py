"""Scores text and date of saved web pages, beside trafilatura and htmldate alone in the same run; then the cost.

    python -m bench.pages [FOLDER]

FOLDER (``../shared/bench`` if not given) holds ``pages/article-extraction-benchmark`` and ``pages/htmldate``. The F1 of
the text is that benchmark's own: shingles of four words, precision and recall averaged over pages. The cost is that of
taking a thousand pages in as reports, files and all, over that of trafilatura alone on their bytes.
``--errors`` prints the pages that are wrong.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import re
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from htmldate import find_date
from trafilatura import extract

from crosswire.model.report import Report
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.load import load_reports
from crosswire.reports.readers.page import read_page

_MANY = 1000
_AT_ONCE = 50
"""Pages that the one and the other read in turn, so that a busy machine is unfair to neither."""

Page = tuple[bytes, str, str]
"""What came in, its address, and what is expected of it."""


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3)) if words)


def _f1(found: Mapping[str, str], pages: Mapping[str, Page]) -> tuple[float, float, float]:
    precisions, recalls = [], []
    for key, (_, _, expected) in pages.items():
        true, own = _shingles(expected), _shingles(found[key])
        both = (true & own).total()
        if own:
            precisions.append(both / own.total())
        if true:
            recalls.append(both / true.total())
    precision, recall = statistics.mean(precisions), statistics.mean(recalls)
    return 2 * precision * recall / (precision + recall), precision, recall


def _timed(read: Callable[[Page], str], pages: Mapping[str, Page]) -> tuple[dict[str, str], float]:
    """What is found, and the seconds of the faster of two passes: the first loads what is needed."""
    seconds = []
    for _ in range(2):
        began = perf_counter()
        found = {key: read(page) for key, page in pages.items()}
        seconds.append(perf_counter() - began)
    return found, min(seconds)


def _text(page: Page) -> str:
    """The article without its headline, which the benchmark's texts do not hold."""
    try:
        told = read_page(Intake(path="page", data=page[0], url=page[1]))
    except UnreadableError:
        return ""
    return told.text.removeprefix(told.title or "")


def _date(page: Page) -> str:
    try:
        published = read_page(Intake(path="page", data=page[0], url=page[1])).published
    except UnreadableError:
        return "none"
    return (published.day if published else None) or "none"


def _texts(folder: Path) -> Iterator[str]:
    gold = folder / "ground-truth.json"
    if not gold.is_file():
        yield f"missing: {gold}"
        return
    pages = {
        key: (gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes()), told["url"], told["articleBody"])
        for key, told in json.loads(gold.read_text(encoding="utf-8")).items()
    }
    yield f"text of {len(pages)} pages"
    yield f"{'':24}{'F1':>8}{'precision':>11}{'recall':>8}{'seconds':>9}"
    alone, seconds = _timed(lambda page: extract(page[0]) or "", pages)
    yield "{:24}{:8.4f}{:11.4f}{:8.4f}{:9.2f}".format("trafilatura alone", *_f1(alone, pages), seconds)
    bare, bare_seconds = _timed(lambda page: extract(page[0], include_comments=False) or "", pages)
    yield "{:24}{:8.4f}{:11.4f}{:8.4f}{:9.2f}".format("  without comments", *_f1(bare, pages), bare_seconds)
    own, own_seconds = _timed(_text, pages)
    yield "{:24}{:8.4f}{:11.4f}{:8.4f}{:9.2f}".format("crosswire", *_f1(own, pages), own_seconds)
    yield f"time to trafilatura alone: {own_seconds / seconds:.2f}, without comments: {own_seconds / bare_seconds:.2f}"


def _dates(folder: Path, errors: bool) -> Iterator[str]:
    pages: dict[str, Page] = {}
    for gold in sorted(folder.glob("eval_*.json")):
        for url, told in json.loads(gold.read_text(encoding="utf-8")).items():
            file = folder / "test_set" / told["file"]
            if file.is_file():
                pages[file.name] = (file.read_bytes(), url, told["date"] if isinstance(told["date"], str) else "none")
    if not pages:
        yield f"missing: {folder}"
        return
    yield f"dates of {len(pages)} pages"
    yield f"{'':24}{'right':>8}{'wrong':>7}{'none':>7}"
    ways: dict[str, Callable[[Page], str]] = {
        "htmldate alone": lambda page: find_date(page[0], original_date=True) or "none",
        "  latest date": lambda page: find_date(page[0]) or "none",
        "crosswire": _date,
    }
    by_year: set[str] = set()
    for name, way in ways.items():
        found, _ = _timed(way, pages)
        by_year |= {key for key, day in found.items() if day.endswith("-01-01") and day != pages[key][2]}
        wrong = {key: day for key, day in found.items() if day != pages[key][2]}
        none = sum(day == "none" for day in wrong.values())
        yield f"{name:24}{len(pages) - len(wrong):8}{len(wrong) - none:7}{none:7}"
        if errors:
            yield from (f"  {key} {day} for {pages[key][2]} {pages[key][1]}" for key, day in sorted(wrong.items()))
    good = sum(found[key] in {pages[key][2], "none"} for key in by_year)
    yield f"pages that some row dates by a year alone, as in a foot: {len(by_year)}; crosswire right or none: {good}"


def _cost(folder: Path) -> Iterator[str]:
    """A thousand pages: those of both sets, again and again, each made another by a word of its own."""
    sets = (
        [gzip.decompress(file.read_bytes()) for file in sorted(folder.glob("article-extraction-benchmark/html/*.gz"))],
        [file.read_bytes() for file in sorted(folder.glob("htmldate/test_set/*.html"))],
    )
    pages = [page for pages in sets for page in pages]
    if not pages:
        yield f"missing: pages in {folder}"
        return
    count, own, alone = 0, 0.0, 0.0
    with TemporaryDirectory() as place:
        for number in range(_MANY):
            data = pages[number % len(pages)].replace(b"</p>", f" Copy {number}.</p>".encode(), 1)
            folder = Path(place, str(number // _AT_ONCE))
            folder.mkdir(exist_ok=True)
            (folder / f"{number}.html").write_bytes(data)
        folders = [Path(place, str(number)) for number in range(_MANY // _AT_ONCE)]
        _turn(folders[0])  # what is needed is loaded
        for folder in folders:
            reports, ours, theirs = _turn(folder)
            count, own, alone = count + reports, own + ours, alone + theirs
    yield f"cost of {_MANY} pages, made of {len(pages)}: {count} reports"
    yield f"crosswire {own:.1f} s, trafilatura alone {alone:.1f} s, ratio {own / alone:.2f}"


def _turn(folder: Path) -> tuple[int, float, float]:
    """The reports in a folder of pages, the seconds of taking them in, and those of trafilatura alone."""
    began = perf_counter()
    reports = sum(isinstance(one, Report) for one in load_reports([folder]))
    between = perf_counter()
    for file in sorted(folder.iterdir()):
        extract(file.read_bytes())
    return reports, between - began, perf_counter() - between


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)
    for row in _texts(args.folder / "pages" / "article-extraction-benchmark"):
        print(row, flush=True)
    for row in _dates(args.folder / "pages" / "htmldate", args.errors):
        print(row, flush=True)
    for row in _cost(args.folder / "pages"):
        print(row, flush=True)


if __name__ == "__main__":
    main()
