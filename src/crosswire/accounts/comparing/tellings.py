"""What a report tells as a whole, and whether two reports tell of one happening.

Reports of one story may still tell of two happenings that look alike: this quake and that of ten years ago, the cup
and the league. A word that two such reports share then tells less.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.model.meaning import Meaning
from crosswire.model.parse import Parse, Sentence, Token
from crosswire.model.reading import Reading

__all__ = ["LIKENESS", "Telling", "degrees", "lead_of", "one_happening", "telling_of"]

_COUNTS = {"PROPN": 2.0, "NOUN": 1.0, "VERB": 0.5}
"""What a report is about is told by names above all, then by nouns, then by verbs."""
_LEAD = 2
"""Sentences that open a report: its headline and what it tells first."""
_SHORTEST = 3
"""Words of a sentence that tells something, more than which it has."""

LIKENESS = {"words": 7.2, "numbers": 5.2, "names of the lead": 1.3, "meaning of the lead": 7.5, "constant": -8.6}
"""Log-odds that two reports of a story tell of one happening."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What a report tells as a whole."""

    words: Mapping[str, float]
    """Lemmas of names, nouns and verbs, as a vector of length one."""
    numbers: frozenset[str]
    names: frozenset[str]
    """Names in the lead."""
    lead: str
    """The words of the lead."""


def telling_of(reading: Reading) -> Telling:
    """What a report tells as a whole."""
    parse = reading.parse
    counts = Counter((t.lemma.lower(), t.pos) for t in parse.tokens if t.pos in _COUNTS and len(t.text) > 1)
    weights: dict[str, float] = {}
    for (lemma, pos), count in sorted(counts.items()):
        weights[lemma] = weights.get(lemma, 0.0) + _COUNTS[pos] * (1 + math.log(count))
    length = math.sqrt(math.fsum(w * w for w in weights.values())) or 1.0
    lead = _lead_tokens(parse)
    return Telling(
        words={lemma: w / length for lemma, w in weights.items()},
        numbers=frozenset(t.lower for t in parse.tokens if t.pos == "NUM"),
        names=frozenset(t.lemma.lower() for t in lead if t.pos == "PROPN" and len(t.text) > 1),
        lead=_words(lead),
    )


def lead_of(parse: Parse) -> str:
    """The words of a report's lead, as they are compared by meaning."""
    return _words(_lead_tokens(parse))


def one_happening(a: Telling, b: Telling, meaning: Meaning | None) -> float:
    """How sure it is that two reports tell of one happening, 0 to 1; of one that says nothing, that they do."""
    if not a.words or not b.words:
        return 1.0
    found = degrees(a, b, meaning)
    odds = math.fsum(LIKENESS[name] * degree for name, degree in found.items()) + LIKENESS["constant"]
    return round(1 / (1 + math.exp(-odds)), 2)


def degrees(a: Telling, b: Telling, meaning: Meaning | None) -> dict[str, float]:
    """What two reports have in common, each 0 to 1, by the names of ``LIKENESS``."""
    return {
        "words": math.fsum(a.words[word] * b.words[word] for word in a.words.keys() & b.words.keys()),
        "numbers": _shared(a.numbers, b.numbers),
        "names of the lead": _shared(a.names, b.names),
        "meaning of the lead": meaning.likeness(a.lead, b.lead) if meaning and a.lead and b.lead else 0.0,
    }


def _shared(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / math.sqrt(len(a) * len(b)) if a and b else 0.0


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(t.text for t in tokens)


def _lead_tokens(parse: Parse) -> Sequence[Token]:
    return [t for s in _lead(parse) for t in parse.tokens[s.first : s.last]]


def _lead(parse: Parse) -> Sequence[Sentence]:
    """The first sentences that tell something."""
    words = ((s, sum(t.text[0].isalpha() for t in parse.tokens[s.first : s.last])) for s in parse.sentences)
    return [sentence for sentence, count in words if count > _SHORTEST][:_LEAD]
