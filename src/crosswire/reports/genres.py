"""What kind of text a report is, where its head says so."""

from __future__ import annotations

import re

from crosswire.model.report import Genre
from crosswire.model.spans import Span
from crosswire.reports.marks import Mark

__all__ = ["genre_line", "genre_prefix", "genre_suffix", "genre_tail"]

_WORDS: tuple[tuple[Genre, str], ...] = (
    ("opinion", r"opinions?|op-?ed|editorials?|commentary|columns?|viewpoint|guest essay|letters? to the editor"),
    ("analysis", r"(?:news )?analysis|explainer|explained|in depth|backgrounder"),
    ("live", r"live(?: updates?| blog)?|liveblog|as it happened"),
    ("interview", r"(?:exclusive )?interview|q ?(?:&|and) ?a"),
    ("press release", r"(?:press|news|media) (?:release|statement)|for immediate release"),
    ("fact-check", r"fact[- ]?(?:check(?:ed|ing)?|focus)"),
)
_NAMED = "|".join(f"(?P<g{n}>{words})" for n, (_, words) in enumerate(_WORDS))
_LINE = re.compile(rf"[\[(<]?(?:{_NAMED})(?: (?:no\.? ?)?[\d/-]{{1,12}})?[\])>]?:?", re.IGNORECASE)
_PREFIX = re.compile(
    rf"(?:[\[(](?:{_NAMED.replace('P<g', 'P<h')})[\])]\s*[:|–—-]?|(?:{_NAMED})\s*(?:[:|]|[–—-](?=\s|[A-Z])))\s*",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    rf"\s*(?:[|–—]|\s-)\s*(?:{_NAMED})$|\s*[\[(](?:{_NAMED.replace('P<g', 'P<h')})[\])]$", re.IGNORECASE
)
_DISCLAIMED = re.compile(
    r"(?:\W*(?:disclaimer|note)\W+)?(?:the |any |all )?(?:views?|opinions?)(?: and (?:views?|opinions?))? expressed\b|"
    r".{0,120}\b(?:do|does|may) not necessarily (?:reflect|represent) the (?:views?|opinions?|position)",
    re.IGNORECASE,
)


def genre_line(line: str) -> Genre | None:
    """The genre that a whole line names: ``Editorial``, ``FOR IMMEDIATE RELEASE``."""
    match = _LINE.fullmatch(line)
    return _genre(match) if match else None


def genre_prefix(line: str) -> Mark | None:
    """The genre put before a headline: ``[Editorial] ...``, ``Analysis: ...``, ``INTERVIEW-...``."""
    match = _PREFIX.match(line)
    return _mark(match) if match else None


def genre_suffix(line: str) -> Mark | None:
    """The genre put after a headline: ``... | Opinion``, ``... (Analysis)``."""
    match = _SUFFIX.search(line[-60:])
    if match is None:
        return None
    mark = _mark(match)
    before = max(0, len(line) - 60)
    return mark._replace(span=Span(mark.span.start + before, mark.span.end + before))


def genre_tail(line: str) -> bool:
    """Whether a line disowns the views of the text, as papers do under opinion pieces."""
    return bool(_DISCLAIMED.match(line))


def _mark(match: re.Match[str]) -> Mark:
    return Mark("genre", Span(match.start(), match.end()), _genre(match), "label at the headline")


def _genre(match: re.Match[str]) -> Genre:
    groups = match.groupdict()
    return next(genre for n, (genre, _) in enumerate(_WORDS) if groups.get(f"g{n}") or groups.get(f"h{n}"))
