"""Bylines: who wrote a report, from where and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosswire.model.spans import Span
from crosswire.reports.known import is_body_word, is_media_word, is_name_shaped, known_outlet, looks_like_outlet
from crosswire.reports.marks import Mark
from crosswire.reports.places import is_place

__all__ = ["byline_at_end", "is_person", "is_role_word", "people", "people_line", "role_line"]

_BY = re.compile(
    r"(?:\b(?:written|words|story|text|posted|analysis|reported) )?\bby\b:?\s{1,3}|"
    r"\b(?:authors?|byline|reporter):\s{0,3}|^reporter\s{1,3}",
    re.IGNORECASE,
)
_EDITED = re.compile(r"\b(?:edited|curated|produced|reviewed|translated|illustrations?|photographs?) $", re.IGNORECASE)
"""Before "by": who did something else than write."""
_FROM_PERSON = re.compile(r"(?i:from):? (?=[A-Z])")
_WITH = re.compile(r",?\s(?:and|with) (?:wire |news )?(?:agencies|wires|wire reports|inputs|staff)$", re.IGNORECASE)
_HANDLE = re.compile(r"@\w{2,30}")
_USER = re.compile(r"[a-z][a-z0-9_.-]{2,29}|admin", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|;|\||/|•|·|&|\b(?:and|AND)\b|\s[-–—]\s)\s*")
_FROM = re.compile(r"\s+(in|at|from|for|of)\s+", re.IGNORECASE)
_LONGEST = 240
_MOST_ROLE_WORDS = 8
_MOST_CREDIT_WORDS = 3

_PARTICLES = frozenset("al bin da das de del den der di dos du e el ibn la le van ten ter und van von y zu".split())
_ROLES = frozenset(
    "afp agencies agency analyst anchor associate author bureau chief columnist contributing contributor "
    "correspondent correspondents deputy desk digital director editor editors fellow foreign freelance guest intern "
    "journalist newsdesk newsroom national opinion our photographer political producer professor reporter reporters "
    "reporting senior special staff team web wire wires writer writers".split()
)
_NOT_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december the a an in on of at to is are was were with from by for and or new how why "
    "what when who where key points takeaways summary highlights breaking top stories story video videos photo photos "
    "live updates update".split()
)


def byline_at_end(line: str, end: int) -> list[Mark]:
    """The byline that ends at ``end``: one stretch of furniture, then what it tells; nothing if there is none.

    It begins the line, or follows a full stop, a bar, a date or the like; and nothing but names, roles, outlets
    and places may follow ``By``, or, where a date stands before it, the name of a user.
    """
    for match in reversed(list(_BY.finditer(line, max(0, end - _LONGEST), end))):
        edited = _EDITED.search(line, 0, match.start())
        begin = edited.start() if edited else match.start()
        if not _may_begin(line, begin):
            continue
        told = people(line, Span(match.end(), end))
        if told is None and line[:begin].rstrip()[-1:].isdigit() and _USER.fullmatch(line, match.end(), end):
            told = []
        if told is not None:
            return [Mark("furniture", Span(begin, end), "byline"), *([] if edited else told)]
    return _from_person(line, end)


def people_line(line: str) -> list[Mark] | None:
    """What a line of names tells that has no ``By``, if a person's name begins it."""
    if len(line) > _LONGEST or line.endswith(":"):
        return None
    told = people(line, Span(0, len(line)))
    return told if told and told[0].kind == "author" else None


def is_role_word(word: str) -> bool:
    """Whether a word is one for a post, as bylines have it."""
    return word.casefold() in _ROLES


def role_line(line: str) -> list[Mark] | None:
    """A post as a line of its own, with a place or an outlet: ``Europe correspondent, Lima``; none if it is not one."""
    if len(line) > _LONGEST:
        return None
    parts = list(_parts(line, Span(0, len(line))))
    words = parts[0].of(line).split()
    if not words or len(line.split()) > _MOST_ROLE_WORDS or line.rstrip().endswith((".", "?", "!", ":")):
        return None
    if words[-1].casefold() not in _ROLES or not all(word[0].isupper() or word.casefold() in _ROLES for word in words):
        return None
    places = [
        Mark("place", part, part.of(line), "byline") for part in parts[1:] if is_place(part.of(line).partition(",")[0])
    ]
    return [Mark("furniture", Span(0, len(line)), "role"), *places]


def people(line: str, span: Span) -> list[Mark] | None:
    """Authors, outlets and places of a list such as ``Jane Doe in Lima and John Roe, Reuters``; none if it is not one.

    A list of roles alone (``our foreign staff``) tells nothing and is empty.
    """
    if span.end - span.start > _LONGEST:
        return None
    told: list[Mark] = []
    within = _WITH.search(line, span.start, span.end)
    for part in _parts(line, Span(span.start, within.start() if within else span.end)):
        marks = _part(line, part, told)
        if marks is None:
            return None
        told += marks
    return told


