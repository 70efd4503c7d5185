"""One request, and the answer to it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from importlib.metadata import version
from time import monotonic
from typing import Final

import httpcore

from crosswire.reports.web.addresses import Address
from crosswire.reports.web.answers import Answer, Budget, Headers, HungUpError, Limits, UnreachableError
from crosswire.reports.web.guard import Call, Guard, Resolver

__all__ = ["Client"]

_ACCEPT: Final = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_LOOKUPS: Final = 4
"""Names that are looked up at a time, so that one that hangs does not hold up the next."""
_FIRST_ERROR: Final = 400


class Client:
    """Sends requests, each on a connection of its own; keeps no cookies, and uses no proxy."""

    def __init__(self, limits: Limits, resolve: Resolver, *, allow_private: bool) -> None:
        self._limits = limits
        self._resolve = resolve
        self._allow_private = allow_private
        self._lookups = ThreadPoolExecutor(_LOOKUPS, thread_name_prefix="lookup")
        self._agent = f"crosswire/{version('crosswire')}"

    def close(self) -> None:
        """Ends what is still being looked up, without waiting for it."""
        self._lookups.shutdown(wait=False, cancel_futures=True)

    def get(self, address: Address, budget: Budget, most: int, *, cut: bool = False, asking: Headers = ()) -> Answer:
        """The answer at an address, whatever it is.

        Args:
            address: The one to ask.
            budget: What it takes is taken off.
            most: Bytes of the body.
            cut: Whether a longer body is cut there rather than refused.
            asking: Headers of the request besides the usual ones.

        Raises:
            UnreachableError: if there is none, or it breaks off, is too large, takes too long, or is not HTTP.
        """
        call = Call(self._limits, monotonic() + budget.left)
        try:
            with _in_our_words(call):
                return self._ask(address, call, most, cut=cut, asking=asking)
        finally:
            budget.left = call.ends - monotonic()

    def _ask(self, address: Address, call: Call, most: int, *, cut: bool, asking: Headers) -> Answer:
        url = httpcore.URL(
            scheme=address.scheme.encode(),
            host=address.host.encode(),
            port=address.port,
            target=address.target.encode(),
        )
        guard = Guard(call, self._resolve, self._lookups, self._allow_private)
        headers = (
            ("Host", address.authority),
            ("User-Agent", self._agent),
            ("Accept", _ACCEPT),
            ("Accept-Encoding", "identity"),
            ("Connection", "close"),
            *asking,
        )
        context = self._context if address.scheme == "https" else None
        with (
            httpcore.HTTPConnection(url.origin, context, network_backend=guard) as connection,
            connection.stream("GET", url, headers=headers) as response,
        ):
            call.in_body = True
            return Answer(
                url=address.url,
                status=response.status,
                reason=response.extensions["reason_phrase"].decode("latin-1"),
                headers=tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers),
                fetched=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
                address=call.address,
                body=_body(response, most, cut=cut),
            )

    @cached_property
    def _context(self) -> ssl.SSLContext:
        """Trusts whom the system trusts, and whom Mozilla does."""
        return httpcore.default_ssl_context()


def _body(response: httpcore.Response, most: int, *, cut: bool) -> bytes:
    """The body, transfer coding taken off; nothing of an error, whose words are of no use.

    Raises:
        UnreachableError: if it is too large.
    """
    if response.status >= _FIRST_ERROR:
        return b""
    too_large = UnreachableError(f"is larger than {most // 1024**2} MB")
    declared = next((int(value) for name, value in response.headers if name.lower() == b"content-length"), 0)
    if declared > most and not cut:
        raise too_large
    body = bytearray()
    for piece in response.iter_stream():
        body += piece
        if len(body) > most:
            if cut:
                break
            raise too_large
    return bytes(body[:most])


@contextmanager
def _in_our_words(call: Call) -> Iterator[None]:
    try:
        yield
    except httpcore.TimeoutException as error:
        raise call.late() from error
    except (httpcore.ProtocolError, httpcore.NetworkError) as error:
        if not call.heard:
            raise HungUpError("closes the connection without an answer") from error
        if isinstance(error, httpcore.NetworkError) or call.in_body:
            raise UnreachableError("breaks off, or is damaged on its way") from error
        if call.heard > call.limits.head:
            raise call.wordy() from error
        raise UnreachableError("answers with what is not HTTP") from error
