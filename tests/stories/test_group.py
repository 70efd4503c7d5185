"""Stories of reports: what each is called, when it begins, and copies beside their originals."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from crosswire.accounts.comparing.tellings import lead_of
from crosswire.model.report import Report
from crosswire.model.story import Story
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.stories.group import group_reports
from crosswire.stories.outline import outline_of, packed_sense
from tests.making import make_report
from tests.stories.outlines import about

FERRY = "ferry ramp harbour deck crossing passenger captain repair"


def report(name: str, day: str | None = "2023-09-12") -> Report:
    return make_report(name, published=day, outlet="Evening Star")


def stories(*made: Report, words: str = FERRY) -> tuple[Story, ...]:
    """All tell the same, but for those whose text begins with ``other``."""
    return group_reports(
        made,
        {
            each.id: replace(
                about(each.id, f"own{n}" if each.text.startswith("other") else words), earliest=each.published.earliest
            )
            for n, each in enumerate(made)
        },
    ).stories


def test_a_story_tells_its_title_its_days_and_its_reports_in_order() -> None:
    third, first, undated = report("third", "2023-09-14"), report("first", "2023-09-11"), report("undated", None)
    titled = replace(third, title="Harbour open")
    (story,) = stories(titled, undated, first)
    assert story.reports == (first.id, third.id, undated.id)
    assert (story.begin, story.end, story.title) == ("2023-09-11", "2023-09-14", "Harbour open")
    (earlier,) = stories(titled, replace(first, title="Harbour to open"))
    assert earlier.title == "Harbour to open"


def test_a_story_of_which_nothing_is_known() -> None:
    (story,) = stories(report("star", None))
    assert (story.begin, story.end, story.title) == (None, None, "Untitled")


def test_copies_and_versions_follow_their_original_whatever_they_share_and_whenever_they_come() -> None:
    star = report("other star")
    copy = replace(report("other copy", "2024-09-12"), copy_of=star.id)
    version = replace(report("other version", "2024-09-13"), version_of=star.id)
    assert len(stories(star, copy, version)) == 1
    assert len(stories(copy, version)) == 2, "where the original is not there, each stands alone"


def test_the_original_stands_before_its_copy_of_the_same_day() -> None:
    star = report("star")
    for name in ("post", "echo", "herald"):
        (story,) = stories(replace(report(name), copy_of=star.id), star)
        assert story.reports[0] == star.id


def test_stories_are_in_order_of_when_they_begin_and_undated_ones_last() -> None:
    found = stories(report("other a", "2023-09-14"), report("other b", None), report("other c", "2023-09-11"))
    assert [story.begin for story in found] == ["2023-09-11", "2023-09-14", None]
    assert stories() == ()


def test_laws_2_and_3_stories_and_their_ids_hang_on_the_reports_alone() -> None:
    made = [report("one"), report("two"), report("other three"), report("four", "2024-09-12")]
    expected = stories(*made)
    assert len({story.id for story in expected}) == len(expected) > 1
    outlines = {each.id: about(each.id, "own" if each.text.startswith("other") else FERRY) for each in made}
    found = {tuple(story.id for story in group_reports(order, outlines).stories) for order in permutations(made)}
    assert len(found) == 1


HARBOUR = (
    """Berit Solheim opened the fishing harbour in Bergen on Friday. The minister said that the new quay would bring
 trawlers back to the town. The harbour had been closed since a storm broke the old quay.""",
    """The fishing harbour in Bergen is open again. Minister Berit Solheim cut the ribbon on the new quay, and trawlers
 sailed in. A storm had broken the old quay two years ago, and the harbour was closed.""",
    """Trawlers are back in Bergen. Berit Solheim, the minister, praised the new quay of the fishing harbour, but
 fishermen say that it is too short for a trawler.""",
)
ELECTION = (
    """Anna Holm won the election in Denmark on Sunday. Her party took forty seats in parliament, and the prime
 minister, Lars Toft, conceded in Copenhagen.""",
    """Lars Toft, the prime minister of Denmark, conceded the election to Anna Holm. Holm told voters in Copenhagen
 that her party would form a coalition in parliament.""",
)
QUAKES = (
    """A strong quake shook the coast of Peru before dawn on Monday. Three people were killed in Ica, where old houses
 fell, and the road to Lima is shut by stones. Soldiers are bringing water and tents to the fishing villages.""",
    """Three people died in Ica when a strong quake hit the coast of Peru on Monday, the civil defence office in Lima
 said. Fishing villages were without water, and soldiers set up tents beside the road that stones had shut.""",
    """A strong quake shook the north of Iran on Thursday night. Two people were killed in Tabriz, where the wall of a
 bazaar fell, and schools will stay closed. Hospitals took in forty people, most of them with broken bones.""",
    """Two people died in Tabriz when a strong quake hit the north of Iran on Thursday night, the Red Crescent said. The
 wall of a bazaar had fallen on shoppers; forty people are in hospital, and schools are closed.""",
)


@pytest.mark.parametrize(
    ("matters", "later"),
    [((HARBOUR, ELECTION), "2023-09-12"), ((QUAKES[:2], QUAKES[2:]), "2023-11-30")],
    ids=["unlike", "two quakes"],
)
def test_real_reports_of_two_matters_are_two_stories(
    language: LanguageModel, matters: Sequence[Sequence[str]], later: str
) -> None:
    days = ("2023-09-12", later)
    groups = [
        [make_report(text.replace("\n", ""), day) for text in matter] for matter, day in zip(matters, days, strict=True)
    ]
    reports = [each for group in groups for each in group]
    meaning = word_meaning()
    outlines = {
        each.id: outline_of(each, language.parse(each), (), packed_sense(meaning.vector(lead_of(language.parse(each)))))
        for each in reports
    }
    found = group_reports(reports, outlines).stories
    assert sorted(sorted(story.reports) for story in found) == sorted(sorted(r.id for r in group) for group in groups)
