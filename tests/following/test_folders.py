"""Folders and lists of feeds."""

import errno
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from sqlalchemy import select

from crosswire.store import open_store
from crosswire.store.database import DatabaseStore
from crosswire.store.tables import remembered
from tests.following.desk import at_desk, item, rss, site, words
from tests.reports.web.serving import ok


@pytest.fixture
def store() -> Iterator[DatabaseStore]:
    with open_store(None) as opened:
        yield opened


def write(path: Path, about: str) -> Path:
    path.write_text(f"About {about}\n\n{words(about)}\n", encoding="utf-8")
    return path


def test_new_and_changed_files_are_read(tmp_path: Path, store: DatabaseStore) -> None:
    desk = at_desk([tmp_path], store)
    assert not desk.round().changes
    assert desk.lines == []
    first = write(tmp_path / "first.txt", "the crane")
    assert len(desk.round().changes.apart) == 1
    write(tmp_path / "second.txt", "the pier")
    assert len(desk.round().changes.apart) == 1
    write(first, "the tall crane")
    assert len(desk.round().changes.apart) == 1
    assert not desk.round().changes
    assert not at_desk([tmp_path], store).round().changes
    assert len(store.reports()) == 3


def test_what_cannot_be_read_is_said_once(tmp_path: Path, store: DatabaseStore) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 and no more")
    write(tmp_path / "good.txt", "the crane")
    desk = at_desk([tmp_path, tmp_path / "none.txt"], store)
    desk.round()
    assert len(store.reports()) == 1
    assert [line.partition(": ")[0] for line in desk.lines] == [f"{tmp_path}/bad.pdf", f"{tmp_path}/none.txt"]
    desk.round()
    assert desk.lines == [f"{tmp_path}/none.txt: does not exist"]
    os.utime(tmp_path / "bad.pdf", (1, 1))
    desk.round()
    assert len(desk.lines) == 2


class Failing(io.BytesIO):
    """A file on a disk that fails further on."""

    def read(self, size: int | None = -1, /) -> bytes:
        """The head, which tells that it is no store; then the disk fails."""
        if size is not None and 0 < size < 100:
            return super().read(size)
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def refuse(*_: object, **__: object) -> BinaryIO:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


@pytest.mark.parametrize(
    ("refused", "reason"),
    [
        (refuse, "cannot be read: permission denied"),
        (lambda *_, **__: Failing(words("the crane").encode()), "cannot be read: input/output error"),
    ],
)
def test_a_file_that_the_system_does_not_give_is_read_when_it_does(
    tmp_path: Path, store: DatabaseStore, refused: Callable[..., BinaryIO], reason: str
) -> None:
    file = write(tmp_path / "a.txt", "the crane")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "open", refused)
        desk = at_desk([tmp_path], store)
        desk.round()
        assert desk.lines == [f"{file}: {reason}"]
        desk.round()
        assert desk.lines == []
        desk = at_desk([tmp_path], store)
        desk.round()
        assert desk.lines == []
        os.utime(file, (1, 1))
        desk.round()
        assert desk.lines == [f"{file}: {reason}"]
    desk.round()
    assert (desk.lines, len(store.reports())) == ([], 1)
    assert not desk.round().changes


def test_a_link_that_leads_to_itself_stops_nothing(tmp_path: Path, store: DatabaseStore) -> None:
    (tmp_path / "loop").symlink_to("loop")
    write(tmp_path / "good.txt", "the crane")
    desk = at_desk([tmp_path, tmp_path / "loop"], store)
    desk.round()
    assert len(store.reports()) == 1
    assert f"{tmp_path}/loop: does not exist" in desk.lines


def test_a_store_in_the_folder_is_no_report(tmp_path: Path) -> None:
    write(tmp_path / "good.txt", "the crane")
    with open_store(tmp_path / "store.sqlite") as store:
        desk = at_desk([tmp_path], store)
        desk.round()
        desk.round()
        assert desk.lines == []
        assert len(store.reports()) == 1


def test_the_feeds_of_a_list(tmp_path: Path, store: DatabaseStore) -> None:
    with site() as web:
        web.answers["/a"] = ok(rss(item("Crane falls", words("the crane"))))
        web.answers["/b"] = ok(rss(item("Pier closed", words("the pier"))))
        listed = tmp_path / "feeds.opml"
        listed.write_text(
            f"""<?xml version="1.0"?><opml version="2.0"><head><title>Quays</title></head><body>
            <outline text="Harbours"><outline type="rss" xmlUrl="{web.url("/a")}"/><outline text="no feed"/>
            <outline type="rss" xmlUrl="{web.url("/a")}"/></outline>
            <outline type="rss" xmlUrl="ftp://quay.example/feed"/></body></opml>""",
            encoding="utf-8",
        )
        desk = at_desk([listed], store)
        desk.round()
        assert desk.titles == ["Crane falls"]
        assert desk.lines == [f"{listed}: ftp://quay.example/feed: is not an address of http or https"]
        listed.write_text(f'<opml><body><outline xmlUrl="{web.url("/b")}"/></body></opml>', encoding="utf-8")
        desk.round()
        assert desk.titles == ["Crane falls", "Pier closed"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is a list of feeds that is cut off or not well-formed"),
        (b"<opml><body>", "is a list of feeds that is cut off or not well-formed"),
        (b"<opml/>", "is a list with no feed"),
        (b"<rss/>", "is called a list of feeds, and is not OPML"),
        (
            b'<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname">]><opml>&x;</opml>',
            "is a list of feeds that declares entities of its own, which are not read",
        ),
        (None, "cannot be read: no such file or directory"),
    ],
)
def test_a_list_that_is_none(tmp_path: Path, store: DatabaseStore, data: bytes | None, reason: str) -> None:
    listed = tmp_path / "feeds.opml"
    if data is not None:
        listed.write_bytes(data)
    desk = at_desk([listed], store)
    desk.round()
    assert desk.lines == [f"{listed}: {reason}"]


def test_an_address_that_is_refused_is_not_kept(store: DatabaseStore) -> None:
    desk = at_desk(["https://me:secret@quay.example/feed", "ftp://quay.example/"], store)
    desk.round()
    assert desk.lines == [
        "ftp://quay.example/: is not an address of http or https",
        "https://quay.example/feed: holds a user name or a password, which would be kept and shown with it",
    ]
    with store.reading() as connection:
        assert connection.scalars(select(remembered.c.kind)).all() == []
