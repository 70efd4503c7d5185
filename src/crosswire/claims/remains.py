"""What is left of a report when all that others say is taken out of it: the outlet's own voice."""

from __future__ import annotations

from collections.abc import Iterable

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.content import Unit
from crosswire.claims.grammar import is_clause, noun_phrase

__all__ = ["is_told", "taken"]

_WITH_CUE = frozenset({"aux", "auxpass", "neg", "advmod", "prt", "mark"})
_ESSENTIAL = frozenset({"nsubj", "nsubjpass", "attr", "dobj"})
_ASKING = frozenset("ask decline refuse insist request want wish prefer".split())
_NAMING = frozenset("name identify quote".split())


def taken(scene: Scene, attributions: Iterable[Attribution]) -> frozenset[int]:
    """Tokens that belong to acts of saying: content, with the "that" that opens it, cue, and the speakers' names."""
    out: set[int] = set()
    for a in attributions:
        out |= a.extent
        for at in a.content:
            out.update(c for c in scene.parse.children[at] if _opens(scene, c))
        for at in a.cue:
            out.update(c for c in scene.parse.children[at] if scene.tokens[c].dep in _WITH_CUE)
        for head in (*a.sources, *a.origins, *a.relays):
            if scene.parse.sentence_of[head] != scene.parse.sentence_of[a.cue[0]]:
                continue  # an interviewee, named before the first question
            aside = next(
                (at for at in a.cue if scene.tokens[at].dep == "relcl" and scene.tokens[at].head == head), None
            )
            if aside is not None:
                # "The mayor, who said so, resigned": the mayor is needed, "who" is not.
                out.update(c for c in scene.parse.children[aside] if scene.tokens[c].tag in {"WP", "WDT"})
                continue
            out.update(noun_phrase(scene.parse, head))
            out.update(c for c in scene.parse.children[head] if scene.tokens[c].dep == "case")
    return frozenset(out)


def is_told(scene: Scene, unit: Unit, cues: frozenset[int]) -> bool:
    """Whether a unit of what is left tells something of its own: a clause that lost nothing it cannot do without."""
    if unit.inference:
        return True
    if not any(is_clause(scene.parse, i) for i in unit.tokens):
        return False
    below = scene.parse.children[unit.head]
    lost = any(c in cues and scene.tokens[c].dep in _ESSENTIAL for c in below)
    return not lost and not _asks_to_be_unnamed(scene, unit)


def _opens(scene: Scene, i: int) -> bool:
    return scene.tokens[i].dep == "mark" and scene.tokens[i].lower in {"that", "whether", "if"}


def _asks_to_be_unnamed(scene: Scene, unit: Unit) -> bool:
    """Whether a clause beside a speaker only tells that he is not named: "who asked not to be identified"."""
    if scene.tokens[unit.head].dep != "relcl":
        return False
    lemmas = {scene.tokens[i].lemma for i in unit.tokens}
    return "anonymity" in lemmas or bool(lemmas & _ASKING and lemmas & _NAMING)
