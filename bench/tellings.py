"""Reports that many outlets could have written of one story, made of sentences that are there already.

Each report tells some paragraphs of the sample's story, in words and with numbers and days that differ a little, and
some of another text, whose names are changed. They make no sense to a reader; there are as many sentences, names,
times and attributions in them as in the news, and what they share is what reports of one story share.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

__all__ = ["Sources", "many_stories", "sources", "tellings"]

_TOLD = (6, 10)
"""How many paragraphs of the story a report tells, at least and at most."""
_BESIDE = (0, 2)
"""How many paragraphs of another matter."""
_TELLERS = 5
"""Reports of a story where there are many stories, and paragraphs that it is made of."""
_OTHER_WORD = 0.12
_OTHER_NUMBER = 0.3
_FROM, _DAYS = date(2024, 3, 12), 14
_WORD = re.compile(r"\b[a-z]{6,}\b")
_NUMBER = re.compile(r"(?<![\d,.])\d{1,3}(?![\d,.:]| [AP]M)")
_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b")
_SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
_PAPERS = ("Courier", "Herald", "Gazette", "Tribune", "Observer", "Chronicle")


@dataclass(frozen=True)
class Sources:
    """The paragraphs that reports are made of."""

    story: Sequence[str]
    beside: Sequence[str]

    @cached_property
    def words(self) -> dict[str, list[str]]:
        """The longer words, by their last three letters: one stands for another of its kind, more or less."""
        out: dict[str, list[str]] = {}
        for word in sorted({word for paragraph in self.story for word in _WORD.findall(paragraph)}):
            out.setdefault(word[-3:], []).append(word)
        return out


def sources(sample: Path, shared: Path) -> Sources:
    """The sample's paragraphs, and beside them those of the stories in SHARED; without these the sample's again."""
    story = [p for file in sorted((sample / "reports").glob("*.txt")) for p in _paragraphs(file.read_text("utf-8"))]
    beside = [p for file in sorted((shared / "reports").glob("*/*.txt")) for p in _paragraphs(file.read_text("utf-8"))]
    triples = shared / "bench" / "stories" / "neus" / "dev.jsonl"
    if triples.is_file():
        with triples.open(encoding="utf-8") as lines:
            beside += [json.loads(line)["text"] for line in lines]
    return Sources(story, beside or story)


def _paragraphs(text: str) -> list[str]:
    """Paragraphs that end as sentences do, and so are no headline, byline or caption."""
    return [line for line in text.splitlines() if line.rstrip().endswith((".", ".”", '."')) and " " in line]


def tellings(of: Sources, many: int) -> Iterator[tuple[str, str]]:
    """So many reports, each with a name for its file; the first ones are the same however many there are."""
    for number in range(many):
        yield f"{number:05}.txt", _telling(of, number)


def many_stories(of: Sources, many: int) -> Iterator[str]:
    """So many reports of a fifth as many stories, each of some 200 words.

    A story is made of five paragraphs of other matters, with names and days of its own; a report tells most of them.
    """
    for number in range(many):
        story, teller = divmod(number, _TELLERS)
        chance = random.Random(f"story {story}")  # noqa: S311 - the same story for each report
        matter = _with_other_names("\n".join(chance.sample(of.beside, min(_TELLERS, len(of.beside)))), chance)
        day = _FROM + timedelta(days=chance.randrange(300) + teller)
        chance = random.Random(number)  # noqa: S311 - the same report in every run
        told = [_in_other_words(paragraph, of, chance) for paragraph in chance.sample(matter.split("\n"), _TELLERS - 1)]
        paper = f"{_made_up(number % 400)} {_PAPERS[number % len(_PAPERS)]}"
        title = " ".join(told[0].split()[:9]).rstrip(".,")
        yield "\n\n".join([f"{paper}\n{day:%B} {day.day}, {day.year}", title, *told]) + "\n"


def _telling(of: Sources, number: int) -> str:
    chance = random.Random(number)  # noqa: S311 - the same report in every run
    told = chance.sample(of.story, min(chance.randint(*_TOLD), len(of.story)))
    beside = [_with_other_names(chance.choice(of.beside), chance) for _ in range(chance.randint(*_BESIDE))]
    day = _FROM + timedelta(days=chance.randrange(_DAYS))
    paragraphs = [_in_other_words(paragraph, of, chance) for paragraph in told]
    paper = f"{_made_up(number)} {_PAPERS[number % len(_PAPERS)]}"
    title = " ".join(chance.choice(of.story).split()[:9]).rstrip(".,")
    head = f"{paper}\n{day:%B} {day.day}, {day.year}\n\n{title}"
    return "\n\n".join([head, *paragraphs, *beside]) + "\n"


def _in_other_words(paragraph: str, of: Sources, chance: random.Random) -> str:
    def word(found: re.Match[str]) -> str:
        others = of.words.get(found[0][-3:], [found[0]])
        return chance.choice(others) if chance.random() < _OTHER_WORD else found[0]

    def number(found: re.Match[str]) -> str:
        return str(int(found[0]) + chance.randint(1, 9)) if chance.random() < _OTHER_NUMBER else found[0]

    return _NUMBER.sub(number, _WORD.sub(word, paragraph))


def _with_other_names(paragraph: str, chance: random.Random) -> str:
    names = {
        name: f"{_made_up(chance.getrandbits(16))} {_made_up(chance.getrandbits(16))}"
        for name in _NAME.findall(paragraph)
    }
    return _NAME.sub(lambda found: names[found[0]], paragraph)


def _made_up(number: int) -> str:
    """A name of its own for each number: Bada, Beda."""
    out = ""
    while number or len(out) < 4:
        number, rest = divmod(number, len(_SYLLABLES))
        out += _SYLLABLES[rest]
    return out.capitalize()
