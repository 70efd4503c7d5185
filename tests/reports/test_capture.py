import gzip
import io
import json
import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]

from crosswire.model.report import Problem
from crosswire.reports.capture import WaczWriter
from crosswire.reports.capture.answers import http_head
from crosswire.reports.capture.index import sort_key
from crosswire.reports.capture.names import file_address
from crosswire.reports.intake import Intake
from crosswire.reports.load import load_reports
from crosswire.reports.readers.archive import read_archive

CREATED = "2031-02-03T04:05:06Z"
PAGE = b"<html><p>The ferry was cancelled.</p></html>"
PACKED = gzip.compress(PAGE, mtime=0)


def write(path: Path, created: str = CREATED) -> Path:
    """A capture of a redirect, two pages, and files, two of one name."""
    with WaczWriter(path, created=created, software="tests 1") as writer:
        writer.add_answer(
            url="https://www.wire.example/", status=302, reason="Found", headers=[("Location", "/ferry")], body=b"",
            fetched="2031-02-03T04:05:01Z", page=False,
        )  # fmt: skip
        writer.add_answer(
            url="https://www.wire.example/ferry", status=200, reason="OK", body=PACKED, title="Ferry",
            headers=[("Content-Type", "text/html; charset=koi8-r"), ("Content-Encoding", "gzip")],
            fetched="2031-02-03T05:05:02+01:00", address="192.0.2.7",
        )  # fmt: skip
        writer.add_answer(
            url="https://api.wire.example/item", status=200, reason="OK", body=b'{"text": "It sailed."}',
            headers=[("Content-Type", "application/json")], fetched="2031-02-03T04:05:03Z",
        )  # fmt: skip
        for name, data in (("day 1/a#.txt", b"It will sail."), ("/home/ana/b.bin", b"\0\1"), ("b.bin", b"")):
            found = writer.add_file(name=name, file=io.BytesIO(data), modified="2031-01-01T00:00:00Z")
            assert found == sha256(data).hexdigest()
    return path


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def capture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("capture") / "c.wacz")


def test_the_same_things_are_the_same_bytes(capture: Path, tmp_path: Path) -> None:
    assert write(tmp_path / "other.wacz").read_bytes() == capture.read_bytes()
    assert write(tmp_path / "later.wacz", "2031-02-03T04:05:07Z").read_bytes() != capture.read_bytes()


def test_another_program_finds_every_digest_right_and_every_id_its_own(capture: Path) -> None:
    ids = set()
    with io.BytesIO(members(capture)["archive/data.warc.gz"]) as warc:
        for record in ArchiveIterator(warc, check_digests=True):
            record.content_stream().read()
            assert record.digest_checker.passed
            ids.add(record.rec_headers["WARC-Record-ID"])
    assert len(ids) == 7


def test_each_member_is_stored_and_has_the_digest_that_the_package_gives(capture: Path) -> None:
    held = members(capture)
    package = json.loads(held["datapackage.json"])
    assert (package["profile"], package["wacz_version"], package["created"]) == ("data-package", "1.1.1", CREATED)
    assert {one["path"]: (one["hash"], one["bytes"]) for one in package["resources"]} == {
        path: (f"sha256:{sha256(data).hexdigest()}", len(data))
        for path, data in held.items()
        if not path.startswith("datapackage")
    }
    digest = json.loads(held["datapackage-digest.json"])
    assert digest == {"path": "datapackage.json", "hash": f"sha256:{sha256(held['datapackage.json']).hexdigest()}"}
    with zipfile.ZipFile(capture) as archive:
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}


def test_the_index_is_sorted_and_leads_to_each_record(capture: Path) -> None:
    held = members(capture)
    lines = held["indexes/index.cdx"].decode().splitlines()
    assert lines == sorted(lines)
    assert [line.partition(" ")[0] for line in lines] == [
        "example,wire)/", "example,wire)/ferry", "example,wire,api)/item", "file:b.bin", "file:b.bin?2",
        "file:day%201/a%23.txt",
    ]  # fmt: skip
    for line in lines:
        told = json.loads(line.split(" ", 2)[2])
        at = int(told["offset"])
        record = gzip.decompress(held["archive/data.warc.gz"][at : at + int(told["length"])]).decode("latin-1")
        assert f"WARC-Target-URI: {told['url']}\r\n" in record
        assert f"WARC-Payload-Digest: {told['digest']}\r\n" in record


def test_pages_are_what_was_to_be_captured(capture: Path) -> None:
    header, *pages = map(json.loads, members(capture)["pages/pages.jsonl"].splitlines())
    assert header["format"] == "json-pages-1.0"
    assert pages == [
        {"id": "page-1", "url": "https://www.wire.example/ferry", "ts": "2031-02-03T04:05:02Z", "title": "Ferry"},
        {"id": "page-2", "url": "https://api.wire.example/item", "ts": "2031-02-03T04:05:03Z"},
    ]


def test_everything_captured_comes_back_as_it_came(capture: Path) -> None:
    within = "c.wacz!archive/data.warc.gz!"
    ferry, item = "https://www.wire.example/ferry", "https://api.wire.example/item"
    assert list(read_archive(Intake("c.wacz", capture.read_bytes()))) == [
        Intake(within + ferry, PAGE, "text/html", "koi8-r", ferry, "2031-02-03T04:05:02Z"),
        Intake(within + item, b'{"text": "It sailed."}', "application/json", None, item, "2031-02-03T04:05:03Z"),
        Intake(within + "day 1/a#.txt", b"It will sail."),
        Intake(within + "b.bin", b"\0\1"),
        Intake(within + "b.bin?2", b""),
    ]


def zipped(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, data)
    return out.getvalue()


