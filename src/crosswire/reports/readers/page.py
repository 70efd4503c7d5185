"""A saved web page to its report.

1. bytes to characters, characters to a tree (``page_encoding``, lxml);
2. what the page tells of itself (``page_metadata``, ``page_schema``);
3. when it was published (``page_date``, ``page_days``);
4. its text by trafilatura: first the careful way, then, where that finds next to nothing, the generous one.
"""

from __future__ import annotations

import logging
import re
from functools import cache
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from crosswire.reports.headlines import same_words
from crosswire.reports.intake import OWN_DOSSIER, Intake, Told, UnreadableError
from crosswire.reports.readers import page_schema
from crosswire.reports.readers.metadata import moment_of
from crosswire.reports.readers.page_date import CHANGED, published_of
from crosswire.reports.readers.page_encoding import characters
from crosswire.reports.readers.page_metadata import PageMetadata, metadata_of, words_of

__all__ = ["is_page", "read_page"]

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,999}(?:<\?xml\b[^>]{0,200}>\s{0,99})?(?:<!--.{0,4000}?-->\s{0,99}){0,3}"
    rb"<(?:!doctype\s{1,9}html|(?:html|head|body|title|meta|link|script|div|article|main|section|h1|p|table)(?=[\s>/]))",
    re.IGNORECASE | re.DOTALL,
)
_LARGEST = 16 * 1024**2
"""Bytes. A page saved with its scripts has some hundred thousand, with its pictures inside some million."""
_MOST_ELEMENTS = 20_000
"""Above it trafilatura's time grows with the square; the largest live pages have some ten thousand."""
_DECLARATION = re.compile(r"\s{0,999}<\?xml\b[^>]{0,400}>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NEXT_TO_NOTHING = 250
"""Code points; below it trafilatura itself takes a text for too short."""
_FEWEST_WORDS = 20
_FEWEST_BESIDE_WALL = 60
"""Words of a teaser above a wall."""
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\d_]+")
_WALL = re.compile(
    r"\b(?:log ?in|sign ?in|sign ?up|register|subscribe|subscribers?|subscription|already a member|create an? "
    r"(?:free )?account|forgot(?:ten)? (?:your )?password|enable javascript|verify you are (?:a )?human)\b",
    re.IGNORECASE,
)
_NO_TEXT = ("style", "svg", "template", "link", "meta", "nav", "footer")
_BLOCKS = ("p", "h2", "h3", "li", "blockquote")


def is_page(intake: Intake) -> bool:
    """Whether bytes begin as a web page does, in any encoding; where the carrier calls them one, a tag is enough."""
    head = intake.data[:16384]
    if intake.media in {"text/html", "application/xhtml+xml"} and re.match(rb"\s*<", head):
        return True
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"} or head.count(0) > len(head) // 4:
        head = head[2 * (head[:2] in {b"\xff\xfe", b"\xfe\xff"}) :].replace(b"\x00", b"")
    return _PAGE.match(head) is not None


def read_page(intake: Intake) -> Told:
    """Text and metadata of one page.

    Raises:
        UnreadableError: if it is too large, no markup, a login wall, or has hardly any text.
    """
    if len(intake.data) > _LARGEST:
        raise UnreadableError(f"is a web page of more than {_LARGEST // 1024**2} MB, which no report is")
    tree = _tree(characters(intake.data, intake.charset))
    told = metadata_of(tree, intake.url)
    if told.tags.get("generator") == "Crosswire":
        raise UnreadableError(OWN_DOSSIER)
    published = published_of(tree, told, intake.url, intake.fetched)
    paragraphs = _paragraphs(tree, told)
    _refuse_walls(tree, paragraphs)
    return Told(
        path=intake.path,
        text="\n\n".join([told.title, *paragraphs] if told.title else paragraphs),
        title=told.title,
        outlet=told.outlet,
        outlet_basis=told.outlet_basis,
        authors=told.authors,
        section=told.section,
        genre=told.genre,
        published=published,
        modified=moment_of(page_schema.text_of(told.article.get("dateModified")), *map(told.tags.get, CHANGED)),
        language=told.language,
        url=told.url,
    )


def _tree(text: str) -> HtmlElement:
    """The page as a tree; libxml2 cuts markup off that is nested deeper than 256 elements."""
    text = _CONTROL.sub("", _DECLARATION.sub("", text, count=1) if _DECLARATION.match(text) else text)
    if not text.strip():
        raise UnreadableError("is empty")
    parser = HTMLParser(collect_ids=False, default_doctype=False, remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(text.encode("utf-8", "replace").decode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        raise UnreadableError("is a web page with nothing in it") from None


def _paragraphs(tree: HtmlElement, told: PageMetadata) -> list[str]:
    """The text of the article, without its headline, one string a paragraph."""
    elements = sum(1 for _ in islice(tree.iter(), _MOST_ELEMENTS + 1))
    if elements > _MOST_ELEMENTS:
        lines = [words_of(block) for block in tree.iter(*_BLOCKS)]
    else:
        _strip(tree)
        text = _extracted(tree, careful=True)
        if len(text) < _NEXT_TO_NOTHING:
            text = max(text, _extracted(tree, careful=False), key=len)
        lines = text.split("\n")
    lines = [" ".join(line.split()) for line in lines]
    return [line for line in lines if line and not (told.title and same_words(line, told.title))]


def _strip(tree: HtmlElement) -> None:
    """Takes out what is never text, since trafilatura copies the tree several times; JSON-LD may hold the text."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            script.tag = "style"
    etree.strip_elements(tree, *_NO_TEXT, with_tail=False)


def _extracted(tree: HtmlElement, *, careful: bool) -> str:
    from trafilatura import extract  # noqa: PLC0415 - takes long to load

    _quiet()
    try:
        return extract(tree, include_comments=False, favor_precision=careful) or ""
    except (ValueError, TypeError, AttributeError, LookupError, AssertionError, RecursionError, etree.LxmlError):
        return ""


@cache
def _quiet() -> None:
    """Keeps trafilatura's and htmldate's remarks from standard error; a caller's own handlers still get them."""
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).addHandler(logging.NullHandler())


def _refuse_walls(tree: HtmlElement, paragraphs: list[str]) -> None:
    words = sum(len(_WORD.findall(line)) for line in paragraphs)
    if words >= _FEWEST_BESIDE_WALL:
        return
    wall = [line for line in paragraphs if _WALL.search(line)]
    beside = words - sum(len(_WORD.findall(line)) for line in wall)
    asks = any((field.get("type") or "").casefold() == "password" for field in tree.iter("input"))
    if (wall and beside < _FEWEST_WORDS) or (words < _FEWEST_WORDS and (asks or _WALL.search(words_of(tree)[:4000]))):
        raise UnreadableError("is a page that asks to log in or to subscribe, without the text")
    if words < _FEWEST_WORDS:
        raise UnreadableError(f"is a web page with hardly any text: {words} words")
