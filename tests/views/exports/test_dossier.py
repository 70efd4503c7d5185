"""The dossier file: read back exactly, refused when its evidence does not hold."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.account import Event, Joining
from crosswire.model.claim import Claim
from crosswire.model.dossier import FORMAT, Dossier
from crosswire.model.frame import Quantity
from crosswire.model.ids import text_digest
from crosswire.model.report import Change, Report
from crosswire.model.spans import Span
from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.dossier import DossierFormatError, dump, load
from tests.making import bare_dossier, make_report
from tests.views.visit import visit

_JOINING = Joining(
    a=visit().claims[0].id, b="claim-nowhere", a_place=0, b_place=1, score=0.75, reasons=("both tell of “arrive”",)
)


def test_what_is_dumped_is_read_back_exactly() -> None:
    assert load(dump(visit())) == visit()


def test_dumping_what_was_read_gives_the_same_text() -> None:
    assert dump(load(dump(visit()))) == dump(visit())


def test_the_keys_are_those_of_the_format_in_its_order() -> None:
    record = json.loads(dump(visit()))
    assert list(record) == [
        "format",
        "made",
        "reports",
        "stories",
        "parties",
        "times",
        "claims",
        "events",
        "expectations",
        "wants",
        "timeline",
        "places",
        "ratings",
    ]
    assert record["format"] == FORMAT
    assert record["wants"][0]["from"] == "Marenta"
    assert record["events"][0]["questions"][0]["relations"][0]["is"] == "refine"
    start, end = record["claims"][0]["spans"][0]
    report = next(r for r in record["reports"] if r["id"] == record["claims"][0]["report"])
    assert report["text"][start:end].startswith("Ilse Varga arrived")


def test_the_steps_by_which_an_event_came_together_are_read_back() -> None:
    dossier = _with_event(joined=(replace(_JOINING, b=visit().claims[1].id),))
    assert load(dump(dossier)).events[0].joined == dossier.events[0].joined


def test_letters_are_written_as_they_are() -> None:
    assert "هذا خبر" in dump(visit())


def test_a_number_without_a_bound_is_written_as_null() -> None:
    text = dump(visit())
    assert "Infinity" not in text
    quantity = next(c for c in load(text).claims if c.frames).frames[0].quantities[0]
    assert quantity == Quantity(low=12, high=float("inf"), unit="guard", span=quantity.span)


def test_unknown_fields_are_passed_over() -> None:
    record = json.loads(dump(visit()))
    record["claims"][0]["mood"] = "dark"
    record["weather"] = []
    assert load(json.dumps(record)) == visit()


@given(st.text(min_size=1, max_size=40))
def test_every_text_comes_back(text: str) -> None:
    report = make_report(text)
    dossier = bare_dossier(report)
    assert load(dump(dossier)) == dossier


def test_a_lone_surrogate_can_be_written_as_utf8() -> None:
    dossier = bare_dossier(make_report("broken \ud83d letter"))
    assert load(dump(dossier).encode().decode()) == dossier


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "nested too deep"),
        ("{}", "not a crosswire-dossier/1 file"),
        ('{"format": "crosswire-dossier/2"}', "not a crosswire-dossier/1 file"),
        ('{"format": "crosswire-dossier/1"}', "not a dossier"),
        ('{"format": NaN}', "NaN"),
    ],
)
def test_what_is_no_dossier_is_refused_in_one_line(text: str, says: str) -> None:
    with pytest.raises(DossierFormatError, match=says) as caught:
        load(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [
        ("claims", "stance", "shouts"),
        ("claims", "confidence", "high"),
        ("claims", "spans", [[1, 2, 3]]),
        ("claims", "spans", [["1", 2]]),
        ("claims", "quoted", 1),
        ("reports", "text", 5),
        ("reports", "outlet", None),
    ],
)
def test_a_field_of_another_type_is_refused(table: str, field: str, value: object) -> None:
    record = json.loads(dump(visit()))
    record[table][0][field] = value
    with pytest.raises(DossierFormatError):
        load(json.dumps(record))


def _with_claim(**changes: Any) -> Dossier:
    claims = visit().claims
    changed: Claim = replace(claims[0], **changes)
    return replace(visit(), claims=(changed, *claims[1:]))


def _with_event(**changes: Any) -> Dossier:
    events = visit().events
    changed: Event = replace(events[0], **changes)
    return replace(visit(), events=(changed, *events[1:]))


def _with_report(**changes: Any) -> Dossier:
    reports = visit().reports
    changed: Report = replace(reports[0], **changes)
    return replace(visit(), reports=(changed, *reports[1:]))


@pytest.mark.parametrize(
    ("dossier", "names"),
    [
        (_with_report(text="Another text. " * 40), "sha256"),
        (_with_report(body=(Span(0, 10**6),)), "body"),
        (_with_report(where={"title": Span(-1, 3)}), "title"),
        (_with_report(copy_of="report-nowhere"), "report-nowhere"),
        (_with_report(changes=(Change(Span(0, 3), Span(0, 3)),)), "no earlier version"),
        (_with_claim(confidence=1e308), "confidence"),
        (_with_claim(spans=(Span(0, 10**6),)), "0-1000000"),
        (_with_claim(spans=(Span(9, 3),)), "no words"),
        (_with_claim(spans=()), "no words"),
        (_with_claim(cue=Span(-5, 3)), "-5-3"),
        (_with_claim(report="report-nowhere"), "report-nowhere"),
        (_with_claim(id="claim-nowhere"), "claim-"),
        (_with_claim(when=replace(visit().times[0], span=Span(0, 10**6))), "2024-03-08"),
        (replace(visit(), times=(replace(visit().times[0], span=Span(3, 10**6)),)), "2024-03-08"),
        (replace(visit(), claims=visit().claims * 2), "twice"),
        (_with_event(joined=(_JOINING,)), "claim-nowhere"),
    ],
)
def test_evidence_that_does_not_hold_is_never_written(dossier: Dossier, names: str) -> None:
    with pytest.raises(EvidenceError, match=names) as caught:
        dump(dossier)
    assert "\n" not in str(caught.value)


def test_a_file_whose_text_was_changed_is_refused() -> None:
    text = dump(visit()).replace("two days. “We are ready", "ten days. “We are ready", 1)
    with pytest.raises(EvidenceError, match="sha256"):
        load(text)


def test_hostile_ids_cannot_break_the_line_of_an_error() -> None:
    with pytest.raises(EvidenceError) as caught:
        dump(_with_claim(report="report\n\x1b[31m"))
    assert "\n" not in str(caught.value)
    assert "\x1b" not in str(caught.value)


def test_an_empty_dossier_is_a_dossier() -> None:
    assert load(dump(bare_dossier())) == bare_dossier()


def test_the_digest_is_of_the_text_as_utf8() -> None:
    assert all(report.sha256 == text_digest(report.text) for report in load(dump(visit())).reports)
