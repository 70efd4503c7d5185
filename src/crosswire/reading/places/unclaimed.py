"""Names of places that no party has: "Primorsky Krai" where it was no name, "British Columbia" where half of it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.model.parse import Parse, Token
from crosswire.model.party import Mention
from crosswire.model.spans import Span
from crosswire.model.spelling import is_acronym
from crosswire.reading.places.uses import is_directions, is_people, is_well_known, stands_after_in

__all__ = ["unclaimed"]

_LONGEST = 6
"""Words and marks of the longest name looked for: ``Trinidad and Tobago``, ``Port-au-Prince`` (five)."""
_SHORT = 3
"""Letters of the longest word without a capital inside a name: ``of``, ``es``, ``and``; hyphens too."""


def unclaimed(report: str, text: str, parse: Parse, names: Sequence[Span]) -> Iterator[Mention]:
    """Stretches of capitalised words that the tables know, and that no party's name covers.

    Args:
        report: Id of the report.
        text: Its text.
        parse: Its parse.
        names: Where its parties are named.
    """
    covered = {i: span for span in names for i in parse.within(span)}
    for sentence in parse.sentences:
        first = sentence.first
        while first < sentence.last:
            last = _name_from(text, parse, first, sentence.last, covered)
            if last:
                yield Mention(report, parse.span(first, last), "name", "a place of that name")
            first = last or first + 1


def _name_from(text: str, parse: Parse, first: int, end: int, covered: dict[int, Span]) -> int:
    """Where the longest name that begins here ends; 0 where none does."""
    if not _is_capital(parse.tokens[first]):
        return 0
    last = first + 1
    while last < min(end, first + _LONGEST) and (_is_capital(parse.tokens[last]) or _joins(parse.tokens[last])):
        last += 1
    for at in range(last, first, -1):
        if _is_capital(parse.tokens[at - 1]) and _is_place(text, parse, first, at, covered):
            return at
    return 0


def _is_place(text: str, parse: Parse, first: int, last: int, covered: dict[int, Span]) -> bool:
    span = parse.span(first, last)
    if any(not span.covers(covered[i]) or span == covered[i] for i in range(first, last) if i in covered):
        return False
    name = span.of(text)
    alone = last - first == 1
    goes_on = last < len(parse.tokens) and _is_capital(parse.tokens[last])
    if alone and (first in covered or goes_on or not stands_after_in(parse, range(first, last))):
        return False
    return not is_acronym(name) and not is_people(name) and not is_directions(name) and is_well_known(name)


def _joins(token: Token) -> bool:
    return token.text in {"-", "–", "'s", "’s"} or (len(token.text) <= _SHORT and token.text.islower())


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos in {"PROPN", "ADJ", "NOUN", "X"}
