"""Digests that archives give of what they hold: ``sha1:`` in base32, as crawlers write them, ``sha256:`` in hex."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import BinaryIO, NamedTuple

__all__ = ["NOT_AS_TOLD", "Digest", "Hashing", "digest_in"]

NOT_AS_TOLD = "does not have the digest that its record gives"
_SIZES = {"md5": 16, "sha1": 20, "sha256": 32, "sha384": 48, "sha512": 64}
"""Bytes of the digests that are known."""
_LABEL = re.compile(r"\s*([\w-]{1,20})\s*:\s*([\w+/-]{16,200})={0,6}\s*", re.ASCII)
_BLOCK = 65536


class Digest(NamedTuple):
    """An algorithm by its name in ``hashlib``, and what it should come to."""

    algorithm: str
    value: bytes

    def is_of(self, data: bytes) -> bool:
        """Whether it is that of the bytes."""
        return hashlib.new(self.algorithm, data, usedforsecurity=False).digest() == self.value


class Hashing:
    """A file that is read forward, and then known to have a digest or not to have it."""

    def __init__(self, file: BinaryIO, digest: Digest | None) -> None:
        """Begins where the file stands; nothing is hashed where no digest is known."""
        self._file = file
        self._digest = digest
        self._hash = hashlib.new(digest.algorithm, usedforsecurity=False) if digest else None

    def read(self, size: int) -> bytes:
        """As the file reads."""
        data = self._file.read(size)
        if self._hash:
            self._hash.update(data)
        return data

    def is_other(self) -> bool:
        """Whether the file, read to its end by this, has another digest; never where none is known."""
        if self._hash is None or self._digest is None:
            return False
        while self.read(_BLOCK):
            pass
        return self._hash.digest() != self._digest.value


def digest_in(label: object) -> Digest | None:
    """The digest that a label gives, in hex, base32 or base64; none where it is of a kind that is not known."""
    match = _LABEL.fullmatch(label) if isinstance(label, str) else None
    size = _SIZES.get(match[1].lower().replace("-", "")) if match else None
    value = _value(match[2], size) if match and size else None
    return Digest(match[1].lower().replace("-", ""), value) if match and value else None


def _value(text: str, size: int) -> bytes | None:
    """The bytes that text stands for; its length tells how they are written."""
    try:
        if len(text) == 2 * size:
            return bytes.fromhex(text)
        if len(text) == -(-size * 8 // 5):
            return base64.b32decode(text.upper() + "=" * (-len(text) % 8))
        if len(text) == -(-size * 8 // 6):
            return base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_") + "=" * (-len(text) % 4))
    except (ValueError, binascii.Error):
        pass
    return None
