"""What the rules of indirect speech ask alike: is this a cue, is it an act of saying, who speaks, what is said."""

from __future__ import annotations

from crosswire.claims.attribution import Scene
from crosswire.claims.cues import FIRST_PERSON, NOUNS, PHRASAL, REPORT_VERBS, WEAK_VERBS
from crosswire.claims.grammar import SUBJECTS, conjuncts, is_finite, is_negated, particles, subjects
from crosswire.model.claim import Stance

__all__ = [
    "agents",
    "as_saying",
    "can_be_cited",
    "cited",
    "cited_by",
    "is_act",
    "is_said_clause",
    "reporting",
    "speakers_of",
    "speaks_of_oneself",
    "told",
    "with_negation",
    "without_that",
]

_UNREAL = frozenset("could might may should would must can will 'll wo shall".split())
_GOING_ON = frozenset("go continue proceed hasten rush feel begin start keep".split())
_GOING_ON_SAYING = frozenset(
    """say add report announce warn deny state accuse oppose support want seek plan hope urge demand pledge vow claim
    argue insist contend maintain decline refuse reject propose endorse back condemn criticize criticise""".split()
)
"""What "it" can be told to do only where it is a body or a document."""
_PLAIN = frozenset(
    "say tell announce state declare argue claim insist deny warn add reply report urge demand vow".split()
)
_NOTING = frozenset("note conclude stress emphasize emphasise detail".split())
_CLAUSE_DEPS = ("ccomp", "parataxis", "advcl", "dobj")


def reporting(scene: Scene, i: int) -> tuple[Stance | None, tuple[int, ...]]:
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


def is_said_clause(scene: Scene, child: int, verb: int) -> bool:
    """Whether a dependent of a verb of saying is the clause that is said."""
    token = scene.tokens[child]
    if token.dep not in _CLAUSE_DEPS or (not scene.same_quote(child, verb) and verb in scene.quote_at):
        return False
    if token.dep == "parataxis":
        return child < verb or scene.tokens[child - 1].text == ":"
    if child < verb and _semicolon_after(scene, child):
        return False
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


def _semicolon_after(scene: Scene, clause: int) -> bool:
    """Whether a clause ends in a semicolon: a sentence of its own, whatever the next one's verb is."""
    after = max(scene.parse.subtree(clause)) + 1
    return after < len(scene.tokens) and scene.tokens[after].text == ";"


def _lacks_pronoun(scene: Scene, clause: int) -> bool:
    """A "relative clause" without who, which or that: "said the crates held tin" read as "the crates (that) held"."""
    below = [scene.tokens[c] for c in scene.parse.children[clause]]
    return is_finite(scene.parse, clause) and not any(t.tag in {"WDT", "WP", "WRB"} for t in below)


def speaks_of_oneself(scene: Scene, verb: int) -> bool:
    """Whether it is "I think" or "we know" inside a quotation: part of what its speaker says."""
    return verb in scene.quote_at and all(scene.tokens[s].lower in FIRST_PERSON for s in subjects(scene.parse, verb))


def is_act(scene: Scene, verb: int) -> bool:
    """Whether somebody is told to have said it: not that they could, would or are to.

    An infinitive is one only after "went on to", "continued to"; a participle only where it carries a saying on.
    """
    token = scene.tokens[verb]
    below = [scene.tokens[c] for c in scene.parse.children[verb]]
    if any(t.dep == "aux" and t.lower in _UNREAL for t in below) or _leaves_open(scene, verb):
        return False
    if any(t.dep == "aux" and t.lower == "to" for t in below) or (
        token.tag == "VB" and not is_finite(scene.parse, verb)
    ):
        return token.dep in {"xcomp", "advcl", "conj"} and scene.tokens[token.head].lemma in _GOING_ON
    if token.tag == "VBG" and not is_finite(scene.parse, verb):
        return token.dep in {"advcl", "acl", "conj", "xcomp", "pcomp", "dep"} and not _draws_conclusion(scene, verb)
    return token.tag != "VBN" or any(t.dep in {"aux", "auxpass", "nsubj"} for t in below) or _is_past_tense(scene, verb)


def _leaves_open(scene: Scene, verb: int) -> bool:
    """Whether it is one of "neither confirmed nor denied", "did not confirm or deny": that says nothing."""
    parse = scene.parse
    first = scene.tokens[verb].head if scene.tokens[verb].dep == "conj" else verb
    pair = [first, *(c for c in parse.children[first] if scene.tokens[c].dep == "conj")]
    forces = {REPORT_VERBS.get(scene.tokens[v].lemma) for v in pair}
    denied = is_negated(parse, first) or any(scene.tokens[c].lower == "neither" for c in parse.children[first])
    return len(pair) > 1 and denied and {"asserts", "denies"} <= forces


def _is_past_tense(scene: Scene, verb: int) -> bool:
    """A past tense that was tagged a participle: joined to a verb, or hung on the name that opens the sentence."""
    token = scene.tokens[verb]
    if token.dep == "conj":
        return True
    head = scene.tokens[token.head]
    return token.dep == "acl" and head.dep == "ROOT" and head.pos == "PROPN" and scene.tokens[verb - 1].text == ","


def _draws_conclusion(scene: Scene, participle: int) -> bool:
    """Whether "..., suggesting that" is the writer's inference: what it hangs on is no saying.

    Who is "noting" something says so, where it is somebody who can.
    """
    token = scene.tokens[participle]
    if token.lemma in _NOTING and any(scene.can_speak(s) for s in subjects(scene.parse, participle)):
        return False
    return token.lemma in WEAK_VERBS and scene.tokens[token.head].lemma not in REPORT_VERBS


