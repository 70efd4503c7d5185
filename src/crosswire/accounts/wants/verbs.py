"""Verbs that tell of wanting: "wants", "called on the union to", "pressed for"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from crosswire.accounts.wants.grammar import (
    clause,
    conjuncts,
    infinitive,
    is_negated,
    is_open,
    object_of,
    phrase,
    subject,
)
from crosswire.accounts.wants.special import COMING, bargain, forced, not_accepted, not_meant, turned_down
from crosswire.accounts.wants.things import Wish, clause_wish, deed_words, thing_wish, without_article
from crosswire.accounts.wants.words import (
    ACCEPTING,
    ASKED_AFTER,
    FORCING,
    GIVING,
    NO_CHARGES,
    NO_OFFERS,
    PARTICLES,
    PREPOSITIONS,
    SAYING,
    VERBS,
)
from crosswire.model.account import WantKind
from crosswire.model.parse import Parse

__all__ = ["of_verb"]

_TAKE_CLAUSE = frozenset("demand insist ask request urge propose recommend prefer".split())
"""Verbs whose clause is what is wanted."""


_TAKE_GERUND = frozenset(
    "propose recommend urge advise prefer oppose rule reject resist like love favour favor".split()
)
"""Verbs whose gerund is what is wanted, or is not: "proposed closing the line"."""


_NO_OBJECTS: Mapping[WantKind, frozenset[str]] = MappingProxyType({"refuses": NO_CHARGES, "offers": NO_OFFERS})

_ACTS = frozenset({"asks", "demands"})

_PREPOSITION_ONLY = frozenset(
    """ask call appeal plead beg press push lobby campaign hope long yearn insist urge implore petition exhort advise
    counsel entreat beseech like love favour favor resist""".split()
)
"""Verbs whose plain object is the one who is asked, or nothing that is wanted."""


def of_verb(parse: Parse, verb: int) -> Iterator[Wish]:
    """The wishes that a verb tells of."""
    token = parse.tokens[verb]
    lemma = "hope" if token.lower in {"hoped", "hopes", "hoping"} else token.lemma.lower()  # some models say "hop"
    if lemma == "be":
        yield from turned_down(parse, verb)
    if is_open(parse, verb):
        return
    found: list[Wish] = []
    if lemma in GIVING:
        found.extend(bargain(parse, verb))
    if lemma == "have":
        found.extend(not_meant(parse, verb))
    elif lemma in ACCEPTING:
        found.extend(not_accepted(parse, verb))
    elif lemma in FORCING:
        found.extend(forced(parse, verb))
    elif lemma in VERBS and not is_negated(parse, verb) and _tells(parse, verb, lemma):
        found.extend(_wished(parse, verb, lemma))
    yield from (wish for wish in found if wish.holder is not None)


def _tells(parse: Parse, verb: int, lemma: str) -> bool:
    """Whether the verb has the sense, and somebody to have the wish."""
    below = [parse.tokens[c] for c in parse.children[verb]]
    if lemma in {"like", "love", "prefer"} and not any(t.lower in COMING for t in below) and lemma != "prefer":
        return False
    if lemma in PARTICLES:
        return any(t.lower == PARTICLES[lemma] and t.dep == "prt" for t in below)
    return not _is_passive(parse, verb)


def _is_passive(parse: Parse, verb: int) -> bool:
    token = parse.tokens[verb]
    below = [parse.tokens[c] for c in parse.children[verb]]
    has_perfect = any(t.lemma == "have" and t.dep == "aux" for t in below)
    if token.dep == "acl" and parse.tokens[token.head].dep == "ROOT" and parse.tokens[verb - 1].text == ",":
        return False  # "Ruiz, who was fined, called on ...": the past tense of a sentence that has no other verb
    return any(t.dep == "auxpass" for t in below) or (token.tag == "VBN" and not has_perfect and token.dep != "conj")


def _wished(parse: Parse, verb: int, lemma: str) -> Iterator[Wish]:
    kind = VERBS[lemma]
    holder = subject(parse, verb)
    asked = _asked(parse, verb)
    has_thing = _taken_up(parse, verb) is not None or (lemma == "offer" and parse.child(verb, "dobj") is not None)
    deed = None if has_thing else infinitive(parse, verb)
    if lemma == "wish" and parse.child(verb, "dobj", "dative") is not None:
        return  # good luck
    if lemma == "call" and parse.child(verb, "dobj") is not None:
        return  # by telephone, or by a name
    if deed is not None and lemma not in {"need", "reject", "oppose"}:
        if parse.tokens[deed].lemma == "do" and parse.child(deed, "dobj") is None:
            return
        if kind == "refuses" and parse.tokens[deed].lemma.lower() in SAYING:
            return
        if lemma == "warn" and not is_negated(parse, deed):
            return
        whom = parse.child(deed, "nsubj")
        kind = "offers" if lemma == "propose" else kind
        yield Wish(kind, verb, holder, asked if whom is None else whom, deed_words(parse, deed), deed=True)
        return
    if lemma in {"tell", "warn", "invite", "encourage", "order", "instruct", "command"}:
        return
    stated = clause(parse, verb)
    if stated is not None and lemma in _TAKE_CLAUSE and (lemma != "insist" or _is_called_for(parse, stated)):
        yield clause_wish(parse, kind, verb, holder, stated)
        return
    doing = parse.child(verb, "xcomp", "pcomp")
    if doing is not None and lemma in _TAKE_GERUND and parse.tokens[doing].tag == "VBG":
        yield Wish(kind, verb, holder, None, phrase(parse, doing), deed=True)
        return
    yield from _things(parse, verb, lemma, holder, asked)


def _is_called_for(parse: Parse, verb: int) -> bool:
    """Whether a clause is put as what should be: "insists that he leave", "that he must leave"."""
    below = (parse.tokens[c].lower for c in parse.children[verb] if parse.tokens[c].dep in {"aux", "auxpass"})
    return parse.tokens[verb].tag == "VB" and not set(below) - {"should", "must", "be", "not"}


def _asked(parse: Parse, verb: int) -> int | None:
    """The one who is asked, where the verb names one: "urged the union", "called on the union"."""
    found = object_of(parse, verb, ASKED_AFTER.get(parse.tokens[verb].lemma.lower(), frozenset()))
    return found if found is not None else parse.child(verb, "dobj", "dative")


def _things(parse: Parse, verb: int, lemma: str, holder: int | None, asked: int | None) -> Iterator[Wish]:
    prepositions = PREPOSITIONS.get(lemma, frozenset())
    head = object_of(parse, verb, prepositions)
    taken_up = _taken_up(parse, verb)
    if head is None and (lemma not in _PREPOSITION_ONLY or taken_up is not None):
        head = parse.child(verb, "dobj") if taken_up is None else taken_up
        asked = None
    if head is None:
        return
    if parse.tokens[head].lemma.lower() in _NO_OBJECTS.get(VERBS[lemma], frozenset()):
        return
    if head == taken_up:
        yield Wish(
            VERBS[lemma], verb, holder, None, without_article(parse, _before(phrase(parse, head), verb, parse), head)
        )
        return
    for thing in conjuncts(parse, head):
        yield from thing_wish(parse, VERBS[lemma], verb, holder, asked, thing)


def _taken_up(parse: Parse, verb: int) -> int | None:
    """The noun whose relative clause the verb heads, as its object: "the money that the union had demanded"."""
    token = parse.tokens[verb]
    if token.dep != "relcl" or parse.child(verb, "nsubj") is None:
        return None
    opening = parse.tokens[min(parse.subtree(verb))]
    if VERBS.get(token.lemma.lower()) in _ACTS and opening.lower in {"that", "which"} and opening.dep != "nsubj":
        return token.head
    thing = parse.child(verb, "dobj")
    return token.head if thing is not None and parse.tokens[thing].lower in {"that", "which"} else None


def _before(words: range, verb: int, parse: Parse) -> range:
    """The words of a noun phrase up to the relative clause that a verb heads."""
    return range(words.start, max(words.start + 1, min(words.stop, *parse.subtree(verb))))
