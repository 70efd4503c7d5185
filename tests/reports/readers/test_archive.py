import bz2
import gzip
import hashlib
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers import archive, tars, zips
from crosswire.reports.readers.archive import is_archive, read_archive
from tests.reports.readers.fuzz import any_of, outcome
from tests.reports.readers.test_warc import record

FILES = {"day1/a.txt": b"The ferry was cancelled.", "../../b.html": b"<p>It will sail.</p>"}


def zipped(files: Mapping[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return out.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as made:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))
    return out.getvalue()


def members(data: bytes, depth: int = 0) -> list[Intake | Problem]:
    return list(read_archive(Intake("pages.zip", data, depth=depth)))


@pytest.mark.parametrize(
    "data",
    [
        zipped(FILES),
        zipped(FILES, zipfile.ZIP_LZMA),
        tarred(FILES),
        gzip.compress(tarred(FILES)),
        bz2.compress(tarred(FILES)),
        lzma.compress(tarred(FILES)),
    ],
    ids=["zip", "zip with lzma", "tar", "tar.gz", "tar.bz2", "tar.xz"],
)
def test_members_by_their_names_which_lead_nowhere(data: bytes) -> None:
    assert is_archive(Intake("pages.zip", data))
    assert members(data) == [Intake(f"pages.zip!{name}", content, depth=1) for name, content in FILES.items()]


def test_a_packed_file_and_a_packed_warc() -> None:
    (one,) = read_archive(Intake("day/a.txt.gz", gzip.compress(b"The ferry")))
    assert one == Intake("day/a.txt.gz!a.txt", b"The ferry", depth=1)
    (page,) = members(gzip.compress(record(1)))
    assert isinstance(page, Intake)
    assert page.url == "https://wire.example/1"
    assert members(bz2.compress(record(1))) == [page]


def test_a_wacz_gives_its_pages_and_not_its_index() -> None:
    warcs = gzip.compress(record(1)) + gzip.compress(record(2))
    wacz = {"datapackage.json": b"{}", "pages/pages.jsonl": b"{}", "archive/data.warc.gz": warcs}
    found = members(zipped(wacz))
    assert [one.url for one in found if isinstance(one, Intake)] == ["https://wire.example/1", "https://wire.example/2"]
    assert len(found) == 2
    cut = members(zipped(wacz | {"archive/data.warc.gz": warcs[:-40]}))
    assert isinstance(cut[0], Intake)
    assert "cut off after 1 records" in str(cut[1])


def wacz(warcs: bytes, **told: bytes) -> bytes:
    """A WACZ whose package gives the digest of its WARC, or of another."""
    files = {
        "archive/data.warc.gz": warcs,
        "pages/pages.jsonl": b'{"format": "x"}\n{"url": "https://wire.example/3"}\n',
    }
    files["datapackage.json"] = json.dumps(
        {
            "resources": [
                {"path": path, "hash": f"sha256:{hashlib.sha256(told.get(path[0], data)).hexdigest()}"}
                for path, data in files.items()
            ]
        }
    ).encode()
    return zipped(files, zipfile.ZIP_STORED)


def test_a_wacz_gives_what_it_lists_as_a_page_whatever_it_is() -> None:
    script = [record(number, b"sail()", media="text/javascript") for number in (2, 3)]
    first, third = members(wacz(gzip.compress(record(1)) + b"".join(map(gzip.compress, script))))
    assert isinstance(first, Intake)
    assert isinstance(third, Intake)
    assert (first.url, third.url) == ("https://wire.example/1", "https://wire.example/3")
    assert (first.depth, members(wacz(gzip.compress(record(1))), 1)[0].depth) == (0, 2)  # type: ignore[union-attr]


def test_members_without_the_digest_that_is_listed_are_told_and_read() -> None:
    page, warc, pages = members(wacz(gzip.compress(record(1)), a=b"another", p=b"another"))
    assert isinstance(page, Intake)
    reason = "does not have the digest that its package gives"
    assert warc == Problem("pages.zip!archive/data.warc.gz", reason, lost=False)
    assert pages == Problem("pages.zip!pages/pages.jsonl", reason, lost=False)


@pytest.mark.parametrize(
    "package",
    [b"", b"[]", b"[" * 99_999, b'{"resources": 3}', b'{"resources": [1, {"path": 2}, {"path": "a", "hash": 3}]}'],
)
def test_a_package_that_tells_nothing(package: bytes) -> None:
    (page,) = members(zipped({"datapackage.json": package, "archive/a.warc": record(1), "pages/p.jsonl": b"[[[\n3\n"}))
    assert isinstance(page, Intake)


