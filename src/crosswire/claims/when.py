"""When each predicate of a unit happens: which time hangs on which, and ranges made whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["times_of", "told_of"]

_BETWEEN = re.compile(r"\s*(?:to|until|till|through|and|-|–|—)\s*(?:the\s+)?", re.IGNORECASE)
_OPENS = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
_OTHER_EVENT = frozenset("after before since following amid despite wake aftermath eve anniversary".split())
"""Words that bring in another event: the time of what stands behind them is not that of what stands before."""
_AT = frozenset("at during in".split())
"""Prepositions by which one event is told to happen within another."""
_LASTING = frozenset("need require want know call involve concern own".split())
"""Verbs of what lasts: a day that stands behind their participle is that of the clause."""


def times_of(scene: Scene, unit: Unit, heads: Sequence[int], times: Iterable[Time]) -> dict[int, Time]:
    """For each predicate of a unit the first time that hangs on it in the grammar."""
    out: dict[int, Time] = {}
    known = set(heads)
    dated = _with_ranges(scene.text, [t for t in times if t.type in {"DATE", "TIME"}])
    found = [(time, [i for i in scene.parse.within(time.span) if i in unit.tokens]) for time in dated]
    for time, inside in sorted(found, key=lambda pair: _dates_a_thing(scene, pair[1])):
        at = _governor(scene, inside, known, heads) if inside else None
        if at is not None:
            out.setdefault(_event_of(scene, at, known), time)
        then_told = (then for i in scene.parse.within(time.span) for then in told_of(scene, i))
        out.update((then, time) for then in then_told if then in known)
    return {**_within(scene, heads, out), **out}


def told_of(scene: Scene, time: int) -> Iterator[int]:
    """The verbs of clauses that tell what happened then: "since 2013, when a family was seized"."""
    for child in scene.parse.children[time]:
        if scene.tokens[child].dep in {"relcl", "advcl"} and any(
            scene.tokens[c].lower == "when" for c in scene.parse.children[child]
        ):
            yield child


def _compares(scene: Scene, since: int) -> bool:
    """Whether "since" tells what something is set against, not how long it lasts: "the deadliest since 2007"."""
    clause = scene.parse.sentences[scene.parse.sentence_of[since]]
    return scene.tokens[since].lower == "since" and any(
        t.tag in {"JJS", "RBS"} or t.lower == "first" for t in scene.tokens[clause.first : since]
    )


def _dates_a_thing(scene: Scene, inside: Sequence[int]) -> bool:
    """Whether a time says which thing is meant, so that any other is rather the verb's: "the order of 20 April"."""
    heads = {scene.tokens[i].head for i in inside} - {*inside}
    return any(
        scene.tokens[h].lower == "of" and scene.tokens[scene.tokens[h].head].pos in {"NOUN", "PROPN"} for h in heads
    )


def _within(scene: Scene, heads: Sequence[int], times: Mapping[int, Time]) -> dict[int, Time]:
    """The times of what happens at another event: "won in Tuesday's election", "said so at the talks on Friday"."""
    phrases = (
        (head, scene.parse.child(c, "pobj"))
        for head in heads
        for c in scene.parse.children[head]
        if scene.tokens[c].dep == "prep" and scene.tokens[c].lower in _AT
    )
    return {head: times[event] for head, event in phrases if event is not None and event in times}


def _with_ranges(text: str, times: Sequence[Time]) -> list[Time]:
    """The times, two that are the ends of a range as one: "from Sunday to Wednesday", "July 25-27"."""
    out: list[Time] = []
    for time in times:
        before = out[-1] if out else None
        if before is not None and _is_range(text, before, time):
            out[-1] = replace(
                before,
                span=Span(before.span.start, time.span.end),
                value=f"{before.value}/{time.value}",
                end=time.end,
                why=f"{before.why}; {time.why}",
            )
        else:
            out.append(time)
    return out


def _is_range(text: str, first: Time, last: Time) -> bool:
    between = text[first.span.end : last.span.start]
    if first.begin is None or last.end is None or first.begin > last.end or not _BETWEEN.fullmatch(between):
        return False
    return "and" not in between.lower() or _OPENS.search(text, 0, first.span.start) is not None


def _governor(scene: Scene, inside: Sequence[int], known: set[int], heads: Sequence[int]) -> int | None:
    """The predicate that a time hangs on; none where it belongs to another event, told in passing."""
    top = min(inside, key=lambda i: len(list(scene.parse.ancestors(i))))
    described = -1
    for step, above in enumerate(scene.parse.ancestors(top)):
        if step == 0 and _compares(scene, above):
            return None
        if _only_describes(scene, above):
            described = scene.tokens[above].head
        elif above in known and above != described:
            return above
        token = scene.tokens[above]
        if step > 0 and (token.lower in _OTHER_EVENT or token.lemma.lower() in _OTHER_EVENT):
            return None
    return heads[0] if heads else None


def _only_describes(scene: Scene, verb: int) -> bool:
    """Whether a participle says no more of a noun than what it is: "fell short of the votes needed on Friday"."""
    token = scene.tokens[verb]
    return token.dep == "acl" and token.tag == "VBN" and token.lemma in _LASTING


def _event_of(scene: Scene, head: int, known: set[int]) -> int:
    """The time of "was" in "her last visit was in 2018" is the trip's."""
    if scene.tokens[head].lemma != "be":
        return head
    subject = scene.parse.child(head, "nsubj")
    return subject if subject in known and subject is not None else head
