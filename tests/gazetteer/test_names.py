"""The gazetteer."""

import pytest

from crosswire.gazetteer import cities, country_of_city, lands, us_states


@pytest.mark.parametrize(
    ("name", "country"),
    [("Oslo", "NO"), ("vladivostok", "RU"), ("Nairobi", "KE"), ("Nowhere upon Sea", None), ("", None)],
)
def test_country_of_a_city(name: str, country: str | None) -> None:
    assert country_of_city(name) == country


def test_a_name_that_several_cities_share_is_left_open() -> None:
    # Hyderabad in India and in Pakistan are both cities of millions.
    assert country_of_city("Hyderabad") is None


def test_tables_are_read_once() -> None:
    assert cities() is cities()
    assert any(land.code == "NO" and land.capital == "Oslo" for land in lands())
    assert "Oregon" in us_states()
