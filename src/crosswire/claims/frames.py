"""Frames: the predicates of a stretch of content, who is in which role, and how it is put."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crosswire.claims.arguments import PartyAt, argument, content_words, of_noun, of_verb
from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit
from crosswire.claims.grammar import is_negated, subjects
from crosswire.claims.naming import happening, kind_of_complement, kind_of_predicate, predicate_of, stands_for
from crosswire.claims.predicates import EVENT_NOUNS, VEHICLES, kind_of
from crosswire.claims.putting import put, tense_of
from crosswire.claims.quantities import quantity_at
from crosswire.claims.when import times_of
from crosswire.model.frame import Argument, Frame, Quantity
from crosswire.model.time import Time

__all__ = ["act_frame", "frames_of", "speaker_argument"]

_CATENATIVES = frozenset(
    """try attempt begin start continue manage fail agree decide refuse decline seem appear tend keep stop help prepare
    plan intend expect set schedule slate likely due ready poise threaten vow pledge promise mean go be able need have
    speculate rumour rumor believe report say think consider allege design require force choose arrange used
    possible unlikely certain sure willing about ought neglect omit let allow permit enable know feel""".split()
)
"""Predicates that only frame the next one: "is expected to visit", "tried to leave"."""

_MOST = 40
"""Frames of one unit beside its main one, at most: three times what the longest sentences in the news have."""


def act_frame(scene: Scene, cue: int, speakers: Sequence[Argument], content: Iterable[int], *, urging: bool) -> Frame:
    """The act of saying itself, where it is more than saying: "denied", "praised"; who urges a thing wants it."""
    lemma = scene.tokens[cue].lemma.lower()
    return Frame(
        predicate=lemma,
        kind="want" if urging else kind_of(lemma),
        span=scene.tokens[cue].span,
        negated=is_negated(scene.parse, cue),
        modal="",
        tense=tense_of(scene, cue),
        arguments=tuple(speakers),
        words=content_words(scene, content),
        act=True,
    )


def speaker_argument(scene: Scene, head: int, party_at: PartyAt) -> Argument:
    """One who speaks, as the doer of the act of saying."""
    return argument(scene, "agent", head, party_at)


def frames_of(scene: Scene, unit: Unit, party_at: PartyAt, times: Sequence[Time]) -> tuple[Frame, ...]:
    """The frames of a unit: the main predicate's first, then the others in text order."""
    main = _main(scene, unit)
    heads = [i for i in sorted(unit.tokens) if i != main and _is_predicate(scene, unit, i)][:_MOST]
    if main is not None:
        heads.insert(0, main)
    when = times_of(scene, unit, heads, times)
    timeless = frozenset(i for i in unit.tokens if i not in scene.in_time)
    bare = Unit(unit.head, timeless, unit.inference)
    frames = [_frame(scene, bare, head, party_at, when.get(head)) for head in heads]
    return (*frames, *_journeys(scene, bare, party_at))


def _main(scene: Scene, unit: Unit) -> int | None:
    """The predicate that carries the unit, below verbs that only frame it."""
    at = unit.head
    if scene.tokens[at].pos not in {"VERB", "AUX"} and not _is_predicate(scene, unit, at):
        verbs = [i for i in sorted(unit.tokens) if scene.tokens[i].pos == "VERB"]
        return verbs[0] if verbs else None
    for _ in range(5):
        below = [c for c in scene.parse.children[at] if c in unit.tokens]
        if scene.tokens[at].lemma == "be" or scene.tokens[at].lower in {"'s", "’s"}:
            carrier = next((c for c in below if scene.tokens[c].dep in {"acomp", "oprd"}), None)
            if carrier is not None and _next_verb(scene, unit, carrier) is not None:
                at = carrier
                continue
        deeper = _next_verb(scene, unit, at)
        if deeper is None or scene.tokens[at].lemma.lower() not in _CATENATIVES:
            return at
        at = deeper
    return at


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
    if stands_for(scene, i) is not None:
        return True
    if token.pos == "VERB":
        return token.dep not in {"aux", "auxpass", "amod", "compound", "prep", "case"}
    if token.pos == "AUX":
        return token.dep not in {"aux", "auxpass"} and (i == unit.head or _has_noun(scene, i))
    return token.pos == "NOUN" and token.lemma in EVENT_NOUNS and token.dep != "compound"


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


def _frame(scene: Scene, unit: Unit, head: int, party_at: PartyAt, when: Time | None) -> Frame:
    named = stands_for(scene, head) or happening(scene, head)
    token = scene.tokens[head if named is None else named]
    is_noun = token.pos == "NOUN"
    arguments = of_noun(scene, unit, token.i, party_at) if is_noun else of_verb(scene, unit, head, party_at)
    if named is not None:
        arguments.extend(of_verb(scene, unit, head, party_at))
    predicate = token.lemma.lower() if is_noun else predicate_of(scene, head)
    below = [i for i in scene.parse.subtree(head) if i in unit.tokens]
    how = put(scene, unit, head)
    return Frame(
        predicate=predicate,
        kind=kind_of_complement(scene, head)
        if token.lemma in {"be", "have"}
        else kind_of_predicate(predicate, token.lemma.lower()),
        span=token.span,
        negated=how.negated,
        modal=how.modal,
        tense=tense_of(scene, head),
        arguments=tuple(arguments),
        quantities=_quantities(scene, below),
        when=when,
        words=content_words(scene, below),
    )


def _quantities(scene: Scene, indices: Sequence[int]) -> tuple[Quantity, ...]:
    return tuple(q for i in indices if _may_count(scene, i) and (q := quantity_at(scene, i)) is not None)


def _may_count(scene: Scene, i: int) -> bool:
    token = scene.tokens[i]
    return token.tag == "CD" or token.lower == "dozen" or token.text[0].isdigit()
