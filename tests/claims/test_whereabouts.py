"""The place that a relative "where" takes up."""

import pytest

from tests.claims.saying import Hear

TAKEN_UP = {
    "Brandt went to Lund, where she would meet Rask.": "Lund",
    "Brandt visited the market in Bergen, where Rask works.": "Bergen",
    "Brandt knows where Rask works.": None,
    "Brandt went to Lund, when she would meet Rask.": None,
}


@pytest.mark.parametrize(("sentence", "place"), TAKEN_UP.items(), ids=TAKEN_UP)
def test_what_where_takes_up(hear: Hear, sentence: str, place: str | None) -> None:
    heard = hear(sentence)
    frames = [f for claim in heard.claims for f in claim.frames if f.predicate in {"meet", "work"}]
    places = {a.head.lower() for f in frames for a in f.arguments if a.role == "place"}
    assert places == ({place.lower()} if place else set())
