import shutil
import socket
import ssl
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import Any

import pytest

from crosswire.reports.web import guard
from crosswire.reports.web.answers import Limits
from crosswire.reports.web.fetch import UnreachableError
from crosswire.reports.web.guard import look_up
from crosswire.reports.web.public import is_public
from tests.reports.web.serving import fetcher, moved, names, ok, pages, serving


def refusal(url: str, **settings: Any) -> str:
    with fetcher(**settings) as web, pytest.raises(UnreachableError) as error:
        web.fetch(url)
    return str(error.value)


@pytest.fixture
def this_machine_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a server of a test may stand for one of the open internet."""
    monkeypatch.setattr(guard, "is_public", lambda address: address == "127.0.0.1" or is_public(address))


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "0x7f.1", "2130706433", "017700000001", "[::ffff:127.0.0.1]"]
)
def test_this_machine_is_refused_however_it_is_written(host: str) -> None:
    with serving(pages(home=ok(b"."))) as server:
        with fetcher(allow_private=False) as web, pytest.raises(UnreachableError, match="leads to a private address"):
            web.fetch(server.url(host=host))
        assert server.heads == []


def test_this_machine_is_read_where_that_is_allowed() -> None:
    with serving(pages(home=ok(b"."))) as server, fetcher(allow_private=True) as web:
        assert web.fetch(server.url())[-1].body == b"."


@pytest.mark.parametrize(
    "addresses",
    [["127.0.0.1"], ["169.254.169.254"], ["10.0.0.7"], ["::1"], ["1.1.1.1", "10.0.0.7"], ["fe80::1", "1.1.1.1"]],
)
def test_a_name_is_judged_by_all_its_addresses(addresses: Sequence[str]) -> None:
    private = next(address for address in addresses if not is_public(address))
    message = refusal("http://fen.example/", allow_private=False, resolve=names(fen=addresses))
    assert message == f"leads to a private address ({private}), which is refused without --allow-private"


@pytest.mark.usefixtures("this_machine_is_public")
@pytest.mark.parametrize("there", ["http://10.0.0.7/", "http://moss.example/", "http://[::1]:8080/"])
def test_nothing_leads_to_a_private_address(there: str) -> None:
    with serving(pages(home=moved(there))) as server:
        resolve = names(fen=["127.0.0.1"], moss=["10.0.0.7"])
        message = refusal(server.url(host="fen.example"), allow_private=False, resolve=resolve)
    assert message.startswith("leads to a private address")
    assert server.targets == ["/robots.txt", "/"]


@pytest.mark.usefixtures("this_machine_is_public")
def test_a_name_that_changes_is_judged_at_each_connection() -> None:
    answers = iter([["127.0.0.1"], ["127.0.0.1"], ["10.0.0.7"]])
    with serving(pages(home=moved("/more"), more=ok(b"."))) as server:
        with (
            fetcher(allow_private=False, resolve=lambda _: next(answers)) as web,
            pytest.raises(UnreachableError, match=r"leads to a private address \(10\.0\.0\.7\)"),
        ):
            web.fetch(server.url(host="fen.example"))
        assert server.targets == ["/robots.txt", "/"]


def test_a_connection_goes_to_the_address_that_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[object] = []
    connect = socket.create_connection

    def note(address: tuple[str, int], *rest: object, **settings: object) -> socket.socket:
        connected.append(address[0])
        return connect(address, *rest, **settings)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "create_connection", note)
    with serving(pages(home=ok(b"."))) as server, fetcher(resolve=names(fen=["127.0.0.1"])) as web:
        (answer,) = web.fetch(server.url(host="Fen.example"))
    assert connected == ["127.0.0.1", "127.0.0.1"]
    assert answer.address == "127.0.0.1"
    assert all(f"Host: fen.example:{server.port}\r\n" in head for head in server.heads)


def test_the_next_address_is_tried_where_one_does_not_answer() -> None:
    with serving(pages(home=ok(b"."))) as server, fetcher(resolve=names(fen=["127.0.0.2", "127.0.0.1"])) as web:
        assert web.fetch(server.url(host="fen.example"))[-1].address == "127.0.0.1"


def test_environment_proxies_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with serving(pages(home=ok(b"."))) as server, fetcher() as web:
        assert web.fetch(server.url())[-1].body == b"."


# ---------------------------------------------------------------- no connection


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_hosts_that_are_not_there() -> None:
    assert refusal("http://fen.example/", resolve=names()) == "names a host that is not found"
    assert refusal("http://fen.example/", resolve=names(fen=[])) == "names a host that is not found"
    assert refusal(f"http://127.0.0.1:{free_port()}/") == "refuses the connection"


def test_a_name_that_takes_too_long() -> None:
    over = Event()

    def resolve(_: str) -> Sequence[str]:
        over.wait()
        return []

    began = monotonic()
    message = refusal("http://fen.example/", resolve=resolve, limits=Limits(connecting=0.1))
    over.set()
    assert message == "names a host that is not found in time"
    assert monotonic() - began < 5


def test_a_host_that_does_not_take_calls() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)), socket.socket() as second:
            second.setblocking(False)
            second.connect_ex(("127.0.0.1", port))
            message = refusal(f"http://127.0.0.1:{port}/", limits=Limits(connecting=0.2))
    assert message == "cannot be connected to within 0.2 s"


def test_the_system_looks_up_names() -> None:
    assert look_up("2130706433") == ("127.0.0.1",)
    with pytest.raises(OSError, match=r"."):
        look_up("-")


# ---------------------------------------------------------------- TLS


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[ssl.SSLContext, Path]]:
    """Makes a server's side of TLS for fen.example, and the file with whom to trust for that."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("makes its certificate with openssl, which is not there")
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    wish = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=fen.example"
    names = ["-addext", "subjectAltName=DNS:fen.example", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([openssl, *wish.split(), *names], check=True, capture_output=True)  # noqa: S603

    def make() -> tuple[ssl.SSLContext, Path]:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate, key)
        return context, certificate

    return make


