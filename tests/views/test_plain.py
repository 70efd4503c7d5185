"""Report text made safe to look at."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from crosswire.views.plain import one_line, visible


def test_overrides_and_escapes_are_spelled_out() -> None:
    assert visible("a\u202eb\x1b[31mc\x00") == "a⟨U+202E⟩b⟨U+001B⟩[31mc⟨U+0000⟩"


def test_letters_of_all_scripts_and_joined_emoji_stay() -> None:
    text = "Ünal می‌خواهم 👩‍🚒 “quoted” –\tend\n"
    assert visible(text) == text


def test_line_ends_become_line_feeds() -> None:
    assert visible("a\r\nb\rc") == "a\nb\nc"


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_nothing_that_steers_is_left(text: str) -> None:
    for letter in visible(text):
        assert letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"}
        assert unicodedata.bidirectional(letter) not in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert one_line(text) == " ".join(one_line(text).split())


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_visible_text_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)
