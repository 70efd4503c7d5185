"""Zip files before they are opened: their members, and whether they are bombs. Nothing is ever written to a disk."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO

__all__ = ["BROKEN_ZIP", "LARGEST_MEMBER", "MOST_BYTES", "MOST_RATIO", "bomb_line", "is_bomb", "zip_members"]

LARGEST_MEMBER = 64 * 1024**2
"""Bytes of one member; pictures and films aside, no report comes near."""
MOST_BYTES = 4 * 1024**3
"""Bytes that all members of one archive unpack to."""
MOST_RATIO = 200
"""Bytes out for a byte in. Prose packs to a fifth, copies of one page to a hundredth, zeros to a thousandth."""
_ALLOWED = 16 * 1024**2
"""Bytes that may come out at any ratio: they harm nobody."""
BROKEN_ZIP = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, RuntimeError, ValueError,
)  # fmt: skip
"""What ``zipfile`` raises for a member that is damaged, encrypted, or packed in a way that it does not know."""


def zip_members(data: bytes) -> list[zipfile.ZipInfo]:
    """The members that a zip file lists; none where the list is damaged."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return archive.infolist()
    except BROKEN_ZIP:
        return []


def bomb_line(members: Sequence[zipfile.ZipInfo], size: int) -> str | None:
    """Why a zip file is not opened, if it lists far more than it can hold; no member gives more than it lists.

    Args:
        members: What it lists.
        size: Bytes of the file itself.
    """
    total = sum(member.file_size for member in members)
    if not is_bomb(total, size):
        return None
    return f"unpacks to {total / 1024**2:,.0f} MB from {size / 1024**2:,.1f} MB, as only a zip bomb does"


def is_bomb(unpacked: int, packed: int) -> bool:
    """Whether more came out, or will, than any archive of texts gives."""
    return unpacked > MOST_BYTES or unpacked > max(_ALLOWED, MOST_RATIO * packed)
