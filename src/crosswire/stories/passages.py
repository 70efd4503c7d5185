"""A report sentence by sentence, as far as it tells which stories these belong to: plain data that a store can keep."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.stories.outline import Outline, countries_in, tells, weighed_terms

__all__ = ["Passage", "lead_of_passages", "outline_of_passages", "passages_of"]

_HEADLINE = 14
"""Words that a headline within a report has at most."""
_ENDS = tuple(".!?…\"'”’;,")
"""How a sentence ends, and a headline mostly does not."""
_MARK = re.compile(r"(?:[0-9]{1,2}[.)]|[0-9]{1,2}[:.h][0-9]{2}|[•·*▪●■►–—-])\s?")
"""A number, a time or a bullet, with which an entry of a list begins."""
_TURN = re.compile(
    r"(?:meanwhile|elsewhere|separately|in other (?:news|developments|business)"
    r"|also (?:today|tonight|in the news|on \w+day)|(?:and )?finally|turning to|away from|in brief)\b",
    re.IGNORECASE,
)
"""Words with which a report turns to something else."""
_SAYING = 2
"""Terms of a sentence that says something, more than which it has."""
_LEAD = 2
"""Sentences that open a part, as they open a report."""


class Passage(NamedTuple):
    """One sentence of a report."""

    start: int
    end: int
    paragraph: int
    headline: bool
    """Whether it is a line of its own that is no sentence."""
    marked: bool
    """Whether it opens a paragraph that begins as an entry of a list does: with a number, a time or a bullet."""
    turning: bool
    """Whether it opens a paragraph with words that turn to something else: "In other news"."""
    length: int
    """Tokens."""
    terms: tuple[str, ...]
    """Lemmas of names, nouns, verbs, adjectives and numbers, in order, as often as they stand there."""
    names: tuple[str, ...]
    countries: tuple[str, ...]
    numbers: tuple[str, ...]

    @property
    def span(self) -> Span:
        """Where it stands in the report."""
        return Span(self.start, self.end)

    @property
    def tells(self) -> bool:
        """Whether it is a sentence, or a headline, that says something."""
        return len(self.terms) > _SAYING

    @property
    def turns(self) -> bool:
        """Whether another entry may begin with it."""
        return self.headline or self.marked or self.turning


def passages_of(report: Report, parse: Parse) -> tuple[Passage, ...]:
    """The sentences of a report, in order."""
    alone = Counter(sentence.paragraph for sentence in parse.sentences)
    before = None
    out = []
    for sentence in parse.sentences:
        tokens = parse.tokens[sentence.first : sentence.last]
        told = [token for token in tokens if tells(token)]
        words = Span(tokens[0].start, tokens[-1].end).of(report.text)
        opens = sentence.paragraph != before
        before = sentence.paragraph
        out.append(
            Passage(
                start=tokens[0].start,
                end=tokens[-1].end,
                paragraph=sentence.paragraph,
                headline=alone[sentence.paragraph] == 1 and len(tokens) <= _HEADLINE and not words.endswith(_ENDS),
                marked=opens and _MARK.match(words) is not None,
                turning=opens and _TURN.match(words) is not None,
                length=len(tokens),
                terms=tuple(token.lemma.lower() for token in told),
                names=tuple(sorted({token.lemma.lower() for token in told if token.pos == "PROPN"})),
                countries=tuple(sorted(set(countries_in(parse, sentence.first, sentence.last)))),
                numbers=tuple(sorted({token.lower for token in told if token.pos == "NUM"})),
            )
        )
    return tuple(out)


def outline_of_passages(name: str, whole: Outline, passages: Sequence[Passage], sense: str = "") -> Outline:
    """What a part of a report is about.

    Args:
        name: What the part is called.
        whole: The report as a whole, from which the part has its days.
        passages: Those of the part, in order.
        sense: Where its lead points.
    """
    told: list[tuple[str, int]] = []
    at = 0
    for passage in passages:
        told += [(term, at) for term in passage.terms]
        at += passage.length
    return replace(
        whole,
        report=name,
        terms=weighed_terms(told),
        names=_sorted(name for passage in passages for name in passage.names),
        countries=_sorted(country for passage in passages for country in passage.countries),
        numbers=_sorted(number for passage in passages for number in passage.numbers),
        days=(),
        sense=sense,
    )


def lead_of_passages(text: str, passages: Iterable[Passage]) -> str:
    """The words of a part that are compared by meaning: its first sentences that tell something."""
    telling = [passage for passage in passages if passage.tells]
    return " ".join(" ".join(passage.span.of(text).split()) for passage in telling[:_LEAD])


def _sorted(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(words)))
