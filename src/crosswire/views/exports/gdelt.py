"""GDELT 2.0: the Events table and the Mentions table, tab-separated, without a line of names, as GDELT publishes them.

Codes are CAMEO's, by way of PLOVER's types. GDELT has no place for a denial or a supposition: an event that all its
claims deny or only suppose is left out. What is expected is CAMEO's "express intent to cooperate". Tone is not
measured, and empty. ``Extras`` of a mention holds stance, chain and certainty as JSON; its ``SentenceID`` is the number
of the paragraph.
"""

from __future__ import annotations

import json
from hashlib import sha256

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.party import Party
from crosswire.model.place import Place, PlaceKind
from crosswire.model.report import Report
from crosswire.views.exports.cameo import cameo_of, goldstein_of, quad_class_of
from crosswire.views.exports.countries import country_of
from crosswire.views.exports.plover_events import Coded, Telling, coded_events
from crosswire.views.exports.sectors import sector_of
from crosswire.views.exports.statements import statement
from crosswire.views.lines.days import day_of
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.plain import one_line

__all__ = ["EVENT_COLUMNS", "MENTION_COLUMNS", "gdelt_files"]

_ACTOR = """Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code
    Type3Code""".split()
_GEO = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".split()
EVENT_COLUMNS = (
    *"GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(),
    *(f"Actor{number}{name}" for number in (1, 2) for name in _ACTOR),
    *"IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(),
    *"NumMentions NumSources NumArticles AvgTone".split(),
    *(f"{of}Geo_{name}" for of in ("Actor1", "Actor2", "Action") for name in _GEO),
    *"DATEADDED SOURCEURL".split(),
)
"""The 61 columns of GDELT 2.0's event table."""
MENTION_COLUMNS = tuple(
    """GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID
    Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone
    MentionDocTranslationInfo Extras""".split()
)
"""The 16 columns of its mentions table."""

_WEB, _CITATION = "1", "2"
"""Where a mention stands: at an address, or in a text that only its citation tells of."""
_LEAD = 2
"""Paragraphs that are the lead: the headline may be the first of them."""
_GEO_TYPES: dict[PlaceKind, str] = {"country": "1", "region": "1", "division": "5", "district": "5"}
_CITY = "4"
_ID_DIGITS = 13
"""Hexadecimal: 52 bits, which a spreadsheet still takes for a whole number."""


def gdelt_files(dossier: Dossier) -> tuple[dict[str, bytes], int]:
    """Both tables, and how many events of the dossier are left out."""
    shelf = shelf_of(dossier)
    coded = [one for one in coded_events(dossier) if one.day and not {"negation", "hypothetical"} & set(one.put)]
    added = max((_digits(report.published.latest) for report in dossier.reports), default="")
    events = [_event(one, shelf, added) for one in coded]
    mentions = [_mention(one, telling, shelf) for one in coded for telling in one.tellings]
    files = {"crosswire.export.CSV": _lines(events), "crosswire.mentions.CSV": _lines(mentions)}
    return files, len(dossier.events) - len(coded)


def _lines(rows: list[list[str]]) -> bytes:
    told = "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)
    return told.encode("utf-8", "replace")


def _event(coded: Coded, shelf: Shelf, added: str) -> list[str]:
    code = cameo_of(coded.code)
    claims = [telling.claim for telling in coded.tellings]
    reports = {claim.report: shelf.reports[claim.report] for claim in claims}
    one, two = (_first(parties, shelf) for parties in _sides(coded))
    day = coded.day or ""
    place = _place(coded.place)
    row = {
        "GLOBALEVENTID": _number(coded),
        "SQLDATE": day.replace("-", ""),
        "MonthYear": day.replace("-", "")[:6],
        "Year": day[:4],
        "FractionDate": _fraction(day),
        **_actor("Actor1", one),
        **_actor("Actor2", two),
        "IsRootEvent": str(int(any(_paragraph(claim, shelf) <= _LEAD for claim in claims))),
        "EventCode": code,
        "EventBaseCode": code[:3],
        "EventRootCode": code[:2],
        "QuadClass": str(quad_class_of(code)),
        "GoldsteinScale": f"{goldstein_of(code):.1f}",
        "NumMentions": str(len(claims)),
        "NumSources": str(len({report.outlet.name for report in reports.values() if report.outlet.name})),
        "NumArticles": str(len(reports)),
        **{f"ActionGeo_{name}": value for name, value in place.items()},
        "DATEADDED": added,
        "SOURCEURL": next((_address(report) for report in reports.values()), ""),
    }
    return [row.get(column, "") for column in EVENT_COLUMNS]


