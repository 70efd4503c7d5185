"""What is shown is what the claims say: never more, and each on whose word."""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from crosswire.views.exports.dossier import dump, load
from crosswire.views.lines.claims import claim_lines
from crosswire.views.lines.sheet import StorySheet, sheet_of
from crosswire.views.lines.shelf import shelf_of
from tests.views.visit import visit
from tests.views.visit_reports import LONG_WORD, MARKUP_NAME, OVERRIDE

_FREE = {"name", "label", "why", "what", "title", "words", "rule", "by", "number", "path", "value"}
"""Fields of the dossier file that may hold any text."""

_Thing = TypeVar("_Thing")


def _story() -> StorySheet:
    return sheet_of(visit()).stories[0]


def test_a_chain_runs_from_the_origin_to_the_outlet() -> None:
    lines = claim_lines((claim.id for claim in visit().claims), shelf_of(visit()))
    line = next(line for line in lines if line.words.startswith("Varga will likely"))
    assert line.chain == "port officials → Harbour Times → The Lornian Post"
    assert line.hops[0].note == "unnamed, some"
    assert line.certainty == "“likely” (55–80 %)"
    both = next(line for line in lines if line.stance == "denies")
    assert both.chain == "Marenta and Lornia → The Lornian Post"


def test_words_that_do_not_touch_are_shown_with_a_gap() -> None:
    lines = claim_lines((claim.id for claim in visit().claims), shelf_of(visit()))
    assert any(line.words == "Ilse Varga … aboard the ship Halcyon" for line in lines)


def test_the_best_supported_comes_first_with_each_origins_own_stance() -> None:
    first = _story().agreements[0]
    assert first.label == "Ilse Varga arrives in Port Selm"
    assert [(backer.name, backer.stance) for backer in first.backers] == [
        ("Marenta Courier", "asserts"),
        ("Northern Wire", "asserts"),
        ("port officials", "expects"),
    ]
    assert (first.reports, first.stances) == (3, "2 assert, 1 expects")
    assert [(point.asks, point.answer) for point in first.points] == [
        ("when", "8 March 2024"),
        ("how", "aboard a ship"),
    ]


def test_a_copy_and_an_unknown_outlet_are_not_counted() -> None:
    first = _story().agreements[0]
    assert {line.outlet for line in first.uncounted} == {"Selm Mail", "unknown outlet (report 5)"}


def test_a_denial_is_never_one_with_what_it_denies() -> None:
    gas = [line for line in _story().agreements if line.label.startswith("Marenta sells gas")]
    assert {(line.way, line.stances) for line in gas} == {("said", "2 assert"), ("denied", "2 deny")}
    assert not {c.number for c in gas[0].claims} & {c.number for c in gas[1].claims}


def test_one_origin_is_no_agreement() -> None:
    events = tuple(replace(event, origins=event.origins[:1]) for event in visit().events)
    assert sheet_of(replace(visit(), events=events)).stories[0].agreements == ()


def test_conflicts_stand_apart_from_what_only_seems_to_differ() -> None:
    found = _story().differences
    assert [line.asks for line in found.conflicts] == ["whether it is so", "how"]
    assert {line.asks for line in found.apparent} == {"when", "how many"}
    assert found.unsure == ()
    sides = found.conflicts[0].sides
    assert [(side.letter, side.answer) for side in sides] == [("A", "yes"), ("B", "no")]
    assert found.conflicts[0].reasons[0].pair == "A and B"


def test_an_expectation_that_nobody_reports_on_stays_open() -> None:
    assert [(line.verdict, len(line.outcome)) for line in _story().outcomes] == [("happened", 1), ("open", 0)]


def test_wants_are_gathered_by_party() -> None:
    assert [(w.party, w.wants[0].what, w.wants[0].from_whom) for w in _story().wanters] == [
        ("Lornia", "cheaper gas", "Marenta"),
        ("Marenta", "that it pays its debts", "Lornia"),
    ]


def test_the_timeline_is_in_order_and_undrawable_days_come_last() -> None:
    days = [moment.days for moment in _story().timeline]
    assert days == ["2019", "2024", "7–9 March 2024", "8 March 2024", "9 March 2024", "June 2024", "someday –"]


def test_each_claim_leads_back_to_one_speaker_and_two_who_speak_together_both_have_it() -> None:
    found = sheet_of(visit()).speakers
    homes = [number for speaking in found for number in speaking.home]
    assert sorted(homes) == list(range(1, len(visit().claims) + 1))
    deniers = [s.name for s in found if any(line.stance == "denies" for line in s.claims)]
    assert sorted(deniers) == ["Lornia", "Marenta"]
    assert {LONG_WORD, MARKUP_NAME} <= {s.name for s in found}
    assert [s.own for s in found] == sorted(s.own for s in found)


def _turned(things: tuple[_Thing, ...]) -> tuple[_Thing, ...]:
    return tuple(reversed(things))


def test_the_order_of_what_comes_in_changes_nothing() -> None:
    dossier = visit()
    again = replace(
        dossier,
        reports=_turned(dossier.reports),
        parties=_turned(dossier.parties),
        claims=_turned(dossier.claims),
        events=_turned(dossier.events),
        expectations=_turned(dossier.expectations),
        wants=_turned(dossier.wants),
        timeline=_turned(dossier.timeline),
    )
    assert sheet_of(again) == sheet_of(dossier)


def _with_override(record: Any, free: bool = False) -> Any:
    """The record of a dossier with a right-to-left override at the end of every free text but the frozen ones."""
    if isinstance(record, dict):
        return {
            key: _with_override(value, key in _FREE or (key == "text" and "sha256" not in record))
            for key, value in record.items()
        }
    if isinstance(record, list):
        return [_with_override(part, free) for part in record]
    return record + OVERRIDE if free and isinstance(record, str) else record


def test_all_that_is_shown_is_visible_text() -> None:
    sheet = sheet_of(load(json.dumps(_with_override(json.loads(dump(visit()))))))
    shown = list(_texts(sheet))
    assert len([text for text in shown if "⟨U+202E⟩" in text]) > 100
    assert not [text for text in shown if OVERRIDE in text]


def _texts(thing: Any) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for part in fields(thing):
            yield from _texts(getattr(thing, part.name))
    elif isinstance(thing, tuple):
        for part in thing:
            yield from _texts(part)
