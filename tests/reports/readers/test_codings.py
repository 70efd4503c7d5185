import gzip
import zlib

import brotli  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.readers.codings import CODINGS, unpacked

PROSE = b"The ferry was cancelled. " * 50


def raw(data: bytes) -> bytes:
    """What some servers call ``deflate``."""
    packing = zlib.compressobj(wbits=-15)
    return packing.compress(data) + packing.flush()


def zipped(data: bytes) -> bytes:
    """Packed without the time of day, which would name the tests otherwise in each process that runs some."""
    return gzip.compress(data, mtime=0)


CODED = [
    ("gzip", zipped(PROSE)),
    ("x-gzip", zipped(PROSE[:100]) + zipped(PROSE[100:])),
    ("deflate", zlib.compress(PROSE)),
    ("deflate", raw(PROSE)),
    ("br", brotli.compress(PROSE)),
]


@pytest.mark.parametrize(("coding", "data"), CODED)
def test_each_coding_is_taken_off(coding: str, data: bytes) -> None:
    assert unpacked(data, coding, len(PROSE)) == PROSE


@pytest.mark.parametrize(("coding", "data"), CODED)
def test_no_more_comes_out_than_was_asked_for_and_one_byte_tells(coding: str, data: bytes) -> None:
    assert unpacked(data, coding, 200) == PROSE[:201]


@pytest.mark.parametrize(("coding", "data"), CODED)
def test_what_is_cut_off_or_damaged_is_none(coding: str, data: bytes) -> None:
    assert unpacked(data[:-9], coding, len(PROSE)) is None
    assert unpacked(b"nonsense", coding, len(PROSE)) is None


@given(st.binary(max_size=200), st.sampled_from(CODINGS), st.integers(0, 50))
def test_any_bytes(data: bytes, coding: str, most: int) -> None:
    found = unpacked(data, coding, most)
    assert found is None or len(found) <= most + 1
