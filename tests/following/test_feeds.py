"""Feeds over HTTP: what is asked, what is taken in, and what is left alone."""

import zlib
from collections.abc import Iterator

import pytest

from crosswire.following import feeds
from crosswire.following.entries import Entries
from crosswire.store import Store, open_store
from tests.following.desk import Site, at_desk, item, lead, page, rss, site, words
from tests.reports.web.serving import ok

FIRST, SECOND = item("Crane falls", words("the crane")), item("Pier closed", words("the pier"))


@pytest.fixture
def web() -> Iterator[Site]:
    with site() as found:
        yield found


@pytest.fixture
def store() -> Iterator[Store]:
    with open_store(None) as opened:
        yield opened


def test_what_is_new_is_taken_in_once(web: Site, store: Store) -> None:
    web.answers["/feed"] = ok(rss(FIRST))
    desk = at_desk([web.url("/feed")], store)
    assert [report.title for report in desk.round().changes.apart] == ["Crane falls"]
    web.answers["/feed"] = ok(rss(SECOND, FIRST))
    assert [report.title for report in desk.round().changes.apart] == ["Pier closed"]
    assert not desk.round().changes
    assert desk.titles == ["Crane falls", "Pier closed"]
    assert [len(report.arrivals) for report in store.reports()] == [1, 1]
    assert desk.lines == []


def test_an_unchanged_feed_is_not_sent_again(web: Site, store: Store) -> None:
    def respond(head: str) -> bytes:
        known = 'If-None-Match: "7"\r\n' in head and "If-Modified-Since: Tue, 12 Sep 2023" in head
        body = rss(FIRST)
        return (
            ok(status="304 Not Modified")
            if known
            else ok(body, 'ETag: "7"', "Last-Modified: Tue, 12 Sep 2023 10:00:00 GMT")
        )

    web.answers["/feed"] = respond
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    assert "If-None-Match" not in web.server.heads[-1]
    assert not desk.round().changes
    assert "If-None-Match" in web.server.heads[-1]
    again = at_desk([web.url("/feed")], store)
    assert not again.round(later=7200).changes
    assert "If-None-Match" in web.server.heads[-1]
    assert "User-Agent: crosswire/" in web.server.heads[-1]


def test_the_pages_that_entries_lead_to_are_fetched_once(web: Site, store: Store) -> None:
    web.answers["/feed"] = ok(rss(lead("Crane falls", web.url("/crane"))))
    web.answers["/crane"] = page("Crane falls", words("the crane"))
    web.answers["/pier"] = page("Pier closed", words("the pier"))
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    web.answers["/feed"] = ok(rss(lead("Pier closed", web.url("/pier")), lead("Crane falls", web.url("/crane"))))
    desk.round()
    assert desk.titles == ["Crane falls", "Pier closed"]
    assert [web.asked("/crane"), web.asked("/pier")] == [1, 1]


def test_a_page_that_two_feeds_lead_to_is_fetched_once(web: Site, store: Store) -> None:
    web.answers["/all"] = ok(rss(lead("Crane falls", web.url("/crane"))))
    web.answers["/local"] = ok(rss(lead("Crane falls", web.url("/crane"), "2023-09-12T10:00:00Z")))
    web.answers["/crane"] = page("Crane falls", words("the crane"))
    places = [web.url("/all"), web.url("/local")]
    at_desk(places, store).round()
    for number in range(3):
        web.answers["/all"] = ok(rss(item(f"Note {number}", words("it")), lead("Crane falls", web.url("/crane"))))
        web.answers["/local"] = ok(
            rss(item(f"Note {number}", words("it")), lead("Crane falls", web.url("/crane"), "2023-09-12T10:00:00Z"))
        )
        at_desk(places, store).round(later=(number + 2) * 3600)
    assert web.asked("/crane") == 1
    assert len(next(report for report in store.reports() if report.title == "Crane falls").arrivals) == 1


