"""WACZ: a zip file with WARC in it, an index, a list of pages, and the digests of all of them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Collection, Iterator, Mapping
from typing import BinaryIO, cast

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.digests import Hashing, digest_in
from crosswire.reports.readers.members import BROKEN_MEMBER, MOST_MEMBERS, is_unseen, member_path
from crosswire.reports.readers.metadata import one_line, web_address
from crosswire.reports.readers.warc import stream_warc
from crosswire.reports.readers.zips import BROKEN_ZIP

__all__ = ["is_wacz", "stream_wacz"]

_PACKAGE = "datapackage.json"
_PACKAGE_DIGEST = "datapackage-digest.json"
_WARCS = "archive/"
_PAGES = "pages/"
_LARGEST_TOLD = 16 * 1024**2
"""Bytes of what tells of the package, and of one line in a list of pages, which may hold the text of the page."""
_NOT_AS_LISTED = "does not have the digest that its package gives"


def is_wacz(names: Collection[str]) -> bool:
    """Whether the members of a zip file are those of a WACZ."""
    return _PACKAGE in names and any(name.startswith(_WARCS) for name in names)


def stream_wacz(archive: zipfile.ZipFile, path: str, depth: int) -> Iterator[Intake | Problem]:
    """What the WARCs of a WACZ hold, and problems where a member is not as the package lists it.

    A member with another digest is read all the same: somebody changed it, which does not make it less of a report.

    Args:
        archive: The zip file.
        path: What it is called.
        depth: In how many carriers it lies. The outermost one is none itself: what was captured may lie as deep in
            archives as when it was read without.
    """
    listed = _digests(archive)
    pages = _pages(archive)
    missing = sorted(set(listed) - set(archive.namelist()))
    if missing:
        told = f"lists {len(missing)} files in its package that are not there, the first is {one_line(missing[0])}"
        yield Problem(path, told, lost=any(name.startswith(_WARCS) for name in missing))
    for info in archive.infolist():
        called = member_path(path, info.filename)
        try:
            with archive.open(info) as member:
                file = Hashing(cast("BinaryIO", member), digest_in(listed.get(info.filename)))
                if info.filename.startswith(_WARCS) and not (info.is_dir() or is_unseen(info.filename)):
                    yield from _read(file, called, depth or -1, pages)
                if file.is_other():
                    yield Problem(called, _NOT_AS_LISTED, lost=False)
        except BROKEN_ZIP:
            yield Problem(called, "is encrypted" if info.flag_bits & 0x1 else BROKEN_MEMBER)


def _read(file: Hashing, path: str, depth: int, pages: Collection[str]) -> Iterator[Intake | Problem]:
    try:
        yield from stream_warc(cast("BinaryIO", file), path, depth, pages)
    except UnreadableError as error:
        yield Problem(path, str(error))


def _digests(archive: zipfile.ZipFile) -> dict[str, str]:
    """The label of the digest of each member, by its name."""
    told = _json(archive, _PACKAGE).get("resources")
    listed = {
        one["path"]: one["hash"]
        for one in (told if isinstance(told, list) else ())
        if isinstance(one, dict) and isinstance(one.get("path"), str) and isinstance(one.get("hash"), str)
    }
    digest = _json(archive, _PACKAGE_DIGEST).get("hash")
    return listed | ({_PACKAGE: digest} if isinstance(digest, str) else {})


def _json(archive: zipfile.ZipFile, name: str) -> Mapping[str, object]:
    try:
        with archive.open(name) as member:
            told = json.loads(member.read(_LARGEST_TOLD))
    except (KeyError, RecursionError, *BROKEN_ZIP):
        return {}
    return told if isinstance(told, dict) else {}


def _pages(archive: zipfile.ZipFile) -> frozenset[str]:
    """The addresses of the pages that the package lists: what was captured for its own sake."""
    names = [name for name in archive.namelist() if name.startswith(_PAGES) and name.endswith(".jsonl")]
    found: set[str] = set()
    for name in names:
        try:
            with archive.open(name) as member:
                while len(found) < MOST_MEMBERS and (line := member.readline(_LARGEST_TOLD)):
                    found.update(_address(line))
        except BROKEN_ZIP:
            continue
    return frozenset(found)


def _address(line: bytes) -> Iterator[str]:
    try:
        page = json.loads(line)
    except (ValueError, RecursionError):
        return
    url = web_address(page.get("url")) if isinstance(page, dict) else None
    if url:
        yield url
