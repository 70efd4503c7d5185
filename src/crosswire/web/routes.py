"""The addresses of the reading room: each asks the store and shows the answer, as HTML, or with ``.json`` as JSON."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, TypeAlias, TypeVar
from urllib.parse import parse_qs

from fastapi import APIRouter, HTTPException, Path, Query, Request
from starlette.responses import RedirectResponse, Response

from crosswire.model.dossier import Dossier
from crosswire.model.query import QueryError, parse_query
from crosswire.model.spans import Span
from crosswire.near import NearWords
from crosswire.store.interfaces import Pages
from crosswire.views.exports.extras import MissingExtraError
from crosswire.views.exports.formats import FORMATS
from crosswire.views.room.event import EventPage, event_page
from crosswire.views.room.found import PER_PAGE, FoundPage, NearLine, found_page
from crosswire.views.room.lists import (
    STORIES_PER_PAGE,
    OutletsPage,
    PartiesPage,
    StoriesPage,
    outlets_page,
    parties_page,
    stories_page,
)
from crosswire.views.room.outlet import OutletPage, outlet_page
from crosswire.views.room.party import PartyPage, party_page
from crosswire.views.room.report import ReportPage, report_page
from crosswire.views.room.story import StoryPage, story_page
from crosswire.web.answers import as_html, as_json, notice
from crosswire.web.exports import taken_away
from crosswire.web.guard import COOKIE, Door

__all__ = ["routes"]

_PARTIES = 200
"""Parties in the list of those who speak."""
_FORM_BYTES = 4096
"""Of the form that takes the token, at most."""
_INSIDE = re.compile(r"/(?:stories|events|parties|outlets|reports|search)(?:[/?#][^\x00-\x20\\]*)?")
"""An address of the reading room: where the way back may lead."""


@dataclass(frozen=True)
class Told:
    """Why there is no answer."""

    detail: str


_Found = TypeVar("_Found")
_Answers: TypeAlias = "dict[int | str, dict[str, Any]]"

_Id = Annotated[str, Path(max_length=200, description="As it stands in the address of the page.")]
_Name = Annotated[str, Path(max_length=500, description="The outlet's name.")]
_PageNumber = Annotated[int, Query(ge=1, le=100_000, description="Which page of the list, from 1.")]
_Part = Annotated[int, Query(ge=1, le=100_000, description="Which part of the claims, where there are many; from 1.")]
_Asked = Annotated[str, Query(max_length=2000, description="In the query language of `crosswire ask`.")]
_Near = Annotated[bool, Query(description="Whether words near in meaning are looked for too.")]
_Claim = Annotated[str, Query(max_length=200, description="The id of a claim whose words are lit.")]
_At = Annotated[
    str,
    Query(pattern=r"^([0-9]{1,9}-[0-9]{1,9})?$", description="Other words that are lit: first and last code point."),
]
_MISSING: _Answers = {
    400: {"model": Told, "description": "A value means nothing"},
    404: {"model": Told, "description": "Nothing of that id"},
}
_MISREAD: _Answers = {400: {"model": Told, "description": "A value means nothing"}}


class _Room:
    """What is shown at each address."""

    def __init__(self, pages: Pages, near: Callable[[], NearWords]) -> None:
        self._pages = pages
        self._make_near = near

    @cached_property
    def _near(self) -> NearWords:
        """Opened when it is first asked for: it takes seconds, and most searches do without."""
        return self._make_near()

    def stories(self, page: int) -> StoriesPage:
        total, cards = self._pages.stories(STORIES_PER_PAGE, (page - 1) * STORIES_PER_PAGE)
        return stories_page(total, cards, page)

    def story(self, id_: str) -> StoryPage:
        return story_page(_there(self._pages.story(id_)))

    def whole_story(self, id_: str) -> Dossier:
        return _there(self._pages.whole_story(id_))

    def event(self, id_: str, part: int) -> EventPage:
        return event_page(_there(self._pages.event(id_, part)))

    def parties(self) -> PartiesPage:
        return parties_page(self._pages.speakers(_PARTIES))

    def party(self, id_: str) -> PartyPage:
        return party_page(_there(self._pages.party(id_)))

    def report(self, id_: str, claim: str, at: str) -> ReportPage:
        span = Span(*map(int, at.split("-"))) if at else None
        return report_page(_there(self._pages.report(id_)), claim, span)

    def outlets(self) -> OutletsPage:
        return outlets_page(self._pages.outlets())

    def outlet(self, name: str) -> OutletPage:
        return outlet_page(_there(self._pages.outlet(name)))

    def found(self, query: str, page: int, near: bool) -> FoundPage:
        if not query.strip():
            return found_page("", None, near=near)
        try:
            wanted = parse_query(query)
        except QueryError as error:
            return found_page(query, None, page, str(error), near=near)
        wanted, widened = self._near.widened(wanted) if near else (wanted, ())
        also = tuple(NearLine(word=one.word, near=tuple(each.word for each in one.near)) for one in widened)
        found = self._pages.search(wanted, PER_PAGE, (page - 1) * PER_PAGE)
        return found_page(query, found, page, near=near, also=also)


def routes(pages: Pages, door: Door, near: Callable[[], NearWords]) -> APIRouter:
    """The routes over a store. They run one at a time: a store has one connection.

    Args:
        pages: What the store shows.
        door: Whose token the form asks for.
        near: Opens the words near in meaning.
    """
    router = APIRouter()
    room = _Room(pages, near)
    _add_json(router, room)
    _add_html(router, room)
    _add_token(router, door)
    return router


def _add_json(router: APIRouter, room: _Room) -> None:
    @router.get("/stories.json", response_model=StoriesPage, responses=_MISREAD, summary="Stories, latest first")
    async def stories(page: _PageNumber = 1) -> Response:
        return as_json(room.stories(page))

    @router.get("/stories/{id_}.json", response_model=StoryPage, responses=_MISSING, summary="A story")
    async def story(id_: _Id) -> Response:
        return as_json(room.story(id_))

    @router.get("/events/{id_}.json", response_model=EventPage, responses=_MISSING, summary="An event")
    async def event(id_: _Id, part: _Part = 1) -> Response:
        return as_json(room.event(id_, part))

    @router.get("/parties.json", response_model=PartiesPage, summary="Those who speak in most claims")
    async def parties() -> Response:
        return as_json(room.parties())

    @router.get("/parties/{id_}.json", response_model=PartyPage, responses=_MISSING, summary="A party")
    async def party(id_: _Id) -> Response:
        return as_json(room.party(id_))

    @router.get("/reports/{id_}.json", response_model=ReportPage, responses=_MISSING, summary="A report")
    async def report(id_: _Id, claim: _Claim = "", at: _At = "") -> Response:
        return as_json(room.report(id_, claim, at))

    @router.get("/outlets.json", response_model=OutletsPage, summary="Outlets")
    async def outlets() -> Response:
        return as_json(room.outlets())

    @router.get("/outlets/{name:path}.json", response_model=OutletPage, responses=_MISSING, summary="An outlet")
    async def outlet(name: _Name) -> Response:
        return as_json(room.outlet(name))

    found_or_not: _Answers = {400: {"model": FoundPage, "description": "The query cannot be read"}}

    @router.get("/search.json", response_model=FoundPage, responses=found_or_not, summary="Claims that a query finds")
    async def search(q: _Asked = "", page: _PageNumber = 1, near: _Near = False) -> Response:
        found = room.found(q, page, near)
        return as_json(found, 400 if found.problem else 200)


def _add_html(router: APIRouter, room: _Room) -> None:
    @router.get("/", include_in_schema=False)
    async def home() -> Response:
        return RedirectResponse("/stories", 303)

    @router.get("/stories", include_in_schema=False)
    async def stories(page: _PageNumber = 1) -> Response:
        return as_html(room.stories(page))

    @router.get("/stories/{id_}", include_in_schema=False)
    async def story(id_: _Id) -> Response:
        return as_html(room.story(id_))

    @router.get("/stories/{id_}/exports/{format_name}", include_in_schema=False)
    async def story_export(id_: _Id, format_name: str) -> Response:
        if format_name not in FORMATS:
            raise HTTPException(404)
        try:
            return taken_away(room.whole_story(id_), format_name, id_)
        except MissingExtraError as error:
            return notice(501, "Not installed", f"The format {format_name} {error}.")

    @router.get("/events/{id_}", include_in_schema=False)
    async def event(id_: _Id, part: _Part = 1) -> Response:
        return as_html(room.event(id_, part))

    @router.get("/parties", include_in_schema=False)
    async def parties() -> Response:
        return as_html(room.parties())

    @router.get("/parties/{id_}", include_in_schema=False)
    async def party(id_: _Id) -> Response:
        return as_html(room.party(id_))

    @router.get("/reports/{id_}", include_in_schema=False)
    async def report(id_: _Id, claim: _Claim = "", at: _At = "", back: str = "") -> Response:
        return as_html(room.report(id_, claim, at), back if _INSIDE.fullmatch(back) else "")

    @router.get("/outlets", include_in_schema=False)
    async def outlets() -> Response:
        return as_html(room.outlets())

    @router.get("/outlets/{name:path}", include_in_schema=False)
    async def outlet(name: _Name) -> Response:
        return as_html(room.outlet(name))

    @router.get("/search", include_in_schema=False)
    async def search(q: _Asked = "", page: _PageNumber = 1, near: _Near = False) -> Response:
        found = room.found(q, page, near)
        return as_html(found, status=400 if found.problem else 200)


def _add_token(router: APIRouter, door: Door) -> None:
    @router.post("/token", include_in_schema=False)
    async def show_token(request: Request) -> Response:
        body = bytearray()
        async for piece in request.stream():
            body += piece
            if len(body) > _FORM_BYTES:
                return notice(413, "Too long", "That is no token.", asks_token=True)
        shown = parse_qs(body.decode("utf-8", "replace")).get("token", [""])[0]
        if not door.is_token(shown):
            return notice(401, "Closed", "That is not the token.", asks_token=True)
        answer = RedirectResponse("/stories", 303)
        answer.set_cookie(COOKIE, door.session, httponly=True, samesite="strict", path="/")
        return answer


def _there(found: _Found | None) -> _Found:
    if found is None:
        raise HTTPException(404)
    return found
