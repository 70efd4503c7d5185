"""Sources named in passing: "according to", "as reported by", "citing", and passives that name who said it."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import DOCUMENT_NOUNS, REPORT_VERBS
from crosswire.claims.grammar import clause_head, conjuncts, is_clause, subjects
from crosswire.claims.speech import (
    agents,
    as_saying,
    can_be_cited,
    cited,
    is_act,
    is_said_clause,
    reporting,
    speakers_of,
    without_that,
)

__all__ = ["according_to", "as_reported_by", "citing", "in_survey", "quoted_as_saying", "reported_by"]

_SURVEYS = frozenset("poll polls polling survey surveys".split())
_NOT_TOLD = frozenset(
    "see witness notice observe hear find read discover learn know feel register understand accuse blame charge".split()
)
"""Verbs of saying and thinking that, with "by" somebody, tell what happened to the subject: "was seen by"."""

_OF_PEOPLE = frozenset("quote cite question tell ask warn inform advise remind assure brief".split())
"""Verbs of which a person as the subject of the passive is no content: "was questioned by", "was told by"."""


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
    whole = _clause_of_aside(scene, clause, i)
    origins: tuple[int, ...] = ()
    passed_on = _citing_after(scene, max(own))
    if passed_on is not None:
        origins = cited(scene, passed_on)
        own.update(parse.subtree(passed_on))
    content = {t for t in whole if t not in own}
    if content:
        yield Attribution(
            rule="according_to",
            cue=cue,
            sources=heads,
            content=frozenset(content),
            stance="asserts",
            origins=origins,
            confidence=0.9,
        )


def as_reported_by(scene: Scene, i: int) -> Iterator[Attribution]:
    """An aside that names the source: "as confirmed by the harbour office", "as the minister put it"."""
    parse, token = scene.parse, scene.tokens[i]
    if (token.lemma not in REPORT_VERBS and not _puts_it(scene, i)) or token.dep != "advcl":
        return
    mark = parse.child(i, "mark", "advmod", "prep")
    if mark is None or scene.tokens[mark].lower != "as":
        return
    agent = parse.child(i, "agent", "prep")
    if agent is not None and scene.tokens[agent].lower == "by":
        who = tuple(h for c in parse.children[agent] for h in conjuncts(parse, c))
    else:
        who = tuple(h for c in parse.children[i] if scene.tokens[c].dep == "nsubj" for h in conjuncts(parse, c))
        who = who if is_act(scene, i) and (token.tag != "VBN" or parse.child(i, "aux") is not None) else ()
    said = parse.child(i, "dobj", "ccomp")
    if not who or (said is not None and not _puts_it(scene, i)) or not _are_somebody(scene, who):
        return
    own = set(parse.subtree(i))
    content = {t for t in _clause_of_aside(scene, clause_head(parse, token.head), i) if t not in own}
    denied = _denied_above(scene, token.head)
    content = content if denied is None else {*parse.subtree(denied)} - own
    yield Attribution(
        rule="as_reported_by",
        cue=(mark, i),
        sources=who,
        content=frozenset(content),
        stance=REPORT_VERBS.get(token.lemma, "asserts"),
        confidence=0.85,
    )


def _puts_it(scene: Scene, verb: int) -> bool:
    """The words "put it", of somebody's way of saying a thing."""
    thing = scene.parse.child(verb, "dobj") if scene.tokens[verb].lemma == "put" else None
    return thing is not None and scene.tokens[thing].lower == "it"


def _denied_above(scene: Scene, verb: int) -> int | None:
    """What somebody denies, where that is what the aside maintains: "denied having known of it, as they say"."""
    above = scene.tokens[scene.tokens[verb].head]
    denied = above.i != verb and above.pos == "VERB" and REPORT_VERBS.get(above.lemma) == "denies"
    return verb if denied and scene.tokens[verb].dep in {"xcomp", "ccomp"} else None


