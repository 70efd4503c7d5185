"""The command line as tests run it, and the dossiers that former runs left."""

from pathlib import Path

from typer.testing import CliRunner, Result

from crosswire.cli.main import app
from crosswire.model.dossier import Dossier
from crosswire.store import open_store
from crosswire.views.exports.dossier import dump

__all__ = ["crosswire", "kept_file", "kept_store"]


def crosswire(*words: str | Path, stdin: str | bytes | None = None) -> Result:
    """What the command with these words does."""
    return CliRunner().invoke(app, [str(word) for word in words], input=stdin)


def kept_file(dossier: Dossier, path: Path) -> Path:
    """The dossier as a file at that path."""
    path.write_text(dump(dossier), encoding="utf-8")
    return path


def kept_store(dossier: Dossier, path: Path) -> Path:
    """A store at that path that holds the dossier."""
    with open_store(path) as opened:
        opened.add_reports(dossier.reports)
        opened.keep_dossier(dossier)
    return path
