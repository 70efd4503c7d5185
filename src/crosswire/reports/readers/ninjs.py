"""ninjs: news items of agencies in JSON, versions 1 to 3.

Version 1 has ``body_text`` and ``infosource``, version 2 ``bodies`` and ``infosources``, version 3
writes ``infoSources``; names are compared without regard to case, so that one table reads all three.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from crosswire.model.report import Problem
from crosswire.reports.intake import Told
from crosswire.reports.readers.markup import paragraphs_of_html
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
from crosswire.reports.readers.texts import headed

__all__ = ["is_ninjs", "tell_ninjs"]

_SIGNS = frozenset({"bodies", "body_text", "body_html", "body_xhtml", "headlines", "representationtype", "infosources"})
_HEADLINE_ROLES = ("main", "headline", "", "medium", "long", "short")
"""Of several headlines the one to print: the main one, else one with no role, else one for another place."""
_BODY_ROLES = ("main", "body", "full", "", "long", "medium")
_PUBLISHER_ROLES = ("publisher", "provider", "distributor", "originator", "creator")
"""Of several information sources the one that publishes comes first."""
_UNUSABLE = {"withheld": "its publisher withholds it (pubStatus)", "canceled": "its publisher canceled it (pubStatus)"}


def is_ninjs(item: Mapping[str, object]) -> bool:
    """Whether the fields are those of a ninjs item: ``uri``, and one that other JSON about news does not have."""
    names = {name.lower() for name in item}
    return "uri" in names and not names.isdisjoint(_SIGNS)


def tell_ninjs(item: Mapping[str, object], path: str) -> Told | Problem:
    """What one item tells; a picture, or an item that must not be used, is a problem."""
    item = {name.lower(): value for name, value in item.items()}
    unusable = _UNUSABLE.get(str(item.get("pubstatus")).lower())
    if unusable:
        return Problem(path, unusable)
    title = _headline(item)
    paragraphs = _body(item)
    if not paragraphs:
        kind = one_line(item.get("type"))
        return Problem(path, "is a ninjs item with no text" + (f", of type {kind}" if kind else ""))
    outlet, basis = _outlet(item)
    stamps = [
        (item.get(field.lower()), f"ninjs {field}") for field in ("versionCreated", "firstCreated", "contentCreated")
    ]
    return Told(
        path=path,
        text=headed(title, paragraphs),
        title=title,
        outlet=outlet,
        outlet_basis=basis,
        authors=authors_in(item.get("by") or item.get("byline")),
        dateline=one_line(item.get("located")),
        section=next(iter(_names(item, "subjects", "subject")), None),
        genre=genre_of(_names(item, "genres", "genre")),
        published=published_by(stamps),
        modified=moment_of(item.get("versioncreated")),
        language=language_of_tag(item.get("language")),
        url=_address(item),
        guid=whole_line(item.get("uri")),
        clean=True,
    )


def _headline(item: Mapping[str, object]) -> str | None:
    told = _by_role(item.get("headlines"), _HEADLINE_ROLES)
    values = [part.get("value") for part in told] or [item.get("headline"), item.get("title")]
    return next((line for value in values for line in [_plain_line(value)] if line), None)


def _plain_line(value: object) -> str | None:
    """A headline on one line, its markup taken off if it has any."""
    if isinstance(value, str) and "</" in value:
        value = " ".join(paragraphs_of_html(value))
    return one_line(value)


def _body(item: Mapping[str, object]) -> list[str]:
    """The paragraphs of the first body that has any, plain text before markup."""
    bodies = [
        (str(part.get("contenttype", "")).lower(), part.get("value"))
        for part in _by_role(item.get("bodies"), _BODY_ROLES)
    ]
    bodies += [(kind, item.get(f"body_{kind}")) for kind in ("text", "xhtml", "html")]
    for kind, value in bodies:
        if isinstance(value, str) and value.strip():
            marked = "html" in kind or "xml" in kind or (not kind and "</" in value)
            paragraphs = paragraphs_of_html(value) if marked else [value.strip()]
            if paragraphs:
                return paragraphs
    return []


def _by_role(parts: object, roles: Sequence[str]) -> list[dict[str, object]]:
    """The parts in the order of their roles; those with a role of their own come last, as they stand."""
    told = list(_objects(parts))
    rank = {role: n for n, role in enumerate(roles)}
    return sorted(told, key=lambda part: rank.get(str(part.get("role") or "").rsplit("/", 1)[-1].lower(), len(rank)))


def _objects(parts: object) -> Iterator[dict[str, object]]:
    for part in parts if isinstance(parts, list) else [parts]:
        if isinstance(part, dict):
            yield {str(name).lower(): value for name, value in part.items()}


def _outlet(item: Mapping[str, object]) -> tuple[str | None, str]:
    for field, shown in (("infosources", "infoSources"), ("infosource", "infosource")):
        for source in _by_role(item.get(field), _PUBLISHER_ROLES):
            name = one_line(source.get("name")) or one_line(source.get("literal"))
            if name:
                return name, f"ninjs {shown}"
    holder = one_line(item.get("copyrightholder"))
    return holder, "ninjs copyrightHolder" if holder else ""


def _names(item: Mapping[str, object], *fields: str) -> list[str]:
    """Names, or what stands for them, of a list of things: subjects, genres."""
    things = [thing for field in fields for thing in _objects(item.get(field))]
    told = (thing.get("name") or thing.get("literal") or thing.get("code") or thing.get("uri") for thing in things)
    return [name for value in told for name in [one_line(value)] if name]


def _address(item: Mapping[str, object]) -> str | None:
    """Where the item can be read: an alternative id that is an address, else its own name if that is one."""
    others = [part.get("value") for part in _objects(item.get("altids"))]
    alternatives = item.get("altids")
    if isinstance(alternatives, dict):
        others += alternatives.values()
    return next((url for value in [*others, item.get("uri")] for url in [web_address(value)] if url), None)
