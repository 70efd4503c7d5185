"""One report at a time: joining, starting, merging, splitting, sleeping and waking."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.placing import Placement
from crosswire.stories.outline import Outline
from crosswire.stories.place import Placer
from crosswire.stories.settle import settled
from crosswire.stories.shelf import Shelf
from tests.stories.outlines import about
from tests.stories.test_settle import FERRY, QUAKE, SUMMIT, ids, reports


def put(placer: Placer, outlines: Iterable[Outline]) -> list[Placement]:
    return [placer.place(outline) for outline in outlines]


def stories(placer: Placer) -> list[list[str]]:
    return sorted(sorted(standing.reports) for standing in placer.shelf.standings())


def test_a_report_joins_its_story_or_starts_one_and_says_why() -> None:
    placer = Placer()
    ferry, quake = reports("f", FERRY, "solheim bergen", 3), reports("q", QUAKE, "taral", 1)
    first, second, third, other = put(placer, [*ferry, *quake])
    assert [placement.story for placement in (first, second, third)] == ["f0"] * 3
    assert first.why == ("no story shares a telling word with it",)
    assert any("both name" in why and "'solheim'" in why for why in second.why)
    assert second.evidence > 0 > first.evidence
    assert other.story == "q0"
    assert stories(placer) == [ids(ferry), ids(quake)]


def test_a_report_that_is_near_and_not_near_enough_says_what_is_missing() -> None:
    placer = Placer()
    put(placer, reports("f", FERRY, "solheim bergen", 2))
    placement = placer.place(about("x", "ferry vote bill tariff gas truce treaty", "toft"))
    assert placement.story == "x"
    assert placement.evidence < 0
    assert placement.why[0].startswith("not enough ties it to the nearest story")


def test_a_report_that_ties_two_stories_together_makes_them_one() -> None:
    words = "ferry ramp harbour deck crossing passenger captain repair tide pilot rope cabin".split()
    left, right = about("l", " ".join(words[:6]), "solheim"), about("r", " ".join(words[6:]), "holm")
    bridges = [about(f"b{n}", " ".join(words), "solheim holm") for n in range(3)]
    placer = Placer()
    put(placer, [left, right])
    assert stories(placer) == [["l"], ["r"]]
    placed = put(placer, bridges)
    changes = [change for placement in placed for change in placement.changes]
    assert stories(placer) == [["b0", "b1", "b2", "l", "r"]]
    assert [change.kind for change in changes] == ["merged"]
    assert changes[0].by in ids(bridges)
    assert sorted(report for group in changes[0].before for report in group) == list(changes[0].after[0])
    assert changes[0].why


def test_a_story_that_proves_to_be_two_is_split() -> None:
    """Two matters of one field look like one until more of the field is known."""
    field = "senate vote bill majority speaker caucus session"
    first = reports("a", f"{field} tariff steel import", "toft", 3)
    second = reports("b", f"{field} school teacher pay", "toft", 3)
    others = [reports(f"m{n}", f"{field} own{n}a own{n}b own{n}c own{n}d", "toft", 3) for n in range(8)]
    placer = Placer()
    put(placer, [first[0], second[0]])
    early = stories(placer)
    placed = put(placer, [*first[1:], *second[1:], *(outline for matter in others for outline in matter)])
    changes = [change for placement in placed for change in placement.changes]
    assert early == [["a0", "b0"]]
    assert not any({"a0", "b0"} <= set(story) for story in stories(placer))
    assert {change.kind for change in changes} & {"split", "moved"}
    assert all(change.why for change in changes)


def test_a_story_sleeps_and_wakes() -> None:
    placer = Placer()
    first = reports("f", FERRY, "solheim bergen", 3, "2021-03-01")
    put(placer, first)
    for n in range(300):
        placer.shelf.frequencies.add(["ferry", "ramp", "harbour", f"filler{n}"])
    common = about("x", "ferry ramp harbour vote bill", day="2021-09-01")
    assert placer.place(common).why == ("no story shares a telling word with it",), "what is common does not wake it"
    again = replace(first[0], report="z", earliest="2021-05-20", latest="2021-05-20")
    placement = placer.place(again)
    assert (placement.story, placement.woke) == ("f0", True)
    soon = replace(first[0], report="y", earliest="2021-05-22", latest="2021-05-22")
    assert not placer.place(soon).woke


@pytest.mark.parametrize("day", ["2020-03-01", "2021-03-01"], ids=["long asleep", "of the same day"])
def test_a_story_is_found_behind_many_that_share_words_in_passing(day: str) -> None:
    """All that the report tells is told by each of the many too, by one of its reports this and by one that."""
    told = [*FERRY.split(), "solheim", "bergen"]
    placer = Placer()
    put(placer, reports("f", FERRY, "solheim bergen", 2, "2021-03-01"))
    for n in range(90):
        parts = [[*told[m::3], *(f"own{n}{m}{k}" for k in range(10))] for m in range(3)]
        placer.fill([about(f"p{n}{m}", " ".join(part), day=day) for m, part in enumerate(parts)])
    again = about("x", FERRY.rsplit(" ", 1)[0], "solheim bergen", day="2021-03-02")
    assert placer.place(again).story == "f0"


def test_what_is_looked_at_does_not_grow_with_the_stories_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    story = Shelf.story

    def counted(shelf: Shelf, name: str) -> object:
        asked.append(name)
        return story(shelf, name)

    monkeypatch.setattr(Shelf, "story", counted)
    looks = []
    for count in (200, 2_000):
        placer = Placer()
        for n in range(count):
            placer.fill([about(f"s{n}", f"{FERRY} own{n}", f"name{n % 50}")])
        asked.clear()
        placer.place(about("x", FERRY, "name7"))
        looks.append(len(asked))
    assert looks[1] < 1.2 * looks[0] < 120


def test_a_placer_goes_on_from_what_a_store_kept() -> None:
    ferry = reports("f", FERRY, "solheim bergen", 4)
    through, before = Placer(), Placer()
    put(through, ferry)
    put(before, ferry[:2])
    after = Placer(before.shelf)
    put(after, ferry[2:])
    assert list(after.shelf.rows()) == list(through.shelf.rows())


MADE = [
    *reports("f", FERRY, "solheim bergen", 4, "2021-03-01"),
    *reports("q", QUAKE + " tremor hospital village", "taral varnia", 3, "2021-03-02"),
    *reports("s", SUMMIT + " border truce", "toft holm", 3, "2021-03-03"),
]


@given(st.permutations(MADE))
def test_clear_stories_are_the_same_in_any_order_and_those_that_they_settle_to(outlines: Sequence[Outline]) -> None:
    placer = Placer()
    placed = put(placer, outlines)
    assert stories(placer) == sorted(map(list, settled(MADE)))
    assert [placement.report for placement in placed] == ids(outlines)


@given(st.integers(0, 10**6), st.integers(2, 12))
def test_no_report_is_lost_whatever_comes(seed: int, most: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - any reports will do
    words = [*FERRY.split(), *QUAKE.split()[:3]]
    made = [
        about(f"r{n}", " ".join(chance.sample(words, chance.randint(0, 8))), chance.choice(["", "solheim", "toft"]))
        for n in range(most)
    ]
    placer = Placer()
    placed = put(placer, made)
    assert sorted(report for story in stories(placer) for report in story) == sorted(ids(made))
    for placement in placed:
        for change in placement.changes:
            assert sorted(r for group in change.before for r in group) == sorted(
                r for group in change.after for r in group
            )
    assert all(standing.name in standing.reports for standing in placer.shelf.standings())
