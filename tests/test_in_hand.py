"""Stories in hand: what a round makes anew, what it leaves, and what settling makes of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from crosswire import pipeline
from crosswire.accounts.ratings import read_ratings
from crosswire.in_hand import InHand, Settings, provisional_since
from crosswire.model.dossier import Dossier
from crosswire.model.report import Outlet, Report
from crosswire.reading.names.added import read_added
from crosswire.store import ChangedMeanwhileError, Store, StoreUnusableError, open_store
from crosswire.store.database import DatabaseStore
from crosswire.views.exports.dossier import dump
from tests.making import make_report
from tests.stories.invented import ROUND_UPS, STORIES

AT = "2031-03-14T09:00:00+00:00"


def told(number: int, day: int, outlet: str, *sentences: str) -> Report:
    return replace(
        make_report("\n".join(sentences), f"2031-03-{day:02}", outlet), path=f"{number:02}.txt", title=sentences[0]
    )


FERRY = [
    told(
        1,
        10,
        "The Fen Argus",
        "Ferry Sveta Klara runs aground off Solheim",
        "The ferry Sveta Klara ran aground off Solheim on Monday with 212 passengers aboard, the coastguard said.",
        "Captain Ilse Tarn had warned of a broken rudder, the Solheim harbour board said.",
    ),
    told(
        2,
        11,
        "Quay Ledger",
        "Solheim ferry aground: 208 passengers taken off",
        "All 208 passengers were taken off the ferry Sveta Klara, aground off Solheim, police said on Tuesday.",
        "Captain Ilse Tarn denied that the rudder of the Sveta Klara was broken.",
    ),
    told(
        3,
        12,
        "Brenport Echo",
        "Rudder of the Sveta Klara to be examined",
        "Divers will examine the rudder of the ferry Sveta Klara off Solheim on Thursday, the coastguard said.",
        "Captain Ilse Tarn was questioned, the Solheim harbour board said.",
    ),
]
VOTE = [
    told(
        11,
        10,
        "Upland Post",
        "Parliament in Varn votes on tax on grain",
        "Parliament in Varn voted for a tax on grain on Monday, by 61 to 40, the speaker Piotr Maj said.",
        "Farmers of the Upland league called the grain tax theft.",
    ),
    told(
        12,
        11,
        "Valley Gazette",
        "Upland league to strike over grain tax",
        "Farmers will strike over the grain tax that parliament in Varn voted for, the Upland league said on Tuesday.",
        "The speaker Piotr Maj said that the tax on grain would stand.",
    ),
]
KOREAN = replace(
    make_report("오늘 항구에서 배가 침몰했다고 경찰이 밝혔다.", "2031-03-12", "Harbour Wire"), language="ko"
)


@pytest.fixture
def store() -> Iterator[DatabaseStore]:
    with open_store(None) as opened:
        yield opened


def hand(store: Store) -> InHand:
    return InHand(store, Settings())


def groups(store: Store) -> list[list[str]]:
    """The stories of the dossier, each by the numbers of its reports."""
    path_of = {report.id: report.path.removesuffix(".txt") for report in store.reports()}
    return sorted(sorted(path_of[report] for report in reports) for reports in store.story_reports().values())


def assert_nothing_stands_twice(store: Store) -> None:
    dossier = store.dossier()
    assert dossier is not None
    for things in (dossier.reports, dossier.claims, dossier.events, dossier.parties):
        assert max(Counter(thing.id for thing in things).values()) == 1


def settled(*reports: Report) -> Dossier:
    with open_store(None) as store:
        store.add_reports(reports)
        dossier, _ = pipeline.read([], store=store)
        return dossier


def added(store: Store, *reports: Report) -> list[str]:
    store.add_reports(reports)
    return [report.id for report in reports]


@pytest.mark.usefixtures("language")
def test_what_new_reports_touch_is_made_and_the_rest_is_left(store: DatabaseStore) -> None:
    following = hand(store)
    following.settle(added(store, *FERRY[:2], VOTE[0]), AT)
    assert provisional_since(store) is None
    votes = [story for story, reports in store.story_reports().items() if VOTE[0].id in reports]
    taken = following.take_up(added(store, FERRY[2]), AT)
    assert groups(store) == [["01", "02", "03"], ["11"]]
    assert provisional_since(store) == AT
    assert [story for story, reports in store.story_reports().items() if VOTE[0].id in reports] == votes
    assert [set(story.reports) for story in taken.after.stories] == [{report.id for report in FERRY}]
    assert taken.before is not None
    assert [set(story.reports) for story in taken.before.stories] == [{report.id for report in FERRY[:2]}]
    assert any("'sveta'" in why or "'klara'" in why for why in taken.ties[FERRY[2].id])
    whole = settled(*FERRY)
    assert {claim.id for claim in taken.after.claims} == {claim.id for claim in whole.claims}
    assert taken.after.events == whole.events


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 2, 0, 3, 1)])
def test_however_reports_came_the_settled_dossier_is_the_same(store: DatabaseStore, order: Sequence[int]) -> None:
    reports = [*FERRY, *VOTE]
    following = hand(store)
    following.settle(added(store, reports[order[0]]), AT)
    for number in order[1:]:
        following.take_up(added(store, reports[number]), AT)
    taken = following.settle([], AT)
    assert dump(taken.after) == dump(settled(*reports))
    assert provisional_since(store) is None


@pytest.mark.usefixtures("language")
def test_another_follower_takes_up_where_one_was_stopped(store: DatabaseStore) -> None:
    hand(store).settle(added(store, FERRY[0], VOTE[0]), AT)
    hand(store).take_up(added(store, FERRY[1]), AT)
    taken = hand(store).take_up(added(store, VOTE[1], FERRY[2]), AT)
    assert groups(store) == [["01", "02", "03"], ["11", "12"]]
    assert set(taken.ties) == {VOTE[1].id, FERRY[2].id}


@pytest.mark.usefixtures("language")
def test_a_report_that_cannot_be_read_is_listed(store: DatabaseStore) -> None:
    following = hand(store)
    following.settle(added(store, FERRY[0]), AT)
    taken = following.take_up(added(store, KOREAN), AT)
    assert [report.id for report in taken.after.reports] == [KOREAN.id]
    assert taken.after.reports[0].unread
    assert taken.after.stories == ()
    dossier = store.dossier()
    assert dossier is not None
    assert {report.id for report in dossier.reports} == {FERRY[0].id, KOREAN.id}


@pytest.mark.usefixtures("language")
def test_what_became_of_stories_is_kept(store: DatabaseStore) -> None:
    following = hand(store)
    following.settle(added(store, *FERRY, *VOTE), AT)
    before = dict(store.story_reports())
    kept = store.dossier()
    assert kept is not None
    mixed = replace(kept.stories[0], id="story-mixed", reports=tuple(report.id for report in (*FERRY, *VOTE)))
    store.keep_dossier(replace(kept, stories=(mixed,)))
    taken = hand(store).settle([], "2031-03-15T09:00:00+00:00")
    assert store.story_reports() == before
    assert [change.kind for change in taken.changes] == ["split"]
    noted = store.story_changes()
    assert {each.change.kind for each in noted} == {"merged", "split"}
    assert {each.at for each in noted} == {"2031-03-15T09:00:00+00:00"}
    assert taken.changes[0] in {each.change for each in noted}


@pytest.mark.usefixtures("language")
def test_rows_that_are_no_shelf_are_made_anew(store: DatabaseStore) -> None:
    hand(store).settle(added(store, FERRY[0], VOTE[0]), AT)
    store.amend("stories in hand", {"x": b"not a story"})
    hand(store).take_up(added(store, FERRY[1]), AT)
    assert groups(store) == [["01", "02"], ["11"]]


@pytest.mark.usefixtures("language")
def test_what_another_program_made_is_made_anew(store: DatabaseStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its outlines may say other things by the same names."""
    hand(store).settle(added(store, FERRY[0], VOTE[0]), AT)
    before = store.recall_all("stories in hand")
    monkeypatch.setattr("crosswire.in_hand.program_digest", lambda: "another")
    store.amend("stories in hand", {"old": next(iter(before.values()))})
    hand(store).take_up(added(store, FERRY[1]), AT)
    assert groups(store) == [["01", "02"], ["11"]]
    assert "old" not in store.recall_all("stories in hand")


