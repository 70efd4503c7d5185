"""The account of a story, of claims made by hand: laws, and which words name an event."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from crosswire.accounts.find import Account, account_for
from crosswire.model.frame import Frame
from crosswire.model.ids import content_id
from crosswire.model.party import Party
from crosswire.model.spans import Span
from crosswire.model.story import Story
from tests.accounts.telling import Told, arg, by, count, frame, party, reading, told

SOLHEIM = party("Berit Solheim")
RASK = party("Piet Rask")
BERGEN = party("Bergen", "place")


def account(*pairs: tuple[Told, Sequence[Party]]) -> Account:
    """The account of claims, each with the parties that its report mentions."""
    reports = tuple(t.report.id for t, _ in pairs)
    story = Story(id=content_id("story", *sorted(reports)), title="A story", reports=reports, begin=None, end=None)
    return account_for(story, [reading(t, *parties) for t, parties in pairs], [t.claim for t, _ in pairs])


def opening(who: Party | None = SOLHEIM, when: str | None = None) -> Frame:
    agents = [arg("agent", who)] if who else []
    return frame("open", *agents, arg("patient", "fishing harbour"), when=when, beside="new bergen ribbon")


# which words name an event

LINE = "Berit Solheim opened the new fishing harbour in Bergen with a ribbon"


def label(*tellings: Told) -> str:
    """The name of the one event that all the claims are of."""
    found = account(*((t, [SOLHEIM]) for t in tellings)).events
    (event,) = [event for event in found if len(event.claims) == len(tellings)]
    return event.label


def test_an_event_is_named_by_the_claim_that_is_nearest_to_a_line() -> None:
    short, long = (
        "At noon Solheim opened it",
        LINE + ", and the quay, and went on to speak for a very long time of fish",
    )
    assert label(told(short, opening()), told(LINE, opening()), told(long, opening())) == LINE


@pytest.mark.parametrize(
    ("worse", "why"),
    [
        (told("Rask praised how Berit Solheim opened the new fishing harbour", frame("praise"), opening()), "main"),
        (told("The new fishing harbour in Bergen was opened with a ribbon", opening(None)), "doer"),
        (told("She then opened the new fishing harbour in Bergen with a ribbon", opening()), "pronoun"),
    ],
    ids=["by its main predicate", "with a doer who has a name", "not opened by a pronoun"],
)
def test_what_makes_words_better_than_their_length(worse: Told, why: str) -> None:
    short = told("Solheim opened it", opening())
    assert label(worse, short) == "Solheim opened it", why


def test_whole_words_are_better_than_cut_ones_and_cut_ones_show_the_cut() -> None:
    whole = told("Berit Solheim, said Rask, opened the new fishing harbour in Bergen", opening())
    start = whole.report.text.index("opened")
    cut = Told(whole.report, replace(whole.claim, spans=(Span(0, 13), Span(start, len(whole.report.text)))))
    assert label(cut) == "Berit Solheim … opened the new fishing harbour in Bergen"
    assert label(cut, told("Solheim opened it", opening())) == "Solheim opened it"


# an account as a whole


def test_a_story_with_no_claim_has_an_empty_account() -> None:
    nothing = told("Well, well.")
    found = account_for(Story(id="s", title="", reports=(), begin=None, end=None), [reading(nothing)], [])
    assert found == Account(parties=(), claims=(), events=(), expectations=(), wants=(), timeline=())


def test_who_only_mentions_an_event_is_no_voice_behind_it() -> None:
    mention = told(
        "Rask praised the opening.", frame("praise"), replace(opening(), tense="none"), outlet="Harbour Post"
    )
    done = told("Solheim opened it.", opening())
    found = account((mention, [SOLHEIM]), (done, [SOLHEIM]))
    (event,) = [event for event in found.events if len(event.claims) == 2]
    assert [origin.label for origin in event.origins] == ["Evening Star"]


def test_two_dates_of_one_event_are_one_entry_that_shows_both() -> None:
    early, late = (
        told("Solheim opened it on Tuesday", opening(when="2023-09-11")),
        told(LINE, opening(when="2023-09-12")),
    )
    found = account((early, [SOLHEIM]), (late, [SOLHEIM]))
    assert len(found.events) == 1
    (entry,) = found.timeline
    assert (entry.begin, entry.end, entry.relation) == ("2023-09-11", "2023-09-12", "conflict")
    assert [(date.value, date.claims) for date in entry.given] == [
        ("2023-09-11", (early.claim.id,)),
        ("2023-09-12", (late.claim.id,)),
    ]
    assert entry.label in {early.report.text, LINE}


def test_law_4_what_happened_is_not_named_in_the_words_of_a_plan() -> None:
    plan = told(
        "Berit Solheim will open the new fishing harbour in Bergen", opening(when="2023-09-15"), stance="expects"
    )
    done = told("Solheim opened it", opening(when="2023-09-15"), outlet="Harbour Post", published="2023-09-16")
    (entry,) = account((plan, [SOLHEIM]), (done, [SOLHEIM])).timeline
    assert (entry.status, entry.label) == ("happened", "Solheim opened it")


def as_known_to(report: str, *people: Party) -> list[Party]:
    """The people as that report alone knows them."""
    return [replace(one, id=f"{one.id}-{report}") for one in people]


def pairs() -> list[tuple[Told, Sequence[Party]]]:
    """A deed, a report of it, a denial, a plan by nobody knows whom, and something else."""
    (star,), (post_rask, post), (echo,) = (
        as_known_to("star", SOLHEIM),
        as_known_to("post", RASK, SOLHEIM),
        as_known_to("echo", SOLHEIM),
    )
    (blog,), (herald,) = as_known_to("blog", SOLHEIM), as_known_to("herald", RASK)
    counted = frame("count", arg("agent", herald), numbers=[count(14, "boat")])
    return [
        (told("Solheim opened it.", opening(star, "2023-09-12"), outlet="Evening Star"), [star]),
        (told("She did.", opening(post, "2023-09"), outlet="Harbour Post", chain=[by(post_rask)]), [post_rask, post]),
        (told("She never did.", opening(echo), outlet="Echo", stance="denies", chain=[by(echo)]), [echo]),
        (told("She is to open it.", opening(blog, "2023-09-15"), outlet=None, stance="expects"), [blog]),
        (told("Rask counted 14 boats.", counted, outlet="Herald"), [herald]),
    ]


PAIRS = pairs()


def test_law_2_the_order_of_reports_and_claims_does_not_matter() -> None:
    expected = account(*PAIRS)
    assert [p.name for p in expected.parties] == ["Berit Solheim", "Piet Rask"]
    assert expected.timeline
    assert expected.expectations
    for order in permutations(PAIRS):
        found = account(*order)
        assert sorted(found.claims, key=lambda c: c.id) == sorted(expected.claims, key=lambda c: c.id)
        assert replace(found, claims=()) == replace(expected, claims=())


def test_law_3_ids_are_made_from_content() -> None:
    first, again = account(*PAIRS), account(*pairs())
    assert [event.id for event in first.events] == [event.id for event in again.events]
    ids = [event.id for event in first.events]
    ids += [answer.id for event in first.events for question in event.questions for answer in question.answers]
    assert len(ids) == len(set(ids))
    assert not set(ids) & {event.id for event in account(*PAIRS[:2]).events}