def test_a_page_that_a_feed_led_to_in_an_earlier_round_is_not_fetched_for_another(web: Site, store: Store) -> None:
    crane = rss(lead("Crane falls", web.url("/crane"), "2023-09-12T10:00:00Z"))
    web.answers["/all"] = ok(crane)
    web.answers["/local"] = ok(rss(), "Cache-Control: max-age=3600")
    web.answers["/crane"] = page("Crane falls", words("the crane"))
    desk = at_desk([web.url("/all"), web.url("/local")], store)
    desk.round()
    web.answers["/local"] = ok(crane)
    desk.round()
    assert [web.asked("/local"), web.asked("/crane")] == [2, 1]
    web.answers["/crane"] = page("Crane falls", words("the tall crane"))
    web.answers["/all"] = web.answers["/local"] = ok(
        rss(lead("Crane falls", web.url("/crane"), "2023-09-12T12:00:00Z"))
    )
    desk.round()
    assert web.asked("/crane") == 2
    assert len(store.reports()) == 2


def test_a_page_that_cannot_be_had_is_tried_once_a_round_for_all_feeds(web: Site, store: Store) -> None:
    web.answers["/all"] = web.answers["/local"] = ok(rss(lead("Gone", web.url("/gone")), FIRST))
    desk = at_desk([web.url("/all"), web.url("/local")], store)
    tried = []
    for _ in range(5):
        desk.round()
        tried.append(web.asked("/gone"))
    assert tried == [1, 2, 3, 3, 3]
    web.answers["/gone"] = ok(b"", "Retry-After: 600", status="503 Busy")
    web.answers["/all"] = web.answers["/local"] = ok(rss(lead("Busy", web.url("/gone"), "2023-09-12T10:00:00Z")))
    desk.round()
    assert web.asked("/gone") == 4
    desk.round(later=500)
    assert web.asked("/gone") == 4


def test_a_feed_that_is_empty_for_once_makes_no_page_be_fetched_again(web: Site, store: Store) -> None:
    whole = rss(lead("Crane falls", web.url("/crane")), lead("Pier closed", web.url("/gone")))
    web.answers["/crane"] = page("Crane falls", words("the crane"))
    desk = at_desk([web.url("/feed")], store)
    for body in (whole, rss(), *[whole] * 4, rss(FIRST), whole):
        web.answers["/feed"] = ok(body)
        desk.round()
    assert [web.asked("/crane"), web.asked("/gone")] == [1, 3]


def test_of_the_pages_that_left_a_feed_the_latest_are_known(
    web: Site, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "_LEFT", 1)
    desk = at_desk([web.url("/feed")], store)
    for name in ("crane", "pier", "quay", "pier", "crane"):
        web.answers[f"/{name}"] = page(name, words(f"the {name}"))
        web.answers["/feed"] = ok(rss(lead(name, web.url(f"/{name}"))))
        desk.round()
    assert [web.asked("/crane"), web.asked("/pier"), web.asked("/quay")] == [2, 1, 1]


def test_a_page_is_fetched_again_when_its_entry_was_changed(web: Site, store: Store) -> None:
    web.answers["/feed"] = ok(rss(lead("Crane falls", web.url("/crane"), "2023-09-12T10:00:00Z")))
    web.answers["/crane"] = page("Crane falls", words("the crane"))
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    web.answers["/feed"] = ok(rss(lead("Crane falls", web.url("/crane"), "2023-09-12T12:00:00Z")))
    web.answers["/crane"] = page("Crane falls", words("the tall crane"))
    assert len(desk.round().changes.apart) == 1
    assert web.asked("/crane") == 2


def test_bad_entries_are_said_once_and_the_rest_goes_on(web: Site, store: Store) -> None:
    bare = "<item><title>Nothing else</title></item>"
    web.answers["/feed"] = ok(rss(bare, lead("Gone", web.url("/gone")), FIRST))
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    assert desk.titles == ["Crane falls"]
    assert desk.lines == [
        f"{web.url('/feed')}!1: is a feed entry with a summary at most: Nothing else",
        f"{web.url('/gone')}: answers with 404 Not Found",
    ]
    web.answers["/feed"] = ok(rss(SECOND, bare, lead("Gone", web.url("/gone")), FIRST))
    desk.round()
    assert desk.lines == []
    for _ in range(3):
        desk.round()
    assert web.asked("/gone") == 3


