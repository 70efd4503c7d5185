"""Frames: the predicates of a stretch of content, who is in which role, and how it is put."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crosswire.claims.arguments import PartyAt, argument, content_words, of_carried, of_noun, of_verb
from crosswire.claims.attribution import Scene
from crosswire.claims.bearings import infinitive_mark
from crosswire.claims.casualties import casualties_in
from crosswire.claims.circumstances import circumstances_of
from crosswire.claims.content import Unit
from crosswire.claims.counts import counts_of
from crosswire.claims.grammar import is_negated, subjects
from crosswire.claims.idioms import idiom
from crosswire.claims.naming import (
    COPULAS,
    happening,
    is_event,
    kind_of_complement,
    kind_of_predicate,
    noun_of,
    predicate_of,
    stands_for,
)
from crosswire.claims.predicates import EVENT_NOUNS, VEHICLES, kind_of, kind_of_noun
from crosswire.claims.putting import put, tense_of
from crosswire.claims.states import states_in
from crosswire.claims.when import times_of
from crosswire.claims.whereabouts import where_told
from crosswire.model.frame import Argument, Frame
from crosswire.model.time import Time

__all__ = ["act_frame", "frame_at", "frames_of"]

_CATENATIVES = frozenset(
    """try attempt begin start continue manage fail agree decide refuse decline seem appear tend keep stop help prepare
    plan intend expect set schedule slate likely due ready poise threaten vow pledge promise mean go be able need have
    speculate rumour rumor believe report say think consider allege design require force choose arrange used
    possible unlikely certain sure willing about prepared determined ought neglect omit let allow permit enable know
    feel emerge transpire""".split()
)
"""Predicates that only frame the next one: "is expected to visit", "tried to leave"."""

_INTENTS = frozenset("plan intention intent desire wish".split())
"""Nouns that only frame what is meant to be done: "has no plans to resign", "drew up a plan to close it"."""

_PREFIXES = frozenset("re co pre post anti non un de over under out mis inter counter".split())

_NO_PREDICATES = frozenset("aux auxpass amod compound prep case".split())

_MOST = 40
"""Frames of one unit beside its main one, at most: three times what the longest sentences in the news have."""


def act_frame(
    scene: Scene,
    cue: int,
    speakers: Sequence[Argument],
    content: Iterable[int],
    party_at: PartyAt,
    *,
    urging: bool,
    said: Time | None,
) -> Frame:
    """The act of saying itself, where it is more than saying: "denied", "praised"; who urges a thing wants it.

    Beside who speaks stands what is said of whom: "listed the harbour as their home".
    """
    token = scene.tokens[cue]
    lemma = token.lemma.lower()
    sentence = Unit(cue, frozenset(i for i in scene.sentence(cue) if i not in scene.in_time))
    told = of_verb(scene, sentence, cue, party_at) if token.pos == "VERB" else of_noun(scene, sentence, cue, party_at)
    spoken = {a.span for a in speakers}
    return Frame(
        predicate=lemma,
        kind="want" if urging else kind_of(lemma),
        span=token.span,
        negated=is_negated(scene.parse, cue),
        modal="",
        tense=tense_of(scene, cue),
        arguments=(*speakers, *(a for a in told if a.role != "agent" and a.span not in spoken)),
        quantities=counts_of(scene, sentence, cue, told),
        when=said,
        words=content_words(scene, content),
        act=True,
    )


def frames_of(scene: Scene, unit: Unit, party_at: PartyAt, times: Sequence[Time]) -> tuple[Frame, ...]:
    """The frames of a unit: the main predicate's first, then the others in text order."""
    main = _main(scene, unit)
    heads = [i for i in sorted(unit.tokens) if i != main and _is_predicate(scene, unit, i)]
    if main is not None:
        heads.insert(0, main)
    named = {head: noun for head in heads if (noun := _told_by(scene, head)) is not None}
    told = set(named.values())
    heads = [i for i in heads if i not in told or i in named][: _MOST + 1]
    when = times_of(scene, unit, heads, times)
    timeless = frozenset(i for i in unit.tokens if i not in scene.in_time)
    bare = Unit(unit.head, timeless, unit.inference)
    frames = [_frame(scene, bare, head, named.get(head), party_at, when.get(head)) for head in heads]
    more = (*states_in(scene, bare, party_at), *casualties_in(scene, bare, party_at), *_journeys(scene, bare, party_at))
    return (*frames, *more)


