"""The sentence in which words of a report stand."""

from __future__ import annotations

from crosswire.model.report import Report
from crosswire.model.sentences import sentences_of
from crosswire.model.spans import Span

__all__ = ["one_sentence", "sentence_at"]


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
