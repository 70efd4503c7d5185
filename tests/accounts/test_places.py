"""Which places lie in which, as the reports tell it, and how two places stand to each other."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

import pytest

from crosswire.accounts.places import Places
from crosswire.model.frame import Role
from crosswire.model.party import Mention, Party
from crosswire.model.place import Container, Place, PlaceKind
from crosswire.model.report import Report
from crosswire.model.spans import Span
from tests.accounts.telling import arg, frame, node, party, places
from tests.making import make_report

BERGEN, OSLO, QUAY = party("Bergen", "place"), party("Oslo", "place"), party("Old Quay", "place")
NORWAY, POLAND = party("Norway", "state", "NO"), party("Poland", "state", "PL")
GDANSK = party("Gdansk", "place", "PL")
FORUM = party("Fishing Forum", "body")
SOLHEIM = party("Berit Solheim")
EVERYBODY = (BERGEN, OSLO, QUAY, NORWAY, POLAND, GDANSK, FORUM, SOLHEIM)


def with_mentions(one: Party, reports: Sequence[Report]) -> Party:
    """The party, mentioned wherever a report prints its name."""
    mentions = [
        Mention(report.id, Span(*found.span()), "name", "test")
        for report in reports
        for found in re.finditer(re.escape(one.name), report.text)
    ]
    return replace(one, mentions=tuple(mentions))


def learned(*texts: str) -> Places:
    """What the texts tell of the places that they print."""
    reports = [make_report(text) for text in texts]
    return Places.of(reports, [with_mentions(one, reports) for one in EVERYBODY])


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("They met at the Fishing Forum in Bergen.", "Fishing Forum", "Bergen"),
        ("BERGEN: a fire broke out in Bergen, Norway, on Monday.", "Bergen", "Norway"),
        ("It lay at the Old Quay of Bergen.", "Old Quay", "Bergen"),
        ("It lay at the Old Quay in the Bergen of old.", "Old Quay", "Bergen"),
        ("It lay at the Old Quay, in Bergen.", "Old Quay", "Bergen"),
    ],
)
def test_what_the_texts_put_in_what(text: str, inner: str, outer: str) -> None:
    assert learned(text).relation(inner, outer) == ("refine", f"{inner} lies in {outer}")
    assert learned(text).relation(outer, inner) == ("refine", f"{inner} lies in {outer}")


@pytest.mark.parametrize(
    "text",
    [
        "They met in Bergen and Oslo.",
        "They left Bergen. In Oslo they met.",
        "They went from Bergen to Oslo.",
        "They met in Bergen, and later in Oslo.",
        "They met in Bergen, a town that is not in Oslo.",
    ],
)
def test_what_puts_no_place_in_another(text: str) -> None:
    assert learned(text).relation("Bergen", "Oslo") == ("conflict", "Bergen and Oslo are two places")


def test_no_place_lies_in_a_body() -> None:
    assert learned("They met in Bergen, Fishing Forum and all.").within == {}


def test_a_person_before_a_place_is_in_no_place() -> None:
    assert learned("There was Berit Solheim in Bergen.").within == {}


def test_places_in_places_in_places() -> None:
    known = learned("They met at the Old Quay in Bergen.", "A fire broke out in Bergen, Norway.")
    assert known.relation("Old Quay", "Norway") == ("refine", "Old Quay lies in Norway")


def test_texts_that_go_round_in_a_circle_come_to_an_end() -> None:
    known = learned("From the Old Quay in Bergen.", "From Bergen, Old Quay.")
    assert known.relation("Old Quay", "Oslo")[0] == "conflict"


@pytest.mark.parametrize("text", ["It calls at Bergen, Oslo and Gdansk.", "It calls at Gdansk, Bergen, Oslo and more."])
def test_a_list_of_places_puts_none_in_another(text: str) -> None:
    assert learned(text).relation("Bergen", "Oslo")[0] == "conflict"


def test_two_places_of_which_nothing_is_told_are_two() -> None:
    known = places(*EVERYBODY)
    assert known.relation("Bergen", "Gdansk") == ("conflict", "Bergen and Gdansk are two places")
    assert known.relation("Norway", "Poland") == ("conflict", "Norway and Poland are two places")


def test_a_town_and_a_state_that_it_may_lie_in_are_not_set_against_each_other() -> None:
    known = places(*EVERYBODY)
    assert known.relation("Bergen", "Norway") == ("unsure", "whether Bergen and Norway are one place is not told")
    assert known.relation("Gdansk", "Poland")[0] in {"refine", "unsure"}


def test_a_town_of_one_state_is_not_in_another() -> None:
    assert places(*EVERYBODY).relation("Gdansk", "Norway") == ("conflict", "Gdansk and Norway are two places")


@pytest.mark.parametrize("role", get_args(Role))
@pytest.mark.parametrize("where", [BERGEN, NORWAY, FORUM, SOLHEIM], ids=lambda p: str(p.name))
def test_what_answers_where(role: Role, where: Party) -> None:
    """A place or state as place or goal; a body only as place, for one goes to a body to ask it something."""
    told = [at.name for at in places(*EVERYBODY).told(node(frame("go", arg(role, where))))]
    answers_where = (role in {"place", "goal"} and where in {BERGEN, NORWAY}) or (role, where) == ("place", FORUM)
    assert told == ([where.name] if answers_where else [])


def test_a_place_that_is_no_party_answers_nothing() -> None:
    assert list(places(*EVERYBODY).told(node(frame("meet", arg("place", "small room"))))) == []


def on_earth(name: str, kind: PlaceKind = "city", *within: str, confidence: float = 0.9, north: float = 0.0) -> Place:
    """A place that the map knows by a source of its own name."""
    return Place(
        id=f"place-{name}",
        name=name,
        kind=kind,
        latitude=north,
        longitude=0.0,
        country=None,
        within=tuple(Container(f"map {outer}", outer, "region") for outer in within),
        source=f"map {name}",
        confidence=confidence,
        why="test",
    )


def mapped(a: Place, b: Place) -> tuple[str, str]:
    """How Bergen and Oslo stand to each other where these are the places they lead to."""
    report = make_report("They met in Bergen. They met in Oslo.")
    people = [with_mentions(one, [report]) for one in (BERGEN, OSLO)]
    leads = [replace(place, mentions=one.mentions) for place, one in zip((a, b), people, strict=True)]
    return Places.of([report], people, leads).relation("Bergen", "Oslo")


def test_the_map_says_what_lies_in_what() -> None:
    assert mapped(on_earth("x", "city", "y"), on_earth("y", "division")) == ("refine", "Bergen lies in Oslo")
    assert mapped(on_earth("y", "division"), on_earth("x", "city", "y")) == ("refine", "Oslo lies in Bergen")


def test_two_names_of_one_place_agree() -> None:
    assert mapped(on_earth("x"), on_earth("x"))[0] == "agree"


def test_far_apart_on_the_map_is_a_conflict_and_side_by_side_is_not() -> None:
    assert mapped(on_earth("x"), on_earth("y", north=9.0))[0] == "conflict"
    assert mapped(on_earth("x"), on_earth("y", north=0.1))[0] == "unsure"
    assert mapped(on_earth("x"), on_earth("y", "water", north=9.0))[0] == "unsure"


def test_a_place_that_is_not_plain_is_left_to_the_words() -> None:
    unsure = on_earth("y", "water", confidence=0.3)
    assert mapped(on_earth("x"), unsure)[0] == "conflict"


def test_a_town_lies_in_the_part_of_a_land_that_is_named_after_its_side() -> None:
    land = on_earth("Oslo", "division", north=60.0)
    town = replace(on_earth("Bergen", "city", "Oslo"), latitude=58.0)
    report = make_report("They met in Bergen. They met in South Oslo.")
    south, north = party("South Oslo", "place"), party("North Oslo", "place")
    bergen = with_mentions(BERGEN, [report])
    whole = replace(with_mentions(OSLO, [report]), mentions=())
    leads = [replace(town, mentions=bergen.mentions)]
    known = replace(Places.of([report], [bergen, whole, south, north], leads), on_earth={"Bergen": town, "Oslo": land})
    assert known.relation("Bergen", "South Oslo")[0] == "refine"
    assert known.relation("North Oslo", "Bergen")[0] == "unsure"


def test_what_the_reports_put_in_a_town_lies_in_what_the_map_puts_around_it() -> None:
    within = {"Fishing Forum": frozenset({"Bergen"})}
    town, land = on_earth("Bergen", "city", "Norway"), on_earth("Norway", "country")
    known = replace(places(*EVERYBODY), within=within, on_earth={"Bergen": town, "Norway": land})
    assert known.relation("Fishing Forum", "Norway") == ("refine", "Fishing Forum lies in Norway")
    assert known.containers("Fishing Forum") == ("Bergen",)
