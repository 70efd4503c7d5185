"""What is known of a place, kept in the store from round to round, and over restarts.

Each place has a kind of its own among what a store remembers, so that two who follow different places in one store
leave each other's alone. What cannot be read any more is nothing known: the place is read again, which changes nothing.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Final, TypeVar

from cattrs import Converter
from cattrs.errors import BaseValidationError

from crosswire.memory import Remembering

__all__ = ["Address", "Folder", "keep", "known"]

_KEY: Final = "known"
_CONVERTER: Final = Converter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A feed or a page."""

    answered: str | None = None
    """The address that gave the answer with these validators, in the end."""
    etag: str | None = None
    modified: str | None = None
    """The header ``Last-Modified``, as it came."""
    digest: str = ""
    """SHA-256 of the content that was read to the end; empty where some of it is still to be read."""
    not_before: float = 0.0
    """When it may be asked again, in seconds since 1970."""
    noted: float = 0.0
    """When that was noted: a clock that was set back since tells by it."""
    failures: int = 0
    """How often in a row it could not be read."""
    read: Mapping[str, str] = field(default_factory=dict)
    """For each page that an entry led to, and that was read, when the entry said it was changed."""
    tries: Mapping[str, int] = field(default_factory=dict)
    """How often a page was asked for in vain."""
    told: tuple[str, ...] = ()
    """What was said of entries that are no reports: it is said once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder or a file."""

    files: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """For each file that was read its bytes, and when it was changed, in nanoseconds."""


_Known = TypeVar("_Known", Address, Folder)


def known(place: str, kind: type[_Known], store: Remembering) -> _Known:
    """What is known of a place; nothing for one that is new."""
    data = store.recall(_kind(place), _KEY)
    if data is None:
        return kind()
    try:
        return _CONVERTER.structure(json.loads(zlib.decompress(data)), kind)
    except (zlib.error, ValueError, TypeError, KeyError, BaseValidationError):
        return kind()


def keep(place: str, what: Address | Folder, store: Remembering) -> None:
    """Keeps what is known of a place."""
    plain = json.dumps(asdict(what), separators=(",", ":"))
    store.remember(_kind(place), {_KEY: zlib.compress(plain.encode("ascii"))})


def _kind(place: str) -> str:
    return f"followed {place}"
