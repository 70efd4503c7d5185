"""Stories on a shelf, found by terms, and as bytes."""

from dataclasses import replace

import pytest

from crosswire.stories.shelf import Shelf, Standing, packed, unpacked
from tests.stories.outlines import about


def standing(name: str, reports: int = 1) -> Standing:
    outlines = [about(f"{name}{n or ''}", "harbour quay", "solheim", day=f"2021-06-{n + 1:02}") for n in range(reports)]
    made = Standing(name=name, reports=(name,), outlines=(outlines[0],))
    for outline in outlines[1:]:
        made = made.with_report(outline)
    return made


def test_a_story_comes_back_from_its_bytes() -> None:
    story = standing("a", 3)
    assert unpacked(packed(story)) == story


def test_terms_lead_to_stories() -> None:
    shelf = Shelf()
    shelf.put(standing("a"), ["quay", "storm"])
    shelf.put(standing("b"), ["quay"])
    assert list(shelf.holding("quay")) == ["a", "b"]
    assert list(shelf.holding("storm")) == ["a"]
    assert list(shelf.holding("vote")) == []
    shelf.drop("a")
    assert list(shelf.holding("quay")) == ["b"]
    assert ("a" in shelf, len(shelf)) == (False, 1)
    with pytest.raises(KeyError):
        shelf.story("a")


def test_a_term_leads_to_the_stories_touched_last_so_many_at_most() -> None:
    shelf = Shelf()
    for n in range(1_000):
        shelf.put(standing(f"s{n:03}"), ["quay"])
        shelf.put(standing("again"), ["quay"])
    held = list(shelf.holding("quay"))
    assert len(held) < 200
    assert held[-2:] == ["s999", "again"]


def test_what_is_kept_of_a_story_is_bounded_and_all_its_reports_are_named() -> None:
    story = standing("a", 25)
    assert len(story.reports) == 25
    assert len(story.outlines) < 10
    assert story.outlines[0].report == "a"
    assert story.outlines[-1].report == "a24"
    assert story.latest == "2021-06-25"
    bare = replace(story, outlines=(about("a", "quay"),))
    assert bare.latest is None


def test_rows_are_what_a_store_keeps() -> None:
    shelf, again = Shelf(), Shelf()
    for name in ("b", "a"):
        shelf.put(standing(name), ["quay"])
    rows = list(shelf.rows())
    assert [name for name, _ in rows] == ["a", "b"]
    for _, row in rows:
        again.put(unpacked(row), ["quay"])
    assert list(again.rows()) == rows
    assert [story.name for story in again.standings()] == ["a", "b"]