def is_person(name: str) -> bool:
    """Whether the words are shaped like a person's full name: two to five, capitalised but for ``de``, ``van`` ..."""
    words = name.split()
    if not 2 <= len(words) <= 5 or is_media_word(words[-1]) or is_body_word(words[-1]):
        return False
    capitals = 0
    for word in words:
        lower = word.casefold()
        if lower in _ROLES or lower in _NOT_NAMES or not re.fullmatch(r"[^\W\d_](?:[^\W\d_]|[.'’-]){0,30}", word):
            return False
        capitals += word[0].isupper()
        if not word[0].isupper() and lower not in _PARTICLES:
            return False
    return capitals >= 2


def _parts(line: str, span: Span) -> Iterator[Span]:
    at = span.start
    end = span.end - bool(re.search(r"[^\W\d_]{3}\.$", line[span.start : span.end]))
    for match in _BETWEEN.finditer(line, span.start, span.end):
        yield Span(at, match.start()).trimmed(line, " \t\u00a0,;:.()[]\"'")
        at = match.end()
    yield Span(at, end).trimmed(line, " \t\u00a0,;:()[]\"'")


def _part(line: str, part: Span, told: list[Mark]) -> list[Mark] | None:
    """What one part of the list tells; none if it cannot stand in a byline."""
    name = part.of(line)
    if not name or any(word.casefold() in _ROLES for word in name.split()):
        return _role(line, part, told)
    if told and _HANDLE.fullmatch(name):
        return []
    outlet = _outlet(line, part)
    if outlet:
        return _person_and_outlet(line, part) or [outlet]
    if is_person(name):
        return [Mark("author", part, name, "byline")]
    linked = _FROM.search(name)
    if linked:
        return _linked(line, part, linked)
    if told and is_place(name.rstrip(".")):
        return [Mark("place", part, name, "byline")]
    if (
        told
        and told[0].kind in {"author", "outlet"}
        and is_name_shaped(name)
        and len(name.split()) <= _MOST_CREDIT_WORDS
    ):
        return [Mark("credit", part, name, "byline")]
    return None


def _role(line: str, part: Span, told: list[Mark]) -> list[Mark] | None:
    """A role tells nothing, unless it begins with an outlet or a name: ``Reuters Staff``, ``Jane Doe Lima reporter``.

    Before any name it stands alone.
    """
    words = part.of(line).casefold().split()
    known = known_outlet(re.sub(r"\s(?i:staff|reporter|correspondent|editor|newsroom|desk|team).*$", "", part.of(line)))
    if known:
        return [Mark("outlet", part, known.name, "byline")]
    named = _named_role(line, part) if not told else []
    if named:
        return named
    return [] if len(words) <= 8 and (told or all(word in _ROLES | {"of", "the"} for word in words)) else None


def _named_role(line: str, part: Span) -> list[Mark]:
    """The name where a post follows it with no comma: two words, and the particles between them."""
    words = list(re.finditer(r"\S+", part.of(line)))
    after = next((n for n, word in enumerate(words[2:], 2) if words[n - 1][0].casefold() not in _PARTICLES), len(words))
    if len(words) <= after or words[-1][0].casefold() not in _ROLES:
        return []
    name = Span(part.start, part.start + words[after - 1].end())
    return [Mark("author", name, name.of(line), "byline")] if is_person(name.of(line)) else []


def _outlet(line: str, part: Span) -> Mark | None:
    name = part.of(line)
    known = known_outlet(name)
    if known or looks_like_outlet(name):
        return Mark("outlet", part, known.name if known else name, "byline")
    return None


def _person_and_outlet(line: str, part: Span) -> list[Mark]:
    """A name, and the outlet where it follows with no comma: ``Jane Doe BBC News``."""
    words = list(re.finditer(r"\S+", part.of(line)))
    for word in words[2:]:
        rest = Span(part.start + word.start(), part.end)
        known = known_outlet(rest.of(line))
        if known and is_person(line[part.start : rest.start]):
            name = Span(part.start, rest.start).trimmed(line)
            return [Mark("author", name, name.of(line), "byline"), Mark("outlet", rest, known.name, "byline")]
    return []


def _linked(line: str, part: Span, linked: re.Match[str]) -> list[Mark] | None:
    """``Jane Doe in Lima``, ``Jane Doe for The Port Ellis Courier``."""
    name = Span(part.start, part.start + linked.start())
    rest = Span(part.start + linked.end(), part.end)
    if not is_person(name.of(line)):
        return None
    author = Mark("author", name, name.of(line), "byline")
    if linked[1].lower() in {"for", "of"}:
        outlet = _outlet(line, rest)
        return [author, outlet] if outlet else None
    place = rest.of(line)
    capital = place[:1].isupper() and len(place.split()) <= 4
    return [author, Mark("place", rest, place, "byline")] if capital else None


def _from_person(line: str, end: int) -> list[Mark]:
    """``From Jane Doe, Kano`` as a whole line; a town after "From" is no person."""
    match = _FROM_PERSON.match(line)
    if match is None or end - match.end() > _LONGEST:
        return []
    told = people(line, Span(match.end(), end))
    if not told or told[0].kind != "author" or is_place(told[0].value):
        return []
    return [Mark("furniture", Span(0, end), "byline"), *told]


def _may_begin(line: str, at: int) -> bool:
    before = line[:at].rstrip()
    return not before or before[-1] in '.!?|•·—–-/)]”"*_' or bool(re.search(r"\d$", before))
