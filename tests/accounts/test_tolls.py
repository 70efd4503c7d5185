"""The toll of a matter, told in passing."""

from crosswire.accounts.events import Group
from crosswire.accounts.tolls import with_tolls
from crosswire.model.spans import Span
from tests.accounts.telling import Told, arg, count, frame, nodes, party, places, reports_of, terms, told

BERGEN, OSLO, BRANDT = party("Bergen", "place", "NO"), party("Oslo", "place", "NO"), party("Ida Brandt")


def killed(text: str, number: float, *more: object, kind: str = "kill", when: str | None = None) -> Told:
    victims = arg("patient", "people")._replace(span=Span(0, 9))
    counted = count(number, "people")._replace(span=Span(0, 2))
    where = [arg("place", place) for place in more if place in (BERGEN, OSLO)]
    return told(text, frame(kind, victims, *where, numbers=[counted], when=when), outlet=text)


def together(*tellings: Told) -> int:
    """In how many groups the claims end that began each by itself."""
    found = nodes(tellings)
    everybody = (BERGEN, OSLO, BRANDT)
    return len(
        with_tolls([Group((n,)) for n in found], terms(found, *everybody), places(*everybody), reports_of(tellings))
    )


def test_counts_of_one_harm_are_one_toll() -> None:
    assert together(killed("9 killed.", 9), killed("14 are dead.", 14), killed("19 dead now.", 19)) == 1


def test_the_hurt_are_not_the_dead() -> None:
    assert together(killed("9 killed.", 9), killed("14 are hurt.", 14, kind="injure")) == 2


def test_other_days_and_other_places_are_other_tolls() -> None:
    assert together(killed("9 in May.", 9, when="2023-05"), killed("14 in July.", 14, when="2023-07")) == 2
    assert together(killed("9 in Bergen.", 9, BERGEN), killed("14 in Oslo.", 14, OSLO)) == 2


def test_a_named_victim_is_no_toll() -> None:
    named = told("Brandt and 2 more died.", frame("kill", arg("patient", BRANDT)), outlet="x")
    assert together(killed("9 killed.", 9), named) == 2
