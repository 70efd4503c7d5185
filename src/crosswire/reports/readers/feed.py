"""RSS and Atom: every entry with its full content is a text; one with a teaser alone is told as a problem."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Lead, Told, UnreadableError
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
from crosswire.reports.readers.texts import headed, word_count

__all__ = ["is_feed", "read_feed"]

_ROOT = re.compile(rb"<(?:[\w.-]{1,40}:)?(?:rss|feed|RDF)[\s>]", re.IGNORECASE)
_PROLOG = 4000
_FEWEST_WORDS = 80
"""A teaser is a sentence or two, at most some 60 words; a report that is shorter than this reads like one."""
_FEWEST_IN_CONTENT = 20
"""In the field that is for the whole text, where a flash may stand."""
_CUT = re.compile(
    r"(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|\b(?:read|see) (?:more|full story)|continue reading)\W*$", re.IGNORECASE
)
_DATES = ("pubDate", "published", "date", "issued", "created", "updated", "modified")
"""RSS, Atom, Dublin Core and its terms; when an entry was changed comes last."""
_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def is_feed(intake: Intake) -> bool:
    """Whether the first element is one of RSS or Atom."""
    begin = intake.data[:_PROLOG].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    page = re.search(rb"<(?:!doctype )?html[\s>]", begin, re.IGNORECASE)
    root = _ROOT.search(begin) if begin.startswith(b"<") else None
    return root is not None and (page is None or root.start() < page.start())


def read_feed(intake: Intake) -> Iterator[Told | Intake | Lead | Problem]:
    """Every entry of a feed; what follows where its markup breaks is lost, and said so.

    Raises:
        UnreadableError: if it is not XML, or holds no entry.
    """
    mended = False
    try:
        root = parse_xml(intake.data, "a news feed", charset=intake.charset)
    except UnreadableError:
        root = parse_xml(intake.data, "a news feed", charset=intake.charset, mend=True)
        mended = True
    entries = [element for element in root.iter() if local_name(element) in {"item", "entry"}]
    if not entries:
        raise UnreadableError("is a news feed that is cut off or broken" if mended else "is a news feed with no entry")
    channel = child(root, "channel")
    channel = root if channel is None else channel
    place = intake.url or _home(channel)
    for number, entry in enumerate(entries, 1):
        yield _tell(entry, channel, place, f"{intake.path}!{number}")
    if mended:
        yield Problem(intake.path, "is a news feed that is cut off or broken; what could be made out is read")


def _tell(entry: Any, channel: Any, place: str, path: str) -> Told | Lead | Problem:  # noqa: ANN401 - lxml has no types
    title = _headline(child(entry, "title"))
    paragraphs = _text(entry)
    link = _link(entry, place)
    if not paragraphs:
        reason = f"is a feed entry with a summary at most: {title or link or 'no title'}"
        changed = text_of(child(entry, "updated")) or text_of(child(entry, "modified")) or ""
        return Lead(path, link, reason, changed) if link else Problem(path, reason)
    outlet, basis = _outlet(entry, channel)
    names = [
        text_of(child(part, "name")) or text_of(part) for part in entry if local_name(part) in {"author", "creator"}
    ]
    stamps = [(text_of(child(entry, name)), f"feed {name}") for name in _DATES]
    topics = [_topic(part) for part in entry if local_name(part) == "category"]
    return Told(
        path=path,
        text=headed(title, paragraphs),
        title=title,
        outlet=outlet,
        outlet_basis=basis,
        authors=tuple(dict.fromkeys(person for name in names for person in _people(name))),
        section=topics[0] if topics else None,
        genre=genre_of(topics),
        published=published_by(stamps),
        modified=moment_of(text_of(child(entry, "updated")), text_of(child(entry, "modified"))),
        language=language_of_tag(_language(entry, channel)),
        url=link,
        guid=whole_line(text_of(child(entry, "guid")) or text_of(child(entry, "id"))),
    )


def _headline(title: Any) -> str | None:  # noqa: ANN401 - lxml has no types
    text = text_of(title)
    marked = text is not None and ("</" in text or re.search(r"&#?\w{2,8};", text))
    return one_line(" ".join(paragraphs_of_html(text))) if text and marked else one_line(text)


def _text(entry: Any) -> list[str]:  # noqa: ANN401 - lxml has no types
    """The paragraphs of the longest field, if it holds more than a teaser."""
    best: list[str] = []
    for part in entry:
        name = local_name(part)
        if name not in {"encoded", "content", "description", "summary", "body", "fulltext"}:
            continue
        paragraphs = paragraphs_in(part) if len(part) else paragraphs_of_html(part.text or "")
        fewest = _FEWEST_WORDS if name in {"description", "summary"} else _FEWEST_IN_CONTENT
        words = word_count(paragraphs)
        if words >= fewest and not _CUT.search(paragraphs[-1][-60:]) and words > word_count(best):
            best = paragraphs
    return best


def _outlet(entry: Any, channel: Any) -> tuple[str | None, str]:  # noqa: ANN401 - lxml has no types
    """``source`` names who published what a collector passes on; else it is whose feed it is."""
    source = child(entry, "source")
    told = (
        (None if source is None else child(source, "title"), "feed source"),
        (None if source is None or len(source) else source, "feed source"),
        (child(entry, "publisher"), "feed publisher"),
        (child(channel, "publisher"), "feed publisher"),
        (child(channel, "title"), "feed title"),
    )
    for element, basis in told:
        name = one_line(text_of(element))
        if name:
            return name, basis
    return None, ""


def _people(name: object) -> tuple[str, ...]:
    """RSS writes ``desk@portellis.example (Ana Reyes)``, where the name is the one in brackets."""
    line = one_line(name) or ""
    match = re.fullmatch(r"\S{1,100}@\S{1,100}\s*(?:\(([^()]{1,100})\))?", line)
    return authors_in(match[1] if match else line)


def _topic(category: Any) -> str:  # noqa: ANN401 - lxml has no types
    return one_line(text_of(category) or category.get("label") or category.get("term")) or ""


def _language(entry: Any, channel: Any) -> object:  # noqa: ANN401 - lxml has no types
    name = "{http://www.w3.org/XML/1998/namespace}lang"
    return (
        text_of(child(entry, "language")) or entry.get(name) or text_of(child(channel, "language")) or channel.get(name)
    )


def _link(entry: Any, place: str) -> str | None:  # noqa: ANN401 - lxml has no types
    """The address of the page: not that of an enclosure, nor of the feed itself."""
    for part in _links(entry, "alternate"):
        told = _told_by(part)
        url = web_address(told) or _joined(_base(part, place), told)
        if url:
            return url
    guid = child(entry, "guid")
    return None if guid is None or guid.get("isPermaLink") == "false" else web_address(text_of(guid))


def _links(element: Any, kind: str) -> list[Any]:  # noqa: ANN401 - lxml has no types
    return [part for part in element if local_name(part) == "link" and part.get("rel", "alternate") == kind]


def _told_by(link: Any) -> str | None:  # noqa: ANN401 - lxml has no types
    return whole_line(link.get("href") or text_of(link))


def _home(channel: Any) -> str:  # noqa: ANN401 - lxml has no types
    """Where a feed says that it lies, else which site it says that it is of."""
    told = (web_address(_told_by(link)) for kind in ("self", "alternate") for link in _links(channel, kind))
    return next((url for url in told if url), "")


def _base(link: Any, place: str) -> str:  # noqa: ANN401 - lxml has no types
    """What a link of an entry is joined to: no element but those of a feed is asked, however deep they lie."""
    entry = link.getparent()
    for element in dict.fromkeys((link.getroottree().getroot(), entry.getparent(), entry, link)):
        told = None if element is None else whole_line(element.get(_BASE))
        if told:
            place = _joined(place, told) or place
    return place


def _joined(base: str, told: str | None) -> str | None:
    """The address of a page that is told by a relative one; none for one that leads to where it stands."""
    try:
        url = web_address(urljoin(base, told or ""))
    except ValueError:
        return None
    return None if url is None or url.partition("#")[0] == base.partition("#")[0] else url
