"""What a user names, to feeds, pages, folders and files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from crosswire.following.opml import feeds_in, is_opml
from crosswire.model.report import Problem
from crosswire.reports.intake import UnreadableError
from crosswire.reports.web.addresses import is_address, read_address, shown_address

__all__ = ["Places", "places_named"]


@dataclass(frozen=True, slots=True)
class Places:
    """What is followed, each once, in order of names."""

    addresses: tuple[str, ...]
    paths: tuple[Path, ...]


def places_named(named: Iterable[str], say: Callable[[Problem], None]) -> Places:
    """The places, lists of feeds opened: a list that was changed is followed as it is now.

    Args:
        named: Lists of feeds (``.opml``), folders, files and addresses.
        say: Told of each address, list, or line of one, that cannot be followed.
    """
    addresses: set[str] = set()
    paths: set[Path] = set()
    for name in sorted(set(named)):
        if is_address(name):
            try:
                read_address(name)
            except UnreadableError as error:
                say(Problem(shown_address(name), str(error)))
            else:
                addresses.add(name)
        elif is_opml(Path(name)) and not Path(name).is_dir():
            for feed in feeds_in(Path(name)):
                if isinstance(feed, Problem):
                    say(feed)
                else:
                    addresses.add(feed)
        else:
            paths.add(Path(name))
    return Places(tuple(sorted(addresses)), tuple(sorted(paths)))
