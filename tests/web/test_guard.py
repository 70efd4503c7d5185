"""Who may ask, and what every answer tells the browser."""

import io
import sys
import zipfile
from collections.abc import Iterator

import httpx
import pytest

from crosswire.views.exports.dossier import load
from crosswire.views.exports.formats import FORMATS
from crosswire.web.guard import COOKIE, Door
from crosswire.web.serve import address_of, door_for
from tests.views.visit import visit
from tests.web.room import open_room

TOKEN = "open-sesame-of-a-test"  # noqa: S105 - of a test
LOCKED = Door(hosts=frozenset({"127.0.0.1"}), token=TOKEN)


@pytest.fixture(scope="module")
def room() -> Iterator[str]:
    with open_room(visit()) as address:
        yield address


@pytest.fixture(scope="module")
def locked() -> Iterator[str]:
    with open_room(visit(), LOCKED) as address:
        yield address


def test_every_answer_forbids_what_no_page_needs(room: str) -> None:
    for path in ("/stories", "/stories.json", "/nowhere", "/static/room.css", "/openapi.json", "/stories?page=x"):
        told = httpx.get(room + path).headers
        policy = told["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert "data:" not in policy
        assert told["x-content-type-options"] == "nosniff"
        assert told["referrer-policy"] == "no-referrer"
        assert "server" not in told


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "[::2]", ""])
def test_a_name_that_was_bent_to_this_machine_is_refused(room: str, host: str) -> None:
    answer = httpx.get(f"{room}/stories", headers={"host": host})
    assert answer.status_code == 400
    assert "Varga" not in answer.text


@pytest.mark.parametrize("host", ["localhost", "localhost:8600", "[::1]:8600", "127.0.0.1"])
def test_this_machine_is_known_by_its_names(room: str, host: str) -> None:
    assert httpx.get(f"{room}/stories", headers={"host": host}).status_code == 200


def test_errors_are_one_plain_page(room: str) -> None:
    for path in (
        "/nowhere",
        "/stories/story-none",
        "/events/%00",
        "/reports/%27%22%3Cb%3E",
        "/outlets/..%2F..",
        "/token",
    ):
        answer = httpx.get(room + path)
        assert answer.status_code in {404, 405}
        assert "<h1>" in answer.text
        assert "Traceback" not in answer.text
    assert httpx.get(f"{room}/stories/story-none.json").json().keys() == {"detail"}


@pytest.mark.parametrize("path", ["/stories?page=0", "/stories?page=x", "/search?page=-1", "/reports/r?at=9-x"])
def test_a_value_that_means_nothing_is_said_to(room: str, path: str) -> None:
    assert httpx.get(room + path).status_code == 400


def test_a_query_that_cannot_be_read_is_told_why(room: str) -> None:
    answer = httpx.get(f"{room}/search", params={"q": "stance:<b>maybe"})
    assert answer.status_code == 400
    assert "stance:&lt;b&gt;maybe: is none of" in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_nothing_is_changed_from_another_site(locked: str, headers: dict[str, str]) -> None:
    answer = httpx.post(f"{locked}/token", data={"token": TOKEN}, headers=headers)
    assert answer.status_code == 403
    assert COOKIE not in answer.cookies


def test_without_the_token_nothing_is_shown(locked: str) -> None:
    for path in ("/stories", "/stories.json", "/openapi.json", "/search?q=gas", f"/stories?token={TOKEN}"):
        answer = httpx.get(locked + path)
        assert answer.status_code == 401
        assert "Varga" not in answer.text
    assert httpx.get(f"{locked}/static/room.css").status_code == 200


def test_the_token_comes_in_a_header_or_a_form(locked: str) -> None:
    assert httpx.get(f"{locked}/stories", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    assert httpx.get(f"{locked}/stories", headers={"authorization": "Bearer wrong"}).status_code == 401
    with httpx.Client(base_url=locked, headers={"sec-fetch-site": "same-origin"}) as client:
        assert client.post("/token", data={"token": "wrong"}).status_code == 401
        assert client.post("/token", content=b"token=" + b"x" * 5000).status_code == 413
        answer = client.post("/token", data={"token": TOKEN})
        assert answer.status_code == 303
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert TOKEN not in cookie
        assert client.get("/stories").status_code == 200


def test_only_loopback_opens_without_a_token() -> None:
    for host in ("127.0.0.1", "localhost", "::1", "127.0.0.9"):
        assert door_for(host).token is None
    for host in ("0.0.0.0", "::", "192.0.2.7", "room.example"):  # noqa: S104 - none of them is listened on
        assert door_for(host).token is not None
    assert door_for("0.0.0.0").token != door_for("0.0.0.0").token  # noqa: S104
    assert not door_for("192.0.2.7").knows("evil.example")


def test_the_address_is_one_that_a_browser_opens() -> None:
    assert address_of("::1", 8600) == "http://[::1]:8600/"
    assert address_of("0.0.0.0", 80) == "http://127.0.0.1:80/"  # noqa: S104


@pytest.mark.parametrize("name", [name for name, format_ in FORMATS.items() if format_.shape != "wacz"])
def test_a_story_is_taken_away_as_a_file_that_no_browser_shows(room: str, name: str) -> None:
    story = visit().stories[0].id
    answer = httpx.get(f"{room}/stories/{story}/exports/{name}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment; filename*=UTF-8''story-visit-")
    assert answer.headers["x-content-type-options"] == "nosniff"
    again = httpx.get(f"{room}/stories/{story}/exports/{name}")
    assert again.content == answer.content
    if FORMATS[name].shape == "folder":
        assert zipfile.ZipFile(io.BytesIO(answer.content)).testzip() is None


def test_what_is_taken_away_can_be_read_again(room: str) -> None:
    story = visit().stories[0].id
    whole = load(httpx.get(f"{room}/stories/{story}/exports/dossier").text)
    assert {claim.id for claim in whole.claims} == {claim.id for claim in visit().claims if claim.story == story}


@pytest.mark.parametrize("path", ["/stories/none/exports/csv", "/stories/story-visit/exports/none"])
def test_what_cannot_be_taken_away_is_not_here(room: str, path: str) -> None:
    assert httpx.get(room + path).status_code == 404


def test_a_missing_package_is_told(room: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    answer = httpx.get(f"{room}/stories/{visit().stories[0].id}/exports/parquet")
    assert answer.status_code == 501
    assert "crosswire[tables]" in answer.text
