import gzip
from contextlib import suppress

import pytest

from crosswire.reports.web.answers import Limits
from crosswire.reports.web.fetch import UnreachableError
from tests.reports.web.serving import Clock, Respond, fetcher, moved, names, ok, pages, serving

CLOSED = b"User-agent: crosswire\nDisallow: /closed\n"


def refusal(respond: Respond, target: str = "/open", limits: Limits | None = None) -> str:
    with serving(respond) as server, fetcher(limits=limits or Limits()) as web:
        with pytest.raises(UnreachableError) as error:
            web.fetch(server.url(target))
        assert [each for each in server.targets if each == target] == []
    return str(error.value)


def robots(answer: bytes) -> Respond:
    """A site with this for its robots.txt; one for all comers lies at another address."""
    others = {"/open": ok(b"."), "/closed": ok(b"."), "/other.txt": ok(CLOSED), "/loop": moved("/robots.txt")}
    return lambda target: answer if target == "/robots.txt" else others[target]


# ---------------------------------------------------------------- robots.txt


def test_what_robots_txt_forbids_is_not_asked_for() -> None:
    assert refusal(robots(ok(CLOSED)), "/closed") == "robots.txt of the site forbids it"
    with serving(robots(ok(CLOSED))) as server, fetcher() as web:
        assert web.fetch(server.url("/open"))[-1].body == b"."


@pytest.mark.parametrize("status", ["401 No", "403 No", "404 No", "410 Gone", "429 Slow"])
def test_without_a_robots_txt_all_is_allowed(status: str) -> None:
    with serving(robots(ok(CLOSED, status=status))) as server, fetcher() as web:
        assert web.fetch(server.url("/closed"))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (ok(status="503 Down"), "answers with 503 Service Unavailable"),
        (ok(status="302 Found"), "answers with 302 Found, but not with where it is found"),
        (ok(status="304 Same"), "answers with 304 Not Modified"),
        (moved("/loop"), "leads in a circle"),
        (moved("file:///etc/hosts"), "leads to what is not an address of http or https"),
        (b"", "closes the connection without an answer"),
        (b"no", "answers with what is not HTTP"),
        (ok(b"no", "Content-Encoding: gzip"), "is packed with gzip, and damaged"),
    ],
)
def test_with_a_robots_txt_that_is_not_to_be_had_nothing_is(answer: bytes, reason: str) -> None:
    assert refusal(robots(answer)) == f"may not be fetched: robots.txt of the site {reason}"


def test_a_robots_txt_may_lie_elsewhere_but_holds_here() -> None:
    assert refusal(robots(moved("/other.txt")), "/closed") == "robots.txt of the site forbids it"


def test_a_robots_txt_that_leads_to_nobody_says_so() -> None:
    reason = refusal(robots(moved("http://[::1]:9/robots.txt")))
    assert reason.startswith("may not be fetched: robots.txt of the site ")


def test_a_packed_robots_txt_is_unpacked() -> None:
    assert refusal(robots(ok(gzip.compress(CLOSED), "Content-Encoding: gzip")), "/closed").endswith("forbids it")


def test_of_a_robots_txt_only_so_much_is_read_and_no_broken_line() -> None:
    text = CLOSED + b"Disallow: /other.txt\n"
    limits = Limits(robots=text.index(b"ther"))
    with serving(robots(ok(text))) as server, fetcher(limits=limits) as web:
        assert web.fetch(server.url("/open"))
    assert refusal(robots(ok(text)), "/closed", limits) == "robots.txt of the site forbids it"


def test_a_robots_txt_is_asked_for_once_a_site_and_where_pages_lead() -> None:
    with serving(pages(CLOSED, away=ok(b".")), None) as there:
        home = pages(home=moved(there.url("/away")), shut=moved(there.url("/closed")))
        with serving(home) as server, fetcher() as web:
            assert web.fetch(server.url())
            with pytest.raises(UnreachableError, match="forbids it"):
                web.fetch(server.url("/shut"))
    assert server.targets == ["/robots.txt", "/", "/shut"]
    assert there.targets == ["/robots.txt", "/away"]


def test_a_reason_not_to_fetch_is_kept_too() -> None:
    with serving(robots(ok(status="500 Oops"))) as server, fetcher() as web:
        for _ in range(2):
            with pytest.raises(UnreachableError, match="answers with 500"):
                web.fetch(server.url())
    assert server.targets == ["/robots.txt"]


# ---------------------------------------------------------------- pauses


@pytest.mark.parametrize(("delay", "pause"), [(b"", 1), (b"0.2", 1), (b"4", 4), (b"3600", 10), (b"soon", 1)])
def test_there_is_a_pause_between_requests_to_a_host(delay: bytes, pause: float) -> None:
    clock = Clock()
    with serving(pages(b"User-agent: *\nCrawl-delay: " + delay, home=ok(b"."))) as server, fetcher(clock) as web:
        web.fetch(server.url())
        web.fetch(server.url())
        clock.now += 100
        web.fetch(server.url())
    assert clock.waits == [pause, pause, 0]


def test_hosts_are_not_waited_for_on_behalf_of_others() -> None:
    clock = Clock()
    with (
        serving(pages(home=ok(b"."))) as server,
        fetcher(clock, resolve=names(fen=["127.0.0.1"], moss=["127.0.0.1"])) as web,
    ):
        web.fetch(server.url(host="fen.example"))
        web.fetch(server.url(host="moss.example"))
    assert clock.waits == [1, 1]


@pytest.mark.parametrize(("robots_txt", "soon", "late"), [(ok(b""), 3600, 25 * 3600), (ok(status="503 Down"), 60, 600)])
def test_a_robots_txt_is_asked_for_again_after_a_day_or_sooner_if_it_failed(
    robots_txt: bytes, soon: float, late: float
) -> None:
    clock = Clock()
    with serving(robots(robots_txt)) as server, fetcher(clock) as web:
        for later, times in ((0.0, 1), (soon, 1), (late, 2)):
            clock.now += later
            with suppress(UnreachableError):
                web.fetch(server.url("/open"))
            assert server.targets.count("/robots.txt") == times
