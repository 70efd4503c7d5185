"""How likely a text is to be of a language."""

import pytest

from crosswire.reports.alphabets import LETTERS
from crosswire.reports.likelihood import likelihoods
from tests.reports.tongues import NEWS


def total(text: str, language: str) -> float:
    (likelihood,) = likelihoods(text, (language,))
    return likelihood.total


@pytest.mark.parametrize(
    ("right", "wrong", "language"),
    [
        ("Привет, порт", "пРИВЕТ, ПОРТ", "ru"),
        ("Wałęsa", "Wa³êsa", "pl"),
        ("it’s", "itжs", "ru"),
        ("порт", "пopt", "ru"),
        ("的是", "龘龗", "zh"),
    ],
)
def test_what_is_likelier(right: str, wrong: str, language: str) -> None:
    assert total(right, language) > total(wrong, language)


@pytest.mark.parametrize("language", ["ru", "uk", "bg", "el", "he", "ar", "th", "ko", "zh", "ja"])
def test_news_are_likeliest_in_their_own_language(language: str) -> None:
    best = max(likelihoods(NEWS[language], LETTERS), key=lambda likelihood: likelihood.total)
    assert best.language == language


@pytest.mark.parametrize("language", LETTERS)
def test_no_letter_stands_twice_in_an_alphabet(language: str) -> None:
    assert len(set(LETTERS[language])) == len(LETTERS[language])
