import pytest

from bench.figures import Figure
from bench.floors import complaints, raised

PINS: dict[str, tuple[float, float | None]] = {"ferry: time value": (8, 10), "ferry: reading ratio": (2.0, None)}


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ([Figure("ferry", "time value", 8, 10), Figure("ferry", "reading ratio", 2.0)], []),
        ([Figure("ferry", "time value", 9, 10), Figure("ferry", "reading ratio", 1.1)], []),
        (
            [Figure("ferry", "time value", 7, 10), Figure("ferry", "reading ratio", 2.1)],
            ["ferry: time value: 7, was 8", "ferry: reading ratio: 2.1, may be 2 at most"],
        ),
        (
            [Figure("ferry", "time value", 8, 11), Figure("ferry", "reading ratio", 2.0)],
            ["ferry: time value: was out of 10, is out of 11; the data have changed, pin it by hand"],
        ),
        ([Figure("ferry", "time value", 8, 10)], ["ferry: reading ratio: not measured any more"]),
        ([Figure("treaty", "time value", 1, 10)], []),
    ],
)
def test_a_figure_may_not_get_worse(figures: list[Figure], said: list[str]) -> None:
    assert complaints(figures, PINS) == said


def test_pins_only_rise_and_costs_stay() -> None:
    figures = [
        Figure("ferry", "time value", 7, 10),
        Figure("ferry", "reading ratio", 9.0),
        Figure("ferry", "says found", 3, 4),
    ]
    assert raised(figures, PINS) == PINS | {"ferry: says found": (3, 4)}
