"""What a line is by its shape: a headline, the body's prose, or neither."""

from __future__ import annotations

import re

__all__ = ["ends_sentence", "has_verb", "is_headline", "is_lead", "is_link", "is_prose", "same_words", "shared_words"]

_LONGEST_HEADLINE = 30
"""Words. Papers that put two sentences on one line stay below it."""
_LONGEST_SENTENCE_HEADLINE = 16
"""Words of a headline written as a sentence, with its full stop; leads have 25 on average, headlines 10."""
_LONGEST_DECK = 40
"""Words. A longer line in one sentence is the body's."""
_SHORTEST_SENTENCE = 8
"""Words; below it, a full stop ends as many labels and headings as sentences."""

_STOP = re.compile(r"[.!?…][\"'”’)\]]*(?:\s?[\[(][^()\[\]]{2,80}[\])]\.?)?$")
_TWO_SENTENCES = re.compile(r"[\w)”\"’][.!?][\"”’)]*\s+[\"“‘(]?[A-ZÀ-Þ]")
_LEAD = re.compile(
    r"\b(?:said|told|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|night))\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|should|may|might|must|do|does|did|says?|said|"
    r"\w+n['’]t)\b",
    re.IGNORECASE,
)
"""The verbs that are never nouns; without a parse the others cannot be told from them."""


def ends_sentence(line: str) -> bool:
    """Whether the line ends as a sentence does, a credit in parentheses left out."""
    return bool(_STOP.search(line))


def is_prose(line: str) -> bool:
    """Whether the line can only be the body's: more than one sentence at some length, or one too long for a deck."""
    words = len(line.split())
    return words > _LONGEST_DECK or (words > 20 and bool(_TWO_SENTENCES.search(line)) and ends_sentence(line))


def is_lead(line: str) -> bool:
    """Whether the line may be the body's: a sentence with its full stop."""
    return ends_sentence(line) and len(line.split()) >= _SHORTEST_SENTENCE


def is_link(line: str) -> bool:
    """Whether a line under a heading such as "Related" can be another report's headline, which may be a question."""
    asks = bool(re.search(r"\?[\"'”’]*$", line)) and not _TWO_SENTENCES.search(line)
    return (asks or not is_lead(line)) and len(line.split()) <= _LONGEST_SENTENCE_HEADLINE


def is_headline(line: str, following: str) -> bool:
    """Whether the first line of a report is its headline, given the lines that follow.

    A line without a full stop is one if it is short enough. With a full stop it is one where most of its longer
    words are capitalised, or where it is shorter than a lead, what follows takes up its words, and it has not the
    marks of a lead: a verb of saying, or a weekday.
    """
    words = line.split()
    if len(words) > _LONGEST_HEADLINE or not any(char.isalpha() for char in line) or line.endswith(","):
        return False
    if not re.search(r"\.[\"'”’)\]]*$", line):
        return True
    long = [word.strip("\"'“‘(") for word in words if len(word) > 3]
    if long and sum(word[:1].isupper() or word[:1].isdigit() for word in long) >= 0.75 * len(long):
        return True
    if len(words) > _LONGEST_SENTENCE_HEADLINE or _LEAD.search(line):
        return False
    return shared_words(line, following) > 0


def shared_words(line: str, other: str) -> int:
    """How many words of one stem, small ones left out, two stretches share."""
    return len(_content(line) & _content(other))


def has_verb(line: str) -> bool:
    """Whether an auxiliary or a verb of saying stands in the line, as in a sentence and never in a name."""
    return bool(_VERB.search(line))


def same_words(line: str, other: str) -> bool:
    """Whether two lines say the same words, whatever their case, marks and spacing."""
    return re.findall(r"\w+", line.casefold()) == re.findall(r"\w+", other.casefold())


def _content(line: str) -> set[str]:
    """Stems, by their first five letters without an ending, of the words of more than three."""
    return {re.sub(r"(?:ing|ed|es|s)$", "", word)[:5] for word in re.findall(r"[^\W\d_]{4,}", line.casefold())}
