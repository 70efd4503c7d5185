"""What an edited version of a report says otherwise, sentence by sentence.

A sentence that stands in both texts is no change, wherever it stands, nor are quotation marks, dashes and capitals.
Of the others, an old and a new one that share most of their words are one sentence that was edited; an old one
without such a partner was taken out, a new one was put in. Two headlines are always one sentence.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.model.report import Change, Report
from crosswire.model.sentences import sentences_of
from crosswire.model.spans import Span

__all__ = ["changes_between"]

_EDITED = 0.45
"""Share of words and of pairs of words that an edited sentence keeps; sentences of one report that have nothing to do
with each other share about a quarter of theirs, small words mostly."""
_IN_PLACE = 0.38
"""The share that is enough for the only sentence that changed between two that did not."""
_COMMON = 50
"""A pair of words in more sentences than this tells nothing."""
_QUIET = str.maketrans({**dict.fromkeys("“”„«»‟″", '"'), **dict.fromkeys("‘’‚‛′", "'"), **dict.fromkeys("‐‑‒–—―", "-")})
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence, the words that tell it from others, and whether it is the headline."""

    span: Span
    words: str
    title: bool


def changes_between(old: Report, new: Report) -> tuple[Change, ...]:
    """The sentences in which ``new`` differs from ``old``, in the order of ``new``.

    What was taken out stands behind the sentence that it stood behind.
    """
    before, after = _sentences(old), _sentences(new)
    kept = _kept(before, after)
    edited = _edited(before, after, kept)
    partner = kept | edited
    changes = [(n, 0, Change(before[m].span, after[n].span)) for m, n in edited.items()]
    changes += [(n, 0, Change(None, after[n].span)) for n in set(range(len(after))) - set(partner.values())]
    at = -1
    for m, sentence in enumerate(before):
        at = partner.get(m, at)
        if m not in partner:
            changes.append((at, 1 + m, Change(sentence.span, None)))
    return tuple(change for *_, change in sorted(changes, key=lambda entry: entry[:2]))


def _sentences(report: Report) -> list[_Sentence]:
    title = report.where.get("title")
    return [
        _Sentence(sentence, _plain(sentence.of(report.text)), span == title)
        for span in report.body
        for sentence in ([span] if span == title else sentences_of(report.text, span))
    ]


def _plain(words: str) -> str:
    return " ".join(_UNSEEN.sub("", words).translate(_QUIET).casefold().split())


def _kept(before: Sequence[_Sentence], after: Sequence[_Sentence]) -> dict[int, int]:
    """For each sentence of the old text that stands in the new one, where; the first twin goes with the first."""
    places: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for n in reversed(range(len(after))):
        places[after[n].words, after[n].title].append(n)
    twins = ((m, places.get((sentence.words, sentence.title))) for m, sentence in enumerate(before))
    return {m: there.pop() for m, there in twins if there}


def _edited(before: Sequence[_Sentence], after: Sequence[_Sentence], kept: dict[int, int]) -> dict[int, int]:
    """For each other sentence of the old text the new one that it became, those most alike first."""
    old = {m: _traits(before[m].words) for m in range(len(before)) if m not in kept and not before[m].title}
    gone = set(kept.values())
    new = {n: _traits(after[n].words) for n in range(len(after)) if n not in gone and not after[n].title}
    edited: dict[int, int] = {}
    for score, m, n in sorted(_alike(old, new), key=lambda pair: (-pair[0], abs(pair[1] - pair[2]), pair[1:])):
        enough = _IN_PLACE if _stays(m, n, len(before), len(after), kept) else _EDITED
        if score >= enough and m not in edited and n not in gone:
            edited[m] = n
            gone.add(n)
    titles = [next((n for n, sentence in enumerate(text) if sentence.title), None) for text in (before, after)]
    if titles[0] is not None and titles[1] is not None and titles[0] not in kept:
        edited[titles[0]] = titles[1]
    return edited


def _stays(m: int, n: int, old: int, new: int, kept: dict[int, int]) -> bool:
    """Whether an old sentence and a new one stand between the same two, or at the same end of the text."""
    before = kept.get(m - 1) == n - 1 if m and n else m == n == 0
    after = kept.get(m + 1) == n + 1 if m + 1 < old and n + 1 < new else (m + 1, n + 1) == (old, new)
    return before and after


def _alike(
    old: dict[int, Counter[tuple[str, ...]]], new: dict[int, Counter[tuple[str, ...]]]
) -> list[tuple[float, int, int]]:
    """Pairs of sentences that share a pair of words, with the share of their words and pairs that both have."""
    holding: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for m, traits in old.items():
        for trait in traits:
            if len(trait) > 1:
                holding[trait].append(m)
    pairs = []
    for n, traits in new.items():
        near = {m for trait in traits for m in holding.get(trait, ()) if len(holding[trait]) <= _COMMON}
        for m in sorted(near):
            shared = (old[m] & traits).total()
            pairs.append((2 * shared / (old[m].total() + traits.total()), m, n))
    return pairs


def _traits(words: str) -> Counter[tuple[str, ...]]:
    """The words of a sentence and the pairs that they stand in, its ends among them."""
    listed = re.findall(r"\w+(?:[.,]\d+)*", words)
    return Counter([(word,) for word in listed] + list(zip(["", *listed], [*listed, ""], strict=True)))
