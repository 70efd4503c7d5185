"""ECB+ as its own loader gives it."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

__all__ = ["ecb_loaded"]


def ecb_loaded(data: Path, split: str) -> dict[str, Any] | None:
    """A split: its ``docs``, ``mentions`` and ``gold``; none where the data or the loader is missing.

    Args:
        data: The folder that holds ``scorers`` and ``coreference/ecbplus``.
        split: As the loader calls it: ``dev``.
    """
    loader, folder = data / "scorers" / "load_ecb.py", data / "coreference" / "ecbplus"
    if not loader.is_file() or not folder.is_dir():
        return None
    with tempfile.TemporaryDirectory() as place:
        out = Path(place, "ecb.json")
        line = [sys.executable, str(loader), str(folder), str(out), "--split", split]
        subprocess.run(line, check=True, capture_output=True)
        loaded: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return loaded
