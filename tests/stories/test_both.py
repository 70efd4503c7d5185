"""A report that tells of two stories belongs to both: invented round-ups, and what only seems to be one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import permutations

import pytest

from crosswire.accounts.comparing.tellings import lead_of
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.stories.group import Stories, group_reports
from crosswire.stories.outline import Outline, outline_of, packed_sense
from crosswire.stories.passages import Passage, passages_of
from tests.making import make_report
from tests.stories.invented import HARD, ROUND_UPS, STORIES


@dataclass(frozen=True)
class Read:
    """A report with what is looked at of it."""

    report: Report
    outline: Outline
    passages: tuple[Passage, ...]


@cache
def sense(words: str) -> str:
    return packed_sense(word_meaning().vector(words))


class Desk:
    """Reads invented texts, each once."""

    def __init__(self, language: LanguageModel) -> None:
        self._language = language
        self._read: dict[str, Read] = {}

    def read(self, name: str, text: str) -> Read:
        if name not in self._read:
            report = replace(make_report(text.replace("\n ", " "), outlet=name), title=text.split("\n", 1)[0])
            parse = self._language.parse(report)
            outline = outline_of(report, parse, (), sense(lead_of(parse)))
            self._read[name] = Read(report, outline, passages_of(report, parse))
        return self._read[name]

    def stories(self, texts: Mapping[str, str], **changed: Report) -> Stories:
        """The stories of texts by their names; some as reports that were changed."""
        read = {name: self.read(name, text) for name, text in texts.items()}
        return group_reports(
            [changed.get(name, one.report) for name, one in read.items()],
            {one.report.id: one.outline for one in read.values()},
            passages={one.report.id: one.passages for one in read.values()},
            sense=sense,
        )

    def matters(self, texts: Mapping[str, str], name: str) -> set[str]:
        """The matters of the stories that a text belongs to; ``own`` for one in which it stands alone."""
        names = {self.read(each, text).report.id: each for each, text in texts.items()}
        mine = self.read(name, texts[name]).report.id
        told = [{names[one] for one in story.reports} for story in self.stories(texts).stories if mine in story.reports]
        return {next(iter({matter(one) for one in story if "/" in one}), "own") for story in told}


def matter(name: str) -> str:
    return name.partition("/")[0]


PLAIN = {f"{name}/{n}": text for name, texts in STORIES.items() for n, text in enumerate(texts)}


@pytest.fixture(scope="module")
def desk(language: LanguageModel) -> Desk:
    return Desk(language)


def test_without_a_report_on_two_stories_each_is_as_it_was(desk: Desk) -> None:
    found = desk.stories(PLAIN)
    assert not found.parts
    names = {desk.read(name, text).report.id: matter(name) for name, text in PLAIN.items()}
    assert sorted(sorted({names[one] for one in story.reports}) for story in found.stories) == sorted(
        [name] for name in STORIES
    )


@pytest.mark.parametrize("make", ROUND_UPS)
def test_a_report_that_tells_of_several_stories_belongs_to_each(desk: Desk, make: str) -> None:
    text, wanted = ROUND_UPS[make]
    assert desk.matters({**PLAIN, make: text}, make) == wanted


@pytest.mark.parametrize("seems", [name for name, (_, wanted) in HARD.items() if "own" not in wanted])
def test_what_only_reminds_of_another_story_belongs_to_one(desk: Desk, seems: str) -> None:
    text, wanted = HARD[seems]
    assert desk.matters({**PLAIN, seems: text}, seems) == wanted


@pytest.mark.parametrize("seems", [name for name, (_, wanted) in HARD.items() if "own" in wanted])
def test_a_look_alike_belongs_to_one_story_at_most(desk: Desk, seems: str) -> None:
    assert len(desk.matters({**PLAIN, seems: HARD[seems][0]}, seems)) == 1


def test_all_together_tie_no_two_stories_into_one(desk: Desk) -> None:
    texts = {**PLAIN, **{name: text for name, (text, _) in {**ROUND_UPS, **HARD}.items()}}
    found = desk.stories(texts)
    names = {desk.read(name, text).report.id: name for name, text in texts.items()}
    told = [{matter(names[one]) for one in story.reports if "/" in names[one]} for story in found.stories]
    assert sorted(next(iter(matters)) for matters in told if matters) == sorted(STORIES)
    assert {names[report] for report in found.parts} == set(ROUND_UPS)


def test_two_round_ups_of_a_day_belong_to_both_stories_and_tie_them_not(desk: Desk) -> None:
    words = ROUND_UPS["live page"][0].split("\n\n")
    other = "\n\n".join(["Evening round-up", *words[1:][::-1]])
    entries = "\n\n".join(["Evening round-up", *(line for n in (7, 5, 3, 1) for line in words[n : n + 2])])
    assert other != entries
    texts = {**PLAIN, "live page": ROUND_UPS["live page"][0], "evening": entries}
    assert desk.matters(texts, "live page") == desk.matters(texts, "evening") == {"quake", "harbour"}


def test_each_sentence_is_told_of_one_story_and_stands_where_it_says(desk: Desk) -> None:
    text, _ = ROUND_UPS["headlines within"]
    found = desk.stories({**PLAIN, "headlines within": text})
    report = desk.read("headlines within", text).report
    told = [span for spans in found.parts[report.id].values() for span in spans]
    assert sorted(told) == [passage.span for passage in desk.read("headlines within", text).passages]
    (chess,) = (spans for spans in found.parts[report.id].values() if any("Chess" in s.of(report.text) for s in spans))
    assert "four rapid games" in chess[-1].of(report.text)
    assert not any("Bergen" in span.of(report.text) for span in chess)


def test_a_story_is_not_called_by_the_title_of_a_round_up(desk: Desk) -> None:
    earlier = replace(
        desk.read("bullets", ROUND_UPS["bullets"][0]).report,
        published=replace(desk.read("bullets", "").report.published, earliest="2023-09-11", latest="2023-09-11"),
    )
    found = desk.stories({**PLAIN, "bullets": ROUND_UPS["bullets"][0]}, bullets=earlier)
    assert "Evening digest" not in {story.title for story in found.stories}


def test_a_copy_of_a_round_up_belongs_where_the_original_does(desk: Desk) -> None:
    text, _ = ROUND_UPS["in other news"]
    original = desk.read("in other news", text).report
    reprint = text.replace("84 per cent", "84 percent")
    copy = replace(desk.read("copy", reprint).report, copy_of=original.id)
    found = desk.stories({**PLAIN, "in other news": text, "copy": reprint}, copy=copy)
    assert set(found.parts[copy.id]) == set(found.parts[original.id])
    assert len(found.parts[copy.id]) == 2


def test_law_2_stories_and_parts_hang_on_the_set_alone(desk: Desk) -> None:
    texts = {**PLAIN, **{name: ROUND_UPS[name][0] for name in ("tail", "numbered list", "analysis")}}
    names = ["tail", "numbered list", "analysis"]
    orders = [[*order, *PLAIN] for order in permutations(names)]
    found = [desk.stories({name: texts[name] for name in order}) for order in [*orders, list(texts)[::-1]]]
    assert all(one == found[0] for one in found)


def test_reports_without_sentences_are_of_one_story_each(desk: Desk) -> None:
    text, _ = ROUND_UPS["bullets"]
    read = [desk.read(name, text) for name, text in {**PLAIN, "bullets": text}.items()]
    found = group_reports([one.report for one in read], {one.report.id: one.outline for one in read})
    assert not found.parts
    assert group_reports([], {}) == Stories(())
