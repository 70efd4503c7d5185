"""The reading room as an application that any ASGI server runs."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from crosswire.near import near_words_in
from crosswire.reading.meaning import word_meaning
from crosswire.store.interfaces import Reader
from crosswire.web.answers import refused, was_misread, went_wrong
from crosswire.web.guard import Door, Guard
from crosswire.web.routes import routes

__all__ = ["make_app"]

_STATIC = Path(__file__).parent / "static"


def make_app(store: Reader, door: Door) -> ASGIApp:
    """The application over a store.

    Args:
        store: Whose dossier it shows; it stays open as long.
        door: Under which names it is open, and with which token.
    """
    app = FastAPI(
        title="Crosswire reading room",
        version=version("crosswire"),
        description="Who claims what, on whose word, how sure and when. Each page has the same as JSON at its address "
        "with `.json`.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        # Nothing is told of who asks for what, whatever the environment says.
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
        exception_handlers={
            HTTPException: refused,
            RequestValidationError: was_misread,
            Exception: went_wrong,
        },
    )
    app.include_router(routes(store.pages(), door, lambda: near_words_in(store, word_meaning())))
    app.mount("/static", StaticFiles(directory=_STATIC))
    return Guard(app, door)
