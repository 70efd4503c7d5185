"""What a page says of its article in schema.org terms (JSON-LD), broken or not."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

__all__ = ["article", "named", "nodes", "text_of", "types"]

_ARTICLE = re.compile(r"(?:Article|Posting|Report|ClaimReview)$")
"""``NewsArticle`` and its kin, ``BlogPosting``, ``LiveBlogPosting``, ``Report``; no ``JobPosting`` (see below)."""
_NO_ARTICLE = frozenset({"JobPosting"})
_ELSEWHERE = frozenset(
    "itemListElement mentions citation isPartOf hasPart comment review liveBlogUpdate relatedLink isBasedOn "
    "subjectOf video image associatedMedia suggestedAnswer".split()
)
"""Properties that lead to other works than the one on the page."""
_MOST = 3000
"""Nodes looked at; a page of teasers has some hundred."""
_LONGEST = 2_000_000
_WRAPPING = ("<!--", "//<![CDATA[", "// <![CDATA[", "<![CDATA[", "/*<![CDATA[*/")
_WRAPPED = (";", "-->", "//]]>", "// ]]>", "]]>", "/*]]>*/", "//")
_LOOSE_COMMA = re.compile(r",(\s{0,200}[}\]])")
_RESCUED = re.compile(
    r'"(?P<key>@type|headline|datePublished|dateModified|articleSection|inLanguage)"\s{0,9}:\s{0,9}'
    r'"(?P<value>(?:[^"\\\n]|\\.){1,400})"'
)


def nodes(scripts: Iterable[str]) -> list[Mapping[str, Any]]:
    """Every object of the scripts that is of the page itself, outer ones first."""
    found: list[Mapping[str, Any]] = []
    for script in scripts:
        queue = [_parsed(script[:_LONGEST])]
        while queue and len(found) < _MOST:
            item = queue.pop(0)
            if isinstance(item, list):
                queue += item[:_MOST]
            elif isinstance(item, dict):
                found.append(item)
                queue += [v for k, v in item.items() if k not in _ELSEWHERE and isinstance(v, dict | list)]
    return found


def article(found: Iterable[Mapping[str, Any]], title: str) -> Mapping[str, Any] | None:
    """The article of the page: the one whose headline shares most words with the page's title, else the first."""
    articles = [node for node in found if any(_ARTICLE.search(t) and t not in _NO_ARTICLE for t in types(node))]
    words = set(re.findall(r"\w+", title.casefold()))

    def shared(node: Mapping[str, Any]) -> tuple[int, bool]:
        own = re.findall(r"\w+", (text_of(node.get("headline")) or text_of(node.get("name")) or "").casefold())
        return len(words & set(own)), "datePublished" in node

    return max(articles, key=shared, default=None)


def types(node: Mapping[str, Any]) -> list[str]:
    """The types of a node, without the vocabulary's address."""
    told = node.get("@type")
    listed = told if isinstance(told, list) else [told]
    return [t.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for t in listed[:20] if isinstance(t, str)]


def text_of(value: object) -> str | None:
    """The words of a property: a string, the first of a list, or an object's value; character references resolved."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("@value", value.get("name"))
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value) if abs(value) < 10**15 else None
    if not isinstance(value, str):
        return None
    return " ".join(html.unescape(html.unescape(value[:4000])).split()) or None


def named(value: object, by_id: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, bool]]:
    """Names of people and bodies, each with whether it is said to be a body; references are followed."""
    for item in (value if isinstance(value, list) else [value])[:50]:
        node = item
        if isinstance(node, dict) and "name" not in node and isinstance(node.get("@id"), str):
            node = by_id.get(node["@id"], node)
        name = text_of(node.get("name") if isinstance(node, dict) else node)
        if name:
            yield name, isinstance(node, dict) and any("Organization" in t for t in types(node))


def _parsed(script: str) -> object:
    script = script.strip()
    for mark in _WRAPPING:
        script = script.removeprefix(mark).lstrip()
    for mark in _WRAPPED:
        script = script.removesuffix(mark).rstrip()
    for attempt in (script, _LOOSE_COMMA.sub(r"\1", script)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    rescued: dict[str, str] = {}
    for match in _RESCUED.finditer(script):
        rescued.setdefault(match["key"], match["value"])
    return rescued
