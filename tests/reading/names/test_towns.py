"""Seats of government: the state, or the town."""

import pytest

from crosswire.reading.language import LanguageModel
from crosswire.reading.names.lexicon import lexicon
from crosswire.reading.names.towns import speaks_for_state
from tests.making import make_report


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Cairo said on Monday that it would pay.", True),
        ("They issued a warning to Cairo.", True),
        ("The allegations from Cairo are false.", True),
        ("Cairo's decision surprised them.", True),
        ("The ties between Tehran and Cairo are good.", True),
        ("The minister flew to Cairo.", False),
        ("He met her in Cairo.", False),
        ("The train departed from Cairo on Monday.", False),
        ("Residents near Cairo heard shots.", False),
        ("CAIRO (Agency) - Prices rose.", False),
        ("Cairo, Egypt, is a city.", False),
        ("Cairo station was closed.", False),
    ],
)
def test_speaks_for_state(language: LanguageModel, text: str, *, state: bool) -> None:
    parse = language.parse(make_report(text))
    i = next(t.i for t in parse.tokens if t.lower == "cairo")
    assert speaks_for_state(parse, lexicon(), i, i + 1) is state
