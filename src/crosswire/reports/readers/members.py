"""What members of all kinds of archives have in common."""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.metadata import one_line
from crosswire.reports.readers.packed import OverfullError
from crosswire.reports.readers.warc import stream_warc
from crosswire.reports.readers.zips import LARGEST_MEMBER

__all__ = [
    "BROKEN_MEMBER",
    "BROKEN_STREAM",
    "DEEPEST",
    "MOST_MEMBERS",
    "TOO_DEEP",
    "TOO_LARGE",
    "WARC_NAMES",
    "is_unseen",
    "member_path",
    "warc_member",
]

MOST_MEMBERS = 100_000
WARC_NAMES = (".warc", ".warc.gz")
"""Members that are read as streams, however large."""
DEEPEST = 3
"""Archives within archives that are opened."""
TOO_DEEP = f"is an archive more than {DEEPEST} deep in others, which are not opened"
TOO_LARGE = f"unpacks to more than {LARGEST_MEMBER // 1024**2} MB, which no report does"
BROKEN_MEMBER = "is damaged in its archive, or packed in a way that is not known"
BROKEN_STREAM = (EOFError, OSError, ValueError, zlib.error, lzma.LZMAError)
"""What the packed streams of the standard library raise where one breaks off, or is none."""


def member_path(path: str, name: str) -> str:
    """What a member is called: a label, that no file is ever opened by."""
    return f"{path}!{one_line(name) or 'a member without a name'}"


def is_unseen(name: str) -> bool:
    """Whether a member is litter that macOS leaves in archives."""
    return name.startswith("__MACOSX/") or name.endswith(".DS_Store")


def warc_member(file: BinaryIO, path: str, depth: int) -> Iterator[Intake | Problem]:
    """The pages of a WARC that lies in an archive; one that cannot be read loses no other member."""
    try:
        yield from stream_warc(file, path, depth)
    except OverfullError:
        raise
    except UnreadableError as error:
        yield Problem(path, str(error))
