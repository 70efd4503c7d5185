"""What a page tells of itself to machines: schema.org, Open Graph, meta tags, links and the language attribute."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crosswire.model.report import Genre
from crosswire.reports.genres import genre_line
from crosswire.reports.headlines import same_words, shared_words
from crosswire.reports.readers import page_schema
from crosswire.reports.readers.metadata import web_address

__all__ = ["PageMetadata", "metadata_of", "words_of"]

_TITLES = ("og:title", "twitter:title", "parsely-title", "dc.title", "title")
_AUTHORS = ("author", "parsely-author", "sailthru.author", "dc.creator", "article:author", "byl", "authors")
_SECTIONS = ("article:section", "parsely-section", "section", "og:article:section")
_LANGUAGES = ("og:locale", "content-language", "dc.language", "language")
_SUFFIX = re.compile(r"\s+[|–—-]\s+|\s*\|\s*|\s+[»·]\s+")
_BY = re.compile(r"^(?:by|von|par|por|di|door)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|;|\||&|\band\b)\s*")
_NO_NAME = re.compile(r"https?:|www\.|[@/\\{}<>=]|\d{3}")
_GENRES: dict[str, Genre] = {
    "OpinionNewsArticle": "opinion",
    "ReviewNewsArticle": "opinion",
    "AnalysisNewsArticle": "analysis",
    "BackgroundNewsArticle": "analysis",
    "LiveBlogPosting": "live",
    "ClaimReview": "fact-check",
}
"""Types of schema.org that name a genre."""
_FOREIGN = re.compile(r"[\u0370-\u1fff\u3040-\ud7ff]")
_LONGEST_TITLE = 400
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What the markup tells; empty where it does not say."""

    title: str | None
    outlet: str | None
    outlet_basis: str
    authors: tuple[str, ...]
    section: str | None
    genre: Genre | None
    language: str | None
    url: str | None
    headline: HtmlElement | None
    """The element that shows the title."""
    tags: Mapping[str, str]
    """Contents of the meta tags by name or property, lower case; the first of each."""
    article: Mapping[str, Any]
    """The schema.org node of the article; empty if there is none."""


def metadata_of(tree: HtmlElement, url: str | None) -> PageMetadata:
    """Reads the head of a page, and its headline."""
    tags = _tags(tree)
    scripts = (s.text or "" for s in tree.iter("script") if "ld+json" in (s.get("type") or "").casefold())
    found = page_schema.nodes(scripts)
    by_id = {node["@id"]: node for node in reversed(found) if isinstance(node.get("@id"), str) and len(node) > 1}
    hint = tags.get("og:title") or words_of(tree.find(".//title")) or ""
    node = page_schema.article(found, hint) or {}
    outlet, basis = _outlet(tags, node, found, by_id)
    title, headline = _title(tree, tags, node, outlet)
    section = page_schema.text_of(node.get("articleSection")) or _first(tags, _SECTIONS)
    address = _address(tree, tags) or url
    kinds = {t for other in found for t in page_schema.types(other) if t == "ClaimReview"} | set(
        page_schema.types(node)
    )
    return PageMetadata(
        title=title,
        outlet=outlet,
        outlet_basis=basis,
        authors=_authors(tags, node, by_id, outlet),
        section=section,
        genre=_genre(kinds, section, address),
        language=_language(tree, tags, node, title or ""),
        url=address,
        headline=headline,
        tags=tags,
        article=node,
    )


def words_of(element: HtmlElement | None) -> str:
    """The words of an element and all in it, single spaces between."""
    return "" if element is None else " ".join(" ".join(element.itertext()).split())


def _tags(tree: HtmlElement) -> dict[str, str]:
    tags: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = (meta.get("content") or "")[:2000].strip()
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = meta.get(key)
            if name and content:
                tags.setdefault(name.strip().casefold()[:80], html.unescape(content))
    return tags


def _first(tags: Mapping[str, str], names: Sequence[str]) -> str | None:
    return next((" ".join(tags[name].split()) for name in names if name in tags), None)


