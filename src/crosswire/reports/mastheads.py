"""Mastheads: whether a line above the headline is the name of who publishes the page.

A name that is known, or that ends in a word for a paper, needs no more. For any other, what speaks for it and
against it is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from crosswire.reports.bylines import is_person
from crosswire.reports.headlines import has_verb
from crosswire.reports.known import is_name_shaped, is_publisher_word
from crosswire.reports.names import is_used_as_outlet
from crosswire.reports.places import is_place

__all__ = ["Standing", "is_masthead", "is_tagline_shaped"]

_ENOUGH = 3
"""Weight from which a name is a masthead: the text uses it as an outlet's, or two or three lesser signs agree."""

_TAGLINE = re.compile(
    r"(?:.{0,60}\b(?:since|est\.?|established(?: in)?|founded(?: in)?) (?:1[6-9]|20)\d\d\b|"
    r"(?:serving|covering|bringing you|celebrating|the voice of|voice of|your|all the news|independent|"
    r"truth|notes (?:from|on)|ideas for|research (?:on|into|for)|stories (?:from|of)|the home of|"
    r"news(?:,| and| for| from) |the (?:world|nation|region)['’]s )\b|.{3,60}\bin english$)",
    re.IGNORECASE,
)
_ENDING = re.compile(r"(?:ing|ed|es|s)$")


class Standing(NamedTuple):
    """Where a line of the head stands, among what."""

    words: str
    text: str
    """The whole report's."""
    prose: str
    """The first paragraphs of the body."""
    first: bool
    """No other words stand above it."""
    below: frozenset[str]
    """What stands right below it: ``menu``, ``label``, ``date``, ``tagline``, ``author``."""
    apart: bool
    """It touches the line below, and a blank line parts both from the headline."""
    again: bool
    """The same words stand further down in the head."""
    louder: bool
    """It is in capitals, and the headline is not."""


def is_masthead(at: Standing) -> bool:
    """Whether what speaks for the line as a masthead outweighs what speaks against it."""
    if not is_name_shaped(at.words) or has_verb(at.words):
        return False
    return sum(weight for weight, holds in _EVIDENCE if holds(at)) - _ordinary_words(at) >= _ENOUGH


def is_tagline_shaped(words: str) -> bool:
    """Whether a line praises or dates its paper: ``Serving the valley since 1890``, ``Your town, your paper``."""
    return len(words.split()) <= 12 and bool(_TAGLINE.match(words)) and not has_verb(words)


def _says_publisher(at: Standing) -> bool:
    """It begins or ends with a word for a publisher or a body, or says of what: ``Dispatch``, ``Institute for ...``."""
    split = re.split(r" (?:for|of|on) ", at.words)[0].split()
    whole = at.words.split()
    return len(whole) > 1 and any(map(is_publisher_word, (split[0], split[-1], whole[-1])))


def _has_article(at: Standing) -> bool:
    """It begins with "The", as papers do and headlines seldom."""
    return at.words.casefold().startswith("the ")


def _is_used(at: Standing) -> bool:
    """The text uses it as an outlet's name somewhere else."""
    return is_used_as_outlet(at.words, at.text)


def _looks_like_person(at: Standing) -> bool:
    """It could be a columnist's name."""
    return is_person(at.words) and not _says_publisher(at) and not _has_article(at)


_EVIDENCE: tuple[tuple[int, Callable[[Standing], bool]], ...] = (
    (3, _is_used),
    (2, _says_publisher),
    (2, lambda at: "menu" in at.below),
    (2, lambda at: "tagline" in at.below),
    (1, _has_article),
    (1, lambda at: bool(at.below & {"label", "date"})),
    (1, lambda at: at.first),
    (1, lambda at: at.apart),
    (1, lambda at: at.louder),
    (-1, _looks_like_person),
    (-2, lambda at: is_place(at.words)),
    (-3, lambda at: "author" in at.below),
    (-5, lambda at: at.again),
)


def _ordinary_words(at: Standing) -> int:
    """How many of its words the first paragraphs use in small letters, as they take up those of a headline."""
    used = {_ENDING.sub("", word) for word in re.findall(r"\b[^\W\d_A-ZÀ-Þ][^\W\d_]{3,}", at.prose)}
    return sum(_ENDING.sub("", word) in used for word in re.findall(r"[^\W\d_]{4,}", at.words.casefold()))
