"""NewsML-G2 and NITF: news items of agencies in XML, one or a message full of them."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Any

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.markup import (
    child,
    local_name,
    paragraphs_in,
    paragraphs_of_html,
    parse_xml,
    text_of,
)
from crosswire.reports.readers.metadata import (
    authors_in,
    genre_of,
    language_of_tag,
    moment_of,
    one_line,
    published_by,
    web_address,
    whole_line,
)
from crosswire.reports.readers.texts import decoded, headed

__all__ = ["is_newsml", "read_newsml"]

_ROOT = re.compile(
    rb"<(?:[\w.-]{1,40}:)?(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|nitf)[\s>/]"
)
_PROLOG = 4000
"""Bytes within which the root element begins."""
_UNUSABLE = {"withheld": "its publisher withholds it (pubStatus)", "canceled": "its publisher canceled it (pubStatus)"}


def is_newsml(intake: Intake) -> bool:
    """Whether the first element is one of NewsML-G2 or NITF."""
    begin = intake.data[:_PROLOG].replace(b"\x00", b"")
    return begin.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<") and _ROOT.search(begin) is not None


def read_newsml(intake: Intake) -> Iterator[Told | Intake | Problem]:
    """Every news item in a file.

    Raises:
        UnreadableError: if it is not XML, or holds no news item.
    """
    root = parse_xml(intake.data, "NewsML-G2", charset=intake.charset)
    items = [root] if local_name(root) in {"newsItem", "nitf"} else _items(root)
    if not items:
        raise UnreadableError("is NewsML-G2 without a news item")
    for number, item in enumerate(items, 1):
        path = f"{intake.path}!{number}" if len(items) > 1 else intake.path
        yield _nitf(item, path) if local_name(item) == "nitf" else _item(item, path)


def _items(root: Any) -> list[Any]:  # noqa: ANN401 - lxml has no types
    return [element for element in root.iter() if local_name(element) == "newsItem"]


def _item(item: Any, path: str) -> Told | Problem:  # noqa: ANN401 - lxml has no types
    about, content = child(item, "itemMeta"), child(item, "contentMeta")
    status = str(_code(child(about, "pubStatus"))).rsplit(":", 1)[-1].lower()
    if status in _UNUSABLE:
        return Problem(path, _UNUSABLE[status])
    paragraphs, inner = _content(child(item, "contentSet"), path)
    title = one_line(text_of(child(content, "headline"))) or (inner.title if inner else None)
    if not paragraphs:
        return Problem(path, f"is a news item with no text, of class {_code(child(about, 'itemClass')) or 'not told'}")
    source, provider = child(content, "infoSource"), child(about, "provider")
    holder = child(item, "rightsInfo", "copyrightHolder")
    outlet, basis = _outlet((source, "infoSource"), (provider, "provider"), (holder, "copyrightHolder"))
    stamps = (
        (text_of(child(about, "versionCreated")), "NewsML-G2 versionCreated"),
        (text_of(child(about, "firstCreated")), "NewsML-G2 firstCreated"),
        (text_of(child(content, "contentCreated")), "NewsML-G2 contentCreated"),
    )
    byline = text_of(child(content, "by")) or _name(child(content, "creator"))
    return Told(
        path=path,
        text=headed(title, paragraphs),
        title=title,
        outlet=outlet,
        outlet_basis=basis,
        authors=authors_in(byline) or (inner.authors if inner else ()),
        dateline=one_line(_name(child(content, "located"))) or (inner.dateline if inner else None),
        section=one_line(_name(child(content, "subject"))),
        genre=genre_of((_name(child(content, "genre")), _code(child(content, "genre")))),
        published=published_by(stamps) or (inner.published if inner else None),
        modified=moment_of(stamps[0][0]),
        language=language_of_tag(_tag(child(content, "language"), item)),
        url=next((url for link in item.iter() for url in [_link(link)] if url), None),
        guid=whole_line(item.get("guid")),
        clean=True,
    )


def _content(content: Any, path: str) -> tuple[list[str], Told | None]:  # noqa: ANN401 - lxml has no types
    """The paragraphs of the first rendition that has any, and what a document inside it tells."""
    for part in content if content is not None else ():
        name = local_name(part)
        if name == "inlineXML":
            document = next((below for below in part.iter() if local_name(below) == "nitf"), None)
            inner = None if document is None else _nitf(document, path)
            body = child(part, "html", "body")
            if isinstance(inner, Told):
                return _body_of(document), inner
            paragraphs = paragraphs_in(part if body is None else body)
        elif name == "inlineData":
            paragraphs = _inline_data(part)
        else:
            continue
        if paragraphs:
            return paragraphs, None
    return [], None


def _inline_data(part: Any) -> list[str]:  # noqa: ANN401 - lxml has no types
    text = "".join(part.itertext())
    if part.get("encoding"):
        try:
            text = decoded(base64.b64decode(text, validate=False))
        except (binascii.Error, ValueError):
            return []
    marked = "html" in str(part.get("contenttype"))
    return paragraphs_of_html(text) if marked else [text.strip()] if text.strip() else []


def _nitf(document: Any, path: str) -> Told | Problem:  # noqa: ANN401 - lxml has no types
    """What a NITF document tells."""
    head, top = child(document, "head"), child(document, "body", "body.head")
    title = one_line(text_of(child(top, "hedline", "hl1")) or text_of(child(head, "title")))
    paragraphs = _body_of(document)
    if not paragraphs:
        return Problem(path, "is a NITF document with no text")
    issued, release = child(head, "docdata", "date.issue"), child(head, "docdata", "date.release")
    stamps = (
        (None if issued is None else issued.get("norm"), "NITF date.issue"),
        (None if release is None else release.get("norm"), "NITF date.release"),
    )
    outlet = one_line(text_of(child(top, "distributor")))
    return Told(
        path=path,
        text=headed(title, paragraphs),
        title=title,
        outlet=outlet,
        outlet_basis="NITF distributor" if outlet else "",
        authors=authors_in(text_of(child(top, "byline"))),
        dateline=one_line(text_of(child(top, "dateline", "location"))),
        published=published_by(stamps),
        clean=True,
    )


def _body_of(document: Any) -> list[str]:  # noqa: ANN401 - lxml has no types
    content = child(document, "body", "body.content")
    return [] if content is None else paragraphs_in(content)


def _code(element: Any) -> str | None:  # noqa: ANN401 - lxml has no types
    return None if element is None else one_line(element.get("qcode") or element.get("uri"))


def _name(element: Any) -> str | None:  # noqa: ANN401 - lxml has no types
    """The name of a thing: in an element of its own, or as a literal, or as the text itself."""
    if element is None:
        return None
    return text_of(child(element, "name")) or one_line(element.get("literal")) or one_line(element.text)


def _outlet(*told: tuple[Any, str]) -> tuple[str | None, str]:
    """The first that has a name, else the first code of one, as in ``nprov:PORTELLIS``."""
    for read in (_name, _code):
        for element, field in told:
            name = one_line(read(element))
            if name:
                return name.rsplit(":", 1)[-1] if read is _code else name, f"NewsML-G2 {field}"
    return None, ""


def _tag(language: Any, item: Any) -> object:  # noqa: ANN401 - lxml has no types
    told = None if language is None else language.get("tag")
    return told or item.get("{http://www.w3.org/XML/1998/namespace}lang")


def _link(element: Any) -> str | None:  # noqa: ANN401 - lxml has no types
    """The address of a link that says it leads to the item itself on the web."""
    if local_name(element) == "link" and str(element.get("rel")).rsplit(":", 1)[-1] in {"canonical", "seeAlso"}:
        return web_address(element.get("href")) if "html" in str(element.get("contenttype", "html")) else None
    return None
