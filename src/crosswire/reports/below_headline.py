"""The lines between headline and first paragraph: outlet, names, posts, places, the headline again; or a standfirst."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.model.spans import Span
from crosswire.reports.bylines import is_role_word, people, people_line, role_line
from crosswire.reports.headlines import ends_sentence, same_words, shared_words
from crosswire.reports.known import (
    is_name_shaped,
    is_publisher_word,
    known_outlet,
    looks_like_issuer,
    looks_like_outlet,
)
from crosswire.reports.lines import Head
from crosswire.reports.marks import Mark, shifted
from crosswire.reports.names import is_used_as_outlet
from crosswire.reports.places import is_place

__all__ = ["below_headline"]

_DOMAIN = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}")
_LONGEST = 240
"""Code points of a line of names."""
_DATED = frozenset({"date", "domain", "outlet"})


def below_headline(head: Head, n: int, title: Span, marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a line under the headline: the outlet, the headline again, a name, a post, a place; or none."""
    core, words = head.lines[n].core, head.words(n)
    outlet = _outlet_below(head, n, marks)
    if outlet:
        return [Mark("furniture", core, "outlet"), Mark("outlet", core, outlet, "line under the headline")]
    if same_words(words, title.of(head.text)):
        return [Mark("furniture", core, "headline again")]
    if head.text[core.end : core.end + 1] == ":":
        return []
    if _is_role(head, n):
        return shifted(role_line(words) or [], core.start)
    return shifted(_person_or_place(head, n), core.start)


def _outlet_below(head: Head, n: int, marks: Sequence[Mark]) -> str | None:
    """The outlet that a whole line under the headline names: a known one, or one by its shape beside date or byline."""
    words = head.words(n).rstrip(" /|")
    known = known_outlet(words)
    if known is not None:
        return known.name
    if looks_like_outlet(words) or looks_like_issuer(words):
        return words if any(mark.kind in {"date", "author", "domain", "genre"} for mark in marks) else None
    if not _neighbours(head, n) & _DATED:
        return None
    if _DOMAIN.fullmatch(words) or _stands_as_outlet(head, n, words):
        return words
    named = is_name_shaped(words) and not is_place(words)
    split = words.split()
    body = len(split) > 1 and (is_publisher_word(split[-1]) or is_publisher_word(split[0]))
    return words if named and (body or is_used_as_outlet(words, head.text)) else None


def _stands_as_outlet(head: Head, n: int, words: str) -> bool:
    """One capitalised word, no place's and no ordinary one, on its own between a headline and ``Published ...``."""
    below = head.lines[n + 1] if n + 1 < len(head.lines) else None
    published = below is not None and any(mark.kind == "date" and mark.why == "published" for mark in below.marks)
    name = " " not in words and is_name_shaped(words) and not is_place(words) and not is_role_word(words)
    return published and name and words.casefold() not in re.findall(r"\w+", head.prose)


def _neighbours(head: Head, n: int) -> set[str]:
    """Kinds of the marks beside a line and on it; of the lines around it, only those without words of their own."""
    near = [head.lines[m] for m in (n - 1, n + 1) if 0 <= m < len(head.lines) and not head.lines[m].wordy]
    return {mark.kind for line in (*near, head.lines[n]) for mark in line.marks}


def _is_role(head: Head, n: int) -> bool:
    """Whether a line is a post, under a byline or by itself: ``Europe correspondent, Lima``, ``Our Correspondent``."""
    words = head.words(n)
    if role_line(words) is None:
        return False
    if all(is_role_word(word) for word in words.split()):
        return True
    byline = n > 0 and any(mark.kind == "author" for mark in head.lines[n - 1].marks)
    name = n > 0 and head.lines[n - 1].wordy and people_line(head.words(n - 1)) is not None
    return byline or name or words.casefold().startswith(("our ", "by our ", "staff", "special "))


def _person_or_place(head: Head, n: int) -> list[Mark]:
    """A line that is a byline without its ``By``, or a place alone; nothing if it is neither."""
    words = head.words(n)
    if len(words) > _LONGEST or len(words.split()) > 12 or ends_sentence(words):
        return []
    whole = Span(0, len(words))
    dated = bool(_neighbours(head, n) & _DATED)
    if dated and _is_place_line(head, n):
        return [Mark("furniture", whole, "place"), Mark("place", whole, words.rstrip(" |/"), "line of its own")]
    told = people_line(words)
    if told is None and n > 0 and "author" in head.lines[n - 1].labels:
        outlet = people(words, whole)
        return [Mark("furniture", whole, "byline"), *outlet] if outlet and outlet[0].kind == "outlet" else []
    if told is None or not (dated or _surely_people(head, n, told)):
        return []
    return [Mark("furniture", whole, "byline"), *told]


def _is_place_line(head: Head, n: int) -> bool:
    """A town or a country; in capitals on the date's own line, any name."""
    words = head.words(n).rstrip(" |/")
    if len(words.split()) > 4:
        return False
    shouted = (
        words.isupper()
        and len(words) > 3
        and len(words.split()) < 3
        and any(mark.kind == "date" for mark in head.lines[n].marks)
    )
    first, _, region = words.partition(", ")
    return is_place(first) or (is_name_shaped(first) and is_place(region)) or shouted


def _surely_people(head: Head, n: int, told: Sequence[Mark]) -> bool:
    """Names with a post, a place or an outlet, or above a line with a post; or a name beside a page's furniture.

    A name alone that the first paragraphs use is a topic, not an author.
    """
    names = [mark.value for mark in told if mark.kind == "author"]
    if not names:
        return False
    kinds = {mark.kind for mark in told}
    if kinds & {"place", "outlet"}:
        return True
    if "credit" not in kinds and sum(len(name.split()) for name in names) < len(head.words(n).split()) - 1:
        return True
    if n + 1 < len(head.lines) and head.lines[n + 1].wordy and role_line(head.words(n + 1)) is not None:
        return True
    near = [head.lines[m] for m in (n - 1, n + 1) if 0 <= m < len(head.lines)]
    furniture = any(mark.kind == "furniture" for line in near if not line.wordy for mark in line.marks)
    return furniture and not any(name in head.prose or shared_words(name, head.prose) > 1 for name in names)
