import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.web.addresses import is_address, onward, read_address
from crosswire.reports.web.answers import UnreachableError


@pytest.mark.parametrize("place", ["http://a", "HTTPS://a", "ftp://x", "file:///x", "view-source://x", "s3://b/c"])
def test_what_is_meant_as_an_address(place: str) -> None:
    assert is_address(place)


@pytest.mark.parametrize(
    "place", ["a.html", "/a/b", "c:/a", "c://a", "://a", "-", "http:/a", "mailto:a@b", "a b://c", ""]
)
def test_what_is_meant_as_a_file(place: str) -> None:
    assert not is_address(place)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (" HTTP://Fen.Example ", "http://fen.example/"),
        ("https://fen.example:443/a?b=c#d", "https://fen.example/a?b=c"),
        ("http://fen.example:443/", "http://fen.example:443/"),
        ("http://fen.example.:8080?q", "http://fen.example:8080/?q"),
        ("http://fen.example/a b/é%20%zz\\'\"<>", "http://fen.example/a%20b/%C3%A9%20%zz%5C'%22%3C%3E"),
        ("http://fen.example/a\r\nHost: b", "http://fen.example/aHost:%20b"),
        ("http://fen.example/\x00\x1b\x7f\u2028.", "http://fen.example/%00%1B%7F%E2%80%A8."),
        ("http://straße.example/", "http://xn--strae-oqa.example/"),
        ("http://Ｆｅｎ。example/", "http://fen.example/"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/"),
        ("http://0x7f.1/", "http://0x7f.1/"),
        ("http://[::FFFF:127.0.0.1]:8080/", "http://[::ffff:7f00:1]:8080/"),
        ("http://under_score.example/", "http://under_score.example/"),
    ],
)
def test_the_one_form_of_an_address(text: str, url: str) -> None:
    assert read_address(text).url == url
    assert read_address(url) == read_address(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fen.example", "is not an address of http or https"),
        ("ftp://fen.example/", "is not an address of http or https"),
        ("javascript:alert(1)", "is not an address of http or https"),
        ("http://[fen]/", "is not an address of http or https"),
        ("http://fen.example:99999/", "is not an address of http or https"),
        ("http://fen.example:x/", "is not an address of http or https"),
        ("http://", "names no host that there can be"),
        ("http:///a", "names no host that there can be"),
        ("http://fen example/", "names no host that there can be"),
        ("http://fen%2eexample/", "names no host that there can be"),
        ("http://-.\u0301.example/", "names no host that there can be"),
        (f"http://{'a' * 64}.example/", "names no host that there can be"),
        (f"http://{'a.' * 127}example/", "names no host that there can be"),
        ("http://[fe80::1%25eth0]/", "names no host that there can be"),
        ("http://me@fen.example/", "holds a user name or a password, which would be kept and shown with it"),
        ("http://me:word@fen.example/", "holds a user name or a password, which would be kept and shown with it"),
        ("http://fen.example\\@10.0.0.7/", "holds a user name or a password, which would be kept and shown with it"),
        ("http://fen.example:22/", "asks for port 22, which is not one of the web"),
        ("http://fen.example:0/", "asks for port 0, which is not one of the web"),
        ("http://fen.example/" + "a" * 8000, "is an address of more than 8000 characters"),
    ],
)
def test_an_address_that_is_refused(text: str, message: str) -> None:
    with pytest.raises(UnreachableError) as error:
        read_address(text)
    assert str(error.value) == message


@given(st.sampled_from(["", "http://", "https://fen.example", "http://fen.example:8080/", "http://["]), st.text())
def test_whatever_comes_is_an_address_or_refused(begin: str, rest: str) -> None:
    try:
        address = read_address(begin + rest)
    except UnreachableError:
        return
    assert address.url.isascii()
    assert address.url.isprintable()
    assert " " not in address.url
    assert read_address(address.url) == address


def test_from_https_to_http_is_refused() -> None:
    address = read_address("https://fen.example/a")
    assert onward(address, "b").url == "https://fen.example/b"
    assert onward(address, "//moss.example/b").url == "https://moss.example/b"
    assert onward(read_address("http://fen.example/a"), "https://fen.example/a").scheme == "https"
    with pytest.raises(UnreachableError, match="from https to http"):
        onward(address, "http://fen.example/a")
