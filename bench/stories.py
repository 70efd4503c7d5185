"""What the reading of a story scores against its gold file, section by section of the scorer."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import Figure
from crosswire.pipeline import read
from crosswire.store import open_store
from crosswire.views.exports.dossier import dump

__all__ = ["score", "stories"]


def stories(shared: Path) -> Iterator[tuple[Path, Path]]:
    """Each folder of reports that has a gold file, and that file."""
    for folder in sorted((shared / "reports").glob("*/")):
        gold = shared / "gold" / f"{folder.name}.toml"
        if gold.is_file():
            yield folder, gold


def score(folder: Path, gold: Path) -> list[Figure]:
    """Reads the folder and asks the scorer beside the gold file.

    Raises:
        ValueError: if a report could not be read.
    """
    with open_store(None) as store:
        dossier, problems = read([folder], store=store)
    if problems:
        raise ValueError(f"{problems[0].path}: {problems[0].reason}")
    with TemporaryDirectory() as place:
        file = Path(place) / "dossier.json"
        file.write_text(dump(dossier), encoding="utf-8")
        command = [sys.executable, str(gold.parent / "score.py"), str(file), str(gold), "--json"]
        answer = subprocess.run(command, check=True, capture_output=True, text=True)
    sections: dict[str, dict[str, tuple[int, int]]] = json.loads(answer.stdout)
    return [
        Figure(folder.name, f"{section} {key}", right, given)
        for section, row in sections.items()
        for key, (right, given) in row.items()
    ]
