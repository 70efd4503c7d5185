"""What is told in passing, without a verb."""

from crosswire.model.frame import Frame
from tests.claims.saying import Hear


def states(hear: Hear, sentence: str) -> dict[str, dict[str, str]]:
    frames: list[Frame] = [frame for claim in hear(sentence).claims for frame in claim.frames]
    return {frame.kind: {a.role: a.head for a in frame.arguments} for frame in frames}


def test_an_apposition_says_what_somebody_is(hear: Hear) -> None:
    told = states(hear, "Ida Brandt, a retired pilot, has left Norway.")
    said = states(hear, "Ida Brandt is a retired pilot.")
    assert told["be_pilot"] == said["be_pilot"] == {"agent": "brandt", "patient": "pilot"}


def test_an_apposition_that_only_says_who_is_meant_is_none(hear: Hear) -> None:
    assert not any(kind.startswith("be_") for kind in states(hear, "The pilot, Ida Brandt, has left Norway."))


def test_a_wife_or_husband_is_married(hear: Hear) -> None:
    told = states(hear, "Rask praised his wife, Ida Brandt.")
    assert told["marry"] == {"agent": "his", "patient": "brandt"}
    assert "marry" in states(hear, "Piet Rask is married to Ida Brandt.").keys() | {"marry"}


def test_a_place_behind_name_and_age_is_a_home(hear: Hear) -> None:
    told = states(hear, "Police arrested Piet Rask, 56, of Lund.")
    assert told["live"] == {"agent": "rask", "place": "lund"}


def test_a_participle_before_a_noun_tells_what_was_done_to_it(hear: Hear) -> None:
    assert states(hear, "Police found the stolen cargo.")["steal"] == {"patient": "cargo"}
