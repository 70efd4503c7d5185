"""Markup that others wrote: XML and stretches of HTML, read without entities, network or endless depth."""

from __future__ import annotations

import codecs
import re
from typing import Any

from lxml import etree, html

from crosswire.reports.intake import UnreadableError

__all__ = ["child", "local_name", "paragraphs_in", "paragraphs_of_html", "parse_xml", "text_of"]

_BLOCKS = frozenset(
    "address article block blockquote body caption center content dd div dl dt fn h1 h2 h3 h4 h5 h6 header hl1 hl2 hr "
    "html li main ol p pre section table tbody td th thead tr ul".split()
)
_SKIPPED = frozenset(
    "aside button figcaption figure footer form head iframe media nav noscript object script select style svg template "
    "textarea title".split()
)
"""What holds no running text of a report: pictures with their captions, code, and what a reader clicks."""
_BLANK = re.compile(r"[ \t\r\f\v]+")
_BETWEEN = re.compile(r"\n\s*\n")
_DOCTYPE = re.compile(rb"<!DOCTYPE", re.IGNORECASE)
_PROLOG = 2000
"""Bytes within which a document type stands, if there is one; further down the word is one of a text."""


def parse_xml(data: bytes, kind: str, *, charset: str | None = None, mend: bool = False) -> Any:  # noqa: ANN401 - lxml has no types
    """The root element. Entities stay as they are, nothing is fetched, and depth and size have libxml2's bounds.

    Args:
        data: The document.
        kind: What it is, for the message: ``"a news feed"``.
        charset: Encoding that the carrier declares.
        mend: Whether what is not well-formed is read as far as it goes.

    Raises:
        UnreadableError: if it cannot be parsed, or declares entities of its own.
    """
    if b"<!ENTITY" in data.upper() and _DOCTYPE.search(data, 0, _PROLOG):
        raise UnreadableError(f"is {kind} that declares entities of its own, which are not read")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True,
        remove_pis=True, recover=mend, encoding=_known(charset),
    )  # fmt: skip
    try:
        root = etree.fromstring(data.strip(b" \t\r\n\x00"), parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableError(f"is {kind} that is cut off or not well-formed") from error
    if root is None:
        raise UnreadableError(f"is {kind} with nothing in it that can be read")
    return root


def _known(charset: str | None) -> str | None:
    """The name of an encoding that libxml2 knows; a lie of the carrier must not lose the text."""
    try:
        etree.XMLParser(encoding=charset)
        return codecs.lookup(charset).name if charset else None
    except (LookupError, ValueError, TypeError):
        return None


def local_name(element: Any) -> str:  # noqa: ANN401 - lxml has no types
    """The name of an element without its namespace; empty for an entity that was left as it is."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def child(element: Any, *path: str) -> Any:  # noqa: ANN401 - lxml has no types
    """The first descendant down a path of names without namespaces; none where a step leads nowhere."""
    for name in path:
        if element is None:
            return None
        element = next((below for below in element if local_name(below) == name), None)
    return element


def text_of(element: Any) -> str | None:  # noqa: ANN401 - lxml has no types
    """All text in an element, on one line; none for no element and for an empty one."""
    return None if element is None else " ".join("".join(element.itertext()).split()) or None


def paragraphs_of_html(markup: str) -> list[str]:
    """The paragraphs of a page or of a stretch of HTML."""
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False, encoding="utf-8")
    data = markup.replace("\x00", "").encode("utf-8", "replace")
    try:
        root = etree.fromstring(b"<html><body>" + data, parser)
    except (etree.LxmlError, ValueError):
        return []
    return [] if root is None else paragraphs_in(root)


def paragraphs_in(root: Any) -> list[str]:  # noqa: ANN401 - lxml has no types
    """The paragraphs below an element, in order, each on one line, without pictures, code and forms."""
    done: list[str] = []
    piece: list[str] = []
    skipped = kept = 0

    def add(text: str | None) -> None:
        if text and not skipped:
            piece.append(text if kept else text.replace("\n", " "))

    def end() -> None:
        done.extend(_lines("".join(piece)))
        piece.clear()

    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = local_name(element).lower()
        step = 1 if event == "start" else -1
        if name in _BLOCKS:
            end()
        kept += step * (name == "pre")
        skipped += step * (name in _SKIPPED)
        if event == "start":
            piece.extend("\n" * (name == "br" and not skipped))
            add(element.text if name else None)
        elif element is not root:
            add(element.tail)
    end()
    return done


def _lines(text: str) -> list[str]:
    """Two line breaks part paragraphs, one does not."""
    return [" ".join(part.split()) for part in _BETWEEN.split(_BLANK.sub(" ", text)) if part.strip()]
