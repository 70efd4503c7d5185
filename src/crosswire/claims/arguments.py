"""Who and what takes part in a predicate, and in which role."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from crosswire.claims.attribution import Scene
from crosswire.claims.bearings import infinitive_mark
from crosswire.claims.content import Unit
from crosswire.claims.doers import antecedent, doers, is_passive, is_reduced, is_someone, left_out_object, shared_object
from crosswire.claims.grammar import conjuncts, noun_phrase
from crosswire.claims.idioms import LENDING_VERBS, RECEIVING_VERBS
from crosswire.claims.naming import COPULAS, involved_by, predicate_of
from crosswire.claims.predicates import UNDERGOING, kind_of, kind_of_noun
from crosswire.model.frame import Argument, Role
from crosswire.model.spans import Span

__all__ = ["PartyAt", "argument", "content_words", "of_carried", "of_noun", "of_verb"]

PartyAt = Callable[[int], str | None]
"""The id of the party that the phrase headed by a token names."""
_PHRASE = 8
"""Tokens between the head of a phrase and a word that still counts as part of it."""
_UNDERGONE = frozenset(
    """arrest prosecute convict injure attack punish investigate destroy damage kill sue oppose hack dismiss_from
    treat threaten accuse search""".split()
)
"""Classes whose doer is another than the one who has or faces it: "has two arrests"."""
_DONE_TO_OWNERS = frozenset(
    """arrest prosecute convict kill injure kidnap free appoint dismiss_from expel rescue missing sink crash destroy
    damage seize""".split()
)
"""Classes of nouns whose owner undergoes what they tell: "his arrest", but "their arrest of him"."""
_DONE_BY_OWNERS = frozenset("arrive depart travel return flee resign retire concede speak protest meet agree".split())
"""Classes of nouns that tell what "of" brings as their doer: "the resignation of the minister"."""
_PARTS = frozenset(
    """all some most many few several both each one none any half number series majority variety lot plenty dozen
    hundred thousand million billion pair couple handful score bunch range host string rest part bulk remainder percent
    type kind sort piece version amount""".split()
)
"""Words for a part or a count of what "of" brings: "most of the letters" are letters."""
_ADDING = frozenset({"conj", "relcl", "appos"})
"""Labels of what only adds to a phrase."""
_CONTENT_POS = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_EMPTY_LEMMAS = frozenset("be have do say make take get go it this that there such other one".split())
_PREPOSITIONS: dict[str, Role] = {
    "in": "place",
    "at": "place",
    "near": "place",
    "inside": "place",
    "outside": "place",
    "off": "place",
    "aboard": "means",
    "by": "means",
    "via": "means",
    "to": "goal",
    "into": "goal",
    "towards": "goal",
    "toward": "goal",
    "for": "topic",
    "about": "topic",
    "on": "topic",
    "over": "topic",
    "of": "patient",
    "from": "source",
    "with": "partner",
    "between": "agent",
    "against": "patient",
}


def of_verb(scene: Scene, unit: Unit, verb: int, party_at: PartyAt) -> list[Argument]:
    """The participants of a verb: its subject, objects, and what its prepositions bring."""
    undergoes = is_passive(scene, verb) or (
        scene.parse.child(verb, "dobj") is None and predicate_of(scene, verb) in UNDERGOING
    )
    out = [argument(scene, "patient" if undergoes else "agent", s, party_at) for s in doers(scene, verb)]
    for child in scene.parse.children[verb]:
        if child in unit.tokens:
            out.extend(argument(scene, role, h, party_at) for role, h in _beside(scene, verb, child))
    involved = involved_by(scene, verb)
    if involved is not None:
        out = [a for a in out if a.role == "agent"]
        out.extend(argument(scene, "patient", h, party_at) for h in _objects(scene, involved))
    carried = _carried_object(scene, verb)
    if carried is not None:
        noun = argument(scene, "patient", carried[0], party_at).span
        out = [a for a in out if a.span != noun]
        out.extend(argument(scene, "patient", h, party_at) for h in carried[1:])
    left_out = left_out_object(scene, verb) or shared_object(scene, verb)
    if left_out is not None:
        out.append(argument(scene, "patient", left_out, party_at))
    return _turned(scene, verb, out, party_at) if scene.tokens[verb].lemma == "be" else out


def _carried_object(scene: Scene, verb: int) -> tuple[int, ...] | None:
    """The noun that is part of an idiom, and what "of" brings as its object: "took control of the town"."""
    noun = scene.parse.child(verb, "dobj")
    if noun is None or predicate_of(scene, verb) != f"{scene.tokens[verb].lemma}_{scene.tokens[noun].lemma}":
        return None
    of = next((c for c in scene.parse.children[noun] if scene.tokens[c].lower == "of"), None)
    whole = tuple(_objects(scene, of)) if of is not None else ()
    return (noun, *whole) if whole else None


def _turned(scene: Scene, verb: int, told: list[Argument], party_at: PartyAt) -> list[Argument]:
    """What is of interest to somebody is what they want: the thing is the object, and they the doer."""
    if predicate_of(scene, verb) != "be_of_interest":
        return told
    phrases = (c for c in scene.parse.children[verb] if scene.tokens[c].lower == "of")
    interest = next((i for c in phrases if (i := scene.parse.child(c, "pobj")) is not None), None)
    if interest is None:
        return told
    span = argument(scene, "topic", interest, party_at).span
    things = [a._replace(role="patient") for a in told if a.span != span]
    whose = (c for c in scene.parse.children[interest] if scene.tokens[c].lower == "to")
    return [argument(scene, "agent", h, party_at) for c in whose for h in _objects(scene, c)] + things


def _beside(scene: Scene, verb: int, child: int) -> Iterable[tuple[Role, int]]:
    """The roles and heads that one dependent of a verb brings."""
    token = scene.tokens[child]
    if token.dep in {"dobj", "attr", "oprd", "acomp"}:
        role: Role = "source" if token.dep == "dobj" and _is_asked(scene, verb) else "patient"
        yield from ((role, antecedent(scene, h)) for h in conjuncts(scene.parse, child))
        if token.dep == "acomp":
            yield from (("patient", h) for h in _wished(scene, child))
    elif token.dep == "dative" and token.pos != "ADP":
        yield "recipient", child
    elif token.dep == "agent":
        if not _is_ruled_out(scene, child) and not _brings_time(scene, child):
            yield from (("agent", h) for h in _objects(scene, child))
    elif token.dep in {"prep", "dative"}:
        if token.dep == "prep" and (_brings_time(scene, child) or _is_ruled_out(scene, child)):
            return
        role = "recipient" if token.dep == "dative" else _PREPOSITIONS.get(token.lower, "topic")
        if token.lower == "for" and kind_of(f"{scene.tokens[verb].lemma}_for") == "want":
            role = "patient"
        yield from ((role, h) for h in _objects(scene, child))
    elif token.dep in {"xcomp", "ccomp"} and child > verb:
        things = [g for g in scene.parse.children[child] if scene.tokens[g].dep == "dobj"]
        role = "patient" if things and kind_of(scene.tokens[verb].lemma) == "want" else "topic"
        yield from ((role, h) for g in things or [child] for h in conjuncts(scene.parse, g))


def _is_asked(scene: Scene, verb: int) -> bool:
    """Whether the object of a verb of wanting is the one asked, not the thing: "asked the crew to leave"."""
    wants = kind_of(scene.tokens[verb].lemma.lower()) == "want"
    below = scene.parse.child(verb, "xcomp", "ccomp") if wants else None
    return below is not None and infinitive_mark(scene.parse, below) is not None


def _brings_time(scene: Scene, preposition: int) -> bool:
    return any(g in scene.in_time for g in scene.parse.children[preposition])


def of_carried(scene: Scene, unit: Unit, verb: int, noun: int, party_at: PartyAt) -> list[Argument]:
    """The participants of a noun that says what happens and of the verb that only says that it does, each once.

    Who is said to be something takes part in it, but does not do it; who has or faces a charge has it done to them.
    """
    told = of_noun(scene, unit, noun, party_at)
    own = argument(scene, "topic", noun, party_at).span
    lemma = scene.tokens[verb].lemma.lower()
    undergone = lemma in RECEIVING_VERBS and kind_of_noun(scene.tokens[noun].lemma.lower()) in _UNDERGONE
    role: Role | None = "topic" if lemma in COPULAS and scene.tokens[noun].dep in {"attr", "dobj"} else None
    role = "patient" if undergone else role
    subject = {argument(scene, "agent", s, party_at).span for s in doers(scene, verb)} if role is not None else set()
    out = [*told, *of_verb(scene, unit, verb, party_at)]
    out = [a._replace(role=role) if role is not None and a.role == "agent" and a.span in subject else a for a in out]
    return list({(a.role, a.span): a for a in out if a.span != own}.values())


def of_noun(scene: Scene, unit: Unit, noun: int, party_at: PartyAt) -> list[Argument]:
    """The participants of a noun that stands for a happening: "her visit to Lima"."""
    parse = scene.parse
    out: list[Argument] = []
    kind = kind_of_noun(scene.tokens[noun].lemma.lower())
    has_of = any(scene.tokens[c].lower == "of" for c in parse.children[noun])
    for child in parse.children[noun]:
        token = scene.tokens[child]
        if token.dep == "poss":
            if child in scene.in_time:
                continue
            role: Role = "patient" if kind in _DONE_TO_OWNERS and not has_of else "agent"
            out.extend(argument(scene, role, h, party_at) for h in conjuncts(scene.parse, child))
        elif token.dep in {"compound", "amod", "nmod"} and token.pos in {"NOUN", "PROPN", "ADJ"}:
            of_state = token.dep == "amod" and is_someone(scene, child)
            out.append(argument(scene, "agent" if of_state else "topic", child, party_at))
        elif token.dep == "prep" and child in unit.tokens and not _brings_time(scene, child):
            doer = token.lower == "by" or (token.lower == "of" and kind in _DONE_BY_OWNERS)
            role = "agent" if doer else _PREPOSITIONS.get(token.lower, "topic")
            if token.lower == "for" and kind_of(scene.tokens[noun].lemma) == "want":
                role = "patient"
            out.extend(argument(scene, role, h, party_at) for h in _objects(scene, child))
    verb = scene.tokens[noun].head
    if (
        scene.tokens[noun].dep == "dobj"
        and scene.tokens[verb].lemma in LENDING_VERBS
        and not any(a.role == "agent" for a in out)
    ):
        out.extend(argument(scene, "agent", s, party_at) for s in doers(scene, verb))
    return out


def argument(scene: Scene, role: Role, head: int, party_at: PartyAt) -> Argument:
    """One participant, with the words of its phrase and the parties that it names."""
    near = _phrase(scene, head)
    counted = _counted(scene, head)
    token = scene.tokens[counted]
    lemma = token.lemma.lower()
    return Argument(
        role=role,
        head=lemma,
        kind=kind_of_noun(lemma) if token.pos == "NOUN" else kind_of(lemma),
        words=tuple(scene.tokens[i].lemma.lower() for i in near),
        party=party_at(head) or (party_at(counted) if counted != head else None),
        named=tuple(dict.fromkeys(p for i in near if scene.tokens[i].pos == "PROPN" and (p := party_at(i)))),
        span=_phrase_span(scene, head),
    )


def content_words(scene: Scene, indices: Iterable[int]) -> tuple[str, ...]:
    """Content words, adverbs of manner among them."""
    lemmas = {scene.tokens[i].lemma.lower() for i in indices if _is_content(scene, i)}
    return tuple(sorted(lemmas - _EMPTY_LEMMAS))


def _counted(scene: Scene, head: int) -> int:
    """What a phrase is about: the letters of "most of the letters", the aid of "$5 billion in aid"."""
    token = scene.tokens[head]
    if token.lemma.lower() not in _PARTS and token.pos not in {"NUM", "SYM"}:
        return head
    for child in scene.parse.children[head]:
        if scene.tokens[child].dep == "prep" and scene.tokens[child].lower in {"of", "in"}:
            inner = scene.parse.child(child, "pobj")
            if inner is not None and inner not in scene.in_time and scene.tokens[inner].pos in {"NOUN", "PRON"}:
                return inner
    return head


def _is_ruled_out(scene: Scene, preposition: int) -> bool:
    """Whether a phrase says where or with whom it was not: "met in Oslo, and not in Bergen"."""
    negated = any(scene.tokens[c].dep == "neg" for c in scene.parse.children[preposition])
    return negated or scene.tokens[preposition - 1].lower == "not"


def _wished(scene: Scene, adjective: int) -> Iterable[int]:
    """What somebody is keen on or interested in: "interested in buying grain"."""
    for child in scene.parse.children[adjective]:
        if scene.tokens[child].dep == "prep":
            for inner in scene.parse.children[child]:
                if scene.tokens[inner].dep == "pobj":
                    yield from conjuncts(scene.parse, inner)
                elif scene.tokens[inner].dep == "pcomp":
                    yield from (
                        h
                        for g in scene.parse.children[inner]
                        if scene.tokens[g].dep == "dobj"
                        for h in conjuncts(scene.parse, g)
                    )
        elif scene.tokens[child].dep == "xcomp":
            yield from (
                h
                for g in scene.parse.children[child]
                if scene.tokens[g].dep == "dobj"
                for h in conjuncts(scene.parse, g)
            )


def _objects(scene: Scene, preposition: int) -> Iterable[int]:
    for child in scene.parse.children[preposition]:
        if scene.tokens[child].dep in {"pobj", "pcomp"}:
            yield from (antecedent(scene, h) for h in conjuncts(scene.parse, child))
        elif scene.tokens[child].dep == "prep" and not _is_ruled_out(scene, child):
            yield from _objects(scene, child)


def _phrase_span(scene: Scene, head: int) -> Span:
    """The noun phrase, for a reader to see; a verb stands for itself."""
    if scene.tokens[head].pos not in {"NOUN", "PROPN", "NUM"}:
        return scene.tokens[head].span
    phrase = noun_phrase(scene.parse, head)
    return scene.span(phrase.start, phrase.stop)


def _phrase(scene: Scene, head: int) -> list[int]:
    """The content words below a head, in no other conjunct and no clause that only adds to it, in text order."""
    tokens, children = scene.tokens, scene.parse.children
    out, todo = [], [head]
    verb = tokens[head].head
    if head < verb and tokens[head].dep == "nsubj" and is_reduced(scene, verb):
        todo.extend(c for c in children[verb] if tokens[c].dep in {"prep", "agent"})
    while todo:
        at = todo.pop()
        if tokens[at].pos in _CONTENT_POS and at not in scene.in_time:
            out.append(at)
        todo.extend(c for c in children[at] if abs(c - head) <= _PHRASE and tokens[c].dep not in _ADDING)
    return sorted(out)


def _is_content(scene: Scene, i: int) -> bool:
    token = scene.tokens[i]
    return token.pos in _CONTENT_POS or (token.pos == "ADV" and token.lower.endswith("ly"))
