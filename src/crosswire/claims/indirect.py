"""Indirect speech: a cue in the grammar of the sentence, and the clause or noun phrase it governs.

Each rule is a function from one token to the attributions that token gives rise to; ``RULES`` lists them in the
order in which they are tried. The first line of a rule's docstring is what a reader of the codebook sees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import (
    ADVERBS,
    BLAMING_VERBS,
    DOCUMENT_NOUNS,
    FIRST_PERSON,
    IMPERSONAL,
    JUDGING_VERBS,
    LIGHT_VERBS,
    MINDS,
    NAMING_VERBS,
    NOUNS,
    PHRASAL,
    REPORT_VERBS,
    SHOWING_VERBS,
    URGING_VERBS,
    WEAK_VERBS,
)
from crosswire.claims.grammar import (
    SUBJECTS,
    clause_head,
    conjuncts,
    is_clause,
    is_finite,
    is_negated,
    particles,
    subjects,
)
from crosswire.model.claim import Stance

__all__ = ["RULES", "find_indirect"]

Rule = Callable[[Scene, int], Iterator[Attribution]]

_BELIEF = frozenset(
    "believe think consider feel expect hope fear doubt suspect worry anticipate predict assume reckon guess".split()
)
_UNREAL = frozenset("could might may should would must can will 'll wo shall".split())
_GOING_ON = frozenset("go continue proceed hasten rush feel begin start keep".split())
_GOING_ON_SAYING = frozenset("say add report announce warn deny state".split())
_PLAIN = frozenset(
    "say tell announce state declare argue claim insist deny warn add reply report urge demand vow".split()
)
_CLAUSE_DEPS = ("ccomp", "parataxis", "advcl", "dobj")
_NOUN_CLAUSES = ("acl", "ccomp", "relcl")
_TAIL = 8
"""Tokens after a trailing cue, at most: "reported on its website late on Monday"."""


def find_indirect(scene: Scene) -> Iterator[Attribution]:
    """All attributions that the grammar shows, in text order of their cues."""
    for token in scene.tokens:
        for rule in RULES:
            yield from rule(scene, token.i)


def reported_clause(scene: Scene, i: int) -> Iterator[Attribution]:
    """A verb of saying or thinking and its clause: "Ortiz said that the port was open"; "..., she added"."""
    parse, token = scene.parse, scene.tokens[i]
    stance, cue = _reporting(scene, i)
    if stance is None or _speaks_of_oneself(scene, i):
        return
    clauses = [c for c in parse.children[i] if _is_said_clause(scene, c, i)]
    if not clauses:
        return
    who = _speakers(scene, i)
    if parse.child(i, "nsubjpass") is not None or not who or not _is_act(scene, i):
        return
    content: set[int] = set()
    for clause in clauses:
        content.update(parse.subtree(clause))
    content.update(_second_clause(scene, i, clauses, who))
    content -= set(_cue_side(scene, i))
    content -= {t for c in content if c > i and scene.tokens[c].lower == "citing" for t in parse.subtree(c)}
    content -= {
        m for m in content if scene.tokens[m].dep == "mark" and scene.tokens[m].lower == "that" and m - 1 not in content
    }
    if not content:
        return
    yield Attribution(
        rule="reported_clause",
        cue=cue,
        sources=who,
        content=frozenset(content),
        stance=_with_negation(scene, i, stance),
        origins=_origins(scene, i),
        relays=_told(scene, i),
        belief=token.lemma in _BELIEF,
        confidence=0.9 if any(_has_that(scene, c) for c in clauses) else 0.8,
    )


def trailing_cue(scene: Scene, i: int) -> Iterator[Attribution]:
    """A sentence that ends in its source, whatever the parse made of it: "..., the Herald reported on Monday"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in REPORT_VERBS or token.tag not in {"VBD", "VBZ", "VBP", "VBN"} or i in scene.quote_at:
        return
    if any(_is_said_clause(scene, c, i) for c in parse.children[i]) or not _ends_in(scene, i):
        return
    sentence = scene.sentence(i)
    first = _phrase_before(scene, i, sentence.start)
    if first is None or not any(is_clause(parse, t) for t in range(sentence.start, first - 1)):
        return
    yield Attribution(
        rule="trailing_cue",
        cue=(i,),
        sources=(i - 1,),
        content=frozenset(range(sentence.start, first - 1)),
        stance=REPORT_VERBS[token.lemma],
        origins=tuple(
            h for t in range(i + 1, sentence.stop) if scene.tokens[t].lower == "citing" for h in _after_citing(scene, t)
        ),
        confidence=0.75,
    )


