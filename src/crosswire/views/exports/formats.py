"""The formats that a dossier can be written in, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from crosswire.model.dossier import Dossier
from crosswire.views.brief.write import write_brief
from crosswire.views.evidence import check_evidence
from crosswire.views.exports.claimreview import claimreview
from crosswire.views.exports.csv_files import csv_files
from crosswire.views.exports.dossier import dump
from crosswire.views.exports.ftm import ftm_entities
from crosswire.views.exports.gdelt import gdelt_files
from crosswire.views.exports.geojson import geojson
from crosswire.views.exports.ninjs import ninjs_files
from crosswire.views.exports.parquet import parquet_files
from crosswire.views.exports.plover import plover
from crosswire.views.exports.stix import stix_bundle
from crosswire.views.exports.timelinejs import timelinejs
from crosswire.views.exports.wacz import wacz_created, wacz_files
from crosswire.views.exports.web_annotation import web_annotation_files

__all__ = ["FORMATS", "Export", "Format", "Shape", "export"]

Shape = Literal["file", "folder", "wacz"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A dossier in one format."""

    files: Mapping[str, bytes]
    """By name within the folder; one alone where the format is one file."""
    notes: tuple[str, ...] = ()
    """What the user should know of it, a line each: what was left out, and why."""
    created: str | None = None
    """Of what a WACZ is to be made of: when it came in, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format."""

    name: str
    says: str
    """What it is, for whom."""
    shape: Shape
    """One file, several in a folder, or several that a WACZ is to be made of."""
    make: Callable[[Dossier], Export]


def export(dossier: Dossier, format_name: str) -> Export:
    """A dossier in the format of that name. The same dossier gives the same bytes.

    Raises:
        KeyError: There is no such format.
        EvidenceError: A span or an id of the dossier does not hold (law 1).
        MissingExtraError: A package that the format needs is not installed.
    """
    check_evidence(dossier)
    return FORMATS[format_name].make(dossier)


def _one(name: str, make: Callable[[Dossier], bytes]) -> Callable[[Dossier], Export]:
    return lambda dossier: Export(files={name: make(dossier)})


def _many(make: Callable[[Dossier], Mapping[str, bytes]]) -> Callable[[Dossier], Export]:
    return lambda dossier: Export(files=make(dossier))


def _timelinejs(dossier: Dossier) -> Export:
    made, undated = timelinejs(dossier)
    return Export(files={"timeline.json": made}, notes=_left_out(undated, "entry", "entries", "no date"))


def _left_out(number: int, one: str, many: str, why: str) -> tuple[str, ...]:
    return (f"{number} {one if number == 1 else many} left out: {why}",) if number else ()


def _claimreview(dossier: Dossier) -> Export:
    made, rated = claimreview(dossier)
    note = "no answer was rated by a person: the graph is empty"
    return Export(files={"claimreview.jsonld": made}, notes=() if rated else (note,))


def _plover(dossier: Dossier) -> Export:
    made, left_out = plover(dossier)
    return Export(
        files={"plover.jsonl": made},
        notes=_left_out(left_out, "event", "events", "of no PLOVER type, or of no known day"),
    )


def _gdelt(dossier: Dossier) -> Export:
    made, left_out = gdelt_files(dossier)
    why = "of no CAMEO code, of no known day, or only denied or supposed"
    return Export(files=made, notes=_left_out(left_out, "event", "events", why))


def _wacz(dossier: Dossier) -> Export:
    note = "the bytes that came in are not kept: the package holds the frozen texts and the dossier"
    return Export(files=wacz_files(dossier), notes=(note,), created=wacz_created(dossier))


FORMATS: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format(
            "dossier", "everything, as crosswire-dossier/1", "file", _one("dossier.json", lambda d: dump(d).encode())
        ),
        Format("csv", "tables for a spreadsheet", "folder", _many(csv_files)),
        Format("parquet", "tables for a program", "folder", _many(parquet_files)),
        Format("markdown", "the brief, a page a story", "file", _one("brief.md", lambda d: write_brief(d).encode())),
        Format("ninjs", "reports as news items of the IPTC", "folder", _many(ninjs_files)),
        Format("timelinejs", "the timeline, for TimelineJS", "file", _timelinejs),
        Format("web-annotation", "claims as annotations of the texts", "folder", _many(web_annotation_files)),
        Format("claimreview", "answers that a person has rated, for schema.org", "file", _claimreview),
        Format("plover", "events as PLOVER records", "file", _plover),
        Format("gdelt", "events and mentions in the columns of GDELT 2.0", "folder", _gdelt),
        Format("stix", "claims, denials and sightings for threat intelligence", "file", _one("stix.json", stix_bundle)),
        Format("ftm", "parties, reports, claims and events as entities", "file", _one("ftm.jsonl", ftm_entities)),
        Format("geojson", "places and where events are said to be", "file", _one("places.geojson", geojson)),
        Format("wacz", "the texts of the reports, with digests", "wacz", _wacz),
    )
}
