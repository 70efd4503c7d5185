"""Why, how, and in what order: what the report itself says by its grammar."""

import pytest

from tests.claims.saying import Hear

FOUND: dict[str, tuple[str, str]] = {
    "Brandt resigned because of the storm.": ("reason", "because of the storm"),
    "Brandt resigned because the dam broke.": ("reason", "because the dam broke"),
    "The clerk resigned over the cuts.": ("reason", "over the cuts"),
    "The clerk resigned in protest at the cuts.": ("reason", "in protest"),
    "Brandt closed the port in order to repair the dam.": ("purpose", "in order to repair the dam"),
    "Brandt left for Oslo in a bid to end the strike.": ("purpose", "in a bid to end the strike"),
    "Brandt travelled by train.": ("means", "by train"),
    "Brandt ended the strike by closing the port.": ("means", "by closing the port"),
    "Brandt left Bergen secretly.": ("manner", "secretly"),
    "Brandt left Bergen before the vote.": ("before", "before the vote"),
    "Brandt left Bergen after the talks began.": ("after", "after the talks began"),
}


@pytest.mark.parametrize(("sentence", "expected"), FOUND.items(), ids=FOUND)
def test_what_a_circumstance_is_and_its_words(hear: Hear, sentence: str, expected: tuple[str, str]) -> None:
    heard = hear(sentence)
    found = [(c.kind, c.span.of(heard.text)) for claim in heard.claims for f in claim.frames for c in f.circumstances]
    assert expected in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Brandt left Bergen on Monday.",
        "Brandt probably left Bergen.",
        "Brandt left Bergen.",
        "Brandt only left Bergen.",
    ],
)
def test_time_and_doubt_are_no_circumstances(hear: Hear, sentence: str) -> None:
    assert [c for claim in hear(sentence).claims for f in claim.frames for c in f.circumstances] == []
