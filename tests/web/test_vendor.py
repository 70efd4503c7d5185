"""The files of others are those that they published."""

import re
from hashlib import sha256
from pathlib import Path

from crosswire import web

VENDOR = Path(web.__file__).parent / "static" / "vendor"


def test_each_file_is_the_one_that_its_source_has() -> None:
    sources = (VENDOR / "SOURCES.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `([^`]+)` \|.*\| ([0-9a-f]{64}) \|$", sources, re.MULTILINE))
    there = {path.name for path in VENDOR.iterdir() if path.suffix in {".js", ".json"}}
    assert told.keys() == there
    for name, digest in told.items():
        assert sha256((VENDOR / name).read_bytes()).hexdigest() == digest


def test_each_has_its_licence() -> None:
    assert len(list(VENDOR.glob("*.LICENSE.txt"))) == 4
