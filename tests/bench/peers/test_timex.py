from datetime import date, datetime

import pytest

from bench.peers.timex import bare_start, of_period, of_recognized

NOW = datetime(2031, 5, 14)


@pytest.mark.parametrize(
    ("text", "bare"),
    [("on Friday", "Friday"), ("since, until May", "May"), ("Monday", "Monday"), ("one day", "one day"), ("on", "on")],
)
def test_words_that_lead_to_a_date_are_no_part_of_it(text: str, bare: str) -> None:
    assert text[bare_start(text, 0, len(text)) :] == bare


@pytest.mark.parametrize(
    ("when", "period", "timex"),
    [
        (datetime(2031, 5, 9), "day", ("DATE", "2031-05-09")),
        (datetime(2030, 12, 30), "week", ("DATE", "2031-W01")),
        (datetime(2031, 4, 14), "month", ("DATE", "2031-04")),
        (datetime(1987, 5, 14), "year", ("DATE", "1987")),
        (datetime(2031, 5, 13, 16, 30), "time", ("TIME", "2031-05-13T16:30")),
        (datetime(2031, 5, 13, 9), "part_of_day", ("TIME", "2031-05-13TMO")),
        (datetime(2031, 5, 13, 20), "part_of_day", ("TIME", "2031-05-13TNI")),
        (NOW, "time", ("DATE", "PRESENT_REF")),
    ],
)
def test_a_date_is_told_down_to_its_period(when: datetime, period: str, timex: tuple[str, str]) -> None:
    assert of_period(when, period, NOW) == timex


def _moments(timex: str, kind: str, *days: str) -> list[dict[str, str]]:
    return [{"timex": timex, "type": kind, "value": day} for day in days or ("not resolved",)]


@pytest.mark.parametrize(
    ("values", "timex"),
    [
        (_moments("XXXX-WXX-2", "date", "2031-05-13", "2031-05-20"), ("DATE", "2031-05-13")),
        (_moments("XXXX-WXX-5", "date", "2031-05-09", "2031-05-16"), ("DATE", "2031-05-16")),
        (_moments("XXXX-06", "daterange", "2030-06-01", "2031-06-01"), ("DATE", "2031-06")),
        (_moments("XXXX-06-W01", "daterange", "2031-06-02"), ("DATE", "2031-W23")),
        (_moments("XXXX-05-20TNI", "datetimerange", "2031-05-20 20:00:00"), ("TIME", "2031-05-20TNI")),
        (_moments("T16", "time", "16:00:00"), ("TIME", "2031-05-14T16:00")),
        (_moments("2031-05-20T16:45", "datetime", "2031-05-20 16:45:00"), ("TIME", "2031-05-20T16:45")),
        (_moments("SU", "daterange"), ("DATE", "2031-SU")),
        (_moments("1998-W08", "daterange", "1998-02-16"), ("DATE", "1998-W08")),
        (_moments("PAST_REF", "datetime", "2031-05-14 00:00:00"), ("DATE", "PAST_REF")),
        (_moments("", "date"), ("DATE", "")),
        (_moments("P3D", "duration", "259200"), ("DURATION", "P3D")),
        (_moments("P1W", "set"), ("SET", "P1W")),
        (_moments("(2031-05-01,2031-07-01,P2M)", "set"), ("SET", "P2M")),
        (_moments("(2031-07-01,2031-10-01,P3M)", "daterange"), ("DATE", "2031-Q3")),
        (_moments("(2031-07-01,2032-01-01,P6M)", "daterange"), ("DATE", "2031-H2")),
        (_moments("(1960-01-01,1970-01-01,P10Y)", "daterange"), ("DATE", "196")),
        (_moments("(2031-02-14,2031-05-14,P3M)", "daterange"), ("DURATION", "P3M")),
    ],
)
def test_what_the_recognizers_resolve_to(values: list[dict[str, str]], timex: tuple[str, str]) -> None:
    assert of_recognized(values, date(2031, 5, 14)) == timex
