import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import repeat
from time import monotonic, sleep

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.reports.web.addresses import read_address
from crosswire.reports.web.answers import Answer, Budget, HungUpError, Limits, UnreachableError
from crosswire.reports.web.exchange import Client
from crosswire.reports.web.guard import look_up
from tests.reports.web.serving import SMALL, Respond, ok, serving


def got(respond: Respond, limits: Limits = SMALL, *, cut: bool = False) -> Answer:
    client = Client(limits, look_up, allow_private=True)
    with serving(respond) as server:
        try:
            return client.get(read_address(server.url()), Budget(limits.seconds), limits.body, cut=cut)
        finally:
            client.close()


def refusal(respond: Respond, limits: Limits = SMALL) -> str:
    with pytest.raises(UnreachableError) as error:
        got(respond, limits)
    message = str(error.value)
    assert re.fullmatch(r"\w[ -~]+", message)
    return message


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (b"SSH-2.0-OpenSSH\r\n\r\n", "answers with what is not HTTP"),
        (b"HTTP/1.1 20 OK\r\n\r\n", "answers with what is not HTTP"),
        (b"HTTP/1.1 099 Low\r\n\r\n", "answers with what is not HTTP"),
        (b"HTTP/1.1 101 Other Words\r\n\r\n", "answers with what is not HTTP"),
        (b"\r\n\r\n\r\n", "answers with what is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Len", "answers with what is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nA: b\x00c\r\n\r\n", "answers with what is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "answers with what is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", "answers with what is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nab", "answers with what is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\nab", "answers with what is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: odd\r\n\r\nab", "answers with what is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", "breaks off, or is damaged on its way"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "breaks off, or is damaged on its way"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", "breaks off, or is damaged on its way"),
    ],
)
def test_an_answer_that_is_none(answer: bytes, message: str) -> None:
    assert refusal(lambda _: answer) == message


def test_more_bytes_than_promised_are_left() -> None:
    assert got(lambda _: ok(b"four") + b"HTTP/1.1 200 OK\r\nInjected: yes\r\n\r\n").body == b"four"


def test_no_answer_breaks_the_client() -> None:
    sent = b""
    client = Client(SMALL, look_up, allow_private=True)

    @given(st.sampled_from([b"", b"HTTP/1.1 ", b"HTTP/1.1 200 OK\r\n", ok(b"x" * 9)[:-3]]), st.binary(max_size=60))
    @settings(max_examples=60, deadline=None)
    def ask(begin: bytes, rest: bytes) -> None:
        nonlocal sent
        sent = begin + rest
        with suppress(UnreachableError):
            assert client.get(address, Budget(5), SMALL.body).status

    with serving(lambda _: sent) as server:
        address = read_address(server.url())
        ask()
    client.close()


@pytest.mark.parametrize(
    ("head", "body"),
    [(b"Transfer-Encoding: chunked\r\n", b"10000\r\n" + b"x" * 65536 + b"\r\n"), (b"", b"x" * 65536)],
    ids=["chunks", "no end"],
)
def test_a_body_has_a_bound(head: bytes, body: bytes) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n" + head + b"\r\n"
        yield from repeat(body)

    assert refusal(lambda _: pieces()) == "is larger than 4 MB"


def test_a_body_that_is_declared_too_large_is_not_read() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 4194305\r\n\r\n"
    assert refusal(lambda _: head) == "is larger than 4 MB"


@pytest.mark.parametrize(
    "piece", [b"X-More: and more\r\n" * 500, b"x" * 9999, b"\r\n\r\nHTTP/1.1 100 Continue\r\nX-More: more" * 200]
)
def test_a_head_has_a_bound(piece: bytes) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"HTTP/1.1 100 Continue\r\nX-More: "
        yield from repeat(piece)

    assert refusal(lambda _: pieces()) == "sends more than 64 KB of headers"


def test_a_body_may_be_cut_instead() -> None:
    assert got(lambda _: ok(b"x" * 5000), Limits(body=4096), cut=True).body == b"x" * 4096


def test_an_error_brings_no_body() -> None:
    assert got(lambda _: ok(b"sorry", status="404 Not Found")).body == b""


def test_a_connection_closed_at_once_is_told_apart() -> None:
    with pytest.raises(HungUpError, match="closes the connection without an answer"):
        got(lambda _: b"")


@pytest.mark.parametrize("begin", [b"", b"HTTP/1.1 200 OK\r\nX-More: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_drip_is_not_waited_for(begin: bytes) -> None:
    def pieces() -> Iterator[bytes]:
        yield begin
        for _ in range(200):
            sleep(0.05)
            yield b"H"

    began = monotonic()
    assert refusal(lambda _: pieces(), limits=Limits(seconds=0.3)) == "took longer than 0.3 s"
    assert monotonic() - began < 5