@pytest.mark.usefixtures("language")
def test_stories_in_hand_are_taken_up_once(store: DatabaseStore, monkeypatch: pytest.MonkeyPatch) -> None:
    following = hand(store)
    following.settle(added(store, FERRY[0], VOTE[0]), AT)
    with monkeypatch.context() as patched:
        patched.setattr(store, "recall_all", lambda _: pytest.fail("they are in hand"))
        following.take_up(added(store, FERRY[1]), AT)
        following.take_up(added(store, VOTE[1]), AT)


@pytest.mark.usefixtures("language")
def test_two_followers_put_reports_to_one_story(store: DatabaseStore) -> None:
    one, other = hand(store), hand(store)
    one.settle(added(store, FERRY[0], VOTE[0]), AT)
    other.settle([], AT)
    one.take_up(added(store, FERRY[1]), AT)
    other.take_up(added(store, FERRY[2]), AT)
    one.take_up(added(store, VOTE[1]), AT)
    assert groups(store) == [["01", "02", "03"], ["11", "12"]]
    assert_nothing_stands_twice(store)


@pytest.mark.usefixtures("language")
def test_a_reading_beside_a_follower_is_noticed(store: DatabaseStore) -> None:
    following = hand(store)
    following.settle(added(store, FERRY[0], VOTE[0]), AT)
    new = added(store, FERRY[1])
    pipeline.read([], store=store)
    following.take_up([*new, *added(store, FERRY[2])], AT)
    assert groups(store) == [["01", "02", "03"], ["11"]]
    assert_nothing_stands_twice(store)


