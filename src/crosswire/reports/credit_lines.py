"""Lines of credit: the outlets and agencies that one line says text is from, by its words alone."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosswire.model.spans import Span
from crosswire.reports.bylines import is_person, people
from crosswire.reports.captions import caption_marks, closing_credit
from crosswire.reports.datelines import dateline_at_start
from crosswire.reports.furniture import rule_for
from crosswire.reports.known import (
    is_media_word,
    is_name_shaped,
    is_publisher_word,
    known_outlet,
    looks_like_outlet,
)
from crosswire.reports.places import is_place

__all__ = ["credited_in", "outlets_in", "stands_for"]

_LONGEST, _LONGEST_SIGN = 300, 60
"""Code points of a line of credit, and of a name after the last words."""
_WORK = r"(?:story|article|report|piece|dispatch|text|post|item|analysis|essay|feature|interview|content)"


class _Case(NamedTuple):
    """A way to say where text is from; ``sure`` where nothing but an outlet's name can follow."""

    pattern: re.Pattern[str]
    sure: bool = False


def _case(pattern: str, *, sure: bool = False) -> _Case:
    return _Case(re.compile(pattern, re.IGNORECASE), sure)


_CASES = (
    _case(rf"(?P<who>.{{2,200}}?) (?:also )?contributed (?:reporting|information|to (?:this|the) {_WORK})\b"),
    _case(r"(?P<who>.{2,80}? (?:writers?|staff|reporters?|correspondents?)\b.{0,120}?) contributed\.?$"),
    _case(
        r"(?:some |additional )?(?:material|information|text|files|inputs?|reports?) (?:by|from) (?P<who>.{2,120}?) "
        r"(?:(?:was|were) (?:also )?(?:used|included)|contributed)\b"
    ),
    _case(
        r"with (?:additional |further |some )?(?:reporting|inputs?|files|material|information|reports?) (?:by|from) "
        r"(?P<who>.{2,160})$"
    ),
    _case(r"(?:additional |further |original )?(?:reporting|writing|compiled|text) (?:by|from):? (?P<who>.{2,200})$"),
    _case(r"(?:sources?|via|agency|text|story)(?: ?[:|]| [-–—]) ?(?P<who>.{2,120})$"),
    _case(
        rf"(?:this|the original) {_WORK} (?:(?:was|is|has been|had been) )?(?:(?:first|originally|also) )?"
        r"(?:published|printed|produced|supplied|provided|distributed|translated|appeared|ran) "
        r"(?:by|from|in|on|at|via) (?P<who>.{2,120})$"
    ),
    _case(
        rf"(?:this|the) {_WORK} (?:includes|contains|uses|is based on|draws on) "
        r"(?:information|material|reporting|content|text|files|reports) (?:by|from) (?P<who>.{2,120})$"
    ),
    _case(r"(?:first|originally) (?:published|printed|appeared) (?:by|in|on|at) (?P<who>.{2,120})$"),
    _case(r"the post\b.{1,200}? (?:first appeared|appeared first) on (?P<who>.{2,80})$", sure=True),
    _case(
        rf"(?:this {_WORK} (?:was|is|has been) )?(?:re(?:published|printed|posted)|syndicated|reproduced) "
        r"(?:here )?(?:with (?:the )?(?:kind )?permission )?(?:from|of|by|courtesy of) (?P<who>.{2,120})$",
        sure=True,
    ),
    _case(rf"(?:read|see|view) the (?:original|full) {_WORK}(?: here)? (?:on|at|in|by) (?P<who>.{{2,80}})$", sure=True),
)
"""Sentences that say where a text or part of it is from, one way a case."""

_HOLDER = re.compile(
    r"(?:©|\(c\)|copyright)[\s©(c)]{0,6}(?P<year>\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s{0,3}(?:by )?(?P<who>[^.|,;©]{2,60})",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"[(\[]?(?:[-–—]{1,2} ?|(?i:by:? |with )|(?<=[(\[]))(?P<who>[^()\[\]]{2,120}?)(?i: inputs?)?[)\]]?\.?"
)
"""Names on a line of their own, with a dash, brackets, "By" or "With" about them."""
_CLOSED = re.compile(r"(?:[(\[](?P<in>[^()\[\]/]{2,40})[)\]]\.?|[-–—]{1,2} ?(?P<who>[A-ZÀ-Þ][\w ]{1,30}))$")
_BETWEEN = re.compile(r"\s*(?:[,;/|•·&+]|\b(?:and|with|via|as well as)\b|\s[-–—]\s)\s*")
_STOP = re.compile(r"\s(?:under|on|in|at|as|where|which|with|is|has|was)\s.*$|[.;|(].*$|\s[-–—]\s.*$")
"""Where a name ends that a sentence goes on after."""
_POST = re.compile(
    r"\s(?:staff|special|contributing|chief|foreign|senior|writers?|reporters?|correspondents?|journalists?|editors?|"
    r"producers?|newsroom|desk|teams?|agency|newswires?|wires?|service|bureau|reports?|inputs?)\b.*$",
    re.IGNORECASE,
)
_OWNED = re.compile(r"['’]s?\s.*$")
_EMPLOYED = re.compile(r"\s(?:of|for|from|at|by)\s", re.IGNORECASE)
_PLACED = re.compile(r"(?P<who>.{2,60}?) in (?P<place>.{2,40})")
_SMALL = frozenset(
    "and with for of in from at by the via staff writer writers reporter reporters correspondent correspondents agency "
    "agencies wire wires / | - – —".split()
)
"""Words and marks between the names of a list."""
_PICTURES = frozenset({"Getty Images", "European Pressphoto Agency"})
_AROUND = " .,:\"'“”()[]"


