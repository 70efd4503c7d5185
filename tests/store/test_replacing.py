"""Some stories put in place of others give what a dossier of all of them gives."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from crosswire.model.dossier import Dossier
from crosswire.model.query import parse_query
from crosswire.model.report import Outlet
from crosswire.store import ChangedMeanwhileError, Store, UnknownReportError
from tests.making import bare_dossier, make_report
from tests.store.conftest import Opening
from tests.store.several import REPORTS, story_of, together

UNREAD = replace(make_report("Нікого не було."), language="uk", unread="no language model for Ukrainian")
some_reports = st.lists(st.integers(0, len(REPORTS) - 1), min_size=1, max_size=4, unique=True).map(sorted)
stories = st.lists(some_reports, max_size=3, unique_by=tuple)
many = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # each step to a smaller example takes a second
)


def ids_of(parts: Sequence[Dossier]) -> list[str]:
    return [story.id for part in parts for story in part.stories]


def shown(store: Store) -> Iterator[object]:
    """All that anybody may be shown of a store."""
    dossier, pages = store.dossier(), store.pages()
    assert dossier is not None
    yield dossier
    yield store.settled_ids()
    yield pages.stories(10), pages.outlets(), pages.speakers(10)
    for story in dossier.stories:
        yield pages.story(story.id), pages.whole_story(story.id)
    for event in dossier.events:
        yield pages.event(event.id)
    for report in (*REPORTS, UNREAD):
        yield pages.report(report.id)
    for party in dossier.parties:
        yield pages.party(party.id)
    for report in dossier.reports:
        yield pages.outlet(report.outlet.name or "")
    for query in ("", "ferry", "by:toll", "place:varn", "story:one OR nobody", "about:tarn outlet:fen", "ferry -selm"):
        yield query, store.find(parse_query(query), 5), store.find(parse_query(query), 5, 3)


def kept(fresh: Opening, dossier: Dossier) -> Store:
    store = fresh()
    store.add_reports([*REPORTS, UNREAD])
    store.keep_dossier(dossier)
    return store


@many
@given(stay=stories, gone=stories, come=stories, unread=st.booleans())
def test_replaced_stories_leave_what_a_dossier_of_all_leaves(
    fresh: Opening, stay: list[list[int]], gone: list[list[int]], come: list[list[int]], unread: bool
) -> None:
    staying = [story_of(held, "stay") for held in stay if held not in come]
    going = [story_of(held, "go") for held in gone if held not in stay]
    coming = [story_of(held, "come") for held in come]
    more = (UNREAD,) if unread else ()
    with kept(fresh, together([*staying, *going])) as store, kept(fresh, together([*staying, *coming], *more)) as whole:
        part = together(coming, *more)
        store.replace_stories(part, ids_of(going))
        assert store.dossier() == whole.dossier()
        store.replace_stories(part, ids_of(going))
        for found, expected in zip(shown(store), shown(whole), strict=True):
            assert found == expected


def test_a_store_without_a_dossier_keeps_the_part(fresh: Opening) -> None:
    part = together([story_of([0, 1])], UNREAD)
    with fresh() as store:
        store.add_reports([*REPORTS, UNREAD])
        store.replace_stories(part, ["no such story"])
        assert store.dossier() == part


def test_a_part_of_a_report_that_the_store_does_not_hold_changes_nothing(fresh: Opening) -> None:
    before = together([story_of([0, 1])])
    with kept(fresh, before) as store:
        with pytest.raises(UnknownReportError):
            store.replace_stories(bare_dossier(make_report("Nobody added this.")), ids_of([before]))
        with pytest.raises(UnknownReportError):
            store.replace_stories(bare_dossier(replace(REPORTS[0], sha256=UNREAD.sha256)), ids_of([before]))
        assert store.dossier() == before


def test_stories_that_another_program_replaced_are_left(fresh: Opening) -> None:
    one, grown, other = story_of([0], "one"), story_of([0, 1], "grown"), story_of([2], "other")
    with kept(fresh, together([grown, other])) as store:
        before = store.dossier()
        for gone in (ids_of([one]), ids_of([one, grown]), ()):
            with pytest.raises(ChangedMeanwhileError):
                store.replace_stories(story_of([0, 3], "late"), gone, alone=True)
        assert store.dossier() == before
        store.replace_stories(together([story_of([0, 1, 3], "late")]), ids_of([grown]), alone=True)
        assert set(map(frozenset, store.story_reports().values())) == {
            frozenset(REPORTS[n].id for n in held) for held in ([0, 1, 3], [2])
        }


def test_stories_that_stand_at_one_place_keep_their_reports(fresh: Opening) -> None:
    """They begin on one day, and their ids begin alike."""
    told = story_of([0, 1, 2, 3])
    ids = [report.id for report in told.reports]
    one, other = (
        replace(told.stories[0], id=f"story-0000000{end * 9}", reports=tuple(held))
        for end, held in (("a", ids[:2]), ("b", ids[2:]))
    )
    with kept(fresh, replace(bare_dossier(*told.reports), stories=(one, other))) as store:
        assert store.story_reports() == {one.id: one.reports, other.id: other.reports}


def test_outlets_by_how_they_are_known(fresh: Opening) -> None:
    dossier = together([story_of([0, 1])])
    known = [Outlet(name="Fen Argus", basis="e-mail domain fen.example, named in another report")]
    first, *rest = dossier.reports
    with kept(fresh, replace(dossier, reports=(replace(first, outlet=known[0]), *rest))) as store:
        assert store.outlets_known_by("e-mail domain ") == set(known)
        assert store.outlets_known_by("e-mail%") == set()


def test_a_party_that_another_story_names_stays(fresh: Opening) -> None:
    """Also where the dossier has it once for both stories."""
    one, other = story_of([3], "one"), story_of([0, 3], "other")
    both = together([one, other])
    shared = one.parties
    assert shared[0].id == other.parties[0].id
    with kept(fresh, replace(both, parties=shared)) as store:
        store.replace_stories(bare_dossier(), ids_of([one]))
        left = store.dossier()
    assert left is not None
    assert left.parties == shared
    assert left.stories == other.stories


def test_a_place_is_read_as_in_the_surest_reading_that_came(fresh: Opening) -> None:
    here, there = story_of([0]), story_of([2])
    surer = tuple(replace(place, confidence=0.9, why="named with its state") for place in there.places)
    with kept(fresh, here) as store:
        store.replace_stories(replace(there, places=surer), ())
        together_ = store.dossier()
        store.replace_stories(bare_dossier(), ids_of([there]))
        left = store.dossier()
    assert together_ is not None
    assert left is not None
    assert together_.places == (replace(surer[0], mentions=together_.places[0].mentions),)
    assert {mention.report for mention in together_.places[0].mentions} == {REPORTS[0].id, REPORTS[2].id}
    assert left.places == (replace(surer[0], mentions=here.places[0].mentions),)


def test_an_edited_report_whose_first_version_is_not_there_is_shown(fresh: Opening) -> None:
    edited = replace(REPORTS[0], version_of=REPORTS[5].id)
    with kept(fresh, bare_dossier(edited)) as store:
        found = store.pages().report(edited.id)
    assert found is not None
    assert found.dossier.reports == (edited,)
