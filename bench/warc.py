"""Peak memory of reading a WARC, by its size: it must not grow with it.

    python -m bench.warc [MEGABYTES ...]

Writes a packed WARC that unpacks to each size (100 and 1000 if none is given), takes its pages into a store as reports
in a process of its own, and prints reports, seconds and the peak.
"""

from __future__ import annotations

import argparse
import gzip
import random
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from crosswire.pipeline import take_in
from crosswire.reports.load import load_reports
from crosswire.store import open_store

__all__ = ["main", "write_warc"]

_MB = 1_000_000
_PAGE = 60_000
"""Bytes of a page, about what a page of news has."""
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in a unit of the peak that the system tells: macOS counts bytes, Linux KiB."""


def write_warc(file: Path, size: int) -> None:
    """Writes a WARC of made-up pages, each packed on its own as crawlers do, that unpacks to ``size`` bytes."""
    chance = random.Random(7)  # noqa: S311 - the pages need only differ
    words = ["".join(chance.choices("aeinorst", k=chance.randint(3, 9))) for _ in range(5000)]
    with file.open("wb") as out:
        for number in range(max(1, size // _PAGE)):
            http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{_page(chance, words)}".encode()
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/{number}\r\n"
                "WARC-Date: 2031-02-03T04:05:06Z\r\nContent-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(http)}\r\n\r\n"
            )
            out.write(gzip.compress(head.encode() + http + b"\r\n\r\n", compresslevel=1))


def _page(chance: random.Random, words: list[str]) -> str:
    """A page of two parts scripts and one part text, as pages of news mostly are, if not more."""
    text = (" of the ".join(chance.choices(words, k=40)) for _ in range(_PAGE // 1800))
    paragraphs = "".join(f"<p>{line.capitalize()}.</p>" for line in text)
    script = " ".join(chance.choices(words, k=_PAGE // 10))
    return f"<html><body><script>{script}</script><h1>{chance.choice(words)} page</h1>{paragraphs}</body></html>"


def main() -> None:
    """Prints a line for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("megabytes", nargs="*", type=int, default=[100, 1000])
    parser.add_argument("--read", type=Path, help="reads this file through in this process, and nothing else")
    args = parser.parse_args()
    if args.read:
        _read(args.read)
        return
    with TemporaryDirectory() as place:
        for size in args.megabytes:
            file = Path(place) / f"{size}.warc.gz"
            write_warc(file, size * _MB)
            print(f"{size} MB", flush=True, end="  ")
            subprocess.run([sys.executable, "-m", "bench.warc", "--read", str(file)], check=True)
            file.unlink()


def _read(file: Path) -> None:
    begin = perf_counter()
    with open_store(file.with_suffix(".sqlite")) as store:
        last: list[int] = [0]
        problems = take_in(load_reports([file]), store, lambda _stage, done, _total: last.append(done))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _RSS_UNIT
    seconds = perf_counter() - begin
    print(f"{last[-1]} reports, {len(problems)} problems  {seconds:.1f} s  peak {peak / _MB:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
