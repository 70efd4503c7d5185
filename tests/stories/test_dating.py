"""When undated reports of a story can have come out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.time import Time
from crosswire.reading.language import LanguageModel
from crosswire.reading.times.find import find_times
from crosswire.stories.dating import date_undated
from tests.making import make_report


def _time(report: Report, words: str, value: str, why: str, day: str | None = None) -> Time:
    start = report.text.index(words)
    return Time(
        report=report.id,
        span=Span(start, start + len(words)),
        type="DATE",
        value=value,
        begin=day,
        end=day,
        precision="day" if "WXX-" in value or day else "week",
        why=why,
    )


FIRST = make_report("The ferry leaves on Thursday.", "2021-06-08", "The Harbour Post")
LAST = make_report("The ferry, which left on Thursday, is back.", "2021-06-12", "Coast Radio")
UNDATED = make_report("The ferry left on Thursday and will be back later in the week.", None, None)

TIMES: dict[str, tuple[Time, ...]] = {
    FIRST.id: (_time(FIRST, "Thursday", "2021-06-10", "weekday, looked forward", "2021-06-10"),),
    LAST.id: (_time(LAST, "Thursday", "2021-06-10", "weekday, looked back", "2021-06-10"),),
    UNDATED.id: (
        _time(UNDATED, "Thursday", "XXXX-WXX-4", "weekday, looked back because of 'left'"),
        _time(UNDATED, "later in the week", "XXXX-WXX", "unit of the calendar"),
    ),
}


def _published(
    reports: Sequence[Report], times: Mapping[str, Sequence[Time]]
) -> dict[str, tuple[str | None, str | None]]:
    return {r.id: (r.published.earliest, r.published.latest) for r in date_undated(reports, times)}


def test_past_weekday_that_dated_reports_name() -> None:
    out = date_undated([FIRST, UNDATED, LAST], TIMES)[1].published
    assert (out.earliest, out.latest, out.basis) == ("2021-06-10", "2021-06-12", "inferred")
    assert "'Thursday' as past: the Thursday that dated reports name is 2021-06-10" in out.why
    assert "the last dated report of the story, of 2021-06-12" in out.why


def test_later_in_the_week_shuts_out_its_last_day() -> None:
    sunday = "2021-06-13"
    last = replace(LAST, published=replace(LAST.published, earliest=sunday, latest=sunday))
    assert _published([FIRST, UNDATED, last], TIMES)[UNDATED.id] == ("2021-06-10", "2021-06-12")
    assert _published([FIRST, UNDATED, last], TIMES | {UNDATED.id: TIMES[UNDATED.id][:1]})[UNDATED.id][1] == sunday


def test_weekday_to_come() -> None:
    ahead = (_time(UNDATED, "Thursday", "XXXX-WXX-4", "weekday, looked forward because of 'will'"),)
    assert _published([FIRST, UNDATED, LAST], TIMES | {UNDATED.id: ahead})[UNDATED.id] == ("2021-06-04", "2021-06-10")


def test_date_without_year_told_as_past() -> None:
    report = make_report("It left on June 10.", None, None)
    times = TIMES | {
        report.id: (_time(report, "June 10", "XXXX-06-10", "month and day, looked back because of 'left'"),)
    }
    assert _published([FIRST, report, LAST], times)[report.id] == ("2021-06-10", "2021-06-12")


@pytest.mark.parametrize(
    ("reports", "times"),
    [
        ([FIRST, UNDATED, LAST], {FIRST.id: TIMES[FIRST.id]}),
        ([FIRST, UNDATED, LAST], {UNDATED.id: TIMES[UNDATED.id]}),
        ([FIRST, UNDATED, LAST], TIMES | {UNDATED.id: TIMES[UNDATED.id][1:]}),
        ([UNDATED], TIMES),
    ],
    ids=["says nothing", "no named day", "no weekday", "no dated report"],
)
def test_without_evidence_it_stays_undated(reports: list[Report], times: Mapping[str, Sequence[Time]]) -> None:
    (out,) = (r for r in date_undated(reports, times) if r.id == UNDATED.id)
    assert out == UNDATED


def test_evidence_that_contradicts_itself_leaves_it_undated() -> None:
    report = make_report("It left on Thursday, not on June 17.", None, None)
    times = (
        _time(report, "Thursday", "XXXX-WXX-4", "weekday, looked back because of 'left'"),
        _time(report, "June 17", "XXXX-06-17", "month and day, looked back because of 'left'"),
    )
    named = (*TIMES[FIRST.id], _time(FIRST, "ferry", "2021-06-17", "said in full", "2021-06-17"))
    assert date_undated([FIRST, report, LAST], {report.id: times, FIRST.id: named})[1] == report


@given(st.permutations([FIRST, UNDATED, LAST]))
def test_order_does_not_matter(reports: list[Report]) -> None:
    assert _published(reports, TIMES) == _published([FIRST, LAST, UNDATED], TIMES)
    assert [r.id for r in date_undated(reports, TIMES)] == [r.id for r in reports]


def test_works_on_what_is_read_of_an_undated_report(language: LanguageModel) -> None:
    report = make_report("The ferry left the harbour on Thursday evening and will dock later in the week.", None, None)
    times = TIMES | {report.id: find_times(report, language.parse(report))}
    (_, dated, _) = date_undated([FIRST, report, LAST], times)
    assert (dated.published.earliest, dated.published.latest) == ("2021-06-10", "2021-06-12")
    values = [time.value for time in find_times(dated, language.parse(dated))]
    assert values == ["2021-06-10TEV", "2021-W23"]


def test_a_second_run_changes_nothing() -> None:
    once = date_undated([FIRST, UNDATED, LAST], TIMES)
    assert date_undated(once, TIMES) == once
