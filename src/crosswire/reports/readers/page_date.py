"""When a page was published, by the first of these ways that tells:

1. what schema.org calls ``datePublished``, in JSON-LD or on an element;
2. the meta tags for the time of publication;
3. a ``<time>`` element that says it is the date of publication;
4. the date shown beside the headline;
5. the day in the page's own address;
6. meta tags that say "date" without saying of what;
7. a change since: ``dateModified``, ``article:modified_time``, "Updated" beside the headline;
8. what htmldate finds, if the page shows that very day, and not in its foot.

A year alone, as in a footer's copyright line, is no date. Ways that tell another day are named in the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from lxml import etree
from lxml.html import HtmlElement

from crosswire.model.report import Basis, Published
from crosswire.reports.dates import LABEL
from crosswire.reports.headlines import is_lead
from crosswire.reports.readers import page_schema
from crosswire.reports.readers.page_days import day_of_value, days_in_address, days_in_words, instant_of_value
from crosswire.reports.readers.page_metadata import PageMetadata, words_of

__all__ = ["CHANGED", "published_of"]

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
    "datepublished", "parsely-pub-date", "sailthru.date", "publish-date", "publish_date", "publishdate",
    "publication_date", "publication-date", "pubdate", "pub_date", "date_published", "article_date_original",
    "article.published", "originalpublicationdate", "cxenseparse:recs:publishtime", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "citation_publication_date",
    "citation_date", "article:post_date", "rnews:datepublished", "published_at", "displaydate", "release_date",
    "vr:published_time", "shareaholic:article_published_time", "published-date", "content_create_date",
)  # fmt: skip
_PLAIN = ("date", "dc.date", "datecreated", "created", "timestamp", "eomportal-lastupdate", "date_created")
CHANGED = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "lastmod")
"""Meta tags for the time of the last change."""
_TIME_OF_PUBLICATION = re.compile(r"publish|pubdate|posted|entry-date|post-date|dt-published", re.IGNORECASE)
_CHANGE = re.compile(r"updat|modif|edit|chang", re.IGNORECASE)
_LONGEST_DATELINE = 160
"""Code points of a line that shows a date and hardly anything else; a sentence of the story is longer or has more."""
_NEAR_AFTER, _NEAR_BEFORE = 40, 14
"""Stretches of text looked at after the headline and before it: credits, share links and a picture may lie between."""
_PROSE = 220
"""Code points of a stretch that can only be a paragraph; the second one ends the search."""
_SKIPPED = frozenset({"script", "style", "noscript", "template", "svg", "footer", "nav", "select", "option", "iframe"})
_FURTHER = re.compile(r"related|recommend|most-?read|trending|sidebar|comment|footer|copyright", re.IGNORECASE)
_MOST_ELEMENTS = 1500
_SHOWN = "date shown by the headline"
_WEST, _EAST = timedelta(hours=-12), timedelta(hours=14)
"""Zones lie between these."""
_DATED = etree.XPath(".//time | .//*[@itemprop='datePublished']")


@dataclass(frozen=True, slots=True)
class _Voice:
    """One way, and the days it tells."""

    way: str
    words: str
    first: date
    last: date
    basis: Basis = "metadata"

    @property
    def local(self) -> bool:
        """Whether it tells the one day that the paper itself prints."""
        return self.first == self.last and (self.way in {_SHOWN, "address"})


def published_of(tree: HtmlElement, told: PageMetadata, url: str | None, fetched: str | None) -> Published | None:
    """The day of publication; none where the page does not tell one.

    Args:
        tree: The page.
        told: What its head tells.
        url: Where it was fetched from; the page's own word for its address goes first.
        fetched: When, ISO 8601: nothing was published later. Without it, today is the last day that counts.
    """
    last = _last_day(fetched)
    voices = _ranked(tree, told, url, last)
    if not voices:
        voice = _htmldate(tree, told, last)
        voices = [voice] if voice else []
    if not voices:
        return None
    best = _settled(voices)
    others = [v for v in voices if v.last < best.first or v.first > best.last]
    against = dict.fromkeys(f"{v.way} says {v.first}" for v in others if not _CHANGE.search(v.way))
    why = f"{best.way}: {best.words}" + "".join(f"; {other}" for other in against)
    return Published(earliest=best.first.isoformat(), latest=best.last.isoformat(), basis=best.basis, why=why)


def _last_day(fetched: str | None) -> date:
    day = None
    if fetched:
        try:
            day = date.fromisoformat(fetched[:10])
        except ValueError:
            day = None
    return (day or datetime.now(UTC).date()) + timedelta(days=1)


def _settled(voices: list[_Voice]) -> _Voice:
    """The first voice.

    Where it is a time in UTC, whose day is another than the paper's near midnight, the day that the paper prints;
    where it leaves two days open (``05/04/2023``), the one that another voice tells too.
    """
    best = voices[0]
    instant = instant_of_value(best.words)
    printed = next((v for v in voices if v.local), None)
    if instant and printed and (instant + _WEST).date() <= printed.first <= (instant + _EAST).date():
        if printed.first == best.first:
            return best
        words = f"{best.words}, which is {printed.first} where it was published, by {printed.way}"
        return _Voice(best.way, words, printed.first, printed.first, best.basis)
    if best.first != best.last:
        for other in voices[1:]:
            if other.first == other.last and other.first in {best.first, best.last}:
                return _Voice(best.way, f"{best.words}, by {other.way}", other.first, other.first, best.basis)
    return best


def _ranked(tree: HtmlElement, told: PageMetadata, url: str | None, last: date) -> list[_Voice]:
    """All voices, the surest first."""
    shown = list(_beside_headline(told, last))
    address = dict.fromkeys(day for one in (told.url, url) if one for day in days_in_address(one, last))
    return [
        *_schema(told, "datePublished", last),
        *_tags(told, _PUBLISHED, last),
        *_times(tree, last),
        *(voice for voice in shown if not _CHANGE.search(voice.way)),
        *(_Voice("address", day.isoformat(), day, day) for day in address),
        *_tags(told, _PLAIN, last),
        *_schema(told, "dateModified", last),
        *_tags(told, CHANGED, last),
        *(voice for voice in shown if _CHANGE.search(voice.way)),
    ]


def _schema(told: PageMetadata, key: str, last: date) -> Iterator[_Voice]:
    value = page_schema.text_of(told.article.get(key)) or ""
    day = day_of_value(value, last)
    if day:
        yield _Voice(f"schema.org {key}", value, day, day)


def _tags(told: PageMetadata, names: tuple[str, ...], last: date) -> Iterator[_Voice]:
    for name in names:
        day = day_of_value(told.tags.get(name, ""), last)
        if day:
            yield _Voice(f"meta tag {name}", told.tags[name], day, day)


def _times(tree: HtmlElement, last: date) -> Iterator[_Voice]:
    """An element that says of itself that it holds the time of publication, outside lists of other reports."""
    for element in _DATED(tree)[:40]:
        flag = "pubdate" if element.get("pubdate") is not None else ""
        signs = " ".join((element.get("itemprop") or "", element.get("class") or "", flag))
        value = element.get("datetime") or element.get("content") or element.get("title") or ""
        day = day_of_value(value, last)
        if day and _TIME_OF_PUBLICATION.search(signs) and not _CHANGE.search(signs) and not _is_further(element):
            yield _Voice("time of publication on an element", value, day, day)
            return


def _is_further(element: HtmlElement) -> bool:
    """Whether an element lies in a list of other reports, in comments, or in the foot."""
    for around in element.iterancestors():
        if around.tag in {"footer", "aside", "nav", "li"} or (around.tag not in {"body", "html"} and _leads_on(around)):
            return True
    return False


def _leads_on(element: HtmlElement) -> bool:
    """Whether an element calls itself a list of other reports, comments, or a foot."""
    return _FURTHER.search(f"{element.get('class') or ''} {element.get('id') or ''}"[:400]) is not None


def _beside_headline(told: PageMetadata, last: date) -> Iterator[_Voice]:
    """Dates that stand with hardly anything else under the headline, before the second paragraph; else right above."""
    headline = told.headline
    if headline is None:
        return
    found = list(_shown(_after(headline), told.language, last))
    if not found:
        found = list(_shown(_before(headline), told.language, last))[:1]
    yield from found


def _shown(stretches: Iterator[tuple[str, HtmlElement]], language: str | None, last: date) -> Iterator[_Voice]:
    before = ""
    for words, element in stretches:
        holder = element.getparent() if element.tag in {"b", "i", "span", "strong", "em"} else element
        stamp = element.get("datetime") if element.tag == "time" else None
        signs = f"{element.get('class') or ''} {(holder.get('class') or '') if holder is not None else ''}"
        day = day_of_value(stamp, last) if stamp else None
        if day:
            yield _Voice(_way(before, signs), words or str(stamp), day, day, "stated")
        elif len(words) <= _LONGEST_DATELINE:
            for first, end, printed in days_in_words(words, language, last):
                lead = words[: words.find(printed)]
                if is_lead(words) and not LABEL.search(lead):
                    continue
                yield _Voice(_way(lead if lead.strip() else before, signs), f'"{printed}"', first, end, "stated")
        before = words[-60:]


def _way(lead: str, signs: str) -> str:
    label = LABEL.search(lead[-60:] + " ") or LABEL.search(lead[-60:].rstrip(" :") + ": ")
    changed = _CHANGE.match(label["kind"]) if label else _CHANGE.search(signs)
    return "update shown by the headline" if changed else _SHOWN


def _after(headline: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Stretches of text after the headline, until the second paragraph of prose."""
    prose = count = 0
    for words, element in _following(headline):
        if words:
            count += 1
            prose += len(words) > _PROSE
        if prose > 1 or count > _NEAR_AFTER:
            return
        yield words, element


