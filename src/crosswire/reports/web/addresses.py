"""What is an address, and its parts, in the one form that is sent, compared and kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv6Address
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from crosswire.reports.web.answers import UnreachableError

__all__ = ["LONGEST", "Address", "is_address", "onward", "read_address", "shown_address"]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
"""Of two letters and more: ``c://`` is a drive."""
_HOST = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*", re.ASCII)
_LONGEST_HOST = 253
LONGEST = 8000
"""Characters; RFC 9110 asks servers to take as many, and few take more."""
_PORTS: Final = {"http": 80, "https": 443}
_FIRST_FREE_PORT = 1024
"""Below it, ports belong to services by name: mail, files, names. None but the two of the web is one to fetch from."""
_KEPT = "/%:@!$&'()*+,;=~?[]|"
"""What stays in a path or a query besides letters, digits and ``_.-``; all else goes as UTF-8, percent-encoded."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address of http or https, in ASCII, without a fragment."""

    scheme: str
    host: str
    """A name in lower case, or an IP address without brackets."""
    port: int
    target: str
    """Path and query, from the first slash."""

    @property
    def authority(self) -> str:
        """Host and port as the header ``Host`` gives them: the port only if it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def site(self) -> str:
        """What a robots.txt is for: scheme, host and port."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The whole."""
        return self.site + self.target


def is_address(place: str) -> bool:
    """Whether something is meant as an address rather than a file, be it one that is refused: ``ftp://fen.example/``."""
    return _SCHEME.match(place) is not None


def shown_address(text: str) -> str:
    """What is said of an address that somebody typed: without a user name and a password."""
    return re.sub(r"(?<=//)[^/?#]*@", "", text, count=1)


def read_address(text: str) -> Address:
    """An address by its parts.

    Raises:
        UnreachableError: if it is none of http or https, or one that is refused as it stands.
    """
    if len(text) > LONGEST:
        raise UnreachableError(f"is an address of more than {LONGEST} characters")
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError as error:
        raise UnreachableError("is not an address of http or https") from error
    if parts.scheme not in _PORTS:
        raise UnreachableError("is not an address of http or https")
    if "@" in parts.netloc:
        raise UnreachableError("holds a user name or a password, which would be kept and shown with it")
    port = _PORTS[parts.scheme] if port is None else port
    if port < _FIRST_FREE_PORT and port not in _PORTS.values():
        raise UnreachableError(f"asks for port {port}, which is not one of the web")
    return Address(parts.scheme, _host(parts.hostname or ""), port, _target(parts))


def onward(address: Address, location: str) -> Address:
    """Where an answer leads on to.

    Args:
        address: The one that was asked for.
        location: In the words of the answer, a character a byte.

    Raises:
        UnreachableError: if it is an address that is refused, or leads from https to http.
    """
    try:
        there = read_address(urljoin(address.url, location.encode("latin-1").decode("utf-8", "replace")))
    except UnreachableError as error:
        raise UnreachableError(f"leads to what {error}") from error
    except ValueError as error:
        raise UnreachableError("leads to what is not an address of http or https") from error
    if (address.scheme, there.scheme) == ("https", "http"):
        raise UnreachableError("leads from https to http, where anybody on the way can change what is read")
    return there


def _host(name: str) -> str:
    """A host as it is looked up.

    Raises:
        UnreachableError: if no host can have this name.
    """
    try:
        if ":" in name and "%" not in name:
            return str(IPv6Address(name))
        host = (name.lower() if name.isascii() else _in_ascii(name)).removesuffix(".")
    except (AddressValueError, UnicodeError) as error:
        raise UnreachableError("names no host that there can be") from error
    if len(host) > _LONGEST_HOST or not _HOST.fullmatch(host):
        raise UnreachableError("names no host that there can be")
    return host


def _in_ascii(name: str) -> str:
    """An international name as IDNA 2008 writes it, by way of UTS 46, as browsers do."""
    import idna  # noqa: PLC0415 - its tables take a while to load, and few names need it

    return idna.encode(name, uts46=True).decode("ascii")


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_KEPT)
    return f"{path}?{quote(parts.query, safe=_KEPT)}" if parts.query else path
