"""The sentence in which words of a report stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.model.report import Report
from crosswire.model.sentences import sentences_of
from crosswire.model.spans import Span

__all__ = ["InSentence", "in_sentence", "one_sentence", "sentence_at"]


@dataclass(frozen=True, slots=True, kw_only=True)
class InSentence:
    """Three stretches of a report that touch."""

    before: Span
    words: Span
    """From the first of the words to the last in this sentence."""
    after: Span


def in_sentence(report: Report, spans: Sequence[Span]) -> InSentence:
    """Words of a report in their sentence, which is the one of the first of them.

    Args:
        report: Whose text it is.
        spans: The words; one of them, at least, is not empty.
    """
    told = [span for span in spans if span.start < span.end]
    sentence = sentence_at(report, told[0].start)
    end = max(sentence.end, told[0].end)
    last = max(span.end for span in told if span.start < end)
    first = told[0].start
    return InSentence(
        before=Span(min(sentence.start, first), first), words=Span(first, last), after=Span(last, max(end, last))
    )


def sentence_at(report: Report, at: int) -> Span:
    """The sentence around a place in a report's text; the line around it where it lies outside the body."""
    text = report.text
    line = Span(text.rfind("\n", 0, at) + 1, end if (end := text.find("\n", at)) >= 0 else len(text))
    paragraph = next((span for span in report.body if span.start <= at < span.end), line)
    within = [span for span in sentences_of(text, paragraph) if span.start <= at < span.end]
    return within[0] if within else paragraph


def one_sentence(report: Report, start: int, end: int) -> bool:
    """Whether two places stand in one sentence."""
    sentence = sentence_at(report, start)
    return sentence.start <= start and end <= sentence.end
