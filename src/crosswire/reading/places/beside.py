"""What the words beside a name tell of where it is: "Salem, Oregon", "the Lebanese city of Tripoli", "Mali's Gao"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from crosswire.gazetteer.entries import Entry
from crosswire.gazetteer.look_up import lies_in, named
from crosswire.model.parse import Parse
from crosswire.model.party import Mention
from crosswire.model.spans import Span
from crosswire.model.spelling import fold
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.places.namings import Beside

__all__ = ["BesideReader"]

_IN = re.compile(r"\s*(?:,|\(|,?(?:\s+[a-z-]+){0,4}?\s+(?:in|of))\s*(?:the\s+)?")
_PART = re.compile(r"(?:\s*\b(?:north|south|east|west|far|central|remote|upper|lower)\w*[\s-]*){1,2}", re.IGNORECASE)
_ELSEWHERE = frozenset({"and", "or", "elsewhere", "than", "to", "from", "not"})
"""Words between two names after which the second is another place."""
_SHORT_FORM = re.compile(r",\s*((?:[A-Z]\.){2,3}|[A-Z][a-z]{1,4}\.|[A-Z]{2}\b)")
"""``Va.``, ``N.C.`` and ``TX`` after a comma."""
_REACH = 40
"""Characters between a name and that of what it lies in: ``, a port in the far eastern `` and the like."""
_BACK = 7
"""Words before a name that may tell of it: ``Russia's far eastern port city of``."""

KINDS_AFTER = frozenset("region province oblast krai state county prefecture governorate".split())
KINDS_BEFORE = frozenset(
    "city town village port capital province region state oblast district county island suburb neighborhood "
    "neighbourhood peninsula".split()
)
_PASSED = frozenset({"ADJ", "NOUN", "PROPN", "PART", "NUM", "ADV"})


class BesideReader:
    """Reads what stands beside the names of one report."""

    def __init__(self, text: str, parse: Parse, lexicon: Lexicon, names: list[Span]) -> None:
        self._text, self._parse, self._lexicon = text, parse, lexicon
        self._next = dict(pairwise(names))
        self._ending = {span.end: span for span in names}

    def of(self, mention: Mention) -> Beside:
        """What is told of one mention."""
        inside = self._parse.within(mention.span)
        if not inside:
            return Beside()
        before, countries, noun = self._before(inside[0])
        after = self._after(mention.span)
        return Beside((*after, *before), frozenset(countries), noun or self._noun_after(inside[-1] + 1))

    def _after(self, span: Span) -> tuple[str, ...]:
        """``Paris, Texas``: the next name, if the tables know a place of the first name in it or the words say so.

        A comma alone may stand in a list (``Paris, London and Rome``).
        """
        short = _SHORT_FORM.match(self._text, span.end)
        if short and any(e.kind == "division" for e in named(short[1])):
            return (short[1],)
        following = self._next.get(span)
        if following is None or following.start - span.end > _REACH:
            return ()
        between = self._text[span.end : following.start]
        plain = _PART.sub(" ", between, count=1)
        if not _IN.fullmatch(plain) or "\n" in between or _ELSEWHERE & set(plain.split()):
            return ()
        inner, outer = named(span.of(self._text)), named(following.of(self._text))
        told = any(lies_in(a, b) for a in inner for b in outer)
        says_in = "in" in plain.split() and _is_wider(outer)
        ends = self._text[following.end : following.end + 2].strip()[:1] in {"", ",", ".", ";", ":", ")"}
        closed = "," in plain and not inner and _is_wider(outer) and ends
        return (following.of(self._text),) if told or says_in or closed else ()

    def _before(self, first: int) -> tuple[list[str], set[str], str]:
        """Names with a genitive and adjectives of states, back to where the phrase begins; and the nearest noun."""
        tokens = self._parse.tokens
        within: list[str] = []
        countries: set[str] = set()
        noun = ""
        at = first - 1
        stop = max(-1, first - 1 - _BACK, self._parse.sentences[self._parse.sentence_of[first]].first - 1)
        while at > stop:
            token = tokens[at]
            if token.lower in KINDS_BEFORE and not noun:
                noun = token.lower
            elif token.tag == "POS" and at > 0:
                span = self._ending.get(tokens[at - 1].end)
                if span is not None:
                    within.append(span.of(self._text))
                    break
            elif token.pos in {"ADJ", "PROPN"} and fold(token.text) in self._lexicon.demonyms:
                countries.add(self._lexicon.demonyms[fold(token.text)])
                break
            elif token.lower not in {"of", "-"} and (token.pos not in _PASSED or self._is_role(token.lemma)):
                break
            at -= 1
        return within, countries, noun

    def _is_role(self, lemma: str) -> bool:
        return lemma.lower() not in KINDS_BEFORE and self._lexicon.role(lemma.lower()) is not None

    def _noun_after(self, last: int) -> str:
        token = self._parse.tokens[last] if last < len(self._parse.tokens) else None
        return token.lower if token is not None and token.lower in KINDS_AFTER else ""


def _is_wider(entries: Iterable[Entry]) -> bool:
    return any(e.kind in {"country", "division", "region", "island"} for e in entries)
