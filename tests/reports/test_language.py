"""The language of a text."""

import sys

import pytest

from crosswire.reports.language import language_of

ENGLISH = (
    "The harbour council said on Tuesday that the ferry had been sold to a firm from the north, which would repair it. "
    "It was the third sale of the year, and the crew were told of it by letter."
)


def test_english_is_told_without_the_tables() -> None:
    sys.modules.pop("py3langid", None)
    assert language_of(ENGLISH) == "en"
    assert "py3langid" not in sys.modules


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Hafenrat sagte am Dienstag, die Fähre sei an eine Firma aus dem Norden verkauft worden.", "de"),
        ("Le conseil du port a déclaré mardi que le ferry avait été vendu à une entreprise du nord.", "fr"),
        ("De havenraad zei dinsdag dat de veerboot was verkocht aan een bedrijf uit het noorden, dat die in mei", "nl"),
        ("Совет порта сообщил во вторник, что паром продан фирме с севера.", "ru"),
        ("Harbour bridge shut after storm", "en"),
        ("", "en"),
    ],
)
def test_other_languages_are_told_by_their_characters(text: str, language: str) -> None:
    assert language_of(text) == language