def _main(scene: Scene, unit: Unit) -> int | None:
    """The predicate that carries the unit, below verbs that only frame it."""
    at = unit.head
    if scene.tokens[at].pos not in {"VERB", "AUX"} and not _is_predicate(scene, unit, at):
        verbs = [i for i in sorted(unit.tokens) if scene.tokens[i].pos == "VERB" and _is_predicate(scene, unit, i)]
        return verbs[0] if verbs else None
    for _ in range(5):
        below = [c for c in scene.parse.children[at] if c in unit.tokens]
        if scene.tokens[at].lemma == "be" or scene.tokens[at].lower in {"'s", "’s"}:
            carrier = next((c for c in below if scene.tokens[c].dep in {"acomp", "oprd"}), None)
            if carrier is not None and _next_verb(scene, unit, carrier) is not None:
                at = carrier
                continue
        deeper = _next_verb(scene, unit, at)
        meant = _meant_by(scene, unit, at) or _cleft(scene, unit, at)
        if meant is not None:
            at = meant
            continue
        framed = scene.tokens[at].lemma.lower() in _CATENATIVES
        if deeper is None or not framed or predicate_of(scene, at) == "be_to_blame":
            return at
        at = deeper
    return at


def _meant_by(scene: Scene, unit: Unit, verb: int) -> int | None:
    """The verb below a plan or a wish that somebody has: the "resign" of "has no plans to resign"."""
    for noun in scene.parse.children[verb]:
        if scene.tokens[noun].dep == "dobj" and scene.tokens[noun].lemma.lower() in _INTENTS:
            below = (*scene.parse.children[noun], *scene.parse.children[verb])
            verbs = (c for c in below if c > noun and scene.tokens[c].dep in {"acl", "xcomp", "relcl", "advcl"})
            return next((c for c in verbs if c in unit.tokens and infinitive_mark(scene.parse, c) is not None), None)
    return None


def _cleft(scene: Scene, unit: Unit, verb: int) -> int | None:
    """The verb of a sentence that is cleft to tell who did it: the "called" of "it was Ruiz who called"."""
    subject, who = scene.parse.child(verb, "nsubj"), scene.parse.child(verb, "attr")
    if scene.tokens[verb].lemma != "be" or subject is None or scene.tokens[subject].lower != "it" or who is None:
        return None
    below = (*scene.parse.children[who], *scene.parse.children[verb])
    clauses = (c for c in below if scene.tokens[c].dep == "relcl" and c in unit.tokens)
    return next((c for c in clauses if scene.parse.child(c, "nsubj", "nsubjpass") is not None), None)


def _next_verb(scene: Scene, unit: Unit, i: int) -> int | None:
    return next(
        (
            c
            for c in scene.parse.children[i]
            if c in unit.tokens and scene.tokens[c].dep in {"xcomp", "ccomp"} and c > i
        ),
        None,
    )


def _is_predicate(scene: Scene, unit: Unit, i: int) -> bool:
    token = scene.tokens[i]
    if token.pos == "VERB":
        return token.dep not in _NO_PREDICATES and not _is_scrap(scene, i)
    if token.pos == "AUX":
        alone = i == unit.head or _has_noun(scene, i)
        return token.dep not in {"aux", "auxpass"} and alone and not _is_scrap(scene, i)
    if token.pos == "NOUN":
        return token.dep != "compound" and is_event(scene, i)
    return stands_for(scene, i) is not None


def _is_scrap(scene: Scene, i: int) -> bool:
    """Whether a token is no word: a dash, or only the first part of one with a hyphen, the "re" of "re-open"."""
    token = scene.tokens[i]
    if token.lower not in _PREFIXES:
        return not any(c.isalpha() for c in token.text)
    hyphen = scene.tokens[i + 1] if i + 1 < len(scene.tokens) else token
    return hyphen.text == "-" and hyphen.start == token.end


