import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.addresses import address_key

ADDRESS = "https://www.fenpost.example/world/harbour-closed"


@pytest.mark.parametrize(
    "same",
    [
        "http://fenpost.example/world/harbour-closed/",
        "https://m.fenpost.example/world/harbour-closed#comments",
        "https://amp.fenpost.example/world/harbour-closed",
        "https://www.fenpost.example/amp/world/harbour-closed",
        "https://www.fenpost.example/world/harbour-closed/amp/",
        "https://www.fenpost.example:443/world//harbour-closed?utm_source=mail&utm_medium=x",
        "https://www.fenpost.example/world/harbour-closed?fbclid=abc&ref=front",
        "HTTPS://WWW.FENPOST.EXAMPLE/world/harbour-closed?outputType=amp",
        "//www.fenpost.example/world/harbour%2Dclosed",
        "https://web.archive.org/web/20230303120000/https://www.fenpost.example/world/harbour-closed",
        "https://www.google.com/amp/s/www.fenpost.example/world/harbour-closed",
    ],
)
def test_ways_to_write_one_address(same: str) -> None:
    assert address_key(same) == address_key(ADDRESS) == "fenpost.example/world/harbour-closed"


@pytest.mark.parametrize(
    "other",
    [
        "https://www.fenpost.example/world/harbour-open",
        "https://www.fenpost.example/World/harbour-closed",
        "https://www.fenpost.example/world/harbour-closed?page=2",
        "https://www.fenpost.example:8080/world/harbour-closed",
        "https://news.fenpost.example/world/harbour-closed",
        "https://m.example/world/harbour-closed",
    ],
)
def test_addresses_of_other_pages(other: str) -> None:
    assert address_key(other) not in {None, address_key(ADDRESS)}


def test_parameters_that_matter_may_stand_in_any_order() -> None:
    assert address_key("https://a.example/?id=5&page=2&gclid=1") == address_key("http://a.example?page=2&id=5")


def test_forms_of_amp_in_a_file_name() -> None:
    assert address_key("https://a.example/b.amp.html") == address_key("https://a.example/b.html")


@pytest.mark.parametrize(
    "nothing", [None, "", "fenpost", "urn:x:1", "file:///a/b", "https://", "https://[1/", "http://a:x/"]
)
def test_what_is_no_web_address(nothing: str | None) -> None:
    assert address_key(nothing) is None


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    key = address_key("https://a.example/" + text)
    assert key is None or key.startswith("a.example")