def _ends_in(scene: Scene, verb: int) -> bool:
    """Whether nothing but a day, a place or those cited follows the verb in its sentence."""
    after = [scene.tokens[t] for t in range(verb + 1, scene.sentence(verb).stop)]
    if not after or after[0].text in {".", "!", "”", '"'}:
        return True
    if after[0].text == "," or after[0].lower == "citing":
        return any(t.lower == "citing" for t in after[:2])
    return (
        all(t.pos in {"NOUN", "PROPN", "NUM", "ADP", "ADV", "DET", "ADJ", "PUNCT"} for t in after)
        and len(after) <= _TAIL
    )


def _phrase_before(scene: Scene, verb: int, start: int) -> int | None:
    """Where the noun phrase right before a verb begins, if a comma or closing mark stands before it."""
    at = verb
    while at > start and scene.tokens[at - 1].pos in {"PROPN", "NOUN", "ADJ", "DET", "NUM", "PART"}:
        at -= 1
    fits = at < verb and at - 1 > start and scene.tokens[at - 1].text in {",", "”", '"', "’", "''", "―", "—", "–", "--"}
    return at if fits and scene.tokens[verb - 1].pos in {"PROPN", "NOUN"} else None


def _after_citing(scene: Scene, citing_at: int) -> tuple[int, ...]:
    """Heads of what is cited; where the parse has no object, the last noun of the phrase that follows."""
    found = _cited(scene, citing_at)
    if found:
        return found
    at = citing_at + 1
    stop = scene.sentence(citing_at).stop
    while at < stop and scene.tokens[at].pos in {"PROPN", "NOUN", "ADJ", "DET", "NUM", "CCONJ"}:
        at += 1
    return (at - 1,) if at - 1 > citing_at else ()


def according_to(scene: Scene, i: int) -> Iterator[Attribution]:
    """The words "according to" and its like: the clause it stands in is what the source says."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lower == "according":
        to = next((c for c in parse.children[i] if scene.tokens[c].lower == "to"), None)
        cue: tuple[int, ...] = (i, to) if to is not None else (i,)
    elif token.lower == "per" and token.dep == "prep" and token.head != i and _is_source_noun(scene, i):
        to, cue = i, (i,)
    else:
        return
    if to is None:
        return
    heads = tuple(
        h for c in parse.children[to] if scene.tokens[c].dep in {"pobj", "pcomp"} for h in conjuncts(parse, c)
    )
    if not heads:
        return
    own = set(parse.subtree(i))
    clause = clause_head(parse, token.head)
    content = {t for t in _clause_of_aside(scene, clause, i) if t not in own}
    if content:
        yield Attribution(
            rule="according_to", cue=cue, sources=heads, content=frozenset(content), stance="asserts", confidence=0.9
        )


def as_reported_by(scene: Scene, i: int) -> Iterator[Attribution]:
    """An aside that names the source: "as confirmed by the harbour office", "as the minister put it"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in REPORT_VERBS or token.dep != "advcl":
        return
    mark = parse.child(i, "mark", "advmod", "prep")
    if mark is None or scene.tokens[mark].lower != "as":
        return
    agent = parse.child(i, "agent", "prep")
    if agent is not None and scene.tokens[agent].lower == "by":
        who = tuple(h for c in parse.children[agent] for h in conjuncts(parse, c))
    else:
        who = tuple(h for c in parse.children[i] if scene.tokens[c].dep == "nsubj" for h in conjuncts(parse, c))
    if not who or parse.child(i, "dobj", "ccomp") is not None:
        return
    own = set(parse.subtree(i))
    content = {t for t in _clause_of_aside(scene, clause_head(parse, token.head), i) if t not in own}
    yield Attribution(
        rule="as_reported_by",
        cue=(mark, i),
        sources=who,
        content=frozenset(content),
        stance=REPORT_VERBS[token.lemma],
        confidence=0.85,
    )


