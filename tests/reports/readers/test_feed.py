from time import monotonic

import pytest
from hypothesis import given

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Lead, Told, UnreadableError
from crosswire.reports.readers.feed import is_feed, read_feed
from tests.reports.readers.fuzz import any_of, outcome

LONG = " ".join(f"The harbour office counted {n} boats off Tarn Island." for n in range(20))
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Ellis Digest</title><language>en-gb</language><link>https://digest.example/</link>
<item><title>Ferry &amp;amp; boats off</title><link>https://wire.example/1</link><dc:creator>Ana Reyes</dc:creator>
<pubDate>Mon, 03 Feb 2031 23:30:00 +0900</pubDate><source url="https://wire.example/feed">Ellis Wire</source>
<category>Analysis</category><description>A teaser.</description>
<content:encoded><![CDATA[<p>{LONG}</p><script>x()</script><p>It will&nbsp;sail again.</p>]]></content:encoded></item>
<item><title>No date</title><description>{LONG}</description><author>desk@wire.example (Bo Lind)</author></item>
<item><title>Teaser</title><link>https://wire.example/3</link><description>The ferry was…</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Ellis Wire</title>
<link rel="self" href="https://wire.example/feed"/>
<entry><title type="html">Ferry &lt;b&gt;off&lt;/b&gt;</title><link rel="enclosure" href="https://wire.example/a.mp3"/>
<link href="https://wire.example/4"/><author><name>Ana Reyes</name></author><updated>2031-02-05T00:00:00Z</updated>
<published>2031-02-04T00:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{LONG}</p>
</div></content></entry></feed>"""


def test_rss() -> None:
    first, second, third = read_feed(Intake("feed", RSS.encode()))
    assert isinstance(first, Told)
    assert first.text == f"Ferry & boats off\n\n{LONG}\n\nIt will sail again."
    assert (first.outlet, first.outlet_basis, first.authors) == ("Ellis Wire", "feed source", ("Ana Reyes",))
    assert (first.url, first.genre, first.language) == ("https://wire.example/1", "analysis", "en")
    assert first.published is not None
    assert first.published.day == "2031-02-03"
    assert isinstance(second, Told)
    assert (second.published, second.outlet, second.authors) == (None, "Ellis Digest", ("Bo Lind",))
    assert third == Lead("feed!3", "https://wire.example/3", "is a feed entry with a summary at most: Teaser")


def test_atom() -> None:
    (one,) = read_feed(Intake("feed", ATOM.encode()))
    assert isinstance(one, Told)
    assert (one.title, one.outlet, one.url) == ("Ferry off", "Ellis Wire", "https://wire.example/4")
    assert one.published is not None
    assert (one.published.day, one.language) == ("2031-02-04", "fr")
    assert one.text == f"Ferry off\n\n{LONG}"


@pytest.mark.parametrize("name", ["link", "guid"])
def test_an_address_is_taken_whole_or_not_at_all(name: str) -> None:
    long = f"https://wire.example/{'a' * 7970}/"
    feed = "".join(f"<item><title>T</title><{name}>{long}{end}</{name}></item>" for end in ("1", "2", "far too long"))
    first, second, third = read_feed(Intake("feed", f"<rss><channel>{feed}</channel></rss>".encode()))
    assert isinstance(first, Lead)
    assert isinstance(second, Lead)
    assert (first.url, second.url) == (f"{long}1", f"{long}2")
    assert third == Problem("feed!3", "is a feed entry with a summary at most: T")


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("<link>/4</link>", "https://wire.example/4"),
        ("<link>4?of=b</link>", "https://wire.example/feeds/4?of=b"),
        ("<link>//other.example/4</link>", "https://other.example/4"),
        ('<link href="../4"/>', "https://wire.example/4"),
        ('<link href="4" xml:base="sea/"/>', "https://wire.example/feeds/sea/4"),
        ('<link href="4" xml:base="http://[x/"/>', "https://wire.example/feeds/4"),
        ('<link href="https://other.example/a/../4" xml:base="sea/"/>', "https://other.example/a/../4"),
        ("<link>#4</link>", None),
        ("<link>?</link>", None),
        ("<link/>", None),
        ("<link>//[x/</link>", None),
        ("<link>mailto:desk@wire.example</link>", None),
        ("<link/><guid>4</guid>", None),
    ],
)
def test_a_relative_link_is_joined_to_where_the_feed_came_from(link: str, url: str | None) -> None:
    feed = f"<rss><channel><link>https://digest.example/</link><item>{link}</item></channel></rss>"
    (one,) = read_feed(Intake("feed", feed.encode(), url="https://wire.example/feeds/all"))
    assert (one.url if isinstance(one, Lead) else None) == url


@pytest.mark.parametrize(
    ("based", "head", "url"),
    [
        ('xml:base="https://wire.example/sea/"', "", "https://wire.example/sea/4"),
        ('xml:base="/sea/"', '<link rel="self" href="https://wire.example/feed"/>', "https://wire.example/sea/4"),
        ("", '<link>https://digest.example/</link><link rel="self" href="https://wire.example/feed"/>',
         "https://wire.example/4"),
        ("", "<link>https://digest.example/sea/</link>", "https://digest.example/sea/4"),
        ("", "", None),
    ],
)  # fmt: skip
def test_of_a_feed_in_a_file_a_relative_link_is_joined_to_what_it_says_of_itself(
    based: str, head: str, url: str | None
) -> None:
    for feed in (
        f"<rss {based}><channel>{head}<item><link>4</link></item></channel></rss>",
        f"<rss><channel {based}>{head}<item><link>4</link></item></channel></rss>",
        f'<feed {based}>{head}<entry><link href="4"/></entry></feed>',
    ):
        (one,) = read_feed(Intake("feed", feed.encode()))
        assert (one.url if isinstance(one, Lead) else None) == url


def test_an_entry_that_lies_in_nothing() -> None:
    (one,) = read_feed(Intake("feed", b"<item><link>4</link></item>", url="https://wire.example/feed"))
    assert isinstance(one, Lead)
    assert one.url == "https://wire.example/4"


def test_bases_of_elements_that_lie_one_in_another_are_joined() -> None:
    feed = '<rss xml:base="a/"><channel xml:base="a/"><item xml:base="b/"><link>4</link></item></channel></rss>'
    (one,) = read_feed(Intake("feed", feed.encode(), url="https://wire.example/feed"))
    assert isinstance(one, Lead)
    assert one.url == "https://wire.example/a/a/b/4"


def test_a_lasting_name_is_taken_whole_or_not_at_all() -> None:
    for name, guid in (("n" * 8000, "n" * 8000), ("n" * 8001, None)):
        feed = f"<rss><channel><item><guid>{name}</guid><description>{LONG}</description></item></channel></rss>"
        (told,) = read_feed(Intake("feed", feed.encode()))
        assert isinstance(told, Told)
        assert told.guid == guid


def test_a_feed_that_is_cut_off_keeps_what_was_whole() -> None:
    data = RSS.encode()
    found = list(read_feed(Intake("feed", data[: data.index(b"<item><title>No date") + 40])))
    assert isinstance(found[0], Told)
    assert found[-1] == Problem("feed", "is a news feed that is cut off or broken; what could be made out is read")


def test_many_attributes_and_deep_markup_cost_little() -> None:
    begin = monotonic()
    attributes = "".join(f' a{n}="x"' for n in range(100_000))
    outcome(read_feed, f"<rss><channel><item{attributes}/></channel></rss>".encode())
    outcome(read_feed, b"<rss><channel><item><description>" + b"<div>" * 100_000)
    outcome(read_feed, b"<rss><channel><item><description>" + b"&lt;div&gt;" * 100_000 + b"</description></item>")
    outcome(read_feed, b"<rss><channel><item><description>" + b"x" * 10_000_000)
    assert monotonic() - begin < 10


def test_entities_and_emptiness_are_one_line() -> None:
    with pytest.raises(UnreadableError, match="entities of its own"):
        list(read_feed(Intake("w", b'<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss>&a;</rss>')))
    with pytest.raises(UnreadableError, match="no entry"):
        list(read_feed(Intake("w", b"<rss><channel/></rss>")))


def test_what_is_a_feed() -> None:
    assert is_feed(Intake("w", RSS.encode()))
    assert is_feed(Intake("w", b"\xef\xbb\xbf\n" + ATOM.encode()))
    assert not is_feed(Intake("w", b"<!doctype html><html><body><feed >"))
    assert not is_feed(Intake("w", b"A <feed > of words"))


@given(any_of(RSS.encode()))
def test_any_bytes(data: bytes) -> None:
    outcome(read_feed, data)
