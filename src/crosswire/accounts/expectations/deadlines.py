"""The last day by which something was expected: "by Friday", "within two weeks"; and what is told to have come late."""

from __future__ import annotations

from datetime import date, timedelta

from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["is_deadline", "is_told_late", "within"]

_BY = frozenset("by before until till".split())
_WITHIN = frozenset({"within"})
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 31, "year": 366}
"""Days of a length of time, at most."""
_NUMBERS = dict(zip("a one two three four five six seven eight nine ten".split(), (1, *range(1, 11)), strict=True))
_NEAR = 5
"""Tokens between a preposition and the words of the time, at most: "by no later than the end of March"."""


def is_deadline(parse: Parse, time: Time) -> bool:
    """Whether a time is put as the last day: what comes earlier is in time."""
    first = parse.at(time.span.start)
    if first >= len(parse.tokens):
        return False
    sentence = parse.sentences[parse.sentence_of[first]]
    for i in range(first, max(sentence.first, first - _NEAR) - 1, -1):
        token = parse.tokens[i]
        if token.lower in _BY:
            return True
        if i < first and token.pos in {"VERB", "PUNCT"}:
            return False
    return False


def within(parse: Parse, verb: Span, report: Report) -> Time | None:
    """The days from the report's own to the last of "within two weeks", where the verb has such a phrase."""
    out = report.published
    if not out.earliest or not out.latest:
        return None
    for i in parse.within(verb):
        for child in parse.children[i]:
            noun = parse.child(child, "pobj") if parse.tokens[child].lower in _WITHIN else None
            if noun is None or parse.tokens[noun].lemma.lower() not in _DAYS:
                continue
            count = next((n for c in parse.children[noun] if (n := _number(parse.tokens[c].lower)) is not None), None)
            if count is not None:
                last = date.fromisoformat(out.latest) + timedelta(days=count * _DAYS[parse.tokens[noun].lemma.lower()])
                return Time(
                    report=report.id,
                    span=parse.span(child, noun + 1),
                    type="DATE",
                    value=f"{out.earliest}/{last.isoformat()}",
                    begin=out.earliest,
                    end=last.isoformat(),
                    precision="day",
                    why="a length of time from the day of the report",
                )
    return None


def _number(word: str) -> int | None:
    return int(word) if word.isascii() and word.isdigit() and len(word) < _NEAR else _NUMBERS.get(word)


def is_told_late(parse: Parse, verb: Span) -> bool:
    """Whether the clause of a verb says that it came late: "a week late", "later than planned", "behind schedule"."""
    for i in parse.within(verb):
        below = [c for c in parse.subtree(i) if not _in_another_clause(parse, c, i)]
        words = [parse.tokens[c].lower for c in below]
        if "belatedly" in words or _has(words, ("behind", "schedule")):
            return True
        for c in below:
            token = parse.tokens[c]
            if token.lower == "late" and token.dep in {"advmod", "npadvmod", "acomp"} and _measured(parse, c):
                return True
            if token.lower == "later" and _than_planned(parse, c):
                return True
    return False


def _in_another_clause(parse: Parse, at: int, verb: int) -> bool:
    for above in (at, *parse.ancestors(at)):
        if above == verb:
            return False
        if parse.tokens[above].pos in {"VERB", "AUX"} and parse.tokens[above].lower not in _PLANNED:
            return True
    return True


_PLANNED = frozenset("planned expected scheduled promised hoped announced agreed intended".split())


def _measured(parse: Parse, late: int) -> bool:
    """Whether it says how late: "a week late", not "late on Sunday"."""
    return any(parse.tokens[c].dep in {"npadvmod", "nummod", "dep"} for c in parse.children[late] if c < late)


def _than_planned(parse: Parse, later: int) -> bool:
    after = [parse.tokens[i].lower for i in range(later + 1, min(later + 4, len(parse.tokens)))]
    return after[:1] == ["than"] and bool(_PLANNED & set(after))


def _has(words: list[str], row: tuple[str, ...]) -> bool:
    return any(tuple(words[i : i + len(row)]) == row for i in range(len(words)))