def quoted_as_saying(scene: Scene, i: int) -> Iterator[Attribution]:
    """The words "was quoted as saying": the subject of the passive speaks."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in {"quote", "cite", "report", "record"} or parse.child(i, "nsubjpass") is None:
        return
    saying = next(
        (
            g
            for c in parse.children[i]
            if scene.tokens[c].lower == "as"
            for g in parse.children[c]
            if scene.tokens[g].lemma in REPORT_VERBS and scene.tokens[g].tag == "VBG"
        ),
        None,
    )
    if saying is None:
        return
    content = {t for c in parse.children[saying] if _is_said_clause(scene, c, saying) for t in parse.subtree(c)}
    if content:
        yield Attribution(
            rule="quoted_as_saying",
            cue=(i, scene.tokens[saying].head, saying),
            sources=subjects(parse, i),
            content=_without_that(scene, content),
            stance=REPORT_VERBS[scene.tokens[saying].lemma],
            relays=_agents(scene, i),
            confidence=0.9,
        )


def reported_by(scene: Scene, i: int) -> Iterator[Attribution]:
    """A passive that names who reported: "the blast was first reported by the Courier"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in REPORT_VERBS or token.tag != "VBN" or parse.child(i, "nsubjpass") is None:
        return
    who = _agents(scene, i)
    subject = parse.child(i, "nsubjpass")
    if not who or subject is None:
        return
    content = set(parse.subtree(subject))
    for child in parse.children[i]:
        if scene.tokens[child].dep in {"xcomp", "ccomp"} and child > i:
            content.update(parse.subtree(child))
    yield Attribution(
        rule="reported_by",
        cue=(i,),
        sources=who,
        content=frozenset(content),
        stance=REPORT_VERBS[token.lemma],
        confidence=0.75,
    )


def citing(scene: Scene, i: int) -> Iterator[Attribution]:
    """The words "citing" after a clause with no speaker of its own: those cited are its source."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lower not in {"citing", "quoting"} or token.dep not in {"advcl", "acl", "prep", "pcomp", "conj"}:
        return
    cited = _cited(scene, i)
    head = token.head
    if not cited or _reporting(scene, head)[0] is not None or not _are_people(scene, cited):
        return
    own = set(parse.subtree(i))
    content = {t for t in parse.subtree(clause_head(parse, head)) if t not in own}
    yield Attribution(
        rule="citing", cue=(i,), sources=cited, content=frozenset(content), stance="asserts", confidence=0.7
    )


def impersonal(scene: Scene, i: int) -> Iterator[Attribution]:
    """A passive that names no speaker: "is rumoured to", "is believed to", "it is said that"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in IMPERSONAL or token.tag != "VBN" or _agents(scene, i):
        return
    subject = parse.child(i, "nsubjpass")
    clause = parse.child(i, "xcomp", "ccomp", "oprd")
    if subject is None or clause is None or clause < i:
        return
    own = {i, *(c for c in parse.children[i] if scene.tokens[c].dep in {"aux", "auxpass", "neg"})}
    content = set(parse.subtree(clause)) - own
    if scene.tokens[subject].lower != "it":
        content |= set(parse.subtree(subject))
    yield Attribution(
        rule="impersonal",
        cue=(i,),
        sources=(),
        content=_without_that(scene, content),
        stance=IMPERSONAL[token.lemma],
        impersonal=True,
        confidence=0.8,
    )


def hearsay_adverb(scene: Scene, i: int) -> Iterator[Attribution]:
    """The words "reportedly", "allegedly": somebody unnamed says what the clause says."""
    token = scene.tokens[i]
    if token.lower not in ADVERBS or token.dep != "advmod" or scene.tokens[token.head].pos not in {"VERB", "AUX"}:
        return
    clause = clause_head(scene.parse, token.head)
    content = {t for t in _clause_alone(scene, clause) if t != i}
    yield Attribution(
        rule="hearsay_adverb",
        cue=(i,),
        sources=(),
        content=frozenset(content),
        stance=ADVERBS[token.lower],
        impersonal=True,
        confidence=0.75,
    )


def urged_to(scene: Scene, i: int) -> Iterator[Attribution]:
    """Asking, telling or warning somebody to do a thing: "called on the crews to return"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in URGING_VERBS or token.pos != "VERB" or parse.child(i, "nsubjpass") is not None:
        return
    what = next(
        (
            c
            for c in parse.children[i]
            if c > i
            and scene.tokens[c].dep in {"xcomp", "ccomp", "advcl"}
            and scene.tokens[c].pos in {"VERB", "AUX"}
            and _is_bidden(scene, c)
        ),
        None,
    )
    who = _speakers(scene, i)
    if what is None or not who or not _is_act(scene, i):
        return
    cue, whom = _addressee(scene, i, what)
    if not whom:
        return
    content = set(parse.subtree(what)) | whom
    yield Attribution(
        rule="urged_to",
        cue=cue,
        sources=who,
        content=frozenset(content - set(cue)),
        stance=_with_negation(scene, i, "urges"),
        confidence=0.85,
    )


def noun_with_clause(scene: Scene, i: int) -> Iterator[Attribution]:
    """A noun for what is said and its clause: "allegations from the union that", "holds the view that"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.pos != "NOUN" or token.lemma not in NOUNS:
        return
    clause, bridge = _noun_clause(scene, i)
    if clause is None:
        return
    who, cue = _noun_source(scene, i)
    impersonal_noun = not who
    if impersonal_noun and NOUNS[token.lemma] not in {"doubts", "expects"}:
        return
    content = set(parse.subtree(clause))
    yield Attribution(
        rule="noun_with_clause",
        cue=tuple(sorted({*cue, *bridge})),
        sources=who,
        content=_without_that(scene, content),
        stance=NOUNS[token.lemma],
        impersonal=impersonal_noun,
        belief=token.lemma in {"view", "belief", "opinion", "fear", "hope", "expectation", "feeling"},
        confidence=0.75 if who else 0.65,
    )


