"""What a predicate is called: its lemma with its particle, the idiom it is part of, the happening it only carries."""

from __future__ import annotations

from collections.abc import Iterable

from crosswire.claims.attribution import Scene
from crosswire.claims.doers import is_someone
from crosswire.claims.idioms import carries, idiom
from crosswire.claims.predicates import EVENT_NOUNS, has_kind, kind_of

__all__ = [
    "COPULAS",
    "happening",
    "involved_by",
    "is_event",
    "kind_of_complement",
    "kind_of_predicate",
    "noun_of",
    "predicate_of",
    "stands_for",
]

COPULAS = frozenset("be become remain constitute".split())
"""Verbs that say what somebody or something is."""

_PARTICLES = frozenset("down up out off away back over aside apart".split())
_EMPTY_VERBS = frozenset("set take put make turn get go do give keep".split())
"""Verbs that mean nothing much without what stands beside them."""
_HAPPENING = frozenset("happen occur unfold begin start end continue resume".split())
_HELD = frozenset("hold plan schedule stage convene organize organise arrange".split())
_UNDER_WAY = frozenset("talk talks negotiation discussion consultation".split())
_SHARES = frozenset("nothing something anything little much".split())
_OBJECTS = frozenset({"dobj", "attr", "acomp", "oprd", "xcomp"})
_GOING = frozenset("put_into put_in pull_into pull_out get_to set_out set_off take_off walk_out check_in".split())
"""Verbs of coming and going that have no object."""
_ONLY_SO = {
    "name": frozenset({"oprd", "as", "to"}),
    "overturn": frozenset({"dobj", "nsubjpass", "agent"}),
    "decline": frozenset({"by", "to", "from", "npadvmod", "advmod", "in"}),
}
"""Verbs that are in their class only with one of these beside them: "named head of", "overturned the ban"."""
_OTHERWISE = {"name": "identify", "decline": "refuse", "overturn": "crash"}
_MEASURING = frozenset("stand reach total".split())
_ALONG = frozenset("through over along under near down into beneath away".split())
"""Prepositions with which "pass" tells of a way, not of a bill."""
_BLACK = frozenset("sanction sanctions black".split())
"""Words that say which list it is that somebody is put on."""
_HOLDING = frozenset("hold control capture seize take retake recapture".split())
_GROUND = frozenset("town city village hill airport base bridge border crossing district region province area".split())
_FATALLY = frozenset("fatally mortally lethally".split())
_THINGS = frozenset("it this that which these those".split())
_MEETING_PRESS = frozenset("press news media".split())
_BY_OBJECT = {
    "fire": ("dismiss_from", "shoot"),
    "release": ("free", "publish"),
    "charge": ("prosecute", "cost"),
    "take_away": ("arrest", "seize"),
    "miss": ("miss", "miss"),
}
"""Verbs that mean one thing with a person for an object, and another with a thing."""


def predicate_of(scene: Scene, head: int) -> str:
    """The lemma of a verb with its particle, or of the idiom that it is part of: "pay_price"."""
    token = scene.tokens[head]
    lemma = token.lemma.lower()
    if involved_by(scene, head) is not None:
        return "have_to_do_with"
    for child in scene.parse.children[head]:
        below = scene.tokens[child]
        if child < head and lemma != "be":
            continue
        if lemma == "be" and below.dep == "xcomp" and below.lemma == "blame":
            return "be_to_blame"
        particle = below.dep == "prt" or (below.lower in _PARTICLES and _is_particle(scene, child, head))
        if particle and lemma != "be":
            return f"{lemma}_{below.lower}"
        if below.dep in _OBJECTS or below.dep == "advmod":
            found = idiom(lemma, below.lemma.lower()) or idiom(lemma, below.lower)
            if found is not None:
                return found
        if below.dep in {"prep", "agent"}:
            alone = below.dep == "prep" and below.lower != "in" and not _is_when(scene, child)
            found = _with_phrase(scene, lemma, child) or (idiom(lemma, below.lower) if alone else None)
            if found is not None:
                return found
    return lemma


def involved_by(scene: Scene, verb: int) -> int | None:
    """The "with" of "had nothing to do with it", which says that somebody had, or had no, part in a thing."""
    thing = scene.parse.child(verb, "dobj") if scene.tokens[verb].lemma == "have" else None
    if thing is None or scene.tokens[thing].lower not in _SHARES:
        return None
    below = (c for c in scene.parse.children[thing] if scene.tokens[c].lemma == "do" and scene.tokens[c].tag == "VB")
    return next((p for c in below for p in scene.parse.children[c] if scene.tokens[p].lower == "with"), None)


def _is_particle(scene: Scene, child: int, verb: int) -> bool:
    """Whether an adverb of direction belongs to the verb: right behind it, or behind its object."""
    bare = scene.tokens[child].dep == "advmod" and not scene.parse.children[child]
    return child == verb + 1 or (bare and child > verb)


def _is_when(scene: Scene, preposition: int) -> bool:
    """Whether a preposition opens a time, so that it makes no phrasal verb: "will go to court on Friday"."""
    noun = scene.parse.child(preposition, "pobj")
    return noun is not None and any(
        entity.label in {"DATE", "TIME"} and entity.first <= noun < entity.last for entity in scene.parse.entities
    )


