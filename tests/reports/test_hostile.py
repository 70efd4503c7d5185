"""A folder of everything that a desk should never be sent, and one report: each is one line, and the report is read."""

import gzip
import tracemalloc
from pathlib import Path
from random import Random

import pytest

from bench.fuzz import damaged, good_files, tried
from tests.reports.heads import LEAD
from tests.reports.loading import load
from tests.reports.readers.test_archive import zipped
from tests.reports.readers.test_pdf import made
from tests.reports.readers.test_warc import record
from tests.reports.readers.webpages import PARAGRAPHS, page

_MB = 1024**2
ENTITIES = '<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
DEEP = b"<html><body>" + b"<div>" * 100_000 + f"<p>{' '.join(PARAGRAPHS)}</p>".encode()
WARC = gzip.compress(record(1)) + gzip.compress(record(2))

FILES = {
    "empty.txt": (b"", "is empty"),
    "nothing.txt": (b" \n\t\r\n", "is empty"),
    "nul.txt": (LEAD.encode().replace(b" ", b"\x00\x00\x00"), "is binary data, not plain text"),
    "cut.pdf": (made(("The ferry is off.",))[:300], "is a PDF file that is cut off or damaged"),
    "scan.pdf": (made(()), "is a PDF file with no text, as a scan is"),
    "bomb.zip": (zipped({f"{n}.txt": bytes(20 * _MB) for n in range(3)}), "as only a zip bomb does"),
    "bomb.gz": (gzip.compress(bytes(100 * _MB)), "as only a bomb does"),
    "bomb.xml": (f"<!DOCTYPE rss [{ENTITIES}]><rss><item>&j;</item></rss>".encode(), "entit"),
    "wall.html": (page(paragraphs=("Subscribe now to read this article.",)).encode(), "asks to log in or to subscribe"),
    "cut.warc.gz": (WARC[: len(gzip.compress(record(1))) // 2], "is a gzip archive that is cut off or damaged"),
    "cut.jsonl": (b'{"text": "The ferry', "is JSON that is cut off or broken"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(500), "is a PNG image"),
}
"""What is sent, and words of the one line that is said of it."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("sent")
    for name, (data, _) in FILES.items():
        (top / name).write_bytes(data)
    (top / "report.txt").write_text(LEAD)
    with (top / "line.txt").open("wb") as file:
        file.truncate(1024 * _MB)
    return top


@pytest.fixture(scope="module")
def told(folder: Path) -> tuple[list[str], dict[str, list[str]], int]:
    """The texts read, the lines said of each file, and the most bytes of memory in use."""
    tracemalloc.start()
    reports, problems = load([folder])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    lines: dict[str, list[str]] = {}
    for problem in problems:
        lines.setdefault(Path(problem.path).name.split("!")[0], []).append(problem.reason)
    return [report.text for report in reports], lines, peak


def test_the_report_is_read(told: tuple[list[str], dict[str, list[str]], int]) -> None:
    assert told[0] == [LEAD]


@pytest.mark.parametrize("name", FILES)
def test_each_is_one_line_that_says_why(name: str, told: tuple[list[str], dict[str, list[str]], int]) -> None:
    (line,) = told[1][name]
    assert FILES[name][1] in line


def test_a_gigabyte_of_one_line_is_refused_unread(told: tuple[list[str], dict[str, list[str]], int]) -> None:
    assert told[1]["line.txt"] == ["is larger than 64 MB, which no report is"]
    assert told[2] < 200 * _MB


def test_nothing_else_is_said(told: tuple[list[str], dict[str, list[str]], int]) -> None:
    assert set(told[1]) == {*FILES, "line.txt"}


def test_names_that_lead_out_of_an_archive_are_labels(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.zip").write_bytes(zipped({"../../out.txt": LEAD.encode(), "/etc/b.txt": b"No."}))
    before = sorted(tmp_path.rglob("*"))
    reports, _ = load([tmp_path / "in"])
    assert [report.path.rsplit("!")[-1] for report in reports] == ["../../out.txt"]
    assert sorted(tmp_path.rglob("*")) == before


def test_markup_nested_a_hundred_thousand_deep_ends(tmp_path: Path) -> None:
    (tmp_path / "deep.html").write_bytes(DEEP)
    reports, problems = load([tmp_path])
    assert len(reports) + len(problems) == 1


def test_a_warc_cut_in_the_middle_gives_what_was_whole(tmp_path: Path) -> None:
    pages = [page(paragraphs=(f"Page {n}.", *PARAGRAPHS)).encode() for n in range(2)]
    data = b"".join(gzip.compress(record(n, one)) for n, one in enumerate(pages))
    (tmp_path / "cut.warc.gz").write_bytes(data[:-200])
    reports, problems = load([tmp_path])
    assert len(reports) == 1
    (problem,) = problems
    assert problem.reason == "is a WARC that is cut off after 1 records; what was whole is read"


@pytest.mark.parametrize("kind", good_files())
def test_damaged_files_of_every_kind_end_in_reports_and_lines(kind: str) -> None:
    files = good_files()
    chance = Random(kind)  # noqa: S311 - a run must be repeatable
    assert tried(kind, files[kind]) is None
    for _ in range(25):
        data = damaged(files[kind], list(files.values()), chance)
        assert tried(kind, data) is None, data
