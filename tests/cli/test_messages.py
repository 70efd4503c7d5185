from hypothesis import given
from hypothesis import strategies as st

from crosswire.cli.messages import printable


@given(st.text(st.characters(exclude_categories=())))
def test_is_one_printable_line(text: str) -> None:
    assert printable(text).isprintable()


def test_words_stay_as_they_are() -> None:
    assert printable("Zürich, 東京, naïve [b]café[/b]") == "Zürich, 東京, naïve [b]café[/b]"