def _with_phrase(scene: Scene, lemma: str, preposition: int) -> str | None:
    """The idiom of a verb, its preposition and a noun: "took to the streets"."""
    for child in scene.parse.children[preposition]:
        noun = scene.tokens[child].lemma.lower()
        beside = {scene.tokens[c].lemma.lower() for c in scene.parse.children[child]}
        noun = "blacklist" if noun == "list" and beside & _BLACK else noun
        found = idiom(lemma, scene.tokens[preposition].lower, noun)
        if found is not None:
            return found
    return None


def kind_of_predicate(scene: Scene, head: int, predicate: str) -> str:
    """The class of the phrasal verb; else of the bare verb, but for verbs that mean nothing much alone ("set")."""
    lemma = scene.tokens[head].lemma.lower()
    if any(scene.tokens[c].lower in _FATALLY for c in scene.parse.children[head]):
        return "kill"
    if predicate in _HOLDING and _is_of_place(scene, head):
        return "control"
    if predicate in _BY_OBJECT:
        return _by_object(scene, head, predicate)
    if predicate == "tell" and scene.parse.child(head, "nsubjpass") is not None and not _has_clause(scene, head):
        return "inform"
    if has_kind(predicate) and predicate != lemma and not _is_moved(scene, head, predicate):
        return kind_of(predicate)
    if lemma in _MEASURING and _is_measured(scene, head):
        return _kind_of_measure(scene, head)
    if lemma in _ONLY_SO and not _ONLY_SO[lemma] & {*_labels(scene, head)}:
        return _OTHERWISE[lemma]
    if lemma == "pass" and _ALONG & {*_labels(scene, head)}:
        return lemma
    if lemma == "give" and scene.parse.child(head, "dative") is not None:
        return "supply"
    if lemma == "get" and predicate == lemma:
        adjective = scene.parse.child(head, "acomp") is not None and scene.parse.child(head, "dobj") is None
        return kind_of_complement(scene, head) if adjective else kind_of(lemma)
    if lemma in _EMPTY_VERBS:
        noun = scene.parse.child(head, "dobj") if predicate == lemma else None
        if noun is None or scene.tokens[noun].pos != "NOUN" or scene.parse.child(noun, "nummod") is not None:
            return kind_of(predicate)
        return f"{lemma}_{scene.tokens[noun].lemma.lower()}"
    if lemma == "hold" and _is_an_occasion(scene, head):
        return "happen"
    if lemma == "locate" and scene.parse.child(head, "dobj", "agent") is None:
        return "be_located"
    return kind_of(lemma)


def _is_of_place(scene: Scene, verb: int) -> bool:
    """Whether what is held or taken is a place: "still held Arbek", "retook the town"."""
    thing = scene.parse.child(verb, "dobj", "nsubjpass")
    if thing is None:
        return False
    party = scene.party_at(thing)
    return (party is not None and party.kind == "place") or scene.tokens[thing].lemma.lower() in _GROUND


def _has_clause(scene: Scene, verb: int) -> bool:
    return scene.parse.child(verb, "ccomp", "xcomp") is not None


def _is_moved(scene: Scene, head: int, predicate: str) -> bool:
    """Whether a verb of going has an object, and so tells of another thing: "pulled them out", "set off an alarm"."""
    return predicate in _GOING and scene.parse.child(head, "dobj") is not None


def _labels(scene: Scene, head: int) -> Iterable[str]:
    """What stands with a verb: labels, and its prepositions."""
    for child in scene.parse.children[head]:
        token = scene.tokens[child]
        yield token.lower if token.dep == "prep" else token.dep


def _is_an_occasion(scene: Scene, verb: int) -> bool:
    """Whether what "is held" is no person: "it will be held on Tuesday"."""
    subject = scene.parse.child(verb, "nsubjpass")
    if subject is None:
        return False
    token = scene.tokens[subject]
    return token.lower in _THINGS or (token.pos != "PRON" and not is_someone(scene, subject))


def _by_object(scene: Scene, head: int, predicate: str) -> str:
    """The class of a verb that means one thing with a person for an object, and another with a thing."""
    thing = scene.parse.child(head, "dobj", "nsubjpass")
    if thing is None:
        return "shoot" if predicate == "fire" and scene.tokens[head].pos == "VERB" else kind_of(predicate)
    token = scene.tokens[thing]
    person = is_someone(scene, thing) or (token.pos == "PRON" and token.lower not in _THINGS)
    return _BY_OBJECT[predicate][0 if person else 1]


def kind_of_complement(scene: Scene, verb: int) -> str:
    """What "be" and "have" say is in their complement: "is keen to" wants, "are followers" is a class of its own."""
    lemma = "have" if scene.tokens[verb].lemma == "have" else "be"
    for child in scene.parse.children[verb]:
        token = scene.tokens[child]
        if token.dep == "attr" and token.pos == "NUM":
            return _kind_of_measure(scene, verb)
        if token.dep in {"acomp", "attr", "oprd", "dobj"}:
            if token.pos == "PRON":
                return lemma
            word = token.lemma.lower()
            classed = word in EVENT_NOUNS if token.pos == "NOUN" else has_kind(word)
            return kind_of(word) if classed else f"{lemma}_{word}"
    return scene.tokens[verb].lemma


