import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.dates import find_dates


@pytest.mark.parametrize(
    ("line", "earliest", "latest"),
    [
        ("Sept. 7, 2023 - 05:31", "2023-09-07", "2023-09-07"),
        ("September. 06, 2023 08:08.", "2023-09-06", "2023-09-06"),
        ("2018-10-26", "2018-10-26", "2018-10-26"),
        ("2023-09-06T08:08:00Z", "2023-09-06", "2023-09-06"),
        ("2023.9.6", "2023-09-06", "2023-09-06"),
        ("7th of September, 2023, 10:30 GMT", "2023-09-07", "2023-09-07"),
        ("10:30 AM EDT, Wed September 6, 2023", "2023-09-06", "2023-09-06"),
        ("Wed, 06 Sep 2023 08:08:00 +0900", "2023-09-06", "2023-09-06"),
        ("25.04.2023", "2023-04-25", "2023-04-25"),
        ("04/25/2023", "2023-04-25", "2023-04-25"),
        ("05/04/2023", "2023-04-05", "2023-05-04"),
        ("December 2023", "2023-12-01", "2023-12-31"),
        ("29 February 2024", "2024-02-29", "2024-02-29"),
        ("29 February 2023", None, None),
        ("13/13/2023", None, None),
        ("3 March 1850", None, None),
        ("3 March 2999", None, None),
        ("Sept 7", None, None),
    ],
)
def test_one_date(line: str, earliest: str | None, latest: str | None) -> None:
    (date,) = find_dates(line)
    assert (date.earliest, date.latest) == (earliest, latest)
    assert date.span.of(line) == line.rstrip(".")


@pytest.mark.parametrize(
    "line",
    [
        "martes, 12 de septiembre de 2023",
        "12 de septiembre de 2023, 14:05 h",
        "mardi 12 septembre 2023 à 14h30",
        "Dienstag, 12. September 2023, 14:05 Uhr",
        "12 settembre 2023",
        "terça-feira, 12 de setembro de 2023",
        "12 września 2023 r.",
        "12 сентября 2023 г.",
        "12 вересня 2023 року",
        "12 Eylül 2023",
        "12 سبتمبر 2023",
        "2023年9月12日",
        "2023年9月12日 星期二",
        "2023년 9월 12일 화요일 14:05",
    ],
)
def test_one_day_in_many_languages(line: str) -> None:
    (date,) = find_dates(line)
    assert (date.earliest, date.latest) == ("2023-09-12", "2023-09-12")
    assert date.span.of(line) == line


def test_dates_of_several_languages_keep_their_order() -> None:
    line = "Sept. 7, 2023 / 8 septembre 2023 / September 2023 / 9. September 2023 / 32 de mayo de 2023"
    found = [(date.earliest, date.latest) for date in find_dates(line)]
    assert found == [
        ("2023-09-07", "2023-09-07"),
        ("2023-09-08", "2023-09-08"),
        ("2023-09-01", "2023-09-30"),
        ("2023-09-09", "2023-09-09"),
        (None, None),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "12 pounds 2023",
        "the 12 maize 2023",
        "marched 12, 2023",
        "https://a.org/2023/09/06/bill",
        "call 12-34-5678901",
        "in 2023",
    ],
)
def test_no_date(line: str) -> None:
    assert list(find_dates(line)) == []


@given(st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2024, 12, 31)))
def test_every_day_in_every_shape(day: datetime.date) -> None:
    for shape in ("%Y-%m-%d", "%B %d, %Y", "%d %B %Y", "%d.%m.%Y", "%a, %d %b %Y 08:15"):
        (date,) = find_dates(day.strftime(shape))
        assert date.earliest == date.latest == day.isoformat()
