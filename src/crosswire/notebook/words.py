"""The words of one claim in their sentence: what every line rests on."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.views.inline.words import words_inline

__all__ = ["Words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a claim as they stand in the report; it shows itself in Jupyter with the words marked.

    ``report.text[start:end]`` is ``words``: offsets are code points, half-open. ``before`` and ``after`` are the rest
    of the sentence.
    """

    claim: str
    """The claim's id."""
    report: str
    """The report's id."""
    chain: str
    """Who said it, the origin first, the outlet last."""
    stance: str
    """asserts, denies, expects, doubts or urges: the speaker's."""
    start: int
    end: int
    before: str
    words: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}»{self.words}«{self.after}"

    def _repr_html_(self) -> str:
        return words_inline(self.before, self.words, self.after, f"{self.chain} {self.stance}")
