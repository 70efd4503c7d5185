"""The environment that all templates are filled in: report text reaches a page escaped, or not at all (law 9)."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

__all__ = ["escaping_environment"]


def escaping_environment() -> Environment:
    """A new environment of the templates; what a page calls from them is for its own module to add."""
    return Environment(
        loader=PackageLoader("crosswire.views"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
