import base64
import hashlib
from io import BytesIO

import pytest

from crosswire.reports.readers.digests import Digest, Hashing, digest_in

DATA = b"The ferry was cancelled."


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256", "sha384", "sha512"])
def test_a_digest_however_it_is_written(algorithm: str) -> None:
    value = hashlib.new(algorithm, DATA).digest()
    for written in (
        value.hex(), value.hex().upper(), base64.b32encode(value).decode(), base64.b64encode(value).decode(),
        base64.b32encode(value).decode().lower().rstrip("="), base64.urlsafe_b64encode(value).decode().rstrip("="),
    ):  # fmt: skip
        digest = digest_in(f"{algorithm}:{written}")
        assert digest == Digest(algorithm, value)
        assert digest.is_of(DATA)
        assert not digest.is_of(DATA + b" ")


@pytest.mark.parametrize(
    "label", [None, 3, "", "sha1", "sha1:", "crc32:12345678", "sha1:" + "g" * 40, "sha1:" + "A" * 33]
)
def test_a_label_that_gives_none(label: object) -> None:
    assert digest_in(label) is None


def test_sha_256_with_a_dash() -> None:
    assert digest_in("SHA-256:" + hashlib.sha256(DATA).hexdigest()) == digest_in(
        "sha256:" + hashlib.sha256(DATA).hexdigest()
    )


def test_a_file_is_hashed_while_it_is_read() -> None:
    digest = digest_in("sha256:" + hashlib.sha256(DATA).hexdigest())
    for data, other in ((DATA, False), (DATA[:-1], True)):
        hashing = Hashing(BytesIO(data), digest)
        assert hashing.read(4) == data[:4]
        assert hashing.is_other() is other
    assert not Hashing(BytesIO(DATA), None).is_other()
