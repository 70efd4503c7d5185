"""The file of a person's ratings."""

from __future__ import annotations

from pathlib import Path

from crosswire.accounts.ratings import Ratings, RatingsError, read_ratings

__all__ = ["load_ratings"]


def load_ratings(path: Path) -> Ratings:
    """The ratings in a TOML file.

    Raises:
        RatingsError: if it cannot be read, or is no TOML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise RatingsError(f"{path.name}: cannot be read: {error}") from error
    return read_ratings(text, path.name)
