"""An address to what it leads on to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from crosswire.reports.web.addresses import Address, onward
from crosswire.reports.web.answers import Answer, UnreachableError, status_line

__all__ = ["follow"]

_ONWARD: Final = (301, 302, 303, 307, 308)


def follow(address: Address, ask: Callable[[Address], Answer], most: int) -> Iterator[Answer]:
    """The answers at an address and at those that it leads on to; the last one leads nowhere.

    Args:
        address: The first.
        ask: Gives the answer at an address.
        most: Times it may lead on.

    Raises:
        UnreachableError: if it leads in a circle, nowhere, too far, or to an address that is refused.
    """
    seen: set[str] = set()
    while True:
        if address.url in seen:
            raise UnreachableError("leads in a circle")
        if len(seen) > most:
            raise UnreachableError(f"leads on more than {most} times")
        seen.add(address.url)
        answer = ask(address)
        yield answer
        if answer.status not in _ONWARD:
            return
        locations = answer.values("location")
        if not locations:
            raise UnreachableError(f"answers with {status_line(answer.status)}, but not with where it is found")
        address = onward(address, locations[0])
