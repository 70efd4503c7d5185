"""Who does what a predicate tells, where grammar hands the subject on, shares it or hides it.

"Forced the company to pay": the company pays. "The letter addressed to Ruiz was lost": it was addressed, and lost.
"The sum that she asked for": that is the sum.
"""

from __future__ import annotations

from crosswire.claims.attribution import Scene
from crosswire.claims.bearings import infinitive_mark
from crosswire.claims.cues import REPORT_VERBS
from crosswire.claims.grammar import SUBJECTS, conjuncts, is_finite, subjects

__all__ = ["antecedent", "doers", "is_passive", "is_reduced", "is_someone", "left_out_object", "shared_object"]

_HANDING = frozenset(
    """ask tell urge order force compel coerce oblige persuade convince get allow permit enable invite encourage require
    advise warn pressure push press direct instruct command beg hire appoint elect choose help lead cause prompt lobby
    authorize authorise request motivate teach train empower assign commission recruit pay challenge dare send leave
    call appeal plead expect want name nominate deploy select bribe tempt provoke inspire induce task free sentence
    condemn drive spur goad nudge implore entreat forbid""".split()
)
"""Verbs whose object does what their infinitive tells: "asked the crew to leave"."""
_HANDING_PREPOSITIONS = frozenset("into from of with".split())
"""Prepositions behind an object that does what follows: "talked them into selling", "accused him of lying"."""
_FOR_DOING = frozenset(
    """blame criticize criticise condemn denounce fault rebuke chide praise commend hail thank punish penalize penalise
    fine sanction arrest detain jail prosecute sue""".split()
)
"""Verbs whose object did what "for" brings: "blamed the crew for sinking the boat"."""
_TO_WHOM = frozenset("on upon to for with".split())
_RELATIVES = frozenset({"WDT", "WP"})
_SHARING = frozenset("conj xcomp advcl pcomp".split())
_PLANS = frozenset(
    """bill measure plan proposal law resolution deal order effort attempt move legislation agreement amendment rule
    motion scheme programme program project mission campaign troop force system tool device machine""".split()
)
"""Nouns whose infinitive tells what they themselves are to do: "blocked a bill to reopen the port"."""
_HAVING_PLANS = frozenset("have make draw lay hatch announce unveil".split())
"""Verbs whose subject is to do what a plan tells: "has no plans to resign"."""
_STANDING_ALONE = frozenset(
    """go come fall stand sit wait sleep rise run walk turn stop return arrive leave travel die live work stay appear
    happen meet talk speak fly sail march step head look""".split()
)
"""Verbs that seldom take an object."""
_UPWARDS = 4
"""Verbs up which a subject is looked for: a bound for parses gone wrong."""
_NO_OBJECTS = frozenset(
    """day week month year time hour minute moment night morning evening afternoon weekend way reason place
    decade season date""".split()
)
"""Nouns that a clause may hang on without being its object: "the day she left"."""


def doers(scene: Scene, verb: int) -> tuple[int, ...]:
    """Heads of what stands as the subject of a verb, several where they are joined by "and"."""
    at = verb
    for _ in range(_UPWARDS):
        if any(scene.tokens[c].dep in SUBJECTS for c in scene.parse.children[at]):
            break
        told = _handed_on(scene, at)
        if told:
            return told
        if scene.tokens[at].dep not in _SHARING or scene.tokens[at].head == at:
            break
        at = scene.tokens[at].head
    found = tuple(dict.fromkeys(antecedent(scene, s) for s in subjects(scene.parse, verb)))
    return found or _stranded(scene, at)


def _handed_on(scene: Scene, verb: int) -> tuple[int, ...]:
    """The object above that does it: of a verb of asking or forcing, of "into", "from", "of"; the owner of a noun."""
    token = scene.tokens[verb]
    above = scene.tokens[token.head]
    if token.dep == "pcomp":
        reproached = above.lower == "for" and scene.tokens[above.head].lemma in _FOR_DOING
        thing = _object_before(scene, above.head) if reproached or above.lower in _HANDING_PREPOSITIONS else None
        return conjuncts(scene.parse, thing) if thing is not None and thing < verb else ()
    if infinitive_mark(scene.parse, verb) is None:
        return ()
    if token.dep in {"acl", "relcl"} and above.pos == "NOUN":
        return _owner(scene, above.i)
    if token.dep in {"xcomp", "advcl", "ccomp"} and above.lemma.lower() in _HANDING:
        thing = _asked(scene, above.i, verb)
        return conjuncts(scene.parse, thing) if thing is not None else ()
    return ()


def _object_before(scene: Scene, head: int) -> int | None:
    """The object of the verb that a preposition hangs on, or the one itself where it hangs on that."""
    token = scene.tokens[head]
    if token.dep == "dobj":
        return head if is_someone(scene, head) else None
    return scene.parse.child(head, "dobj")


def _asked(scene: Scene, verb: int, before: int) -> int | None:
    """Whom a verb asks or forces: its object, or whom it calls on."""
    for child in scene.parse.children[verb]:
        token = scene.tokens[child]
        if not verb < child < before:
            continue
        if token.dep in {"dobj", "dative"} and token.pos != "ADP":
            return child
        if token.dep == "prep" and token.lower in _TO_WHOM:
            return scene.parse.child(child, "pobj")
    return None


