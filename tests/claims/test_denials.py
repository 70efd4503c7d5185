"""Denials that only point back: "denied these allegations" denies what was alleged before."""

import pytest

from tests.claims.saying import Hear

ALLEGED = "The union said the company hid the report."


@pytest.mark.parametrize(
    "denial",
    [
        "The company denied these allegations.",
        "The company denied the allegations.",
        "The company has rejected the claim.",
        "The company dismissed the charges.",
    ],
)
def test_a_denial_has_the_frame_of_what_was_alleged(hear: Hear, denial: str) -> None:
    alleged, denied = hear(f"{ALLEGED} {denial}").claims
    assert (alleged.stance, denied.stance) == ("asserts", "denies")
    assert denied.frames[0] == alleged.frames[0]
    assert denied.frames[-1].act


@pytest.mark.parametrize(
    "denial",
    [
        "The company denied the sale.",
        "The company denied that the ferry was old.",
        "The company denied the allegations of the dockers' union about the old ferry.",
        "The union denied the allegations.",
    ],
)
def test_a_denial_that_says_what_it_denies_keeps_its_own_frames(hear: Hear, denial: str) -> None:
    """And nobody denies what he alleged himself."""
    alleged, *_, denied = hear(f"{ALLEGED} {denial}").claims
    assert denied.stance == "denies"
    assert alleged.frames[0] not in denied.frames


def test_the_last_thing_alleged_is_the_one_denied(hear: Hear) -> None:
    first, last, denied = hear(
        f"{ALLEGED} The captain said the company sold the ferry. The company denied the claim."
    ).claims
    assert denied.frames[0] == last.frames[0] != first.frames[0]


def test_what_the_outlet_tells_is_nobodys_allegation(hear: Hear) -> None:
    told, denied = hear("The company hid the report. The company denied the allegations.").claims
    assert told.frames[0] not in denied.frames
