"""Saying that is doing: urging, blaming, naming, denying, warning; what is said is a noun phrase or an infinitive."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.attitudes import CARRIED, OWNED
from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import (
    BLAMING_VERBS,
    DOCUMENT_NOUNS,
    JUDGING_VERBS,
    LIGHT_VERBS,
    NAMING_VERBS,
    NOUNS,
    PHRASAL,
    PLEDGING_VERBS,
    PROPOSING_VERBS,
    REPORT_VERBS,
    SHOWING_VERBS,
    URGING_VERBS,
)
from crosswire.claims.grammar import is_finite, particles, subjects
from crosswire.claims.rules.nouns import noun_clause
from crosswire.claims.speech import agents, is_act, is_said_clause, speakers_of, with_negation
from crosswire.model.claim import Stance

__all__ = ["accused_of", "bound_to", "document_shows", "named_as", "noun_said", "said_of", "urged_to"]

_ABOUT = frozenset("about over of against for on at regarding concerning to toward towards with in".split())


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
    who = speakers_of(scene, i)
    if what is None or not who or not is_act(scene, i):
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
        stance=with_negation(scene, i, "urges"),
        confidence=0.85,
    )


def accused_of(scene: Scene, i: int) -> Iterator[Attribution]:
    """Blame and what for: "accused the captain of leaving the bridge", "was accused by the union of"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in BLAMING_VERBS or token.pos != "VERB" or not is_act(scene, i):
        return
    accused = parse.child(i, "nsubjpass")
    whom = accused if accused is not None else parse.child(i, "dobj")
    if whom is None:
        return
    beside = (*parse.children[i], *parse.children[whom])
    deed = next((c for c in beside if c > max(i, whom) and scene.tokens[c].lower in {"of", "for"}), None)
    who = speakers_of(scene, i) if accused is None else agents(scene, i)
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


def bound_to(scene: Scene, i: int) -> Iterator[Attribution]:
    """Promising, threatening or proposing a deed: "pledged to reopen the line", "recommended closing it"."""
    parse, token = scene.parse, scene.tokens[i]
    pledge, proposal = token.lemma in PLEDGING_VERBS, token.lemma in PROPOSING_VERBS
    if token.pos != "VERB" or not (pledge or proposal) or parse.child(i, "nsubjpass") is not None:
        return
    deed = next((c for c in parse.children[i] if c > i and scene.tokens[c].dep == "xcomp"), None)
    who = speakers_of(scene, i)
    if deed is None or not who or not is_act(scene, i):
        return
    if not (_is_bidden(scene, deed) if pledge else scene.tokens[deed].tag == "VBG"):
        return
    yield Attribution(
        rule="bound_to",
        cue=(i,),
        sources=who,
        content=frozenset(parse.subtree(deed)),
        stance=with_negation(scene, i, PLEDGING_VERBS.get(token.lemma, "urges")),
        confidence=0.8,
    )


def document_shows(scene: Scene, i: int) -> Iterator[Attribution]:
    """A document and what stands in it: "an inspection sheet lists a worn seal"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in SHOWING_VERBS or token.pos != "VERB" or not is_finite(parse, i) or not is_act(scene, i):
        return
    who = subjects(parse, i)
    thing = parse.child(i, "dobj", "ccomp")
    if thing is None or not who or not all(scene.tokens[w].lemma.lower() in DOCUMENT_NOUNS for w in who):
        return
    if scene.tokens[thing].dep == "ccomp" and is_said_clause(scene, thing, i):
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
    who = speakers_of(scene, i)
    nature = next(
        (
            c
            for c in parse.children[i]
            if c > i
            and (
                scene.tokens[c].dep == "oprd"
                or (scene.tokens[c].lower == "as" and scene.tokens[c].dep in {"prep", "mark"})
                or (scene.tokens[c].dep in {"ccomp", "xcomp"} and token.lemma == "call")
                or (c in scene.quote_at and i not in scene.quote_at and scene.tokens[c].dep in {"prep", "acomp"})
            )
        ),
        None,
    )
    thing = parse.child(i, "dobj")
    if JUDGING_VERBS.get(token.lemma) == "denies" and nature is not None and thing is not None and nature < thing:
        return
    preposition = parse.child(i, "prep")
    if thing is None and preposition is not None and scene.tokens[preposition].lower == "to":
        thing = parse.child(preposition, "pobj")
    if nature is None and thing is not None:
        nature = next((c for c in parse.children[thing] if _names(scene, c, thing)), None)
    alone = nature is not None and thing is None and scene.tokens[nature].dep == "oprd" and nature not in scene.quote_at
    if nature is None or alone or not who or not is_act(scene, i):
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


def _names(scene: Scene, child: int, thing: int) -> bool:
    """Whether what hangs on the thing is the name it is given: after "as", or in quotation marks of its own."""
    token = scene.tokens[child]
    return token.lower == "as" or (token.dep == "appos" and child in scene.quote_at and thing not in scene.quote_at)


def noun_said(scene: Scene, i: int) -> Iterator[Attribution]:
    """A verb that only carries the noun: "issued a warning against", "expressed concern over"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.pos != "VERB" or token.lemma not in LIGHT_VERBS or not is_act(scene, i):
        return
    noun = parse.child(i, "dobj")
    stance = None if noun is None else _force_of_noun(scene.tokens[noun].lemma)
    if noun is None or stance is None or noun_clause(scene, noun)[0] is not None:
        return
    who = speakers_of(scene, i)
    about = [
        c
        for c in (*parse.children[noun], *parse.children[i])
        if c > noun
        and scene.tokens[c].dep in {"prep", "acl"}
        and scene.tokens[c].lower in _ABOUT
        and not _brings_no_content(scene, c)
    ]
    if not who or not about:
        return
    content = {t for c in about for t in parse.subtree(c)} - set(about)
    yield Attribution(
        rule="noun_said",
        cue=tuple(sorted({i, noun, *about})),
        sources=who,
        content=frozenset(content),
        stance=with_negation(scene, i, stance),
        confidence=0.7,
    )


