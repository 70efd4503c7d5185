"""When a round settles all, and when it makes what new reports touch and leaves the rest."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime

import pytest

from crosswire.following.rounds import Follower, Round
from crosswire.in_hand import Taken
from crosswire.model.report import Problem
from crosswire.pipeline import PROVISIONAL
from crosswire.store import Store, open_store
from tests.following.desk import Bare
from tests.making import bare_dossier, make_report
from tests.reports.web.serving import fetcher

HOUR = 3600.0


class Hand(Bare):
    """Writes down what it is asked for."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.asked: list[tuple[str, int]] = []
        self.changed = False
        """Whether its names are others than those of the dossier."""

    def settle(self, new: Collection[str], at: str) -> Taken:
        """Makes the dossier of all reports in the store."""
        self.asked.append(("settle", len(new)))
        self.store.remember(PROVISIONAL, {})
        self.changed = False
        return super().settle(new, at)

    def take_up(self, new: Collection[str], at: str) -> Taken:
        """Makes what new reports touch."""
        self.asked.append(("take up", len(new)))
        self.store.remember(PROVISIONAL, {"since": self.store.recall(PROVISIONAL, "since") or at.encode()})
        self.store.keep_dossier(bare_dossier(*self.store.reports()))
        part = bare_dossier(*(report for report in self.store.reports() if report.id in new))
        return Taken(after=part, before=None, ties={}, problems=[Problem("x.txt", "is odd")])

    def settings_changed(self) -> bool:
        """Whether the dossier was made with other names."""
        return self.changed


class Desk:
    """Somebody who follows nothing, into a store to which others add."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.hand = Hand(store)
        self.now = 1_700_000_000.0
        self.said: list[Problem] = []
        self.follower = Follower(
            [],
            store=store,
            web=fetcher(),
            hand=self.hand,
            say=self.said.append,
            now=lambda: self.now,
            settle_after=6 * HOUR,
            few=4,
        )

    def round(self, *reports: int, later: float = 900.0) -> Round:
        self.now += later
        self.store.add_reports(make_report(f"Crane number {number} fell.") for number in reports)
        self.hand.asked.clear()
        self.said.clear()
        return self.follower.round()


@pytest.fixture
def desk() -> Iterator[Desk]:
    with open_store(None) as store:
        yield Desk(store)


def test_few_reports_are_settled_in_each_round(desk: Desk) -> None:
    assert not desk.round().changes
    assert desk.hand.asked == []
    for number in range(4):
        found = desk.round(number)
        assert desk.hand.asked == [("settle", 1)]
        assert found.provisional is None
        assert len(found.changes.apart) == 1
    assert not desk.round().changes
    assert desk.hand.asked == []


def test_of_many_reports_what_the_new_ones_touch_is_made(desk: Desk) -> None:
    desk.round(*range(6))
    assert desk.hand.asked == [("settle", 6)]
    found = desk.round(6, 7)
    assert desk.hand.asked == [("take up", 2)]
    assert len(found.changes.apart) == 2
    assert found.provisional == datetime.fromtimestamp(desk.now, UTC).isoformat(timespec="seconds")
    assert [problem.path for problem in desk.said] == ["x.txt"]
    since = found.provisional
    again = desk.round()
    assert (desk.hand.asked, bool(again.changes), again.provisional) == ([], False, since)


def test_all_is_settled_after_a_while_even_where_nothing_came(desk: Desk) -> None:
    desk.round(*range(6))
    desk.round(6)
    desk.round(7, later=5.9 * HOUR)
    assert desk.hand.asked == [("take up", 1)]
    found = desk.round(later=HOUR)
    assert desk.hand.asked == [("settle", 0)]
    assert (found.provisional, bool(found.changes)) == (None, False)
    desk.round(8, later=48 * HOUR)
    assert desk.hand.asked == [("take up", 1)]


def test_stories_that_are_provisional_since_a_time_to_come_are_settled(desk: Desk) -> None:
    desk.round(*range(6))
    desk.round(6, later=48 * HOUR)
    desk.round(7, later=-30)
    assert desk.hand.asked == [("take up", 1)]
    desk.round(later=-48 * HOUR)
    assert desk.hand.asked == [("settle", 0)]


def test_a_follower_that_was_stopped_settles_when_it_is_time(desk: Desk) -> None:
    desk.round(*range(6))
    desk.round(6)
    other = Desk(desk.store)
    other.now = desk.now
    other.round(7, later=7 * HOUR)
    assert other.hand.asked == [("settle", 1)]


def test_where_most_reports_are_new_all_is_settled(desk: Desk) -> None:
    desk.round(*range(6))
    desk.round(*range(6, 13))
    assert desk.hand.asked == [("settle", 7)]


@pytest.mark.parametrize("held", [3, 6])
def test_where_names_or_ratings_are_others_all_is_settled(desk: Desk, held: int) -> None:
    desk.round(*range(held))
    desk.hand.changed = True
    found = desk.round()
    assert desk.hand.asked == [("settle", 0)]
    assert found.dossier is not None
    desk.round()
    assert desk.hand.asked == []
    desk.hand.changed = True
    desk.round(held)
    assert desk.hand.asked == [("settle", 1)]


def test_where_nothing_is_held_other_names_make_nothing(desk: Desk) -> None:
    desk.hand.changed = True
    assert desk.round().dossier is None
    assert desk.hand.asked == []
