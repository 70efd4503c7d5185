"""A verb or a state of mind, and the clause that is said or thought."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import MINDS, REPORT_VERBS
from crosswire.claims.grammar import SUBJECTS, is_clause, is_finite, subjects
from crosswire.claims.speech import (
    agents,
    as_saying,
    cited,
    cited_by,
    is_act,
    is_said_clause,
    reporting,
    speakers_of,
    speaks_of_oneself,
    told,
    with_negation,
    without_that,
)

__all__ = ["interposed", "is_sure_that", "reported_clause", "trailing_cue"]

_TELLING = frozenset("tell inform assure warn advise brief notify".split())
"""Verbs of which the passive with "by" names who said it: "was told by an agent that"."""
_BELIEF = frozenset(
    "believe think consider feel expect hope fear doubt suspect worry anticipate predict assume reckon guess".split()
)
_CIRCUMSTANCES = frozenset("prep npadvmod advmod dobj dative aux auxpass neg prt".split())
_PARTING = frozenset({",", "”", '"', "’", "''", "»", "—", "–", "--"})
_TAIL = 8
"""Tokens after a trailing cue, at most: "reported on its website late on Monday"."""


def reported_clause(scene: Scene, i: int) -> Iterator[Attribution]:
    """A verb of saying or thinking and its clause: "Ortiz said that the port was open"; "was told by her that"."""
    parse, token = scene.parse, scene.tokens[i]
    stance, cue = reporting(scene, i)
    if stance is None or speaks_of_oneself(scene, i) or as_saying(scene, i) is not None:
        return
    clauses = [c for c in parse.children[i] if is_said_clause(scene, c, i)]
    clauses += [c for at in cue[1:] for c in parse.children[at] if is_clause(parse, c) and _has_that(scene, c)]
    clauses = [c for c in clauses if not _is_next_saying(scene, c, i)]
    if not clauses:
        return
    passive = parse.child(i, "nsubjpass") is not None
    who = (agents(scene, i) if token.lemma in _TELLING else ()) if passive else speakers_of(scene, i)
    if not who or not is_act(scene, i):
        return
    content: set[int] = set()
    for clause in clauses:
        content.update(parse.subtree(clause))
    content.update(_second_clause(scene, i, clauses, who))
    content -= {
        t
        for c in clauses
        for joined in parse.children[c]
        if _is_next_saying(scene, joined, i)
        for t in parse.subtree(joined)
    }
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
        stance=with_negation(scene, i, stance),
        origins=cited_by(scene, i),
        relays=() if passive else told(scene, i),
        belief=token.lemma in _BELIEF,
        confidence=0.9 if any(_has_that(scene, c) for c in clauses) else 0.8,
    )


def interposed(scene: Scene, i: int) -> Iterator[Attribution]:
    """A bare cue between commas inside what it speaks for: "The tunnel, Ortiz said, had flooded twice"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in REPORT_VERBS or token.dep != "parataxis" or i in scene.quote_at or not is_finite(parse, i):
        return
    who = speakers_of(scene, i)
    aside = _aside(scene, i)
    if not who or not is_act(scene, i) or not aside or token.head in aside:
        return
    if any(is_said_clause(scene, c, i) and is_clause(parse, c) for c in parse.children[i]):
        return
    alone = (c for c in parse.children[i] if scene.tokens[c].dep == "conj" and parse.child(c, *SUBJECTS) is None)
    cites = (c for c in parse.children[i] if scene.tokens[c].lower == "citing")
    left_out = {t for c in (*alone, *cites) for t in parse.subtree(c)}
    yield Attribution(
        rule="interposed",
        cue=(i,),
        sources=who,
        content=frozenset(set(parse.subtree(token.head)) - set(aside) - left_out),
        stance=with_negation(scene, i, REPORT_VERBS[token.lemma]),
        origins=cited_by(scene, i),
        relays=told(scene, i),
        confidence=0.8,
    )


def trailing_cue(scene: Scene, i: int) -> Iterator[Attribution]:
    """A sentence that ends in its source, whatever the parse made of it: "..., the Herald reported on Monday"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in REPORT_VERBS or token.tag not in {"VBD", "VBZ", "VBP", "VBN"} or i in scene.quote_at:
        return
    if any(is_said_clause(scene, c, i) for c in parse.children[i]) or not _ends_in(scene, i):
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


def is_sure_that(scene: Scene, i: int) -> Iterator[Attribution]:
    """A state of mind and its clause: "is confident that the pact will hold", "is worried that"."""
    parse, token = scene.parse, scene.tokens[i]
    verb = token.head
    if token.pos != "ADJ" or token.lemma not in MINDS or token.dep not in {"acomp", "oprd"} or not is_act(scene, verb):
        return
    clause = next(
        (c for c in (*parse.children[i], *parse.children[verb]) if c > i and scene.tokens[c].dep == "ccomp"), None
    )
    who = tuple(w for w in subjects(parse, verb) if scene.can_speak(w))
    if clause is None or not who or speaks_of_oneself(scene, verb):
        return
    yield Attribution(
        rule="is_sure_that",
        cue=(verb, i),
        sources=who,
        content=without_that(scene, set(parse.subtree(clause))),
        stance=with_negation(scene, verb, MINDS[token.lemma]),
        belief=True,
        confidence=0.75,
    )


def _aside(scene: Scene, verb: int) -> range:
    """The tokens of a cue with its speaker, day and place, where commas or quotation marks part it off."""
    parse = scene.parse
    beside = [c for c in parse.children[verb] if scene.tokens[c].dep in {*SUBJECTS, *_CIRCUMSTANCES}]
    tokens = {verb, *(t for c in beside for t in parse.subtree(c))}
    out = range(min(tokens), max(tokens) + 1)
    before, after = out.start - 1, out.stop
    if before < 0 or after >= len(scene.tokens) or scene.tokens[after].text != ",":
        return range(0)
    return out if scene.tokens[before].text in _PARTING else range(0)


def _is_next_saying(scene: Scene, clause: int, verb: int) -> bool:
    """Whether a clause below a verb of saying is the next speaker's sentence: "A said X and B said Y".

    Joined by a bare "and" or "but", it has a speaker and a clause of its own; a "that" would tell it is said too.
    """
    parse, token = scene.parse, scene.tokens[clause]
    first = min(parse.subtree(clause))
    return (
        token.dep in {"conj", "ccomp"}
        and clause > verb
        and scene.tokens[first - 1].dep == "cc"
        and token.lemma in REPORT_VERBS
        and scene.tokens[verb].tag == token.tag
        and not scene.quote_at.keys() & {verb, clause}
        and any(scene.can_speak(c) for c in parse.children[clause] if scene.tokens[c].dep == "nsubj")
        and any(is_said_clause(scene, c, clause) for c in parse.children[clause])
    )


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
    found = cited(scene, citing_at)
    if found:
        return found
    at = citing_at + 1
    stop = scene.sentence(citing_at).stop
    while at < stop and scene.tokens[at].pos in {"PROPN", "NOUN", "ADJ", "DET", "NUM", "CCONJ"}:
        at += 1
    return (at - 1,) if at - 1 > citing_at else ()
