"""What a guest owes a host: its robots.txt is asked first, and there is a pause between two requests."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from crosswire.reports.web.addresses import Address
from crosswire.reports.web.answers import (
    Answer,
    Budget,
    Headers,
    HungUpError,
    Limits,
    UnconnectedError,
    UnreachableError,
    status_line,
)
from crosswire.reports.web.contents import unpacked_body
from crosswire.reports.web.exchange import Client
from crosswire.reports.web.redirects import follow
from crosswire.reports.web.robots import Rules, read_rules

__all__ = ["Guest"]

_FOUND: Final = range(200, 300)
_NONE_THERE: Final = range(400, 500)
_HOLD_S: Final = 24 * 3600.0
"""RFC 9309 lets rules be kept for a day."""
_REASON_HOLDS_S: Final = 300.0
"""A server that fails may be up again."""


class Guest:
    """Asks servers as a guest does; keeps for a run the rules of each site, and when each host was last asked."""

    def __init__(
        self, client: Client, limits: Limits, clock: Callable[[], float], sleep: Callable[[float], object]
    ) -> None:
        self._client = client
        self._limits = limits
        self._clock = clock
        self._sleep = sleep
        self._rules: dict[str, tuple[Rules | str, float]] = {}
        """By site, with when they were read; a string says why nothing of it may be fetched."""
        self._asked: dict[str, float] = {}
        """By host."""

    def ask(self, address: Address, budget: Budget, asking: Headers = ()) -> Answer:
        """The answer at an address, if the site lets robots have it.

        Args:
            address: The one to ask.
            budget: What it takes is taken off.
            asking: Headers of the request besides the usual ones.

        Raises:
            UnreachableError: if it does not, or there is no answer.
        """
        rules = self._rules_of(address)
        if isinstance(rules, str):
            raise UnreachableError(rules)
        if not rules.allow(address.target):
            raise UnreachableError("robots.txt of the site forbids it")
        pause = max(self._limits.pause, min(rules.delay, self._limits.longest_pause))
        return self._after_a_pause(
            address.host, pause, lambda: self._client.get(address, budget, self._limits.body, asking=asking)
        )

    def _rules_of(self, address: Address) -> Rules | str:
        """The rules of the site of an address, as long as they hold; a reason why they are not to be had, for less."""
        rules, read = self._rules.get(address.site, ("", -math.inf))
        if self._clock() - read > (_HOLD_S if isinstance(rules, Rules) else _REASON_HOLDS_S):
            rules = self._read_rules(address)
            self._rules[address.site] = rules, self._clock()
        return rules

    def _read_rules(self, address: Address) -> Rules | str:
        """The rules of the site of an address: none if it has no robots.txt, a reason if that is not to be had."""
        first = replace(address, target="/robots.txt")
        budget = Budget(self._limits.seconds)
        answers: list[Answer] = []
        try:
            for answer in follow(first, lambda place: self._robots(place, budget), self._limits.redirects):
                answers.append(answer)  # noqa: PERF402 - what came is kept where the next fails
            return self._rules_in(answers[-1])
        except UnreachableError as error:
            if not answers and isinstance(error, UnconnectedError):
                return str(error)  # the page is on the same host, so this is said of the page
            return f"may not be fetched: robots.txt of the site {error}"

    def _robots(self, address: Address, budget: Budget) -> Answer:
        return self._after_a_pause(
            address.host,
            self._limits.pause,
            lambda: self._client.get(address, budget, self._limits.robots, cut=True),
        )

    def _rules_in(self, answer: Answer) -> Rules:
        if answer.status in _NONE_THERE:
            return Rules()
        if answer.status not in _FOUND:
            raise UnreachableError(f"answers with {status_line(answer.status)}")
        data = unpacked_body(answer, self._limits.robots)
        return read_rules(data if len(data) < self._limits.robots else data.rpartition(b"\n")[0])

    def _after_a_pause(self, host: str, pause: float, get: Callable[[], Answer]) -> Answer:
        """What is got; once more where the connection is closed at once, as servers do that are about to restart."""
        try:
            return self._paced(host, pause, get)
        except HungUpError:
            return self._paced(host, pause, get)

    def _paced(self, host: str, pause: float, get: Callable[[], Answer]) -> Answer:
        if host in self._asked:
            self._sleep(max(0.0, self._asked[host] + pause - self._clock()))
        try:
            return get()
        finally:
            self._asked[host] = self._clock()
