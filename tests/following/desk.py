"""A web that changes as a test tells it, and a follower whose clock the test sets."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from pathlib import Path

from crosswire.following.rounds import Follower, Round
from crosswire.in_hand import Taken
from crosswire.model.report import Problem
from crosswire.store import Store
from tests.making import bare_dossier
from tests.reports.web.serving import Server, fetcher, ok, serving

__all__ = ["Bare", "Desk", "Site", "at_desk", "item", "lead", "page", "rss", "site", "words"]

NOT_FOUND = ok(status="404 Not Found")


@dataclass
class Site:
    """A server whose answers may be changed."""

    server: Server
    answers: dict[str, bytes | Callable[[str], bytes]]
    """By target; one that is computed is given the head of the request."""

    def url(self, target: str) -> str:
        return self.server.url(target)

    def asked(self, target: str) -> int:
        return self.server.targets.count(target)


@contextmanager
def site() -> Iterator[Site]:
    """A server; what it was not told of it has not."""
    answers: dict[str, bytes | Callable[[str], bytes]] = {}

    def respond(target: str) -> bytes:
        answer = answers.get(target, NOT_FOUND)
        return answer if isinstance(answer, bytes) else answer(found.server.heads[-1])

    with serving(respond) as server:
        found = Site(server, answers)
        yield found


def rss(*items: str) -> bytes:
    """A feed as it is sent."""
    feed = f"<rss><channel><title>The Quay Ledger</title>{''.join(items)}</channel></rss>"
    return feed.encode()


def item(title: str, text: str) -> str:
    """An entry with its whole text."""
    return (
        f"<item><title>{title}</title><pubDate>Tue, 12 Sep 2023 10:00:00 GMT</pubDate>"
        f"<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>&lt;p&gt;{text}&lt;/p&gt;"
        f"</content:encoded></item>"
    )


def lead(title: str, url: str, updated: str = "") -> str:
    """An entry that leads to a page."""
    return f"<item><title>{title}</title><link>{url}</link><updated>{updated}</updated></item>"


def words(about: str) -> str:
    """Some sentences, long enough for a report of its own."""
    return " ".join(
        f"The harbour board said on Tuesday that {about} would be looked at {times}, and that nobody was hurt."
        for times in ("once more", "by the council", "in the spring")
    )


def page(title: str, text: str) -> bytes:
    """A page as it is sent."""
    return ok(
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{text}</p></article></body></html>".encode(),
        "Content-Type: text/html; charset=utf-8",
    )


@dataclass
class Desk:
    """Somebody who follows."""

    store: Store
    follower: Follower
    said: list[Problem] = field(default_factory=list)
    now: float = 1_700_000_000.0

    def round(self, later: float = 3600.0) -> Round:
        """A round, so many seconds after the one before."""
        self.now += later
        self.said.clear()
        return self.follower.round()

    @property
    def lines(self) -> list[str]:
        return [f"{problem.path}: {problem.reason}" for problem in self.said]

    @property
    def titles(self) -> list[str]:
        return sorted(report.title or "" for report in self.store.reports())


class Bare:
    """Makes dossiers of all reports without a language model: they say nothing of them."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def settle(self, new: Collection[str], at: str) -> Taken:  # noqa: ARG002 - a hand is told both
        """Makes the dossier of all reports in the store."""
        dossier = bare_dossier(*self.store.reports())
        self.store.keep_dossier(dossier)
        return Taken(after=dossier, ties={})

    take_up = settle

    def settings_changed(self) -> bool:
        """Whether the dossier was made with other names or ratings: it is made with none."""
        return False


def at_desk(places: Sequence[str | Path], store: Store, most: float = inf) -> Desk:
    """Somebody who follows these places, whose dossiers say nothing of their reports."""
    desk = Desk(store, None)  # type: ignore[arg-type] # the two know each other
    desk.follower = Follower(
        [str(place) for place in places],
        store=store,
        web=fetcher(),
        hand=Bare(store),
        say=desk.said.append,
        now=lambda: desk.now,
        most=most,
    )
    return desk
