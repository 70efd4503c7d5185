"""The index of a capture: where each record lies, sorted by an address whose host is turned round (CDXJ, SURT)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from posixpath import normpath
from typing import NamedTuple
from urllib.parse import quote, unquote_to_bytes, urlsplit

__all__ = ["Entry", "index_lines", "sort_key"]

_USUAL_PORTS = frozenset({80, 443})
_SAFE = "!\"$&'()*+,-./:;<=>?@[\\]^_`{|}~"
"""What stands in a key as it is, beside letters and digits."""


class Entry(NamedTuple):
    """One record as the index tells it."""

    url: str
    date: str
    """ISO 8601 in UTC, to the second."""
    media: str
    """Empty where none is told."""
    status: int | None
    """None for a file."""
    digest: str
    """Of the payload, with its algorithm."""
    offset: int
    length: int
    """Bytes, packed."""


def index_lines(entries: Iterable[Entry], warc: str) -> bytes:
    """The index as a file of CDXJ.

    Args:
        entries: In any order.
        warc: The name of the file that they lie in.
    """
    return "".join(sorted(_line(entry, warc) for entry in entries)).encode("ascii")


def _line(entry: Entry, warc: str) -> str:
    told = {"url": entry.url}
    if entry.media:
        told["mime"] = entry.media
    if entry.status is not None:
        told["status"] = str(entry.status)
    told |= {
        "digest": entry.digest,
        "length": str(entry.length),
        "offset": str(entry.offset),
        "filename": warc,
    }
    return f"{sort_key(entry.url)} {re.sub('[^0-9]', '', entry.date)} {json.dumps(told)}\n"


def sort_key(url: str) -> str:
    """An address as archives sort it: the host from its end on, the query in order, case and fragment left out.

    ``https://www.paper.example/News/?b=1&A=2`` comes to ``example,paper)/news?a=2&b=1``. Numbers of sessions stay in.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return _plain(url)
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return _plain(url)
    turned = ",".join(reversed(re.sub(r"^www\d*\.", "", host.rstrip(".")).split(".")))
    at = "" if port is None or port in _USUAL_PORTS else f":{port}"
    path = normpath("/" + _escaped(parts.path).lstrip("/"))
    query = "&".join(sorted(_escaped(parts.query).split("&")))
    return _plain(f"{turned}{at}){path}" + (f"?{query}" if query else ""))


def _escaped(text: str) -> str:
    """Lower case, with as few escapes as can be."""
    return quote(unquote_to_bytes(text).lower(), safe=_SAFE).lower()


def _plain(key: str) -> str:
    return quote(key.partition("#")[0].lower(), safe=_SAFE + "%").lower()
