"""Packages that only some formats need: extras of ``crosswire``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["MissingExtraError", "needs"]


class MissingExtraError(Exception):
    """A package that a format needs is not installed. The message is one line that says what to install."""


@contextmanager
def needs(extra: str) -> Iterator[None]:
    """Around an import: a package that is missing becomes a line that says how to have it.

    Raises:
        MissingExtraError: The package is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise MissingExtraError(f"needs {error.name}: pip install 'crosswire[{extra}]'") from error
