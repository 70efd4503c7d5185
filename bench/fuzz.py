"""Damaged files for every reader, counted: what breaks one, or takes it too long.

    python -m bench.fuzz [--inputs 100000] [--seed 7] [--keep FOLDER]

Good files of each kind are damaged: stretches left out, doubled, overwritten, or put in from a file of another kind.
Each then goes all the way in, as a user's file does, with whatever comes out of it. What may come of that are reports
and lines that say why there are none. Any other error, a reason of several lines, evidence that lies outside of its
text and anything slower than ten seconds is a finding; ``--keep`` writes the bytes of each down.
"""

from __future__ import annotations

import argparse
import bz2
import gzip
import json
import logging
import lzma
import random
import signal
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from pathlib import Path
from time import perf_counter
from types import FrameType

from crosswire.model.report import Problem
from crosswire.reports.load import load_reports
from tests.reports.readers import test_docx, test_feed, test_jsonlines, test_mail, test_newsml, test_pdf
from tests.reports.readers.test_archive import tarred, zipped
from tests.reports.readers.test_mhtml import mhtml
from tests.reports.readers.test_warc import record
from tests.reports.readers.webpages import PARAGRAPHS, TITLE, meta, page, schema

__all__ = ["Finding", "damaged", "good_files", "main", "tried"]

Finding = tuple[str, str, bytes]
"""The kind of file, what happened, and the bytes."""

_SLOW_S = 10
_BATCH = 500
_NASTY = (
    b"", b"\x00", b"\xff" * 8, b"<" * 64, b"\r\n", b"]]>", b"<!--", b"&lol;", b"--b--", b"9" * 40, b"%00",
    "\u202e\u2028\ufeff".encode(), b'{"a":' * 40, b"[" * 200, b"<div>" * 300, b"PK\x03\x04", b"\x1f\x8b\x08",
    b"\xed\xa0\x80",
)  # fmt: skip
_MOST_DAMAGE = 6


class _SlowError(Exception):
    """It takes too long."""


def good_files() -> dict[str, bytes]:
    """A file of each kind that is read."""
    text = "\n\n".join([TITLE, "By Ana Quist", "PORT ELLIS, Sept 7 (Ellis Wire) -", *PARAGRAPHS])
    web = page(head=schema(datePublished="2023-09-07") + meta("og:site_name", "Quayside Post")).encode()
    mail = test_mail.message()
    mail.set_content(text)
    mail.add_attachment(web, maintype="text", subtype="html", filename="a.html")
    files = {
        "plain text": text.encode(),
        "UTF-16": text.encode("utf-16"),
        "KOI8-R": "Паром отменён, сообщила во вторник портовая служба острова.".encode("koi8-r"),
        "web page": web,
        "MHTML": mhtml(web),
        "RSS": test_feed.RSS.encode(),
        "Atom": test_feed.ATOM.encode(),
        "ninjs": json.dumps([test_jsonlines.NINJS_3, test_jsonlines.NINJS_1]).encode(),
        "JSON lines": b"\n".join(json.dumps({"text": part, "date": "2031-02-03"}).encode() for part in PARAGRAPHS),
        "NewsML-G2": test_newsml.item(test_newsml.XHTML).encode(),
        "NITF": test_newsml.NITF.encode(),
        "e-mail": mail.as_bytes(),
        "PDF": test_pdf.made(test_pdf.LINES, Title="Ferry to Tarn Island"),
        "DOCX": test_docx.GOOD,
        "WARC": record(1, web) + record(2, web, media="text/html"),
    }
    inside = {"day1/a.txt": files["plain text"], "b.html": web, "c.eml": files["e-mail"]}
    return files | {
        "WARC, packed": gzip.compress(record(1, web)) + gzip.compress(record(2, web)),
        "zip": zipped(inside),
        "zip in a zip": zipped({"a.zip": zipped(inside), "w.warc": files["WARC"]}),
        "tar": tarred(inside),
        "tar.gz": gzip.compress(tarred(inside)),
        "bzip2": bz2.compress(web),
        "xz": lzma.compress(web),
    }


def damaged(good: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """The good file after one to six mishaps."""
    data = bytearray(good)
    for _ in range(chance.randint(1, _MOST_DAMAGE)):
        start = chance.randint(0, len(data))
        end = min(len(data), start + chance.choice((0, 1, 2, 8, 100, 10_000)))
        other = chance.choice(others)
        at = chance.randint(0, len(other))
        data[start:end] = chance.choice(
            (
                chance.choice(_NASTY),
                bytes(data[start:end]) * 2,
                chance.randbytes(chance.randint(1, 8)),
                other[at : at + 200],
            )
        )
    return bytes(data)


def tried(kind: str, data: bytes) -> str | None:
    """What is wrong with how the bytes are taken in; none where nothing is."""
    try:
        for one in load_reports(["-"], stdin=BytesIO(data)):
            if isinstance(one, Problem):
                if not one.reason or "\n" in one.reason:
                    return f"{kind}: a reason that is not one line: {one.reason!r}"
                continue
            places = [*one.body, *one.where.values()]
            if not one.arrivals or any(not 0 <= s.start <= s.end <= len(one.text) for s in places):
                return f"{kind}: evidence outside of the text, or no arrival"
    except _SlowError:
        return f"{kind}: takes more than {_SLOW_S} seconds"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this program looks for
        return f"{kind}: {type(error).__name__}: {error}"
    return None


def _batch(seed: int) -> tuple[Counter[str], list[Finding]]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise _SlowError

    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGALRM, stop)
    chance = random.Random(seed)  # noqa: S311 - a run must be repeatable
    files = good_files()
    others = list(files.values())
    for kind, data in files.items():
        tried(kind, data)  # what a reader loads when it is first needed takes seconds, and is no fault of a file
    count: Counter[str] = Counter()
    findings: list[Finding] = []
    for number in range(_BATCH):
        kind = list(files)[(seed * _BATCH + number) % len(files)]
        data = damaged(files[kind], others, chance)
        signal.alarm(_SLOW_S)
        wrong = tried(kind, data)
        signal.alarm(0)
        count[kind] += 1
        if wrong:
            findings.append((kind, wrong, data))
    return count, findings


def main() -> int:
    """Prints how many files of each kind were tried and what was found, and is 1 where anything was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keep", type=Path)
    args = parser.parse_args()
    begin = perf_counter()
    count: Counter[str] = Counter()
    findings: list[Finding] = []
    batches = range(args.seed, args.seed + -(-args.inputs // _BATCH))
    with ProcessPoolExecutor() as pool:
        for done, found in pool.map(_batch, batches):
            count += done
            findings += found
    for kind, number in sorted(count.items()):
        print(f"{kind:16}{number:8}")
    print(f"{'in all':16}{count.total():8} inputs, {perf_counter() - begin:.0f} s, {len(findings)} findings")
    for number, (_, wrong, data) in enumerate(findings):
        print(wrong[:300])
        if args.keep:
            args.keep.mkdir(parents=True, exist_ok=True)
            (args.keep / f"{number}.bin").write_bytes(data)
    return int(bool(findings))


if __name__ == "__main__":
    sys.exit(main())
