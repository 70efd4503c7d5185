"""What every store must do."""

from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from crosswire.model.dossier import Dossier
from crosswire.model.parse import Parse, Token
from crosswire.model.place import united
from crosswire.model.placing import NotedChange, change
from crosswire.model.report import Arrival, Report
from crosswire.store import UnknownReportError
from tests.making import bare_dossier, make_report
from tests.store import making
from tests.store.conftest import Opening
from tests.store.several import REPORTS, story_of, together

shared = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # making a dossier of this size smaller takes minutes
)
FIRST = make_report("The ferry left Port Ansel at noon.")
SECOND = make_report("The ferry did not leave, the harbour master said.")


def parse_of(report: Report) -> Parse:
    return Parse(report=report.id, made_by="some model 1.0", tokens=(), sentences=(), entities=())


def test_a_new_store_is_empty(fresh: Opening) -> None:
    store = fresh()
    assert store.reports() == ()
    assert store.dossier() is None
    assert store.parse(FIRST.id, "some model 1.0") is None


@shared
@given(kept=making.dossiers())
def test_reports_and_dossier_come_back_equal(fresh: Opening, kept: tuple[list[Report], Dossier]) -> None:
    reports, dossier = kept
    with fresh() as store:
        store.add_reports(reports)
        store.keep_dossier(dossier)
        assert sorted(store.reports(), key=lambda report: report.id) == sorted(reports, key=lambda report: report.id)
        found = store.dossier()
    assert found is not None
    for field in fields(Dossier):
        assert same(getattr(found, field.name), getattr(replace(dossier, places=united(dossier.places)), field.name))


def same(found: object, expected: object) -> bool:
    """Whether two values are equal, tuples in whatever order."""
    if not isinstance(found, tuple) or not isinstance(expected, tuple):
        return found == expected
    left = list(expected)
    for one in found:
        left.remove(one)
    return not left


@shared
@given(parse=making.parses())
def test_a_parse_comes_back_equal(fresh: Opening, parse: Parse) -> None:
    with fresh() as store:
        store.add_reports([replace(FIRST, id=parse.report)])
        store.keep_parse(parse)
        assert store.parse(parse.report, parse.made_by) == parse
        assert store.parse(parse.report, parse.made_by + "1") is None


def test_which_reports_there_are_and_which_the_dossier_is_of(fresh: Opening) -> None:
    with fresh() as store:
        assert store.report_ids() == store.settled_ids() == frozenset()
        store.add_reports([FIRST, SECOND])
        assert store.report_ids() == {FIRST.id, SECOND.id}
        assert store.settled_ids() == frozenset()
        store.keep_dossier(bare_dossier(FIRST))
        assert store.settled_ids() == {FIRST.id}


def test_a_report_that_came_from_the_same_address_before_is_passed_over(fresh: Opening) -> None:
    def came(url: str, path: str, fetched: str) -> Report:
        return replace(FIRST, path=path, arrivals=(Arrival(path=path, sha256="0", size=1, url=url, fetched=fetched),))

    first = came("https://a.example/", "b", "2031-03-01T10:00:00Z")
    with fresh() as store:
        store.add_reports([first], once=True)
        store.add_reports([came("https://a.example/", "a", "2031-03-01T11:00:00Z")], once=True)
        assert store.reports() == (first,)
        store.add_reports([came("https://b.example/", "c", "2031-03-01T12:00:00Z"), SECOND], once=True)
        held = {report.id: report for report in store.reports()}
        assert [arrival.path for arrival in held[FIRST.id].arrivals] == ["b", "c"]
        assert SECOND.id in held


def test_order_of_arrival_and_repetition_leave_no_mark(fresh: Opening) -> None:
    one, other = fresh(), fresh()
    one.add_reports([FIRST, SECOND])
    other.add_reports([SECOND])
    other.add_reports([FIRST, SECOND])
    assert one.reports() == other.reports()


@pytest.mark.parametrize("order", [["a.txt", "b.txt"], ["b.txt", "a.txt"]])
def test_one_report_under_two_paths_keeps_the_first(fresh: Opening, order: list[str]) -> None:
    store = fresh()
    for path in order:
        store.add_reports([replace(FIRST, path=path)])
    assert [report.path for report in store.reports()] == ["a.txt"]


def test_each_arrival_is_kept_once_in_whatever_order_they_come(fresh: Opening) -> None:
    first = Arrival(path="a.txt", sha256="0" * 64, size=7)
    later = replace(first, path="https://fenpost.example/ferry", fetched="2031-02-03T04:05:06Z")
    one, other = fresh(), fresh()
    for arrivals in ((later,), (first,), (later, first)):
        one.add_reports([replace(FIRST, arrivals=arrivals)])
    other.add_reports([replace(FIRST, arrivals=(first, later))])
    assert [report.arrivals for report in one.reports()] == [(first, later)]
    assert one.reports() == other.reports()


def test_a_later_dossier_takes_the_place_of_the_earlier(fresh: Opening) -> None:
    store = fresh()
    store.add_reports([FIRST, SECOND])
    store.keep_dossier(bare_dossier(FIRST, SECOND))
    store.keep_dossier(bare_dossier(SECOND))
    assert store.dossier() == bare_dossier(SECOND)


