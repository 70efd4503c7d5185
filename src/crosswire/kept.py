"""Dossiers that former runs left: files, stores, and folders of either or of a bulk run. Nothing is read anew."""

from __future__ import annotations

from pathlib import Path

from crosswire.bulk.opened import dossier_of_run, is_run
from crosswire.model.dossier import FILE, Dossier
from crosswire.store import StoreError, is_address, is_store, open_store
from crosswire.views.evidence import check_evidence
from crosswire.views.exports.dossier import load, opens_dossier

__all__ = ["kept_in"]


def kept_in(place: Path | str) -> Dossier | None:
    """The dossier that a file is, that it or a store on a server holds, or that a run left in a folder.

    None where it is something to read.

    Raises:
        BulkError: if it is the folder of a bulk run that is not done.
        DossierFormatError: if it looks like a dossier file and is none.
        EvidenceError: if what it holds does not hold (law 1).
        StoreError: if it is a store that cannot be used, or holds no dossier.
        UnicodeDecodeError: if a dossier file is not UTF-8.
    """
    if is_address(place):
        return _kept_by(place)
    path = Path(place)
    if is_run(path):
        return dossier_of_run(path)
    if (path / FILE).is_file():
        path /= FILE
    if not path.is_file():
        return None
    try:
        store = is_store(path)
    except OSError:
        return None  # reading it will say so
    if store:
        return _kept_by(path)
    with path.open("rb") as file:
        if not opens_dossier(file.read(100)):
            return None
    return load(path.read_text(encoding="utf-8"))


def _kept_by(store: Path | str) -> Dossier:
    with open_store(store, make=False) as opened:
        dossier = opened.dossier()
    if dossier is None:
        raise StoreError("holds no dossier: an older Crosswire made it, or its run was stopped")
    check_evidence(dossier)
    return dossier
