"""Archives: zip and WACZ, tar, and single files packed by gzip, bzip2 or xz. Members come out one at a time, in memory.

The name of a member is a label and nothing else: no path is ever made of it.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO, cast

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.members import (
    BROKEN_MEMBER,
    BROKEN_STREAM,
    DEEPEST,
    MOST_MEMBERS,
    TOO_DEEP,
    TOO_LARGE,
    WARC_NAMES,
    is_unseen,
    member_path,
    warc_member,
)
from crosswire.reports.readers.packed import Metered, is_tar
from crosswire.reports.readers.tars import stream_tar
from crosswire.reports.readers.wacz import is_wacz, stream_wacz
from crosswire.reports.readers.warc import stream_warc
from crosswire.reports.readers.zips import BROKEN_ZIP, LARGEST_MEMBER, bomb_line

__all__ = ["is_archive", "read_archive", "stream_archive"]

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PACKED = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ\x00": "xz"}
_OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
"""Members that a zip file has only as a document of some office program, or a book."""


def is_archive(intake: Intake) -> bool:
    """Whether the bytes are of an archive, by their first ones."""
    return intake.data.startswith((*_ZIP, *_PACKED)) or is_tar(intake.data)


def read_archive(intake: Intake) -> Iterator[Intake | Problem]:
    """The members of an archive.

    Raises:
        UnreadableError: as ``stream_archive`` does.
    """
    yield from stream_archive(BytesIO(intake.data), intake.path, intake.depth)


def stream_archive(file: BinaryIO, path: str, depth: int = 0) -> Iterator[Intake | Problem]:
    """The members of an archive, of whatever size: at most one is in memory at a time.

    Args:
        file: The archive; it can be sought in.
        path: What it is called.
        depth: In how many others it lay.

    Raises:
        UnreadableError: if it is damaged from the start, a bomb, or too deep in other archives.
    """
    if depth >= DEEPEST:
        raise UnreadableError(TOO_DEEP)
    begin = file.read(512)
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    packed = next((kind for sign, kind in _PACKED.items() if begin.startswith(sign)), None)
    if packed is None and not is_tar(begin):
        yield from _zip(file, path, size, depth)
        return
    inner = Metered(_unpacked(file, packed), size if packed else None)
    try:
        head = inner.peek(512)
        if is_tar(head):
            yield from stream_tar(inner, path, depth)
        elif head.startswith(b"WARC/"):
            file.seek(0)
            yield from stream_warc(file if packed == "gzip" else cast("BinaryIO", inner), path, depth)
        else:
            yield _single(inner, path, depth)
    except UnreadableError:
        raise
    except BROKEN_STREAM as error:
        raise UnreadableError(f"is a {packed or 'tar'} archive that is cut off or damaged") from error


def _unpacked(file: BinaryIO, packed: str | None) -> BinaryIO:
    if packed == "gzip":
        return cast("BinaryIO", gzip.GzipFile(fileobj=file, mode="rb"))
    if packed == "bzip2":
        return cast("BinaryIO", bz2.BZ2File(file))
    return cast("BinaryIO", lzma.LZMAFile(file)) if packed == "xz" else file


def _single(inner: Metered, path: str, depth: int) -> Intake:
    data = inner.read(LARGEST_MEMBER + 1)
    if len(data) > LARGEST_MEMBER:
        raise UnreadableError(TOO_LARGE)
    name = path.rsplit("/", 1)[-1].rsplit("!", 1)[-1].rsplit(".", 1)[0]
    return Intake(path=f"{path}!{name}", data=data, depth=depth + 1)


def _zip(file: BinaryIO, path: str, size: int, depth: int) -> Iterator[Intake | Problem]:
    try:
        archive = zipfile.ZipFile(file)
    except BROKEN_ZIP as error:
        raise UnreadableError("is a zip archive that is cut off or damaged") from error
    with archive:
        members = [
            info for info in archive.infolist() if not info.filename.endswith("/") and not is_unseen(info.filename)
        ]
        names = {info.filename for info in members}
        refused = bomb_line(members, size)
        if refused or len(members) > MOST_MEMBERS:
            raise UnreadableError(refused or f"holds {len(members)} files, and {MOST_MEMBERS} are the most")
        if is_wacz(names):
            yield from stream_wacz(archive, path, depth)
            return
        if names & _OFFICE:
            raise UnreadableError("is an office document or a book of a kind that is not read")
        for info in members:
            yield from _zip_member(archive, info, path, depth)


def _zip_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str, depth: int) -> Iterator[Intake | Problem]:
    name = member_path(path, info.filename)
    if info.flag_bits & 0x1:
        yield Problem(name, "is encrypted")
        return
    try:
        with archive.open(info) as member:
            if info.filename.lower().endswith(WARC_NAMES):
                yield from warc_member(cast("BinaryIO", member), name, depth + 1)
            elif info.file_size > LARGEST_MEMBER:
                yield Problem(name, TOO_LARGE)
            else:
                yield Intake(path=name, data=member.read(), depth=depth + 1)
    except BROKEN_ZIP:
        yield Problem(name, BROKEN_MEMBER)
