"""Servers that answer as a test tells them, however rude that is, and a fetcher that does not wait."""

import socket
import ssl
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Thread
from typing import Any

from crosswire.reports.web.answers import Limits
from crosswire.reports.web.fetch import Fetcher

Respond = Callable[[str], bytes | Iterable[bytes]]
"""What is sent for a target: all at once, or piece by piece."""

SMALL = Limits(body=4 * 1024**2)


@dataclass
class Server:
    """A server on this machine."""

    port: int
    heads: list[str] = field(default_factory=list)
    """The requests that came."""

    def url(self, target: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{target}"

    @property
    def targets(self) -> list[str]:
        return [head.split()[1] for head in self.heads]


@dataclass
class Clock:
    """Time that passes only while somebody waits."""

    now: float = 100.0
    waits: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


def ok(body: bytes = b"", *headers: str, status: str = "200 OK") -> bytes:
    """A whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def moved(to: str, *headers: str) -> bytes:
    return ok(b"", f"Location: {to}", *headers, status="302 Found")


def pages(robots: bytes | None = None, **answers: bytes) -> Respond:
    """Answers by the first word of the path; a robots.txt if there is one."""

    def respond(target: str) -> bytes:
        if target == "/robots.txt":
            return ok(status="404 Not Found") if robots is None else ok(robots)
        return answers[target.strip("/").partition("/")[0].partition("?")[0] or "home"]

    return respond


@contextmanager
def serving(respond: Respond, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server, until the test is over. Without a word on robots.txt it has none."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Server(listener.getsockname()[1])
        thread = Thread(target=_accept, args=(listener, server, respond, tls))
        thread.start()
        try:
            yield server
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def _accept(listener: socket.socket, server: Server, respond: Respond, tls: ssl.SSLContext | None) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection, suppress(OSError):
            connection.settimeout(2)
            if tls:
                with tls.wrap_socket(connection, server_side=True) as secure:
                    _answer(secure, server, respond)
            else:
                _answer(connection, server, respond)


def _answer(connection: socket.socket, server: Server, respond: Respond) -> None:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        more = connection.recv(4096)
        if not more:
            return
        head += more
    server.heads.append(head.decode("latin-1"))
    sent = respond(server.targets[-1])
    for piece in [sent] if isinstance(sent, bytes) else sent:
        connection.sendall(piece)


def fetcher(clock: Clock | None = None, *, allow_private: bool = True, **settings: Any) -> Fetcher:
    """A fetcher that may reach this machine, takes little, and whose pauses take no time."""
    clock = clock or Clock()
    settings.setdefault("limits", SMALL)
    return Fetcher(allow_private=allow_private, clock=clock, pause=clock.wait, **settings)


def names(**hosts: Sequence[str]) -> Callable[[str], Sequence[str]]:
    """A resolver that knows hosts of ``.example`` by their first label, and addresses."""

    def resolve(host: str) -> Sequence[str]:
        if host[0].isdigit() or ":" in host:
            return [host]
        try:
            return hosts[host.partition(".")[0]]
        except KeyError:
            raise socket.gaierror(socket.EAI_NONAME, "unknown") from None

    return resolve
