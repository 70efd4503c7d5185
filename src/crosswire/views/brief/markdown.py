"""Report text that no Markdown reader takes for markup (law 9)."""

from __future__ import annotations

import re

from crosswire.views.plain import one_line

__all__ = ["escaped"]

_SPECIAL = re.compile(
    r"(?P<entity>[<>`]|&(?=#?\w{1,32};))|(?P<mark>[\\*_{}\[\]#|~^$]|(?<=\])[(:])"
    r"|(?P<scheme>https?|ftp|mailto|javascript|data)(?P<colon>:)|(?P<www>\bwww)(?P<dot>\.)",
    re.IGNORECASE,
)
"""Marks, and what some readers make links of. Tags and code are spelled as entities rather than after a backslash:
some readers take them before they look for one."""
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "`": "&#96;"}
_OPENING = re.compile(r"^(?:[-+=:]|\d{1,9}(?=[.)]))")


def escaped(text: str) -> str:
    """The text on one line, unseen characters spelled out, with every mark of Markdown escaped.

    It may stand anywhere in a line. Addresses are kept from becoming links.
    """
    return _OPENING.sub(_opened, _SPECIAL.sub(_escaped, one_line(text)))


def _escaped(found: re.Match[str]) -> str:
    if found["entity"]:
        return _ENTITIES[found[0]]
    if found["mark"]:
        return f"\\{found[0]}"
    return f"{found['scheme']}\\:" if found["scheme"] else f"{found['www']}\\."


def _opened(found: re.Match[str]) -> str:
    """What would open a list, a heading or a rule at the start of a line."""
    sign = found[0]
    return f"&#{ord(sign[0])};{sign[1:]}" if sign.isdigit() else f"\\{sign}"
