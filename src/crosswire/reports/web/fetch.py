"""An address to the answers it leads to, and those to what is read."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from time import monotonic, sleep
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from crosswire.reports.web.addresses import read_address
from crosswire.reports.web.answers import USUAL, Answer, Budget, Headers, Limits, UnreachableError, status_line
from crosswire.reports.web.contents import intake_of
from crosswire.reports.web.redirects import follow

if TYPE_CHECKING:
    from crosswire.reports.web.guard import Resolver
    from crosswire.reports.web.manners import Guest

__all__ = ["WITH_CONTENT", "Answer", "Fetcher", "Limits", "UnreachableError", "intake_of"]

WITH_CONTENT: Final = (200, 203)
"""OK, and OK by way of somebody who changed it. Others that are no errors bring nothing, a part, or a promise."""


def _nothing_more(url: str) -> Headers:  # noqa: ARG001 - whatever the address
    return ()


class Fetcher:
    """Fetches what lies at addresses; one for a run, since it keeps what each site asks of robots."""

    def __init__(
        self,
        *,
        allow_private: bool = False,
        limits: Limits = USUAL,
        resolve: Resolver | None = None,
        clock: Callable[[], float] = monotonic,
        pause: Callable[[float], object] = sleep,
    ) -> None:
        """Begins a run; nothing is asked yet.

        Args:
            allow_private: Whether machines may be asked that are not of the open internet.
            limits: How much is taken, and how fast.
            resolve: Gives the IP addresses of a host; the system's if none.
            clock: Seconds, for the pauses between requests.
            pause: Waits so many seconds.
        """
        self._allow_private = allow_private
        self._limits = limits
        self._resolve = resolve
        self._clock = clock
        self._pause = pause
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._open.close()

    def fetch(self, url: str) -> tuple[Answer, ...]:
        """What lies at an address.

        Args:
            url: As the user or a feed gives it.

        Returns:
            The answers that led on, if any did, then the one with the content.

        Raises:
            UnreachableError: if nothing can be read there; the message says why.
        """
        answers = self.ask(url)
        if answers[-1].status not in WITH_CONTENT:
            raise UnreachableError(f"answers with {status_line(answers[-1].status)}")
        return answers

    def ask(self, url: str, asking: Callable[[str], Headers] = _nothing_more) -> tuple[Answer, ...]:
        """What is answered at an address, be it that there is nothing, or nothing new.

        Args:
            url: As the user or a feed gives it.
            asking: Gives for an address on the way, as it is sent, the headers besides the usual ones.

        Returns:
            The answers that led on, if any did, then the last.

        Raises:
            UnreachableError: if there is no answer; the message says why.
        """
        budget = Budget(self._limits.seconds)
        return tuple(
            follow(
                read_address(url),
                lambda address: self._guest.ask(address, budget, asking(address.url)),
                self._limits.redirects,
            )
        )

    @cached_property
    def _guest(self) -> Guest:
        """Made for the first address: what speaks HTTP takes a fifth of a second to load, and few runs fetch."""
        from crosswire.reports.web.exchange import Client  # noqa: PLC0415
        from crosswire.reports.web.guard import look_up  # noqa: PLC0415
        from crosswire.reports.web.manners import Guest  # noqa: PLC0415

        client = Client(self._limits, self._resolve or look_up, allow_private=self._allow_private)
        self._open.callback(client.close)
        return Guest(client, self._limits, self._clock, self._pause)
