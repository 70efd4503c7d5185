"""Numbers that somebody gives for what was counted before: "the union put the figure at six"."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.speech import is_act, speakers_of, with_negation
from crosswire.lexicon import is_a

__all__ = ["put_at"]

_PUTTING = frozenset("put estimate place set".split())
_FIGURES = frozenset(
    """figure number toll total count tally turnout crowd attendance cost damage loss price bill value
    estimate casualty death share support participation unemployment inflation majority lead""".split()
)


def put_at(scene: Scene, i: int) -> Iterator[Attribution]:
    """Giving a number for a figure: "put the number at 700", "estimated the crowd at 4,000"."""
    parse, token = scene.parse, scene.tokens[i]
    figure = parse.child(i, "dobj")
    if token.lemma not in _PUTTING or token.pos != "VERB" or figure is None:
        return
    at = next((c for c in parse.children[i] if c > figure and scene.tokens[c].lower == "at"), None)
    at = at if at is not None else next((c for c in parse.children[figure] if scene.tokens[c].lower == "at"), None)
    number = parse.child(at, "pobj") if at is not None else None
    who = speakers_of(scene, i)
    if number is None or at is None or not who or not is_act(scene, i):
        return
    if scene.tokens[figure].lemma not in _FIGURES and (scene.can_speak(figure) or not _is_measure(scene, number)):
        return
    if not any(scene.tokens[n].pos == "NUM" for n in parse.subtree(number)):
        return
    yield Attribution(
        rule="put_at",
        cue=(i,),
        sources=who,
        content=frozenset({*parse.subtree(figure), *parse.subtree(at), *_between(scene, i, figure, at)}),
        stance=with_negation(scene, i, "asserts"),
        confidence=0.8,
    )


def _between(scene: Scene, verb: int, figure: int, at: int) -> set[int]:
    """What says more of the figure before "at", which the parse hangs on the verb: "put her time on duty at"."""
    return {t for c in scene.parse.children[verb] if figure < c < at for t in scene.parse.subtree(c)}


def _is_measure(scene: Scene, number: int) -> bool:
    """Whether a phrase is a bare number, a length of time or another measure: "six", "nine hours", "40 kilometres"."""
    token = scene.tokens[number]
    plain = token.pos in {"NUM", "SYM"} or number in scene.in_time
    return plain or token.lemma.lower() in {"percent", "%"} or is_a(token.lemma.lower(), "unit")
