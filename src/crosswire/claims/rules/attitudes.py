"""What somebody wants, backs, opposes, weighs or brings up; what is said is a noun phrase or a deed."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.attitudes import BROUGHT_UP, DEEDS, LEANINGS, MINDED, OWNED, TAKING
from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import DOCUMENT_NOUNS, FIRST_PERSON, SPEAKING_PRONOUNS, URGING_VERBS
from crosswire.claims.grammar import conjuncts, is_negated, particles, subjects
from crosswire.claims.speech import agents, is_act, is_said_clause, speakers_of
from crosswire.model.claim import Stance

__all__ = ["asks", "is_minded", "owns", "thinks_of", "would_do"]

_OWNERS = frozenset("his her their its whose".split())
_ASKING = frozenset("ask wonder inquire enquire question query".split())
_ABOUT = frozenset("about over of against for on at regarding concerning to toward towards with".split())


def thinks_of(scene: Scene, i: int) -> Iterator[Attribution]:
    """A verb of liking, opposing, weighing or bringing up, and its object: "backs the merger", "spoke about it"."""
    token = scene.tokens[i]
    if token.pos != "VERB" or not _is_held(scene, i) or i in scene.quote_at or token.lower in {"citing", "quoting"}:
        return
    passive = scene.parse.child(i, "nsubjpass")
    if any(is_said_clause(scene, c, i) for c in scene.parse.children[i]):
        return
    stance, cue, thing = _about(scene, i)
    who = speakers_of(scene, i) if passive is None else agents(scene, i)
    thing = thing if passive is None else passive
    if stance is None or thing is None or thing in scene.in_time:
        return
    if token.lemma == "question" and scene.can_speak(thing):
        return
    if token.lemma in BROUGHT_UP and is_negated(scene.parse, i):
        return
    yield from _attitude(scene, "thinks_of", cue, who, {*scene.parse.subtree(thing)}, _negated(scene, i, stance))


def would_do(scene: Scene, i: int) -> Iterator[Attribution]:
    """A verb of wishing or meaning before a deed: "wants to leave", "declined to comment", "is considering closing"."""
    token = scene.tokens[i]
    stance = DEEDS.get(token.lemma)
    if stance is None or token.pos != "VERB" or not _is_held(scene, i) or i in scene.quote_at:
        return
    deed = scene.parse.child(i, "xcomp", "ccomp")
    who = speakers_of(scene, i)
    if token.lemma in URGING_VERBS and scene.parse.child(i, "dobj", "dative") is not None:
        return
    if scene.parse.child(i, "nsubjpass") is not None or deed is None or deed < i or not _is_deed(scene, deed):
        return
    yield from _attitude(scene, "would_do", (i,), who, {*scene.parse.subtree(deed)}, _negated(scene, i, stance))


def asks(scene: Scene, i: int) -> Iterator[Attribution]:
    """A question put in the reporter's words: "asked whether the line would reopen", "wondered who had paid"."""
    token = scene.tokens[i]
    if token.lemma not in _ASKING or token.pos != "VERB" or not is_act(scene, i) or i in scene.quote_at:
        return
    question = next((c for c in scene.parse.children[i] if c > i and _is_question(scene, c)), None)
    if question is not None and not _is_put_to_somebody(scene, i):
        content = {*scene.parse.subtree(question)}
        yield from _attitude(scene, "asks", (i,), speakers_of(scene, i), content, "doubts")


def is_minded(scene: Scene, i: int) -> Iterator[Attribution]:
    """A state of mind and what it is about: "is wary of the merger", "was willing to talk"."""
    parse, token = scene.parse, scene.tokens[i]
    stance = MINDED.get(token.lemma.lower())
    if stance is None or token.pos not in {"ADJ", "VERB"} or token.dep not in {"acomp", "oprd", "amod", "relcl"}:
        return
    verb = token.head if token.dep in {"acomp", "oprd"} else i
    about = _topic(scene, i)
    if about is None or i in scene.quote_at or not is_act(scene, verb):
        return
    who = (token.head,) if token.dep == "amod" else subjects(parse, verb)
    cue = tuple(dict.fromkeys((verb, i, *_opening(scene, about))))
    yield from _attitude(scene, "is_minded", cue, who, {*parse.subtree(about)}, _negated(scene, verb, stance))


def owns(scene: Scene, i: int) -> Iterator[Attribution]:
    """A noun for what somebody holds or says of a thing: "the union's opposition to the plan"."""
    parse, token = scene.parse, scene.tokens[i]
    stance = OWNED.get(token.lemma)
    if stance is None or token.pos != "NOUN" or i in scene.quote_at:
        return
    owner = parse.child(i, "poss")
    about = _topic(scene, i)
    if owner is None or about is None:
        return
    who = conjuncts(parse, owner)
    yield from _attitude(scene, "owns", (i, *_opening(scene, about)), who, {*parse.subtree(about)}, stance)


