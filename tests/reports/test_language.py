"""The language of a text."""

import sys

import pytest

from crosswire.reports.language import language_name, language_of
from tests.reports.tongues import NEWS

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


@pytest.mark.parametrize("language", NEWS)
def test_two_sentences_tell_their_language(language: str) -> None:
    assert language_of(NEWS[language]) == language.partition("-")[0]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Tae-yeon meets Lee Sang-myung in Panmunjom",
        "Wojciech Kowalczyk, Grzegorz Zieliński, Małgorzata Wójcik named to cabinet",
        "José María Fernández de la Vega wins prize",
        "Vietnam's Nguyễn Văn Hùng visits Hà Nội port",
        "Results: 1. Kowalski (POL) 2. Nowak (POL) 3. García (ESP) 4. Müller (GER)",
        "Harbour Bridge Shut After Storm",
        "URGENT: Port Ellis blast kills 4",
        "Park Min-ho and Choi Seo-yeon, deputies of the Hangang party, met Yoon Tae-woo in Seoul.",
        "Zelenko: no talks",
    ],
)
def test_names_do_not_make_english_another_language(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize("language", ["es", "pl", "ru", "ko", "zh"])
def test_a_long_quotation_in_another_language_leaves_english_english(language: str) -> None:
    assert language_of(f"A union leader answered: “{NEWS[language]}” {ENGLISH}") == "en"


def test_an_english_name_leaves_another_language_as_it_is() -> None:
    assert language_of(NEWS["ko"] + " The Port Ellis Courier") == "ko"
    assert language_of(NEWS["es"] + " «No comment», The Port Ellis Courier.") == "es"


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        (ENGLISH, "es", "en"),
        ("Storm hits Seville", "es", "en"),
        (NEWS["ko"], "en", "ko"),
        ("Совет порта сообщил", "uk", "uk"),
        ("Zwei Tote nach Explosion im Hafen", "de", "de"),
        (NEWS["da"], "nb", "da"),
        ("12", "ko", "ko"),
        ("", None, "en"),
    ],
)
def test_what_is_declared_decides_where_the_words_do_not(text: str, declared: str | None, language: str) -> None:
    assert language_of(text, declared) == language


@pytest.mark.parametrize(
    ("code", "name"), [("ko", "Korean"), ("uk", "Ukrainian"), ("nb", "Norwegian Bokmål"), ("qq", "qq")]
)
def test_names_of_languages(code: str, name: str) -> None:
    assert language_name(code) == name