def test_a_feed_that_fails_is_asked_less_and_less(web: Site, store: Store) -> None:
    web.answers["/feed"] = ok(status="500 Broken")
    web.answers["/other"] = ok(rss(FIRST))
    desk = at_desk([web.url("/feed"), web.url("/other")], store)
    desk.round()
    until = "is asked again after 2023-11-14 23:18 UTC"
    assert desk.lines == [f"{web.url('/feed')}: answers with 500 Internal Server Error; {until}"]
    assert desk.titles == ["Crane falls"]
    for _ in range(20):
        found = desk.round(later=300)
    assert web.asked("/feed") == 5
    assert [address for address, _ in found.waiting] == [web.url("/feed")]
    web.answers["/feed"] = ok(rss(SECOND))
    assert desk.round(later=24 * 3600).changes
    assert not desk.round(later=300).waiting


@pytest.mark.parametrize("told", ["7200", "Wed, 15 Nov 2023 01:13:20 GMT"])
def test_a_host_that_asks_for_time_is_given_it(web: Site, store: Store, told: str) -> None:
    web.answers["/feed"] = ok(b"", f"Retry-After: {told}", status="429 Slow")
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    assert desk.lines[0].endswith("answers with 429 Too Many Requests; is asked again after 2023-11-15 01:13 UTC")
    desk.round(later=7000)
    assert web.asked("/feed") == 1
    desk.round(later=300)
    assert web.asked("/feed") == 2