def noun_said(scene: Scene, i: int) -> Iterator[Attribution]:
    """A verb that only carries the noun: "issued a warning against", "expressed concern over"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.pos != "VERB" or token.lemma not in LIGHT_VERBS or not _is_act(scene, i):
        return
    noun = parse.child(i, "dobj")
    if noun is None or scene.tokens[noun].lemma not in NOUNS or _noun_clause(scene, noun)[0] is not None:
        return
    who = _speakers(scene, i)
    about = [
        c
        for c in (*parse.children[noun], *parse.children[i])
        if c > noun and scene.tokens[c].dep in {"prep", "acl"} and scene.tokens[c].lower in _ABOUT
    ]
    if not who or not about:
        return
    content = {t for c in about for t in parse.subtree(c)} - set(about)
    yield Attribution(
        rule="noun_said",
        cue=tuple(sorted({i, noun, *about})),
        sources=who,
        content=frozenset(content),
        stance=NOUNS[scene.tokens[noun].lemma],
        confidence=0.7,
    )


def said_of(scene: Scene, i: int) -> Iterator[Attribution]:
    """A verb whose object is what is said: "denied the charge", "confirmed the arrest", "ruled out talks"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.pos != "VERB" or not _is_act(scene, i) or parse.child(i, "nsubjpass") is not None:
        return
    stance, cue, thing = _judged(scene, i)
    who = _speakers(scene, i)
    if stance is None or thing is None or not who:
        return
    if any(_is_said_clause(scene, c, i) for c in parse.children[i]):
        return
    content = set(parse.subtree(thing))
    yield Attribution(
        rule="said_of",
        cue=cue,
        sources=who,
        content=frozenset(content),
        stance=_with_negation(scene, i, stance),
        confidence=0.7,
    )


def accused_of(scene: Scene, i: int) -> Iterator[Attribution]:
    """Blame and what for: "accused the captain of leaving the bridge"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in BLAMING_VERBS or token.pos != "VERB" or not _is_act(scene, i):
        return
    whom = parse.child(i, "dobj")
    if parse.child(i, "nsubjpass") is not None or whom is None:
        return
    beside = (*parse.children[i], *parse.children[whom])
    deed = next((c for c in beside if c > whom and scene.tokens[c].lower in {"of", "for"}), None)
    who = _speakers(scene, i)
    if deed is None or not who:
        return
    yield Attribution(
        rule="accused_of",
        cue=(i, deed),
        sources=who,
        content=frozenset({*parse.subtree(whom), *parse.subtree(deed)} - {deed}),
        stance="asserts",
        confidence=0.8,
    )


def document_shows(scene: Scene, i: int) -> Iterator[Attribution]:
    """A document and what stands in it: "an inspection sheet lists a worn seal"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in SHOWING_VERBS or token.pos != "VERB" or not is_finite(parse, i) or not _is_act(scene, i):
        return
    who = subjects(parse, i)
    thing = parse.child(i, "dobj")
    if thing is None or not who or not all(scene.tokens[w].lemma in DOCUMENT_NOUNS for w in who):
        return
    yield Attribution(
        rule="document_shows",
        cue=(i,),
        sources=who,
        content=frozenset(parse.subtree(thing)),
        stance="asserts",
        confidence=0.7,
    )


