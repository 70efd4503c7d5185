"""What a host asks for, read from its answers."""

import pytest

from crosswire.following.politeness import may_ask_after, retry_after
from crosswire.reports.web.answers import Answer

NOW = 1_700_000_000.0


def busy(told: str) -> Answer:
    headers = (("Retry-After", told),)
    return Answer(url="", status=503, reason="", headers=headers, body=b"", fetched="", address=None)


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("120", 120),
        ("Tue, 14 Nov 2023 23:13:20 GMT", 3600),
        ("Tue, 14 Nov 2023 23:13:20 -0000", 3600),
        ("Mon, 13 Nov 2023 23:13:20 GMT", 0),
    ],
)
def test_seconds_or_a_time(told: str, seconds: float) -> None:
    assert retry_after(busy(told), NOW) == seconds


@pytest.mark.parametrize(
    "told",
    [
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Mon, 01 Jan 2024 00:00:00 +99999999999999999999",
        "Mon, 01 Jan 2024 99999999999999999999:00:00 GMT",
        "Mon, 32 Jan 2024 00:00:00 GMT",
        "soon",
        "",
    ],
)
def test_a_time_that_cannot_be_counts_as_none(told: str) -> None:
    assert retry_after(busy(told), NOW) == 0.0


def test_a_time_that_a_clock_set_that_ran_ahead_counts_as_none() -> None:
    week, hour = 7 * 24 * 3600.0, 3600.0
    assert may_ask_after(NOW + week, noted=NOW, now=NOW) == NOW + week
    assert may_ask_after(NOW + 90, noted=NOW + 30, now=NOW) == NOW + 90
    assert may_ask_after(NOW + 2 * hour + 60, noted=NOW + 2 * hour, now=NOW) == 0.0
    assert may_ask_after(NOW + week + hour, noted=0.0, now=NOW) == 0.0
