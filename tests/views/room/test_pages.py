"""What the pages of the reading room show, as plain data."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bench.room_store import generated
from crosswire.model.cards import Carried
from crosswire.model.placing import change
from crosswire.model.query import parse_query
from crosswire.model.spans import Span
from crosswire.store import Pages
from crosswire.views.evidence import EvidenceError
from crosswire.views.lines.shelf import shelf_of
from crosswire.views.plain import visible
from crosswire.views.room import addresses
from crosswire.views.room.event import event_page
from crosswire.views.room.flows import web_of
from crosswire.views.room.found import NearLine, found_page
from crosswire.views.room.grid import grid_of
from crosswire.views.room.party import party_page
from crosswire.views.room.render import render
from crosswire.views.room.report import report_page
from crosswire.views.room.story import StoryPage, story_page
from tests.views.visit import visit
from tests.web.room import store_of


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with store_of(visit()) as store:
        yield store.pages()


@pytest.fixture(scope="module")
def story(pages: Pages) -> StoryPage:
    found = pages.story(visit().stories[0].id)
    assert found is not None
    return story_page(found)


def test_an_address_leads_nowhere_else() -> None:
    assert addresses.story_at("../../etc?x#y") == "/stories/..%2F..%2Fetc%3Fx%23y"
    assert addresses.outlet_at("A/B & C") == "/outlets/A%2FB%20%26%20C"
    assert addresses.outlet_at("\ud800") == "/outlets/%3F"
    assert addresses.words_at("r", claim="c", back="/x?q=1#y") == "/reports/r?claim=c&back=%2Fx%3Fq%3D1%23y#words"
    assert addresses.json_address("/search?q=a") == "/search.json?q=a"


def test_a_story_shows_both_sides_of_each_conflict(story: StoryPage) -> None:
    line = next(one for one in story.differences.conflicts if one.asks == "whether it is so")
    assert {side.answer for side in line.sides} == {"yes", "no"}
    assert line.event in {event.id for event in visit().events}


def test_a_story_tells_of_what_it_was_made(story: StoryPage) -> None:
    assert story.became == ()
    assert "became" not in render(story)
    first, second, *others = visit().stories[0].reports
    why = ["both tell of <b>'gas'</b>"]
    merged = change(second, [(first,), (second, *others)], [(first, second, *others)], why)
    elsewhere = change("report-x", [("report-x", first)], [("report-x",), (first,)], ["they name other countries"])
    of_others = change("report-y", [("report-y",), ("report-z",)], [("report-y", "report-z")], ["both name 'nobody'"])
    with store_of(visit()) as store:
        store.note_changes([merged, of_others], "2031-03-14T09:05:00+00:00")
        store.note_changes([elsewhere], "2031-03-15T10:00:00+00:00")
        found = store.pages().story(visit().stories[0].id)
    assert found is not None
    page = story_page(found)
    assert [line.says for line in page.became] == ["One story became 2", "2 stories became one"]
    assert [line.noticed for line in page.became] == ["15 March 2031, 10:00 UTC", "14 March 2031, 09:05 UTC"]
    assert [line.by is None for line in page.became] == [True, False]
    shown = render(page)
    assert "How these reports came to be one story (2)" in shown
    assert "both tell of &lt;b&gt;" in shown
    assert "<b>" not in shown


def test_the_grid_tells_denial_from_silence(story: StoryPage) -> None:
    row = next(row for row in story.grid.rows if "sells gas" in row.label)
    told = {outlet: cell.ways for outlet, cell in zip(story.grid.outlets, row.cells, strict=True)}
    assert told["The Lornian Post"] == ("says", "denies")
    assert told["Northern Wire"] == ()


def test_a_grid_row_needs_two_outlets() -> None:
    event = replace(visit().events[0], claims=visit().events[0].claims[:1], questions=(), origins=())
    assert grid_of([event], shelf_of(visit())).rows == ()


def test_the_grid_leaves_out_who_only_mentions_an_event() -> None:
    event = max(visit().events, key=lambda event: len(event.claims))
    row = grid_of([event], shelf_of(visit())).rows[0]
    spoken = [place for place, cell in enumerate(row.cells) if cell.claims]
    kept = tuple(line.id for place in spoken[1:] for line in row.cells[place].claims)
    fewer = replace(event, core=kept)
    told = [cell for row in grid_of([fewer], shelf_of(visit())).rows for cell in row.cells if cell.claims]
    assert [line.id for cell in told for line in cell.claims] == list(kept)


def test_flows_run_from_origins_to_outlets_and_know_no_circle() -> None:
    ways = [
        Carried(names=("an aide", "Post"), outlet="Wire", claims=2),
        Carried(names=("Wire",), outlet="Post", claims=1),
        Carried(names=(), outlet=None, claims=5),
    ]
    web = web_of(ways)
    assert [(flow.source, flow.target, flow.depth, flow.claims) for flow in web.flows] == [
        ("Post", "Wire", 0, 2),
        ("an aide", "Post", 1, 2),
        ("Wire", "Post", 0, 1),
    ]
    assert web.own == {"unknown outlet": 5}


def test_a_party_denied_what_it_denied(pages: Pages) -> None:
    marenta = next(party for party in visit().parties if party.name == "Marenta")
    found = pages.party(marenta.id)
    assert found is not None
    page = party_page(found)
    spoken = {one.id: one for one in page.spoken}
    assert {claim.stance for claim in spoken["denied"].claims} == {"denies"}
    assert spoken["denied"].total == len(spoken["denied"].claims) > 0


def test_every_answer_to_every_question_is_on_the_page_of_the_event(pages: Pages) -> None:
    for event in visit().events:
        found = pages.event(event.id)
        assert found is not None
        page = event_page(found)
        assert sum(len(asked.sides) for asked in page.questions) == sum(len(q.answers) for q in event.questions)
        assert {claim.id for claim in page.claims} == set(event.claims)


def test_a_report_lights_the_words_that_are_asked_for_and_no_others(pages: Pages) -> None:
    for claim in visit().claims:
        found = pages.report(claim.report)
        assert found is not None
        text = next(report.text for report in visit().reports if report.id == claim.report)
        page = report_page(found, claim.id)
        assert page.lit is not None
        lit = "".join(piece.text for piece in page.text.pieces if piece.lit)
        assert lit.split() == "".join(visible(span.of(text)) for span in sorted(claim.spans)).split()
        for wrong in (report_page(found, "claim-none"), report_page(found, at=Span(0, 10**8))):
            assert not any(piece.lit for piece in wrong.text.pieces)


def test_a_hit_is_shown_in_its_sentence(pages: Pages) -> None:
    page = found_page("gas", pages.search(parse_query("gas"), 20))
    assert page.hits
    for hit in page.hits:
        assert hit.words.split()[0] in hit.claim.words
        assert "\n" not in hit.before + hit.words + hit.after


def test_near_meanings_are_a_switch_that_says_what_it_does(pages: Pages) -> None:
    found = pages.search(parse_query("gas"), 20)
    off = found_page("gas", found)
    on = found_page("gas", found, near=True, also=(NearLine(word="gas", near=("fuel", "oil")),))
    assert (off.address, off.other) == ("/search?q=gas", "/search?q=gas&near=true")
    assert (on.address, on.other) == (off.other, off.address)
    assert "fuel, oil" in render(on)
    assert 'name="near"' in render(on)
    assert 'name="near"' not in render(off)
    nothing = render(found_page("gas", found, near=True))
    assert "near enough" in nothing


def test_a_query_that_cannot_be_read_shows_why() -> None:
    page = found_page("stance:x", None, problem="stance:x: is none of these")
    assert "is none of these" in render(page)
    assert "No claim has all of that" not in render(page)


def test_evidence_that_does_not_hold_is_never_shown(pages: Pages) -> None:
    found = pages.story(visit().stories[0].id)
    assert found is not None
    broken = replace(found.dossier.claims[0], spans=(Span(0, 10**6),))
    dossier = replace(found.dossier, claims=(broken, *found.dossier.claims[1:]))
    with pytest.raises(EvidenceError):
        story_page(replace(found, dossier=dossier))


def test_no_page_rules_on_what_is_true(story: StoryPage) -> None:
    text = render(replace(story, brief=(), timeline=()))
    assert "it does not judge who is right" in text
    for word in ("proven", "debunked", "fake", "verified", "fact-checked"):
        assert word not in text


def test_an_event_of_many_claims_is_shown_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    dossier = generated(20)
    (whole, *_) = sorted(dossier.events, key=lambda event: -len(event.claims))
    with store_of(dossier) as store:
        pages = store.pages()
        found = pages.event(whole.id)
        assert found is not None
        one = event_page(found)
        assert (one.parts, one.total, one.previous, one.next) == (1, len(whole.claims), None, None)
        monkeypatch.setattr("crosswire.store.pages._PART", 3)
        excerpts = [pages.event(whole.id, part) for part in range(1, -(-one.total // 3) + 1)]
        assert pages.event(whole.id, len(excerpts) + 1) is None
    parts = [event_page(excerpt) for excerpt in excerpts if excerpt is not None]
    assert [part.part for part in parts] == list(range(1, len(parts) + 1))
    assert sorted(claim.id for part in parts for claim in part.claims) == sorted(whole.claims)
    assert [part.next for part in parts[:-1]] == [part.address for part in parts[1:]]
    for part in parts:
        assert (part.support, part.voices, part.total) == (one.support, one.voices, one.total)
        for asked, same in zip(part.questions, one.questions, strict=True):
            assert [side.id for side in asked.sides] == [side.id for side in same.sides]
            assert [side.letter for side in asked.sides] == [side.letter for side in same.sides]
            assert [side.origins for side in asked.sides] == [side.origins for side in same.sides]
            assert asked.reasons == same.reasons
        assert f"part {part.part} of {part.parts}" in render(part)
    told = [claim.id for asked in one.questions for side in asked.sides for claim in side.claims]
    assert sorted(told) == sorted(
        claim.id for part in parts for asked in part.questions for side in asked.sides for claim in side.claims
    )