def _sides(coded: Coded) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who acts and towards whom; of several who act together, where there is no recipient, the second is the other."""
    return coded.actors[:1], coded.recipients or coded.actors[1:2]


def _first(parties: tuple[str, ...], shelf: Shelf) -> Party | None:
    return shelf.parties[parties[0]] if parties else None


def _actor(prefix: str, party: Party | None) -> dict[str, str]:
    if party is None:
        return {}
    country, sector = country_of(party.country), sector_of(party)
    code = country.iso3 if country else ""
    told = {"Code": code + sector, "Name": party.name.upper(), "CountryCode": code, "Type1Code": sector}
    return {f"{prefix}{name}": one_line(value) for name, value in told.items()}


def _place(place: Place | None) -> dict[str, str]:
    if place is None:
        return {}
    country = country_of(place.country)
    around = [wider.name for wider in place.within if wider.kind in {"division", "country"}]
    return {
        "Type": _GEO_TYPES.get(place.kind, _CITY),
        "FullName": ", ".join([place.name, *around]),
        "CountryCode": country.fips if country else "",
        "Lat": "" if place.latitude is None else f"{place.latitude:g}",
        "Long": "" if place.longitude is None else f"{place.longitude:g}",
        "FeatureID": place.geonames,
    }


def _mention(coded: Coded, telling: Telling, shelf: Shelf) -> list[str]:
    claim, report = telling.claim, shelf.reports[telling.claim.report]
    begin = min(span.start for span in claim.spans)
    action = telling.frame.span.start if telling.frame else begin
    one, two = (_offset(telling, parties) for parties in _sides(coded))
    row = {
        "GLOBALEVENTID": _number(coded),
        "EventTimeDate": _digits(coded.day),
        "MentionTimeDate": _digits(report.published.latest),
        "MentionType": _WEB if report.url else _CITATION,
        "MentionSourceName": one_line(report.outlet.name or ""),
        "MentionIdentifier": _address(report),
        "SentenceID": str(_paragraph(claim, shelf)),
        "Actor1CharOffset": str(one),
        "Actor2CharOffset": str(two),
        "ActionCharOffset": str(action),
        "InRawText": "1",
        "Confidence": str(round(100 * claim.confidence)),
        "MentionDocLen": str(len(report.text)),
        "MentionDocTone": "",
        "MentionDocTranslationInfo": "",
        "Extras": json.dumps(statement(claim, report), ensure_ascii=True),
    }
    return [row[column] for column in MENTION_COLUMNS]


def _offset(telling: Telling, parties: tuple[str, ...]) -> int:
    """Where the party stands in the text; -1 where it does not."""
    arguments = telling.frame.arguments if telling.frame else ()
    return next((argument.span.start for argument in arguments if argument.party in parties), -1)


def _paragraph(claim: Claim, shelf: Shelf) -> int:
    """The number of the paragraph that the claim begins in, from 1."""
    begin = min(span.start for span in claim.spans)
    return max(1, sum(span.start <= begin for span in shelf.reports[claim.report].body))


def _address(report: Report) -> str:
    return one_line(report.url or report.id)


def _number(coded: Coded) -> str:
    return str(int(sha256(coded.event.id.encode()).hexdigest()[:_ID_DIGITS], 16))


def _digits(day: str | None) -> str:
    """A day as GDELT has times: midnight of it."""
    told = day_of(day)
    return f"{told:%Y%m%d}000000" if told else ""


def _fraction(day: str) -> str:
    """The year and the part of it that had gone by, months and days of equal length, as GDELT counts."""
    told = day_of(day)
    return f"{told.year + ((told.month - 1) * 30 + told.day) / 365:.4f}" if told else ""
