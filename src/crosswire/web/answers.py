"""A page as HTML or as JSON, and whatever goes wrong as one plain page that tells nothing of the inside."""

from __future__ import annotations

from functools import cache
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import TypeAdapter
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, Response

from crosswire.views.room.render import Page, render, render_notice

__all__ = ["as_html", "as_json", "notice", "refused", "was_misread", "went_wrong"]

_SAID = {
    404: ("Not here", "There is nothing at this address. The dossier may have been made anew since the link was."),
    405: ("Not so", "That cannot be done at this address."),
}


def as_html(page: Page, back: str = "", status: int = 200) -> Response:
    """The page for people."""
    return HTMLResponse(render(page, back).encode("utf-8", "replace"), status)


def as_json(page: Page, status: int = 200) -> Response:
    """The same for programs."""
    kind: Any = type(page)
    return Response(_adapter(kind).dump_json(page), status, media_type="application/json")


def notice(status: int, title: str, words: str, *, asks_token: bool = False) -> Response:
    """A page with one sentence."""
    return HTMLResponse(render_notice(title, words, asks_token=asks_token), status)


async def refused(request: Request, error: Exception) -> Response:
    """The answer to what is not there, or cannot be done."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    title, words = _SAID.get(status, ("Not answered", "That was not answered."))
    return _told(request, status, title, words)


async def was_misread(request: Request, _: RequestValidationError) -> Response:
    """The answer to an address whose values mean nothing."""
    return _told(request, 400, "Not understood", "A value in the address means nothing here.")


async def went_wrong(request: Request, _: Exception) -> Response:
    """The answer where the store cannot be read or does not hold, or the mistake is ours; the terminal tells more."""
    return _told(request, 500, "Not shown", "This cannot be shown. The terminal says why.")


def _told(request: Request, status: int, title: str, words: str) -> Response:
    if request.url.path.endswith(".json"):
        return JSONResponse({"detail": words}, status)
    return notice(status, title, words)


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - any kind of page
    return TypeAdapter(kind)