def _following(start: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Own words of each element after one in the order of the page, and those between elements."""
    seen = 0
    node: HtmlElement | None = start
    while node is not None:
        if node is not start and node.tail:
            yield " ".join(node.tail.split()), node.getparent()
        following = node.itersiblings()
        for sibling in following:
            for words, element in _inside(sibling):
                seen += 1
                if seen > _MOST_ELEMENTS:
                    return
                yield words, element
            if sibling.tail and sibling.tail.strip():
                yield " ".join(sibling.tail.split()), sibling.getparent()
        node = node.getparent()


def _inside(top: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    stack = [(top, False)]
    while stack:
        element, tail = stack.pop()
        if tail:
            if element.tail and element.tail.strip():
                yield " ".join(element.tail.split()), element.getparent()
            continue
        if not isinstance(element.tag, str) or element.tag in _SKIPPED or _leads_on(element):
            continue
        if element.tag in {"p", "time"} or all(child.tag in {"b", "i", "em", "a", "br"} for child in element):
            yield words_of(element), element
            continue
        if element.text and element.text.strip():
            yield " ".join(element.text.split()), element
        for child in reversed(element):
            stack += [(child, True), (child, False)]


def _before(headline: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Stretches right above the headline, the nearest first; not those of a menu or of the page's head."""
    count = 0
    node: HtmlElement | None = headline
    while node is not None and node.tag not in {"article", "main", "body"}:
        for sibling in node.itersiblings(preceding=True):
            if sibling.tag in {"header", "nav"}:
                return
            for words, element in reversed(list(_inside(sibling))):
                count += 1
                if count > _NEAR_BEFORE:
                    return
                yield words, element
        node = node.getparent()


def _htmldate(tree: HtmlElement, told: PageMetadata, last: date) -> _Voice | None:
    """What htmldate finds, where a full date of that day stands on the page outside its foot."""
    from htmldate import find_date  # noqa: PLC0415 - takes long to load, and few pages need it

    try:
        found = find_date(tree, original_date=True, max_date=last.isoformat())
    except (ValueError, TypeError, AttributeError, IndexError, OverflowError):
        return None
    day = day_of_value(found or "", last)
    if day is None:
        return None
    if (day.month, day.day) == (1, 1) and not _stands(tree, day, told.language, last):
        return None
    return _Voice("htmldate", day.isoformat(), day, day)


def _stands(tree: HtmlElement, day: date, language: str | None, last: date) -> bool:
    """Whether a page prints this day in full, or has it in an attribute made for it."""
    if any(day_of_value(time.get("datetime") or "", last) == day for time in tree.iter("time")):
        return True
    body = tree.find("body")
    stretches = _inside(body) if body is not None else iter(())
    return any(
        first == end == day for words, _ in stretches for first, end, _ in days_in_words(words[:2000], language, last)
    )
