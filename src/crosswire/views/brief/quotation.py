"""The stretches of a report that a sentence quotes, and how they look between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from crosswire.model.claim import Claim
from crosswire.model.report import Report
from crosswire.model.spans import Span, joined
from crosswire.views.brief.markdown import escaped
from crosswire.views.context import one_sentence, sentence_at

__all__ = ["Quotation", "content_of", "from_cue", "is_open", "single_marks", "told_as", "whole_sentence"]

_NEAR = 90
"""Letters between two stretches of a claim that are quoted with it, at most: a cue, or who somebody is."""
_FAR = 200
"""Letters between a claim and its cue, at most, for both to be quoted together."""
_OPEN = "“„«‟"
_CLOSED = "”»"
_DOUBLE = re.compile(r"[“”„«»‟\"]|''|``")
_LAST_STOP = re.compile(r"(?<!\.)(?<!\.\w)[,.](?=’?$)")
"""The comma or full stop of the report's own sentence; that of "U.S." is not one."""
_UNSEEN_FOR_NOTHING = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_UNSEEN = re.compile(
    "\\s*[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u202a-\u202e\u2061-\u206f\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]+\\s*"
)
"""Characters that would steer a terminal or turn the writing: left out, with an ellipsis in their place."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Stretches of one report, in its order, one quotation together."""

    report: Report
    spans: tuple[Span, ...]

    @property
    def words(self) -> str:
        """The words as printed, on one line: gaps are an ellipsis, marks within are single ones, as in print."""
        return _printed(self.report.text, self.spans)

    @property
    def marked(self) -> str:
        """The words between quotation marks, as Markdown."""
        return f"“{escaped(self.words)}”"

    def covers(self, span: Span) -> bool:
        """Whether a stretch of the report lies wholly within what is quoted."""
        return any(mine.covers(span) for mine in self.spans)


@lru_cache(maxsize=1024)
def _printed(text: str, spans: tuple[Span, ...]) -> str:
    """The words of a quotation, which is looked at several times before it is chosen."""
    pieces = (_piece(span.of(text)) for span in spans)
    return _LAST_STOP.sub("", " … ".join(piece for piece in pieces if piece))


def content_of(claim: Claim, report: Report) -> Quotation:
    """What a claim says and no more: for words that the report itself quotes."""
    return Quotation(report, tuple(_whole(span, report.text) for span in joined(claim.spans) if span.start < span.end))


def told_as(claim: Claim, report: Report) -> Quotation:
    """How a report tells a claim: its content, with who is said to say it, as far as one sentence holds both.

    Who is named behind the content is quoted to the end of the sentence: "..., an official who asked not to be named
    told the Fenpost".
    """
    told = list(claim.spans)
    last = max(span.end for span in told)
    for part in (claim.cue, *(speaker.span for link in claim.chain for speaker in link.who)):
        if part is not None and part.start < part.end:
            told += _beside(part, told, report)
    if told[-1].end > last and (sentence := sentence_at(report, told[-1].end - 1)).end - told[-1].end <= _NEAR:
        told.append(Span(told[-1].end, max(told[-1].end, sentence.end)))
    return Quotation(report, _closed_up(told, report))


def whole_sentence(claim: Claim, report: Report) -> Quotation:
    """The sentences that hold the content of a claim."""
    ends = [at for span in claim.spans if span.start < span.end for at in (span.start, span.end - 1)]
    first, last = sentence_at(report, min(ends)), sentence_at(report, max(ends))
    return Quotation(report, (_whole(Span(first.start, last.end), report.text),))


def from_cue(claim: Claim, report: Report) -> Quotation | None:
    """The cue and all that follows to the end of the content, where a finite cue comes just before it; else none."""
    text, cue = report.text, claim.cue
    spoken = [speaker.span for link in claim.chain for speaker in link.who]
    if cue is None or not spoken or cue.start >= cue.end:
        return None
    start = min(span.start for span in claim.spans)
    before = max((span.end for span in spoken if span.end <= cue.start), default=-1)
    if before < 0 or cue.end > start or not one_sentence(report, before, start) or start - cue.end > _NEAR:
        return None
    if text[before : cue.start].strip(" ,\u00a0") or not _finite(cue.of(text)):
        return None
    spans = _closed_up([Span(cue.start, start), *claim.spans], report)
    return Quotation(report, spans) if len(spans) == 1 else None


def _finite(cue: str) -> bool:
    """Whether the cue reads on after a name: "said", "has denied", but not "saying", "to say", "by saying"."""
    first = cue.split(maxsplit=1)[0].lower() if cue.split() else ""
    return first.isalpha() and not first.endswith("ing") and first not in {"to", "as", "by", "according", "for", "of"}


def _beside(part: Span, told: Iterable[Span], report: Report) -> Iterator[Span]:
    """A part of the attribution with what lies between it and the rest, if it stands in the same sentence."""
    spans = list(told)
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    between = Span(part.end, first) if part.end <= first else Span(last, part.start) if part.start >= last else None
    if between is None:
        yield part
    elif between.end - between.start <= _FAR and one_sentence(report, *between):
        yield Span(min(part.start, between.start), max(part.end, between.end))


def _closed_up(spans: Iterable[Span], report: Report) -> tuple[Span, ...]:
    """The spans in order, those made one that are near each other in one sentence."""
    out: list[Span] = []
    for span in joined(span for span in spans if span.start < span.end):
        near = out and span.start - out[-1].end <= _NEAR and one_sentence(report, out[-1].end, span.start)
        if near:
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return tuple(_whole(span, report.text) for span in out)


def _whole(span: Span, text: str) -> Span:
    """The span without blanks at its ends, and with a quotation mark just outside it whose partner is within."""
    span = span.trimmed(text)
    marks = [found[0] for found in _DOUBLE.finditer(text, *span)]
    if len(marks) % 2 == 0:
        return span
    if (marks[0] in _CLOSED or marks == ['"']) and text[span.start - 1 : span.start] in {*_OPEN, '"'}:
        return Span(span.start - 1, span.end)
    if (marks[-1] in _OPEN or marks == ['"']) and text[span.end : span.end + 1] in {*_CLOSED, '"'}:
        return Span(span.start, span.end + 1)
    return span


def _piece(text: str) -> str:
    text = _UNSEEN.sub(" … ", _UNSEEN_FOR_NOTHING.sub("", text))
    text = " ".join(single_marks(text).split())
    text = text.removeprefix("… ").removesuffix(" …").strip(" ,;:")
    return text if text.strip("… ") else ""


def is_open(text: str) -> bool:
    """Whether a quotation that begins in the text goes on after it."""
    return len(_DOUBLE.findall(text)) % 2 == 1


def single_marks(text: str) -> str:
    """The text with single quotation marks for double ones: those are for quotations of the brief itself."""
    return _DOUBLE.sub(lambda found: _single(found, text), text)


def _single(found: re.Match[str], text: str) -> str:
    """The single mark for a double one; between two letters it would be an apostrophe, and is left out."""
    sign = found[0]
    before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    if before.isalnum() and after.isalnum():
        return " … "
    if sign in {"“", "„", "«", "‟", "``"}:
        return "‘"
    if sign in {"”", "»", "''"}:
        return "’"
    return "‘" if not before or before.isspace() or before in "([—–" else "’"
