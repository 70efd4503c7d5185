"""Places: what contains what, and how far apart they are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.party import Mention
from crosswire.model.place import Container, Place, contains, distance_km, great_circle_km, same, united
from crosswire.model.spans import Span


def place(name: str, *within: str, confidence: float = 0.9) -> Place:
    return Place(
        id=f"place-{name}",
        name=name,
        kind="city",
        latitude=10.0,
        longitude=20.0,
        country=None,
        within=tuple(Container(f"table {outer}", outer, "region") for outer in within),
        source=f"table {name}",
        confidence=confidence,
        why="test",
    )


TOWN, SHIRE, LAND = place("Dunmore", "Dunshire", "Dunland"), place("Dunshire", "Dunland"), place("Dunland")


def test_contains() -> None:
    assert contains(LAND, TOWN)
    assert contains(SHIRE, TOWN)
    assert not contains(TOWN, LAND)
    assert not contains(TOWN, TOWN)


def test_what_no_table_knows_contains_nothing() -> None:
    nowhere = replace(LAND, source="")
    assert not contains(nowhere, replace(TOWN, within=(Container("", "Dunland", "region"),)))
    assert not same(nowhere, replace(TOWN, source=""))


def test_only_a_sure_reading_is_plain() -> None:
    assert place("Dunmore", confidence=0.6).plain
    assert not place("Dunmore", confidence=0.59).plain


def test_distance() -> None:
    assert great_circle_km((52.52, 13.4), (48.86, 2.35)) == pytest.approx(878, abs=3)
    assert distance_km(TOWN, replace(LAND, latitude=None)) is None


def test_places_of_several_reports_are_one() -> None:
    first, second = (Mention(report, Span(0, 7), "name", "test") for report in ("a", "b"))
    surer = replace(TOWN, confidence=0.95, mentions=(second,))
    (one,) = united([replace(TOWN, mentions=(first,)), surer])
    assert one.confidence == 0.95
    assert one.mentions == (first, second)


POINT = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(POINT, POINT)
def test_as_far_there_as_back(a: tuple[float, float], b: tuple[float, float]) -> None:
    assert great_circle_km(a, b) == pytest.approx(great_circle_km(b, a), abs=1e-6)
    assert 0 <= great_circle_km(a, b) <= 20_016
