"""The lines that go into a peer and come out of it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from typing import NamedTuple

__all__ = ["Found", "answer"]


class Found(NamedTuple):
    """A time expression as a peer reads it."""

    start: int
    end: int
    type: str
    value: str


def answer(find: Callable[[str, str, str], Iterable[Found]]) -> None:
    """Reads documents until the input ends, and writes what is found in each.

    Args:
        find: what is in a document, of its text, the day of its creation as ``YYYY-MM-DD`` and its genre.
    """
    with os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8") as out:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a system prints is no answer
        for line in sys.stdin:
            document = json.loads(line)
            for found in find(document["text"], document["dct"][:10], document["genre"]):
                out.write(json.dumps({"doc": document["doc"], **found._asdict()}) + "\n")
