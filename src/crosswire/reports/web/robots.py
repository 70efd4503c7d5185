"""The rules in a robots.txt, as RFC 9309 has them, for the one robot that this is.

Only the groups that count are kept, and no rule becomes a regular expression, so that time and memory stay in
proportion to the file, whoever wrote it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote

__all__ = ["Rules", "read_rules"]

_ROBOT: Final = "crosswire"
_EVERYBODY: Final = "*"
_PRODUCT = re.compile(r"[A-Za-z_-]+|\*")
_LINE_END = re.compile(rb"\r\n?|\n")
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
_AS_WRITTEN = "/%:@!&'()+,;=?[]|"
"""What is compared as it stands. Not ``*`` and ``$``, which mean something in a rule unless they are escaped."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a robots.txt lets this robot have."""

    paths: tuple[tuple[str, bool], ...] = ()
    """Patterns of paths, and whether they are allowed; the longest first, of two as long the one that allows."""
    delay: float = 0
    """Seconds between requests, if it asks for any."""

    def allow(self, target: str) -> bool:
        """Whether a path with its query may be fetched: the longest pattern that fits decides, else it may."""
        target = _comparable(target)
        return next((allowed for pattern, allowed in self.paths if _fits(pattern, target)), True)


@dataclass
class _Group:
    paths: list[tuple[str, bool]] = field(default_factory=list)
    delays: list[float] = field(default_factory=list)

    def rules(self) -> Rules:
        longest_first = sorted(self.paths, key=lambda rule: (-len(rule[0]), not rule[1]))
        return Rules(tuple(dict.fromkeys(longest_first)), max(self.delays, default=0))


def read_rules(data: bytes) -> Rules:
    """The rules of all groups that name this robot, or else of those for everybody.

    A Crawl-delay ends the list of robots that a group is for, as a rule does: RFC 9309 does not know it, yet those who
    write one mean it so.
    """
    groups = {_ROBOT: _Group(), _EVERYBODY: _Group()}
    here: set[str] = set()
    listing = named = False
    for key, value in _lines(data):
        if key == "user-agent":
            here = here if listing else set()
            listing = True
            product = _PRODUCT.match(value)
            if product and product[0].lower() in groups:
                here.add(product[0].lower())
                named = named or _ROBOT in here
        elif key in ("allow", "disallow", "crawl-delay"):
            listing = False
            for name in here:
                _add(groups[name], key, value)
    return groups[_ROBOT if named else _EVERYBODY].rules()


def _lines(data: bytes) -> Iterator[tuple[str, str]]:
    for line in _LINE_END.split(data.removeprefix(b"\xef\xbb\xbf")):
        key, colon, value = line.partition(b"#")[0].decode("utf-8", "replace").partition(":")
        if colon:
            yield key.strip().lower(), value.strip()


def _add(group: _Group, key: str, value: str) -> None:
    if key == "crawl-delay":
        try:
            delay = float(value)
        except ValueError:
            return
        if 0 < delay < math.inf:
            group.delays.append(delay)
    elif value:
        group.paths.append((_pattern(value), key == "allow"))


def _pattern(value: str) -> str:
    """A pattern in the form in which paths are compared; its stars, and a dollar at its end, stay bare."""
    end = "$" if value.endswith("$") else ""
    return "*".join(map(_comparable, value.removesuffix("$").split("*"))) + end


def _comparable(text: str) -> str:
    """A path, or a part of one, so that two ways to escape it come out the same."""

    def one_way(escape: re.Match[str]) -> str:
        character = chr(int(escape[0][1:], 16))
        return character if _UNRESERVED.fullmatch(character) else escape[0].upper()

    return _ESCAPE.sub(one_way, quote(text, safe=_AS_WRITTEN))


def _fits(pattern: str, target: str) -> bool:
    """Whether a path begins as the pattern says, or is as it says where that ends in a dollar."""
    first, *others = pattern.removesuffix("$").split("*")
    to_the_end = pattern.endswith("$")
    if not others:
        return target == first if to_the_end else target.startswith(first)
    if not target.startswith(first):
        return False
    at = len(first)
    for part in others[:-1] if to_the_end else others:
        at = target.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return not to_the_end or (len(target) - len(others[-1]) >= at and target.endswith(others[-1]))
