"""What goes into a WACZ: the frozen texts of the reports, and the dossier.

The bytes that came in are not kept in a store or a dossier: of these a report keeps the SHA-256, the size and when they
were fetched. So the package holds the frozen text of each report as a resource of its own, not the page as its server
sent it; ``crosswire capture`` keeps that. The package itself is written by what writes captures.
"""

from __future__ import annotations

from crosswire.model.dossier import Dossier
from crosswire.views.exports.dossier import dump

__all__ = ["FIRST_DAY", "wacz_created", "wacz_files"]

FIRST_DAY = "1980-01-01T00:00:00+00:00"
"""For what nobody knows the day of: the first of the calendar of zip files."""


def wacz_files(dossier: Dossier) -> dict[str, bytes]:
    """What to put in, by name; the digests of the texts are those of the reports."""
    texts = {f"{report.id}.txt": report.text.encode("utf-8", "replace") for report in dossier.reports}
    return {**texts, "dossier.json": dump(dossier).encode()}


def wacz_created(dossier: Dossier) -> str:
    """When the last of what is in it came in, or came out where it never was fetched; ISO 8601 with its zone."""
    fetched = [arrival.fetched for report in dossier.reports for arrival in report.arrivals if arrival.fetched]
    days = [f"{report.published.day}T00:00:00+00:00" for report in dossier.reports if report.published.day]
    return max(fetched or days, default=FIRST_DAY)