def _brings_no_content(scene: Scene, preposition: int) -> bool:
    """Whether a preposition brings those who are spoken to, or when: "made a statement to reporters on Friday"."""
    whom = scene.parse.child(preposition, "pobj")
    if whom is None:
        return False
    return whom in scene.in_time or (scene.tokens[preposition].lower == "to" and scene.can_speak(whom))


def _force_of_noun(lemma: str) -> Stance | None:
    return NOUNS.get(lemma) or CARRIED.get(lemma) or OWNED.get(lemma)


_TAKEN = frozenset("life victim".split())
"""What a storm claims, and nobody says."""


def said_of(scene: Scene, i: int) -> Iterator[Attribution]:
    """A verb whose object is what is said: "denied the charge", "confirmed the arrest", "ruled out talks"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.pos != "VERB" or not is_act(scene, i) or parse.child(i, "nsubjpass") is not None:
        return
    stance, cue, thing = _judged(scene, i)
    who = speakers_of(scene, i)
    if stance is None or thing is None or not who or thing in scene.in_time:
        return
    if token.lemma == "cite" and (scene.can_speak(thing) or token.lower == "citing"):
        return
    if token.lemma == "claim" and scene.tokens[thing].lemma in _TAKEN:
        return
    if any(is_said_clause(scene, c, i) for c in parse.children[i]):
        return
    aside = {t for c in parse.children[thing] if _is_aside(scene, c) for t in parse.subtree(c)}
    content = {*parse.subtree(thing)} - aside
    yield Attribution(
        rule="said_of",
        cue=cue,
        sources=who,
        content=frozenset(content),
        stance=with_negation(scene, i, stance),
        confidence=0.7,
    )


def _is_aside(scene: Scene, clause: int) -> bool:
    """Whether a clause says who else says so: "denied having known of it, as the company maintains"."""
    mark = scene.parse.child(clause, "mark")
    token = scene.tokens[clause]
    return (
        token.dep == "advcl" and token.lemma in REPORT_VERBS and mark is not None and scene.tokens[mark].lower == "as"
    )


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


def _judged(scene: Scene, verb: int) -> tuple[Stance | None, tuple[int, ...], int | None]:
    parse, token = scene.parse, scene.tokens[verb]
    beside = particles(parse, verb)
    whom = parse.child(verb, "dobj")
    if whom is not None and token.lemma == "warn":
        beside = particles(parse, whom) | beside
    for (lemma, particle), stance in PHRASAL.items():
        if token.lemma == lemma and particle in beside:
            at = beside[particle]
            if whom is not None and lemma == "call" and scene.tokens[at].dep == "prep":
                continue
            thing = parse.child(at, "pobj", "pcomp") if scene.tokens[at].dep == "prep" else parse.child(verb, "dobj")
            return stance, (verb, at), thing
    if token.lemma in JUDGING_VERBS:
        thing = parse.child(verb, "dobj")
        if thing is None and JUDGING_VERBS[token.lemma] == "denies":
            thing = parse.child(verb, "xcomp") or _rejected_as(scene, verb)
        return JUDGING_VERBS[token.lemma], (verb,), thing
    return None, (), None


def _rejected_as(scene: Scene, verb: int) -> int | None:
    """The claims of "rejected as baseless claims that": the parse takes the object for what "as" governs."""
    at = scene.parse.child(verb, "prep")
    return scene.parse.child(at, "pobj") if at is not None and scene.tokens[at].lower == "as" else None
