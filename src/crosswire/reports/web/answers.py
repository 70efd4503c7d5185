"""What a server answers, why no answer can be had, and how much of one is taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final, TypeAlias

from crosswire.reports.intake import UnreadableError

__all__ = [
    "USUAL",
    "Answer",
    "Budget",
    "Headers",
    "HungUpError",
    "Limits",
    "UnconnectedError",
    "UnreachableError",
    "status_line",
]

Headers: TypeAlias = tuple[tuple[str, str], ...]
"""Names and values."""


class UnreachableError(UnreadableError):
    """Nothing can be read at an address; the message says why in one line, and does not name the address."""


class UnconnectedError(UnreachableError):
    """No connection: the host is not found, not public, does not answer, or does not prove who it is."""


class HungUpError(UnreachableError):
    """The connection was closed before the first byte of an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer of a server, as it came."""

    url: str
    """The address that was asked for, without its fragment, in ASCII."""
    status: int
    reason: str
    """In the server's words, which are anybody's: not to be shown as they are."""
    headers: Headers
    """Names and values in the server's order and letters, a character a byte."""
    body: bytes = field(repr=False)
    """As it was sent: content coding still on, transfer coding taken off. Empty for errors."""
    fetched: str
    """When the answer began, ISO 8601 in UTC, to the second: ``2023-09-12T10:11:12Z``."""
    address: str | None
    """The IP address that was connected to."""

    def values(self, name: str) -> tuple[str, ...]:
        """The values of a header, by its name in lower case; empty if it is not there."""
        return tuple(value for key, value in self.headers if key.lower() == name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of the web is taken, and how fast."""

    body: int = 16 * 1024**2
    """Bytes, packed or not; the web's longest pages of text have a tenth of that."""
    head: int = 64 * 1024
    """Bytes before the body, give or take those of one read; servers send some 2 KB."""
    seconds: float = 30
    """For one address and all that it leads on to, names looked up included, pauses for the host's sake not."""
    connecting: float = 10
    """Seconds, for one connection."""
    redirects: int = 5
    robots: int = 500 * 1024
    """Bytes of a robots.txt; RFC 9309 asks for no fewer."""
    pause: float = 1
    """Seconds between two requests to one host, at least."""
    longest_pause: float = 10
    """Seconds, if the host asks for more than the least."""


USUAL: Final = Limits()


@dataclass
class Budget:
    """The seconds on the net that one address, and all that it leads on to, has left."""

    left: float


def status_line(status: int) -> str:
    """A status in standard words, for a message: ``404 Not Found``."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
