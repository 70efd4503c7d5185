"""Report text in Markdown: it stays text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crosswire.reports.markdown import plain_lines
from crosswire.views.brief.markdown import escaped
from crosswire.views.plain import one_line


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("The dam (1962) holds", "The dam (1962) holds"),
        ("[a](javascript:alert(1))", "\\[a\\]\\(javascript\\:alert(1))"),
        ("](javascript:x)", "\\]\\(javascript\\:x)"),
        ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
        ("Moe & Sons, Q&A", "Moe & Sons, Q&A"),
        ("`rm`", "&#96;rm&#96;"),
        ("# a | b", "\\# a \\| b"),
        ("=====", "\\====="),
        ("- a", "\\- a"),
        ("12. a", "&#49;2. a"),
        ("two\n\n# lines", "two \\# lines"),
        ("see http://a.example and www.b.example", "see http\\://a.example and www\\.b.example"),
        ("turn\u202eed \x1b[31m", "turn⟨U+202E⟩ed ⟨U+001B⟩\\[31m"),
    ],
)
def test_marks_are_escaped(text: str, markdown: str) -> None:
    assert escaped(text) == markdown


@given(st.text())
@example("\\:")
@example("&#1")
@example("A&not B")
def test_a_reader_of_markdown_sees_the_text(text: str) -> None:
    (line,) = plain_lines(f"- so: {escaped(text)}")
    assert line == f"so: {one_line(text)}".rstrip() or line == f"so: {one_line(text)}"


@given(st.text(alphabet="<>[]()`*_#|~!\\ \n\t-=+&;:ab1.\u202e\x1b", max_size=40))
def test_no_mark_is_left(text: str) -> None:
    markdown = escaped(text)
    assert not set(markdown) & set("<>`\n\t\u202e\x1b")
    assert not markdown.startswith(("#", "-", "+", "=", ">", "|", "1.", "1)"))
    assert "](" not in markdown
    assert "]:" not in markdown
