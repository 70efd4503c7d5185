"""Frames: the predicates of a stretch of content, who is in which role, and how it is put."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit
from crosswire.claims.cues import PLAN_WORDS
from crosswire.claims.grammar import conjuncts, is_negated, noun_phrase, subjects
from crosswire.claims.predicates import EVENT_NOUNS, IDIOMS, UNDERGOING, VEHICLES, kind_of
from crosswire.claims.quantities import quantity_at
from crosswire.model.frame import Argument, Frame, Quantity, Role, Tense
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["PartyAt", "act_frame", "frames_of", "speaker_argument"]

PartyAt = Callable[[int], str | None]
"""The id of the party that the phrase headed by a token names."""

_CATENATIVES = frozenset(
    """try attempt begin start continue manage fail agree decide refuse decline seem appear tend keep stop help prepare
    plan intend expect set schedule slate likely due ready poise threaten vow pledge promise mean go be able need have
    speculate rumour rumor believe report say think consider allege design require force choose arrange used
    possible unlikely certain sure willing""".split()
)
"""Predicates that only frame the next one: "is expected to visit", "tried to leave"."""

_PHRASE = 8
"""Tokens between the head of a phrase and a word that still counts as part of it."""
_PARTICLES = frozenset("down up out off away back over aside apart".split())
_EMPTY_VERBS = frozenset("set take put make turn get go".split())
_SUPPORT = frozenset(
    "make take hold have conduct launch pay begin start give carry undergo stage mount undertake plan sign reach".split()
)
"""Verbs that lend a noun their subject: who makes a trip is the one who travels."""
_HAPPENING = frozenset("happen occur unfold begin start end continue resume".split())
_HELD = frozenset("hold plan schedule stage convene organize organise arrange".split())
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


def act_frame(scene: Scene, cue: int, speakers: Sequence[Argument], content: Iterable[int]) -> Frame:
    """The act of saying itself, where it is more than saying: "denied", "praised", "warned"."""
    lemma = scene.tokens[cue].lemma.lower()
    return Frame(
        predicate=lemma,
        kind=kind_of(lemma),
        span=scene.tokens[cue].span,
        negated=is_negated(scene.parse, cue),
        modal="",
        tense=_tense(scene, cue),
        arguments=tuple(speakers),
        words=_words(scene, content),
        act=True,
    )


def speaker_argument(scene: Scene, head: int, party_at: PartyAt) -> Argument:
    """One who speaks, as the doer of the act of saying."""
    return _argument(scene, "agent", head, party_at)


def frames_of(scene: Scene, unit: Unit, party_at: PartyAt, times: Sequence[Time]) -> tuple[Frame, ...]:
    """The frames of a unit: the main predicate's first, then the others in text order."""
    main = _main(scene, unit)
    heads = [i for i in sorted(unit.tokens) if i != main and _is_predicate(scene, unit, i)]
    if main is not None:
        heads.insert(0, main)
    when = _attached(scene, unit, heads, times)
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
    if _stands_for(scene, i) is not None:
        return True
    if token.pos == "VERB":
        return token.dep not in {"aux", "auxpass", "amod", "compound", "prep", "case"}
    if token.pos == "AUX":
        return token.dep not in {"aux", "auxpass"} and (i == unit.head or _has_noun(scene, i))
    return token.pos == "NOUN" and token.lemma in EVENT_NOUNS and token.dep != "compound"


def _has_noun(scene: Scene, verb: int) -> bool:
    """Whether "be" or "have" says what somebody is or has."""
    return any(scene.tokens[c].dep in {"attr", "dobj"} for c in scene.parse.children[verb])


def _stands_for(scene: Scene, i: int) -> int | None:
    """The noun that "one" takes up: "her second visit, following one in May"."""
    token = scene.tokens[i]
    if token.lower != "one" or token.dep != "pobj" or scene.tokens[token.head].dep != "prep":
        return None
    noun = scene.tokens[token.head].head
    return noun if scene.tokens[noun].lemma in EVENT_NOUNS else None


