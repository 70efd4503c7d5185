from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.drafts import draft_of, load_draft
from crosswire.reports.intake import UnreadableError
from crosswire.reports.markdown import plain_lines

MARKDOWN = """---
title: "Not read"
---
# The *dam* <!-- "gone"
"gone too" --> opens

**Mira Toll** said "we_have not [slept](http://fen.example/a "b")" `"code"` [^1]

```py
"code"
```

* She ~~left~~ stayed.

    "indented code"

> The dam
> must go.
> — Mira Toll

> “We stay.”

[1]: http://fen.example "target"
![“picture”](a.png) &quot;quoted&quot; \\*
"""


def test_what_a_reader_sees_of_markdown() -> None:
    draft = draft_of(MARKDOWN, "a.md", markdown=True)
    text = draft.report.text
    assert [" ".join(span.of(text).split()) for span in draft.report.body] == [
        "The dam opens",
        'Mira Toll said "we_have not slept"',
        "She left stayed.",
        "The dam must go.",
        "— Mira Toll",
        "“We stay.”",
        '"quoted" *',
    ]
    assert [block.inner.of(text) for block in draft.blocks] == ["The dam\nmust go."]
    assert {block.of(text): line.of(text) for block, line in draft.bylines.items()} == {
        "The dam\nmust go.": "— Mira Toll"
    }


def test_plain_text_keeps_what_markdown_drops() -> None:
    draft = draft_of("*stars* `ticks`\n    indented\n\n> quoted", "a.txt", markdown=False)
    assert [span.of(draft.report.text) for span in draft.report.body] == ["*stars* `ticks`\n    indented", "quoted"]
    assert [block.inner.of(draft.report.text) for block in draft.blocks] == ["quoted"]


@given(st.text(st.sampled_from('ab \n\t>*_`~[]()<>!#\\&;"-—1.=|\u2028\x0b'), max_size=80), st.booleans())
def test_lines_stay_where_they_are(text: str, markdown: bool) -> None:
    draft = draft_of(text, "a", markdown=markdown)
    report = draft.report
    assert all(span.of(report.text).strip() for span in report.body)
    assert all(block.outer in report.body for block in draft.blocks)
    if markdown:
        assert len(plain_lines(text)) == text.count("\n") + 1


@pytest.mark.parametrize(
    "piece", ["[" * 20_000, "[a](" * 5_000, "<a " * 5_000, "*" * 20_000, "_a" * 9_000, "`" * 20_000]
)
def test_marks_without_end_take_no_longer(piece: str) -> None:
    assert len(plain_lines(piece)) == 1


def test_a_file(tmp_path: Path) -> None:
    file = tmp_path / "a\x1b[2J.MD"
    file.write_text("He said *no*.")
    assert load_draft(file).report.text == "He said no."
    file.write_bytes(b"%PDF-1.7 ...")
    with pytest.raises(UnreadableError):
        load_draft(file)
