"""The language of a text, and its name.

1. English by its most common words, where they are plain: most texts, at no cost.
2. In another script: by its characters and their neighbours (py3langid), whose tables take most of a second to load.
3. English where a good part of its sentences is: the rest is quoted, or the same again in another language.
4. By the characters of the words that begin with a small letter, names being of any language;
   English where they leave a doubt.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

__all__ = ["language_name", "language_of", "probabilities"]

_ENOUGH = 4000
"""Characters that tell a language."""

_ENGLISH = frozenset("the and of to was were that with said has have had from which would been their".split())
"""Words that few other languages share, and that make up a quarter of English prose."""
_SHARE = 0.12
"""Of these words from which a text is English without further ado; in news it lies at 0.2 and more."""
_ARTICLE_SHARE = 0.03
_WORDS = 20
_FEWEST_WORDS = 6
"""Of a sentence whose language counts; shorter ones are names, labels and bits of speech."""
_FEWEST_SMALL = 3
"""Words with a small letter that tell a language; fewer are much alike in all."""
_PARTLY = 0.25
"""Share of words in plainly English sentences from which a text is English; reports in other languages quote less."""
_PROBABLE = 0.3
_POSSIBLE = 0.05
"""Another language must be likelier than the one, and English less likely than the other, or the text is English."""

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORD = re.compile(r"(?<![\w'’])[^\W\d_]+(?:['’-][^\W\d_]+){0,3}")
_SENTENCE = re.compile(r"[^.!?\n]{1,2000}")
_CHARACTERS_A_WORD = {
    "CJK": 2,
    "HIRAGANA": 2,
    "KATAKANA": 2,
    "HANGUL": 3,
    "THAI": 4,
    "LAO": 4,
    "KHMER": 4,
    "MYANMAR": 4,
}
"""By the first word of a letter's Unicode name; about five in alphabets."""


def language_of(text: str, declared: str | None = None) -> str:
    """ISO 639-1 code of a text's language; one in Latin letters that leaves a doubt is English.

    Args:
        text: The words of a report.
        declared: ISO 639-1 code that its format tells, often that of a template; it decides where the words do not.
    """
    sample = text[:_ENOUGH]
    if not _WORD.search(sample):
        return declared or "en"
    if _is_plainly_english(_WORD.findall(sample.lower()), _WORDS):
        return "en"
    if _is_in_other_script(sample):
        return _likeliest(re.sub("[A-Za-z]+", " ", sample), declared, doubtful=False)
    return "en" if _is_partly_english(sample) else _likeliest(_small_words(sample), declared, doubtful=True)


def language_name(code: str) -> str:
    """English name of a language, by CLDR: ``"ko"`` is ``"Korean"``; the code itself if it is none that is known."""
    from babel import Locale  # noqa: PLC0415 - few reports are in a language that has to be named

    return str(Locale("en").languages.get(code, code))


def probabilities(text: str) -> dict[str, float]:
    """Probability of each language by the characters of a text and their neighbours, the likeliest first.

    Keys are ISO 639-1 codes, and ISO 639-3 for languages that have no other.
    """
    return dict(_identifier().rank(text[:_ENOUGH]))


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - its tables take long to load

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _is_plainly_english(words: list[str], fewest: int) -> bool:
    """Whether at least so many words, in small letters, are of English prose."""
    counted = Counter(words)
    total = len(words)
    common = sum(counted[word] for word in _ENGLISH)
    return total >= fewest and common >= _SHARE * total and counted["the"] >= _ARTICLE_SHARE * total


def _is_in_other_script(sample: str) -> bool:
    """Whether less than half of the words are in Latin letters."""
    scripts: Counter[str] = Counter()
    for char, count in Counter(sample).items():
        if char.isalpha():
            scripts[unicodedata.name(char, "").partition(" ")[0]] += count
    words = {script: count / _CHARACTERS_A_WORD.get(script, 5) for script, count in scripts.items()}
    return 2 * words.get("LATIN", 0) < sum(words.values())


def _is_partly_english(sample: str) -> bool:
    sentences = [_WORD.findall(match[0].lower()) for match in _SENTENCE.finditer(sample)]
    english = sum(len(words) for words in sentences if _is_plainly_english(words, _FEWEST_WORDS))
    return english > _PARTLY * sum(map(len, sentences))


def _small_words(sample: str) -> str:
    words = _SMALL_WORD.findall(sample)
    return " ".join(word for word in words if sample.isupper() or word[0].islower())


def _likeliest(sample: str, declared: str | None, *, doubtful: bool) -> str:
    """The likeliest language, or the one declared if it is likely too.

    Args:
        sample: What tells the language.
        declared: What the format tells.
        doubtful: Whether it may be English.
    """
    by_language = probabilities(sample)
    english = by_language.get("en", 0.0) if doubtful else 0.0
    told = by_language.get("no" if declared == "nb" else declared or "", 0.0)
    if declared and told > max(english, _POSSIBLE):
        return declared
    best = next((code for code in by_language if len(code) == 2 and (doubtful or code != "en")), "en")
    likely = by_language.get(best, 0.0) > _PROBABLE and english < _POSSIBLE
    sure = not doubtful or (likely and sample.count(" ") + 1 >= _FEWEST_SMALL)
    return best if sure else "en"