def _owner(scene: Scene, noun: int) -> tuple[int, ...]:
    """Whose plan or power it is, or who acts for a purpose: "her plan to leave", "has the power to close it"."""
    owner = scene.parse.child(noun, "poss")
    if owner is not None:
        return conjuncts(scene.parse, owner)
    verb = scene.tokens[noun].head
    had = scene.tokens[noun].lemma == "plan" and scene.tokens[verb].lemma in _HAVING_PLANS
    if scene.tokens[noun].dep != "dobj" or is_someone(scene, noun) or (scene.tokens[noun].lemma in _PLANS and not had):
        return ()
    return () if scene.tokens[verb].lemma.lower() in _HANDING else doers(scene, verb)


def is_someone(scene: Scene, i: int) -> bool:
    """Whether a phrase names or describes somebody who can act: a person, a body, a crowd."""
    party = scene.party_at(i)
    return party is not None and party.kind != "place"


def antecedent(scene: Scene, i: int) -> int:
    """The noun that "which", "who" or "that" stands for; other tokens stand for themselves."""
    token = scene.tokens[i]
    if token.lower == "what" or not (token.tag in _RELATIVES or (token.lower == "that" and token.pos != "SCONJ")):
        return i
    for above in scene.parse.ancestors(i):
        if scene.tokens[above].dep == "relcl":
            noun = scene.tokens[above].head
            return noun if i < above and noun not in scene.in_time else i
    return i


def _stranded(scene: Scene, verb: int) -> tuple[int, ...]:
    """The subject of a finite verb that the parse gave to a participle before it: see ``is_reduced``."""
    first = scene.tokens[verb].head
    if not _takes_away(scene, first, verb):
        return ()
    thing = scene.parse.child(first, "dobj")
    if thing is not None and first < thing < verb:
        return conjuncts(scene.parse, thing)
    return subjects(scene.parse, first) if is_reduced(scene, first) else ()


def _takes_away(scene: Scene, first: int, verb: int) -> bool:
    """Whether a finite verb without a subject hangs on one before it, and nothing joins the two."""
    token = scene.tokens[verb]
    return (
        first < verb
        and token.dep in {"ccomp", "dep", "advcl"}
        and scene.tokens[first].pos == "VERB"
        and is_finite(scene.parse, verb)
        and not any(scene.tokens[c].dep in {*SUBJECTS, "mark", "cc", "expl"} for c in scene.parse.children[verb])
    )


def is_reduced(scene: Scene, verb: int) -> bool:
    """Whether what was parsed as a verb is a participle: "addressed", in "the letter addressed to Ruiz was lost".

    A finite verb cannot stand without a subject unless it is joined to another, so the later one takes it.
    """
    token = scene.tokens[verb]
    if token.tag not in {"VBD", "VBN"} or token.lemma in REPORT_VERBS:
        return False
    below = scene.parse.children[verb]
    if not any(_takes_away(scene, verb, c) for c in below if c > verb):
        return False
    deps = {scene.tokens[c].dep for c in below}
    subject = scene.parse.child(verb, "nsubj")
    return subject is not None and subject < verb and not deps & {"dobj", "aux", "auxpass"}


def is_passive(scene: Scene, verb: int) -> bool:
    """Whether the subject of a verb undergoes what it tells."""
    token = scene.tokens[verb]
    below = [scene.tokens[c] for c in scene.parse.children[verb]]
    deps = {t.dep for t in below}
    if deps & {"nsubjpass", "auxpass"}:
        return not ("dobj" in deps and any(t.dep == "auxpass" and t.lower in {"'s", "'d"} for t in below))
    if token.tag != "VBN" or any(t.dep == "aux" and t.lemma in {"have", "'s", "'d"} for t in below):
        return is_reduced(scene, verb)
    if token.dep in {"acl", "relcl"}:
        return True
    if token.dep == "conj":
        return is_passive(scene, token.head)
    return (token.dep == "advcl" and not deps & {"nsubj", "dobj"}) or is_reduced(scene, verb)


def left_out_object(scene: Scene, verb: int) -> int | None:
    """The noun that a relative clause leaves out as its object: "the letter she sent"."""
    token = scene.tokens[verb]
    if token.dep != "relcl" or scene.tokens[token.head].lemma.lower() in _NO_OBJECTS:
        return None
    below = [scene.tokens[c] for c in scene.parse.children[verb]]
    if any(t.dep in {"dobj", "nsubjpass", "ccomp", "xcomp", "auxpass", "attr", "acomp"} for t in below):
        return None
    subject = next((t for t in below if t.dep == "nsubj" and t.i < verb), None)
    if subject is None or any(scene.tokens[i].tag[0] == "W" for i in range(token.head + 1, verb)):
        return None
    stranded = any(t.dep == "prep" and not scene.parse.children[t.i] for t in below)
    return None if stranded or subject.lower == "that" else token.head


def shared_object(scene: Scene, verb: int) -> int | None:
    """The object that a verb shares with the one joined to it: "arrested and charged the captain"."""
    token = scene.tokens[verb]
    last = verb + 2
    if last >= len(scene.tokens) or token.lemma in _STANDING_ALONE or scene.tokens[verb + 1].dep != "cc":
        return None
    other = scene.tokens[last]
    if other.dep != "conj" or other.head != verb or other.tag != token.tag or is_passive(scene, verb):
        return None
    return None if scene.parse.child(verb, "dobj", "ccomp", "xcomp", "prt") else scene.parse.child(last, "dobj")
