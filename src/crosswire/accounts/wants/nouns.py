"""Nouns and adjectives that tell of wanting: "its demand for fish", "eager to leave"."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.accounts.wants.grammar import clause, conjuncts, infinitive, is_negated, is_open, object_of, subject
from crosswire.accounts.wants.things import Wish, clause_wish, deed_words, thing_wish
from crosswire.accounts.wants.words import ADJECTIVES, LIGHT, NOUNS
from crosswire.model.parse import Parse

__all__ = ["of_adjective", "of_noun"]


def of_noun(parse: Parse, noun: int) -> Iterator[Wish]:
    """The wishes that a noun tells of: "a demand by the union for pay"."""
    kind, prepositions = NOUNS[parse.tokens[noun].lemma.lower()]
    if is_negated(parse, noun) or is_open(parse, _verb_over(parse, noun)):
        return
    holder = _holder_of_noun(parse, noun)
    if holder is None:
        return
    head = object_of(parse, noun, prepositions)
    if head is not None:
        for thing in conjuncts(parse, head):
            yield from thing_wish(parse, kind, noun, holder, None, thing)
        return
    deed = infinitive(parse, noun) or _beside(parse, noun)
    if deed is not None:
        yield Wish(kind, noun, holder, parse.child(deed, "nsubj"), deed_words(parse, deed), deed=True)
        return
    stated = clause(parse, noun)
    if stated is not None and kind in {"demands", "asks"}:
        yield clause_wish(parse, kind, noun, holder, stated)


def _verb_over(parse: Parse, noun: int) -> int:
    return next((a for a in parse.ancestors(noun) if parse.tokens[a].pos in {"VERB", "AUX"}), noun)


def _holder_of_noun(parse: Parse, noun: int) -> int | None:
    """Whose it is: "the union's demand", "a demand by the union"; or who makes it: "the union made a demand"."""
    whose = parse.child(noun, "poss")
    verb = parse.tokens[noun].head
    if whose is not None and parse.tokens[whose].tag == "PRP$":
        over = subject(parse, verb) if parse.tokens[noun].dep == "dobj" else None
        return over if over is not None and parse.tokens[verb].lemma.lower() in LIGHT else whose
    if whose is None:
        whose = object_of(parse, noun, frozenset({"by", "from"}))
    if whose is None and parse.tokens[noun].dep == "dobj" and parse.tokens[verb].lemma.lower() in LIGHT:
        whose = None if is_negated(parse, verb) else subject(parse, verb)
    return whose


def _beside(parse: Parse, noun: int) -> int | None:
    """An infinitive right behind the noun that hangs on the verb: "raised calls for it to end"."""
    verb = parse.tokens[noun].head
    for child in parse.children[verb]:
        if child > noun and parse.tokens[child].dep in {"advcl", "xcomp", "ccomp"}:
            first = min(parse.subtree(child))
            to = any(parse.tokens[c].lower == "to" and parse.tokens[c].dep == "aux" for c in parse.children[child])
            if first == noun + 1 and to and parse.tokens[first].lower in {"for", "to"}:
                return child
    return None


def of_adjective(parse: Parse, word: int) -> Iterator[Wish]:
    """The wishes that a state of mind tells of: "keen to secure a deal"."""
    token = parse.tokens[word]
    if (
        token.dep not in {"acomp", "oprd", "conj", "xcomp"}
        or is_negated(parse, token.head)
        or is_open(parse, token.head)
    ):
        return
    holder = subject(parse, token.head)
    prepositions = ADJECTIVES[token.lemma.lower()]
    head = object_of(parse, word, prepositions)
    deed = infinitive(parse, word)
    if head is not None and parse.tokens[head].pos == "VERB":
        inner = parse.child(head, "dobj")
        head = inner if inner is not None else head
    if head is not None:
        for thing in conjuncts(parse, head):
            yield from thing_wish(parse, "wants", word, holder, None, thing)
    elif deed is not None and holder is not None:
        yield Wish("wants", word, holder, None, deed_words(parse, deed), deed=True)
