"""Keys with values above a text: ``Title: ...``, ``Source: ...``, as in Markdown's front matter or an export."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.model.spans import Span
from crosswire.reports.bylines import people
from crosswire.reports.dates import find_dates
from crosswire.reports.genres import genre_line
from crosswire.reports.known import by_host, known_outlet, looks_like_issuer, looks_like_outlet
from crosswire.reports.marks import Mark, MarkKind, shifted

__all__ = ["front_matter", "key_line"]

_KEYS: dict[str, MarkKind] = {
    **dict.fromkeys(("title", "headline", "subject"), "title"),
    **dict.fromkeys(("source", "outlet", "publication", "publisher", "newspaper", "site", "site name"), "outlet"),
    **dict.fromkeys(("author", "authors", "byline", "by", "reporter", "creator"), "author"),
    **dict.fromkeys(
        ("date", "published", "pubdate", "publish date", "publication date", "date published", "published at",
         "released", "issued", "updated", "last updated", "modified", "lastmod"), "date",
    ),
    **dict.fromkeys(("location", "dateline", "place"), "place"),
    **dict.fromkeys(("genre", "type", "section", "category"), "genre"),
    **dict.fromkeys(("url", "link", "permalink", "canonical"), "domain"),
    **dict.fromkeys(
        ("tags", "keywords", "topics", "slug", "layout", "id", "language", "lang", "draft", "copyright", "image",
         "from", "to", "sent"),
        "furniture",
    ),
}  # fmt: skip
_KEY = re.compile(r"[*_]{0,2}(?P<key>[A-Za-z][\w -]{0,24}?)[*_]{0,2}\s?:[*_]{0,2}\s{1,8}(?P<value>\S.*)")
_FENCE = re.compile(r"(?:---|\+\+\+)\s*")
_HOST = re.compile(r"https?://(?:www\.)?(?P<host>[\w.-]{3,120})")
_LONGEST = 60
"""Lines of front matter; further down a rule of dashes is a rule of dashes."""


def front_matter(text: str, paragraphs: Sequence[Span]) -> list[Mark]:
    """The marks of a fenced block at the very start; nothing if there is none."""
    if not paragraphs or not _FENCE.fullmatch(paragraphs[0].of(text)):
        return []
    end = next((n for n in range(1, min(len(paragraphs), _LONGEST)) if _FENCE.fullmatch(paragraphs[n].of(text))), None)
    if end is None:
        return []
    marks: list[Mark] = []
    for span in paragraphs[: end + 1]:
        told = key_line(span.of(text))
        whole = [] if any(mark.kind == "title" for mark in told) else [Mark("furniture", span, "front matter")]
        marks += whole + shifted(told, span.start)
    return marks


def key_line(line: str) -> list[Mark]:
    """What a line such as ``Source: The Port Ellis Courier`` tells; nothing if key or value is of no known kind."""
    match = _KEY.fullmatch(line)
    kind = _KEYS.get(match["key"].lower().replace("_", " ").replace("-", " ")) if match else None
    if match is None or kind is None:
        return []
    value = Span(*match.span("value")).trimmed(line, " \t\u00a0\"'[]")
    whole = Mark("furniture", Span(0, len(line)), f"key {match['key'].lower()}")
    if kind == "title":
        return [
            Mark("furniture", Span(0, value.start), "key title"),
            *([Mark("furniture", Span(value.end, len(line)), "key title")] if value.end < len(line) else []),
            Mark("title", value, value.of(line), "key title"),
        ]
    if kind == "furniture":
        return [whole]
    told = _value(kind, line, value, match["key"].lower())
    return [whole, *told] if told else []


def _value(kind: MarkKind, line: str, value: Span, key: str) -> list[Mark]:
    words = value.of(line)
    if kind == "author":
        return people(line, value) or []
    if kind == "date":
        date = next(find_dates(words), None)
        days = f"{date.earliest}/{date.latest}" if date and date.earliest else ""
        rank = "updated" if key in {"updated", "last updated", "modified", "lastmod"} else "published"
        alone = date is not None and date.span.end - date.span.start >= len(words.rstrip(" .Zz"))
        return [Mark("date", value, days, rank)] if alone else []
    if kind == "outlet":
        known = known_outlet(words)
        named = known or looks_like_outlet(words) or looks_like_issuer(words) or _is_name(words)
        return [Mark("outlet", value, known.name if known else words, f"key {key}")] if named else []
    if kind == "domain":
        host = _HOST.match(words)
        known = by_host(host["host"]) if host else None
        outlet = [Mark("outlet", value, known.name, "address")] if known else []
        return [Mark("furniture", value, "address"), *outlet]
    if kind == "genre":
        genre = genre_line(words)
        return [Mark("genre", value, genre, f"key {key}") if genre else Mark("furniture", value, key)]
    return [Mark("place", value, words, f"key {key}")] if words[:1].isupper() and len(words.split()) <= 6 else []


def _is_name(words: str) -> bool:
    """Whether every longer word is capitalised, and there are few of them; or it is one web domain."""
    split = words.split()
    return len(split) <= 5 and (
        all(w[:1].isupper() or len(w) <= 3 for w in split) or bool(re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", words))
    )
