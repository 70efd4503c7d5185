"""Which names are one outlet's."""

import pytest

from crosswire.accounts.origins.outlets import outlet_key


@pytest.mark.parametrize(
    "name",
    ["The Fen Post", "Fen Post", "FenPost.com", "fenpost.co.uk", "Fen Post Online", "The Fen Post (English edition)"],
)
def test_spellings_and_editions_of_one_outlet(name: str) -> None:
    assert outlet_key(name) == outlet_key("Fen Post")


@pytest.mark.parametrize("other", ["The Fen Times", "Sunday Fen Post", "Post", "The Fenwick Post"])
def test_other_outlets(other: str) -> None:
    assert outlet_key(other) != outlet_key("Fen Post")


def test_a_name_of_such_words_alone_keeps_one() -> None:
    assert outlet_key("World News") == "world"
    assert outlet_key("News") == "news"
    assert outlet_key("") == ""
