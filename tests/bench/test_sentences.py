import pytest

from bench.sentences import sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Rain fell. It stopped.", ["Rain fell.", "It stopped."]),
        (
            '"Go!" Mr. Ardal of the U.N. Assembly said. "Now."',
            ['"Go!"', "Mr. Ardal of the U.N. Assembly said.", '"Now."'],
        ),
        ("It shut on Nov. 5 at p.m. hours", ["It shut on Nov. 5 at p.m. hours"]),
        ("A headline\n\nA text\nthat runs on\n", ["A headline", "A text\nthat runs on"]),
        ("", []),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert [text[start:end].strip() for start, end in sentences(text)] == parts