def test_a_capture_reads_as_what_was_captured(tmp_path: Path) -> None:
    text = b"The ferry to Saltholm was cancelled on Monday, the harbour master said in a statement."
    files = {
        "a.txt": text,
        "b.json": b'{"title": "It sails", "text": "The ferry will sail on Tuesday, the harbour master said."}',
        "c.zip": zipped("2.zip", zipped("1.zip", zipped("c.txt", b"Yesterday. " + text))),
        "d.zip": zipped("3.zip", zipped("2.zip", zipped("1.zip", zipped("d.txt", b"Today. " + text)))),
        "e.png": b"\x89PNG",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    with WaczWriter(tmp_path / "z.wacz", created=CREATED) as writer:
        for name in files:
            with (tmp_path / name).open("rb") as file:
                writer.add_file(name=name, file=file, modified=None)

    def read(places: list[Path], before: str) -> list[object]:
        """What comes out, by the names of the files alone."""
        return [
            (one.path.removeprefix(before), one.reason)
            if isinstance(one, Problem)
            else (one.id, [replace(each, path=each.path.removeprefix(before)) for each in one.arrivals])
            for one in load_reports(places)
        ]

    within = f"{tmp_path.as_posix()}/z.wacz!archive/data.warc.gz!"
    found = read([tmp_path / "z.wacz"], within)
    assert found == read([tmp_path / name for name in files], f"{tmp_path.as_posix()}/")
    assert len(found) == 5


class Stopping(io.BytesIO):
    """A file at which the user loses patience."""

    def read(self, _: int | None = -1, /) -> bytes:
        raise KeyboardInterrupt


def write_until_stopped(path: Path) -> None:
    with WaczWriter(path) as writer:
        writer.add_file(name="a", file=io.BytesIO(b"x"), modified=None)
        writer.add_file(name="b", file=Stopping(), modified=None)


def test_an_error_leaves_nothing_behind_and_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "c.wacz"
    path.write_bytes(b"before")
    with pytest.raises(KeyboardInterrupt):
        write_until_stopped(path)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"before"


class Growing(io.BytesIO):
    """A file that somebody writes to while it is read."""

    def seek(self, offset: int, whence: int = 0) -> int:
        super().seek(0, io.SEEK_END)
        self.write(b"more")
        return super().seek(offset, whence)


def test_a_file_that_changes_meanwhile_spoils_no_other(tmp_path: Path) -> None:
    path = tmp_path / "c.wacz"
    with WaczWriter(path) as writer:
        with pytest.raises(OSError, match="changed while it was read"):
            writer.add_file(name="a.txt", file=Growing(b"x" * 100_000), modified=None)
        writer.add_file(name="a.txt", file=io.BytesIO(b"whole"), modified=None)
    (one,) = read_archive(Intake("c", path.read_bytes()))
    assert one == Intake("c!archive/data.warc.gz!a.txt", b"whole")


def test_a_time_without_a_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        WaczWriter(tmp_path / "c", created="2031-02-03T04:05:06")


@pytest.mark.parametrize(
    ("headers", "lines"),
    [
        ([("Content-Length", "4")], ["Content-Length: 4"]),
        ([("content-length", "9")], ["X-Crawler-content-length: 9", "Content-Length: 4"]),
        ([("Transfer-Encoding", "chunked")], ["X-Crawler-Transfer-Encoding: chunked", "Content-Length: 4"]),
        ([("X", "a\r\nY: b\u00e9")], ["X: a Y: b\u00e9", "Content-Length: 4"]),
    ],
)
def test_the_head_is_true_of_the_body(headers: list[tuple[str, str]], lines: list[str]) -> None:
    head = http_head(200, "OK", headers, 4).decode("latin-1")
    assert head == "\r\n".join(["HTTP/1.1 200 OK", *lines, "", ""])


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www2.Paper.example/News/?b=1&A=2#top", "example,paper)/news?a=2&b=1"),
        ("http://ana:pw@paper.example:8080", "example,paper:8080)/"),
        ("https://paper.example:443//a/./x/../b/?", "example,paper)/a/b"),
        ("https://paper.example/%7Eana/a%20b%C3%89", "example,paper)/~ana/a%20b%c3%89"),
        ("https://[bad/", "https://[bad/"),
        ("file:Day%201/a.txt", "file:day%201/a.txt"),
    ],
)
def test_keys_sort_by_host_path_and_query(url: str, key: str) -> None:
    assert sort_key(url) == key


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("news/a.txt", "file:news/a.txt"),
        ("./../news/a?#%.txt", "file:news/a%3F%23%25.txt"),
        ("/home/ana/news/a.txt", "file:a.txt"),
        ("C:/Users/ana/a.txt", "file:a.txt"),
        ("\\\\desk\\ana\\a.txt", "file:a.txt"),
        ("-", "file:-"),
        ("..", "file:file"),
    ],
)
def test_an_address_tells_no_more_than_the_user_did(name: str, address: str) -> None:
    assert file_address(name) == address


@given(
    st.lists(st.tuples(st.text(st.characters(max_codepoint=255)), st.text(st.characters(max_codepoint=255)))),
    st.binary(max_size=300),
    st.text(max_size=20),
)
def test_whatever_comes_in_comes_back(
    tmp_path_factory: pytest.TempPathFactory, headers: list[tuple[str, str]], data: bytes, name: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "c.wacz"
    kept = [(f"X-{key}", value) for key, value in headers]
    with WaczWriter(path, created=CREATED) as writer:
        writer.add_answer(
            url="https://wire.example/", status=200, reason="OK", headers=kept, body=data, fetched=CREATED
        )
        writer.add_file(name=name, file=io.BytesIO(data), modified=None)
    found = list(read_archive(Intake("c", path.read_bytes())))
    assert [one.data for one in found if not isinstance(one, Problem)] == [data, data]
    assert len(found) == 2
