"""JSON: an item or a list of them, whole or a line each. ninjs is told by its fields, other items by name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from crosswire.model.report import Problem
from crosswire.reports.intake import OWN_DOSSIER, Intake, Told, UnreadableError
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
from crosswire.reports.readers.ninjs import is_ninjs, tell_ninjs
from crosswire.reports.readers.texts import decoded, headed

__all__ = ["FIELDS", "is_json", "read_json", "stream_json"]

FIELDS: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "bodytext", "articlebody", "articletext", "fulltext", "maintext", "plaintext", "rawtext",
        "content", "article", "story", "eventtext",
    ),
    "title": ("title", "headline", "head", "heading"),
    "outlet": ("outlet", "publisher", "publication", "sitename", "site", "newspaper", "source", "sourcename"),
    "authors": ("authors", "author", "byline", "by", "creator"),
    "published": (
        "published", "publishedat", "publishdate", "publisheddate", "datepublished", "datepublish", "pubdate", "date",
        "timestamp",
    ),
    "modified": ("modified", "modifiedat", "datemodified", "updated", "updatedat", "lastmodified"),
    "dateline": ("dateline", "located"),
    "section": ("section", "category"),
    "genre": ("genre", "articletype"),
    "language": ("language", "lang"),
    "url": ("url", "link", "sourceurl", "address"),
    "guid": ("guid", "uri"),
}  # fmt: skip
"""What a field can tell, and the names it usually has, the surest first: lower case, letters and digits alone."""


_LONGEST_LINE = 16 * 1024**2
"""Bytes of an item on a line of its own."""


def is_json(intake: Intake) -> bool:
    """Whether the bytes begin as JSON with fields does."""
    begin = decoded(intake.data[:200], intake.charset).lstrip("\ufeff \t\r\n\x00")
    return begin.startswith("{") or (begin.startswith("[") and begin[1:].lstrip()[:1] in {"{", "]", ""})


def read_json(intake: Intake, fields: Mapping[str, str] | None = None) -> Iterator[Told | Intake | Problem]:
    """Every item in a file of JSON or JSON lines.

    Args:
        intake: What came in.
        fields: For what a field tells, which field it is: ``{"text": "body"}``; usual names are found without.

    Raises:
        UnreadableError: if nothing in it is JSON, or no item has a text.
        ValueError: if ``fields`` names something that no field can tell.
    """
    unknown = sorted(set(fields or ()) - set(FIELDS))
    if unknown:
        raise ValueError(f"no field can tell {unknown[0]}; known are {', '.join(FIELDS)}")
    text = decoded(intake.data, intake.charset).lstrip("\ufeff")
    values, broken = _values(text)
    if any(isinstance(value, dict) and str(value.get("format")).startswith("crosswire-dossier/") for value in values):
        raise UnreadableError(OWN_DOSSIER)
    items = [item for value in values for item in _items(value)]
    if not items:
        raise UnreadableError(broken or "is JSON that holds no item with fields")
    for number, item in enumerate(items, 1):
        path = f"{intake.path}!{number}" if len(items) > 1 else intake.path
        yield tell_ninjs(item, path) if is_ninjs(item) else _tell(item, path, fields or {})
    if broken:
        yield Problem(intake.path, broken)


def stream_json(file: BinaryIO, path: str) -> Iterator[Intake | Problem]:
    """The lines of a file of JSON lines, of whatever size; at most one is in memory at a time.

    Raises:
        UnreadableError: if a line is longer than any item, as in a file that is one long list.
    """
    number = 0
    while line := file.readline(_LONGEST_LINE + 1):
        number += 1
        if len(line) > _LONGEST_LINE:
            raise UnreadableError(f"is JSON whose line {number} is longer than {_LONGEST_LINE // 1024**2} MB")
        if line.lstrip().startswith(b"{"):
            yield Intake(path=f"{path}!{number}", data=line, depth=1)
        elif line.strip():
            yield Problem(f"{path}!{number}", _BROKEN)


def _values(text: str) -> tuple[list[object], str | None]:
    """The values in a text, and what is wrong with the rest of it."""
    try:
        return [json.loads(text)], None
    except (ValueError, RecursionError) as error:
        deep = isinstance(error, RecursionError)
        values, bad = _lines(text)
    if not values and deep:
        return [], "is JSON nested too deep to be read"
    if not values:
        values = _begun(text)
        return values, f"is JSON that is cut off or broken after {len(values)} items" if values else _BROKEN
    lines = f"{len(bad)} lines are" if len(bad) > 1 else "one line is"
    return values, f"{lines} broken JSON, the first is line {bad[0]}" if bad else None


_BROKEN = "is JSON that is cut off or broken"


def _lines(text: str) -> tuple[list[object], list[int]]:
    """The objects that stand on a line each, and the numbers of the lines that hold something else."""
    values: list[object] = []
    bad: list[int] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            bad.append(number)
            continue
        if isinstance(value, dict):
            values.append(value)
        else:
            bad.append(number)
    return values, bad


def _begun(text: str) -> list[object]:
    """The whole items of a list that breaks off."""
    decoder = json.JSONDecoder()
    values: list[object] = []
    at = len(text) - len(text.lstrip())
    while at < len(text) and text[at] in "[,":
        at += 1
        while text[at : at + 1].isspace():
            at += 1
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        values.append(value)
        while text[at : at + 1].isspace():
            at += 1
    return values


def _items(value: object) -> Iterator[dict[str, object]]:
    """The items that a value is: one, a list of them, or an answer with a list of them in one of its fields."""
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, dict))
    elif isinstance(value, dict):
        lists = [part for part in value.values() if isinstance(part, list) and part and isinstance(part[0], dict)]
        if len(lists) == 1 and not is_ninjs(value) and not isinstance(_field(value, "text", {}), str):
            yield from (item for item in lists[0] if isinstance(item, dict))
        else:
            yield value


def _field(item: Mapping[str, object], told: str, fields: Mapping[str, str]) -> object:
    """The value of the field that was named for it, or else of the first that has a usual name and holds something."""
    if told in fields:
        return item.get(fields[told])
    plain = {"".join(filter(str.isalnum, name.lower())): value for name, value in item.items()}
    return next((plain[name] for name in FIELDS[told] if plain.get(name)), None)


def _tell(item: Mapping[str, object], path: str, fields: Mapping[str, str]) -> Told | Problem:
    body = _field(item, "text", fields)
    if not isinstance(body, str) or not body.strip():
        return Problem(path, f"has no text in a field {fields['text']}" if "text" in fields else "has no field of text")
    title, outlet = _name(_field(item, "title", fields)), _name(_field(item, "outlet", fields))
    authors = _field(item, "authors", fields)
    names = authors if isinstance(authors, list) else [authors]
    paragraphs = paragraphs_of_html(body) if body.count("</") > 1 else [body.strip()]
    return Told(
        path=path,
        text=headed(title, paragraphs),
        title=title,
        outlet=outlet,
        outlet_basis="a field of JSON" if outlet else "",
        authors=tuple(dict.fromkeys(person for name in names for person in authors_in(_name(name)))),
        dateline=_name(_field(item, "dateline", fields)),
        section=_name(_field(item, "section", fields)),
        genre=genre_of([_name(_field(item, "genre", fields))]),
        published=published_by([(_field(item, "published", fields), "a field of JSON")]),
        modified=moment_of(_field(item, "modified", fields)),
        language=language_of_tag(_field(item, "language", fields)),
        url=web_address(_field(item, "url", fields)),
        guid=whole_line(_field(item, "guid", fields)),
    )


def _name(value: object) -> str | None:
    """A name, also where it stands in an object of its own, as ``{"id": null, "name": "The Port Ellis Courier"}``."""
    return one_line(value.get("name") if isinstance(value, dict) else value)
