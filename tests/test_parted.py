"""Reports that tell of two stories: each story gets the readings and claims of its part, and nothing is there twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.claims.find import find_claims
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.reading import Reading
from crosswire.model.report import Published, Report
from crosswire.model.spans import Span
from crosswire.parted import cut_to
from crosswire.pipeline import make_dossier
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import NONE_ADDED
from crosswire.reading.times.find import find_times
from crosswire.readings import reading_of
from crosswire.store import open_store
from crosswire.views.changes import changes_between
from crosswire.views.evidence import check_evidence
from crosswire.views.exports.dossier import dump
from crosswire.views.lines.sheet import sheet_of
from crosswire.views.room.report import report_page
from tests.making import make_report
from tests.stories.invented import ROUND_UPS, STORIES

TEXT = """Toft concedes

Lars Toft said that Norway would hold an election in May. He denied that a date was set.

In other news, Berit Solheim said that Norway would open a quay in Bergen on Friday. "It is long enough," she said."""
TURN = TEXT.index("In other news")


@pytest.fixture(scope="module")
def found(language: LanguageModel) -> tuple[Reading, tuple[Claim, ...]]:
    report = make_report(TEXT)
    parse = language.parse(report)
    reading = reading_of(report, parse, find_times(report, parse), NONE_ADDED)
    return reading, find_claims(reading)


def parts_of(reading: Reading) -> dict[str, tuple[Span, ...]]:
    spans = [reading.parse.span(s.first, s.last) for s in reading.parse.sentences]
    return {
        "vote": tuple(span for span in spans if span.start < TURN),
        "quay": tuple(span for span in spans if span.start >= TURN),
    }


def test_each_claim_is_of_the_story_in_whose_part_its_words_lie(found: tuple[Reading, tuple[Claim, ...]]) -> None:
    reading, claims = found
    parts = parts_of(reading)
    told = {story: cut_to(story, parts, reading, claims)[1] for story in parts}
    assert sorted(claim.id for its in told.values() for claim in its) == sorted(claim.id for claim in claims)
    assert {claim.story for claim in told["quay"]} == {"quay"}
    assert all(span.start >= TURN for claim in told["quay"] for span in claim.spans)
    assert all(span.start < TURN for claim in told["vote"] for span in claim.spans)


def test_a_claim_over_two_parts_is_of_the_reports_own_story(found: tuple[Reading, tuple[Claim, ...]]) -> None:
    reading, claims = found
    parts = parts_of(reading)
    over = replace(claims[0], spans=(parts["vote"][-1], parts["quay"][0]))
    assert [claim.id for claim in cut_to("vote", parts, reading, [over])[1]] == [over.id]
    assert cut_to("quay", parts, reading, [over])[1] == ()


def test_a_reading_is_cut_to_its_part(found: tuple[Reading, tuple[Claim, ...]]) -> None:
    reading, claims = found
    cut, _ = cut_to("quay", parts_of(reading), reading, claims)
    assert [cut.parse.span(s.first, s.last).of(TEXT)[:13] for s in cut.parse.sentences] == [
        "In other news",
        '"It is long e',
    ]
    assert [token.i for token in cut.parse.tokens] == list(range(len(cut.parse.tokens)))
    assert all(
        cut.parse.sentence_of[token.head] == cut.parse.sentence_of[token.i] and token.span.of(TEXT) == token.text
        for token in cut.parse.tokens
    )
    assert {party.name for party in cut.parties} >= {"Berit Solheim"}
    assert "Lars Toft" not in {party.name for party in cut.parties}
    assert all(mention.span.start >= TURN for party in cut.parties for mention in party.mentions)
    assert [time.span.of(TEXT) for time in cut.times] == ["Friday"]
    assert [quote.inner.of(TEXT) for quote in cut.quotes] == ["It is long enough,"]


def test_a_party_of_both_parts_has_an_id_in_each_and_claims_lead_to_it(
    found: tuple[Reading, tuple[Claim, ...]],
) -> None:
    reading, claims = found
    told = {story: cut_to(story, parts_of(reading), reading, claims) for story in ("vote", "quay")}
    ids = [party.id for cut, _ in told.values() for party in cut.parties if party.name == "Norway"]
    assert len(ids) == len(set(ids)) == 2
    for cut, its in told.values():
        known = {party.id for party in cut.parties}
        assert {who.party for claim in its for link in claim.chain for who in link.who if who.party} <= known


# ---------------------------------------------------------------- in a dossier


def reports_of(*makes: str) -> list[Report]:
    texts = [text for matter in ("harbour", "ferry strike", "election") for text in STORIES[matter]]
    return [
        replace(make_report(text.replace("\n ", " "), outlet=f"Outlet {n}"), title=text.split("\n", 1)[0])
        for n, text in enumerate([*texts, *(ROUND_UPS[make][0] for make in makes)])
    ]


@pytest.fixture(scope="module")
def reports() -> list[Report]:
    return reports_of("tail", "in other news")


@pytest.fixture(scope="module")
def dossier(language: LanguageModel, reports: list[Report]) -> Dossier:
    return make_dossier(reports, {report.id: language.parse(report) for report in reports})


def shared(dossier: Dossier) -> dict[str, list[str]]:
    """By title, the stories of each report that is of several, in order of their ids."""
    return {
        str(report.title): stories
        for report in dossier.reports
        if len(stories := sorted(story.id for story in dossier.stories if report.id in story.reports)) > 1
    }


def test_both_stories_hold_the_report_and_nothing_is_there_twice(dossier: Dossier, reports: list[Report]) -> None:
    assert len(shared(dossier)) == 2
    assert sorted(report.id for report in dossier.reports) == sorted(report.id for report in reports)
    for things in (dossier.claims, dossier.parties, dossier.events, dossier.places):
        assert len({thing.id for thing in things}) == len(things) > 0
    assert len({(time.report, time.span) for time in dossier.times}) == len(dossier.times)
    check_evidence(dossier)


def test_a_story_counts_a_report_by_the_claims_of_its_part_alone(dossier: Dossier) -> None:
    (tail,) = (report for report in dossier.reports if str(report.title).startswith("Tourists"))
    turn = tail.text.index("Also today")
    for story in (story for story in dossier.stories if tail.id in story.reports):
        mine = [claim for claim in dossier.claims if claim.story == story.id and claim.report == tail.id]
        assert mine
        assert len({min(span.start for span in claim.spans) >= turn for claim in mine}) == 1


def test_law_2_the_dossier_is_the_same_in_any_order(
    language: LanguageModel, dossier: Dossier, reports: list[Report]
) -> None:
    parses = {report.id: language.parse(report) for report in reports}
    assert dump(make_dossier(reports[::-1], parses)) == dump(dossier)


def test_an_undated_report_of_two_stories_has_one_day(language: LanguageModel, reports: list[Report]) -> None:
    unknown = Published(earliest=None, latest=None, basis="none", why="test")
    given = [replace(report, published=unknown) if "Also today" in report.text else report for report in reports]
    found = make_dossier(given, {report.id: language.parse(report) for report in given})
    assert len(found.reports) == len({report.id for report in found.reports}) == len(given)
    assert any("Also today" in report.text and report.published.basis == "inferred" for report in found.reports)


def test_a_store_and_its_pages_hold_it(dossier: Dossier, reports: list[Report]) -> None:
    both = shared(dossier)
    with open_store(None) as store:
        store.add_reports(reports)
        store.keep_dossier(dossier)
        assert store.dossier() == dossier
        for report in dossier.reports:
            excerpt = store.pages().report(report.id)
            assert excerpt is not None
            page = report_page(excerpt)
            assert len(page.stories) == (2 if str(report.title) in both else 1)
        for story in dossier.stories:
            whole = store.pages().whole_story(story.id)
            assert whole is not None
            assert {claim.story for claim in whole.claims} == {story.id}
            check_evidence(whole)


def test_a_page_of_stories_tells_of_each_by_its_own_claims(dossier: Dossier) -> None:
    sheet = sheet_of(dossier)
    assert len(sheet.stories) == 3
    assert sum(len(story.wanters) for story in sheet.stories) == len(dossier.wants)
    assert sum(len(story.timeline) for story in sheet.stories) == len(dossier.timeline)


def test_what_is_new_is_said_of_each_story_once(language: LanguageModel, dossier: Dossier) -> None:
    before = reports_of()
    first = make_dossier(before, {report.id: language.parse(report) for report in before})
    found = changes_between(first, dossier)
    assert sorted(len(story.reports) for story in found.stories) == [1, 1, 2]
    assert all(len(story.before) == 1 for story in found.stories)
    new = [claim.id for story in found.stories for claim in story.claims]
    assert len(new) == len(set(new)) == len(dossier.claims) - len(first.claims)
    assert not changes_between(dossier, dossier)