def _has_noun(scene: Scene, verb: int) -> bool:
    """Whether "be" or "have" says what somebody is or has."""
    return any(scene.tokens[c].dep in {"attr", "dobj"} for c in scene.parse.children[verb])


def _journeys(scene: Scene, unit: Unit, party_at: PartyAt) -> Iterable[Frame]:
    """A vehicle with its rider is told of too, whatever the sentence is about: "called out from her boat"."""
    for i in sorted(unit.tokens):
        token = scene.tokens[i]
        if token.lemma not in VEHICLES or token.pos != "NOUN" or token.dep == "compound":
            continue
        owner = scene.parse.child(i, "poss")
        rider: tuple[int, ...] = (owner,) if owner is not None else ()
        governor = scene.tokens[token.head]
        if not rider and token.dep == "pobj" and governor.lower in {"by", "aboard", "in", "on"}:
            rider = subjects(scene.parse, governor.head) if scene.tokens[governor.head].pos == "VERB" else ()
        if rider:
            yield Frame(
                predicate=token.lemma,
                kind=f"by_{token.lemma}",
                span=token.span,
                negated=False,
                modal="",
                tense="none",
                arguments=tuple(argument(scene, "agent", r, party_at) for r in rider),
                words=content_words(scene, [t for t in scene.parse.subtree(i) if t in unit.tokens and abs(t - i) <= 4]),
            )


def _told_by(scene: Scene, head: int) -> int | None:
    """The noun that says what happens, where the predicate does not say it itself."""
    if scene.tokens[head].pos in {"VERB", "AUX"}:
        return happening(scene, head)
    return stands_for(scene, head)


def _frame(scene: Scene, unit: Unit, head: int, named: int | None, party_at: PartyAt, when: Time | None) -> Frame:
    token = scene.tokens[head if named is None else named]
    is_noun = token.pos == "NOUN"
    together = idiom(scene.tokens[head].lemma.lower(), token.lemma.lower()) if named is not None else None
    if named is not None:
        arguments = of_carried(scene, unit, head, named, party_at)
    elif is_noun:
        arguments = of_noun(scene, unit, head, party_at)
    else:
        arguments = of_verb(scene, unit, head, party_at)
    predicate = together or (noun_of(scene, token.i) if is_noun else predicate_of(scene, head))
    below = [i for i in scene.parse.subtree(head) if i in unit.tokens]
    how = put(scene, unit, head)
    arguments.extend(where_told(scene, head, party_at))
    return Frame(
        predicate=predicate,
        kind=_kind_of_noun(scene, token.i, predicate) if is_noun else _kind_of_verb(scene, head, predicate),
        span=token.span,
        negated=how.negated,
        modal=how.modal,
        tense=tense_of(scene, head),
        arguments=tuple(arguments),
        quantities=counts_of(scene, unit, head, arguments),
        when=when,
        words=content_words(scene, below),
        circumstances=circumstances_of(scene, unit, head),
    )


def _kind_of_noun(scene: Scene, noun: int, predicate: str) -> str:
    plain = predicate == scene.tokens[noun].lemma.lower() and predicate in EVENT_NOUNS
    return kind_of_noun(predicate) if plain else kind_of(predicate)


def _kind_of_verb(scene: Scene, head: int, predicate: str) -> str:
    lemma = scene.tokens[head].lemma.lower()
    if predicate == lemma and lemma in {*COPULAS, "have"}:
        return kind_of_complement(scene, head)
    return kind_of_predicate(scene, head, predicate)


def frame_at(scene: Scene, unit: Unit, head: int, party_at: PartyAt, times: Sequence[Time]) -> Frame:
    """The frame of one word of a unit, whether or not it would be taken for a predicate."""
    when = times_of(scene, unit, [head], times)
    bare = Unit(unit.head, frozenset(i for i in unit.tokens if i not in scene.in_time), unit.inference)
    return _frame(scene, bare, head, _told_by(scene, head), party_at, when.get(head))
