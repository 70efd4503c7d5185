"""Who may ask, and what every answer tells the browser.

1. The Host header must name this machine as it was opened, so that no other name can be bent to it (DNS rebinding).
2. What would change anything must come from a page of the reading room itself: by Sec-Fetch-Site, else by Origin.
3. Where a token is asked for, it comes in an Authorization header or, once it was typed into the form, as a cookie that
   only this site gets and no script sees. It is never part of an address.
4. Every answer forbids whatever a page does not need: scripts and styles that are not files of ours, frames, referrers.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from crosswire.web.answers import notice

__all__ = ["COOKIE", "Door", "Guard"]

COOKIE = "crosswire"
"""The cookie of one who typed the token."""

_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_OPEN = ("/static/", "/token")
"""What is given without the token: the styles of the form, and the form's own address."""

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "private, no-cache",
}


@dataclass(frozen=True, kw_only=True)
class Door:
    """Under which names the room is open, and what opens it."""

    hosts: frozenset[str]
    """Names and addresses without port; empty for any, which is for a room that asks for a token."""
    token: str | None = None
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    """What the cookie holds: not the token, which may be written down elsewhere."""

    def knows(self, host: str) -> bool:
        """Whether the room is open under the host of a Host header."""
        return not self.hosts or _bare(host) in self.hosts

    def lets_in(self, headers: Mapping[str, str]) -> bool:
        """Whether one who sends these headers has shown the token, where one is asked for."""
        if self.token is None:
            return True
        kind, _, shown = headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and self.is_token(shown.strip()):
            return True
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
        except CookieError:
            return False
        return cookie is not None and secrets.compare_digest(cookie.value.encode(), self.session.encode())

    def is_token(self, shown: str) -> bool:
        """Whether that is the token; it takes as long whatever is shown."""
        return self.token is not None and secrets.compare_digest(shown.encode(), self.token.encode())


class Guard:
    """Stands before the application."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        self._app = app
        self._door = door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers itself what must not pass."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        answer = self._refusal(scope["method"], scope["path"], headers) or self._app
        asks_token = answer is not self._app and self._door.token is not None

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                told = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    told.setdefault(name, value)
                # A form without a referrer has the origin "null", which proves nothing: the token's page sends one.
                told.setdefault("referrer-policy", "same-origin" if asks_token else "no-referrer")
            await send(message)

        await answer(scope, receive, send_guarded)

    def _refusal(self, method: str, path: str, headers: Headers) -> ASGIApp | None:
        if not self._door.knows(headers.get("host", "")):
            return notice(400, "Wrong name", "This reading room is not open under that name.")
        if method not in _READS and not _same_site(headers):
            return notice(403, "Not from here", "That did not come from a page of this reading room.")
        if path.startswith(_OPEN) or self._door.lets_in(headers):
            return None
        return notice(401, "Closed", "This reading room opens with its token.", asks_token=True)


def _same_site(headers: Headers) -> bool:
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = headers.get("origin", "")
    return bool(origin) and urlsplit(origin).netloc.lower() == headers.get("host", "").lower()


def _bare(host: str) -> str:
    """The host without its port."""
    name = host.strip().lower()
    if name.startswith("["):
        return name.partition("]")[0].removeprefix("[")
    return name.partition(":")[0]
