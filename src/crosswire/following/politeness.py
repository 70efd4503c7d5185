"""When an address may be asked again: not at once, not before it says, and less and less often while it fails."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from crosswire.reports.web.answers import Answer

__all__ = ["BUSY", "LEAST_S", "after_failure", "after_success", "may_ask_after", "moment", "retry_after"]

BUSY: Final = (429, 503)
"""Too many requests, and service unavailable: the host asks to be left alone."""

LEAST_S: Final = 60.0
"""Between two requests for one address, whoever starts how many rounds."""

_FIRST_S: Final = 300.0
"""After the first failure; doubled by each that follows."""

_LONGEST_S: Final = 24 * 3600.0
"""After many failures: a feed that is back is found within a day."""

_LONGEST_ASKED_S: Final = 7 * 24 * 3600.0
"""That a host may ask for."""

_LONGEST_FRESH_S: Final = 3600.0
"""That an answer may call itself fresh: some servers say a year of all they have."""

_SLACK_S: Final = 30.0
"""Taken off freshness, so that a clock that starts rounds every so many minutes does not miss every other one."""

_MOST_S: Final = max(LEAST_S, _LONGEST_S, _LONGEST_ASKED_S, _LONGEST_FRESH_S)
"""For which any of these leaves an address alone."""

_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


def after_success(answer: Answer, now: float) -> float:
    """When an address that answered may be asked again, in seconds since 1970."""
    ages = [int(found[1]) for value in answer.values("cache-control") if (found := _MAX_AGE.search(value))]
    fresh = min(max(ages, default=0), _LONGEST_FRESH_S)
    return now + max(LEAST_S, fresh - _SLACK_S)


def after_failure(failures: int, now: float, asked: float = 0.0) -> float:
    """When an address that failed so many times in a row may be asked again.

    Args:
        failures: At least one.
        now: Seconds since 1970.
        asked: Seconds that the host asks for.
    """
    backing_off = min(_FIRST_S * 2.0 ** min(failures - 1, 20), _LONGEST_S)
    return now + max(backing_off, min(asked, _LONGEST_ASKED_S))


def retry_after(answer: Answer, now: float) -> float:
    """The seconds that a host asks to be left alone, given as such or as a time; 0 where it tells none that can be."""
    told = next(iter(answer.values("retry-after")), "").strip()
    if told.isascii() and told.isdigit():
        return float(told[:12])
    try:
        until = parsedate_to_datetime(told)
        seconds = (until if until.tzinfo else until.replace(tzinfo=UTC)).timestamp() - now
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    return max(0.0, seconds)


def may_ask_after(not_before: float, noted: float, now: float) -> float:
    """When an address may be asked again, in seconds since 1970; 0 where a clock that ran ahead set the time.

    Args:
        not_before: When it may be asked again, as it was noted.
        noted: When that was noted. The clocks of two machines that share a store may differ by up to a minute.
        now: Seconds since 1970.
    """
    ran_ahead = noted > now + LEAST_S or not_before > now + _MOST_S
    return 0.0 if ran_ahead else not_before


def moment(seconds: float) -> str:
    """A time as lines show it: ``2023-09-12 10:11 UTC``."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
