"""Crosswire reads every report of a developing story against every other.

    import crosswire

    dossier = crosswire.read("reports/")     # or: crosswire.load("out/")
    dossier                                  # shows itself in Jupyter
    dossier.claims.pandas()                  # or: .polars()
    dossier.ask("by:Varga stance:denies")

Importing it does no work: what a name needs is loaded when the name is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosswire.notebook.errors import NoReportsError
    from crosswire.notebook.opened import OpenDossier
    from crosswire.notebook.opening import load, read
    from crosswire.notebook.rows import Rows
    from crosswire.notebook.words import Words

__all__ = ["NoReportsError", "OpenDossier", "Rows", "Words", "load", "read"]

_MODULES = {
    "NoReportsError": "errors",
    "OpenDossier": "opened",
    "Rows": "rows",
    "Words": "words",
    "load": "opening",
    "read": "opening",
}


def __getattr__(name: str) -> object:
    """A public name, loaded when it is first used."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"crosswire.notebook.{_MODULES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
