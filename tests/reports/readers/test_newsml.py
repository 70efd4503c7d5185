import base64

import pytest
from hypothesis import given

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.newsml import is_newsml, read_newsml
from tests.reports.readers.fuzz import any_of, outcome, told

NS = 'xmlns="http://iptc.org/std/nar/2006-10/"'
META = """<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:EW"><name>Ellis Wire</name></provider>
<versionCreated>2031-02-03T04:05:06Z</versionCreated><pubStatus qcode="stat:{status}"/></itemMeta>
<contentMeta><located qcode="city:1"><name>Port Ellis</name></located><by>By Ana Reyes</by>
<language tag="en-GB"/><genre qcode="genre:Interview"/>
<headline>Ferry to Tarn Island cancelled</headline></contentMeta>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>x</title></head><body><p>The ferry was <b>cancelled</b> on
Monday.</p><p>It will sail again.</p></body></html></inlineXML>"""
NITF = """<nitf><head><docdata><date.issue norm="20310204T100000Z"/></docdata></head><body><body.head><hedline>
<hl1>Ferry off</hl1></hedline><byline>By Bo Lind</byline><dateline><location>Lorn</location></dateline></body.head>
<body.content><p>The ferry was cancelled.</p><media><media-caption>A boat</media-caption></media></body.content>
</body></nitf>"""


def item(content: str, status: str = "usable") -> str:
    return f'<newsItem {NS} guid="urn:1">{META.format(status=status)}<contentSet>{content}</contentSet></newsItem>'


def test_a_news_item() -> None:
    one = told(read_newsml, item(XHTML).encode())
    assert one.text == "Ferry to Tarn Island cancelled\n\nThe ferry was cancelled on Monday.\n\nIt will sail again."
    assert (one.outlet, one.outlet_basis) == ("Ellis Wire", "NewsML-G2 provider")
    assert (one.authors, one.dateline, one.genre, one.language) == (("Ana Reyes",), "Port Ellis", "interview", "en")
    assert one.published is not None
    assert (one.published.day, one.published.basis) == ("2031-02-03", "metadata")
    assert one.clean


def test_a_message_of_several_items_in_other_dress() -> None:
    packed = base64.b64encode("It will sail – tomorrow.".encode()).decode()
    data = f'<inlineData contenttype="text/plain" encoding="x:base64">{packed}</inlineData>'
    items = [item(data), item(XHTML, "withheld"), item("<remoteContent/>"), item(f"<inlineXML>{NITF}</inlineXML>")]
    message = f'<?xml version="1.0"?><newsMessage {NS}><itemSet>{"".join(items)}</itemSet></newsMessage>'
    first, second, third, fourth = read_newsml(Intake("m.xml", message.encode("utf-8")))
    assert isinstance(first, Told)
    assert first.text.endswith("It will sail – tomorrow.")
    assert second == Problem("m.xml!2", "its publisher withholds it (pubStatus)")
    assert third == Problem("m.xml!3", "is a news item with no text, of class ninat:text")
    assert isinstance(fourth, Told)
    assert fourth.text == "Ferry to Tarn Island cancelled\n\nThe ferry was cancelled."


def test_nitf_alone() -> None:
    one = told(read_newsml, NITF.encode())
    assert (one.title, one.authors, one.dateline) == ("Ferry off", ("Bo Lind",), "Lorn")
    assert one.published is not None
    assert one.published.day == "2031-02-04"


def test_bombs_and_broken_xml_are_one_line() -> None:
    layers = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    bomb = f'<!DOCTYPE newsItem [<!ENTITY a "{"a" * 1000}">{layers}]>' + item("<p>&i;</p>")
    with pytest.raises(UnreadableError, match="declares entities of its own"):
        list(read_newsml(Intake("w", bomb.encode())))
    for broken in (item(XHTML).encode()[:-30], item("<p>" * 100_000).encode(), b"<newsItem " + b"x" * 10_000_000):
        with pytest.raises(UnreadableError, match="cut off or not well-formed"):
            list(read_newsml(Intake("w", broken)))


def test_what_is_newsml() -> None:
    assert is_newsml(Intake("w", item("").encode("utf-16")))
    assert not is_newsml(Intake("w", b"<rss><channel><title>newsItem</title></channel></rss>"))


@given(any_of(item(XHTML + NITF).encode()))
def test_any_bytes(data: bytes) -> None:
    outcome(read_newsml, data)
