"""What the words around a name tell of its kind: an age, a relative pronoun, a preposition of place."""

from __future__ import annotations

from crosswire.model.parse import Parse
from crosswire.reading.names.segments import Name

__all__ = ["is_attribute", "is_location", "is_plural", "tells_age"]

_WHERE = frozenset({"in", "near", "across", "outside"})

_HELD = frozenset(
    "confidence interest faith trust belief believe invest investment stake share role part change rise".split()
)
"""Words whose ``in`` speaks of no place: ``faith in Orton``, ``a stake in Northwind``."""

_OLDEST = 120


def tells_age(parse: Parse, name: Name) -> bool:
    """``Ann Smith, 59, ...`` and ``59-year-old Ann Smith``: only people are given an age so."""
    tokens, last = parse.tokens, name.last
    if is_attribute(parse, name):
        return False
    if last + 2 < len(tokens) and tokens[last].text == "," and tokens[last + 2].text in {",", "."}:
        years = tokens[last + 1].text
        if len(years) < 4 and years.isascii() and years.isdigit() and 0 < int(years) <= _OLDEST:
            return True
    return name.first > 0 and tokens[name.first - 1].lower in {"old", "year-old"} and tokens[name.first - 1].tag == "JJ"


def is_location(parse: Parse, name: Name) -> bool:
    """``in Palmer``, ``Ann Smith, of Palmer,``: a preposition of place stands before the name."""
    tokens = parse.tokens
    if name.first > 1 and tokens[name.first - 1].lower == "of" and tokens[name.first - 2].text == ",":
        return name.last >= len(tokens) or tokens[name.last].text in {",", "."}
    head = tokens[name.last - 1]
    over = tokens[head.head]
    if head.dep != "pobj" or over.lower not in _WHERE:
        return False
    return over.lower != "in" or tokens[over.head].lemma.lower() not in _HELD


def is_attribute(parse: Parse, name: Name) -> bool:
    """``Tiny bits``: the name stands before another noun."""
    return parse.tokens[name.last - 1].dep in {"compound", "amod", "nmod"}


def is_plural(parse: Parse, name: Name) -> bool:
    """``the Harmons``."""
    return parse.tokens[name.last - 1].tag in {"NNPS", "NNS"}
