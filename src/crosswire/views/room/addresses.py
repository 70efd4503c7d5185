"""The lasting address of each thing in the reading room. Ids and names are data: they cannot lead anywhere else."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote, quote_plus

__all__ = [
    "event_at",
    "export_at",
    "json_address",
    "outlet_at",
    "party_at",
    "report_at",
    "search_at",
    "story_at",
    "words_at",
]


def story_at(id_: str) -> str:
    """``/stories/story-1f0c``."""
    return f"/stories/{_step(id_)}"


def export_at(story: str, format_name: str) -> str:
    """``/stories/story-1f0c/exports/timelinejs``."""
    return f"{story_at(story)}/exports/{_step(format_name)}"


def event_at(id_: str, part: int = 1) -> str:
    """``/events/event-1f0c``, with ``?part=2`` for a later part of its claims."""
    return f"/events/{_step(id_)}{f'?part={part}' if part > 1 else ''}"


def party_at(id_: str) -> str:
    """``/parties/party-1f0c``."""
    return f"/parties/{_step(id_)}"


def report_at(id_: str) -> str:
    """``/reports/report-1f0c``."""
    return f"/reports/{_step(id_)}"


def outlet_at(name: str) -> str:
    """``/outlets/Fen%20Courier``."""
    return f"/outlets/{_step(name)}"


def json_address(address: str) -> str:
    """Of a page the address that has the same as JSON."""
    path, mark, query = address.partition("?")
    return f"{path}.json{mark}{query}"


def search_at(query: str, page: int = 1, *, near: bool = False) -> str:
    """``/search?q=stance%3Adenies``, with ``near=true`` where words near in meaning are looked for too."""
    told = {"q": query, "near": "true" if near else "", "page": str(page) if page > 1 else ""}
    return f"/search?{_told(**{name: value for name, value in told.items() if value or name == 'q'})}"


def words_at(report: str, *, claim: str = "", span: tuple[int, int] | None = None, back: str = "") -> str:
    """The report opened at words of it, lit: those of a claim, or a span of its text.

    Args:
        report: The report's id.
        claim: The claim's.
        span: In code points of the report's text.
        back: Where the way back leads.
    """
    told = {"claim": claim, "at": f"{span[0]}-{span[1]}" if span else "", "back": back}
    return f"{report_at(report)}?{_told(**{name: value for name, value in told.items() if value})}#words"


@lru_cache(maxsize=2000)
def _step(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _told(**values: str) -> str:
    return "&".join(f"{name}={_quoted(value)}" for name, value in values.items())


@lru_cache(maxsize=2000)
def _quoted(value: str) -> str:
    """A page names the same reports, and the same way back, hundreds of times."""
    return quote_plus(value, errors="replace")
