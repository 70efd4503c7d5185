"""What a predicate is called: its lemma with its particle, the idiom it is part of, the happening it only carries."""

from __future__ import annotations

from crosswire.claims.attribution import Scene
from crosswire.claims.predicates import EVENT_NOUNS, IDIOMS, kind_of

__all__ = ["happening", "kind_of_complement", "kind_of_predicate", "predicate_of", "stands_for"]

_PARTICLES = frozenset("down up out off away back over aside apart".split())
_EMPTY_VERBS = frozenset("set take put make turn get go".split())
_HAPPENING = frozenset("happen occur unfold begin start end continue resume".split())
_HELD = frozenset("hold plan schedule stage convene organize organise arrange".split())


def predicate_of(scene: Scene, head: int) -> str:
    """The lemma of a verb with its particle, or of the idiom that it is part of: "pay_a_price"."""
    token = scene.tokens[head]
    lemma = token.lemma.lower()
    for child in scene.parse.children[head]:
        below = scene.tokens[child]
        if below.dep == "prt" or (below.i == head + 1 and below.lower in _PARTICLES):
            return f"{lemma}_{below.lower}"
        if below.dep in {"dobj", "pobj"} and (lemma, below.lemma) in IDIOMS:
            return IDIOMS[lemma, below.lemma]
        if below.dep == "prep" and below.lower in {"for", "into", "out", "off", "on", "at", "to", "by"}:
            if below.lower == "into" and lemma == "take" and _governs(scene, child, "custody"):
                return "take_into_custody"
            if kind_of(f"{lemma}_{below.lower}") != f"{lemma}_{below.lower}":
                return f"{lemma}_{below.lower}"
    return lemma


def kind_of_predicate(predicate: str, lemma: str) -> str:
    """The class of the phrasal verb; else of the bare verb, but for verbs that mean nothing much alone ("set")."""
    kind = kind_of(predicate)
    return kind_of(lemma) if kind == predicate and lemma not in _EMPTY_VERBS else kind


def kind_of_complement(scene: Scene, verb: int) -> str:
    """What "be" and "have" say is in their complement: "is keen to" wants, "are followers" is a class of its own."""
    for child in scene.parse.children[verb]:
        token = scene.tokens[child]
        if token.dep in {"acomp", "attr", "oprd", "dobj"}:
            lemma = token.lemma.lower()
            return kind_of(lemma) if kind_of(lemma) != lemma else f"{scene.tokens[verb].lemma}_{lemma}"
    return scene.tokens[verb].lemma


def happening(scene: Scene, verb: int) -> int | None:
    """The subject of "take place", "be held", "be planned": it, not the verb, says what happens."""
    token = scene.tokens[verb]
    takes_place = token.lemma == "take" and any(scene.tokens[c].lemma == "place" for c in scene.parse.children[verb])
    if not takes_place and token.lemma not in _HAPPENING and not (token.lemma in _HELD and token.tag == "VBN"):
        return None
    if scene.parse.child(verb, "xcomp", "ccomp") is not None or (not takes_place and scene.parse.child(verb, "dobj")):
        return None
    subject = scene.parse.child(verb, "nsubj", "nsubjpass")
    return subject if subject is not None and scene.tokens[subject].pos == "NOUN" else None


def stands_for(scene: Scene, i: int) -> int | None:
    """The noun that "one" takes up: "her second visit, following one in May"."""
    token = scene.tokens[i]
    if token.lower != "one" or token.dep != "pobj" or scene.tokens[token.head].dep != "prep":
        return None
    noun = scene.tokens[token.head].head
    return noun if scene.tokens[noun].lemma in EVENT_NOUNS else None


def _governs(scene: Scene, preposition: int, lemma: str) -> bool:
    return any(scene.tokens[c].lemma == lemma for c in scene.parse.children[preposition])
