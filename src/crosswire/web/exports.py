"""A story taken away: an export as one file that a browser keeps and never shows."""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePosixPath
from urllib.parse import quote

from starlette.responses import Response

from crosswire.model.dossier import Dossier
from crosswire.views.exports.formats import FORMATS, Export, export

__all__ = ["taken_away"]

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP can name: the same story gives the same bytes."""


def taken_away(dossier: Dossier, format_name: str, name: str) -> Response:
    """The answer that holds a dossier in the format of that name; formats of several files are a ZIP of them.

    Raises:
        KeyError: There is no such format.
        EvidenceError: A span or an id of the dossier does not hold (law 1).
        MissingExtraError: A package that the format needs is not installed.
    """
    made = export(dossier, format_name)
    if FORMATS[format_name].shape == "file":
        ((inner, data),) = made.files.items()
        ending = PurePosixPath(inner).suffix
    else:
        data, ending = _zipped(made), ".zip"
    # Kept, never shown: whatever is in it, no browser takes it for a page.
    kept = {"content-disposition": f"attachment; filename*=UTF-8''{quote(f'{name}-{format_name}{ending}', safe='')}"}
    return Response(data, media_type="application/octet-stream", headers=kept)


def _zipped(made: Export) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for inner, data in sorted(made.files.items()):
            archive.writestr(zipfile.ZipInfo(inner, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
