"""A parse's tokens as words, each of one kind: what the patterns of the grammar run over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from crosswire.model.parse import Parse, Token
from crosswire.reading.times.holidays import HOLIDAY_NAMES
from crosswire.reading.times.lexicon import ABBREVIATED_WEEKDAYS, KINDS, LEXICON, UNITS

__all__ = ["CODES", "Word", "words_of"]

CODES = {kind: chr(0xE000 + i) for i, kind in enumerate(KINDS)}
"""Each kind's one character, from Unicode's private use area."""

_MIXED = re.compile(r"[0-9]|[–—-]")
_PIECES = re.compile(
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+\.[0-9]+"
    r"|[0-9]+(?:st|nd|rd|th|s)(?![a-z])|[0-9]+|[a-z.]+|[^a-z0-9]"
)
_NUMBER = re.compile(r"([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,9}\.[0-9]{1,9}|[0-9]{1,15})(st|nd|rd|th|s)?")
_CLOCK = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?")
_PIECE_KINDS = {
    word: (kind, value)
    for word, (kind, value) in LEXICON.items()
    if kind in {"month", "unit", "units", "ampm", "hyphen", "slash", "early", "mid", "late", "season"}
}
"""Words that a token with digits or dashes in it may hold: ``5pm``, ``mid-1990s``, ``Jan.-Feb``."""

_LONGEST_SPLIT = 24
"""Tokens longer than this are addresses or codes, never times; they stay whole."""

_NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "WORK_OF_ART", "FAC", "PRODUCT"})


class Word(NamedTuple):
    """One word, a token or a piece of one: its kind, and what it is worth (a number, or a place in a list)."""

    lower: str
    start: int
    end: int
    token: int
    kind: str
    value: float


def words_of(parse: Parse) -> list[Word]:
    """The words of a parse in text order, with one of kind ``paragraph`` between paragraphs."""
    names = {
        i: entity.last - entity.first
        for entity in parse.entities
        if entity.label in _NAME_LABELS
        for i in range(entity.first, entity.last)
    }
    words: list[Word] = []
    paragraph = -1
    for sentence in parse.sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            words.append(Word("", -1, -1, sentence.first, "paragraph", 0))
        i = sentence.first
        while i < sentence.last:
            taken = _holiday(parse, i, sentence.last, words)
            if not taken and parse.tokens[i].text == ".":
                taken = _stop(parse.tokens[i], words)
            if not taken:
                words.extend(_split(parse, parse.tokens[i], names.get(i, 0)))
            i += taken or 1
    return words


def _holiday(parse: Parse, first: int, last: int, words: list[Word]) -> int:
    """Adds the name of a holiday that begins here, and says how many tokens it takes (0 where none begins)."""
    tokens = parse.tokens
    for name, place in HOLIDAY_NAMES.get(tokens[first].lower, ()):
        end = first + len(name)
        if (
            end <= last
            and tokens[first].text[0].isupper()
            and all(tokens[first + n].lower == part for n, part in enumerate(name))
        ):
            words.append(Word(" ".join(name), tokens[first].start, tokens[end - 1].end, first, "holiday", place))
            return len(name)
    return 0


def _stop(token: Token, words: list[Word]) -> int:
    """Adds the full stop of a shortened weekday to it, ``Sun.`` before a date; says how many tokens that takes."""
    if words[-1].lower not in ABBREVIATED_WEEKDAYS or words[-1].kind != "weekday":
        return 0
    words[-1] = words[-1]._replace(end=token.end)
    return 1


def _split(parse: Parse, token: Token, name_length: int) -> list[Word]:
    """A token as words: one, or the pieces of a token that has digits or dashes in it."""
    lower = token.lower
    if len(lower) == 4 and lower.isascii() and lower.isdigit() and _is_count(token, parse):
        return [Word(lower, token.start, token.end, token.i, "nbig", int(lower))]
    listed = LEXICON.get(lower)
    if listed is not None:
        kind, value = listed
        if lower == "second" and _is_a_length(token, parse):
            kind, value = "unit", UNITS.index(lower)
        if _is_another_word(kind, lower, token, parse, name_length):
            kind, value = "other_word", 0
        return [Word(lower, token.start, token.end, token.i, kind, value)]
    if not _MIXED.search(lower) or len(lower) > _LONGEST_SPLIT or len(lower) != token.end - token.start:
        return [Word(lower, token.start, token.end, token.i, "other_word", 0)]
    out = []
    for piece in _PIECES.finditer(lower):
        kind, value = _PIECE_KINDS.get(piece.group()) or _shape(piece.group())
        start = token.start + piece.start()
        out.append(Word(piece.group(), start, token.start + piece.end(), token.i, kind, value))
    return out


def _is_a_length(token: Token, parse: Parse) -> bool:
    """Whether a second is a sixtieth of a minute: ``a second later``."""
    after = parse.tokens[token.i + 1].lower if token.i + 1 < len(parse.tokens) else ""
    return token.i > 0 and parse.tokens[token.i - 1].lower in {"a", "one"} and after in {"later", "earlier", "ago"}


def _shape(piece: str) -> tuple[str, float]:
    """The kind and value of a word with digits in it, by its shape."""
    match = _NUMBER.fullmatch(piece)
    if match is None:
        return ("clock", 0) if _CLOCK.fullmatch(piece) else ("other_word", 0)
    digits, ending = match.groups()
    if "." in digits:
        return "ndec", float(digits)
    number = int(digits.replace(",", ""))
    if ending == "s":
        return _decade(number, len(digits))
    if ending:
        return "ordinal", number
    if "," in digits or len(digits) > 4:
        return "nbig", number
    if len(digits) == 4:
        return ("year" if 1000 <= number < 2200 else "nbig"), number
    if len(digits) == 3:
        return "nbig", number
    return "n12" if number <= 12 else "n31" if number <= 31 else "n59" if number < 60 else "nbig", number


def _decade(number: int, digits: int) -> tuple[str, float]:
    """The 1980s (198), the 80s (8), the 1800s (18)."""
    if digits == 2 and number % 10 == 0:
        return "shortdecade", number // 10
    if digits == 4 and 1000 <= number < 2200 and number % 10 == 0:
        return ("hundreds", number // 100) if number % 100 == 0 and number < 1900 else ("decade", number // 10)
    return "other_word", 0


def _is_another_word(kind: str, lower: str, token: Token, parse: Parse, name_length: int) -> bool:
    """Whether a word that looks like a month, a weekday or the like is here a verb, a name or something else."""
    after = parse.tokens[token.i + 1] if token.i + 1 < len(parse.tokens) else token
    before = parse.tokens[token.i - 1] if token.i else token
    if kind == "month":
        if not token.text[0].isupper() or (token.tag == "MD" and not after.text[:1].isdigit()):
            return True
        if token.tag.startswith("VB") and token.i != before.i and not after.text[:1].isdigit():
            return True
        if token.lower == "march" and _is_a_march(token, parse):
            return True
        return not after.text[:1].isdigit() and _is_part_of_name(token, before, after, parse, name_length)
    if kind == "weekday":
        if not token.text[0].isupper():
            return True
        if lower in ABBREVIATED_WEEKDAYS:
            return _shown_kind(after, parse) not in {"month", "n12", "n31", "part"}
        return before.lower == "the" and _leans_on(token, after, parse)
    if kind == "season":
        return token.pos == "VERB"
    if kind in {"unit", "units", "instant"}:
        return token.text.istitle() and before.text.islower()
    if kind in {"daily", "future"}:
        return token.text[0].isupper() and (after.pos == "PROPN" or before.pos == "PROPN") and before.i != token.i
    return kind == "vague" and token.pos not in {"ADV", "ADJ"}


_MARCHES_SO = frozenset({"the", "a", "an", "long", "'s", "’s", "annual", "our", "their", "his", "her"})
"""Words before a capitalised march of people."""
_MARCHED_TO = frozenset({"for", "on", "to", "from", "against", "across", "through", "of", "began", "ended"})


def _is_a_march(token: Token, parse: Parse) -> bool:
    """Whether a capitalised march is one of people: ``the Women's March``, ``the March for Peace``, ``a March``.

    A month takes an article or an owner only with its day behind it or before a noun: ``the March vote``.
    """
    at = token.i
    before = next((t for t in reversed(parse.tokens[max(0, at - 3) : at]) if t.text.strip("\"'`“”‘’")), None)
    behind = parse.tokens[at + 1 : at + 3]
    if before is None or before.lower not in _MARCHES_SO or _is_dated(behind):
        return False
    return all(after.pos not in {"NOUN", "PROPN", "ADJ", "NUM"} or after.lower in _MARCHED_TO for after in behind[:1])


def _is_dated(behind: Sequence[Token]) -> bool:
    """Whether a day or a year comes next, the year also behind ``of`` or a comma."""
    first, second = (*(token.text for token in behind), "", "")[:2]
    return first[:1].isdigit() or (first in {"of", ","} and second[:1].isdigit())


def _is_part_of_name(token: Token, before: Token, after: Token, parse: Parse, name_length: int) -> bool:
    """Whether a month's word is part of a name: ``April Jones``, ``Theresa May``, ``the Long March``."""
    if before.i != token.i and before.pos in {"PROPN", "PART", "PRON"} and before.lower not in LEXICON:
        return name_length > 1 or token.lower == "march" or (before.dep == "compound" and before.head == token.i)
    if name_length > 1 and after.pos == "PROPN" and after.lower not in LEXICON:
        return True
    listed = before.lower in LEXICON and before.lower not in {"that", "and", "or", ","}
    dated = before.i != token.i and (listed or before.text[0].isdigit())
    return not dated and _leans_on(token, after, parse)


