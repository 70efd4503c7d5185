"""Pages of the reading room as HTML.

Report text reaches it through the escaping templates alone. The brief is Markdown that was escaped when it was written;
it is made HTML by a parser that knows neither HTML nor links. No page holds a script or a style: both are files.
"""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from jinja2 import Environment
from markdown_it import MarkdownIt
from markupsafe import Markup

from crosswire.views.escaping import escaping_environment
from crosswire.views.room import addresses
from crosswire.views.room.event import EventPage
from crosswire.views.room.found import FoundPage
from crosswire.views.room.lists import OutletsPage, PartiesPage, StoriesPage
from crosswire.views.room.outlet import OutletPage
from crosswire.views.room.party import PartyPage
from crosswire.views.room.report import ReportPage
from crosswire.views.room.story import StoryPage

__all__ = ["Page", "render", "render_notice"]

Page: TypeAlias = (
    StoriesPage | StoryPage | EventPage | PartyPage | PartiesPage | ReportPage | OutletPage | OutletsPage | FoundPage
)

_TEMPLATES: dict[type, str] = {
    StoriesPage: "stories",
    StoryPage: "story",
    EventPage: "event",
    PartyPage: "party",
    PartiesPage: "parties",
    ReportPage: "report",
    OutletPage: "outlet",
    OutletsPage: "outlets",
    FoundPage: "search",
}


def render(page: Page, back: str = "") -> str:
    """A page as HTML.

    Args:
        page: What it shows.
        back: Of a report, where the way back from its words leads: an address of the reading room.
    """
    template = _environment().get_template(f"room/{_TEMPLATES[type(page)]}.html.j2")
    return template.render(page=page, back=back)


def render_notice(title: str, words: str, *, asks_token: bool = False) -> str:
    """A page with one sentence; also with the form that takes the token."""
    return _environment().get_template("room/notice.html.j2").render(title=title, words=words, asks_token=asks_token)


@cache
def _environment() -> Environment:
    environment = escaping_environment()
    environment.globals.update({name: getattr(addresses, name) for name in addresses.__all__})
    environment.filters.update(prose=_prose, json_address=addresses.json_address)
    return environment


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("zero", {"html": False, "linkify": False, "typographer": False}).enable(
        ["emphasis", "escape", "entity"]
    )


def _prose(markdown: str) -> Markup:
    return Markup(_markdown().renderInline(markdown))  # noqa: S704 - it escapes all text, and makes <em> and <strong> only
