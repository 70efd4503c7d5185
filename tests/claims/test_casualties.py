"""Those killed, hurt or missing, in the ways of the news."""

import pytest

from tests.claims.saying import Hear, Heard


def harmed(heard: Heard) -> set[tuple[str, float]]:
    """What kind of harm how many came to."""
    frames = [frame for claim in heard.claims for frame in claim.frames]
    return {(f.kind, q.low) for f in frames if f.kind in {"kill", "injure", "missing"} for q in f.quantities}


@pytest.mark.parametrize(
    "sentence",
    [
        "The death toll stands at 38.",
        "The final toll stands at 38.",
        "The toll has now reached 38.",
        "That brought the death toll to 38.",
        "Divers found another body, bringing to 38 the number of people known to have died.",
        "The number of dead rose to 38.",
        "The barge sank with the loss of 38 lives.",
        "The storm claimed 38 lives.",
        "The storm left 38 people dead.",
        "The crash caused 38 fatalities.",
        "There were 38 deaths.",
        "Thirty-eight people were fatally wounded.",
        "Police put the death toll at 38.",
        "The mayor put the losses of the town at 38.",
    ],
)
def test_a_count_of_the_dead(hear: Hear, sentence: str) -> None:
    assert ("kill", 38.0) in harmed(hear(sentence))


def test_a_count_of_the_hurt_and_of_the_missing(hear: Hear) -> None:
    assert ("injure", 50.0) in harmed(hear("The number of injured rose to 50."))
    assert ("missing", 50.0) in harmed(hear("The number of missing rose to 50."))


@pytest.mark.parametrize(
    "sentence",
    ["The toll on the bridge rose to 5 dollars.", "The number of boats rose to 50."],
)
def test_what_counts_nobody_harmed(hear: Hear, sentence: str) -> None:
    assert not {found for found in harmed(hear(sentence)) if found[1] in {5.0, 50.0}}


@pytest.mark.parametrize("sentence", ["Two men were shot dead in Oslo.", "Two men were beaten to death in Oslo."])
def test_who_was_done_to_death_was_killed(hear: Hear, sentence: str) -> None:
    assert ("kill", 2.0) in harmed(hear(sentence))


def test_a_storm_that_claims_lives_says_nothing(hear: Hear) -> None:
    assert not any(claim.chain for claim in hear("The storm claimed 12 lives.").claims)
