"""OPML, the lists of feeds that feed readers hand to one another: the addresses in one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crosswire.model.report import Problem
from crosswire.reports.files import reason_of, shown
from crosswire.reports.intake import UnreadableError
from crosswire.reports.readers.markup import local_name, parse_xml
from crosswire.reports.web.addresses import read_address, shown_address

__all__ = ["feeds_in", "is_opml"]

_MOST = 16 * 1024**2
"""Bytes; a list of ten thousand feeds has two million."""

_FEED = ("xmlUrl", "xmlurl", "xmlURL")
"""OPML says ``xmlUrl``; some programs write it otherwise."""


def is_opml(path: Path) -> bool:
    """Whether a file is a list of feeds, by its name."""
    return path.suffix.lower() == ".opml"


def feeds_in(path: Path) -> Iterator[str | Problem]:
    """The addresses of the feeds in a list, each once, and what in it is none.

    Lists within a list, which OPML allows to lie elsewhere, are not fetched.
    """
    name = shown(path)
    try:
        root = _root(path)
    except OSError as error:
        yield Problem(name, reason_of(error))
        return
    except UnreadableError as error:
        yield Problem(name, str(error))
        return
    found = [url.strip() for outline in root.iter() if (url := _address(outline)) is not None]
    if not found:
        yield Problem(name, "is a list with no feed")
    yield from (_checked(url, name) for url in dict.fromkeys(found))


def _root(path: Path) -> Any:  # noqa: ANN401 - lxml has no types
    with path.open("rb") as file:
        data = file.read(_MOST + 1)
    if len(data) > _MOST:
        raise UnreadableError(f"is larger than {_MOST // 1024**2} MB")
    root = parse_xml(data, "a list of feeds")
    if local_name(root).lower() != "opml":
        raise UnreadableError("is called a list of feeds, and is not OPML")
    return root


def _address(outline: Any) -> str | None:  # noqa: ANN401 - lxml has no types
    told = (outline.get(key) for key in _FEED) if local_name(outline) == "outline" else ()
    return next((url for url in told if url), None)


def _checked(url: str, name: str) -> str | Problem:
    try:
        read_address(url)
    except UnreadableError as error:
        return Problem(f"{name}: {shown_address(url)}", str(error))
    return url