def _about(scene: Scene, verb: int) -> tuple[Stance | None, tuple[int, ...], int | None]:
    """The force of a verb, its cue with the preposition it takes, and what it is about."""
    parse, lemma = scene.parse, scene.tokens[verb].lemma
    beside = particles(parse, verb)
    for (leaning, preposition), stance in LEANINGS.items():
        if lemma == leaning and preposition in beside:
            at = beside[preposition]
            thing = parse.child(at, "pobj", "pcomp")
            if thing is not None and at > verb:
                return stance, (verb, at), thing
            if thing is None and scene.tokens[at].dep in {"prt", "advmod"}:
                thing = parse.child(verb, "dobj") or _governed(scene, verb)
                return stance, (verb, at), thing
    return TAKING.get(lemma), (verb,), parse.child(verb, "dobj")


def _is_held(scene: Scene, verb: int) -> bool:
    """Whether somebody holds it: they do, or they "would" ("would like to leave", "would back the merger")."""
    auxiliaries = {scene.tokens[c].lower for c in scene.parse.children[verb] if scene.tokens[c].dep == "aux"}
    return is_act(scene, verb) or auxiliaries == {"would"}


def _topic(scene: Scene, i: int) -> int | None:
    """The preposition or the deed that says what an adjective or noun is about."""
    for child in scene.parse.children[i]:
        token = scene.tokens[child]
        about = token.dep == "prep" and token.lower in _ABOUT
        if child > i and (about or (token.dep in {"acl", "xcomp"} and _is_deed(scene, child))):
            return child
    return None


def _opening(scene: Scene, topic: int) -> tuple[int, ...]:
    """The preposition, which belongs to the cue; a deed has none."""
    return (topic,) if scene.tokens[topic].dep == "prep" else ()


def _is_put_to_somebody(scene: Scene, verb: int) -> bool:
    """Whether somebody "was asked", or a clause opens with "Asked"."""
    token = scene.tokens[verb]
    return scene.parse.child(verb, "nsubjpass") is not None or (
        token.tag in {"VBN", "VBD"} and token.dep in {"advcl", "acl"} and scene.parse.child(verb, "nsubj") is None
    )


def _is_question(scene: Scene, clause: int) -> bool:
    """Whether a clause opens with whether, if, who, what, why and so on."""
    if scene.tokens[clause].dep not in {"ccomp", "advcl", "xcomp"}:
        return False
    below = scene.parse.subtree(clause)
    opens = next((t for t in below if scene.tokens[t].pos not in {"PUNCT", "ADP"}), clause)
    return scene.tokens[opens].lower in {"whether", "if"} or scene.tokens[opens].tag in {"WP", "WRB", "WDT", "WP$"}


def _governed(scene: Scene, verb: int) -> int | None:
    """What the preposition after a verb and its particle brings: "lashed out at the press"."""
    at = scene.parse.child(verb, "prep")
    return None if at is None else scene.parse.child(at, "pobj", "pcomp")


def _is_deed(scene: Scene, verb: int) -> bool:
    """An infinitive with "to", or a participle."""
    below = [scene.tokens[c] for c in scene.parse.children[verb]]
    return scene.tokens[verb].tag == "VBG" or any(t.lower == "to" and t.dep == "aux" for t in below)


def _attitude(
    scene: Scene, rule: str, cue: tuple[int, ...], who: tuple[int, ...], content: set[int], stance: Stance
) -> Iterator[Attribution]:
    """The attribution, if somebody holds it, without what the outlet adds to the thing after a comma."""
    added = (c for c in content if scene.tokens[c].dep == "relcl" and scene.tokens[_first(scene, c) - 1].text == ",")
    content = content - {*cue} - {t for c in [*added] for t in scene.parse.subtree(c)}
    if content and any(_can_hold(scene, w) for w in who) and not _is_to_be_unnamed(scene, content):
        yield Attribution(
            rule=rule,
            cue=cue,
            sources=who,
            content=frozenset(content),
            stance=stance,
            belief=True,
            attitude=rule != "asks",
            confidence=0.6,
        )


def _is_to_be_unnamed(scene: Scene, content: set[int]) -> bool:
    """Whether it is only "anonymity" or "not to be named" that a source asks for."""
    lemmas = {
        scene.tokens[i].lemma for i in content if scene.tokens[i].pos not in {"PUNCT", "DET", "PART", "ADP", "AUX"}
    }
    return "anonymity" in lemmas or (bool(lemmas) and lemmas <= {"be", "name", "identify", "quote"})


def _negated(scene: Scene, verb: int, stance: Stance) -> Stance:
    """What "does not want", "never backed" come to: the thing is turned down; "did not refuse" leaves it open."""
    if not is_negated(scene.parse, verb):
        return stance
    return "doubts" if stance in {"denies", "doubts"} else "denies"


def _first(scene: Scene, i: int) -> int:
    return scene.parse.subtree(i)[0]


def _can_hold(scene: Scene, head: int) -> bool:
    """Whether somebody is of a mind at all: no document, and not the writer."""
    token = scene.tokens[head]
    if token.pos == "PRON":
        return token.lower in SPEAKING_PRONOUNS | _OWNERS | {"it"} and token.lower not in FIRST_PERSON
    return scene.can_speak(head) and (token.pos == "PROPN" or token.lemma not in DOCUMENT_NOUNS)
