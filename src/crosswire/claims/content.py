"""Content cut into units: one finite clause each, with what leans on it.

"The pumps are failing, and the town will flood" is two claims of one speaker: each can be agreed with,
denied or come true on its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosswire.claims.attribution import Scene
from crosswire.claims.cues import INFERENCE_VERBS
from crosswire.claims.grammar import SUBJECTS, is_clause

__all__ = ["Unit", "units"]

_BREAKING_MARKS = frozenset("while as although though whereas after before".split())
_SMALLEST = 3
"""Tokens: a clause of two words ("he said", "as planned") is not worth a claim of its own."""


_GAP = 3
"""Tokens between a phrase and the clause it belongs to: a cue of two words and a mark."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One clause of content: its head and its tokens. An inference hangs on a clause but is the writer's own."""

    head: int
    tokens: frozenset[int]
    inference: bool = False


def units(scene: Scene, content: Iterable[int]) -> list[Unit]:
    """The clauses that the tokens make up, in text order of their first token."""
    left = set(content)
    tops = [i for i in sorted(left) if scene.tokens[i].head not in left or scene.tokens[i].head == i]
    out: list[Unit] = []
    loose: list[Unit] = []
    for top in tops:
        for unit in _split(scene, top, left):
            (out if _has_predicate(scene, unit) else loose).append(unit)
    return sorted(_gathered(loose, out), key=lambda unit: min(unit.tokens))


def _split(scene: Scene, head: int, allowed: set[int]) -> Iterator[Unit]:
    own: set[int] = set()
    todo, breaks = [head], []
    while todo:
        at = todo.pop()
        if at in allowed:
            own.add(at)
        for child in scene.parse.children[at]:
            if child in allowed and _breaks_away(scene, child, at, allowed):
                breaks.append(child)
            else:
                todo.append(child)
    own = _without_joints(scene, head, own)
    if own:
        yield Unit(head, frozenset(own), inference=_is_inference(scene, head))
    for child in breaks:
        yield from _split(scene, child, allowed)


def _without_joints(scene: Scene, head: int, own: set[int]) -> set[int]:
    """A clause without the "and", "and that" or comma that joined it to the next or the one before."""
    out = sorted(own)
    while out and scene.tokens[out[-1]].dep in {"cc", "punct"} and scene.tokens[out[-1]].pos in {"CCONJ", "PUNCT"}:
        out.pop()
    first = next((n for n, i in enumerate(out) if not _joins(scene, i)), len(out))
    if first < len(out) and scene.tokens[head].dep == "conj" and scene.tokens[out[first]].lower == "that":
        first += scene.tokens[out[first]].dep == "mark"
    return set(out[first:])


def _joins(scene: Scene, i: int) -> bool:
    return scene.tokens[i].dep == "cc" or scene.tokens[i].pos == "PUNCT"


def _breaks_away(scene: Scene, child: int, head: int, allowed: set[int]) -> bool:
    """Whether a dependent stands on its own: a second clause, an aside, a conclusion drawn."""
    parse, token = scene.parse, scene.tokens[child]
    if sum(t in allowed for t in parse.subtree(child)) < _SMALLEST:
        return False
    if (
        is_clause(parse, child)
        and token.dep in {"ccomp", "advcl", "conj", "parataxis"}
        and _semicolon_beside(scene, child)
    ):
        return True
    after_comma = token.dep in {"relcl", "acl", "advcl"} and _after_comma(scene, child)
    if token.dep in {"conj", "parataxis"}:
        return not _after_nor(scene, child) and is_clause(parse, child) and parse.tokens[head].pos in {"VERB", "AUX"}
    if token.dep == "advcl" and is_clause(parse, child):
        marks = [scene.tokens[c].lower for c in parse.children[child] if scene.tokens[c].dep in {"mark", "advmod"}]
        own_subject = any(scene.tokens[c].dep in SUBJECTS for c in parse.children[child])
        return own_subject and any(mark in _BREAKING_MARKS for mark in marks)
    if token.dep == "relcl":
        where = any(scene.tokens[c].lower in {"where", "when"} for c in parse.children[child])
        return after_comma and is_clause(parse, child) and (not where or _was_long_ago(scene, token.head))
    return _is_inference(scene, child)


def _was_long_ago(scene: Scene, noun: int) -> bool:
    """Whether what happened then only serves to compare with: "the deadliest since 2007, when a jetliner crashed"."""
    return noun in scene.in_time and scene.tokens[scene.tokens[noun].head].lower == "since"


def _after_nor(scene: Scene, child: int) -> bool:
    """Whether "nor" joins it to a verb that "neither" negates: the two are one."""
    return scene.parse.tokens[min(scene.parse.subtree(child)) - 1].lower == "nor" and any(
        scene.tokens[c].lower == "neither" for c in scene.parse.children[scene.tokens[child].head]
    )


def _semicolon_beside(scene: Scene, child: int) -> bool:
    """Whether a semicolon parts the clause from the one it hangs on."""
    below = scene.parse.subtree(child)
    beside = [i for i in (min(below) - 1, max(below) + 1) if 0 <= i < len(scene.tokens)]
    return any(scene.tokens[i].text == ";" for i in beside)


def _is_inference(scene: Scene, i: int) -> bool:
    """A participle after a comma that draws a conclusion: "..., suggesting that the talks had failed"."""
    token = scene.tokens[i]
    return (
        token.tag == "VBG"
        and token.dep in {"advcl", "acl", "ccomp", "conj"}
        and token.lemma in INFERENCE_VERBS
        and _after_comma(scene, i)
        and i not in scene.quote_at
    )


def _after_comma(scene: Scene, i: int) -> bool:
    first = min(scene.parse.subtree(i))
    return first > 0 and scene.tokens[first - 1].text in {",", "—", "–", "-", "--", "("}


def _has_predicate(scene: Scene, unit: Unit) -> bool:
    """A verb that is more than an auxiliary left over from a cue."""
    return any(
        scene.tokens[i].pos in {"VERB", "AUX"} and scene.tokens[i].dep not in {"aux", "auxpass"} for i in unit.tokens
    )


def _gathered(loose: list[Unit], clauses: list[Unit]) -> list[Unit]:
    """Phrases without a verb join the clause they stand beside, or the only one; without any they are what is said."""
    if not loose:
        return clauses
    if not clauses:
        longest = max(loose, key=lambda unit: len(unit.tokens))
        return [Unit(longest.head, frozenset(i for unit in loose for i in unit.tokens))]
    only = 0 if len(clauses) == 1 else None
    for unit in loose:
        n = next((n for n, clause in enumerate(clauses) if _beside(unit, clause)), only)
        if n is not None:
            clauses[n] = Unit(clauses[n].head, clauses[n].tokens | unit.tokens, clauses[n].inference)
    return clauses


def _beside(phrase: Unit, clause: Unit) -> bool:
    """Whether a phrase ends right before a clause begins, or begins right after it ends, but for a mark or two."""
    return 0 < min(clause.tokens) - max(phrase.tokens) <= _GAP or 0 < min(phrase.tokens) - max(clause.tokens) <= _GAP
