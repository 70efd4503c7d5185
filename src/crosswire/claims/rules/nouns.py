"""Nouns for what was said, with the clause that says it."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import LIGHT_VERBS, NOUNS, REPORT_VERBS
from crosswire.claims.grammar import conjuncts, subjects
from crosswire.claims.speech import is_said_clause, without_that

__all__ = ["noun_clause", "noun_with_clause"]

_NOUN_CLAUSES = ("acl", "ccomp", "relcl")


def noun_with_clause(scene: Scene, i: int) -> Iterator[Attribution]:
    """A noun for what is said and its clause: "allegations from the union that", "holds the view that"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.pos != "NOUN" or token.lemma not in NOUNS:
        return
    clause, bridge = noun_clause(scene, i)
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
        content=without_that(scene, content),
        stance=NOUNS[token.lemma],
        impersonal=impersonal_noun,
        belief=token.lemma in {"view", "belief", "opinion", "fear", "hope", "expectation", "feeling"},
        confidence=0.75 if who else 0.65,
    )


def noun_clause(scene: Scene, noun: int) -> tuple[int | None, tuple[int, ...]]:
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
            said = next((c for c in parse.children[child] if is_said_clause(scene, c, child)), None)
            if said is not None:
                return said, (noun, child)
    governor = scene.tokens[scene.tokens[noun].head]
    if scene.tokens[noun].dep == "nsubj" and governor.tag == "VBG" and governor.dep == "pcomp":
        # "with allegations from Rome suggesting that": the noun is the subject of a participle after "with".
        said = next((c for c in parse.children[governor.i] if is_said_clause(scene, c, governor.i)), None)
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