def _journeys(scene: Scene, unit: Unit, party_at: PartyAt) -> Iterable[Frame]:
    """A vehicle with its rider is told of too, whatever the sentence is about: "waved from his private train"."""
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
                arguments=tuple(_argument(scene, "agent", r, party_at) for r in rider),
                words=_words(scene, [t for t in scene.parse.subtree(i) if t in unit.tokens and abs(t - i) <= 4]),
            )


def _frame(scene: Scene, unit: Unit, head: int, party_at: PartyAt, when: Time | None) -> Frame:
    named = _stands_for(scene, head) or _happening(scene, head)
    token = scene.tokens[head if named is None else named]
    is_noun = token.pos == "NOUN"
    arguments = _of_noun(scene, unit, token.i, party_at) if is_noun else _of_verb(scene, unit, head, party_at)
    if named is not None:
        arguments.extend(_of_verb(scene, unit, head, party_at))
    predicate = token.lemma.lower() if is_noun else _predicate(scene, head)
    below = [i for i in scene.parse.subtree(head) if i in unit.tokens]
    return Frame(
        predicate=predicate,
        kind=_copular_kind(scene, head) if token.lemma in {"be", "have"} else _kind(predicate, token.lemma.lower()),
        span=token.span,
        negated=is_negated(scene.parse, head) or _negated_above(scene, unit, head),
        modal=_modal(scene, unit, head),
        tense=_tense(scene, head),
        arguments=tuple(arguments),
        quantities=_quantities(scene, below),
        when=when,
        words=_words(scene, below),
    )


def _happening(scene: Scene, verb: int) -> int | None:
    """The subject of "take place", "be held", "be planned": it, not the verb, says what happens."""
    token = scene.tokens[verb]
    takes_place = token.lemma == "take" and any(scene.tokens[c].lemma == "place" for c in scene.parse.children[verb])
    if not takes_place and token.lemma not in _HAPPENING and not (token.lemma in _HELD and token.tag == "VBN"):
        return None
    if scene.parse.child(verb, "xcomp", "ccomp") is not None or (not takes_place and scene.parse.child(verb, "dobj")):
        return None
    subject = scene.parse.child(verb, "nsubj", "nsubjpass")
    return subject if subject is not None and scene.tokens[subject].pos == "NOUN" else None


def _kind(predicate: str, lemma: str) -> str:
    """The class of the phrasal verb; else of the bare verb, but for verbs that mean nothing much alone ("set")."""
    kind = kind_of(predicate)
    return kind_of(lemma) if kind == predicate and lemma not in _EMPTY_VERBS else kind


def _predicate(scene: Scene, head: int) -> str:
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


def _copular_kind(scene: Scene, verb: int) -> str:
    """What "be" and "have" say is in their complement: "is keen to" wants, "are followers" is a class of its own."""
    for child in scene.parse.children[verb]:
        token = scene.tokens[child]
        if token.dep in {"acomp", "attr", "oprd", "dobj"}:
            lemma = token.lemma.lower()
            return kind_of(lemma) if kind_of(lemma) != lemma else f"{scene.tokens[verb].lemma}_{lemma}"
    return scene.tokens[verb].lemma


def _governs(scene: Scene, preposition: int, lemma: str) -> bool:
    return any(scene.tokens[c].lemma == lemma for c in scene.parse.children[preposition])


