"""Matrices kept to one thread in each process.

The sentence encoder's matrices are small: threads that wait for each other take six times as long over them as one
alone, and forty times where another process is at work. Libraries look at these settings once, when they are loaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["keep_to_one_thread", "one_thread_each"]

_SETTINGS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def keep_to_one_thread() -> dict[str, str]:
    """This process, before it loads numpy, and those that it starts; what the user has set stays. Gives what is new."""
    ours = {name: "1" for name in _SETTINGS if name not in os.environ}
    os.environ.update(ours)
    return ours


@contextmanager
def one_thread_each() -> Iterator[None]:
    """Processes that are started meanwhile."""
    ours = keep_to_one_thread()
    try:
        yield
    finally:
        for name in ours:
            os.environ.pop(name, None)
