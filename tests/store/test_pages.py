"""What the store gives pages: all that they name, checked, and no more than fits."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from crosswire.model.dossier import Dossier
from crosswire.model.query import parse_query
from crosswire.model.story import Story
from crosswire.store import DamagedStoreError, Pages, Store
from crosswire.views.evidence import check_evidence
from tests.making import bare_dossier, make_report
from tests.store.conftest import Opening
from tests.views.visit import visit


@pytest.fixture(scope="module")
def pages(lasting: Store) -> Pages:
    lasting.add_reports(visit().reports)
    lasting.keep_dossier(visit())
    return lasting.pages()


def excerpts(pages: Pages, dossier: Dossier) -> Iterator[Dossier]:
    for story in dossier.stories:
        if (found := pages.story(story.id)) is not None:
            yield found.dossier
    for event in dossier.events:
        if (told := pages.event(event.id)) is not None:
            yield told.dossier
    for report in dossier.reports:
        if (read := pages.report(report.id)) is not None:
            yield read.dossier
    for party in dossier.parties:
        if (known := pages.party(party.id)) is not None:
            yield known.dossier
    yield pages.search(parse_query(""), 5).dossier


def test_whatever_an_excerpt_names_it_holds(pages: Pages) -> None:
    found = list(excerpts(pages, visit()))
    assert len(found) == 1 + len(visit().events) + len(visit().reports) + len(visit().parties) + 1
    for dossier in found:
        check_evidence(dossier)


def test_what_an_excerpt_holds_is_what_the_dossier_holds(pages: Pages) -> None:
    """But for frames and steps, which no page of a story shows, and mentions in reports that are left out."""
    story = pages.story(visit().stories[0].id)
    assert story is not None
    whole = {claim.id: replace(claim, frames=()) for claim in visit().claims}
    assert all(whole[claim.id] == claim for claim in story.dossier.claims)
    events = {event.id: event for event in visit().events}
    assert {event.id for event in story.dossier.events} == events.keys()
    assert all(events[event.id] == event for event in story.dossier.events)
    texts = {report.id: report.text for report in visit().reports}
    assert {report.id: report.text for report in story.dossier.reports} == texts
    assert set(story.dossier.timeline) == set(visit().timeline)
    assert set(story.dossier.wants) == set(visit().wants)


def test_cards_count_what_is_there(pages: Pages) -> None:
    total, (card,) = pages.stories(10)
    assert total == 1
    assert card.reports == len(visit().stories[0].reports)
    assert card.events == len(visit().events)
    assert card.claims == sum(1 for claim in visit().claims if claim.story == card.id)
    assert card.conflicts == sum(
        1 for event in visit().events if any(r.kind == "conflict" for q in event.questions for r in q.relations)
    )
    assert sum(outlet.reports for outlet in pages.outlets()) == len(visit().reports)
    assert any(outlet.name is None for outlet in pages.outlets())


def test_an_event_card_counts_who_says_what_its_label_says(fresh: Opening) -> None:
    event = max(visit().events, key=lambda event: len(event.origins))
    aside = (replace(event.origins[0], core=False), *event.origins[1:])
    events = tuple(replace(one, origins=aside) if one is event else one for one in visit().events)
    with fresh() as store:
        store.add_reports(visit().reports)
        store.keep_dossier(replace(visit(), events=events))
        found = store.pages().story(visit().stories[0].id)
    assert found is not None
    cards = {card.id: card for card in found.events}
    assert cards[event.id].origins == sum(1 for origin in event.origins[1:] if origin.core)
    assert cards[event.id].origins > 0


def test_an_outlet_leans_on_those_whom_it_names(pages: Pages) -> None:
    outlet = pages.outlet("The Lornian Post")
    assert outlet is not None
    texts = {claim.report: claim for claim in visit().claims}
    assert {card.id for card in outlet.reports} <= texts.keys() | {report.id for report in visit().reports}
    assert "Harbour Times" in {source.name for source in outlet.sources}


def test_the_ways_of_a_story_are_those_of_its_claims(pages: Pages) -> None:
    story = pages.story(visit().stories[0].id)
    assert story is not None
    mine = [claim for claim in visit().claims if claim.story == story.card.id]
    assert sum(way.claims for way in story.carried) == len(mine)
    assert max(len(way.names) for way in story.carried) == max(
        sum(1 for link in claim.chain if link.kind != "own") for claim in mine
    )


def test_a_whole_story_is_a_dossier_of_its_own(pages: Pages) -> None:
    whole = pages.whole_story(visit().stories[0].id)
    assert whole is not None
    check_evidence(whole)
    kept = visit()
    for name in ("claims", "events", "expectations", "wants", "timeline", "times", "stories", "parties"):
        assert sorted(getattr(whole, name), key=repr) == sorted(getattr(kept, name), key=repr), name
    assert {report.id for report in whole.reports} >= set(kept.stories[0].reports)


def test_what_an_id_begins_like_is_found_with_its_story(pages: Pages) -> None:
    story, event = visit().stories[0].id, visit().events[0]
    answer = event.questions[0].answers[0]
    for id_ in (visit().claims[0].id, event.id, answer.id):
        assert pages.beginning([id_]) == pages.beginning([id_[:-3], "no such"]) == {id_: story}
    assert pages.beginning(["event-"]).keys() == {event.id for event in visit().events}
    assert pages.beginning(["%", "_", "zzz"]) == {}


def test_what_nothing_bears_is_none(pages: Pages) -> None:
    for ask in (pages.story, pages.whole_story, pages.event, pages.report, pages.party, pages.outlet):
        assert ask("no such thing") is None
        assert ask("' OR 1=1 --") is None


def test_namesakes_of_other_stories_are_one_party(fresh: Opening) -> None:
    one, other = make_report("Mira Toll spoke."), make_report("Mira Toll spoke again.")
    party = replace(visit().parties[0], name="Mira Toll", mentions=())
    dossier = replace(
        bare_dossier(one, other),
        parties=(party, replace(party, id="party-other"), replace(party, id="party-role", kind="role")),
        stories=tuple(Story(id=f"story-{r.id}", title="", reports=(r.id,), begin=None, end=None) for r in (one, other)),
    )
    store = fresh()
    store.add_reports(dossier.reports)
    store.keep_dossier(dossier)
    found = store.pages().party(party.id)
    role = store.pages().party("party-role")
    assert found is not None
    assert role is not None
    assert set(found.parties) == {party.id, "party-other"}
    assert role.parties == ("party-role",)


def test_a_text_that_was_changed_is_never_given(fresh: Opening) -> None:
    store = fresh()
    store.add_reports(visit().reports)
    store.keep_dossier(visit())
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE reports SET text = text || '!'")
    with pytest.raises(DamagedStoreError):
        store.pages().report(visit().reports[0].id)


def test_a_store_without_a_dossier_has_nothing_to_show(fresh: Opening) -> None:
    store = fresh()
    assert store.pages().stories(10) == (0, ())
    assert store.pages().search(parse_query("x"), 10).total == 0
    assert store.pages().outlets() == ()
