"""What ``crosswire export`` does: writes a dossier as what other tools read."""

from __future__ import annotations

import io
from collections.abc import Mapping
from errno import EISDIR
from pathlib import Path
from tempfile import TemporaryDirectory

import typer

from crosswire.cli.endings import Code, WrongUsageError
from crosswire.cli.kept import dossier_in
from crosswire.cli.messages import printable, say
from crosswire.cli.outputs import replaced_together
from crosswire.reports.capture import WaczWriter
from crosswire.views.exports.extras import MissingExtraError
from crosswire.views.exports.formats import FORMATS, Export, export

__all__ = ["export_dossier", "write_wacz"]


def export_dossier(place: str, format_name: str, out: Path, *, quiet: bool) -> Code:
    """Writes the dossier that a place holds, whole or not at all.

    Raises:
        WrongUsageError: if there is no such format, or a package that it needs is missing.
        NothingReadError: if the place holds no dossier.
        OSError: if the place cannot be read, or ``out`` cannot be written.
    """
    if format_name not in FORMATS:
        raise WrongUsageError(f"--to {format_name}: one of {', '.join(FORMATS)} is wanted")
    try:
        made = export(dossier_in(place), format_name)
    except MissingExtraError as error:
        raise WrongUsageError(f"--to {format_name} {error}") from error
    match FORMATS[format_name].shape:
        case "file":
            _write_file(next(iter(made.files.values())), out)
        case "folder":
            _write_folder(made.files, out)
        case "wacz":
            write_wacz(made, out)
    for note in made.notes:
        say(note)
    if not quiet:
        typer.echo(f"Exported: {printable(str(out))}")
    return Code.ALL_READ


def _write_folder(files: Mapping[str, bytes], out: Path) -> None:
    with replaced_together(out) as folder:
        for name, data in files.items():
            (folder / name).write_bytes(data)


def write_wacz(made: Export, out: Path) -> None:
    """Packs the files of an export, with their digests.

    Raises:
        OSError: if it cannot be written.
    """
    _refuse_folder(out)
    with WaczWriter(out, created=made.created) as writer:
        for name, data in made.files.items():
            media = "application/json" if name.endswith(".json") else "text/plain; charset=utf-8"
            writer.add_file(name=name, file=io.BytesIO(data), modified=None, media=media)


def _write_file(data: bytes, out: Path) -> None:
    _refuse_folder(out)
    with TemporaryDirectory(prefix=".crosswire-", dir=out.parent) as folder:
        whole = Path(folder) / "whole"
        whole.write_bytes(data)
        whole.replace(out)


def _refuse_folder(out: Path) -> None:
    if out.is_dir():
        raise IsADirectoryError(EISDIR, "is a folder, and the format is one file", str(out))