def _leans_on(token: Token, after: Token, parse: Parse) -> bool:
    """Whether a word belongs to the name that the next one heads or is part of."""
    head = parse.tokens[token.head]
    return token.dep == "compound" and after.pos == "PROPN" and after.lower not in LEXICON and head.pos == "PROPN"


_YEAR_NAMES_BEFORE = frozenset(
    {"month", "season", "weekday", "ordinal", "fiscal", "quarterword", "half", "unit", "holiday"}
)


def _is_count(token: Token, parse: Parse) -> bool:
    """Whether four digits count things or number one (``1400 victims``, ``Resolution 1483``) and are no year."""
    head, number = parse.tokens[token.head], int(token.text)
    before = parse.tokens[token.i - 1] if token.i else token
    if _opens_years(token, parse):
        return False
    if not 1900 <= number < 2100 and before.pos == "PROPN" and not before.text[0].isdigit():
        return LEXICON.get(before.lower, ("", 0))[0] not in _YEAR_NAMES_BEFORE
    if token.dep != "nummod" or head.i < token.i or head.tag != "NNS" or head.lower in LEXICON:
        return False
    return not (1900 <= number < 2100 and before.pos in {"DET", "PRON", "PART", "ADP", "ADJ"})


def _opens_years(token: Token, parse: Parse) -> bool:
    """Whether a dash and four more digits follow, as in ``1861-1863``."""
    dash, last = (*parse.tokens[token.i + 1 : token.i + 3], token, token)[:2]
    return dash.text in {"-", "–"} and len(last.text) == 4 and last.text.isdigit() and last.text > token.text


def _shown_kind(token: Token, parse: Parse) -> str:
    """The kind of the word at a token, or of the one behind a full stop, a comma or both."""
    for _ in range(2):
        if token.text in {",", "."} and token.i + 1 < len(parse.tokens):
            token = parse.tokens[token.i + 1]
    return (LEXICON.get(token.lower) or _shape(token.lower))[0]
