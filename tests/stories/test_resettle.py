"""Stories in hand brought to what settling came to."""

from collections.abc import Sequence

from crosswire.stories.outline import Outline
from crosswire.stories.place import Placer
from crosswire.stories.resettle import in_one_each, otherwise, resettle, ties
from crosswire.stories.shelf import Shelf, Standing
from tests.stories.test_settle import FERRY, QUAKE, ids, reports

FERRIES = reports("f", FERRY, "solheim bergen", 4)
QUAKES = reports("q", QUAKE, "taral", 3)
OUTLINES = {outline.report: outline for outline in (*FERRIES, *QUAKES)}


def shelf_of(*groups: Sequence[Outline]) -> Shelf:
    placer = Placer()
    for group in groups:
        placer.fill(group)
    placer.shelf.changed()
    return placer.shelf


def stories(shelf: Shelf) -> list[list[str]]:
    return sorted(sorted(standing.reports) for standing in shelf.standings())


def test_an_empty_shelf_takes_all_and_nothing_became_of_any_story() -> None:
    shelf = Shelf()
    groups = [ids(FERRIES), ids(QUAKES)]
    assert otherwise(groups, shelf) == [tuple(group) for group in groups]
    assert resettle(shelf, groups, OUTLINES) == ()
    assert stories(shelf) == groups
    assert shelf.frequencies.reports == 7
    assert otherwise(groups, shelf) == []


def test_a_story_that_grew_is_no_change() -> None:
    shelf = shelf_of(FERRIES[:2])
    assert resettle(shelf, [ids(FERRIES)], OUTLINES) == ()
    assert stories(shelf) == [ids(FERRIES)]
    assert shelf.frequencies.reports == 4


def test_two_stories_that_are_one_are_told_with_the_reason() -> None:
    shelf = shelf_of(FERRIES[:2], FERRIES[2:], QUAKES)
    (change,) = resettle(shelf, [ids(FERRIES)], OUTLINES)
    assert (change.kind, change.before, change.after) == (
        "merged",
        (("f0", "f1"), ("f2", "f3")),
        (tuple(ids(FERRIES)),),
    )
    assert change.by in ids(FERRIES)
    assert any("both name" in why for why in change.why)
    assert stories(shelf) == [ids(FERRIES), ids(QUAKES)]


def test_a_story_that_is_two_is_told_by_the_latest_report() -> None:
    mixed = [*FERRIES[:2], *QUAKES]
    shelf = shelf_of(mixed)
    (change,) = resettle(shelf, [ids(FERRIES[:3]), ids(QUAKES)], OUTLINES)
    assert (change.kind, change.by) == ("split", "q2")
    assert change.after == (("f0", "f1"), tuple(ids(QUAKES)))
    assert stories(shelf) == [["f0", "f1", "f2"], ids(QUAKES)]


def test_a_report_placed_later_finds_what_was_settled() -> None:
    shelf = shelf_of(FERRIES[:1], QUAKES)
    resettle(shelf, [ids(FERRIES[:3])], OUTLINES)
    placement = Placer(shelf).place(FERRIES[3])
    assert sorted(shelf.story(placement.story).reports) == ids(FERRIES)


def test_a_report_of_two_stories_is_in_hand_in_the_smaller_one() -> None:
    told = {"story-a": ids(FERRIES), "story-b": ["f3", "q0", "q1"], "story-c": ["f3", *ids(FERRIES), "q2"]}
    groups = in_one_each(told)
    assert groups == [("f0", "f1", "f2"), ("f3", "q0", "q1"), ("q2",)]
    shelf = Shelf()
    resettle(shelf, groups, OUTLINES)
    assert otherwise(in_one_each(told), shelf) == []


def test_a_story_that_counts_a_report_twice_is_otherwise() -> None:
    shelf = Shelf()
    twice = (*FERRIES[:2], FERRIES[1])
    shelf.put(Standing(name="f0", reports=tuple(ids(twice)), outlines=twice))
    assert otherwise([ids(FERRIES[:2])], shelf) == [tuple(ids(FERRIES[:2]))]


def test_what_ties_a_report_to_its_story() -> None:
    shelf = shelf_of(FERRIES[:2], QUAKES)
    why = ties(FERRIES[2], [*QUAKES, *FERRIES[:3]], shelf)
    assert any("'solheim'" in each for each in why)
    assert ties(FERRIES[2], [FERRIES[2]], shelf) == ()
