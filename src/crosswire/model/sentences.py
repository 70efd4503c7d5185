"""Sentences of a paragraph, told by their marks alone: good enough to set two versions of a text against each other.

A full stop ends no sentence after a title ("Mr."), inside a number, before a small letter, or after a month or "No."
before a figure; after initials and the like ("U.S.", "a.m.", "Inc.") it does only before a word that begins sentences.
"""

from __future__ import annotations

import re

from crosswire.model.spans import Span

__all__ = ["sentences_of"]

_END = re.compile(r"(?<![.!?…؟।۔])[.!?…؟।۔]++[\"'”’»)\]]*+(?=\s)|[。！？]+[」』”’）]*")
_OPENING = " \t\r\n\u00a0\"'“‘«([「『（"
_LAST_WORD = re.compile(r"[\w.&]+$")
_LONGEST_WORD = 24
"""Code points before a full stop that are looked at."""
_TITLES = frozenset(
    "mr mrs ms mx dr prof gen lt col sgt capt cmdr adm maj brig gov sen rep rev hon pres messrs mme mlle fr st mt ft "
    "supt insp det cpl pvt amb atty vs cf e.g i.e viz approx".split()
)
"""Always followed by what they stand before."""
_BEFORE_FIGURES = frozenset(
    "jan feb mar apr jun jul aug sept sep oct nov dec no nos p pp vol art sec ch fig para".split()
)
_SHORT_FORMS = frozenset("inc co corp ltd bros jr sr etc est dept univ".split())
_DOTTED = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_STARTER = re.compile(
    r"(?:the|an?|he|she|it|they|we|you|this|that|these|those|there|his|her|its|their|our|but|and|so|yet|in|on|at|"
    r"for|from|after|before|when|while|if|as|with|by|since|under|some|many|most|no|not|one|two|both|such|however)"
    r"(?=[\s,])",
    re.IGNORECASE,
)
"""Words that begin sentences and seldom a name."""


def sentences_of(text: str, span: Span) -> list[Span]:
    """The sentences of a stretch of text, in order, without the space around them; together they are all its words."""
    cuts = [match.end() for match in _END.finditer(text, *span) if _ends(text, match, span)]
    pieces = zip([span.start, *cuts], [*cuts, span.end], strict=True)
    found = (Span(start, end).trimmed(text, " \t\r\n\u00a0") for start, end in pieces)
    return [sentence for sentence in found if sentence.start < sentence.end]


def _ends(text: str, mark: re.Match[str], span: Span) -> bool:
    """Whether these marks end a sentence, by the words on either side."""
    after = text[mark.end() : min(span.end, mark.end() + 40)].lstrip(_OPENING)
    if after[:1].islower():
        return False
    if mark[0] != ".":
        return True
    word = _LAST_WORD.search(text[max(span.start, mark.start() - _LONGEST_WORD) : mark.start()])
    last = word[0].casefold() if word else ""
    if last in _TITLES or (last in _BEFORE_FIGURES and after[:1].isdigit()):
        return False
    return bool(_STARTER.match(after)) if last in _SHORT_FORMS or _DOTTED.fullmatch(last) else True