def _of_verb(scene: Scene, unit: Unit, verb: int, party_at: PartyAt) -> list[Argument]:
    parse = scene.parse
    out: list[Argument] = []
    passive = parse.child(verb, "nsubjpass", "auxpass") is not None or (
        scene.tokens[verb].tag == "VBN" and scene.tokens[verb].dep in {"acl", "relcl"}
    )
    undergoes = passive or (parse.child(verb, "dobj") is None and _predicate(scene, verb) in UNDERGOING)
    out.extend(_argument(scene, "patient" if undergoes else "agent", s, party_at) for s in subjects(parse, verb))
    for child in parse.children[verb]:
        if child not in unit.tokens:
            continue
        token = scene.tokens[child]
        if token.dep == "prep" and any(g in scene.in_time for g in parse.children[child]):
            continue
        role: Role
        if token.dep in {"dobj", "attr", "oprd", "acomp"}:
            out.extend(_argument(scene, "patient", h, party_at) for h in _joined(scene, child))
            if token.dep == "acomp":
                out.extend(_argument(scene, "patient", h, party_at) for h in _wished(scene, child))
        elif token.dep == "dative" and token.pos != "ADP":
            out.append(_argument(scene, "recipient", child, party_at))
        elif token.dep == "agent":
            out.extend(_argument(scene, "agent", h, party_at) for h in _objects(scene, child))
        elif token.dep in {"prep", "dative"}:
            role = "recipient" if token.dep == "dative" else _PREPOSITIONS.get(token.lower, "topic")
            if token.lower == "for" and kind_of(f"{scene.tokens[verb].lemma}_for") == "want":
                role = "patient"
            out.extend(_argument(scene, role, h, party_at) for h in _objects(scene, child))
        elif token.dep in {"xcomp", "ccomp"} and child > verb:
            things = [g for g in parse.children[child] if scene.tokens[g].dep == "dobj"]
            role = "patient" if things and kind_of(scene.tokens[verb].lemma) == "want" else "topic"
            out.extend(_argument(scene, role, h, party_at) for g in things or [child] for h in _joined(scene, g))
    return out


def _wished(scene: Scene, adjective: int) -> Iterable[int]:
    """What somebody is keen on or interested in: "interested in buying grain"."""
    for child in scene.parse.children[adjective]:
        if scene.tokens[child].dep == "prep":
            for inner in scene.parse.children[child]:
                if scene.tokens[inner].dep == "pobj":
                    yield from _joined(scene, inner)
                elif scene.tokens[inner].dep == "pcomp":
                    yield from (
                        h
                        for g in scene.parse.children[inner]
                        if scene.tokens[g].dep == "dobj"
                        for h in _joined(scene, g)
                    )
        elif scene.tokens[child].dep == "xcomp":
            yield from (
                h for g in scene.parse.children[child] if scene.tokens[g].dep == "dobj" for h in _joined(scene, g)
            )


def _of_noun(scene: Scene, unit: Unit, noun: int, party_at: PartyAt) -> list[Argument]:
    parse = scene.parse
    out: list[Argument] = []
    for child in parse.children[noun]:
        token = scene.tokens[child]
        if token.dep == "poss":
            out.extend(_argument(scene, "agent", h, party_at) for h in _joined(scene, child))
        elif token.dep in {"compound", "amod", "nmod"} and token.pos in {"NOUN", "PROPN", "ADJ"}:
            out.append(_argument(scene, "topic", child, party_at))
        elif (
            token.dep == "prep" and child in unit.tokens and not any(g in scene.in_time for g in parse.children[child])
        ):
            role: Role = "agent" if token.lower == "by" else _PREPOSITIONS.get(token.lower, "topic")
            out.extend(_argument(scene, role, h, party_at) for h in _objects(scene, child))
    verb = scene.tokens[noun].head
    if (
        scene.tokens[noun].dep == "dobj"
        and scene.tokens[verb].lemma in _SUPPORT
        and not any(a.role == "agent" for a in out)
    ):
        out.extend(_argument(scene, "agent", s, party_at) for s in subjects(parse, verb))
    return out


def _objects(scene: Scene, preposition: int) -> Iterable[int]:
    for child in scene.parse.children[preposition]:
        if scene.tokens[child].dep in {"pobj", "pcomp"}:
            yield from _joined(scene, child)
        elif scene.tokens[child].dep == "prep":
            yield from _objects(scene, child)


def _joined(scene: Scene, head: int) -> tuple[int, ...]:
    return conjuncts(scene.parse, head)


def _argument(scene: Scene, role: Role, head: int, party_at: PartyAt) -> Argument:
    token = scene.tokens[head]
    phrase = [
        i
        for i in scene.parse.subtree(head)
        if scene.tokens[i].pos in _CONTENT_POS and i not in scene.in_time and not _is_apart(scene, i, head)
    ]
    near = [i for i in phrase if abs(i - head) <= _PHRASE]
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


