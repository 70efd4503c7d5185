"""Constructions that tell of wanting: a bargain, a thing not accepted, one forced, one called out of the question."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.accounts.wants.grammar import conjuncts, infinitive, is_negated, object_of, phrase, subject
from crosswire.accounts.wants.things import Wish, thing_wish
from crosswire.accounts.wants.words import BARGAINS, SAYING, UNACCEPTABLE
from crosswire.model.parse import Parse

__all__ = ["COMING", "bargain", "forced", "not_accepted", "not_meant", "turned_down"]

_INTENTIONS = frozenset({"intention", "desire", "wish", "interest", "intent"})
COMING = frozenset("will 'll would 'd wo shall".split())
"""Auxiliaries of what is to come."""


def bargain(parse: Parse, verb: int) -> Iterator[Wish]:
    """What is wanted of "offered grain in return for oil": the oil."""
    for place in (verb, parse.child(verb, "dobj")):
        swap = None if place is None else object_of(parse, place, frozenset({"in"}))
        if swap is None or parse.tokens[swap].lemma.lower() not in BARGAINS:
            continue
        head = object_of(parse, swap, frozenset({"for"}))
        if head is not None:
            for thing in conjuncts(parse, head):
                yield from thing_wish(parse, "wants", verb, subject(parse, verb), parse.child(verb, "dative"), thing)


def not_accepted(parse: Parse, verb: int) -> Iterator[Wish]:
    """What is never to be taken: "would not accept a truce", "will never recognise the vote"."""
    coming = any(parse.tokens[c].lower in COMING for c in parse.children[verb] if parse.tokens[c].dep == "aux")
    if not coming or not is_negated(parse, verb):
        return
    head = parse.child(verb, "dobj")
    head = object_of(parse, verb, frozenset({"to"})) if head is None else head
    for thing in conjuncts(parse, head) if head is not None else ():
        for wish in thing_wish(parse, "refuses", verb, subject(parse, verb), None, thing):
            yield Wish(wish.kind, wish.at, wish.holder, None, wish.what)


def not_meant(parse: Parse, verb: int) -> Iterator[Wish]:
    """What one "has no intention of" doing, or "no plans to" do, is refused."""
    noun = parse.child(verb, "dobj")
    if parse.tokens[verb].lemma.lower() != "have" or noun is None:
        return
    said = {parse.tokens[c].lower for c in parse.children[noun]}
    if parse.tokens[noun].lemma.lower() not in _INTENTIONS or not ("no" in said or is_negated(parse, verb)):
        return
    deed = object_of(parse, noun, frozenset({"of"})) or infinitive(parse, noun)
    if deed is not None and parse.tokens[deed].pos in {"VERB", "AUX"} and parse.tokens[deed].lemma not in SAYING:
        yield Wish("refuses", verb, subject(parse, verb), None, phrase(parse, deed), deed=True)


def forced(parse: Parse, verb: int) -> Iterator[Wish]:
    """What somebody is yet to be brought to do is demanded of him: "will make the union pay"."""
    at = verb
    while parse.tokens[at].dep in {"conj", "xcomp"}:
        at = parse.tokens[at].head
    coming = any(
        parse.tokens[c].lower in COMING for v in (verb, at) for c in parse.children[v] if parse.tokens[c].dep == "aux"
    )
    vowed = parse.tokens[at].lemma.lower() in {"vow", "promise", "threaten", "pledge", "want", "seek", "try"}
    whom = parse.child(verb, "dobj")
    if not (coming or vowed) or is_negated(parse, verb):
        return
    deed = infinitive(parse, verb) or object_of(parse, verb, frozenset({"into"}))
    bare = parse.child(verb, "ccomp")
    if deed is None and bare is not None and parse.tokens[bare].tag == "VB" and parse.child(bare, "nsubj") is not None:
        deed, whom = bare, parse.child(bare, "nsubj")
    if deed is None or whom is None or parse.tokens[deed].pos != "VERB":
        return
    away = frozenset(c for c in parse.children[deed] if parse.tokens[c].dep == "nsubj")
    yield Wish("demands", verb, subject(parse, verb), whom, _after(phrase(parse, deed, away), deed), deed=True)


def _after(words: range, head: int) -> range:
    return range(head, words.stop)


def turned_down(parse: Parse, verb: int) -> Iterator[Wish]:
    """What is called out of the question is refused, by who says so: "a sale is a non-starter"."""
    thing = parse.child(verb, "nsubj")
    if thing is None or thing > verb:
        return
    said = [i for i in parse.subtree(verb) if verb < i <= verb + 8]
    words = ""
    for i in said:
        words += parse.tokens[i].lower + (
            " " if i + 1 < len(parse.tokens) and parse.tokens[i + 1].start > parse.tokens[i].end else ""
        )
    if any(sign in words for sign in UNACCEPTABLE):
        for wish in thing_wish(parse, "refuses", verb, None, None, thing):
            yield Wish(wish.kind, wish.at, None, None, wish.what)