Certified = Callable[..., tuple[ssl.SSLContext, Path]]


def test_https_names_the_host_though_an_address_is_connected_to(
    certified: Certified, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, trusted = certified()
    asked_for: list[str | None] = []
    context.sni_callback = lambda _socket, name, _context: asked_for.append(name)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    with serving(pages(home=ok(b"sealed")), tls=context) as server, fetcher(resolve=names(fen=["127.0.0.1"])) as web:
        (answer,) = web.fetch(server.url(host="fen.example", scheme="https"))
    assert answer.body == b"sealed"
    assert asked_for == ["fen.example", "fen.example"]
    assert f"Host: fen.example:{server.port}\r\n" in server.heads[-1]


@pytest.mark.parametrize(
    ("host", "trust", "message"),
    [
        ("fen.example", False, "has a certificate that does not hold (self"),
        ("moss.example", True, "has a certificate of another host"),
        ("127.0.0.1", True, "has a certificate of another host"),
    ],
)
def test_a_certificate_has_to_hold(
    certified: Certified, monkeypatch: pytest.MonkeyPatch, host: str, trust: bool, message: str
) -> None:
    context, trusted = certified()
    if trust:
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    with serving(pages(home=ok(b"sealed")), tls=context) as server:
        resolve = names(fen=["127.0.0.1"], moss=["127.0.0.1"])
        assert refusal(server.url(host=host, scheme="https"), resolve=resolve).startswith(message)
    assert server.heads == []


def test_plain_http_where_tls_is_asked_for() -> None:
    def answer() -> None:
        with listener.accept()[0] as connection:
            connection.recv(4096)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=answer)
        thread.start()
        message = refusal(f"https://127.0.0.1:{listener.getsockname()[1]}/")
        thread.join()
    assert message == "does not speak TLS as it should"


def test_tls_where_plain_http_is_asked_for(certified: Certified) -> None:
    context, _ = certified()
    with serving(pages(home=ok(b"sealed")), tls=context) as server:
        message = refusal(server.url())
    assert message.startswith("may not be fetched: robots.txt of the site ")
