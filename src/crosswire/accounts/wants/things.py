"""A wish, and the words for what is wanted: a thing, a deed, a clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.accounts.wants.grammar import object_of, phrase
from crosswire.accounts.wants.words import NO_THINGS
from crosswire.model.account import WantKind
from crosswire.model.parse import Parse

__all__ = ["Wish", "clause_wish", "deed_words", "thing_wish", "without_article"]

_FROM = frozenset({"from"})
_WITH = frozenset({"with"})
_SHARED = frozenset("deal agreement pact treaty accord meeting summit talk talks partnership truce".split())
"""What is had with another, so that who is named after "with" is the one it is wanted from."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish as a sentence tells it. Numbers are places of tokens."""

    kind: WantKind
    at: int
    """The word that tells of it."""
    holder: int | None
    """Head of who wants it; none where it is the speaker."""
    giver: int | None
    """Head of the one it is wanted from."""
    what: range
    deed: bool = False
    """Whether what is wanted is that somebody does something."""


def thing_wish(
    parse: Parse, kind: WantKind, at: int, holder: int | None, asked: int | None, thing: int
) -> Iterator[Wish]:
    """The wish for one thing, a noun or a gerund; none where a pronoun or an empty word stands for it."""
    token = parse.tokens[thing]
    if token.lemma.lower() in NO_THINGS or token.pos in {"PRON", "DET"} or token.tag in {"WP", "WDT"}:
        return
    others = frozenset(c for c in parse.children[thing] if parse.tokens[c].dep in {"conj", "cc"})
    away = others if token.pos in {"NOUN", "PROPN"} else frozenset()
    giver = asked
    for source in (_from(parse, at), _from(parse, thing), parse.child(thing, "poss")):
        giver = source if giver is None else giver
    yield Wish(kind, at, holder, giver, without_article(parse, phrase(parse, thing, away), thing))


def _from(parse: Parse, word: int) -> int | None:
    found = object_of(parse, word, _FROM)
    if found is None and parse.tokens[word].lemma.lower() in _SHARED:
        return object_of(parse, word, _WITH)
    return found


def without_article(parse: Parse, words: range, head: int) -> range:
    """Without the article that opens it."""
    first = words.start
    while first < head and parse.tokens[first].lower in {"a", "an", "the", "any", "some", "both"}:
        first += 1
    return range(first, words.stop)


def deed_words(parse: Parse, verb: int) -> range:
    """The words of an infinitive from its "to" on."""
    to = next((c for c in parse.children[verb] if parse.tokens[c].lower == "to" and parse.tokens[c].dep == "aux"), verb)
    words = phrase(parse, verb)
    not_ = next((c for c in parse.children[verb] if parse.tokens[c].dep == "neg" and c < to), to)
    also = [c for c in parse.children[parse.tokens[verb].head] if _goes_on(parse, c, verb)]
    return range(min(to, not_), max([words.stop, *(phrase(parse, c).stop for c in also)]))


def _goes_on(parse: Parse, verb: int, first: int) -> bool:
    """Whether a verb hangs beside an infinitive that it only continues: "to use a key, be quick, and tell nobody"."""
    token = parse.tokens[verb]
    deps = {parse.tokens[c].dep for c in parse.children[verb]}
    return token.dep == "conj" and token.tag == "VB" and verb > first and not deps & {"nsubj", "nsubjpass", "aux"}


def clause_wish(parse: Parse, kind: WantKind, at: int, holder: int | None, stated: int) -> Wish:
    """A clause that is wanted; "asked them restore it" leaves the one who is asked out of the words."""
    whom = parse.child(stated, "nsubj")
    bare = whom is not None and parse.tokens[whom].pos == "PRON" and parse.tokens[stated].tag == "VB"
    auxiliary = parse.child(stated, "aux", "auxpass", "mark")
    if bare and auxiliary is None and whom is not None:
        return Wish(kind, at, holder, whom, phrase(parse, stated, frozenset({whom})), deed=True)
    return Wish(kind, at, holder, whom, _stated(parse, stated), deed=True)


def _stated(parse: Parse, verb: int) -> range:
    """The words of a clause without the "that" that opens it."""
    mark = parse.child(verb, "mark")
    return phrase(parse, verb, frozenset() if mark is None else frozenset({mark}))
