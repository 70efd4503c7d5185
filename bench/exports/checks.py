"""A check for each format: the validator that the format has, and that it comes back where it can be read back."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import jsonschema
import polars
import stix2
from geojson_pydantic import FeatureCollection
from pydantic import ValidationError
from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]

from bench.exports.entities import PROPERTIES, RANGES, REQUIRED
from bench.exports.ninjs import SCHEMA
from crosswire.cli.export import write_wacz
from crosswire.model.dossier import Dossier
from crosswire.model.report import Report
from crosswire.reports.load import load_reports
from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.csv_files import read_csv
from crosswire.views.exports.dossier import load
from crosswire.views.exports.formats import Export
from crosswire.views.exports.gdelt import EVENT_COLUMNS, MENTION_COLUMNS
from crosswire.views.exports.parquet import frame_of
from crosswire.views.exports.plover_words import ROOTS
from crosswire.views.exports.tables import tables_of
from crosswire.views.exports.web_annotation import selected

__all__ = ["CHECKS"]

_PUT = frozenset(["historical", "future", "hypothetical", "negation"])
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _dossier(made: Export, dossier: Dossier) -> Iterator[str]:
    if load(made.files["dossier.json"].decode()) != dossier:
        yield "does not come back equal"


def _csv(made: Export, dossier: Dossier) -> Iterator[str]:
    for table in tables_of(dossier):
        if read_csv(made.files[f"{table.name}.csv"], table.columns) != table.rows:
            yield f"{table.name} does not come back equal"


def _parquet(made: Export, dossier: Dossier) -> Iterator[str]:
    for table in tables_of(dossier):
        if not polars.read_parquet(io.BytesIO(made.files[f"{table.name}.parquet"])).equals(frame_of(table)):
            yield f"{table.name} does not come back equal"


def _markdown(made: Export, dossier: Dossier) -> Iterator[str]:
    """Each story has its page; the quotations are checked while a brief is written."""
    if len(dossier.stories) > made.files["brief.md"].decode().count("\n# ") + 1:
        yield "a story has no page"


def _ninjs(made: Export, dossier: Dossier) -> Iterator[str]:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    for name, data in made.files.items():
        yield from (f"{name}: {error.message}" for error in validator.iter_errors(json.loads(data)))
    with TemporaryDirectory() as folder:
        for name, data in made.files.items():
            (Path(folder) / name).write_bytes(data)
        back = {Path(one.path).stem: one for one in load_reports([folder]) if isinstance(one, Report)}
    for report in dossier.reports:
        if report.id not in back or back[report.id].title != report.title:
            yield f"{report.id} does not come back"


def _timelinejs(made: Export, _: Dossier) -> Iterator[str]:
    events = json.loads(made.files["timeline.json"])["events"]
    if not all(isinstance(event["start_date"]["year"], int) and event["text"]["headline"] for event in events):
        yield "an event without a year or a headline"
    if len({event["unique_id"] for event in events}) != len(events):
        yield "an id is there twice"


def _web_annotation(made: Export, dossier: Dossier) -> Iterator[str]:
    page = json.loads(made.files["annotations.jsonld"])["first"]
    claims = {f"urn:crosswire:{claim.id}": claim for claim in dossier.claims}
    texts = {report.id: report.text for report in dossier.reports}
    for item in page["items"]:
        claim = claims.pop(item["id"])
        words = [span.of(texts[claim.report]) for span in claim.spans if span.start < span.end]
        try:
            found = [selected(made.files[t["source"]["id"]].decode(), t["selector"]) for t in item["target"]]
        except EvidenceError as error:
            yield str(error)
            continue
        if found != words:
            yield f"{item['id']}: other words"
    yield from (f"{id_} is missing" for id_ in claims)


def _claimreview(made: Export, _: Dossier) -> Iterator[str]:
    for review in json.loads(made.files["claimreview.jsonld"])["@graph"]:
        if not {"claimReviewed", "reviewRating", "itemReviewed"} <= review.keys():
            yield f"{review['@id']}: a property is missing"


def _plover(made: Export, _: Dossier) -> Iterator[str]:
    for line in made.files["plover.jsonl"].decode().splitlines():
        record = json.loads(line)
        if not {"id", "date", "actor", "event"} <= record.keys() or not _DAY.fullmatch(record["date"]):
            yield f"{record['id']}: a field is missing"
        elif record["event"][0] not in ROOTS or record["quad_code"] != ROOTS[record["event"][0]].quad:
            yield f"{record['id']}: no type, or another quad class"
        elif len(_PUT.intersection(record.get("mode", []))) + 1 < len(record.get("mode", [])):
            yield f"{record['id']}: two modes"


def _gdelt(made: Export, _: Dossier) -> Iterator[str]:
    ids: dict[str, set[str]] = {}
    for name, columns in (("crosswire.export.CSV", EVENT_COLUMNS), ("crosswire.mentions.CSV", MENTION_COLUMNS)):
        rows = [line.split("\t") for line in made.files[name].decode().split("\n")[:-1]]
        yield from (f"{name}: a row of {len(row)} cells" for row in rows if len(row) != len(columns))
        ids[name] = {row[0] for row in rows}
    if len(set(map(frozenset, ids.values()))) != 1:
        yield "events and mentions do not match"


def _stix(made: Export, _: Dossier) -> Iterator[str]:
    try:
        stix2.parse(made.files["stix.json"], allow_custom=False, version="2.1")
    except (stix2.exceptions.STIXError, ValueError) as error:
        yield str(error)
    objects = json.loads(made.files["stix.json"])["objects"]
    ids = {one["id"] for one in objects}
    for one in objects:
        for key, value in one.items():
            if key.endswith(("_ref", "_refs")) and not set([value] if isinstance(value, str) else value) <= ids:
                yield f"{one['id']}: {key} leads nowhere"


def _ftm(made: Export, _: Dossier) -> Iterator[str]:
    entities = [json.loads(line) for line in made.files["ftm.jsonl"].decode().split("\n")[:-1]]
    schemata = {entity["id"]: entity["schema"] for entity in entities}
    for entity in entities:
        properties, schema = entity["properties"], entity["schema"]
        if not properties.keys() <= PROPERTIES[schema]:
            yield f"{entity['id']}: {schema} has no {properties.keys() - PROPERTIES[schema]}"
        if not all(properties.get(name) for name in REQUIRED.get(schema, ["name"])):
            yield f"{entity['id']}: a required property is missing"
        for name, wanted in RANGES.items():
            if not {schemata.get(id_) for id_ in properties.get(name, [])} <= wanted:
                yield f"{entity['id']}: {name} leads elsewhere"


def _geojson(made: Export, _: Dossier) -> Iterator[str]:
    try:
        FeatureCollection.model_validate_json(made.files["places.geojson"])
    except ValidationError as error:
        yield str(error)


def _wacz(made: Export, dossier: Dossier) -> Iterator[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "texts.wacz"
        write_wacz(made, path)
        with zipfile.ZipFile(path) as archive:
            warc = io.BytesIO(archive.read("archive/data.warc.gz"))
        for record in ArchiveIterator(warc, check_digests="raise"):
            record.content_stream().read()
        back = {one.text for one in load_reports([path]) if isinstance(one, Report)}
    yield from (f"{report.id} does not come back" for report in dossier.reports if report.text not in back)


CHECKS: Mapping[str, Callable[[Export, Dossier], Iterator[str]]] = {
    "dossier": _dossier,
    "csv": _csv,
    "parquet": _parquet,
    "markdown": _markdown,
    "ninjs": _ninjs,
    "timelinejs": _timelinejs,
    "web-annotation": _web_annotation,
    "claimreview": _claimreview,
    "plover": _plover,
    "gdelt": _gdelt,
    "stix": _stix,
    "ftm": _ftm,
    "geojson": _geojson,
    "wacz": _wacz,
}
"""For each format what is wrong with an export of a dossier, a line each."""