@pytest.mark.parametrize("told", ["Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "soon"])
def test_a_time_that_cannot_be_is_none_told(web: Site, store: Store, told: str) -> None:
    web.answers["/feed"] = ok(b"", f"Retry-After: {told}", status="503 Busy")
    web.answers["/other"] = ok(rss(FIRST, lead("One", web.url("/one"))))
    web.answers["/one"] = ok(b"", f"Retry-After: {told}", status="503 Busy")
    desk = at_desk([web.url("/feed"), web.url("/other")], store)
    desk.round()
    assert desk.lines[0].endswith("answers with 503 Service Unavailable; is asked again after 2023-11-14 23:18 UTC")
    assert desk.titles == ["Crane falls"]


def test_a_host_that_is_busy_is_not_asked_for_more_pages(web: Site, store: Store) -> None:
    web.answers["/feed"] = ok(rss(lead("One", web.url("/one")), lead("Two", web.url("/two"))))
    web.answers["/one"] = ok(b"", "Retry-After: 600", status="503 Busy")
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    assert [web.asked("/one"), web.asked("/two")] == [1, 0]
    web.answers["/one"] = page("One", words("one"))
    web.answers["/two"] = page("Two", words("two"))
    desk.round(later=500)
    assert desk.titles == []
    desk.round(later=200)
    assert desk.titles == ["One", "Two"]


def test_nothing_is_asked_twice_within_a_minute_or_while_it_is_fresh(web: Site, store: Store) -> None:
    web.answers["/feed"] = ok(rss(FIRST), "Cache-Control: public, max-age=900")
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    desk.round(later=600)
    assert web.asked("/feed") == 1
    web.answers["/feed"] = ok(rss(FIRST))
    desk.round(later=300)
    desk.round(later=30)
    assert web.asked("/feed") == 2


@pytest.mark.parametrize("ahead", [2 * 3600, 400 * 24 * 3600])
def test_a_clock_that_ran_ahead_keeps_no_feed_waiting(web: Site, store: Store, ahead: float) -> None:
    web.answers["/feed"] = ok(rss(FIRST))
    web.answers["/bad"] = ok(status="500 Broken")
    desk = at_desk([web.url("/feed"), web.url("/bad")], store)
    desk.round(later=ahead)
    web.answers["/feed"] = ok(rss(SECOND, FIRST))
    assert not desk.round(later=900 - ahead).waiting
    assert [web.asked("/feed"), web.asked("/bad")] == [2, 2]
    assert desk.titles == ["Crane falls", "Pier closed"]
    again = at_desk([web.url("/feed"), web.url("/bad")], store)
    again.now = desk.now
    assert len(again.round(later=30).waiting) == 2


def test_what_robots_may_not_have_is_not_asked_for(web: Site, store: Store) -> None:
    web.answers["/robots.txt"] = ok(b"User-agent: crosswire\nDisallow: /feed\n")
    web.answers["/feed"] = ok(rss(FIRST))
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    assert desk.lines[0].startswith(f"{web.url('/feed')}: robots.txt of the site forbids it; is asked again after")
    assert web.asked("/feed") == 0


def test_a_page_is_followed_as_it_changes(web: Site, store: Store) -> None:
    web.answers["/crane"] = page("Crane falls", words("the crane"))
    desk = at_desk([web.url("/crane")], store)
    desk.round()
    desk.round()
    web.answers["/crane"] = page("Crane falls", words("the tall crane"))
    assert len(desk.round().changes.apart) == 1
    assert len(store.reports()) == 2


def test_who_is_stopped_before_a_feed_is_noted_as_read_reads_it_again_and_nothing_is_twice(
    web: Site, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.answers["/feed"] = ok(rss(FIRST, lead("Pier closed", web.url("/pier")), lead("Gone", web.url("/gone"))))
    web.answers["/pier"] = page("Pier closed", words("the pier"))

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    desk = at_desk([web.url("/feed")], store)
    with monkeypatch.context() as stopped:
        stopped.setattr(feeds, "keep", stop)
        with pytest.raises(KeyboardInterrupt):
            desk.round()
    assert desk.titles == ["Crane falls", "Pier closed"]
    before = store.reports()
    assert len(at_desk([web.url("/feed")], store).round(later=7200).changes.apart) == 2
    assert store.reports() == before
    assert web.asked("/pier") == 2


def test_who_is_stopped_between_two_pages_goes_on_with_the_second(
    web: Site, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.answers["/feed"] = ok(rss(lead("One", web.url("/one")), lead("Two", web.url("/two"))))
    web.answers["/one"] = page("One", words("one"))

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    desk = at_desk([web.url("/feed")], store)
    with monkeypatch.context() as stopped:
        stopped.setattr(Entries, "_failed", stop)  # the second page is not there yet
        with pytest.raises(KeyboardInterrupt):
            desk.round()
    web.answers["/two"] = page("Two", words("two"))
    again = at_desk([web.url("/feed")], store)
    again.now = desk.now
    again.round(later=1)
    assert again.titles == ["One", "Two"]
    assert web.asked("/one") == 1


def test_a_round_that_takes_long_leaves_the_rest_to_the_next(web: Site, store: Store) -> None:
    def slow(_: str) -> bytes:
        desk.now += 600
        return ok(rss(FIRST))

    for name in ("/a", "/b", "/c", "/d"):
        web.answers[name] = slow
    desk = at_desk([web.url(name) for name in ("/a", "/b", "/c", "/d")], store, most=900)
    desk.round()
    assert [web.asked(name) for name in ("/a", "/b", "/c", "/d")] == [1, 1, 0, 0]
    desk.round(later=0)
    assert [web.asked(name) for name in ("/a", "/b", "/c", "/d")] == [1, 1, 1, 1]


def test_what_another_asked_meanwhile_is_not_asked(web: Site, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    places = [web.url("/a"), web.url("/b"), web.url("/c")]
    web.answers["/a"] = ok(rss(FIRST))
    web.answers["/b"] = ok(rss(SECOND), "Cache-Control: max-age=900")
    web.answers["/c"] = ok(rss(SECOND))
    desk, other = at_desk(places, store), at_desk(places[1:], store)
    ask = feeds.Poll.address

    def while_another_goes_round(poll: feeds.Poll, url: str) -> None:
        monkeypatch.setattr(feeds.Poll, "address", ask)
        other.round()
        ask(poll, url)

    monkeypatch.setattr(feeds.Poll, "address", while_another_goes_round)
    found = desk.round()
    assert [web.asked(name) for name in ("/a", "/b", "/c")] == [1, 1, 1]
    assert [address for address, _ in found.waiting] == [web.url("/c"), web.url("/b")]
    assert desk.titles == ["Crane falls", "Pier closed"]


def test_what_is_known_may_be_damaged(web: Site, store: Store) -> None:
    web.answers["/feed"] = ok(rss(FIRST))
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    for damaged in (b"", b"x", zlib.compress(b"{"), zlib.compress(b"[1]"), zlib.compress(b'{"read": 3}')):
        store.remember(f"followed {web.url('/feed')}", {"known": damaged})
        assert not desk.round().changes
    assert len(store.reports()[0].arrivals) == 1


def test_headers_that_no_request_may_hold_are_not_sent_back(web: Site, store: Store) -> None:
    web.answers["/feed"] = ok(rss(FIRST), 'ETag: "caf\xe9"')
    desk = at_desk([web.url("/feed")], store)
    desk.round()
    desk.round()
    assert "If-None-Match" not in web.server.heads[-1]
