"""Outlets and agencies that are known the world over, and how the names of the others look."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

__all__ = [
    "Known",
    "by_host",
    "is_body_word",
    "is_media_word",
    "is_name_shaped",
    "is_publisher_word",
    "is_state",
    "known_outlet",
    "looks_like_issuer",
    "looks_like_outlet",
    "outlet_key",
]


class Known(NamedTuple):
    """An outlet of ``outlets.csv``; an agency's name in a credit says whose words or picture it is."""

    name: str
    is_agency: bool


_MEDIA_WORDS = frozenset(
    "argus bulletin chronicle courier daily dagblad diario echo examiner gazette gazeta giornale herald ilbo inquirer "
    "intelligencer journal jornal ledger magazine media mercury monitor newsletter newspaper newspapers news newswire "
    "newsroom observer periodico pravda press presse radio sentinel shimbun shinmun sinmun telegraph television "
    "times tribune tv weekly zeitung".split()
)
"""Words that, at the end of a capitalised name, make it an outlet's."""

_WEAK_MEDIA_WORDS = frozenset(
    "advertiser bugle citizen dispatch express globe guardian independent mail messenger mirror online post record "
    "register reporter republic review standard star sun today tomorrow voice wire world".split()
)
"""Words that do so only in a name that begins with "The" or "Daily": a headline may end in any of them."""

_BODY_WORDS = frozenset(
    "agency alliance association briefing broadcasting bureau center centre channel coalition commission committee "
    "council desk digest federation forum foundation group house initiative institute institution international "
    "journals lab nation network news observatory office organisation organization project reports research service "
    "society trust union university watch".split()
)
"""Words that begin or end the names of agencies, broadcasters and bodies that publish; and of others."""

_SURNAMES = frozenset("house center fund trust watch".split())

_KINDS_OF_NEWS = frozenset(
    "all breaking business good international latest local more national other related sports top world".split()
)
"""Before "News" they make a section of a page, not its name."""

_SMALL = frozenset("and of the for de del di la le el & y et und e on in".split())

_ISSUER = re.compile(
    r"(?:the )?(?:[a-z]+ )?(?:ministry|department|office|embassy|government|bureau|commission|council|secretariat|"
    r"directorate|permanent mission|municipality|republic|kingdom|state) (?:of|for|on)\b|"
    r"(?:press|public|government) information (?:office|bureau|service|department)\b",
    re.IGNORECASE,
)
_STATE = re.compile(r"(?:the )?(?:[a-z]+ )?(?:government|republic|kingdom|state) of\b", re.IGNORECASE)


def known_outlet(name: str) -> Known | None:
    """The known outlet or agency of this name, if any; "The" and a trailing parenthesis may be there or not."""
    if not name[:1].isupper():
        return None
    return _names().get(outlet_key(name)) or _names().get(outlet_key(name.partition(" (")[0]))


def by_host(host: str) -> Known | None:
    """The known outlet whose web or e-mail domain holds this host name, if any."""
    labels = host.lower().split(".")
    return next((known for n in range(len(labels) - 1) if (known := _hosts().get(".".join(labels[n:])))), None)


def outlet_key(name: str) -> str:
    """What two spellings of one outlet's name share: letters and digits, lower case, without "The"."""
    return re.sub(r"[\W_]+", "", name.strip().casefold().removeprefix("the "))


def is_media_word(word: str) -> bool:
    """Whether a word says "newspaper" or the like, whole or as the end of a compound: ``Ilbo``, ``AgriNews``."""
    lower = word.strip(".,").casefold()
    return any(part in _MEDIA_WORDS for part in lower.split("-")) or bool(
        re.search(r"[a-z](?:News|Press|Media|Times|Radio|TV|Post)$", word)
    )


def looks_like_outlet(name: str) -> bool:
    """Whether a line is shaped like an outlet's name: ``The Port Ellis Courier``; a headline never should be."""
    words = name.split()
    if not 2 <= len(words) <= 6 or not is_name_shaped(name):
        return False
    last = words[-1].casefold()
    if last == "news" and words[-2].casefold() in _KINDS_OF_NEWS:
        return False
    formal = words[0].casefold() in {"the", "daily"}
    return is_media_word(words[-1]) or (formal and (last in _WEAK_MEDIA_WORDS or words[0] == "Daily"))


def is_body_word(word: str) -> bool:
    """Whether a word ends the names of bodies and seldom those of people: ``Agency``, ``Broadcasting``."""
    return word.strip(".,").casefold() in _BODY_WORDS - _SURNAMES


def is_publisher_word(word: str) -> bool:
    """Whether a word may begin or end the name of whoever publishes: of a paper, an agency, an institute."""
    lower = word.strip(".,").casefold()
    return lower in _BODY_WORDS | _WEAK_MEDIA_WORDS or is_media_word(word)


def is_name_shaped(name: str) -> bool:
    """Whether every word is capitalised, but for ``of`` and the like, and no mark of a sentence stands in it.

    A number may stand in it beside initials: ``KTVX 9 News``.
    """
    words = name.split()
    if not 1 <= len(words) <= 7 or not re.fullmatch(r"[\w.'’&() -]{2,80}", name) or not words[0][0].isalnum():
        return False
    called = any(word.isupper() for word in words)
    return any(word[0].isupper() for word in words) and all(
        word[0].isupper() or word in _SMALL or (called and word.isdigit()) for word in words
    )


def is_state(name: str) -> bool:
    """Whether an issuer's name is that of its state alone: ``Government of Verdania``."""
    return bool(_STATE.match(name))


def looks_like_issuer(name: str) -> bool:
    """Whether a line is the name of a public body, as it heads a press release: ``Ministry of Ports and Harbours``."""
    words = name.split()
    return (
        bool(_ISSUER.match(name))
        and len(words) <= 10
        and all(word[0].isupper() or word.casefold() in _SMALL for word in words)
    )


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with files("crosswire.reports").joinpath("outlets.csv").open(encoding="utf-8") as table:
        return tuple(csv.DictReader(table))


@cache
def _names() -> Mapping[str, Known]:
    return {
        outlet_key(name): Known(row["name"], row["kind"] == "agency")
        for row in _rows()
        for name in (row["name"], *row["also"].split("|"))
        if name
    }


@cache
def _hosts() -> Mapping[str, Known]:
    return {
        domain: Known(row["name"], row["kind"] == "agency")
        for row in _rows()
        for domain in row["domains"].split("|")
        if domain
    }
