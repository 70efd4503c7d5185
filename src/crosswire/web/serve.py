"""The server of the reading room, and under which names it opens."""

from __future__ import annotations

import ipaddress
import secrets
import socket
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from crosswire.store.interfaces import Reader
from crosswire.web.app import make_app
from crosswire.web.guard import Door

__all__ = ["address_of", "config_for", "door_for", "serve"]

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def door_for(host: str) -> Door:
    """The door of a room that listens there: with a token, made now, unless only this machine can reach it."""
    if _is_loopback(host):
        return Door(hosts=_LOOPBACK | {host.lower()})
    everywhere = host in {"0.0.0.0", "::"}  # noqa: S104 - it is the user who opens it, and the token that guards it
    return Door(hosts=frozenset() if everywhere else _LOOPBACK | {host.lower()}, token=secrets.token_urlsafe(24))


def address_of(host: str, port: int) -> str:
    """What a browser on this machine opens."""
    shown = "127.0.0.1" if host in {"0.0.0.0", "::"} else host  # noqa: S104
    return f"http://{f'[{shown}]' if ':' in shown else shown}:{port}/"


def serve(store: Reader, host: str, port: int, door: Door, ready: Callable[[], None]) -> None:
    """Serves until it is stopped; says nothing of who asks for what.

    Args:
        store: Whose dossier it shows.
        host: The address to listen on.
        port: The port.
        door: As ``door_for`` makes it.
        ready: Called once it listens.

    Raises:
        OSError: if it cannot listen there.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
    except OSError as error:
        raise OSError(error.errno, error.strerror or "cannot be listened on", f"{host}:{port}") from error
    with listening:
        _Server(make_app(store, door), host, port, ready).run(sockets=[listening])


def config_for(app: ASGIApp, host: str, port: int) -> uvicorn.Config:
    """How the server runs: no line of who asks for what, no name of itself in its answers."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        access_log=False,
        log_level="error",
        server_header=False,
        lifespan="off",
        timeout_graceful_shutdown=1,
    )


class _Server(uvicorn.Server):
    """Tells when it listens."""

    def __init__(self, app: ASGIApp, host: str, port: int, ready: Callable[[], None]) -> None:
        super().__init__(config_for(app, host, port))
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listens, then tells so."""
        await super().startup(sockets)
        if self.started:
            self._ready()


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
