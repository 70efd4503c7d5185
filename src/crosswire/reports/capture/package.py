"""A WACZ 1.1.1: a zip file of one WARC, its index, the list of pages, and the digests of all of them."""

from __future__ import annotations

import io
import json
import zipfile
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import BinaryIO, Self
from urllib.parse import quote

from crosswire.reports.capture.answers import http_head
from crosswire.reports.capture.index import Entry, index_lines
from crosswire.reports.capture.names import file_address
from crosswire.reports.capture.records import Records, label

__all__ = ["WaczWriter"]

_WACZ = "1.1.1"
_WARC = "data.warc.gz"
_NOBODY_SAYS = "application/octet-stream"
"""The type of a file of which none was told; RFC 2046 has it for that."""
_IN_ADDRESS = "!#$%&'()*+,/:;=?@[]~"
_AT_ONCE = 1024**2
"""Bytes."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""Of the calendar of zip files."""


class WaczWriter:
    """A WACZ that is being written, for a ``with`` block: at its end the file is there whole, or nothing is.

    The same things with the same ``created`` are the same bytes, so far as zlib packs alike.
    """

    def __init__(self, path: Path, *, created: str | None = None, software: str | None = None) -> None:
        """Begins nothing yet.

        Args:
            path: Where it will be; what was there before is replaced at the end.
            created: ISO 8601 with its zone; now, if none is given.
            software: Name and version of what writes it.

        Raises:
            ValueError: if ``created`` is no time with a zone.
        """
        self._path = path
        self._created = _in_utc(created) if created else f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        self._software = software or f"crosswire {version('crosswire')}"
        self._entries: list[Entry] = []
        self._pages: list[dict[str, str]] = []
        self._names: Counter[str] = Counter()
        self._open = ExitStack()

    def __enter__(self) -> Self:
        """Begins the WARC, in a folder of its own beside the file that will be.

        Raises:
            OSError: if nothing can be written there.
        """
        with ExitStack() as stack:
            folder = stack.enter_context(TemporaryDirectory(prefix=".crosswire-", dir=self._path.parent))
            self._warc = stack.enter_context((Path(folder) / _WARC).open("w+b"))
            self._whole = Path(folder) / "whole"
            self._records = Records(self._warc, name=_WARC, created=self._created, software=self._software)
            self._open = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        """Writes the package, unless an error ended the block, and moves it to its place."""
        with self._open:
            if kind is None:
                self._write()
                self._whole.replace(self._path)

    def add_answer(
        self,
        *,
        url: str,
        status: int,
        reason: str,
        headers: Sequence[tuple[str, str]],
        body: bytes,
        fetched: str,
        address: str | None = None,
        page: bool = True,
        title: str | None = None,
    ) -> None:
        """Writes an answer of a server as it came.

        Args:
            url: What was asked for.
            status: 200 and the like.
            reason: The words behind it.
            headers: Names and values, a character a byte.
            body: Content coding still on, transfer coding taken off.
            fetched: When, ISO 8601 with its zone.
            address: The IP address that answered.
            page: Whether it is what was to be captured; false for what only leads there.
            title: What the page is called.

        Raises:
            OSError: if it cannot be written.
            ValueError: if ``fetched`` is no time with a zone.
        """
        uri = quote(url, safe=_IN_ADDRESS)
        date = _in_utc(fetched)
        payload = label(sha256(body).hexdigest())
        fields = {
            "WARC-Target-URI": uri,
            "WARC-Date": date,
            "WARC-IP-Address": address,
            "Content-Type": "application/http; msgtype=response",
            "WARC-Payload-Digest": payload,
        }
        place = self._records.add("response", fields, http_head(status, reason, headers, len(body)) + body)
        media = next((value for name, value in headers if name.lower() == "content-type"), "")
        self._entries.append(Entry(uri, date, media.partition(";")[0].strip(), status, payload, *place))
        if page:
            told = {"id": f"page-{len(self._pages) + 1}", "url": uri, "ts": date}
            self._pages.append(told | ({"title": title} if title else {}))

    def add_file(self, *, name: str, file: BinaryIO, modified: str | None, media: str | None = None) -> str:
        """Writes a file of any size, a piece at a time.

        Args:
            name: As the user gave it.
            file: Can be sought in; it is read twice.
            modified: When it was last changed, ISO 8601 with its zone.
            media: Its media type, if somebody told it.

        Returns:
            Its SHA-256, in hex.

        Raises:
            OSError: if it cannot be read or written, or changes meanwhile; nothing of it is kept then.
            ValueError: if ``modified`` is no time with a zone.
        """
        first = file_address(name)
        uri = file_address(name, self._names[first] + 1)
        fields = {
            "WARC-Target-URI": uri,
            "WARC-Date": self._created,
            "Content-Type": media or _NOBODY_SAYS,
            "Last-Modified": _in_utc(modified) if modified else None,
        }
        *place, digest = self._records.add_file(fields, file)
        self._names[first] += 1
        self._entries.append(Entry(uri, self._created, media or _NOBODY_SAYS, None, label(digest), *place))
        return digest

    def _write(self) -> None:
        """The package: whatever tells of a file comes after it."""
        with zipfile.ZipFile(self._whole, "x") as archive:
            members = _Members(archive, self._created)
            members.add(f"archive/{_WARC}", self._warc)
            members.add("indexes/index.cdx", io.BytesIO(index_lines(self._entries, _WARC)))
            header = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
            members.add("pages/pages.jsonl", io.BytesIO(b"".join(_json(line) for line in [header, *self._pages])))
            package = _json(
                {
                    "profile": "data-package",
                    "wacz_version": _WACZ,
                    "software": self._software,
                    "created": self._created,
                    "resources": members.told[:],
                }
            )
            members.add("datapackage.json", io.BytesIO(package))
            digest = {"path": "datapackage.json", "hash": members.told[-1]["hash"]}
            members.add("datapackage-digest.json", io.BytesIO(_json(digest)))


class _Members:
    """The members of a zip file, stored as they are, and what a package tells of them."""

    def __init__(self, archive: zipfile.ZipFile, created: str) -> None:
        self._archive = archive
        self._when = max(_FIRST_DAY, datetime.fromisoformat(created).timetuple()[:6])
        self.told: list[dict[str, str | int]] = []

    def add(self, path: str, file: BinaryIO) -> None:
        """Writes one, from its start."""
        info = zipfile.ZipInfo(path, self._when)
        info.create_system = 3
        info.external_attr = 0o644 << 16
        info.file_size = file.seek(0, io.SEEK_END)
        file.seek(0)
        digest = sha256()
        with self._archive.open(info, "w") as member:
            while data := file.read(_AT_ONCE):
                digest.update(data)
                member.write(data)
        name = path.rsplit("/", 1)[-1]
        self.told.append({"name": name, "path": path, "hash": label(digest.hexdigest()), "bytes": info.file_size})


def _json(value: object) -> bytes:
    return json.dumps(value).encode() + b"\n"


def _in_utc(stamp: str) -> str:
    """A time in UTC, to the second."""
    told = datetime.fromisoformat(stamp)
    if told.tzinfo is None:
        raise ValueError(f"has no time zone: {stamp}")
    return f"{told.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
