"""Days and TIMEX3 values in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.report import Published
from crosswire.views.lines.days import say_days, say_published, say_value


@pytest.mark.parametrize(
    ("begin", "end", "said"),
    [
        ("2024-03-04", "2024-03-04", "4 March 2024"),
        ("2024-03-04", "2024-03-06", "4–6 March 2024"),
        ("2024-02-29", "2024-03-06", "29 February – 6 March 2024"),
        ("2023-12-30", "2024-01-02", "30 December 2023 – 2 January 2024"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("9999-12-01", "9999-12-31", "December 9999"),
        ("9999-01-01", "9999-12-31", "9999"),
        ("2024-03-04", None, "4 March 2024"),
        (None, None, ""),
        ("someday", "never", ""),
    ],
)
def test_days(begin: str | None, end: str | None, said: str) -> None:
    assert say_days(begin, end) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2024-03-08", "8 March 2024"),
        ("2024-03-08TEV", "8 March 2024, evening"),
        ("2024-03-08T14:30", "8 March 2024, 14:30"),
        ("2024-03", "March 2024"),
        ("2024", "2024"),
        ("2024-W10", "week of 4 March 2024"),
        ("2024-W10-WE", "weekend of 9 March 2024"),
        ("2024-SU", "summer 2024"),
        ("2024-Q2", "quarter 2 of 2024"),
        ("2024-03-07/2024-03-09", "7–9 March 2024"),
        ("2024-W60", "2024-W60"),
        ("9999-W52", "week of 27 December 9999"),
        ("9999-W52-WE", "9999-W52-WE"),
        ("2024-02-31", "2024-02-31"),
        ("P4Y5M", "P4Y5M"),
        ("PAST_REF", "PAST_REF"),
    ],
)
def test_values(value: str, said: str) -> None:
    assert say_value(value) == said


@given(st.text(st.sampled_from("0123456789-/TWQSUPXEV:"), max_size=24))
def test_any_value_is_said_somehow(value: str) -> None:
    assert say_value(value) or not value


@pytest.mark.parametrize(
    ("earliest", "latest", "said"),
    [
        ("2024-03-08", "2024-03-08", "8 March 2024"),
        ("2024-03-08", "2024-03-10", "between 8 and 10 March 2024"),
        ("2024-03-30", "2024-04-02", "between 30 March and 2 April 2024"),
        ("2024-03-01", "2024-03-31", "March 2024"),
        (None, None, "undated"),
    ],
)
def test_publication(earliest: str | None, latest: str | None, said: str) -> None:
    assert say_published(Published(earliest=earliest, latest=latest, basis="inferred", why="")) == said