def _is_measured(scene: Scene, verb: int) -> bool:
    """Whether a verb gives its subject a number: "stands at 19", "reached 40"."""
    below = scene.parse.child(verb, "prep", "dobj")
    inner = scene.parse.child(below, "pobj") if below is not None and scene.tokens[below].dep == "prep" else below
    return inner is not None and scene.tokens[inner].pos == "NUM"


def _kind_of_measure(scene: Scene, verb: int) -> str:
    """What "be" and a number tell is in the subject: "the price was $8" tells of a cost, "the toll is 12" of a toll."""
    subject = scene.parse.child(verb, "nsubj")
    if subject is None or scene.tokens[subject].pos != "NOUN":
        return "be"
    lemma = scene.tokens[subject].lemma.lower()
    beside = (scene.tokens[c].lemma.lower() for c in scene.parse.children[subject] if scene.tokens[c].dep == "compound")
    joined = next((name for c in beside if (name := idiom(c, lemma))), lemma)
    return kind_of(joined) if has_kind(joined) else f"be_{lemma}"


def happening(scene: Scene, verb: int) -> int | None:
    """The noun that says what happens, where the verb only says that it does.

    The subject of "take place", "be held", "be filed"; the object of "file", "make", "commit" or of an idiom; what
    something is said to be ("it was an attack").
    """
    subject = _as_subject(scene, verb)
    return subject if subject is not None else _as_object(scene, verb)


def _as_object(scene: Scene, verb: int) -> int | None:
    token = scene.tokens[verb]
    if token.lemma == "be" and (under_way := _under_way(scene, verb)) is not None:
        return under_way
    for child in scene.parse.children[verb]:
        below = scene.tokens[child]
        if below.pos != "NOUN" or below.dep not in {"dobj", "attr"}:
            continue
        if token.lemma in COPULAS and is_event(scene, child):
            return child
        lemma, noun = token.lemma.lower(), noun_of(scene, child)
        if below.dep == "dobj" and (carries(lemma, noun) or idiom(lemma, noun)):
            return child
    return None


def _under_way(scene: Scene, verb: int) -> int | None:
    """The noun for what somebody is in the middle of: the "talks" of "is in talks with the bank"."""
    if scene.parse.child(verb, "attr", "acomp") is not None:
        return None
    for child in scene.parse.children[verb]:
        noun = scene.parse.child(child, "pobj") if scene.tokens[child].lower == "in" else None
        if noun is not None and scene.tokens[noun].lemma.lower() in _UNDER_WAY:
            return noun
    return None


def is_event(scene: Scene, noun: int) -> bool:
    """Whether a noun stands for a happening: by itself, or because somebody does it ("a clear snub by the mayor")."""
    lemma = scene.tokens[noun].lemma.lower()
    if lemma in EVENT_NOUNS or not has_kind(lemma):
        return lemma in EVENT_NOUNS
    by = next((c for c in scene.parse.children[noun] if scene.tokens[c].lower == "by"), None)
    doer = scene.parse.child(by, "pobj") if by is not None else None
    return doer is not None and scene.can_speak(doer)


def _as_subject(scene: Scene, verb: int) -> int | None:
    token = scene.tokens[verb]
    subject = scene.parse.child(verb, "nsubj", "nsubjpass")
    if subject is None or scene.tokens[subject].pos != "NOUN" or scene.parse.child(verb, "xcomp", "ccomp") is not None:
        return None
    if token.lemma == "take" and any(scene.tokens[c].lemma == "place" for c in scene.parse.children[verb]):
        return subject
    passive = scene.tokens[subject].dep == "nsubjpass"
    carried = passive and carries(token.lemma.lower(), noun_of(scene, subject))
    comes = token.lemma == "come" and is_event(scene, subject) and predicate_of(scene, verb) == "come"
    held = (
        comes
        or token.lemma in _HAPPENING
        or (token.lemma in _HELD and token.tag == "VBN" and not (passive and is_someone(scene, subject)))
    )
    return subject if (carried or held) and scene.parse.child(verb, "dobj") is None else None


def noun_of(scene: Scene, noun: int) -> str:
    """What a noun is called: its lemma, but for a meeting with the press."""
    lemma = scene.tokens[noun].lemma.lower()
    if lemma in {"conference", "briefing"} and any(
        scene.tokens[c].lower in _MEETING_PRESS for c in scene.parse.children[noun]
    ):
        return "briefing"
    return lemma


def stands_for(scene: Scene, i: int) -> int | None:
    """The noun that "one" takes up: "her second visit, following one in May"."""
    token = scene.tokens[i]
    if token.lower != "one" or token.dep != "pobj" or scene.tokens[token.head].dep != "prep":
        return None
    noun = scene.tokens[token.head].head
    return noun if scene.tokens[noun].lemma in EVENT_NOUNS else None
