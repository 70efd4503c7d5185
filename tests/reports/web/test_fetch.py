import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from time import sleep

import pytest

from crosswire.reports.web.answers import Answer, Limits
from crosswire.reports.web.fetch import Fetcher, UnreachableError
from tests.reports.web.serving import SMALL, Clock, Respond, fetcher, moved, ok, pages, serving


def fetched(respond: Respond, target: str = "/", limits: Limits = SMALL) -> tuple[Answer, ...]:
    with serving(respond) as server, fetcher(limits=limits) as web:
        return web.fetch(server.url(target))


def refusal(respond: Respond, target: str = "/", limits: Limits = SMALL) -> str:
    with pytest.raises(UnreachableError) as error:
        fetched(respond, target, limits)
    message = str(error.value)
    assert re.fullmatch(r"[\w(][ -~]+", message)
    return message


def raw(answer: bytes | Iterable[bytes]) -> Respond:
    """Sends just this, but for robots.txt, which there is none of."""
    return lambda target: ok(status="404 Not Found") if target == "/robots.txt" else answer


# ---------------------------------------------------------------- what comes


def test_a_page_comes_as_it_was_sent() -> None:
    with serving(pages(home=ok(b"<p>Rain.", "Content-Type: text/html", "X-Odd: \xe9"))) as server, fetcher() as web:
        (answer,) = web.fetch(server.url("/#top"))
    assert (answer.url, answer.status, answer.reason) == (server.url(), 200, "OK")
    assert answer.headers == (("Content-Length", "8"), ("Content-Type", "text/html"), ("X-Odd", "\xe9"))
    assert answer.body == b"<p>Rain."
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", answer.fetched)
    assert answer.address == "127.0.0.1"


def test_what_a_request_says() -> None:
    with serving(pages(home=ok(b"."))) as server, fetcher() as web:
        web.fetch(server.url("/?q=fen mill&r=é"))
    first, *lines = server.heads[-1].strip().split("\r\n")
    told = dict(line.split(": ", 1) for line in lines)
    assert first == "GET /?q=fen%20mill&r=%C3%A9 HTTP/1.1"
    assert told.pop("Accept")
    assert re.fullmatch(r"crosswire/[\d.]+", told.pop("User-Agent"))
    assert told == {"Host": f"127.0.0.1:{server.port}", "Accept-Encoding": "identity", "Connection": "close"}


def test_chunks_are_put_together_and_content_stays_packed() -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
    (answer,) = fetched(raw(head + b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"))
    assert answer.body == b"abcde"
    assert answer.values("content-encoding") == ("gzip",)


def test_a_page_without_a_length_ends_with_its_connection() -> None:
    assert fetched(raw(b"HTTP/1.0 200 OK\r\n\r\nall of it"))[-1].body == b"all of it"


# ---------------------------------------------------------------- where it leads


def test_what_led_on_comes_first_and_no_cookie_is_kept() -> None:
    respond = pages(home=moved("/a", "Set-Cookie: id=7"), a=moved("b/?x=é".encode().decode("latin-1")), b=ok(b"here"))
    with serving(respond) as server, fetcher() as web:
        answers = web.fetch(server.url())
    assert [answer.url for answer in answers] == [server.url(), server.url("/a"), server.url("/b/?x=%C3%A9")]
    assert [answer.status for answer in answers] == [302, 302, 200]
    assert not any("Cookie" in head for head in server.heads)


@pytest.mark.parametrize(
    ("location", "message"),
    [
        ("/", "leads in a circle"),
        ("/other", "leads in a circle"),
        ("", "leads in a circle"),
        ("file:///etc/hosts", "leads to what is not an address of http or https"),
        ("gopher://fen.example/", "leads to what is not an address of http or https"),
        ("//user:word@fen.example/", "leads to what holds a user name or a password, which would be kept and shown"),
        ("http://fen.example:25/", "leads to what asks for port 25"),
        ("http://[fen/", "leads to what is not an address of http or https"),
        ("http://fen..example/", "leads to what names no host that there can be"),
    ],
)
def test_where_an_answer_must_not_lead(location: str, message: str) -> None:
    assert message in refusal(pages(home=moved(location), other=moved("/")))


def test_an_answer_leads_on_five_times_at_most() -> None:
    steps = {f"p{n}": moved(f"/p{n - 1}") for n in range(1, 7)} | {"p0": ok(b"end")}
    assert len(fetched(pages(**steps), "/p5")) == 6
    assert refusal(pages(**steps), "/p6") == "leads on more than 5 times"


def test_a_redirect_to_nowhere() -> None:
    assert refusal(pages(home=ok(status="301 Moved"))) == (
        "answers with 301 Moved Permanently, but not with where it is found"
    )


# ---------------------------------------------------------------- what is no content


@pytest.mark.parametrize(
    ("status", "message"),
    [
        ("404 Gone fishing\x1b[31m", "answers with 404 Not Found"),
        ("500 Oops", "answers with 500 Internal Server Error"),
        ("202 Accepted", "answers with 202 Accepted"),
        ("206 Partial Content", "answers with 206 Partial Content"),
        ("300 Choose", "answers with 300 Multiple Choices"),
        ("799 Hm", "answers with 799"),
    ],
)
def test_a_status_without_content(status: str, message: str) -> None:
    assert refusal(pages(home=ok(b"words", status=status))) == message


@pytest.mark.parametrize("status", ["204 No Content", "304 Not Modified"])
def test_a_status_that_has_no_body(status: str) -> None:
    assert refusal(raw(f"HTTP/1.1 {status}\r\n\r\n".encode())) == f"answers with {status}"


def test_redirects_share_one_time() -> None:
    def slow(answer: bytes) -> Iterator[bytes]:
        sleep(0.15)
        yield answer

    answers = {"/": moved("/a"), "/a": moved("/b"), "/b": moved("/c"), "/c": moved("/d"), "/d": ok(b"end")}
    with serving(lambda target: slow(answers[target]) if target in answers else ok(status="404 No")) as server:
        with fetcher(limits=Limits(seconds=0.4)) as web, pytest.raises(UnreachableError, match=r"longer than 0\.4 s"):
            web.fetch(server.url())
        assert len(server.heads) < 5


def test_a_connection_closed_at_once_is_tried_once_more() -> None:
    answers = iter([b"", ok(b"back")])
    clock = Clock()
    respond = pages(home=b"")
    with serving(lambda target: respond(target) or next(answers)) as server, fetcher(clock) as web:
        assert web.fetch(server.url())[-1].body == b"back"
    assert server.targets == ["/robots.txt", "/", "/"]
    assert clock.waits == [1, 1]


def test_a_connection_closed_twice_is_not() -> None:
    answers = iter([b"", b"", ok(b"too late")])
    respond = pages(home=b"")
    assert refusal(lambda target: respond(target) or next(answers)) == "closes the connection without an answer"


@pytest.mark.parametrize(
    "url", ["ftp://fen.example/", "file:///etc/hosts", "data://x", "http://", "http://a@fen.example", "notes.txt"]
)
def test_what_is_refused_before_anything_is_asked(url: str) -> None:
    def resolve(host: str) -> list[str]:
        raise AssertionError(host)

    with Fetcher(resolve=resolve) as web, pytest.raises(UnreachableError):
        web.fetch(url)


def test_a_run_without_addresses_does_not_load_what_speaks_http() -> None:
    code = (
        "import sys; from crosswire.reports.web.fetch import Fetcher\nwith Fetcher(): print('httpcore' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    assert done.stdout == "False\n"
