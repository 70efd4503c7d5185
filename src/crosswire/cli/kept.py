"""Dossiers that former runs left, as the user names them."""

from __future__ import annotations

from errno import ENOENT
from os import strerror
from pathlib import Path

from crosswire.cli.endings import NothingReadError
from crosswire.kept import kept_in
from crosswire.model.dossier import Dossier
from crosswire.store import StoreError, is_address, shown
from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.dossier import DossierFormatError

__all__ = ["KeptUnusableError", "dossier_in", "kept_at"]


class KeptUnusableError(NothingReadError):
    """What looks like a dossier or a store cannot be used. The message names the place, ``reason`` does not."""

    def __init__(self, place: str, error: Exception) -> None:
        self.reason = str(error).removeprefix(f"{shown(place)}: ")
        super().__init__(f"{shown(place)}: {self.reason}")


def dossier_in(place: str) -> Dossier:
    """All of the dossier that a file is, that it or a store on a server holds, or that ``--out`` left in a folder.

    Raises:
        NothingReadError: if there is none, or it does not hold.
        OSError: if the file cannot be read.
    """
    if not is_address(place) and not Path(place).exists():
        raise FileNotFoundError(ENOENT, strerror(ENOENT), place)
    kept = kept_at(place)
    if kept is None:
        raise NothingReadError(f"{place}: is no dossier and no store; `crosswire read --out` makes both")
    return kept


def kept_at(place: str) -> Dossier | None:
    """The dossier that a file is or holds, or that ``--out`` left in a folder; none where it is something to read.

    Raises:
        KeptUnusableError: if it looks like a dossier or a store and cannot be used, or does not hold (law 1).
    """
    try:
        return kept_in(place)
    except (DossierFormatError, EvidenceError, StoreError, UnicodeDecodeError) as error:
        raise KeptUnusableError(place, error) from error
