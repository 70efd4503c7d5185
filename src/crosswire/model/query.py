"""Questions put to what was read: one language for the command line and the reading room.

    by:Varga stance:denies about:"grain ships" published:2024-03-01..2024-03-10 -outlet:"Harbour Post"

Words and "quoted phrases" ask for claims whose content has them. A field, a colon and a value ask for more; all that
stands side by side must hold, ``OR`` gives a choice, ``-`` or ``NOT`` excludes, parentheses group. Times are ISO 8601
days, months or years, and ranges of them with two dots; certainty is a term of ICD 203 or a range in per cent.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias, get_args

from crosswire.model.claim import Stance

__all__ = [
    "ICD_203",
    "And",
    "Days",
    "Named",
    "NamedField",
    "Near",
    "Node",
    "Not",
    "Or",
    "QueryError",
    "StanceIs",
    "Sure",
    "TimeField",
    "Words",
    "parse_query",
]

NamedField = Literal["by", "about", "party", "place", "outlet", "story"]
TimeField = Literal["when", "said", "published"]

ICD_203: dict[str, tuple[int, int]] = {
    "almost-no-chance": (1, 5),
    "very-unlikely": (5, 20),
    "unlikely": (20, 45),
    "roughly-even": (45, 55),
    "likely": (55, 80),
    "very-likely": (80, 95),
    "almost-certain": (95, 99),
}
"""The seven terms of ICD 203 (Analytic Standards, 2015) and their bands, in per cent."""

_FIELDS = (*get_args(NamedField), "stance", "certainty", *get_args(TimeField))
_DEEPEST = 50
"""Parentheses in parentheses, at most."""
_LONGEST = 1000
"""Characters of a query, at most."""

_TOKEN = re.compile(r'\s*(?:(?P<open>\()|(?P<close>\))|(?P<quoted>"[^"]*"?)|(?P<word>[^\s()"]+))')
_FIELD = re.compile(r"(?P<name>[A-Za-z]+):(?P<value>.*)", re.DOTALL)
_WHEN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_PERCENT = re.compile(r"(?P<sign>[<>]=?)?(?P<low>\d{1,3})(?:\.\.(?P<high>\d{1,3}))?%?")


class QueryError(ValueError):
    """A query that cannot be read. The message is one line that names the thing and the reason."""


@dataclass(frozen=True, slots=True)
class Words:
    """The content has these words, in whatever inflection; side by side and in this order if they are a phrase."""

    words: tuple[str, ...]
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """The content has this word, or one near to it in meaning. Nobody writes it: words are widened to it."""

    word: str
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """The party, place, outlet or story that plays this part has a name with all these words."""

    field: NamedField
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StanceIs:
    """The speaker takes this stance."""

    stance: Stance


@dataclass(frozen=True, slots=True)
class Sure:
    """The words of certainty fall in a band that lies within these, in per cent; ``None`` for no such words."""

    band: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Days:
    """That time touches these days, both ends meant; an empty end is open."""

    field: TimeField
    begin: str
    end: str


@dataclass(frozen=True, slots=True)
class Not:
    """What does not hold."""

    what: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of these hold; with none of them, everything does."""

    of: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One of these holds."""

    of: tuple[Node, ...]


Node: TypeAlias = Words | Near | Named | StanceIs | Sure | Days | Not | And | Or


@dataclass(frozen=True, slots=True)
class _Token:
    """A stretch of the query that is one token."""

    kind: str
    text: str


def parse_query(text: str) -> Node:
    """What a query asks for; an empty one asks for everything.

    Raises:
        QueryError: if it cannot be read: a field that there is none of, a value that the field does not take, a
            parenthesis or a quotation mark without its fellow.
    """
    if len(text) > _LONGEST:
        raise QueryError(f"a query of {len(text)} characters: {_LONGEST} at most")
    tokens = _Tokens(tuple(_tokens(text)))
    found = _either(tokens, 0)
    if tokens.next is not None:
        raise QueryError("a closing parenthesis without an opening one")
    return found


class _Tokens:
    """Tokens that are taken one after another."""

    def __init__(self, tokens: tuple[_Token, ...]) -> None:
        self._tokens = tokens
        self._at = 0

    @property
    def next(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def take(self) -> _Token:
        self._at += 1
        return self._tokens[self._at - 1]


def _tokens(text: str) -> Iterator[_Token]:
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            raise QueryError(f"cannot be read from character {at + 1} on")
        at = found.end()
        kind = str(found.lastgroup)
        word = found[kind]
        if kind == "quoted" and (len(word) == 1 or not word.endswith('"')):
            raise QueryError(f"{word}: a quotation mark is opened and not closed")
        touches = at < end and text[at] == '"'
        if kind == "word" and word.endswith(":") and touches:
            value = _TOKEN.match(text, at)
            if value is not None and value.lastgroup == "quoted":
                at = value.end()
                if not value["quoted"].endswith('"') or len(value["quoted"]) == 1:
                    raise QueryError(f"{value['quoted']}: a quotation mark is opened and not closed")
                word += value["quoted"]
        yield _Token(kind, word)


def _either(tokens: _Tokens, depth: int) -> Node:
    ways = [_all(tokens, depth)]
    while tokens.next is not None and tokens.next.text == "OR":
        tokens.take()
        ways.append(_all(tokens, depth))
    if len(ways) > 1 and And(()) in ways:
        raise QueryError("OR stands between two things")
    return ways[0] if len(ways) == 1 else Or(tuple(ways))


def _all(tokens: _Tokens, depth: int) -> Node:
    parts = []
    while (token := tokens.next) is not None and token.kind != "close" and token.text != "OR":
        parts.append(_one(tokens, depth))
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def _one(tokens: _Tokens, depth: int) -> Node:
    token = tokens.take()
    if token.kind == "open":
        return _group(tokens, depth + 1)
    if token.kind == "quoted":
        return _words(token.text[1:-1], phrase=True)
    if token.text in {"NOT", "-"}:
        if tokens.next is None or tokens.next.kind == "close":
            raise QueryError(f"{token.text} stands before what is not wanted")
        return Not(_one(tokens, depth))
    if token.text.startswith("-"):
        return Not(_word(token.text[1:]))
    return _word(token.text)


def _group(tokens: _Tokens, depth: int) -> Node:
    if depth > _DEEPEST:
        raise QueryError(f"more than {_DEEPEST} parentheses in each other")
    found = _either(tokens, depth)
    if tokens.next is None:
        raise QueryError("a parenthesis is opened and not closed")
    tokens.take()
    return found


def _word(text: str) -> Node:
    field = _FIELD.fullmatch(text)
    return _field(field["name"].lower(), field["value"].strip('"')) if field else _words(text, phrase=False)


def _words(text: str, *, phrase: bool) -> Words:
    words = tuple(re.findall(r"\w+", text.replace(".", "")))
    if not words:
        raise QueryError(f"{text!r}: no word to look for")
    return Words(words, phrase=phrase or len(words) > 1)


def _field(name: str, value: str) -> Node:
    if name not in _FIELDS:
        raise QueryError(f"{name}: is no field; the fields are {', '.join(_FIELDS)} (a colon in a text: quote it)")
    if not value.strip():
        raise QueryError(f"{name}: is followed by its value, without a space")
    if name == "stance":
        return _stance(value)
    if name == "certainty":
        return Sure(_band(value))
    if name in get_args(TimeField):
        return _days(name, value)  # type: ignore[arg-type]  # one of them
    return Named(name, _words(value, phrase=False).words)  # type: ignore[arg-type]  # one of them


def _stance(value: str) -> StanceIs:
    for stance in get_args(Stance):
        if value.lower() in {stance, stance.removesuffix("s"), "deny" if stance == "denies" else stance}:
            return StanceIs(stance)
    raise QueryError(f"stance:{value}: is none of {', '.join(get_args(Stance))}")


def _band(value: str) -> tuple[int, int] | None:
    term = value.lower().replace(" ", "-").replace("_", "-")
    if term == "none":
        return None
    if term in ICD_203:
        return ICD_203[term]
    found = _PERCENT.fullmatch(value)
    if found is None:
        raise QueryError(f"certainty:{value}: is none of {', '.join(ICD_203)}, none, 55..80, >=55 or <20")
    low = min(int(found["low"]), 100)
    if found["high"]:
        return low, min(int(found["high"]), 100)
    sign = found["sign"]
    if sign is None:
        return low, low
    return (low, 100) if sign.startswith(">") else (0, low)


def _days(field: TimeField, value: str) -> Days:
    first, dots, last = value.partition("..")
    begin, end = (first, last) if dots else (first, first)
    if not begin and not end:
        raise QueryError(f"{field}:{value}: names no day")
    return Days(field, _ends(field, begin)[0] if begin else "", _ends(field, end)[1] if end else "")


def _ends(field: str, value: str) -> tuple[str, str]:
    """First and last day of a day, a month or a year."""
    found = _WHEN.fullmatch(value)
    wrong = f"{field}:{value}: is no day of the calendar; write 2024, 2024-03 or 2024-03-09"
    if found is None:
        raise QueryError(wrong)
    try:
        first = date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        raise QueryError(wrong) from None
    if found[3]:
        return first.isoformat(), first.isoformat()
    month = int(found[2] or 12)
    return first.isoformat(), date(first.year, month, calendar.monthrange(first.year, month)[1]).isoformat()