def named_as(scene: Scene, i: int) -> Iterator[Attribution]:
    """Giving a thing a name or nature: "described the raid as a failure", "called it a mistake"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in NAMING_VERBS or token.pos != "VERB" or parse.child(i, "nsubjpass") is not None:
        return
    who = _speakers(scene, i)
    nature = next(
        (
            c
            for c in parse.children[i]
            if c > i
            and (
                scene.tokens[c].dep in {"oprd"}
                or (scene.tokens[c].lower == "as" and scene.tokens[c].dep in {"prep", "mark"})
                or (scene.tokens[c].dep in {"ccomp", "xcomp"} and token.lemma == "call")
                or (c in scene.quote_at and i not in scene.quote_at and scene.tokens[c].dep in {"prep", "acomp"})
            )
        ),
        None,
    )
    thing = parse.child(i, "dobj")
    preposition = parse.child(i, "prep")
    if thing is None and preposition is not None and scene.tokens[preposition].lower == "to":
        thing = parse.child(preposition, "pobj")
    if nature is None and thing is not None and scene.tokens[thing].head != i:
        nature = next((c for c in parse.children[thing] if scene.tokens[c].lower == "as"), None)
    if nature is None or not who or not _is_act(scene, i):
        return
    content = set(parse.subtree(nature))
    if thing is not None:
        content |= set(parse.subtree(thing))
    cue = (i, preposition) if preposition is not None and preposition == i + 1 else (i,)
    yield Attribution(
        rule="named_as",
        cue=cue,
        sources=who,
        content=frozenset(content - set(cue)),
        stance="asserts",
        confidence=0.75,
    )


def is_sure_that(scene: Scene, i: int) -> Iterator[Attribution]:
    """A state of mind and its clause: "is confident that the pact will hold", "is worried that"."""
    parse, token = scene.parse, scene.tokens[i]
    verb = token.head
    if token.pos != "ADJ" or token.lemma not in MINDS or token.dep not in {"acomp", "oprd"} or not _is_act(scene, verb):
        return
    clause = next(
        (c for c in (*parse.children[i], *parse.children[verb]) if c > i and scene.tokens[c].dep == "ccomp"), None
    )
    who = tuple(w for w in subjects(parse, verb) if scene.can_speak(w))
    if clause is None or not who or _speaks_of_oneself(scene, verb):
        return
    yield Attribution(
        rule="is_sure_that",
        cue=(verb, i),
        sources=who,
        content=_without_that(scene, set(parse.subtree(clause))),
        stance=_with_negation(scene, verb, MINDS[token.lemma]),
        belief=True,
        confidence=0.75,
    )


RULES: tuple[Rule, ...] = (
    according_to,
    quoted_as_saying,
    as_reported_by,
    reported_clause,
    urged_to,
    accused_of,
    document_shows,
    named_as,
    noun_with_clause,
    noun_said,
    is_sure_that,
    said_of,
    reported_by,
    citing,
    impersonal,
    hearsay_adverb,
    trailing_cue,
)

_ABOUT = frozenset("about over of against for on at regarding concerning to toward towards with in".split())


def _reporting(scene: Scene, i: int) -> tuple[Stance | None, tuple[int, ...]]:
    """The force of a token as a cue that takes a clause, and its tokens; none where it is no such cue."""
    token = scene.tokens[i]
    if token.pos not in {"VERB", "AUX"}:
        return None, ()
    beside = particles(scene.parse, i)
    for (verb, particle), stance in PHRASAL.items():
        if token.lemma == verb and particle in beside:
            return stance, (i, beside[particle])
    if token.lemma in REPORT_VERBS:
        return REPORT_VERBS[token.lemma], (i,)
    return None, ()


def _is_said_clause(scene: Scene, child: int, verb: int) -> bool:
    token = scene.tokens[child]
    if token.dep not in _CLAUSE_DEPS or (not scene.same_quote(child, verb) and verb in scene.quote_at):
        return False
    if token.dep == "parataxis":
        return child < verb or scene.tokens[child - 1].text == ":"
    below = [scene.tokens[c] for c in scene.parse.children[child]]
    if token.dep == "advcl":
        return (
            child > verb
            and scene.tokens[verb].lemma in _PLAIN
            and is_finite(scene.parse, child)
            and any(t.dep in SUBJECTS for t in below)
            and not any(t.dep == "mark" or t.tag in {"WRB", "WP"} for t in below)
        )
    asks = any(t.tag in {"WRB", "WP", "WDT"} for t in below)
    if scene.tokens[verb].lemma in WEAK_VERBS and (asks or not is_finite(scene.parse, child)):
        return False
    if token.dep == "dobj":
        return scene.tokens[verb].lemma in _PLAIN and any(
            t.dep == "relcl" and _lacks_pronoun(scene, t.i) for t in below
        )
    return token.pos in {"VERB", "AUX"} or any(scene.tokens[c].dep == "mark" for c in scene.parse.children[child])


def _lacks_pronoun(scene: Scene, clause: int) -> bool:
    """A "relative clause" without who, which or that: "said the crates held tin" read as "the crates (that) held"."""
    below = [scene.tokens[c] for c in scene.parse.children[clause]]
    return is_finite(scene.parse, clause) and not any(t.tag in {"WDT", "WP", "WRB"} for t in below)


def _second_clause(scene: Scene, verb: int, clauses: list[int], who: tuple[int, ...]) -> set[int]:
    """What the parse hung on the verb of saying itself though it is said too.

    "Said that A, and B will C": the second clause has a subject of its own and carries quotation marks, a modal or
    "that"; or the speaker could not do it.
    """
    out: set[int] = set()
    for child in scene.parse.children[verb]:
        token = scene.tokens[child]
        if token.dep not in {"conj", "advcl"} or child < max(clauses) or token.lemma in REPORT_VERBS:
            continue
        below = scene.parse.children[child]
        own_subject = any(scene.tokens[c].dep in SUBJECTS for c in below)
        said = any(
            scene.tokens[c].tag == "MD"
            or (scene.tokens[c].dep == "mark" and scene.tokens[c].lower in {"that", "if", "because"})
            for c in below
        )
        quoted = child in scene.quote_at or max(clauses) < verb
        if (token.dep == "conj" and own_subject and (said or quoted) and verb not in scene.quote_at) or (
            token.dep == "advcl" and quoted and any(scene.same_quote(child, c) for c in clauses)
        ):
            out.update(scene.parse.subtree(child))
    return out - set(who)


def _cue_side(scene: Scene, verb: int) -> Iterator[int]:
    """The verb, its auxiliaries, and its speaker."""
    yield verb
    for child in scene.parse.children[verb]:
        if scene.tokens[child].dep in {"aux", "auxpass", "neg", *SUBJECTS}:
            yield from scene.parse.subtree(child)


def _has_that(scene: Scene, clause: int) -> bool:
    return any(scene.tokens[c].dep == "mark" and scene.tokens[c].lower == "that" for c in scene.parse.children[clause])


def _without_that(scene: Scene, content: set[int]) -> frozenset[int]:
    first = min(content, default=-1)
    if (
        first >= 0
        and scene.tokens[first].lower in {"that", "whether", "if", "to"}
        and scene.tokens[first].dep in {"mark", "aux"}
    ):
        return frozenset(content - {first})
    return frozenset(content)


def _with_negation(scene: Scene, verb: int, stance: Stance) -> Stance:
    """The words "did not say that": the speaker is told not to have said it, which is no claim of the content."""
    if not is_negated(scene.parse, verb):
        return stance
    return "doubts" if stance in {"asserts", "expects", "doubts"} else "asserts"


def _speaks_of_oneself(scene: Scene, verb: int) -> bool:
    """Whether it is "I think" or "we know" inside a quotation: part of what its speaker says."""
    return verb in scene.quote_at and all(scene.tokens[s].lower in FIRST_PERSON for s in subjects(scene.parse, verb))


def _is_act(scene: Scene, verb: int) -> bool:
    """Whether somebody is told to have said it: not that they could, would or are to.

    An infinitive is one only after "went on to", "continued to"; a participle only where it carries a saying on.
    """
    token = scene.tokens[verb]
    below = [scene.tokens[c] for c in scene.parse.children[verb]]
    if any(t.dep == "aux" and t.lower in _UNREAL for t in below):
        return False
    if any(t.dep == "aux" and t.lower == "to" for t in below) or (
        token.tag == "VB" and not is_finite(scene.parse, verb)
    ):
        return token.dep in {"xcomp", "advcl", "conj"} and scene.tokens[token.head].lemma in _GOING_ON
    if token.tag == "VBG" and not is_finite(scene.parse, verb):
        return token.dep in {"advcl", "acl", "conj", "xcomp", "pcomp", "dep"} and not _draws_conclusion(scene, verb)
    return token.tag != "VBN" or any(t.dep in {"aux", "auxpass", "nsubj"} for t in below) or _is_past_tense(scene, verb)


def _is_past_tense(scene: Scene, verb: int) -> bool:
    """A past tense that was tagged a participle: joined to a verb, or hung on the name that opens the sentence."""
    token = scene.tokens[verb]
    if token.dep == "conj":
        return True
    head = scene.tokens[token.head]
    return token.dep == "acl" and head.dep == "ROOT" and head.pos == "PROPN" and scene.tokens[verb - 1].text == ","


def _draws_conclusion(scene: Scene, participle: int) -> bool:
    """Whether "..., suggesting that" is the writer's inference: what it hangs on is no saying."""
    token = scene.tokens[participle]
    return token.lemma in WEAK_VERBS and scene.tokens[token.head].lemma not in REPORT_VERBS


