"""Patterns over kinds of words: the notation, and the search for them.

A pattern is a regular expression whose letters are kinds of words (see ``lexicon``), set apart by blanks:
``edge? month=month (comma? year=year)?`` finds ``early July, 2021``. ``name=kind`` remembers the words under that
name. A name in _MACROS stands for a longer pattern. No pattern repeats without bound, so the search is linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from crosswire.reading.times.meaning import Meaning, Mention, Origin
from crosswire.reading.times.words import CODES, Word

__all__ = ["Found", "Rule", "rule", "search"]

_MACROS = {
    "digits": "(n12|n31|n59|nbig|ndec|year)",
    "small": "(one|tens (hyphen? one)?)",
    "number": "((digits|small|a) (hyphen? mult)|digits frac?|small (hyphen? and hyphen? a hyphen? half)?|half a|frac)",
    "vaguely": "(a? few|a couple of?|couple of|dozens of|a? dozen)",
    "count": "(number|vaguely)",
    "anyunit": "(unit|units)",
    "dayno": "(n12|n31)",
    "daynum": "(n12|n31|ordinal)",
    "edge": "((the|at)? (beginning|middle|end) of the?|(the|a)? (early|late|mid) hyphen? (in the?)?"
    "|(earlier|later) (in the?|on)?)",
    "which": "(the? this (past|coming|last|next|same)?|last|next|past|the (last|next|past)"
    "|the? (previous|following|coming|same|latest)|that same?)",
    "side": "(the? (past|last|next|coming|latest|following|previous|ordinal)|the)",
    "approx": "(about|(more|less) than|at least|up to|under)",
    "hedge": "(approx|over)",
}
"""Names for longer patterns."""

_NAMES = re.compile(r"(?:([a-z][a-z0-9]*)=)?(\(|[a-z][a-z0-9]*)")

_PLAIN = re.compile(r"(?:[a-z][a-z0-9]*=)?([a-z][a-z0-9]*)")
"""One kind of word that a pattern cannot do without."""

_NOTHING = Word("", -1, -1, -1, "paragraph", 0)

_EDGES = {"beginning": "START", "early": "START", "earlier": "START", "middle": "MID", "mid": "MID"} | {
    "end": "END",
    "late": "END",
    "later": "END",
}
"""What the word at an edge says in TIMEX3's ``mod``."""


class Found:
    """A match of a pattern: the words behind each remembered name."""

    def __init__(self, words: list[Word], match: re.Match[str]) -> None:
        self.words = words
        self._match = match
        self.first, self.last = match.span()

    def has(self, name: str) -> bool:
        """Whether the pattern remembered words under a name."""
        return bool(self.under(name))

    def under(self, name: str) -> list[Word]:
        """The words under a name; none where it took no part or the pattern has no such name."""
        if name not in self._match.re.groupindex:
            return []
        first, last = self._match.span(name)
        return self.words[first:last] if first >= 0 else []

    def kinds(self, name: str) -> set[str]:
        """The kinds of the words under a name."""
        return {word.kind for word in self.under(name)}

    def value(self, name: str, default: int = 0) -> int:
        """What the first word under a name is worth."""
        found = self.under(name)
        return int(found[0].value) if found else default

    def which(self) -> tuple[int | None, Origin]:
        """Which one ``this``, ``last``, ``the following`` and the like pick, and what they count from.

        -1 for the one before, 0 for the one at hand, 1 for the one after; none where ``which`` has no such word.
        """
        kinds = self.kinds("which")
        if kinds & {"previous", "following", "same", "that", "latest"} or {"the", "next"} <= kinds:
            return (-1 if "previous" in kinds else 1 if kinds & {"following", "next"} else 0), "text"
        if kinds & {"last", "past"}:
            return -1, "publication"
        if kinds & {"next", "coming"}:
            return 1, "publication"
        return (0 if "this" in kinds else None), "publication"

    def before(self, steps: int = 1) -> Word:
        """A word before the match; one of kind ``paragraph`` where there is none."""
        at = self.first - steps
        return self.words[at] if at >= 0 else _NOTHING

    def behind(self, steps: int = 0) -> Word:
        """A word behind the match; one of kind ``paragraph`` where there is none."""
        at = self.last + steps
        return self.words[at] if at < len(self.words) else _NOTHING


class Rule(NamedTuple):
    """Patterns, and what the words of a match mean; ``name`` is what a time's ``why`` calls it.

    ``means`` gives nothing where the words, or those around them, speak against a time.
    """

    name: str
    patterns: tuple[str, ...]
    means: Callable[[Found], Meaning | None]


def rule(name: str, *patterns: str) -> Callable[[Callable[[Found], Meaning | None]], Rule]:
    """Makes a function that says what a match means the rule of these patterns."""
    return lambda means: Rule(name, patterns, means)


def search(words: list[Word], rules: Iterable[Rule]) -> list[Mention]:
    """All that the rules find, in text order; where finds overlap the leftmost is taken, then the longest."""
    codes = "".join([CODES[word.kind] for word in words])
    found = [
        mention
        for rule in rules
        for pattern in rule.patterns
        if all(code in codes for code in _needed(pattern))
        for mention in _finds(rule, pattern, words, codes)
    ]
    found.sort(key=lambda mention: (mention.first, -mention.last))
    out: list[Mention] = []
    for mention in found:
        if not out or mention.first >= out[-1].last:
            out.append(mention)
    return out


def _finds(rule: Rule, pattern: str, words: list[Word], codes: str) -> Iterable[Mention]:
    compiled = _compiled(pattern)
    at = 0
    while match := compiled.search(codes, at):
        found = Found(words, match)
        meaning = rule.means(found)
        if meaning is None:
            at = match.start() + 1
            continue
        at = match.end()
        edges = [_EDGES[word.kind] for word in found.under("edge") + found.under("shade") if word.kind in _EDGES]
        yield Mention(found.first, found.last, meaning, rule.name, _mod(found, edges))


def _mod(found: Found, edges: list[str]) -> str | None:
    """TIMEX3's ``mod``, from an edge (``the end of``) or a hedge (``nearly``)."""
    if edges:
        return edges[0]
    hedge = found.kinds("approx")
    if "more" in hedge or "over" in hedge:
        return "MORE_THAN"
    if "less" in hedge or "under" in hedge:
        return "LESS_THAN"
    if "least" in hedge:
        return "EQUAL_OR_MORE" if found.under("approx")[-1].lower == "least" else "EQUAL_OR_LESS"
    if "up" in hedge:
        return "EQUAL_OR_LESS"
    return "APPROX" if "about" in hedge or found.has("loose") else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(_spelled(pattern).replace(" ", ""))


@cache
def _needed(pattern: str) -> tuple[str, ...]:
    """The codes of kinds that every match of a pattern has: a text without one of them need not be searched."""
    depth, out = 0, []
    for atom in pattern.split():
        plain = _PLAIN.fullmatch(atom) if depth == 0 else None
        if plain is not None and plain[1] not in _MACROS:
            out.append(CODES[plain[1]])
        depth += atom.count("(") - atom.count(")")
    return tuple(out)


def _spelled(pattern: str) -> str:
    def spell(match: re.Match[str]) -> str:
        name, kind = match.groups()
        if kind == "(":
            return f"(?P<{name}>" if name else "(?:"
        body = f"(?:{_spelled(_MACROS[kind])})" if kind in _MACROS else CODES[kind]
        return f"(?P<{name}>{body})" if name else body

    return _NAMES.sub(spell, pattern)
