"""World knowledge."""

import pytest

from crosswire.reading.names.lexicon import Lexicon, lexicon


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Côte d’Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Myanmar", "MM"),
        ("Burma", "MM"),
        ("the Netherlands", "NL"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("U.S.", "US"),
        ("UK", "GB"),
        ("SOUTH KOREA", "KR"),
        ("Bosnia and Herzegovina", "BA"),
        ("us", None),
        ("European Union", None),
        ("Atlantis", None),
    ],
)
def test_states(name: str, code: str | None) -> None:
    assert lexicon().state(name) == code


@pytest.mark.parametrize(
    ("word", "code"), [("north korean", "KP"), ("swiss", "CH"), ("danes", "DK"), ("filipino", "PH"), ("nigerien", "NE")]
)
def test_demonyms(word: str, code: str) -> None:
    assert lexicon().demonyms[word] == code


def test_every_state_of_the_table_has_an_adjective_and_a_capital() -> None:
    table = set(lexicon().demonyms.values())
    without = {"DO", "CG"}  # share theirs with Dominica and the other Congo, which come first
    assert len(table) > 190
    assert set(lexicon().capitals.values()) - table <= without


def test_acronyms_need_their_capitals() -> None:
    found = lexicon().body("WHO")
    assert found is not None
    assert found.name == "World Health Organization"
    assert lexicon().body("Who") is None
    assert lexicon().body("F.B.I.") == lexicon().body("FBI")


def test_titles_in_one_two_and_three_words_and_for_several() -> None:
    titles = lexicon()
    ms, minister = titles.title(("ms",)), titles.title(("prime", "minister"))
    assert ms is not None
    assert ms.gender == "f"
    assert minister is not None
    assert "minister" in minister.roles
    assert titles.title(("secretary", "of", "state"))
    assert titles.title(("senators",)) == titles.title(("senator",))
    assert titles.title(("table",)) is None
    assert titles.title(()) is None


def test_roles_by_table_and_by_ending() -> None:
    assert lexicon().role("spokeswoman") == lexicon().roles["spokeswoman"]
    anchorwoman = lexicon().role("anchorwoman")
    assert anchorwoman is not None
    assert anchorwoman.gender == "f"
    assert lexicon().role("lobbyist") is not None
    assert lexicon().role("twist") is None
    assert lexicon().role("checklist") is None


def test_genders_of_given_names() -> None:
    assert lexicon().given_gender(("olga", "petrova")) == "f"
    assert lexicon().given_gender(("sergei", "petrov")) == "m"
    assert lexicon().given_gender(("park", "ha", "joon")) == "-"
    assert lexicon().given_gender(("petrov",)) == "-"


def test_towns_and_regions_are_places() -> None:
    assert lexicon().is_place("Trondheim")
    assert lexicon().is_place("Oregon")
    assert not lexicon().is_place("Petrova")


def test_state_name_prefers_the_printed_full_name_over_acronym_and_capital() -> None:
    assert lexicon().state_name("US", {"US", "Washington", "United States"}) == "United States"
    assert lexicon().state_name("RU", {"Moscow"}) == "Russia"


def test_every_table_is_well_formed() -> None:
    tables = Lexicon()
    assert all(roles.classes for roles in tables.roles.values())
    assert {known.kind for known in tables.bodies.values()} == {"body", "outlet"}
    assert all(role.isalpha() for title in tables.titles.values() for role in title.roles)