def test_a_member_that_is_listed_and_missing_is_told() -> None:
    package = b'{"resources": [{"path": "archive/b.warc", "hash": "md5:0"}, {"path": "x", "hash": "md5:0"}]}'
    problem, page = members(zipped({"datapackage.json": package, "archive/a.warc": record(1)}))
    told = "lists 2 files in its package that are not there, the first is archive/b.warc"
    assert problem == Problem("pages.zip", told)
    assert isinstance(page, Intake)


def test_a_damaged_warc_in_a_wacz_loses_no_other() -> None:
    good, bad = gzip.compress(record(1)), gzip.compress(record(2))
    data = zipped(
        {"datapackage.json": b"{}", "archive/a.warc": b"no WARC", "archive/b.warc": bad, "archive/c.warc": good}
    )
    found = members(data.replace(bad[30:], b"\0" * len(bad[30:])))
    assert [one.path for one in found if isinstance(one, Problem)] == [
        "pages.zip!archive/a.warc", "pages.zip!archive/b.warc",
    ]  # fmt: skip
    assert isinstance(found[-1], Intake)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, lambda data: zipped({"a": data})])
def test_a_bomb_is_one_line(pack, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(zips, "_ALLOWED", 1024**2)
    with pytest.raises(UnreadableError, match="as only a"):
        members(pack(b"\0" * 8 * 1024**2))
    if pack is gzip.compress:
        first, problem = members(pack(tarred({"a.txt": b"whole", "b.txt": b"\0" * 8 * 1024**2})))
        assert isinstance(first, Intake)
        assert "as only a bomb does" in str(problem)


def test_a_tar_header_that_asks_for_a_gigabyte_is_refused() -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.XHDTYPE, 2**30
    found = members(info.tobuf() + b"\0" * 2000)
    assert found == [Problem("pages.zip", "is a tar archive with a header too long to be one; 0 files stood before")]


def test_archives_in_archives_have_an_end() -> None:
    with pytest.raises(UnreadableError, match="more than 3 deep"):
        members(zipped(FILES), depth=3)


def test_a_member_that_is_encrypted_damaged_or_too_large_loses_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST_MEMBER", 30)
    monkeypatch.setattr(tars, "LARGEST_MEMBER", 30)
    data = zipped({"a": b"first", "b": b"second", "c": b"x" * 31, "d": b"last"}, zipfile.ZIP_STORED)
    data = data.replace(b"second", b"secund")
    at = data.index(b"PK\x01\x02") + 8
    data = data[:at] + b"\x01" + data[at + 1 :]
    encrypted, damaged, large, last = members(data)
    assert encrypted == Problem("pages.zip!a", "is encrypted")
    assert damaged == Problem("pages.zip!b", "is damaged in its archive, or packed in a way that is not known")
    assert isinstance(large, Problem)
    assert "unpacks to more than" in large.reason
    assert last == Intake("pages.zip!d", b"last", depth=1)
    large, last = members(tarred({"c": b"x" * 31, "d": b"last"}))
    assert isinstance(large, Problem)
    assert last == Intake("pages.zip!d", b"last", depth=1)


def test_archives_that_are_cut_off() -> None:
    with pytest.raises(UnreadableError, match="zip archive that is cut off or damaged"):
        members(zipped(FILES)[:-30])
    packed = tarred({"a.txt": b"whole", "b.txt": b"x" * 5000})[:3000]
    first, problem = members(packed)
    assert first == Intake("pages.zip!a.txt", b"whole", depth=1)
    assert problem == Problem("pages.zip", "is a tar archive that is cut off or damaged after 2 files")
    with pytest.raises(UnreadableError, match="gzip archive that is cut off or damaged"):
        members(gzip.compress(FILES["day1/a.txt"] * 100)[:-12])


def test_office_documents_are_no_archives_and_litter_is_passed_over() -> None:
    with pytest.raises(UnreadableError, match="an office document or a book"):
        members(zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}))
    assert members(zipped({"__MACOSX/._a": b"x", "a/.DS_Store": b"x"})) == []


def test_a_member_without_a_name() -> None:
    data = bytearray(zipped({"q": b"The ferry"}, zipfile.ZIP_STORED))
    for at in (26, data.index(b"PK\x01\x02") + 28):
        data[at : at + 4] = b"\0\0\1\0"
    assert members(bytes(data)) == [Intake("pages.zip!a member without a name", b"The ferry", depth=1)]


@given(any_of(zipped(FILES)))
def test_any_zip(data: bytes) -> None:
    outcome(read_archive, data)


@given(any_of(wacz(gzip.compress(record(1)))))
def test_any_wacz(data: bytes) -> None:
    outcome(read_archive, data)


@given(any_of(tarred(FILES)))
def test_any_tar(data: bytes) -> None:
    outcome(read_archive, data)


@given(any_of(gzip.compress(tarred(FILES))))
def test_any_packed_tar(data: bytes) -> None:
    outcome(read_archive, data)
