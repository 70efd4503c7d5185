"""Captions: what stands under a picture, told by the credit at its end; and the credit of an agency under a text."""

from __future__ import annotations

import re

from crosswire.model.spans import Span
from crosswire.reports.bylines import is_person
from crosswire.reports.known import is_media_word, is_name_shaped, known_outlet
from crosswire.reports.marks import Mark

__all__ = ["caption_marks", "closing_credit"]

_LONGEST_CREDIT = 80
_BRACKETED = re.compile(r"[\[(]([^\[\]()]{2,80})[\])]\.?$")
_PICTURE = re.compile(
    r"(?:\w+ )?(?:photo|image|picture|photograph|file|handout|screenshot|graphic)s?\s?"
    r"(?:[:/]|$|by\b|from\b|courtesy\b|credit\b)|courtesy of\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?:photo(?:graph)?|image|picture)(?: credit)?s?: ?\S[^.]{0,60}$", re.IGNORECASE)
_DESK = re.compile(
    r"\s*\((?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated)\b[^()]{3,400}\)\.?$",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"\s*[\[(](?:source: |with inputs? from |with )?([^\[\]()/]{2,40})[\])]\.?$", re.IGNORECASE)
_DASHED = re.compile(r"(?<=[.”\"]) ?[-–—]{1,2} ?([A-Z][\w-]{1,20})$")


def caption_marks(line: str) -> list[Mark]:
    """A caption as one stretch of furniture, and the outlet that it credits unless that is an agency; else nothing.

    Read from the line's end: ``... / The Port Ellis Courier``, ``[Jane Doe/Reuters]``, ``(AP Photo/Jane Doe)``,
    ``Photo: Jane Doe``, ``Jane Doe/Getty Images``.
    """
    whole = Mark("furniture", Span(0, len(line)), "caption")
    slash = _after_slash(line)
    if slash is not None:
        name = slash.of(line).rstrip(".")
        known = known_outlet(name)
        if known is not None or _agency(name) or (_sentence_ends(line[: slash.start]) and _outlet_like(name)):
            if _agency(name):
                return [whole]
            return [whole, Mark("outlet", slash, known.name if known else name, "caption")]
        if _sentence_ends(line[: slash.start]) and len(name.split()) <= 4 and name[:1].isupper():
            return [whole]
    bracketed = _BRACKETED.search(line[-_LONGEST_CREDIT - 3 :])
    if bracketed and _sentence_ends(line[: -len(bracketed[0])]) and _person_and_outlet(bracketed[1]):
        return [whole]
    if bracketed and (_PICTURE.match(bracketed[1]) or ("/" in bracketed[1] and _agency(bracketed[1]))):
        return [whole]
    return [whole] if _LABELLED.search(line[-_LONGEST_CREDIT:]) else []


def closing_credit(line: str) -> Mark | None:
    """Agency or desk in parentheses after a text's last words: ``... (Reuters)``, ``... (Editing by Jane Doe)``."""
    desk = _DESK.search(line, max(0, len(line) - 420))
    if desk is not None:
        return Mark("furniture", Span(*desk.span()), "desk credit")
    tail = max(0, len(line) - _LONGEST_CREDIT)
    match = _CLOSING.search(line, tail) or _DASHED.search(line, tail)
    agency = _agency(match[1]) if match else None
    if match is None or agency is None:
        return None
    return Mark("credit", Span(*match.span()), agency, "closing credit")


def _after_slash(line: str) -> Span | None:
    """What follows the last slash, if it is short enough for a credit and the slash is not inside a word."""
    cut = line.rfind("/")
    if cut <= 0 or len(line) - cut > _LONGEST_CREDIT or line.startswith(("http", "www")):
        return None
    span = Span(cut + 1, len(line)).trimmed(line)
    return span if span.start < span.end else None


def _sentence_ends(before: str) -> bool:
    return before.rstrip(" /").endswith((".", "!", "?", "”", '"', "’"))


def _person_and_outlet(credit: str) -> bool:
    """``Jane Doe/The Port Ellis Courier``."""
    person, slash, outlet = credit.partition("/")
    return bool(slash) and is_person(person.strip()) and is_name_shaped(outlet.strip())


def _outlet_like(name: str) -> bool:
    words = name.split()
    return 1 < len(words) <= 5 and is_media_word(words[-1])


def _agency(credit: str) -> str | None:
    """The first known agency that a credit names: ``Jane Doe/AFP via Getty Images``."""
    parts = re.split(r"\s*(?:/|,|;|\band\b|\bvia\b|:)\s*", credit)
    known = [known_outlet(part.title() if part.isupper() and len(part) > 4 else part) for part in parts if part]
    return next((found.name for found in known if found is not None and found.is_agency), None)