def _address(tree: HtmlElement, tags: Mapping[str, str]) -> str | None:
    """The address that the page gives as its own."""
    links = (link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").casefold())
    for told in (*links, tags.get("og:url")):
        url = web_address(told)
        if url and re.match(r"https?://[^/]", url):
            return url
    return None


def _title(
    tree: HtmlElement, tags: Mapping[str, str], node: Mapping[str, Any], outlet: str | None
) -> tuple[str | None, HtmlElement | None]:
    """The headline as the page shows it, where it shares words with what the head tells; else as the head tells it."""
    told = [
        page_schema.text_of(node.get("headline")),
        *(tags.get(name) for name in _TITLES),
        words_of(tree.find(".//title")),
    ]
    whole = [title for title in (_bare(" ".join(t.split()), outlet) for t in told if t) if title]
    shown = [(h, words_of(h)) for h in tree.iter("h1", "h2")][:60]
    for title in whole:
        for element, words in shown:
            if words and (same_words(words, title) or (element.tag == "h1" and _is_same(words, title))):
                return words[:_LONGEST_TITLE], element
    only = [(h, words) for h, words in shown if h.tag == "h1" and words and words != outlet]
    if not whole and len(only) == 1:
        return only[0][1][:_LONGEST_TITLE], only[0][0]
    return (whole[0][:_LONGEST_TITLE] if whole else None), (only[0][0] if len(only) == 1 else None)


def _is_same(words: str, title: str) -> bool:
    """Whether a heading takes up most of the words of a title, which may differ in a few."""
    return len(words) <= _LONGEST_TITLE and 2 * shared_words(words, title) > min(len(words.split()), len(title.split()))


def _bare(title: str, outlet: str | None) -> str:
    """A title without the outlet that pages put after it, or before."""
    parts = list(_SUFFIX.finditer(title))
    if not outlet or not parts:
        return title
    key = _key(outlet)
    if _key(title[parts[-1].end() :]) == key:
        return title[: parts[-1].start()].strip()
    return title[parts[0].end() :].strip() if _key(title[: parts[0].start()]) == key else title


def _key(name: str) -> str:
    plain = re.sub(r"\W+", "", name.casefold().removeprefix("the "))
    return re.sub(r"(?:com|net|org)$", "", plain)


def _outlet(
    tags: Mapping[str, str],
    node: Mapping[str, Any],
    found: Sequence[Mapping[str, Any]],
    by_id: Mapping[str, Mapping[str, Any]],
) -> tuple[str | None, str]:
    sites = [
        other.get("name") for other in found if {"NewsMediaOrganization", "WebSite"} & set(page_schema.types(other))
    ]
    ways = (
        ("schema.org publisher", next((name for name, _ in page_schema.named(node.get("publisher"), by_id)), None)),
        ("Open Graph site name", tags.get("og:site_name")),
        ("schema.org site", next((name for name in map(page_schema.text_of, sites) if name), None)),
        ("meta tag publisher", _first(tags, ("publisher", "dc.publisher", "application-name"))),
    )
    for basis, told in ways:
        name = " ".join((told or "").split())
        if name and len(name) <= _LONGEST_NAME and not re.match(r"https?:|@", name):
            return name, basis
    return None, ""


def _authors(
    tags: Mapping[str, str], node: Mapping[str, Any], by_id: Mapping[str, Mapping[str, Any]], outlet: str | None
) -> tuple[str, ...]:
    """The people named as authors; a body, the outlet's own name or an address is none."""
    told = [name for name, body in page_schema.named(node.get("author"), by_id) if not body]
    if not told:
        told = [tags[name] for name in _AUTHORS if name in tags][:1]
    names = dict.fromkeys(name for one in told for name in _split(one) if _key(name) != _key(outlet or ""))
    return tuple(names)


def _split(told: str) -> Iterator[str]:
    if _NO_NAME.search(told):
        return
    for part in _BETWEEN.split(_BY.sub("", told.strip())):
        if 1 < len(part) <= _LONGEST_NAME:
            yield part


def _genre(kinds: set[str], section: str | None, url: str | None) -> Genre | None:
    """By the type of the article, the section, or a folder of the address: ``/opinion/``."""
    for kind, genre in _GENRES.items():
        if kind in kinds:
            return genre
    folders = _folders(url) if url else []
    labels = [re.sub(r"[-_+]", " ", label) for label in (section or "", *folders)]
    return next((genre for genre in map(genre_line, labels) if genre), None)


def _folders(url: str) -> list[str]:
    try:
        return urlsplit(url).path.split("/")[1:-1][:10]
    except ValueError:
        return []


def _language(tree: HtmlElement, tags: Mapping[str, str], node: Mapping[str, Any], title: str) -> str | None:
    """ISO 639-1; ``en`` is what templates say by default, and does not count where the title is in other letters."""
    root = tree.getroottree().getroot()
    told = (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        root.get("xml:lang"),
        page_schema.text_of(node.get("inLanguage")),
        *(tags.get(name) for name in _LANGUAGES),
    )
    for one in told:
        match = re.match(r"\s*([a-z]{2})(?![a-z])", (one or "").casefold())
        if match and not (match[1] == "en" and _FOREIGN.search(title)):
            return match[1]
    return None
