from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.web.robots import Rules, read_rules


def rules(*lines: str) -> Rules:
    return read_rules("\n".join(lines).encode())


@pytest.mark.parametrize(
    ("pattern", "fits", "others"),
    [
        ("/", "/ /a /?q", ""),
        ("/fen", "/fen /fenland /fen/a /fen?q", "/ /Fen /a/fen"),
        ("/fen/", "/fen/ /fen/a", "/fen"),
        ("/fen$", "/fen", "/fen/ /fenland /fen?q"),
        ("/*.pdf", "/a.pdf /a/b.pdf?q /.pdfs", "/a.PDF /pdf"),
        ("/*.pdf$", "/a.pdf /a.pdf.pdf", "/a.pdf?q /.pdfs"),
        ("/a*b*c", "/abc /a/b/c/d", "/acb /bac"),
        ("/a*a$", "/aa /a-a", "/a"),
        ("/fen*", "/fen /fenland", "/fe"),
        ("*/mill", "/mill /a/mill/b", "/mile"),
        ("/a%2Fb", "/a%2fb", "/a/b"),
        ("/%66en", "/fen", "/%2566en"),
        ("/é", "/%C3%A9 /%c3%a9", "/e"),
        ("/a%2Ab", "/a*b /a%2ab", "/axb"),
        ("/a$b", "/a$b /a%24b", "/a"),
        ("/a?b=c&d", "/a?b=c&d=e", "/a?b=c"),
        ("fen", "", "/fen"),
    ],
)
def test_what_a_pattern_fits(pattern: str, fits: str, others: str) -> None:
    found = rules("User-agent: *", f"Disallow: {pattern}")
    assert [target for target in fits.split() if found.allow(target)] == []
    assert [target for target in others.split() if not found.allow(target)] == []


@pytest.mark.parametrize(
    ("lines", "allowed"),
    [
        ([], True),
        (["User-agent: *", "Disallow:"], True),
        (["User-agent: *", "Disallow: /"], False),
        (["Disallow: /"], True),
        (["User-agent: other", "Disallow: /"], True),
        (["User-agent: crosswire", "Disallow: /"], False),
        (["user-AGENT : CrossWire/2.0 (x)  # us", " disallow:/ # all"], False),
        (["User-agent: crosswires", "Disallow: /"], True),
        (["User-agent: *", "Disallow: /", "User-agent: crosswire", "Allow: /"], True),
        (["User-agent: crosswire", "", "User-agent: *", "Disallow: /"], False),
        (["User-agent: crosswire", "User-agent: other", "Disallow: /"], False),
        (["User-agent: other", "Disallow: /b", "User-agent: crosswire", "Disallow: /"], False),
        (["User-agent: crosswire", "Allow: /b", "User-agent: crosswire", "Disallow: /a"], False),
        (["User-agent: *", "Disallow: /a", "Allow: /a"], True),
        (["User-agent: *", "Disallow: /a", "Allow: /"], False),
        (["User-agent: *", "Allow: /a/b", "Disallow: /a"], True),
        (["User-agent: *", "Sitemap: x", "Disallow: /"], False),
        (["User-agent: *", "Crawl-delay: 2", "User-agent: other", "Disallow: /"], True),
        (["\ufeffUser-agent: *", "Disallow: /"], False),
        (["User-agent: *\rDisallow: /\r\n"], False),
        (["<html>", "User-agent: nobody: *", "</html>"], True),
    ],
)
def test_whose_rules_count(lines: list[str], allowed: bool) -> None:
    assert rules(*lines).allow("/a/b") is allowed


@pytest.mark.parametrize(
    ("values", "delay"), [([], 0), (["5"], 5), (["2.5", "1"], 2.5), (["soon"], 0), (["nan", "inf"], 0), (["-3"], 0)]
)
def test_the_delay_that_is_asked_for(values: list[str], delay: float) -> None:
    assert rules("User-agent: *", *(f"Crawl-delay: {value}" for value in values)).delay == delay


@given(st.binary(max_size=300))
def test_any_bytes_are_read(data: bytes) -> None:
    assert isinstance(read_rules(b"User-agent: *\nDisallow: " + data).allow("/a"), bool)


@pytest.mark.parametrize(
    "data",
    [
        "".join(f"User-agent:{n:x}\n" for n in range(17_000)) + "Allow:/\n" * 31_000,
        "User-agent:*\n" * 20_000 + "Allow:/\n" * 31_000,
        "User-agent:*\nAllow:/" + "*a" * 240_000 + "b",
        "User-agent:*\n" + "".join(f"Allow:/*{n}*a*b\n" for n in range(28_000)),
    ],
    ids=["robots", "the same robot", "stars", "rules"],
)
def test_time_stays_in_proportion(data: str) -> None:
    began = monotonic()
    read_rules(data.encode()).allow("/" + "a1b" * 2600)
    assert monotonic() - began < 5
