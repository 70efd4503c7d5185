"""Connections to machines that were checked, and for how long.

A name is looked up once, every address that it has is checked, and one of these very addresses is connected to. So it
does not matter how a host is written, nor what its name will lead to a moment later.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Final

import httpcore

from crosswire.reports.web.answers import Limits, UnconnectedError, UnreachableError
from crosswire.reports.web.public import is_public

__all__ = ["Call", "Guard", "Resolver", "look_up"]

Resolver = Callable[[str], Sequence[str]]
"""The IP addresses of a host, or an ``OSError``."""

_OTHER_HOST: Final = (62, 64)
"""What OpenSSL calls a certificate for another name, and for another IP address."""
_READ: Final = 64 * 1024
"""Bytes that are read at a time, so that the end of a head may come with as many of the body."""


@dataclass
class Call:
    """One request under way: when it has to be over, whom it reached, and how much was heard."""

    limits: Limits
    ends: float
    """By ``time.monotonic``."""
    address: str | None = None
    heard: int = 0
    """Bytes."""
    in_body: bool = False

    def left(self, most: float = float("inf")) -> float:
        """Seconds that may still be waited, at most so many.

        Raises:
            UnreachableError: if there are none.
        """
        left = self.ends - monotonic()
        if left <= 0:
            raise self.late()
        return min(left, most)

    def late(self) -> UnreachableError:
        """What is raised when time is up."""
        return UnreachableError(f"took longer than {self.limits.seconds:g} s")

    def hear(self, size: int) -> None:
        """Notes bytes that came.

        Raises:
            UnreachableError: if they are too many for the head of an answer.
        """
        self.heard += size
        if not self.in_body and self.heard > self.limits.head + _READ:
            raise self.wordy()

    def wordy(self) -> UnreachableError:
        """What is raised when the head of an answer is too large."""
        return UnreachableError(f"sends more than {self.limits.head // 1024} KB of headers")


@dataclass
class Guard(httpcore.NetworkBackend):
    """Connects for one request, to addresses that were checked and to no others."""

    call: Call
    resolve: Resolver
    lookups: Executor
    """Where names are looked up: the system has no way to give up on that in time."""
    allow_private: bool
    _plain: httpcore.NetworkBackend = field(default_factory=httpcore.SyncBackend)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the call has a time of its own, for all it does
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connects to the first address of the host that answers.

        Raises:
            UnconnectedError: if one of them is not public, or none answers.
        """
        ends = monotonic() + self.call.limits.connecting
        addresses = self._checked(host)
        error: Exception | None = None
        for after, address in zip(reversed(range(len(addresses))), addresses, strict=True):
            share = max(ends - monotonic(), 0.001) / (after + 1)
            try:
                plain = self._plain.connect_tcp(address, port, self.call.left(share), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failure:
                self.call.left()
                error = failure
            else:
                self.call.address = address
                return _Wire(plain, self.call)
        raise UnconnectedError(_unanswered(error, self.call.limits)) from error

    def _checked(self, host: str) -> Sequence[str]:
        lookup = self.lookups.submit(self.resolve, host)
        try:
            addresses = lookup.result(timeout=self.call.left(self.call.limits.connecting))
        except TimeoutError as error:
            self.call.left()
            raise UnconnectedError("names a host that is not found in time") from error
        except OSError as error:
            raise UnconnectedError("names a host that is not found") from error
        if not addresses:
            raise UnconnectedError("names a host that is not found")
        for address in addresses:
            if not self.allow_private and not is_public(address):
                raise UnconnectedError(
                    f"leads to a private address ({address}), which is refused without --allow-private"
                )
        return addresses


class _Wire(httpcore.NetworkStream):
    """A connection on which every wait ends when the call has to be over."""

    def __init__(self, plain: httpcore.NetworkStream, call: Call) -> None:
        self._plain = plain
        self._call = call

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - the call's time counts
        data = self._plain.read(max_bytes, self._call.left())
        self._call.hear(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._plain.write(buffer, self._call.left())

    def close(self) -> None:
        self._plain.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        try:
            secure = self._plain.start_tls(ssl_context, server_hostname, self._call.left(self._call.limits.connecting))
        except httpcore.ConnectTimeout as error:
            self._call.left()
            raise UnconnectedError(_unanswered(error, self._call.limits)) from error
        except httpcore.ConnectError as error:
            raise UnconnectedError(_unproven(error.__cause__)) from error
        return _Wire(secure, self._call)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - so it is declared where it comes from
        return self._plain.get_extra_info(info)


def look_up(host: str) -> Sequence[str]:
    """The addresses of a host as the system finds them, best first.

    Raises:
        OSError: if it finds none.
    """
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def _unanswered(error: Exception | None, limits: Limits) -> str:
    if isinstance(error, httpcore.ConnectTimeout):
        return f"cannot be connected to within {limits.connecting:g} s"
    if error and isinstance(error.__cause__, ConnectionRefusedError):
        return "refuses the connection"
    return "cannot be connected to"


def _unproven(cause: BaseException | None) -> str:
    if not isinstance(cause, ssl.SSLCertVerificationError):
        return "does not speak TLS as it should"
    if cause.verify_code in _OTHER_HOST:
        return "has a certificate of another host"
    return f"has a certificate that does not hold ({cause.verify_message})"
