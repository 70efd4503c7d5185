"""Stance: what the speaker does with the content, told from the cue and from how the content is put.

The cue comes first where it is plain (deny, demand, predict). Else the content decides: what is put as a duty urges,
what is put as merely possible doubts, what lies ahead expects, what is negated denies, all else asserts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crosswire.claims.attribution import Scene
from crosswire.claims.bearings import condition_of, negators
from crosswire.claims.content import Unit
from crosswire.claims.cues import PLAN_WORDS
from crosswire.claims.grammar import SUBJECTS, is_negated
from crosswire.model.claim import Stance
from crosswire.model.parse import Token

__all__ = ["stance_of"]

_POSSIBLE = frozenset("may might could".split())
_MAY = frozenset("may might".split())
"""What is possible though it is negated: "may not hold" leaves it open, "could not hold" does not."""
_WOULD = frozenset("would 'd".split())
_MAYBE = frozenset("perhaps maybe possibly potentially allegedly supposedly purportedly".split())
_UNSURE_NOUNS = frozenset("possibility chance rumour rumor allegation speculation suspicion".split())
_STRONG = frozenset("strong high good great real likely every".split())
_UNSURE = frozenset("unclear uncertain unsure unknown doubtful possible conceivable".split())
_SURE = frozenset("sure certain clear confident convinced positive known".split())
_FALSE = frozenset("false untrue baseless unfounded fake fabricated wrong nonsense groundless".split())
_STOPS = frozenset({".", "!", ";", "?", "?!", "??"})
_FUTURE = frozenset("will shall 'll would wo gon".split())
_DUTY = frozenset("should must ought".split())
_DUTY_VERBS = frozenset("need have".split())
_WHEN = frozenset("before after when while since".split())
_AWAITED = frozenset("expect due schedule slate anticipate".split())
_FORESEEN = frozenset("expect likely unlikely inevitable imminent anticipate forecast".split())
_CLAUSES = frozenset("xcomp ccomp advcl prep".split())
_BASES = frozenset("foundation basis merit substance truth fact grounds ground".split())
"""What a charge is without that is called false."""
_DATED = _AWAITED | {"set", "plan"}
"""Words that put a thing ahead of us with no more than its time beside them."""
_OPENING_VERBS = frozenset("say think know believe tell feel mean assure guarantee promise".split())
_THREATS = frozenset("price consequence retaliation punishment reprisal".split())
_THREAT_VERBS = frozenset("pay face suffer bear meet regret".split())


def stance_of(scene: Scene, unit: Unit, cue: Stance, *, belief: bool) -> Stance:
    """The stance towards one unit of content, given the force of its cue."""
    head = _core(scene, unit)
    if _is_question(scene, unit):
        return "doubts"
    if cue == "urges":
        return _of_warning(scene, unit, head)
    if cue in {"denies", "doubts"} and _is_presupposed(scene, unit):
        return "asserts"
    if cue in {"denies", "doubts", "expects"}:
        return cue
    for stance, holds in _BY_CONTENT:
        if holds(scene, unit, head):
            if stance == "expects" and is_negated(scene.parse, head) and not belief:
                return "denies"
            return stance
    return "asserts"


def _is_presupposed(scene: Scene, unit: Unit) -> bool:
    """Whether a clause only says when: "denied an offer before the strike began" does not deny that it began."""
    token = scene.tokens[unit.head]
    below = scene.parse.children[unit.head]
    return token.dep == "advcl" and any(scene.tokens[c].lower in _WHEN and c < unit.head for c in below)


def _is_future(scene: Scene, unit: Unit, head: int) -> bool:
    """Whether the clause tells of what is to come: will, is to, is set to, is likely to, plans to."""
    parse = scene.parse
    for at in _verb_group(scene, unit, head):
        token = scene.tokens[at]
        auxiliaries = [scene.tokens[c].lower for c in parse.children[at] if scene.tokens[c].dep in {"aux", "auxpass"}]
        if any(a in _FUTURE for a in auxiliaries):
            wish = token.lemma in {"like", "love", "prefer"}
            return not ("would" in auxiliaries and ("have" in auxiliaries or wish))
        infinitive = any(
            scene.tokens[c].dep in {"xcomp", "advcl", "acl", "ccomp"} and _is_infinitive(scene, c)
            for c in parse.children[at]
        )
        if token.lower in {"going", "about"} and infinitive:
            return True
        if token.lemma.lower() in _DATED and token.tag in {"VBN", "JJ"} and _is_dated(scene, at):
            return True
        if token.lemma.lower() in _FORESEEN and _is_all_said(scene, head, at):
            return True
        if token.lemma.lower() in PLAN_WORDS and (infinitive or _has_clause(scene, at)):
            return True
        if token.lemma in _UNSURE_NOUNS | {"likelihood", "probability", "prospect"} and _strongly(scene, at):
            return True
        if token.lemma == "be" and any(
            _is_infinitive(scene, c) and scene.tokens[c].lemma != "blame"
            for c in parse.children[at]
            if scene.tokens[c].dep == "xcomp"
        ):
            return token.tag in {"VBZ", "VBP", "VBD"}
    return False


def _is_all_said(scene: Scene, verb: int, at: int) -> bool:
    """Whether a thing is only said to be likely or expected: "more rain is expected", "a deal is unlikely"."""
    subject = scene.parse.child(verb, "nsubj", "nsubjpass")
    passive = scene.tokens[at].dep == "acomp" or scene.parse.child(at, "nsubjpass") is not None
    named = subject is not None and scene.tokens[subject].pos == "NOUN" and not scene.can_speak(subject)
    return named and passive and not any(scene.tokens[c].dep in _CLAUSES for c in scene.parse.children[at])


def _is_dated(scene: Scene, at: int) -> bool:
    """Whether what is expected or due has its time beside it: "expected by Friday", "due next week", "set for May"."""
    if scene.tokens[at].tag == "VBN" and scene.parse.child(at, "nsubjpass") is None:
        return False
    only_for = scene.tokens[at].lemma.lower() not in _AWAITED
    for child in scene.parse.children[at]:
        token = scene.tokens[child]
        time = child if token.dep == "npadvmod" else scene.parse.child(child, "pobj")
        if child > at and time in scene.in_time and (token.lower == "for" or not only_for):
            return True
    return False


def _is_question(scene: Scene, unit: Unit) -> bool:
    """Whether the sentence that the unit stands in, or its quotation, ends in a question mark there."""
    last = max(unit.tokens)
    quote = scene.quote_at.get(last)
    for i in range(last, scene.sentence(last).stop):
        if scene.quote_at.get(i) != quote:
            return False
        if scene.tokens[i].text in _STOPS:
            return scene.tokens[i].text.startswith("?")
    return False


def _core(scene: Scene, unit: Unit) -> int:
    """The predicate that carries the content: below "I can say that", "it is clear that", "he is certain that"."""
    at = unit.head
    for _ in range(4):
        token = scene.tokens[at]
        if is_negated(scene.parse, at):
            return at
        below = [c for c in scene.parse.children[at] if c in unit.tokens]
        sure = any(scene.tokens[c].dep == "acomp" and scene.tokens[c].lemma in _SURE for c in below)
        clause = next((c for c in below if scene.tokens[c].dep == "ccomp" and c > at), None)
        if clause is None:
            clause = next(
                (
                    g
                    for c in below
                    if scene.tokens[c].lemma in _SURE
                    for g in scene.parse.children[c]
                    if scene.tokens[g].dep == "ccomp" and g in unit.tokens
                ),
                None,
            )
        if clause is None or not (sure or token.lemma in _OPENING_VERBS or token.lemma in _SURE):
            return at
        at = clause
    return at


def _verb_group(scene: Scene, unit: Unit, head: int) -> list[int]:
    """The head, its complement adjective or noun, and a possibility that the clause is about."""
    complements = (c for c in scene.parse.children[head] if scene.tokens[c].dep in {"acomp", "attr", "oprd"})
    return [head, *(c for c in complements if c in unit.tokens)]


def _of_warning(scene: Scene, unit: Unit, head: int) -> Stance:
    """What is warned of: a threat or a demand urges, a forecast expects."""
    if _is_duty(scene, unit, head) or _is_threat(scene, unit, head) or not _is_finite_clause(scene, unit, head):
        return "urges"
    conditional = any(scene.tokens[i].lower in {"if", "unless"} for i in unit.tokens)
    if _is_future(scene, unit, head) and not conditional:
        return "expects"
    return "urges"


def _is_finite_clause(scene: Scene, unit: Unit, head: int) -> bool:
    return scene.tokens[head].pos in {"VERB", "AUX"} and any(
        scene.tokens[c].dep in SUBJECTS and c in unit.tokens for c in scene.parse.children[head]
    )


def _is_duty(scene: Scene, unit: Unit, head: int) -> bool:  # noqa: ARG001 - tests of content are called alike
    """Should, must, ought to, need to; or a plain command in a quotation."""
    below = [scene.tokens[c] for c in scene.parse.children[head]]
    lower = {t.lower for t in below if t.dep == "aux"}
    if lower & _DUTY:
        return "have" not in lower
    token = scene.tokens[head]
    if token.lower == "ought":
        return not is_negated(scene.parse, head)
    if token.lemma in _DUTY_VERBS and any(t.dep == "xcomp" and _is_infinitive(scene, t.i) for t in below):
        if any(t.lower == "yet" for t in below):
            return False  # "has yet to leave" is no duty
        return not is_negated(scene.parse, head)
    subject = any(t.dep in SUBJECTS or t.dep == "expl" for t in below)
    return (
        token.tag == "VB"
        and not subject
        and not lower
        and head in scene.quote_at
        and token.dep in {"ROOT", "ccomp", "conj", "xcomp"}
    )


def _is_threat(scene: Scene, unit: Unit, head: int) -> bool:
    """Will pay a price, face consequences."""
    token = scene.tokens[head]
    return (
        token.lemma in _THREAT_VERBS
        and any(scene.tokens[i].lemma in _THREATS for i in unit.tokens)
        and _is_future(scene, unit, head)
    )


def _is_possible(scene: Scene, unit: Unit, head: int) -> bool:
    """May, might, could; perhaps; the possibility of; unclear; not sure; what would have been."""
    parse, token = scene.parse, scene.tokens[head]
    below = [scene.tokens[c] for c in parse.children[head] if c in unit.tokens]
    negated = is_negated(parse, head)
    if any(t.dep == "aux" and t.lower in (_MAY if negated else _POSSIBLE) for t in below):
        return True
    if any(t.dep == "aux" and t.lower in _WOULD for t in below) and _is_unreal(scene, below):
        return True
    if any(t.dep == "advmod" and t.lower in _MAYBE for t in below):
        return True
    group = [scene.tokens[i] for i in _verb_group(scene, unit, head)]
    if any(t.lemma in _UNSURE for t in group):
        return True
    unsure = (t for t in group if t.pos == "NOUN" and t.lemma in _UNSURE_NOUNS)
    if any(not _strongly(scene, t.i) and not negators(parse, t.i) for t in unsure):
        return True
    if negated:
        return (
            token.lemma in {"know", "say", "tell", "rule", "exclude"}
            and any(t.dep == "aux" and t.lower in {"can", "ca", "could"} for t in below)
        ) or any(t.lemma in {"sure", "certain", "clear"} for t in group)
    return False


def _is_unreal(scene: Scene, below: Sequence[Token]) -> bool:
    """Whether a clause tells what would have been: "would have failed if it had rained", "had it rained"."""
    if not any(t.lower == "have" and t.dep == "aux" for t in below):
        return False
    conditions = (t.i for t in below if t.dep == "advcl" and condition_of(scene.parse, t.i) is not None)
    return any(scene.tokens[c].lower in {"had", "'d"} for i in conditions for c in scene.parse.children[i])


def _is_negative(scene: Scene, unit: Unit, head: int) -> bool:
    """Not, never, no; or called false."""
    if is_negated(scene.parse, head):
        return True
    if any(scene.tokens[i].lemma in _FALSE for i in _verb_group(scene, unit, head)[1:]):
        return True
    if scene.tokens[head].lemma == "be" and _has_no_basis(scene, head):
        return True
    return any(
        scene.tokens[c].dep == "xcomp" and c in unit.tokens and is_negated(scene.parse, c)
        for c in scene.parse.children[head]
    )


def _has_no_basis(scene: Scene, verb: int) -> bool:
    """Without foundation, without any basis in fact."""
    without = (c for c in scene.parse.children[verb] if scene.tokens[c].lower == "without")
    return any(
        (what := scene.parse.child(c, "pobj")) is not None and scene.tokens[what].lemma in _BASES for c in without
    )


_BY_CONTENT: tuple[tuple[Stance, Callable[[Scene, Unit, int], bool]], ...] = (
    ("urges", _is_threat),
    ("urges", _is_duty),
    ("doubts", _is_possible),
    ("expects", _is_future),
    ("denies", _is_negative),
)


def _is_infinitive(scene: Scene, verb: int) -> bool:
    return any(scene.tokens[c].lower == "to" and scene.tokens[c].dep == "aux" for c in scene.parse.children[verb])


def _has_clause(scene: Scene, i: int) -> bool:
    return any(scene.tokens[c].dep in {"ccomp", "csubj"} for c in scene.parse.children[i])


def _strongly(scene: Scene, noun: int) -> bool:
    return any(scene.tokens[c].lemma in _STRONG for c in scene.parse.children[noun])