def _speakers(scene: Scene, verb: int) -> tuple[int, ...]:
    """The subjects of a verb of saying, where they are such as can speak.

    A participle inside what somebody says ("... said that A, adding that B") has that somebody as its subject.
    """
    token = scene.tokens[verb]
    at = verb
    if token.tag == "VBG" and not is_finite(scene.parse, verb):
        above = [
            a
            for a in scene.parse.ancestors(verb)
            if scene.tokens[a].lemma in REPORT_VERBS and is_finite(scene.parse, a)
        ]
        if above and not scene.quote_at.get(verb):
            at = above[0]
    who = subjects(scene.parse, at)
    return tuple(w for w in who if scene.can_speak(w) or _is_plain_saying(scene, verb, w))


def _is_plain_saying(scene: Scene, verb: int, subject: int) -> bool:
    """Whatever "says" or "announces" something is a speaker; "it" is one that "added" something."""
    token = scene.tokens[subject]
    return scene.tokens[verb].lemma in _PLAIN and (
        token.pos == "NOUN" or (token.lower == "it" and scene.tokens[verb].lemma in _GOING_ON_SAYING)
    )


def _told(scene: Scene, verb: int) -> tuple[int, ...]:
    """Whom it was told to, where that is one who could pass it on: a proper name as the object of "tell"."""
    if scene.tokens[verb].lemma not in {"tell", "inform", "brief", "assure", "notify"}:
        return ()
    return tuple(
        c
        for c in scene.parse.children[verb]
        if scene.tokens[c].dep in {"dobj", "dative"} and scene.tokens[c].pos == "PROPN"
    )


