"""When a seat of government is named for the state, and when for the town."""

from __future__ import annotations

from crosswire.model.parse import Parse
from crosswire.reading.names.lexicon import Lexicon

__all__ = ["speaks_for_state"]

_INSIDE = frozenset("in at near outside around across inside throughout via toward towards over within beyond".split())
"""Prepositions after which a town is a place."""

_MOTION = frozenset(
    "go come travel arrive depart leave return fly flee drive head move visit trip journey tour flight train route "
    "road way arrival departure set run bring take carry reach land evacuate deport extradite relocate ship "
    "mayor city capital outskirt street suburb centre center district airport embassy kilometer kilometre mile hour "
    "base live bear".split()
)
"""Words after whose ``to``, ``from``, ``of`` or object a town is a place."""

_AFTER_DATELINE = frozenset({"—", "–", "-", "--", ":", "(", "/"})


def speaks_for_state(parse: Parse, lexicon: Lexicon, first: int, last: int) -> bool:
    """Whether a capital's name stands for the state: ``Cairo said``, ``a warning to Cairo``, not ``flew to Cairo``."""
    tokens = parse.tokens
    sentence = parse.sentences[parse.sentence_of[first]]
    opens = first == sentence.first
    if last < len(tokens) and (
        (opens and tokens[last].text in _AFTER_DATELINE)
        or (tokens[last].text == "," and last + 1 < len(tokens) and lexicon.state(tokens[last + 1].text))
        or (tokens[first].text.isupper() and len(tokens[first].text) > 3)
    ):
        return False
    head = tokens[last - 1]
    while head.dep == "conj":
        head = tokens[head.head]
    over = tokens[head.head]
    if head.dep in {"compound", "nmod", "amod"}:
        return lexicon.role(over.lemma.lower()) is not None
    if head.dep == "pobj":
        if over.lower in _INSIDE:
            return False
        return over.lower == "by" or tokens[over.head].lemma.lower() not in _MOTION
    if head.dep == "dobj":
        return over.lemma.lower() not in _MOTION
    return head.dep in {"nsubj", "nsubjpass", "poss", "dative", "agent", "appos", "attr", "oprd"} or head.dep == "ROOT"