def speakers_of(scene: Scene, verb: int) -> tuple[int, ...]:
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
    found = subjects(scene.parse, at) or _misread_subject(scene, at)
    who = [v for subject in found for v in _voices(scene, subject)]
    return tuple(w for w in who if scene.can_speak(w) or _is_plain_saying(scene, verb, w))


def _misread_subject(scene: Scene, verb: int) -> tuple[int, ...]:
    """The name right before "said" that the parse hung on it as something else than its subject."""
    before = scene.tokens[verb - 1] if verb else None
    if before is None or scene.tokens[verb].lemma not in _PLAIN or not is_finite(scene.parse, verb):
        return ()
    return (verb - 1,) if before.head == verb and before.pos in {"PROPN", "PRON"} else ()


def _voices(scene: Scene, subject: int) -> tuple[int, ...]:
    """Whose words a subject such as "her remarks" is: their owner's."""
    owner = scene.parse.child(subject, "poss")
    if scene.tokens[subject].lemma in NOUNS and owner is not None:
        return conjuncts(scene.parse, owner)
    if scene.tokens[subject].lemma == "statement":
        issued = (c for c in scene.parse.children[subject] if scene.tokens[c].lemma in _ISSUING)
        return next((who for c in issued if (who := agents(scene, c))), (subject,))
    return (subject,)


def _is_plain_saying(scene: Scene, verb: int, subject: int) -> bool:
    """Whatever "says" or "announces" something is a speaker; "it" is one that "added" something."""
    token = scene.tokens[subject]
    lemma = scene.tokens[verb].lemma
    return (lemma in _PLAIN and token.pos in {"NOUN", "NUM"}) or (token.lower == "it" and lemma in _GOING_ON_SAYING)


def with_negation(scene: Scene, verb: int, stance: Stance) -> Stance:
    """The words "did not say that": the speaker is told not to have said it, which is no claim of the content."""
    if not is_negated(scene.parse, verb):
        return stance
    return "doubts"


def without_that(scene: Scene, content: set[int]) -> frozenset[int]:
    """Content without the "that" or "to" that opens it."""
    first = min(content, default=-1)
    if (
        first >= 0
        and scene.tokens[first].lower in {"that", "whether", "if", "to"}
        and scene.tokens[first].dep in {"mark", "aux"}
    ):
        return frozenset(content - {first})
    return frozenset(content)


_ISSUING = frozenset("issue release publish send circulate".split())
_OUTLETS = frozenset(
    "outlet newspaper paper agency broadcaster channel network station website magazine daily weekly site".split()
)


def told(scene: Scene, verb: int) -> tuple[int, ...]:
    """Whom it was told to, where that is one who passes things on: a paper as the object of "tell"."""
    if scene.tokens[verb].lemma not in {"tell", "inform", "brief", "assure", "notify"}:
        return ()
    listeners = [c for c in scene.parse.children[verb] if scene.tokens[c].dep in {"dobj", "dative"}]
    outlets = tuple(name for c in listeners if (name := _named_outlet(scene, c)) is not None)
    return outlets or tuple(c for c in listeners if scene.tokens[c].pos == "PROPN" and _passes_on(scene, c))


def _named_outlet(scene: Scene, noun: int) -> int | None:
    """The name behind a word for an outlet: the Kanal of "the independent outlet Kanal"."""
    return scene.parse.child(noun, "appos") if scene.tokens[noun].lemma.lower() in _OUTLETS else None


def _passes_on(scene: Scene, head: int) -> bool:
    """Whether a name is an outlet's, or nobody's who is known."""
    party = scene.party_at(head)
    return party is None or party.kind == "outlet"


def agents(scene: Scene, verb: int) -> tuple[int, ...]:
    """Those after "by"; "by Friday" names none."""
    return tuple(
        h
        for c in scene.parse.children[verb]
        if scene.tokens[c].dep in {"agent", "prep"} and scene.tokens[c].lower == "by"
        for g in scene.parse.children[c]
        if scene.tokens[g].dep == "pobj" and g not in scene.in_time
        for h in conjuncts(scene.parse, g)
    )


def as_saying(scene: Scene, participle: int) -> int | None:
    """The verb over the "saying" of "quoted as saying", "quoted the owner as saying"; none for another participle."""
    token = scene.tokens[participle]
    at = token.head
    if token.tag != "VBG" or scene.tokens[at].lower != "as":
        return None
    verb = scene.tokens[at].head
    verb = scene.tokens[verb].head if scene.tokens[verb].dep == "dobj" else verb
    return verb if scene.tokens[verb].lemma in {"quote", "cite", "report", "record"} else None


def cited_by(scene: Scene, verb: int) -> tuple[int, ...]:
    """Those whom the speaker cites: "the Herald reported, citing two officials"."""
    return tuple(
        h
        for i in scene.parse.subtree(verb)
        if (i > verb or scene.tokens[i].head in {verb, *subjects(scene.parse, verb)})
        and scene.tokens[i].lower in {"citing", "quoting"}
        for h in cited(scene, i)
        if can_be_cited(scene, (h,))
    )


def cited(scene: Scene, participle: int) -> tuple[int, ...]:
    """What the participle "citing" cites."""
    return tuple(
        h for c in scene.parse.children[participle] if scene.tokens[c].dep == "dobj" for h in conjuncts(scene.parse, c)
    )


def can_be_cited(scene: Scene, heads: tuple[int, ...]) -> bool:
    """Whether what is cited can be a source: no concern, no reason."""
    return all(
        scene.tokens[h].pos == "PROPN"
        or scene.tokens[h].lemma not in {"concern", "need", "lack", "reason", "risk", "fear"}
        for h in heads
    )