def _agents(scene: Scene, verb: int) -> tuple[int, ...]:
    return tuple(
        h
        for c in scene.parse.children[verb]
        if scene.tokens[c].dep in {"agent", "prep"} and scene.tokens[c].lower == "by"
        for g in scene.parse.children[c]
        if scene.tokens[g].dep == "pobj"
        for h in conjuncts(scene.parse, g)
    )


def _origins(scene: Scene, verb: int) -> tuple[int, ...]:
    """Those whom the speaker cites: "the Herald reported, citing two officials"."""
    return tuple(
        h
        for i in scene.parse.subtree(verb)
        if (i > verb or scene.tokens[i].head in {verb, *subjects(scene.parse, verb)})
        and scene.tokens[i].lower in {"citing", "quoting"}
        for h in _cited(scene, i)
        if _are_people(scene, (h,))
    )


def _cited(scene: Scene, participle: int) -> tuple[int, ...]:
    return tuple(
        h for c in scene.parse.children[participle] if scene.tokens[c].dep == "dobj" for h in conjuncts(scene.parse, c)
    )


def _are_people(scene: Scene, heads: tuple[int, ...]) -> bool:
    return all(
        scene.tokens[h].pos == "PROPN"
        or scene.tokens[h].lemma not in {"concern", "need", "lack", "reason", "risk", "fear"}
        for h in heads
    )


def _is_source_noun(scene: Scene, preposition: int) -> bool:
    inner = scene.parse.child(preposition, "pobj")
    return inner is not None and scene.tokens[inner].pos == "PROPN"


def _clause_of_aside(scene: Scene, clause: int, aside: int) -> list[int]:
    """What an aside such as "according to" speaks for: its clause; the whole sentence where it opens or ends it."""
    parse = scene.parse
    sentence = scene.sentence(aside)
    whole = parse.subtree(clause)
    opens = aside == sentence.start or (
        aside == sentence.start + 1 and scene.tokens[sentence.start].pos in {"CCONJ", "ADV"}
    )
    ends = max(parse.subtree(aside)) >= sentence.stop - 2
    if opens or ends:
        root = next(iter([*parse.ancestors(aside)][-1:]), clause)
        whole = parse.subtree(root)
    return whole


def _clause_alone(scene: Scene, clause: int) -> list[int]:
    """A clause without the clauses joined to it."""
    parse = scene.parse
    out = set(parse.subtree(clause))
    for child in parse.children[clause]:
        if scene.tokens[child].dep in {"conj", "advcl", "parataxis"} and is_clause(parse, child) and child > clause:
            out -= set(parse.subtree(child))
    if scene.tokens[clause].dep in {"ccomp", "advcl", "relcl"}:
        out = {t for t in out if scene.tokens[t].dep != "mark" or scene.tokens[t].head != clause}
    return sorted(out)


