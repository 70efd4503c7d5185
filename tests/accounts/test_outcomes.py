"""Outcomes of expectations on short stories, read end to end: what tells of one, and what only looks like it."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

import pytest

from crosswire.model.account import Expectation, Verdict
from crosswire.model.dossier import Dossier
from crosswire.model.report import Change, Report
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from tests.accounts.dossiers import made_of, words
from tests.making import make_report

Reader = Callable[[Report], Dossier]

MATTER = (
    "\n\nThe fishing harbour in Bergen is the largest in Norway. Anna Holm is the mayor. Berit Solheim is a minister."
)
"""What makes two short reports one story."""


@pytest.fixture(scope="module")
def read(language: LanguageModel) -> Callable[..., Dossier]:
    return lambda *reports: made_of(language, *reports)


def early(text: str, day: str = "2023-09-11") -> Report:
    return make_report(text + MATTER, published=day, outlet="Evening Star")


def late(text: str, day: str = "2023-09-16") -> Report:
    return make_report(text + MATTER, published=day, outlet="Harbour Post")


def first(read: Callable[..., Dossier], plan: str, *reports: Report) -> tuple[Dossier, Expectation]:
    """What came of the first thing expected in the first report."""
    dossier = read(early(plan), *reports)
    report = next(r for r in dossier.reports if r.outlet.name == "Evening Star")
    at = {c.id: c.spans[0].start for c in dossier.claims if c.report == report.id}
    return dossier, min((e for e in dossier.expectations if e.claim in at), key=lambda e: at[e.claim])


@pytest.mark.parametrize(
    ("plan", "outcome", "verdict"),
    [
        ("Berit Solheim will open the harbour on Friday.", "Berit Solheim opened the harbour on Friday.", "happened"),
        ("Berit Solheim will open the harbour on Friday.", "Berit Solheim failed to open the harbour.", "otherwise"),
        ("The court is due to rule on the appeal on Friday.", "The court on Friday rejected the appeal.", "happened"),
        ("The board will publish its report on Friday.", "The board published its report on Friday.", "happened"),
        ("A safety report is expected this week.", "A safety report was released on Friday.", "happened"),
        ("The union plans to strike on Friday.", "Rail workers walked out on Friday.", "happened"),
        ("The union plans to strike on Friday.", "The union called off the strike.", "otherwise"),
        ("The mayor is to address the nation on Friday.", "The mayor spoke to the nation on Friday.", "happened"),
        ("Berit Solheim will open the harbour on Friday.", "The opening of the harbour was called off.", "otherwise"),
        ("Berit Solheim will open the harbour on Friday.", "The opening of the harbour was postponed.", "otherwise"),
        ("Berit Solheim will open the harbour on Tuesday.", "Berit Solheim opened the harbour on Friday.", "otherwise"),
        (
            "Berit Solheim is expected to travel to Bergen, where she would meet Anna Holm.",
            "Contrary to expectations of a meeting in Bergen, Berit Solheim’s train headed to Stavanger.",
            "otherwise",
        ),
        ("Berit Solheim promised that she would not resign.", "Berit Solheim resigned on Friday.", "otherwise"),
        (
            "“I’m not going to talk about it,” Berit Solheim said.",
            "Berit Solheim broke her silence on Friday.",
            "otherwise",
        ),
        ("Norway will buy 12 boats from Poland.", "Norway bought 5 boats from Poland.", "partly"),
        ("Norway will buy 12 boats from Poland.", "Norway bought 12 boats from Poland.", "happened"),
        (
            "Berit Solheim will hold a news conference on Friday.",
            "Berit Solheim said at a news conference that she was glad.",
            "happened",
        ),
        ("Norway’s Senate and House will vote on the quay.", "The Senate voted on the quay.", "partly"),
        ("The bill will go before the Senate on Friday.", "The Senate passed the bill on Friday.", "happened"),
        ("Engineers will rebuild the quay by Friday.", "Engineers completed the quay on Thursday.", "happened"),
        ("Engineers will rebuild the quay within two days.", "Engineers completed the quay on Friday.", "otherwise"),
        ("The rebels will free 20 prisoners on Friday.", "12 prisoners were freed by the rebels on Friday.", "partly"),
        ("The council plans to publish the harbour report.", "The harbour report was unveiled on Friday.", "happened"),
        ("Norway is expected to win the regatta.", "Norway lost the regatta on Friday.", "otherwise"),
        ("Norway will send a team to Bergen.", "A team arrived in Bergen on Friday.", "happened"),
        (
            "The company expects to bring in relief crews by Friday.",
            "Pickets blocked the quay on Friday, forcing buses with relief crews to turn around.",
            "otherwise",
        ),
        (
            "Anna Holm warned that her members would block the gates if that happened.",
            "Pickets blocked the gates on Friday.",
            "happened",
        ),
    ],
)
def test_what_came_of_it(read: Callable[..., Dossier], plan: str, outcome: str, verdict: Verdict) -> None:
    dossier, line = first(read, plan, late(outcome))
    assert line.verdict == verdict, [(words(dossier, e.claim), e.verdict, e.why) for e in dossier.expectations]
    assert any(words(dossier, claim).rstrip(".") in outcome for claim in line.outcome)


@pytest.mark.parametrize(
    ("plan", "look_alike"),
    [
        ("Berit Solheim will open the harbour on Friday.", "Berit Solheim opened a school on Friday."),
        ("Berit Solheim will open the harbour on Friday.", "Anna Holm opened the harbour on Friday."),
        ("Berit Solheim will open the harbour on Friday.", "Berit Solheim may have opened the harbour."),
        ("Berit Solheim will open the harbour on Friday.", "Anna Holm called for Berit Solheim to open the harbour."),
        ("Berit Solheim will open the harbour on Friday.", "The opening of a museum in Oslo was called off."),
        ("Berit Solheim will open the harbour in December.", "Berit Solheim opened the harbour gate."),
        ("Berit Solheim will sign the fisheries bill.", "Berit Solheim signed a postcard."),
        (
            "Berit Solheim will open the harbour on Friday.",
            "Despite expectations of a storm in Oslo, Anna Holm praised the harbour.",
        ),
        ("Berit Solheim will hold a news conference on Friday.", "Anna Holm said at a news conference she was glad."),
        ("Berit Solheim will open the harbour if it rains.", "Berit Solheim opened the harbour."),
        ("The council plans to publish the harbour report.", "The weather report was unveiled on Friday."),
        ("The harbour will be renamed after Berit Solheim.", "The harbour is being renamed after Berit Solheim."),
        ("Berit Solheim will open the harbour on Friday.", "After Berit Solheim opens the harbour, boats come."),
        ("“We will not pay for the quay,” Anna Holm said.", "Anna Holm says no town is paying for a quay."),
    ],
)
def test_look_alikes_leave_it_open(read: Callable[..., Dossier], plan: str, look_alike: str) -> None:
    dossier, line = first(read, plan, late(look_alike))
    assert line.verdict == "open", [words(dossier, claim) for claim in line.outcome]
    assert line.outcome == ()


def test_law_8_silence_leaves_it_open(read: Callable[..., Dossier]) -> None:
    _, line = first(read, "Berit Solheim will open the harbour on Friday.", late("Rain fell on Bergen."))
    assert (line.verdict, line.outcome, line.by_when) == ("open", (), "2023-09-15")


def test_who_expects_and_on_what_condition(read: Callable[..., Dossier]) -> None:
    dossier, line = first(read, "Berit Solheim will open the harbour if the wind allows, Anna Holm said.")
    text = next(r.text for r in dossier.reports)
    assert line.who == ("Anna Holm",)
    assert line.condition is not None
    assert line.condition.of(text) == "if the wind allows"


def test_a_version_s_repetition_is_no_outcome_and_its_change_is(read: Callable[..., Dossier]) -> None:
    plan = early("Berit Solheim will open the harbour on Friday. Berit Solheim opened the harbour.")
    told = "Berit Solheim will open the harbour on Friday. Berit Solheim opened the harbour."
    again = make_report(told + " Rain fell." + MATTER, published="2023-09-15", outlet="Evening Star")
    version = replace(again, version_of=plan.id)
    at = version.text.index("Berit Solheim opened")
    changed = replace(version, changes=(Change(None, Span(at, at + len("Berit Solheim opened the harbour."))),))
    for report, verdict in ((version, "open"), (changed, "happened")):
        assert {e.verdict for e in read(plan, report).expectations} == {verdict}


def test_law_2_in_whatever_order_the_reports_come(read: Callable[..., Dossier]) -> None:
    reports = [
        early("Berit Solheim will open the harbour on Friday."),
        late("Berit Solheim opened the harbour on Friday."),
        make_report("The opening of the harbour was postponed." + MATTER, "2023-09-14", "Coast Echo"),
    ]
    expected = read(*reports).expectations
    assert expected
    assert all(read(*order).expectations == expected for order in permutations(reports))
