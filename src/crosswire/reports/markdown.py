"""Markdown to the text that a reader sees, line for line: marks go, and with them code, pictures and link targets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

__all__ = ["plain_lines"]

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FENCE = re.compile(r"[ ]{0,3}(?P<mark>`{3,}|~{3,})")
_INDENTED = re.compile(r"(?: {4}|\t)")
_DEFINITION = re.compile(r"[ ]{0,3}\[[^\[\]\n]{1,200}\]:\s")
_RULE = re.compile(r"[ ]{0,3}(?:[-*_=][ \t]*){3,200}$")
_OPENING = re.compile(r"^[ ]{0,3}(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+)")
_LEFT_OUT = (
    re.compile(r"(?P<ticks>`{1,3})[^`\n]{1,500}(?P=ticks)"),
    re.compile(r"!\[[^\[\]\n]{0,300}\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])"),
    re.compile(r"\[\^[^\[\]\n]{1,100}\]"),
    re.compile(r"<(?:https?://|/?[A-Za-z])[^<>\n]{0,500}>"),
)
"""Code in a line, pictures, footnote marks, and addresses and tags in angle brackets."""
_LINK = re.compile(r"\[(?P<text>[^\[\]\n]{1,1000})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_EMPHASIS = re.compile(r"(?<![\w\\])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?!\w)|(?<!\\)\*{1,3}(?=\S)|(?<=[^\s\\])\*{1,3}|~~")
_SPELLED = re.compile(r"\\(?P<mark>[!-/:-@\[-`{-~])|&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
"""A mark after a backslash, and a character by its number or name, which a semicolon ends."""


def plain_lines(text: str) -> list[str]:
    """The lines of a Markdown text without what is not to be read; as many as there were, so that places hold.

    Marks of block quotes stay.
    """
    text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
    return [_plain(line) if line is not None else "" for line in _without_code(text.split("\n"))]


def _without_code(lines: list[str]) -> Iterator[str | None]:
    """The lines, none for one of code, of a title block or of link targets."""
    fence = ""
    blank, code = True, False
    head = lines[0].rstrip() == "---" if lines else False
    for number, line in enumerate(lines):
        if head:
            head = number == 0 or line.rstrip() not in {"---", "..."}
            yield None
            continue
        found = _FENCE.match(line)
        if fence or found:
            if found and not fence:
                fence = found["mark"]
            elif found and found["mark"].startswith(fence) and not line.strip("`~ \t\r"):
                fence = ""
            yield None
            continue
        code = bool(_INDENTED.match(line)) and (blank or code)
        blank = not line.strip()
        yield None if code or _DEFINITION.match(line) or _RULE.match(line) else line


def _plain(line: str) -> str:
    for pattern in _LEFT_OUT:
        line = pattern.sub("", line)
    line = _LINK.sub(lambda found: found["text"], _OPENING.sub("", line))
    return _SPELLED.sub(lambda found: found["mark"] or unescape(found[0]), _EMPHASIS.sub("", line))
