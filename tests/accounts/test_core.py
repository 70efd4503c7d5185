"""What most claims of an event say, whose origins are counted together."""

from crosswire.accounts.core import asides
from crosswire.accounts.events import Group
from tests.accounts.telling import Told, arg, frame, nodes, party, reports_of, terms, told

HALCYON = party("Halcyon", "body")


def ship(text: str, predicate: str, kind: str | None = None) -> Told:
    return told(text, frame(kind or predicate, arg("agent", HALCYON)), outlet=text)


def aside(*tellings: Told) -> set[str]:
    """The texts of the claims that do not say what most say."""
    found = nodes(tellings)
    out = asides([Group(tuple(found))], terms(found, HALCYON), reports_of(tellings))
    texts = {told_.claim.id: told_.report.text for told_ in tellings}
    return {texts[claim] for claim, _ in out}


def test_what_is_only_of_the_same_ship_stands_aside() -> None:
    docked, landed = ship("The Halcyon docked.", "dock", "arrive"), ship("The Halcyon came in.", "come_in", "arrive")
    assert aside(docked, landed, ship("The Halcyon carried coal.", "carry")) == {"The Halcyon carried coal."}


def test_those_who_say_the_same_all_count() -> None:
    assert aside(ship("It docked.", "dock"), ship("It has docked.", "dock")) == set()


def test_a_claim_alone_is_its_own_core() -> None:
    assert aside(ship("It docked.", "dock")) == set()


def test_of_two_that_say_different_things_one_stands_aside() -> None:
    assert len(aside(ship("The Halcyon docked.", "dock"), ship("The Halcyon carried coal.", "carry"))) == 1
