"""Forms of a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.spelling import fold, initials, is_acronym, same_full_name, spelled_alike, stands_in


def words(name: str) -> list[str]:
    return fold(name).split()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Luís Ibáñez", "luis ibanez"),
        ("Kang Jong-un", "Kang Jong Un"),
        ("F.B.I.", "FBI"),
        ("Søren Łęcki", "Soren Lecki"),
        ("O’Dowd", "O'Dowd"),
        ("Yıldız", "Yildiz"),
    ],
)
def test_fold_joins_spellings(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text())
def test_fold_twice_is_fold(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("James R. Dunlop Jr.", "James Dunlop", True),
        ("Mary Rodham Hall", "Mary Hall", True),
        ("J. Dunlop", "James Dunlop", True),
        ("Bill Hall", "Mary Hall", False),
        ("Kang Jong Il", "Kang Jong Un", False),
        ("George H. Hall", "George W. Hall", False),
        ("Ann Hall Jr.", "Ann Hall Sr.", False),
        ("Mohsen al-Tabrizi", "Mohsen Tabrizi", True),
        ("Hall", "Ann Hall", False),
    ],
)
def test_same_full_name(one: str, other: str, *, same: bool) -> None:
    assert same_full_name(words(one), words(other)) is same
    assert same_full_name(words(other), words(one)) is same


@pytest.mark.parametrize(
    ("short", "full", "how"),
    [
        ("Dunlop", "James R. Dunlop Jr.", 3),
        ("al-Tabrizi", "Mohsen al-Tabrizi", 3),
        ("García Peñaloza", "Gonzalo García Peñaloza", 3),
        ("Park", "Park Ha-joon", 2),
        ("García", "Gonzalo García Peñaloza", 1),
        ("Smith", "James Dunlop", 0),
        ("James Dunlop", "James Dunlop", 0),
    ],
)
def test_stands_in(short: str, full: str, how: int) -> None:
    assert stands_in(words(short), words(full)) == how


def test_acronyms() -> None:
    assert is_acronym("UN")
    assert is_acronym("F.B.I.")
    assert not is_acronym("Un")
    assert not is_acronym("2023")
    assert not is_acronym("A")
    assert "UN" in initials(["United", "Nations"])
    assert {"DOJ", "DJ"} <= initials(["Department", "of", "Justice"])
    assert "NGB" in initials(["the", "National", "Grain", "Board"])


@pytest.mark.parametrize(("one", "other"), [("Odesa", "Odessa"), ("Zelensky", "Zelenskyy"), ("Chernyhiv", "Chernihiv")])
def test_spellings_of_one_name_from_another_script(one: str, other: str) -> None:
    assert spelled_alike(one, other)
    assert spelled_alike(other, one)


@pytest.mark.parametrize(("one", "other"), [("Oslo", "Odessa"), ("Bergen", "Bremen"), ("Lund", "Lunde"), ("", "")])
def test_names_that_are_not_spelled_alike(one: str, other: str) -> None:
    assert not spelled_alike(one, other)
