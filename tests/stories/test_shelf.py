"""Stories on a shelf, found by terms, and as bytes."""

import zlib
from dataclasses import replace

import pytest

from crosswire.stories.shelf import Changed, Shelf, Standing, packed, unpacked
from tests.stories.outlines import about

Rows = dict[str, dict[str, bytes]]


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
    shelf.put(standing("a"), {"quay": 0.4, "storm": 0.2})
    shelf.put(standing("b"), {"quay": 1.0})
    assert list(shelf.holding("quay")) == [("a", 0.4), ("b", 1.0)]
    assert list(shelf.holding("storm")) == [("a", 0.2)]
    assert list(shelf.holding("vote")) == []
    shelf.drop("a")
    assert list(shelf.holding("quay")) == [("b", 1.0)]
    assert ("a" in shelf, len(shelf)) == (False, 1)
    with pytest.raises(KeyError):
        shelf.story("a")


def test_a_term_leads_to_the_stories_touched_last_so_many_at_most() -> None:
    shelf = Shelf()
    for n in range(1_000):
        shelf.put(standing(f"s{n:03}"), {"quay": 0.2})
        shelf.put(standing("again"), {"quay": 0.2})
    held = [name for name, _ in shelf.holding("quay")]
    assert len(held) < 200
    assert held[-2:] == ["s999", "again"]


def test_when_a_story_was_last_told_of_is_known_without_unpacking_it() -> None:
    shelf = Shelf()
    shelf.put(standing("a"))
    assert shelf.latest("a") == "2021-06-01"
    shelf.put(standing("a", 3))
    assert shelf.latest("a") == "2021-06-03"
    shelf.drop("a")
    with pytest.raises(KeyError):
        shelf.latest("a")


def test_what_is_kept_of_a_story_is_bounded_and_all_its_reports_are_named() -> None:
    story = standing("a", 25)
    assert len(story.reports) == 25
    assert len(story.outlines) < 10
    assert story.outlines[0].report == "a"
    assert story.outlines[-1].report == "a24"
    assert story.latest == "2021-06-25"
    bare = replace(story, outlines=(about("a", "quay"),))
    assert bare.latest is None


def test_rows_are_in_order_of_names() -> None:
    shelf = Shelf()
    for name in ("b", "a"):
        shelf.put(standing(name), {"quay": 0.4})
    assert [name for name, _ in shelf.rows()] == ["a", "b"]
    assert [story.name for story in shelf.standings()] == ["a", "b"]


def after(rows: Rows, changed: Changed) -> Rows:
    """The rows that a store keeps once it was told what changed."""
    out = {kind: dict(rows.get(kind, {})) for kind in {*rows, *changed}}
    for kind, found in changed.items():
        out[kind].update({key: data for key, data in found.items() if data is not None})
        for gone in (key for key, data in found.items() if data is None):
            out[kind].pop(gone, None)
    return out


def test_a_shelf_comes_back_from_its_rows_and_only_what_changed_is_told() -> None:
    shelf = Shelf()
    for name in ("b", "a", "c"):
        shelf.put(standing(name), {"quay": 0.4, name: 0.2})
        shelf.frequencies.add([name, "quay"])
    shelf.note("a", {"b": 3.25})
    rows = after({}, shelf.changed())
    assert not any(shelf.changed().values())
    shelf.drop("b")
    shelf.put(standing("a", 2), {"quay": 0.6})
    shelf.note("a", {})
    shelf.note("c", {"a": 1.5})
    changed = shelf.changed()
    assert {kind: len(found) for kind, found in changed.items()} == {
        "stories in hand": 2,
        "near in hand": 2,
        "terms in hand": 1,
        "counts in hand": 1,
    }
    again = Shelf.of_rows(after(rows, changed))
    assert list(again.rows()) == list(shelf.rows())
    assert [list(again.holding(term)) for term in ("quay", "b", "c")] == [
        [("c", 0.4), ("a", 0.6)],
        [],
        [("c", 0.2)],
    ]
    assert (again.latest("a"), again.latest("c")) == ("2021-06-02", "2021-06-01")
    assert again.frequencies.reports == 3
    assert again.frequencies.counts == shelf.frequencies.counts
    assert (again.near("a"), again.near("c")) == ({}, {"a": 1.5})


@pytest.mark.parametrize(
    "rows",
    [
        {"stories in hand": {"a": b"not packed"}},
        {"stories in hand": {"a": zlib.compress(b'{"name": "a"}')}},
        {"counts in hand": {"all": zlib.compress(b"[1, 2]")}},
        {"terms in hand": {"x": zlib.compress(b"17")}},
        {"terms in hand": {"x": zlib.compress(b'["quay", ["a"]]')}},
    ],
)
def test_rows_of_no_shelf_are_refused(rows: Rows) -> None:
    with pytest.raises(ValueError, match="not the rows of a shelf"):
        Shelf.of_rows(rows)
