"""Hearsay: somebody says so, and nobody is named."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import ADVERBS, BLAMING_VERBS, IMPERSONAL, NAMING_VERBS
from crosswire.claims.grammar import clause_head, is_clause
from crosswire.claims.speech import agents, with_negation, without_that
from crosswire.model.claim import Stance

__all__ = ["hearsay_adverb", "held_to_be", "impersonal"]


def impersonal(scene: Scene, i: int) -> Iterator[Attribution]:
    """A passive that names no speaker: "is rumoured to", "is believed to", "it is said that"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in IMPERSONAL or token.tag != "VBN" or agents(scene, i):
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
        content=without_that(scene, content),
        stance=_force(scene, i, clause),
        impersonal=True,
        confidence=0.8,
    )


def held_to_be(scene: Scene, i: int) -> Iterator[Attribution]:
    """A passive that names no judge: "is widely seen as a failure", "was accused of leaving the bridge"."""
    parse, token = scene.parse, scene.tokens[i]
    accused = token.lemma in BLAMING_VERBS
    subject = parse.child(i, "nsubjpass")
    if token.tag != "VBN" or subject is None or agents(scene, i) or not (accused or token.lemma in NAMING_VERBS):
        return
    opening = {"of", "for"} if accused else {"as"}
    nature = next((c for c in parse.children[i] if c > i and scene.tokens[c].lower in opening), None)
    if nature is None or i in scene.quote_at:
        return
    yield Attribution(
        rule="held_to_be",
        cue=(i, nature) if nature == i + 1 else (i,),
        sources=(),
        content=frozenset({*parse.subtree(subject), *parse.subtree(nature)} - {nature}),
        stance="doubts" if accused else "asserts",
        impersonal=True,
        confidence=0.6,
    )


def _force(scene: Scene, verb: int, clause: int) -> Stance:
    """What nobody knows, and whether a thing is so, is doubted: "it was not known whether"."""
    mark = scene.parse.child(clause, "mark")
    if mark is not None and scene.tokens[mark].lower in {"whether", "if"}:
        return "doubts"
    return with_negation(scene, verb, IMPERSONAL[scene.tokens[verb].lemma])


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
