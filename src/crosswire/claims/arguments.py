"""Who and what takes part in a predicate, and in which role."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit
from crosswire.claims.grammar import conjuncts, noun_phrase, subjects
from crosswire.claims.naming import predicate_of
from crosswire.claims.predicates import UNDERGOING, kind_of
from crosswire.model.frame import Argument, Role
from crosswire.model.spans import Span

__all__ = ["PartyAt", "argument", "content_words", "joined_heads", "of_noun", "of_verb"]

PartyAt = Callable[[int], str | None]
"""The id of the party that the phrase headed by a token names."""
_PHRASE = 8
"""Tokens between the head of a phrase and a word that still counts as part of it."""
_SUPPORT = frozenset(
    """make take hold have conduct launch pay begin start give carry undergo stage mount undertake plan
        sign reach""".split()
)
"""Verbs that lend a noun their subject: who makes a trip is the one who travels."""
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
    parse = scene.parse
    out: list[Argument] = []
    passive = parse.child(verb, "nsubjpass", "auxpass") is not None or (
        scene.tokens[verb].tag == "VBN" and scene.tokens[verb].dep in {"acl", "relcl"}
    )
    undergoes = passive or (parse.child(verb, "dobj") is None and predicate_of(scene, verb) in UNDERGOING)
    out.extend(argument(scene, "patient" if undergoes else "agent", s, party_at) for s in subjects(parse, verb))
    for child in parse.children[verb]:
        if child not in unit.tokens:
            continue
        token = scene.tokens[child]
        if token.dep == "prep" and (
            any(g in scene.in_time for g in parse.children[child]) or _is_ruled_out(scene, child)
        ):
            continue
        role: Role
        if token.dep in {"dobj", "attr", "oprd", "acomp"}:
            out.extend(argument(scene, "patient", h, party_at) for h in joined_heads(scene, child))
            if token.dep == "acomp":
                out.extend(argument(scene, "patient", h, party_at) for h in _wished(scene, child))
        elif token.dep == "dative" and token.pos != "ADP":
            out.append(argument(scene, "recipient", child, party_at))
        elif token.dep == "agent":
            out.extend(argument(scene, "agent", h, party_at) for h in _objects(scene, child))
        elif token.dep in {"prep", "dative"}:
            role = "recipient" if token.dep == "dative" else _PREPOSITIONS.get(token.lower, "topic")
            if token.lower == "for" and kind_of(f"{scene.tokens[verb].lemma}_for") == "want":
                role = "patient"
            out.extend(argument(scene, role, h, party_at) for h in _objects(scene, child))
        elif token.dep in {"xcomp", "ccomp"} and child > verb:
            things = [g for g in parse.children[child] if scene.tokens[g].dep == "dobj"]
            role = "patient" if things and kind_of(scene.tokens[verb].lemma) == "want" else "topic"
            out.extend(argument(scene, role, h, party_at) for g in things or [child] for h in joined_heads(scene, g))
    return out


def of_noun(scene: Scene, unit: Unit, noun: int, party_at: PartyAt) -> list[Argument]:
    """The participants of a noun that stands for a happening: "her visit to Lima"."""
    parse = scene.parse
    out: list[Argument] = []
    for child in parse.children[noun]:
        token = scene.tokens[child]
        if token.dep == "poss":
            out.extend(argument(scene, "agent", h, party_at) for h in joined_heads(scene, child))
        elif token.dep in {"compound", "amod", "nmod"} and token.pos in {"NOUN", "PROPN", "ADJ"}:
            out.append(argument(scene, "topic", child, party_at))
        elif (
            token.dep == "prep" and child in unit.tokens and not any(g in scene.in_time for g in parse.children[child])
        ):
            role: Role = "agent" if token.lower == "by" else _PREPOSITIONS.get(token.lower, "topic")
            if token.lower == "for" and kind_of(scene.tokens[noun].lemma) == "want":
                role = "patient"
            out.extend(argument(scene, role, h, party_at) for h in _objects(scene, child))
    verb = scene.tokens[noun].head
    if (
        scene.tokens[noun].dep == "dobj"
        and scene.tokens[verb].lemma in _SUPPORT
        and not any(a.role == "agent" for a in out)
    ):
        out.extend(argument(scene, "agent", s, party_at) for s in subjects(parse, verb))
    return out


def argument(scene: Scene, role: Role, head: int, party_at: PartyAt) -> Argument:
    """One participant, with the words of its phrase and the parties that it names."""
    token = scene.tokens[head]
    around = range(max(0, head - _PHRASE), min(len(scene.tokens), head + _PHRASE + 1))
    near = [
        i for i in around if scene.tokens[i].pos in _CONTENT_POS and i not in scene.in_time and _is_part(scene, i, head)
    ]
    lemma = token.lemma.lower()
    return Argument(
        role=role,
        head=lemma,
        kind=kind_of(lemma),
        words=tuple(scene.tokens[i].lemma.lower() for i in near),
        party=party_at(head),
        named=tuple(dict.fromkeys(p for i in near if scene.tokens[i].pos == "PROPN" and (p := party_at(i)))),
        span=_phrase_span(scene, head),
    )


def content_words(scene: Scene, indices: Iterable[int]) -> tuple[str, ...]:
    """Content words, adverbs of manner among them."""
    lemmas = {scene.tokens[i].lemma.lower() for i in indices if _is_content(scene, i)}
    return tuple(sorted(lemmas - _EMPTY_LEMMAS))


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
                    yield from joined_heads(scene, inner)
                elif scene.tokens[inner].dep == "pcomp":
                    yield from (
                        h
                        for g in scene.parse.children[inner]
                        if scene.tokens[g].dep == "dobj"
                        for h in joined_heads(scene, g)
                    )
        elif scene.tokens[child].dep == "xcomp":
            yield from (
                h for g in scene.parse.children[child] if scene.tokens[g].dep == "dobj" for h in joined_heads(scene, g)
            )


def _objects(scene: Scene, preposition: int) -> Iterable[int]:
    for child in scene.parse.children[preposition]:
        if scene.tokens[child].dep in {"pobj", "pcomp"}:
            yield from joined_heads(scene, child)
        elif scene.tokens[child].dep == "prep":
            yield from _objects(scene, child)


def _phrase_span(scene: Scene, head: int) -> Span:
    """The noun phrase, for a reader to see; a verb stands for itself."""
    if scene.tokens[head].pos not in {"NOUN", "PROPN", "NUM"}:
        return scene.tokens[head].span
    phrase = noun_phrase(scene.parse, head)
    return scene.span(phrase.start, phrase.stop)


def _is_part(scene: Scene, i: int, head: int) -> bool:
    """Whether a token stands below the head, in no other conjunct and no clause that only adds to it."""
    for _ in range(2 * _PHRASE):
        if i == head:
            return True
        token = scene.tokens[i]
        if token.head == i or token.dep in {"conj", "relcl", "appos"}:
            return False
        i = token.head
    return False


def _is_content(scene: Scene, i: int) -> bool:
    token = scene.tokens[i]
    return token.pos in _CONTENT_POS or (token.pos == "ADV" and token.lower.endswith("ly"))


def joined_heads(scene: Scene, head: int) -> tuple[int, ...]:
    """The head and those joined to it by "and"."""
    return conjuncts(scene.parse, head)
