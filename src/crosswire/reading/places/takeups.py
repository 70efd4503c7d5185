"""Descriptions that take a place up: "the city", "the port", where only one place can be meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from crosswire.model.parse import Parse, Token
from crosswire.model.party import Mention
from crosswire.model.place import Place, PlaceKind
from crosswire.model.report import Report
from crosswire.model.spans import Span

__all__ = ["take_ups"]

_FITS: dict[str, frozenset[PlaceKind]] = {
    "city": frozenset({"city"}),
    "town": frozenset({"city"}),
    "village": frozenset({"city", "unknown"}),
    "port": frozenset({"city"}),
    "island": frozenset({"island"}),
    "province": frozenset({"division"}),
    "oblast": frozenset({"division"}),
    "peninsula": frozenset({"region"}),
    "strait": frozenset({"water"}),
    "lake": frozenset({"water"}),
    "river": frozenset({"water"}),
    "airport": frozenset({"site"}),
}
_BACK = 2
"""Sentences before its own in which a description looks for its place."""
_POINTING = frozenset({"the", "this", "that"})


def take_ups(report: Report, parse: Parse, places: Iterable[Place]) -> list[Place]:
    """The places, each with the descriptions that take it up too."""
    known = list(places)
    named = sorted((parse.at(m.span.start), p.id) for p in known for m in p.mentions if m.why != "dateline")
    kinds = {place.id: place.kind for place in known}
    found: dict[str, list[Mention]] = {}
    for first, head in _descriptions(parse):
        taken = _taken_up(
            parse, head, [(at, place) for at, place in named if kinds[place] in _FITS[head.lemma.lower()]]
        )
        if taken is not None:
            span = Span(parse.tokens[first].start, head.end)
            found.setdefault(taken, []).append(
                Mention(report.id, span, "description", f"takes up {_name(known, taken)}")
            )
    return [replace(p, mentions=tuple(sorted({*p.mentions, *found.get(p.id, ())}))) for p in known]


def _descriptions(parse: Parse) -> Iterator[tuple[int, Token]]:
    """``the city``, ``the port city``; not ``the city of …``, ``the city's``, nor a name."""
    for token in parse.tokens:
        if token.tag != "NN" or token.lemma.lower() not in _FITS:
            continue
        if token.dep in {"compound", "nmod", "appos"} or any(
            parse.tokens[c].dep in {"prep", "relcl", "acl", "appos", "compound", "poss"}
            for c in parse.children[token.i]
        ):
            continue
        determiner = parse.child(token.i, "det")
        if determiner is not None and parse.tokens[determiner].lower in _POINTING and determiner == token.i - 1:
            yield determiner, token


def _taken_up(parse: Parse, head: Token, named: list[tuple[int, str]]) -> str | None:
    """The one fitting place that the sentence and those right before it name."""
    sentence = parse.sentence_of[head.i]
    near = {place for at, place in named if at < head.i and sentence - parse.sentence_of[at] <= _BACK}
    return near.pop() if len(near) == 1 else None


def _name(places: list[Place], wanted: str) -> str:
    return next(place.name for place in places if place.id == wanted)