def test_a_parse_takes_the_place_of_one_by_the_same_model(fresh: Opening) -> None:
    store = fresh()
    store.add_reports([FIRST])
    store.keep_parse(parse_of(FIRST))
    later = replace(parse_of(FIRST), tokens=(Token(0, 0, 3, "The", "the", "DET", "DT", "det", 0),))
    store.keep_parse(later)
    assert store.parse(FIRST.id, later.made_by) == later


def test_nothing_is_kept_of_a_report_the_store_does_not_hold(fresh: Opening) -> None:
    store = fresh()
    store.add_reports([FIRST])
    store.keep_dossier(bare_dossier(FIRST))
    with pytest.raises(UnknownReportError):
        store.keep_dossier(bare_dossier(FIRST, SECOND))
    with pytest.raises(UnknownReportError):
        store.keep_dossier(bare_dossier(replace(FIRST, sha256=SECOND.sha256)))
    with pytest.raises(UnknownReportError):
        store.keep_parse(parse_of(SECOND))
    assert store.dossier() == bare_dossier(FIRST)


def test_what_is_remembered_lasts_as_long_as_it_is_used(fresh: Opening) -> None:
    store = fresh()
    assert store.recall("song", "one") is None
    store.remember("song", {"one": b"la", "two": b"lala"})
    store.remember("dance", {"one": b"hop"})
    store.remember("song", {"three": b"lalala", "one": b"la la"}, still={"one", "three"})
    assert [store.recall("song", key) for key in ("one", "two", "three")] == [b"la la", None, b"lalala"]
    assert store.recall("dance", "one") == b"hop"


def test_what_is_remembered_is_amended_key_by_key(fresh: Opening) -> None:
    store = fresh()
    assert store.recall_all("song") == {}
    store.amend("song", {"one": b"la", "two": b"lala", "three": b"lalala"})
    store.remember("dance", {"one": b"hop"})
    store.amend("song", {"one": b"la la", "three": b"lalala"}, gone={"two", "three", "no such key"})
    assert store.recall_all("song") == {"one": b"la la", "three": b"lalala"}
    store.amend("song", {}, gone=["one"])
    assert store.recall_all("song") == {"three": b"lalala"}
    assert store.recall_all("dance") == {"one": b"hop"}


def test_several_kinds_are_amended_together(fresh: Opening) -> None:
    store = fresh()
    store.amend("song", {"one": b"la", "two": b"lala"})
    store.amend_all({"song": {"one": None, "three": b"lalala", "no such key": None}, "dance": {"one": b"hop"}})
    assert store.recall_all("song") == {"two": b"lala", "three": b"lalala"}
    assert store.recall_all("dance") == {"one": b"hop"}


def test_some_reports_are_read_without_the_others(fresh: Opening) -> None:
    came = replace(FIRST, arrivals=(Arrival(path="a.txt", sha256="0", size=1),))
    store = fresh()
    store.add_reports([came, SECOND])
    assert store.reports_of([FIRST.id, "no such report", FIRST.id]) == (came,)
    assert store.reports_of([]) == ()
    assert store.reports_of([SECOND.id, FIRST.id]) == store.reports()


def test_which_reports_the_stories_hold(fresh: Opening) -> None:
    both = together([story_of([3, 0]), story_of([1])])
    store = fresh()
    assert store.story_reports() == {}
    store.add_reports(REPORTS)
    store.keep_dossier(both)
    assert list(store.story_reports().items()) == [(story.id, story.reports) for story in both.stories]


ONE_OF_TWO = change("c", [("a", "b"), ("c",)], [("a", "b", "c")], ["both tell of the ferry\x00\ud800"])
TWO_OF_ONE = change("d", [("a", "b", "c", "d")], [("a", "c"), ("b", "d")], [])


def test_what_became_of_stories_is_kept(fresh: Opening) -> None:
    store = fresh()
    assert store.story_changes() == ()
    store.note_changes([ONE_OF_TWO, ONE_OF_TWO], "2031-03-01T10:00:00Z")
    store.note_changes([TWO_OF_ONE, ONE_OF_TWO], "2031-03-01T11:00:00Z")
    store.note_changes([], "2031-03-01T12:00:00Z")
    first, later = NotedChange("2031-03-01T10:00:00Z", ONE_OF_TWO), NotedChange("2031-03-01T11:00:00Z", TWO_OF_ONE)
    assert store.story_changes() == (later, first)
    assert store.story_changes(["c", "a"]) == (later, first)
    assert store.story_changes({"d"}) == (later,)
    assert store.story_changes(["no such report"]) == store.story_changes([]) == ()
    store.add_reports([FIRST])
    store.keep_dossier(bare_dossier(FIRST))
    assert store.story_changes() == (later, first)


def test_the_reports_that_were_parsed_by_a_model(fresh: Opening) -> None:
    store = fresh()
    store.add_reports([FIRST, SECOND])
    store.keep_parse(parse_of(FIRST))
    assert store.parsed("some model 1.0") == {FIRST.id}
    assert store.parsed("another model") == frozenset()