@pytest.mark.usefixtures("language")
def test_what_another_follower_changes_while_stories_are_made_is_made_anew(store: DatabaseStore) -> None:
    following = hand(store)
    following.settle(added(store, FERRY[0], VOTE[0]), AT)
    others = iter([[FERRY[2]], [VOTE[1]]])

    def meanwhile(*_: object) -> None:
        for reports in others:
            hand(store).take_up(added(store, *reports), AT)

    following.take_up(added(store, FERRY[1]), AT, meanwhile)
    assert groups(store) == [["01", "02", "03"], ["11", "12"]]
    assert_nothing_stands_twice(store)


@pytest.mark.usefixtures("language")
def test_stories_that_others_change_all_the_time_are_left_to_the_next_round(
    store: DatabaseStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    following = hand(store)
    following.settle(added(store, FERRY[0]), AT)
    tries = []

    def changed(*_: object, alone: bool) -> None:
        tries.append(alone)
        raise ChangedMeanwhileError("another program has changed these stories meanwhile")

    new = added(store, FERRY[1])
    with monkeypatch.context() as patched:
        patched.setattr(store, "replace_stories", changed)
        with pytest.raises(StoreUnusableError, match="another program"):
            following.take_up(new, AT)
    assert 1 < len(tries) < 10
    following.take_up(new, AT)
    assert groups(store) == [["01", "02"]]


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("what", ["remember", "replace_stories", "note_changes", "amend_all"])
def test_a_round_that_fails_midway_leaves_nothing_half_done(
    store: DatabaseStore, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    following = hand(store)
    following.settle(added(store, *FERRY[:2], VOTE[0]), AT)
    added(store, FERRY[2])

    def fails(*_: object, **__: object) -> None:
        raise StoreUnusableError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(store, what, fails)
        with pytest.raises(StoreUnusableError):
            following.take_up([FERRY[2].id], AT)
    following.take_up([FERRY[2].id, *added(store, VOTE[1])], AT)
    assert groups(store) == [["01", "02", "03"], ["11", "12"]]
    assert_nothing_stands_twice(store)


@pytest.mark.usefixtures("language")
def test_an_outlet_keeps_the_name_that_another_storys_report_prints(store: DatabaseStore) -> None:
    bare = replace(FERRY[0], outlet=Outlet(name="quayside.com", basis="e-mail domain quayside.com"))
    printing = told(
        21,
        10,
        "Upland Post",
        "Parliament in Varn votes on tax on grain",
        "Parliament in Varn voted for a tax on grain on Monday, the speaker Piotr Maj told the Quay-Side Ilbo.",
        "Farmers of the Upland league called the grain tax theft.",
    )

    def name() -> str | None:
        dossier = store.dossier()
        assert dossier is not None
        return next(report.outlet.name for report in dossier.reports if report.id == bare.id)

    following = hand(store)
    following.settle(added(store, bare, FERRY[1], printing), AT)
    assert name() == "Quay-Side Ilbo"
    following.take_up(added(store, FERRY[2]), AT)
    assert name() == "Quay-Side Ilbo"


@pytest.mark.usefixtures("language")
def test_reports_of_two_stories_are_no_change_when_stories_are_taken_up_again(store: DatabaseStore) -> None:
    texts = [*(text for told in STORIES.values() for text in told), *(text for text, _ in ROUND_UPS.values())]
    hand(store).settle(added(store, *(make_report(text) for text in texts)), AT)
    held = Counter(report for reports in store.story_reports().values() for report in reports)
    assert max(held.values()) > 1
    hand(store).take_up([], AT)
    assert store.story_changes() == ()


@pytest.mark.usefixtures("language")
def test_other_names_and_ratings_are_told_from_those_that_the_dossier_was_made_with(store: DatabaseStore) -> None:
    names = read_added('[[party]]\nname = "Ilse Tarn-Holm"\nkind = "person"\naliases = ["Captain Ilse Tarn"]\n')
    ratings = read_ratings('[outlet]\n"Quay Ledger" = "B"\n')
    assert not InHand(store, Settings(names=names)).settings_changed()
    hand(store).settle(added(store, *FERRY), AT)
    assert not hand(store).settings_changed()
    for other in (Settings(names=names), Settings(ratings=ratings), Settings(names=names, ratings=ratings)):
        following = InHand(store, other)
        assert following.settings_changed()
        following.settle([], AT)
        assert not following.settings_changed()
        assert hand(store).settings_changed()
