"""Navigation: section labels, menus and the trail of pages, as they stand above and below a report."""

from __future__ import annotations

import re

from crosswire.reports.dates import find_dates
from crosswire.reports.places import is_place

__all__ = ["LIST_MARK", "is_menu", "is_section"]

LIST_MARK = " \t\u00a0•·*>▪◦‣►–—-"
"""What may stand before an item of a list."""

_SECTIONS = frozenset(
    "news|home|world|world news|politics|business|economy|finance|markets|sport|sports|technology|tech|science|"
    "health|culture|arts|lifestyle|travel|environment|climate|education|entertainment|national|international|"
    "local|local news|nation|asia|asia pacific|africa|europe|americas|middle east|latin america|north america|us|"
    "u.s.|us news|uk|uk news|russia|china|ukraine|war|defence|defense|diplomacy|security|investigations|features|"
    "latest|breaking|breaking news|top news|top stories|latest news|headlines|video|videos|photos|in brief|"
    "news in brief|society|crime|law|weather|exclusive|abstract|summary|front page|global|region|regional|"
    "domestic|foreign|foreign affairs|world politics|transcript|podcast|long read|the long read|states|cities|"
    "counties|metro|nation & world|state|community|obituaries".split("|")
)
"""Section labels, as they stand alone on a line at the head or the foot."""

_MENU = frozenset(
    "about|about us|archive|archives|blog|blogs|books|careers|classified|classifieds|comment|contact|contact us|"
    "cookies|donate|events|experts|faq|food|games|help|index|jobs|live|live tv|login|log in|magazine|members|"
    "menu|more|motoring|multimedia|music|newsletter|newsletters|notices|opinion|our work|photo|podcasts|press|"
    "privacy|privacy policy|programmes|programs|projects|property|publications|puzzles|radio|reports|research|"
    "resources|reviews|search|shop|shows|sign in|store|subscribe|team|terms|terms of service|terms of use|topics|"
    "traffic|tv|watch live|what's on|what’s on|who we are|work with us|advertise|advertise with us|e-paper|"
    "epaper|cookie policy|accessibility|editorial policy|site map|sitemap|code of ethics|our team|masthead|"
    "corrections".split("|")
)
"""What menus lead to, besides sections."""

_MENU_BREAK = re.compile(r"\s*[|•·»›>/]\s*|\t\s*|[ \u00a0]{2,}")
_SECTION_BREAK = re.compile(r"\s*[>|/»›·•,]\s*")
_MOST_SECTIONS = 6
_MOST_PARTS = 30
_MOST_LABEL_WORDS = 4
_FEWEST_ITEMS = 3
_LONGEST = 400
"""Code points; a longer line is no menu."""


def is_section(line: str) -> bool:
    """Whether a line is section labels and nothing else: ``World``, ``Home > Asia``, ``World, Turkey``."""
    parts = _SECTION_BREAK.split(line[:_LONGEST].strip(LIST_MARK + ".:[]"))
    known = [part for part in parts if part.casefold() in _SECTIONS]
    if len(line) > _LONGEST or len(parts) > _MOST_SECTIONS or not known:
        return False
    return len(known) == len(parts) or all(part in known or is_place(part) for part in parts)


def is_menu(line: str) -> bool:
    """Whether a line is a menu's: labels side by side, of which one is known, or one known label that is no section.

    ``Home  Live TV  Weather``, ``About | Publications | Donate``, ``Privacy Policy``.
    """
    if len(line) > _LONGEST:
        return False
    bare = line.strip(LIST_MARK + "|/")
    parts = [part for part in _MENU_BREAK.split(bare, _MOST_PARTS) if part]
    words = bare.split()
    if len(words) >= _FEWEST_ITEMS and all(
        word.casefold() in _SECTIONS | _MENU and word[0].isupper() for word in words
    ):
        return True
    if len(parts) == 1 and parts[0].casefold() in _MENU:
        return not bare.casefold().startswith(("opinion", "live", "comment"))
    if len(parts) < _FEWEST_ITEMS or any(len(part.split()) > _MOST_LABEL_WORDS for part in parts):
        return False
    if not all(part[0].isupper() and part[-1] not in ".:,;" for part in parts) or any(find_dates(line)):
        return False
    known = sum(part.casefold() in _SECTIONS | _MENU for part in parts)
    return 3 * known >= len(parts)
