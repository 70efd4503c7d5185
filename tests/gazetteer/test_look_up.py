"""The places that a name can stand for, and what lies around each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.gazetteer.keys import key_of, without_generic
from crosswire.gazetteer.look_up import around, country, lies_in, named
from crosswire.gazetteer.tables import countries, regions


@pytest.mark.parametrize(
    ("printed", "key"),
    [("St. Louis", "saint louis"), ("Tromsø", "tromso"), ("Sana'a", "sanaa"), ("the Alps", "alps"), ("N.Y.", "ny")],
)
def test_one_key_for_the_spellings_of_a_name(printed: str, key: str) -> None:
    assert key_of(printed) == key


@pytest.mark.parametrize(
    ("name", "left"),
    [("Amur Oblast", "Amur"), ("Republic of Karelia", "Karelia"), ("Southern District", "Southern District")],
)
def test_the_word_for_a_kind_of_division_can_go(name: str, left: str) -> None:
    assert without_generic(name) == left


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("Kiev", "city", "UA"),
        ("Kyiv", "city", "UA"),
        ("Bayern", "division", "DE"),
        ("Kursk region", "division", "RU"),
        ("Primorye", "division", "RU"),
        ("Darfur", "region", "SD"),
        ("Harris County", "district", "US"),
        ("Chile", "country", "CL"),
        ("Ore.", "division", "US"),
    ],
)
def test_a_name_is_known_by_its_ways_of_writing(name: str, kind: str, code: str) -> None:
    assert (kind, code) in {(entry.kind, entry.country) for entry in named(name)}


@pytest.mark.parametrize(
    ("name", "containers"),
    [
        ("Vladivostok", ["Primorsky Krai", "Russian Far East", "Russia", "Asia"]),
        ("Far East", ["Russia"]),
        ("Darfur", ["Sudan"]),
        ("Nairobi", ["Kenya", "East Africa", "Africa"]),
    ],
)
def test_what_lies_around_from_the_nearest(name: str, containers: list[str]) -> None:
    found = [[wider.name for wider in around(entry)] for entry in named(name)]
    assert any([c for c in names if c in containers] == containers for names in found)


def test_regions_are_made_of_what_the_tables_know() -> None:
    codes = {code for region in regions() for code in region.made_of | region.touches if len(code) == 2}
    assert codes <= set(countries())


def test_nothing_lies_in_itself() -> None:
    chile = country("CL")
    assert chile is not None
    assert not lies_in(chile, chile)
    assert all(region.source not in {wider.source for wider in around(region)} for region in regions())


def test_nothing_known() -> None:
    assert named("Zzyzxville-on-Sea") == ()
    assert country("ZZ") is None
    assert country(None) is None


@given(st.text(max_size=40))
def test_any_text_may_be_asked_for(text: str) -> None:
    assert all(-90 <= entry.latitude <= 90 and -180 <= entry.longitude <= 180 for entry in named(text))