def _addressee(scene: Scene, verb: int, what: int) -> tuple[tuple[int, ...], set[int]]:
    """The cue of an urging and the tokens that say who is urged."""
    parse = scene.parse
    for child in parse.children[verb]:
        token = scene.tokens[child]
        if verb < child < what and token.dep == "prep" and token.lower in {"on", "upon", "for", "to", "with"}:
            return (verb, child), set(parse.subtree(child)) - {child}
        if verb < child < what and token.dep in {"dobj", "dative"}:
            return (verb,), set(parse.subtree(child))
    for child in parse.children[what]:
        if scene.tokens[child].dep in {"nsubj", "nsubjpass"}:
            mark = parse.child(what, "mark")
            cue = (verb, mark) if mark is not None and scene.tokens[mark].lower == "for" else (verb,)
            return cue, set(parse.subtree(child))
    return (verb,), set()


def _is_bidden(scene: Scene, verb: int) -> bool:
    """An infinitive with "to", or a bare one with its own subject ("asked them come")."""
    below = [scene.tokens[c] for c in scene.parse.children[verb]]
    if any(t.lower == "to" and t.dep == "aux" for t in below):
        return True
    return (
        scene.tokens[verb].tag == "VB"
        and any(t.dep == "nsubj" for t in below)
        and not any(t.tag == "MD" for t in below)
    )


def _noun_clause(scene: Scene, noun: int) -> tuple[int | None, tuple[int, ...]]:
    """The clause that says what the noun stands for, and a participle that stands between ("suggesting that")."""
    parse = scene.parse
    for child in parse.children[noun]:
        token = scene.tokens[child]
        if child < noun or token.dep not in _NOUN_CLAUSES:
            continue
        mark = parse.child(child, "mark")
        if mark is not None and scene.tokens[mark].lower in {"that", "whether"}:
            return child, (noun,)
        if token.dep == "acl" and token.tag == "VBG" and token.lemma in REPORT_VERBS:
            said = next((c for c in parse.children[child] if _is_said_clause(scene, c, child)), None)
            if said is not None:
                return said, (noun, child)
    governor = scene.tokens[scene.tokens[noun].head]
    if scene.tokens[noun].dep == "nsubj" and governor.tag == "VBG" and governor.dep == "pcomp":
        # "with allegations from Rome suggesting that": the noun is the subject of a participle after "with".
        said = next((c for c in parse.children[governor.i] if _is_said_clause(scene, c, governor.i)), None)
        if said is not None:
            return said, (noun, governor.i)
    return None, ()


def _noun_source(scene: Scene, noun: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Whose the noun is: its possessor, "from"/"by"/"of" somebody, or the subject of the verb that carries it."""
    parse = scene.parse
    for child in parse.children[noun]:
        token = scene.tokens[child]
        if token.dep == "poss":
            return conjuncts(parse, child), (noun,)
        if token.dep == "prep" and token.lower in {"from", "by", "of", "among"}:
            inner = parse.child(child, "pobj")
            if inner is not None and (token.lower != "of" or scene.tokens[inner].pos == "PROPN"):
                return conjuncts(parse, inner), (noun,)
    governor = scene.tokens[noun].head
    if scene.tokens[noun].dep == "dobj" and scene.tokens[governor].lemma in LIGHT_VERBS:
        return subjects(parse, governor), (governor, noun)
    if scene.tokens[noun].dep == "pobj" and scene.tokens[governor].lower in {"of", "under"}:
        verb = scene.tokens[governor].head
        if scene.tokens[verb].lemma == "be":
            return subjects(parse, verb), (verb, governor, noun)
    return (), (noun,)


def _rejected_as(scene: Scene, verb: int) -> int | None:
    """The claims of "rejected as baseless claims that": the parse takes the object for what "as" governs."""
    at = scene.parse.child(verb, "prep")
    return scene.parse.child(at, "pobj") if at is not None and scene.tokens[at].lower == "as" else None


def _judged(scene: Scene, verb: int) -> tuple[Stance | None, tuple[int, ...], int | None]:
    parse, token = scene.parse, scene.tokens[verb]
    beside = particles(parse, verb)
    for (lemma, particle), stance in PHRASAL.items():
        if token.lemma == lemma and particle in beside:
            at = beside[particle]
            thing = parse.child(at, "pobj", "pcomp") if scene.tokens[at].dep == "prep" else parse.child(verb, "dobj")
            return stance, (verb, at), thing
    if token.lemma in JUDGING_VERBS:
        thing = parse.child(verb, "dobj")
        if thing is None and JUDGING_VERBS[token.lemma] == "denies":
            thing = parse.child(verb, "xcomp") or _rejected_as(scene, verb)
        return JUDGING_VERBS[token.lemma], (verb,), thing
    return None, (), None
