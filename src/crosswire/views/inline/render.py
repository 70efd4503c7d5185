"""The environment of the templates: they escape, and every cell is cut to a length that a notebook can show."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment

from crosswire.views.escaping import escaping_environment
from crosswire.views.plain import one_line

__all__ = ["LETTERS", "clipped", "render"]

LETTERS = 160
"""Of one text, at most: the frame or the words have it whole."""


def render(name: str, **given: object) -> str:
    """The template of that name, filled."""
    return _environment().get_template(f"inline/{name}.html.j2").render(given)


def clipped(text: str) -> str:
    """A text on one line, cut where it is long."""
    line = one_line(text)
    return line if len(line) <= LETTERS else line[: LETTERS - 1].rstrip() + "…"


@cache
def _environment() -> Environment:
    environment = escaping_environment()
    environment.filters["clipped"] = clipped
    return environment
