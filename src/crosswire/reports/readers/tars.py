"""Tar archives, read forward alone."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, UnreadableError
from crosswire.reports.readers.members import (
    BROKEN_STREAM,
    MOST_MEMBERS,
    TOO_LARGE,
    WARC_NAMES,
    is_unseen,
    member_path,
    warc_member,
)
from crosswire.reports.readers.packed import Metered, OverfullError
from crosswire.reports.readers.zips import LARGEST_MEMBER

__all__ = ["stream_tar"]

_LARGEST_HEADER = 1024**2
"""Bytes of a long name or of extended attributes in a tar file."""
_HEADERS = frozenset(
    {tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE}
)
"""Members of a tar file that are read whole because they only say what the next one is called."""


class _Member(tarfile.TarInfo):
    """A member whose header is refused where it asks for more memory than any name takes."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> _Member:
        """The header in a block.

        Raises:
            OverfullError: if a long name or attributes are too long to be any.
        """
        member = super().frombuf(buf, encoding, errors)
        if member.type in _HEADERS and member.size > _LARGEST_HEADER:
            raise OverfullError("is a tar archive with a header too long to be one")
        return member


def stream_tar(inner: Metered, path: str, depth: int) -> Iterator[Intake | Problem]:
    """The files in a tar archive.

    Raises:
        UnreadableError: if none can be read.
    """
    number = 0
    try:
        with tarfile.open(fileobj=cast("BinaryIO", inner), mode="r|", tarinfo=_Member, errors="replace") as archive:
            for number, info in enumerate(archive, 1):
                if number > MOST_MEMBERS:
                    yield Problem(path, f"holds more than {MOST_MEMBERS} files; the others are not read")
                    return
                member = archive.extractfile(info) if info.isreg() and not is_unseen(info.name) else None
                if member is None:
                    continue
                name = member_path(path, info.name)
                if info.name.lower().endswith(WARC_NAMES):
                    yield from warc_member(cast("BinaryIO", member), name, depth + 1)
                elif info.size > LARGEST_MEMBER:
                    yield Problem(name, TOO_LARGE)
                else:
                    yield Intake(path=name, data=member.read(), depth=depth + 1)
    except OverfullError as error:
        yield Problem(path, f"{error}; {number} files stood before")
    except (tarfile.TarError, *BROKEN_STREAM) as error:
        if number == 0:
            raise UnreadableError("is a tar archive that is cut off or damaged") from error
        yield Problem(path, f"is a tar archive that is cut off or damaged after {number} files")