def _are_somebody(scene: Scene, who: tuple[int, ...]) -> bool:
    """Whether an aside names a source: "as you know" and "as one would think" do not."""
    return not any(scene.tokens[w].lower in {"you", "one", "we", "anyone", "everyone"} for w in who)


def in_survey(scene: Scene, i: int) -> Iterator[Attribution]:
    """What stands in a poll or survey: "In a poll released on Monday, half the town opposed the line"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lower != "in" or token.dep != "prep":
        return
    survey = parse.child(i, "pobj")
    clause = clause_head(parse, token.head)
    if survey is None or scene.tokens[survey].lemma.lower() not in _SURVEYS or not is_clause(parse, clause):
        return
    yield Attribution(
        rule="in_survey",
        cue=(i,),
        sources=(survey,),
        content=frozenset({*parse.subtree(clause)} - {*parse.subtree(i)}),
        stance="asserts",
        confidence=0.6,
    )


def quoted_as_saying(scene: Scene, i: int) -> Iterator[Attribution]:
    """The words "was quoted as saying", "quoted the owner as saying": the one who is quoted speaks."""
    parse, token = scene.parse, scene.tokens[i]
    verb = as_saying(scene, i) if token.lemma in REPORT_VERBS else None
    if verb is None:
        return
    passive = parse.child(verb, "nsubjpass") is not None
    quoted = parse.child(verb, "dobj")
    if not passive and quoted is None:
        return
    content = {t for c in parse.children[i] if is_said_clause(scene, c, i) for t in parse.subtree(c)}
    if content:
        yield Attribution(
            rule="quoted_as_saying",
            cue=(verb, token.head, i),
            sources=subjects(parse, verb) if passive or quoted is None else conjuncts(parse, quoted),
            content=without_that(scene, content),
            stance=REPORT_VERBS[token.lemma],
            relays=agents(scene, verb) if passive else speakers_of(scene, verb),
            confidence=0.9,
        )


def reported_by(scene: Scene, i: int) -> Iterator[Attribution]:
    """A passive that names who reported: "the blast was first reported by the Courier"."""
    parse, token = scene.parse, scene.tokens[i]
    if token.lemma not in REPORT_VERBS or token.tag != "VBN" or parse.child(i, "nsubjpass") is None:
        return
    who = agents(scene, i)
    subject = parse.child(i, "nsubjpass")
    if not who or subject is None or token.lemma in _NOT_TOLD:
        return
    if token.lemma in _OF_PEOPLE and scene.can_speak(subject):
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
    whom = cited(scene, i)
    head = token.head
    told_by = (head, clause_head(parse, head))
    if not whom or any(reporting(scene, v)[0] is not None for v in told_by) or not can_be_cited(scene, whom):
        return
    if i > 1 and any(scene.tokens[a].lower == "according" for a in parse.ancestors(i - 2)):
        return
    own = set(parse.subtree(i))
    content = {t for t in parse.subtree(clause_head(parse, head)) if t not in own}
    yield Attribution(
        rule="citing", cue=(i,), sources=whom, content=frozenset(content), stance="asserts", confidence=0.7
    )


def _citing_after(scene: Scene, last: int) -> int | None:
    """The "citing" right after an aside that ends at a token: "according to the Herald, citing two officials"."""
    at = last + 2 if last + 1 < len(scene.tokens) and scene.tokens[last + 1].text == "," else last + 1
    if at >= len(scene.tokens) or scene.tokens[at].lower not in {"citing", "quoting"}:
        return None
    whom = cited(scene, at)
    return at if whom and can_be_cited(scene, whom) else None


def _is_source_noun(scene: Scene, preposition: int) -> bool:
    inner = scene.parse.child(preposition, "pobj")
    document = inner is not None and scene.tokens[inner].lemma.lower() in DOCUMENT_NOUNS
    return document or (inner is not None and scene.tokens[inner].pos == "PROPN")


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