def _phrase_span(scene: Scene, head: int) -> Span:
    """The noun phrase, for a reader to see; a verb stands for itself."""
    if scene.tokens[head].pos not in {"NOUN", "PROPN"}:
        return scene.tokens[head].span
    phrase = noun_phrase(scene.parse, head)
    return scene.span(phrase.start, phrase.stop)


def _is_apart(scene: Scene, i: int, head: int) -> bool:
    """Whether a token below the head belongs to another conjunct or to a clause that only adds to it."""
    while i != head:
        if scene.tokens[i].dep in {"conj", "relcl", "appos"}:
            return True
        i = scene.tokens[i].head
    return False


def _words(scene: Scene, indices: Iterable[int]) -> tuple[str, ...]:
    """Content words, adverbs of manner among them."""
    lemmas = {scene.tokens[i].lemma.lower() for i in indices if _is_content(scene, i)}
    return tuple(sorted(lemmas - _EMPTY_LEMMAS))


def _is_content(scene: Scene, i: int) -> bool:
    token = scene.tokens[i]
    return token.pos in _CONTENT_POS or (token.pos == "ADV" and token.lower.endswith("ly"))


def _modal(scene: Scene, unit: Unit, head: int) -> str:
    """The modal over the predicate, or the plan word or hedge that governs it."""
    for child in scene.parse.children[head]:
        if scene.tokens[child].dep == "aux" and scene.tokens[child].tag == "MD":
            return "will" if scene.tokens[child].lower in {"'ll", "wo"} else scene.tokens[child].lower
    at = head
    while at != unit.head and scene.tokens[at].dep in {"xcomp", "ccomp", "acomp", "oprd", "advcl"}:
        at = scene.tokens[at].head
        token = scene.tokens[at]
        if token.lemma.lower() in PLAN_WORDS:
            return token.lemma.lower()
        inner = next((scene.tokens[c].lower for c in scene.parse.children[at] if scene.tokens[c].tag == "MD"), "")
        if inner:
            return inner
    return ""


def _negated_above(scene: Scene, unit: Unit, head: int) -> bool:
    at = head
    while at != unit.head and scene.tokens[at].dep in {"xcomp", "acomp", "oprd"}:
        at = scene.tokens[at].head
        if is_negated(scene.parse, at):
            return True
    return False


def _tense(scene: Scene, head: int) -> Tense:
    token = scene.tokens[head]
    auxiliaries = [scene.tokens[c] for c in scene.parse.children[head] if scene.tokens[c].dep in {"aux", "auxpass"}]
    tags = {a.tag for a in auxiliaries} | {token.tag}
    if any(a.lower in {"will", "shall", "'ll", "wo"} for a in auxiliaries):
        return "future"
    if "VBD" in tags or (token.tag == "VBN" and any(a.lemma == "have" for a in auxiliaries)):
        return "past"
    if tags & {"VBZ", "VBP"}:
        return "present"
    return "none"


def _quantities(scene: Scene, indices: Sequence[int]) -> tuple[Quantity, ...]:
    return tuple(q for i in indices if scene.tokens[i].tag == "CD" and (q := quantity_at(scene, i)) is not None)


def _attached(scene: Scene, unit: Unit, heads: Sequence[int], times: Sequence[Time]) -> dict[int, Time]:
    """For each predicate the first time that hangs on it in the grammar."""
    out: dict[int, Time] = {}
    known = set(heads)
    for time in times:
        inside = [i for i in scene.parse.within(time.span) if i in unit.tokens]
        if not inside or time.type in {"DURATION", "SET"}:
            continue
        top = min(inside, key=lambda i: len(list(scene.parse.ancestors(i))))
        at: int | None = next((a for a in scene.parse.ancestors(top) if a in known), None)
        if at is None and heads:
            at = heads[0]
        if at is not None:
            out.setdefault(_event_of(scene, at, known), time)
    return out


def _event_of(scene: Scene, head: int, known: set[int]) -> int:
    """ "His last trip was in 2019": the time of "was" is the trip's."""
    if scene.tokens[head].lemma != "be":
        return head
    subject = scene.parse.child(head, "nsubj")
    return subject if subject in known and subject is not None else head
