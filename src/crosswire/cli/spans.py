"""Lengths of time as options give them."""

from __future__ import annotations

import re
from typing import Final

from crosswire.cli.endings import WrongUsageError

__all__ = ["seconds_of"]

_SPAN = re.compile(r"([0-9]{1,6})(s|m|h|d)")
_SECONDS: Final = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_LEAST_S: Final = 60.0


def seconds_of(told: str, option: str) -> float:
    """The seconds of ``90s``, ``15m``, ``2h`` or ``1d``, as an option tells them.

    Raises:
        WrongUsageError: if it is nothing of the kind, or less than a minute.
    """
    found = _SPAN.fullmatch(told.strip())
    if found is None:
        raise WrongUsageError(f"{option} {told}: a number with s, m, h or d is wanted, such as 15m")
    seconds = int(found[1]) * _SECONDS[found[2]]
    if seconds < _LEAST_S:
        raise WrongUsageError(f"{option} {told}: a minute is the least")
    return seconds
