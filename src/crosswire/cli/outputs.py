"""What is left in the folder of ``--out``: all of it, or nothing and what was there before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from crosswire.model.dossier import FILE as DOSSIER

__all__ = ["BRIEF", "DOSSIER", "PAGE", "STORE", "replaced_together"]

BRIEF = "brief.md"
PAGE = "dossier.html"
STORE = "store.sqlite"


@contextmanager
def replaced_together(out: Path) -> Iterator[Path]:
    """A folder to fill; what is in it at the end of the ``with`` block takes its place in ``out``.

    An error in the block leaves ``out`` as it was.

    Raises:
        OSError: if ``out`` cannot be made or written.
    """
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".crosswire-", dir=out) as folder:
        yield Path(folder)
        for made in sorted(Path(folder).iterdir()):
            made.replace(out / made.name)
