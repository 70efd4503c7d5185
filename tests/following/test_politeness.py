"""What a host asks for, read from its answers."""

import pytest

from crosswire.following.politeness import retry_after
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