def credited_in(line: str, *, last: bool) -> list[str]:
    """The outlets that a line, a paragraph or a sentence credits with text.

    Args:
        line: Its words; a longer one may have a dateline or a credit at its ends, and is prose otherwise.
        last: Whether the text may end with it.
    """
    if rule_for(line) == "picture credit" or caption_marks(line):
        return []
    names = [mark.value for mark in dateline_at_start(line) if mark.kind == "credit"]
    closed = _CLOSED.search(line, max(0, len(line) - _LONGEST_SIGN)) if last and closing_credit(line) else None
    if closed is not None and not stands_for(closed[0], line[: closed.start()]):
        names += outlets_in(closed["in"] or closed["who"])
    return names if len(line) > _LONGEST else names + _of_credit_line(line)


def outlets_in(words: str) -> list[str]:
    """The outlets in a list of names: ``Jane Doe of Reuters, AFP and The Port Ellis Courier``."""
    whole = words.strip(_AROUND)
    parts = [whole] if known_outlet(whole) else _BETWEEN.split(words)
    names = [_outlet(part.strip(_AROUND)) for part in parts]
    return [name for name in names if name is not None and name not in _PICTURES]


def stands_for(credit: str, before: str) -> bool:
    """Whether a name in brackets is short for the words before it: ``the Keel News Agency (KNA)``."""
    letters = re.sub(r"[\W_]", "", credit).casefold()
    words = re.findall(r"\w+", before[-120:])
    return "".join(word[0] for word in words if word[0].isupper()).casefold().endswith(letters)


def _of_credit_line(line: str) -> list[str]:
    """The names in a line that is nothing but a credit."""
    bare = line.strip(" \t\u00a0()[]*_.—–-")
    for case in _CASES:
        match = case.pattern.match(bare)
        if match is not None:
            return _first_name(match["who"]) if case.sure else outlets_in(match["who"])
    holder = _HOLDER.match(line)
    if holder is not None:
        dated = holder["year"] or "copyright" in line.casefold()
        return _agency(holder["who"].strip()) if dated else []
    signed = _SIGNED.fullmatch(line)
    if signed is not None:
        return outlets_in(signed["who"]) if _is_list(signed["who"]) else []
    return _bare(line)


def _bare(line: str) -> list[str]:
    """The agencies in a line of names without "By": ``Reuters, London``, ``Jane Doe and AFP``, ``AFP in Lima``."""
    placed = _PLACED.fullmatch(line)
    if placed is not None and is_place(placed["place"]):
        return _agency(placed["who"])
    told = people(line, Span(0, len(line))) or []
    return [name for mark in told if mark.kind == "outlet" for name in _agency(mark.value)]


def _agency(name: str) -> list[str]:
    """The known agency of this name, unless it deals in pictures."""
    known = known_outlet(name)
    return [known.name] if known is not None and known.is_agency and known.name not in _PICTURES else []


def _is_list(words: str) -> bool:
    """Whether nothing stands there but names and small words between them."""
    return all(word[0].isupper() or word.casefold() in _SMALL for word in words.split())


def _first_name(words: str) -> list[str]:
    """The name that begins the words, whatever it looks like."""
    name = _STOP.sub("", words).strip(_AROUND)
    return [name] if is_name_shaped(name) and not is_place(name) else []


def _outlet(part: str) -> str | None:
    """The outlet that a part of a list names: alone, before a post or a place, or after a person and "of"."""
    person, *employer = _EMPLOYED.split(part, maxsplit=1)
    cuts = employer if employer and is_person(person) else [part, _POST.sub("", part), _OWNED.sub("", part), *employer]
    return next((name for cut in cuts for name in (_named(cut), _named(_STOP.sub("", cut))) if name), None)


def _named(name: str) -> str | None:
    """The outlet of this name, if it is known or looks like one."""
    bare = re.sub(r"^the\s", "", name, flags=re.IGNORECASE)
    known = known_outlet(bare) or (known_outlet(bare.title()) if bare.isupper() and len(bare) > 4 else None)
    if known is not None:
        return known.name
    return name if looks_like_outlet(name) or _is_publisher(bare) else None


def _is_publisher(name: str) -> bool:
    """Whether a name ends as publishers' do and says of what: ``Keel News Agency``; no university, nobody's surname."""
    words = name.split()
    news = any(is_media_word(word) or word == "Broadcasting" for word in words)
    return len(words) > 1 and news and is_name_shaped(name) and is_publisher_word(words[-1])
