"""What a parse tells of wanting: the word that tells it, who wants, what, from whom. Grammar alone; no names yet."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.accounts.wants.nouns import of_adjective, of_noun
from crosswire.accounts.wants.things import Wish
from crosswire.accounts.wants.verbs import of_verb
from crosswire.accounts.wants.words import ADJECTIVES, NOUNS
from crosswire.model.parse import Parse

__all__ = ["wishes_in"]


def wishes_in(parse: Parse) -> Iterator[Wish]:
    """The wishes of a report, in text order."""
    for token in parse.tokens:
        if token.pos in {"VERB", "AUX"}:
            yield from of_verb(parse, token.i)
        elif token.pos in {"NOUN", "PROPN"} and token.lemma.lower() in NOUNS:
            yield from of_noun(parse, token.i)
        elif token.pos == "ADJ" and token.lemma.lower() in ADJECTIVES:
            yield from of_adjective(parse, token.i)
