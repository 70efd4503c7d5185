"""The words of a claim in their sentence as a piece of HTML."""

from __future__ import annotations

from crosswire.views.inline.render import render
from crosswire.views.plain import one_line, visible

__all__ = ["words_inline"]


def words_inline(before: str, words: str, after: str, said: str) -> str:
    """The sentence with the words marked, and who said them."""
    return render("words", before=visible(before), words=visible(words), after=visible(after), said=one_line(said))
