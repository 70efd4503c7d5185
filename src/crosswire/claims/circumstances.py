"""Why, how and in what order something came about, as far as the report itself says so by its grammar.

reason    because, since (with a cause), as; because of, due to, owing to, over, amid, in response to, thanks to;
          what somebody died of
purpose   in order to, so that, for the purpose of, an infinitive of purpose after the verb
means     by doing, with the help of, by force, a vehicle
manner    an adverb of manner, in a way, without doing
order     before and after another happening

"Since" and "as" are taken for reasons only where nothing tells that they are times.
"""

from __future__ import annotations

from crosswire.claims.attribution import Scene
from crosswire.claims.bearings import infinitive_mark
from crosswire.claims.content import Unit
from crosswire.claims.grammar import is_finite, spans_of
from crosswire.claims.predicates import EVENT_NOUNS, VEHICLES
from crosswire.model.frame import Circumstance, CircumstanceKind

__all__ = ["circumstances_of"]

_MARKS: dict[str, CircumstanceKind] = {"because": "reason", "before": "before", "after": "after"}
_REASONS = frozenset("because over amid due owing thanks given".split())
_REASON_PHRASES = frozenset(
    """response retaliation protest revenge reaction reply view light exchange return honor honour memory
    solidarity""".split()
)
"""Nouns that make a reason of "in": "in response to the strike"."""
_PURPOSE_PHRASES = frozenset("bid effort attempt order hope".split())
"""Nouns that make a purpose of "in": "in a bid to end the strike"."""
_MEANS_WORDS = frozenset(
    "force hand mail post phone telephone video letter email e-mail courier rail road sea air".split()
)
_DYING = frozenset("die perish succumb".split())
_OF_WHAT = frozenset("of from to".split())
_ORDER: dict[str, CircumstanceKind] = {"before": "before", "ahead": "before", "after": "after", "following": "after"}
_NO_MANNER = frozenset(
    """only also now then still already again just even soon here there later earlier recently currently finally
    reportedly allegedly apparently likely probably possibly certainly clearly really actually simply especially
    particularly nearly roughly approximately previously initially originally formerly yet ago once twice often
    usually always never ever not very too so more most less least however meanwhile moreover therefore thus yesterday
    today tomorrow tonight almost directly fully early""".split()
)
"""Adverbs in "-ly" and others that tell time, degree or how sure somebody is, not manner."""


def circumstances_of(scene: Scene, unit: Unit, head: int) -> tuple[Circumstance, ...]:
    """What hangs on a predicate that says why, how, or before and after what."""
    found = [
        made
        for child in scene.parse.children[head]
        if (child in unit.tokens or scene.tokens[child].dep == "advcl")
        and (made := _circumstance(scene, unit, head, child)) is not None
    ]
    return tuple(sorted(found, key=lambda c: (c.span, c.kind)))


def _circumstance(scene: Scene, unit: Unit, head: int, child: int) -> Circumstance | None:
    token = scene.tokens[child]
    if token.dep == "advcl":
        return _of_clause(scene, unit, head, child)
    if token.dep == "prep" and token.lower in _OF_WHAT and scene.tokens[head].lemma in _DYING:
        return _of_what(scene, unit, child)
    if token.dep in {"prep", "agent"} or (token.dep == "mark" and token.lower in _REASONS):
        return _of_phrase(scene, unit, child)
    if token.i == head - 1 and token.lemma in _MEANS_WORDS and token.dep in {"dep", "npadvmod", "advmod", "compound"}:
        return _made(scene, unit, "means", child, child)
    if token.dep == "advmod" and token.lower.endswith("ly") and token.lower not in _NO_MANNER:
        return _made(scene, unit, "manner", child, child)
    return None


def _of_what(scene: Scene, unit: Unit, preposition: int) -> Circumstance | None:
    """What somebody died of."""
    inner = scene.parse.child(preposition, "pobj")
    if inner is None or inner in scene.in_time or scene.tokens[inner].pos != "NOUN":
        return None
    return _made(scene, unit, "reason", inner, inner)


def _of_clause(scene: Scene, unit: Unit, head: int, clause: int) -> Circumstance | None:
    parse = scene.parse
    words = {scene.tokens[c].lower: c for c in parse.children[clause] if scene.tokens[c].dep in {"mark", "advmod"}}
    for word, kind in _MARKS.items():
        if word in words:
            return _made(scene, unit, kind, clause, clause)
    if "that" in words and scene.tokens[words["that"] - 1].lower == "so":
        return _made(scene, unit, "purpose", clause, clause)
    if infinitive_mark(parse, clause) is not None and clause > head and not is_finite(parse, clause):
        return _made(scene, unit, "purpose", clause, clause)
    return None


def _of_phrase(scene: Scene, unit: Unit, preposition: int) -> Circumstance | None:
    """What a preposition makes of the phrase it brings."""
    word = scene.tokens[preposition].lower
    inner = _governed(scene, preposition)
    if inner is None or inner in scene.in_time:
        return None
    lemma, gerund = scene.tokens[inner].lemma.lower(), scene.tokens[inner].dep == "pcomp"
    if word in _REASONS or (word == "in" and lemma in _REASON_PHRASES):
        return _made(scene, unit, "reason", inner, preposition)
    if word == "in" and lemma in _PURPOSE_PHRASES:
        return _made(scene, unit, "purpose", inner, preposition)
    if word in _ORDER and (lemma in EVENT_NOUNS or scene.tokens[inner].pos in {"VERB", "NOUN"}):
        return _made(scene, unit, _ORDER[word], inner, preposition)
    if (word in {"by", "through", "via"} and (gerund or lemma in _MEANS_WORDS | VEHICLES)) or (
        word in {"aboard", "in", "on"} and (lemma in VEHICLES or (word == "in" and lemma in {"mail", "post"}))
    ):
        return _made(scene, unit, "means", inner, preposition)
    if word == "without" or (word == "in" and lemma in {"secret", "public", "private", "person"}):
        return _made(scene, unit, "manner", inner, preposition)
    return None


def _governed(scene: Scene, preposition: int) -> int | None:
    """The noun or gerund that a preposition brings, past a second preposition: "because of", "ahead of", "due to"."""
    at = preposition
    for _ in range(2):
        below = [c for c in scene.parse.children[at] if scene.tokens[c].dep in {"pobj", "pcomp", "prep"}]
        if not below:
            return None
        at = below[-1]
        if scene.tokens[at].dep != "prep":
            return at
    return None


def _made(scene: Scene, unit: Unit, kind: CircumstanceKind, head: int, top: int) -> Circumstance:
    below = scene.parse.subtree(top)
    inside = [i for i in below if top not in unit.tokens or i in unit.tokens or i in scene.in_time]
    spans = spans_of(scene.parse, scene.text, inside)
    span = spans[0] if spans else scene.tokens[top].span
    return Circumstance(kind, scene.tokens[head].lemma.lower(), span)
