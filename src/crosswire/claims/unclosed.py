"""Where a quotation ends whose closing mark is missing.

Such a quotation is read to the end of its paragraph, for in a long one only the last paragraph is closed. Where its
first sentence ends in its speaker ("..., said Piet Rask."), it ends there.
"""

from __future__ import annotations

from dataclasses import replace

from crosswire.claims.cues import REPORT_VERBS
from crosswire.model.parse import Parse
from crosswire.model.reading import Quote
from crosswire.model.spans import Span

__all__ = ["ended"]

_NAME = 6
"""Tokens between the comma and the verb, at most: "the harbour chief of Lisk said"."""


def ended(quote: Quote, parse: Parse) -> Quote:
    """The quotation, cut before the comma that parts it from its speaker."""
    inside = parse.within(quote.inner)
    if quote.closed or not inside:
        return quote
    sentence = parse.sentences[parse.sentence_of[inside[0]]]
    for verb in range(inside[0] + 1, min(sentence.last, inside[-1] + 1)):
        comma = _comma_before(parse, verb, inside[0])
        if comma and parse.tokens[verb].lemma in REPORT_VERBS and _has_subject_outside(parse, verb, comma):
            end = parse.tokens[comma].start
            return replace(quote, inner=Span(quote.inner.start, end), outer=Span(quote.outer.start, end))
    return quote


def _comma_before(parse: Parse, verb: int, first: int) -> int:
    """The nearest comma before a verb, with no other verb between; 0 if none."""
    for at in range(verb - 1, max(first, verb - _NAME), -1):
        if parse.tokens[at].text == ",":
            return at
        if parse.tokens[at].pos in {"VERB", "AUX"}:
            break
    return 0


def _has_subject_outside(parse: Parse, verb: int, comma: int) -> bool:
    """Whether the verb has a subject after the comma, and is no participle."""
    finite = parse.tokens[verb].tag in {"VBD", "VBZ", "VBP"}
    return finite and any(parse.tokens[c].dep == "nsubj" and c > comma for c in parse.children[verb])
