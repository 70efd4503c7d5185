"""TimelineJS: dates as precise as the reports, markup taken for words."""

import json
from dataclasses import replace
from typing import Any

from crosswire.model.account import Given, TimelineEntry
from crosswire.views.exports.timelinejs import timelinejs
from tests.views.visit import visit


def _events() -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = json.loads(timelinejs(visit())[0])["events"]
    return events


def test_an_entry_without_a_date_is_left_out_and_counted() -> None:
    assert timelinejs(visit())[1] == 1
    assert len(_events()) == len(visit().timeline) - 1


def test_a_date_is_as_precise_as_the_reports() -> None:
    dates = {event["text"]["headline"]: event for event in _events()}
    assert dates["a deal"]["start_date"] == {"year": 2024, "month": 6}
    assert "end_date" not in dates["a deal"]
    assert dates["Lornia begins to buy gas"]["start_date"] == {"year": 2019}
    between = dates["Varga reaches Port Selm"]
    assert (between["start_date"]["day"], between["end_date"]["day"]) == (7, 9)
    assert between["display_date"] == "7–9 March 2024"


def test_no_report_text_is_markup() -> None:
    text = timelinejs(visit())[0].decode()
    assert "<script" not in text
    assert "<img" not in text
    assert "&lt;script&gt;" in text


def test_the_status_is_the_group_and_each_claim_has_its_chain() -> None:
    denied = next(event for event in _events() if event["group"] == "Denied")
    assert "Marenta and Lornia → The Lornian Post" in denied["text"]["text"]
    assert "denies" in denied["text"]["text"]


def test_ids_are_unique_and_events_in_order() -> None:
    events = _events()
    assert len({event["unique_id"] for event in events}) == len(events)
    assert [event["start_date"]["year"] for event in events] == sorted(e["start_date"]["year"] for e in events)


def _of_the_day(**told: Any) -> dict[str, Any]:
    """The event of an entry for 7 March that says this."""
    entry = TimelineEntry(
        **{"begin": "2024-03-07", "end": "2024-03-07"} | told,
        precision="day",
        event="",
        label="x",
        status="claimed",
        claims=(visit().claims[0].id,),
    )
    event: dict[str, Any]
    [event] = json.loads(timelinejs(replace(visit(), timeline=(entry,)))[0])["events"]
    return event


def test_days_the_wrong_way_round_are_turned() -> None:
    event = _of_the_day(begin="2024-03-09")
    assert (event["start_date"]["day"], event["end_date"]["day"]) == (7, 9)


def _given(day: str, value: str = "") -> Given:
    return Given(value=value or day, begin=day, end=day, precision="day", claims=(visit().claims[0].id,))


def test_dates_that_differ_are_shown_each_and_a_clock_is_kept() -> None:
    event = _of_the_day(given=(_given("2024-03-07"), _given("2024-03-09")), relation="conflict", time="T14:30")
    assert event["text"]["text"].endswith("<p>Dates given: 7 March 2024; 9 March 2024</p>")
    assert event["start_date"] == {"year": 2024, "month": 3, "day": 7, "hour": 14, "minute": 30}


def test_dates_that_agree_are_not_set_against_each_other() -> None:
    event = _of_the_day(given=(_given("2024-03-07"), _given("2024-03-07", "2024-03-07TMO")), relation="agree")
    assert "Dates given" not in event["text"]["text"]
