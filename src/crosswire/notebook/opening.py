"""Reports, or what a former run left, as an open dossier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from errno import ENOENT
from os import PathLike, fspath, strerror
from pathlib import Path
from typing import TypeAlias

from crosswire import pipeline
from crosswire.kept import kept_in
from crosswire.notebook.errors import NoReportsError
from crosswire.notebook.opened import OpenDossier
from crosswire.reading.names.added import load_added
from crosswire.reading.names.find import NONE_ADDED
from crosswire.store import is_address, open_store

__all__ = ["load", "read"]

_Place: TypeAlias = "str | PathLike[str]"


def read(
    places: _Place | Iterable[_Place],
    *,
    store: _Place | None = None,
    model: str | None = None,
    names: _Place | None = None,
    fields: Mapping[str, str] | None = None,
    allow_private: bool = False,
) -> OpenDossier:
    """Reads reports against each other.

    The same set of reports gives the same dossier, in whatever order they come. Nothing is fetched but addresses that
    are named; eight short reports take some ten seconds, most of them for the language model to load.

    Args:
        places: Files, folders and addresses (``https://...``), or one of them: whatever ``crosswire read`` reads.
        store: A file, or an address as ``postgresql://...``, that keeps reports and what was made of them; the
            dossier is then of everything in it. None: all is kept in memory, and gone with the dossier.
        model: A spaCy model that is installed; the best one if none is named.
        names: A TOML file of names of your own, which win over all others.
        fields: For what a field of JSON tells, which field it is: ``{"text": "body"}``.
        allow_private: Whether addresses may lead into private networks and to this machine itself.

    Returns:
        The dossier, with ``problems``: one for each thing that could not be read.

    Raises:
        NoReportsError: No place holds a report, and neither does the store.
        ModelMissingError: No language model of that name is installed.
        AddedNamesError: The file of names cannot be read.
        StoreError: The store cannot be used.
    """
    named = [places] if isinstance(places, str | PathLike) else list(places)
    added = NONE_ADDED if names is None else load_added(Path(names))
    with open_store(None if store is None else fspath(store)) as opened:
        dossier, problems = pipeline.read(
            [fspath(place) for place in named],
            store=opened,
            language_model=model,
            fields=fields,
            allow_private=allow_private,
            names=added,
        )
    if not dossier.reports:
        raise NoReportsError(problems)
    return OpenDossier(dossier, tuple(problems))


def load(place: _Place) -> OpenDossier:
    """Opens a dossier that a former run left; nothing is read anew.

    Args:
        place: A ``dossier.json``, a store, or the folder of both that ``crosswire read --out`` left.

    Raises:
        FileNotFoundError: There is nothing at the place.
        NoReportsError: What is there is no dossier and no store.
        DossierFormatError: It looks like a dossier file and is none.
        EvidenceError: Words in it are not those of its reports.
        StoreError: It is a store that cannot be used, or that holds no dossier.
    """
    named = fspath(place)
    if not is_address(named) and not Path(named).exists():
        raise FileNotFoundError(ENOENT, strerror(ENOENT), named)
    dossier = kept_in(named)
    if dossier is None:
        raise NoReportsError
    return OpenDossier(dossier)
