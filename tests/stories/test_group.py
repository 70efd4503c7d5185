"""Which reports are of one story, on parses made by hand with known likeness; and on a few real ones."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.parse import Parse, Token
from crosswire.model.report import Report
from crosswire.model.story import Story
from crosswire.reading.language import LanguageModel
from crosswire.stories.group import LONG_AFTER, SAME_STORY, group_reports
from tests.making import make_report

WORDS = 100
"""Words of each report that is made by hand, each once: the cosine of two is the share of words they have in common."""


def about(name: str, *shared: tuple[str, float], day: str | None = "2023-09-12") -> tuple[Report, Parse]:
    """A report with its grammar, and for each matter that it shares with others the share of its words."""
    nouns = [f"{matter}{n}" for matter, share in shared for n in range(round(share * WORDS))]
    nouns += [f"{name}{n}" for n in range(WORDS - len(nouns))]
    return of_words(name, nouns, day=day)


def of_words(
    name: str, lemmas: Sequence[str], *, day: str | None = "2023-09-12", pos: str = "NOUN"
) -> tuple[Report, Parse]:
    report = make_report(name, published=day, outlet="Evening Star")
    tokens = tuple(Token(n, n, n + 1, lemma, lemma, pos, "", "ROOT", n) for n, lemma in enumerate(lemmas))
    return report, Parse(report.id, "test", tokens, (), ())


def stories(*made: tuple[Report, Parse]) -> tuple[Story, ...]:
    return group_reports([report for report, _ in made], {report.id: parse for report, parse in made})


def together(*made: tuple[Report, Parse]) -> list[str]:
    """The names of the reports of each story, in a row, all sorted."""
    name = {report.id: report.text for report, _ in made}
    return sorted(" ".join(sorted(name[report] for report in story.reports)) for story in stories(*made))


def test_enough_in_common_makes_one_story_and_a_little_less_makes_two() -> None:
    def pair(share: float) -> list[str]:
        return together(about("star", ("harbour", share)), about("post", ("harbour", share)))

    assert pair(SAME_STORY + 0.02) == ["post star"]
    assert pair(SAME_STORY - 0.02) == ["post", "star"]


def test_stories_are_what_hangs_together() -> None:
    bridge = about("echo", ("harbour", 0.45), ("school", 0.45))
    harbour, school = about("star", ("harbour", 0.45)), about("post", ("school", 0.45))
    assert together(harbour, school) == ["post", "star"]
    assert together(harbour, school, bridge) == ["echo post star"]


@pytest.mark.parametrize(
    ("later", "share", "one"),
    [
        ("2023-10-13", SAME_STORY + 0.02, True),
        ("2023-10-14", SAME_STORY + 0.02, False),
        ("2023-10-14", LONG_AFTER - 0.02, False),
        ("2023-10-14", LONG_AFTER + 0.02, True),
        (None, SAME_STORY + 0.02, True),
    ],
    ids=["31 days", "32 days", "32 days and not quite enough", "32 days and much in common", "no day known"],
)
def test_a_month_apart_needs_more(later: str | None, share: float, one: bool) -> None:
    assert LONG_AFTER > SAME_STORY
    found = together(about("star", ("harbour", share)), about("post", ("harbour", share), day=later))
    assert (len(found) == 1) is one


def test_days_known_as_a_range_are_as_near_as_they_can_be() -> None:
    share = SAME_STORY + 0.02
    post, parse = about("post", ("harbour", share), day="2023-12-01")
    vague = replace(post, published=replace(post.published, earliest="2023-10-01", basis="inferred"))
    assert together(about("star", ("harbour", share)), (vague, parse)) == ["post star"]


def test_copies_follow_their_original_whatever_they_share_and_whenever_they_come() -> None:
    star, parse = about("star")
    (reprint, other), (again, third) = about("post"), about("echo", day="2024-09-12")
    made = [(star, parse), (replace(reprint, copy_of=star.id), other), (replace(again, copy_of=star.id), third)]
    assert together(*made) == ["echo post star"]
    assert together(made[1], made[2]) == ["echo", "post"], "where the original is not there, a copy stands alone"


def test_names_tell_more_than_nouns_and_nouns_more_than_verbs() -> None:
    def pair(pos: str) -> bool:
        """Whether two of ten words in common make a story, if those two are of this kind."""
        made = []
        for name in ("star", "post"):
            report, parse = of_words(name, ["x", *(f"{name}{n}" for n in range(8))])
            shared = tuple(Token(n, n, n + 1, "shared", f"shared{n}", pos, "", "ROOT", n) for n in range(2))
            made.append((report, replace(parse, tokens=(*parse.tokens, *shared))))
        return len(stories(*made)) == 1

    assert [pair(pos) for pos in ("PROPN", "NOUN", "VERB", "ADJ", "PUNCT")] == [True, False, False, False, False]


@pytest.mark.parametrize(
    "lemmas",
    [["say", "year", "people", "week", "report"], ["a", "b", "c", "d", "e"]],
    ids=["words of any news", "single letters"],
)
def test_what_tells_nothing_of_a_matter(lemmas: list[str]) -> None:
    assert together(of_words("star", lemmas), of_words("post", lemmas)) == ["post", "star"]


def test_letters_of_any_case_are_one_word() -> None:
    assert together(of_words("star", ["Harbour", "QUAY"]), of_words("post", ["harbour", "quay"])) == ["post star"]


def test_reports_with_no_words_are_stories_of_their_own() -> None:
    assert together(of_words("star", []), of_words("post", [])) == ["post", "star"]
    assert stories() == ()


def test_a_story_tells_its_title_its_days_and_its_reports_in_order() -> None:
    third = about("third", ("harbour", 0.9), day="2023-09-14")
    first = about("first", ("harbour", 0.9), day="2023-09-11")
    undated = about("undated", ("harbour", 0.9), day=None)
    titled = (replace(third[0], title="Harbour open"), third[1])
    (story,) = stories(titled, undated, first)
    assert story.reports == (first[0].id, third[0].id, undated[0].id)
    assert (story.begin, story.end) == ("2023-09-11", "2023-09-14")
    assert story.title == "Harbour open"
    (earlier,) = stories(titled, (replace(first[0], title="Harbour to open"), first[1]))
    assert earlier.title == "Harbour to open"


def test_a_story_of_which_nothing_is_known() -> None:
    (story,) = stories(about("star", day=None))
    assert (story.begin, story.end, story.title) == (None, None, "Untitled")


def test_the_original_stands_before_its_copy_of_the_same_day() -> None:
    star, parse = about("star")
    for name in ("post", "echo", "herald"):
        copy, other = about(name)
        (story,) = stories((replace(copy, copy_of=star.id), other), (star, parse))
        assert story.reports[0] == star.id


def test_stories_are_in_order_of_when_they_begin_and_undated_ones_last() -> None:
    found = stories(about("later", day="2023-09-14"), about("undated", day=None), about("first", day="2023-09-11"))
    assert [story.begin for story in found] == ["2023-09-11", "2023-09-14", None]


MADE = [
    about("one", ("harbour", 0.5), day="2023-09-11"),
    about("two", ("harbour", 0.5), ("school", 0.3), day="2023-09-12"),
    about("three", ("school", 0.6), day="2023-09-12"),
    about("four", ("school", 0.6), day="2023-12-12"),
    about("five", ("school", 0.4), day=None),
]


def test_law_2_the_order_of_reports_does_not_matter() -> None:
    expected = stories(*MADE)
    assert 1 < len(expected) < len(MADE)
    assert all(stories(*order) == expected for order in permutations(MADE))


def test_law_3_a_story_is_known_by_its_reports() -> None:
    ids = [story.id for story in stories(*MADE)]
    assert len(set(ids)) == len(ids)
    assert [story.id for story in stories(*MADE)] == ids
    assert stories(MADE[0])[0].id != stories(MADE[1])[0].id


@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from("harbour school bridge storm vote".split()), max_size=4),
            st.sampled_from([None, "2023-09-11", "2023-10-11", "2024-01-01"]),
        ),
        max_size=6,
    )
)
def test_each_report_is_in_one_story(sketches: list[tuple[list[str], str | None]]) -> None:
    made = [of_words(f"report {n}", lemmas, day=day) for n, (lemmas, day) in enumerate(sketches)]
    found = stories(*made)
    assert sorted(report for story in found for report in story.reports) == sorted(report.id for report, _ in made)
    assert found == stories(*reversed(made))


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


def test_real_reports_of_two_matters_are_two_stories(language: LanguageModel) -> None:
    reports = [make_report(text.replace("\n", "")) for text in (*HARBOUR, *ELECTION)]
    found = group_reports(reports, {report.id: language.parse(report) for report in reports})
    assert sorted(sorted(story.reports) for story in found) == sorted(
        [sorted(r.id for r in reports[:3]), sorted(r.id for r in reports[3:])]
    )
