"""Interviews and transcripts: paragraphs that open with who speaks.

"HOLT: ..." names its speaker. "A: ..." is the answer of whoever the report says was interviewed: the one person that
the paragraphs before the first question name, or the one of them who "spoke" or "sat down"; where there is no such
one, the answer is somebody's whom nobody names. What "Q: ..." asks stays the outlet's. A paragraph without a label
carries the turn before it on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from crosswire.claims.attribution import Attribution, Scene
from crosswire.model.spans import Span

__all__ = ["find_turns"]

_LABEL = re.compile(
    r"\W?(?P<who>[QA]|Question|Answer|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?P<mark>:|\.(?=\s)| [—–-])\W?\s"
)
"""One to four words that begin in capitals, then a colon; a full stop or dash does after Q and A."""
_ASKS = frozenset({"Q", "Question"})
_ANSWERS = frozenset({"A", "Answer"})
_SPOKE = frozenset("speak talk tell sit answer join discuss explain".split())
_FEWEST = 3
"""Labelled paragraphs that make a transcript; fewer may be headings ("Update: ...")."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """A labelled paragraph: its number, the label, and where what is said begins."""

    paragraph: int
    who: str
    label: Span
    begins: int


def find_turns(scene: Scene) -> Iterator[Attribution]:
    """What each turn of an interview or a transcript says; the interviewer's own are left out."""
    turns = [turn for number, span in enumerate(scene.reading.report.body) if (turn := _turn(scene, number, span))]
    asked = {t.who for t in turns} & _ASKS
    if asked:
        turns = [t for t in turns if t.who in _ASKS | _ANSWERS]
    elif not _is_transcript(turns):
        return
    ends = [*(turn.paragraph for turn in turns[1:]), len(scene.reading.report.body)]
    answering = _interviewed(scene, turns[0].paragraph)
    for turn, end in zip(turns, ends, strict=True):
        sources = answering if turn.who in _ANSWERS else (_last_token(scene, turn.label),)
        for sentence in _said(scene, turn, end) if turn.who not in _ASKS else ():
            yield Attribution(
                rule="turn",
                cue=(scene.parse.within(Span(turn.label.start, turn.begins))[-1],),
                sources=sources,
                content=sentence,
                stance="asserts",
                impersonal=not sources,
                confidence=0.7 if sources else 0.5,
            )


def _turn(scene: Scene, number: int, paragraph: Span) -> _Turn | None:
    label = _LABEL.match(scene.text, paragraph.start, paragraph.end)
    if label is None or (label["mark"] != ":" and label["who"] not in {"Q", "A"}):
        return None
    span = Span(label.start("who"), label.end("who"))
    return _Turn(number, label["who"], span, label.end()) if scene.parse.within(span) else None


def _is_transcript(turns: list[_Turn]) -> bool:
    """Whether two speakers at least take turns, one of them more than once."""
    return len(turns) >= _FEWEST and 1 < len({turn.who for turn in turns}) < len(turns)


def _interviewed(scene: Scene, before: int) -> tuple[int, ...]:
    """The only person whom the paragraphs before the first turn name, else the only one who is told to have spoken."""
    named: dict[str, int] = {}
    spoke: set[str] = set()
    for token in scene.tokens:
        if scene.paragraph(token.i) >= before:
            break
        party = scene.party_at(token.i)
        if party is None or party.kind != "person":
            continue
        if token.pos == "PROPN" and token.dep != "compound":
            named.setdefault(party.id, token.i)
        if token.dep == "nsubj" and scene.tokens[token.head].lemma in _SPOKE:
            spoke.add(party.id)
    heads = [i for who, i in named.items() if len(named) == 1 or who in spoke]
    return tuple(heads) if len(heads) == 1 else ()


def _said(scene: Scene, turn: _Turn, end: int) -> Iterator[frozenset[int]]:
    """The sentences from the label to the next turn."""
    inside = scene.parse.within(Span(turn.begins, scene.reading.report.body[end - 1].end))
    for _, tokens in groupby(inside, key=lambda i: scene.parse.sentence_of[i]):
        yield frozenset(tokens)


def _last_token(scene: Scene, label: Span) -> int:
    return scene.parse.within(label)[-1]
