"""Annotated reports that come as tokens in CAT XML: their text, put together again, and where each token stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, parse

from bench.reports import lines_of, report_of
from crosswire.model.report import Report
from crosswire.model.spans import Span

__all__ = ["Annotated", "read_cat"]

_NO_SPACE_BEFORE = frozenset({",", ".", ";", ":", "?", "!", ")", "]", "%", "'", "''", "'s", "’s", "n't"})
_NO_SPACE_AFTER = frozenset({"(", "[", "$", "``"})
_MARKS = {"``": '"', "''": '"'}


@dataclass(frozen=True, slots=True)
class Annotated:
    """One report and its annotation."""

    report: Report
    spans: dict[str, Span]
    """Where each token stands, by its id."""
    sentences: dict[str, int]
    """The sentence of each token."""
    root: Element


def read_cat(files: Iterator[Path]) -> Iterator[Annotated]:
    """The reports of these files, a paragraph a sentence."""
    for file in sorted(files):
        root = parse(file).getroot()  # noqa: S314 - annotated sets that the user put there
        tokens = list(root.iter("token"))
        spans: dict[str, Span] = {}
        text, last, tight = "", "", True
        for token in tokens:
            word = _MARKS.get(token.text or "", token.text or "")
            if token.get("sentence", "") != last:
                text += "\n" if text else ""
            elif not tight and token.text not in _NO_SPACE_BEFORE:
                text += " "
            last, tight = token.get("sentence", ""), token.text in _NO_SPACE_AFTER
            spans[token.get("t_id", "")] = Span(len(text), len(text) + len(word))
            text += word
        sentences = {token.get("t_id", ""): int(token.get("sentence", "0")) for token in tokens}
        yield Annotated(report_of(file.name, text, lines_of(text)), spans, sentences, root)
