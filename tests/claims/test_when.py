"""Which time hangs on which predicate."""

import pytest

from tests.claims.saying import Hear


@pytest.mark.parametrize(
    ("sentence", "predicate", "value"),
    [
        ("Ida Brandt arrived in Oslo on 4 May 2023.", "arrive", "2023-05-04"),
        ("Ida Brandt toured the coast from 4 May 2023 to 9 May 2023.", "tour", "2023-05-04/2023-05-09"),
        ("Ida Brandt led the union between 2001 and 2006.", "lead", "2001/2006"),
        ("Her last visit was in 2019.", "visit", "2019"),
        ("Ida Brandt left after the fire of May 2023.", "leave", None),
        ("Ida Brandt won in the election of May 2023.", "win", "2023-05"),
        ("The order of 4 May 2023 was received on 9 May 2023.", "receive", "2023-05-09"),
        ("It was the worst fire since 2007, when a mill on the coast burned down.", "burn_down", "2007"),
        ("It was the worst fire since 2007, when a mill on the coast burned down.", "fire", None),
        ("The line has been shut since 2007.", "shut", "2007"),
        ("The bill lacked the votes needed on 4 May 2023.", "lack", "2023-05-04"),
    ],
)
def test_the_time_of_a_predicate(hear: Hear, sentence: str, predicate: str, value: str | None) -> None:
    frames = [frame for claim in hear(sentence).claims for frame in claim.frames if frame.predicate == predicate]
    assert [frame.when.value if frame.when else None for frame in frames] == [value]


def test_two_days_that_are_no_range_stay_two(hear: Hear) -> None:
    frames = hear("Ida Brandt arrived on 4 May 2023 and left on 9 May 2023.").claims
    whens = {frame.predicate: frame.when.value for claim in frames for frame in claim.frames if frame.when}
    assert whens == {"arrive": "2023-05-04", "leave": "2023-05-09"}
