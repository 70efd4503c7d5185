"""The account of a story: laws and the choice of words on claims made by hand, then short stories end to end."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from crosswire.accounts.find import Account, account_for
from crosswire.model.dossier import Dossier
from crosswire.model.frame import Frame
from crosswire.model.ids import content_id
from crosswire.model.party import Party
from crosswire.model.spans import Span
from crosswire.model.story import Story
from crosswire.reading.language import LanguageModel
from tests.accounts.dossiers import Row, event_of, made_of, words
from tests.accounts.telling import Told, answers, arg, by, count, frame, party, reading, relations, told

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
        "Solheim opened the harbour",
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


def test_an_entry_of_the_timeline_is_named_by_its_own_claims() -> None:
    early, late = (
        told("Solheim opened it on Tuesday", opening(when="2023-09-12")),
        told(LINE, opening(when="2023-09-13")),
    )
    found = account((early, [SOLHEIM]), (late, [SOLHEIM]))
    assert len(found.events) == 1
    assert [(entry.begin, entry.label) for entry in found.timeline] == [
        ("2023-09-12", early.report.text),
        ("2023-09-13", LINE),
    ]


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="what happened is named in the words of who expected it")
def test_law_4_what_happened_is_not_named_in_the_words_of_a_plan() -> None:
    plan = told(
        "Berit Solheim will open the new fishing harbour in Bergen", opening(when="2023-09-15"), stance="expects"
    )
    done = told("Solheim opened it", opening(when="2023-09-15"), outlet="Harbour Post")
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


# short stories end to end

Reader = Callable[..., Dossier]


@pytest.fixture(scope="module")
def read(language: LanguageModel) -> Reader:
    def story(*rows: Row) -> Dossier:
        dossier = made_of(language, *rows)
        assert len(dossier.stories) == 1, "the reports of a test are one story"
        return dossier

    return story


def test_law_7_a_day_refines_a_month_and_another_day_conflicts(read: Reader) -> None:
    dossier = read(
        (
            "Evening Star",
            "2023-09-20",
            "Berit Solheim opened the fishing harbour in Bergen in September, an aide said on Monday.",
        ),
        ("Harbour Post", "2023-09-21", "Berit Solheim opened the fishing harbour in Bergen on September 12."),
        (
            "Coast Echo",
            "2023-09-21",
            "Berit Solheim opened the fishing harbour in Bergen on September 13, the mayor said.",
        ),
    )
    event = event_of(dossier, "in September", "on September 12", "on September 13")
    kinds = {pair: kind for pair, (kind, _) in relations(event.questions, "when").items()}
    assert kinds == {
        ("2023-09", "2023-09-12"): "refine",
        ("2023-09", "2023-09-13"): "refine",
        ("2023-09-12", "2023-09-13"): "conflict",
    }
    assert [(entry.begin, entry.end, entry.status) for entry in dossier.timeline] == [
        ("2023-09-01", "2023-09-30", "claimed"),
        ("2023-09-12", "2023-09-12", "happened"),
        ("2023-09-13", "2023-09-13", "claimed"),
    ]


def test_law_7_three_times_are_kept_apart(read: Reader) -> None:
    dossier = read(
        (
            "Evening Star",
            "2023-09-20",
            "Berit Solheim opened the fishing harbour in Bergen on September 12, an aide said on Monday.",
        )
    )
    (claim,) = dossier.claims
    assert claim.said is not None
    assert claim.when is not None
    assert (claim.when.value, claim.said.value, dossier.reports[0].published.day) == (
        "2023-09-12",
        "2023-09-18",
        "2023-09-20",
    )
    assert [entry.begin for entry in dossier.timeline] == ["2023-09-12"]


def test_law_6_a_deed_its_denial_and_a_plan_are_three_answers(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Poland has sold anti-ship missiles to Norway, Berit Solheim said."),
        ("Harbour Post", "2023-09-12", "Poland denied that it has sold anti-ship missiles to Norway."),
        ("Coast Echo", "2023-09-13", "Poland will sell anti-ship missiles to Norway, an aide said."),
    )
    event = event_of(dossier, "has sold", "it has sold", "will sell")
    assert answers(event.questions, "whether") == {"yes": 1, "no": 1, "expected": 1}
    kinds = {pair: kind for pair, (kind, _) in relations(event.questions, "whether").items()}
    assert kinds == {("no", "yes"): "conflict", ("expected", "yes"): "update", ("expected", "no"): "conflict"}
    assert [line.verdict for line in dossier.expectations] == ["open"]


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="to deny a negative is read as saying the negative")
def test_law_6_to_deny_that_it_did_not_happen_is_not_to_say_that_it_did_not(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Berit Solheim did not inspect the fishing harbour in Bergen, the union said."),
        (
            "Harbour Post",
            "2023-09-12",
            "The mayor denied that Berit Solheim did not inspect the fishing harbour in Bergen.",
        ),
    )
    event = event_of(dossier, "Berit Solheim did not inspect")
    assert len(answers(event.questions, "whether")) == 2


def test_numbers_that_grow_from_day_to_day(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "The police said the storm injured at least 14 people in Bergen on Sunday."),
        ("Harbour Post", "2023-09-12", "The police said the storm injured 19 people in Bergen on Sunday."),
        ("Coast Echo", "2023-09-14", "The police said the storm injured 23 people in Bergen on Sunday."),
    )
    event = event_of(dossier, "14 people", "19 people", "23 people")
    found = sorted(kind for kind, _ in relations(event.questions, "how many").values())
    assert found == ["refine", "refine", "update"]


def test_two_tolls_of_one_sinking_are_of_one_event(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "The police said 14 people died when the ferry sank near Bergen on Sunday."),
        ("Harbour Post", "2023-09-11", "The mayor said 19 people died when the ferry sank near Bergen on Sunday."),
    )
    event = event_of(dossier, "14 people died", "19 people died")
    (found,) = relations(event.questions, "how many").values()
    assert found[0] == "conflict"


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="an open number is shown to the reader as infinite")
def test_at_least_is_shown_in_words(read: Reader) -> None:
    dossier = read(("Evening Star", "2023-09-11", "The police said the storm injured at least 14 people in Bergen."))
    texts = [a.text for event in dossier.events for q in event.questions if q.asks == "how many" for a in q.answers]
    assert texts
    assert not any("inf" in text for text in texts)


def test_law_5_officials_of_one_state_are_one_voice_and_an_unknown_outlet_is_none(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-12", "Berit Solheim left Bergen by train on Monday, two Norwegian officials said."),
        (
            "Harbour Post",
            "2023-09-12",
            "Berit Solheim left Bergen by train on Monday, a senior Norwegian official said.",
        ),
        (None, "2023-09-12", "On Monday Berit Solheim left Bergen by train."),
        ("Coast Echo", "2023-09-12", "Berit Solheim left Bergen by a fast train on Monday."),
    )
    event = event_of(dossier, "On Monday Berit Solheim left", "by a fast train")
    assert len(event.claims) == 4
    assert len(event.origins) == 2
    assert answers(event.questions, "when") == {"2023-09-11": 2}


def test_law_8_a_plan_and_what_came_of_it(read: Reader) -> None:
    plan = (
        "Evening Star",
        "2023-09-11",
        "Berit Solheim is expected to open the fishing harbour in Bergen on Friday, an aide said.",
    )
    silence = ("Harbour Post", "2023-09-16", "Berit Solheim praised the fishing harbour in Bergen.")
    done = ("Coast Echo", "2023-09-16", "Berit Solheim opened the fishing harbour in Bergen on Friday.")
    undone = ("Coast Echo", "2023-09-16", "Berit Solheim did not open the fishing harbour in Bergen on Friday.")

    def verdicts(*later: Row) -> list[tuple[str, list[str]]]:
        dossier = read(plan, *later)
        return [(line.verdict, [words(dossier, claim) for claim in line.outcome]) for line in dossier.expectations]

    assert verdicts() == [("open", [])]
    assert verdicts(silence) == [("open", [])]
    assert verdicts(silence, done) == [("happened", [done[2].rstrip(".")])]
    assert verdicts(undone) == [("otherwise", [undone[2].rstrip(".")])]


@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="a place visited is a thing visited, so Stavanger will do for Bergen"
)
def test_a_visit_to_another_place_is_not_the_one_that_was_expected(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Berit Solheim is expected to visit Bergen on Friday, an aide said."),
        ("Harbour Post", "2023-09-16", "Berit Solheim visited Stavanger on Friday."),
    )
    assert [line.verdict for line in dossier.expectations] == ["otherwise"]


@pytest.mark.xfail(strict=True, raises=AssertionError, reason='"unlikely to" is read as an expectation that it happens')
def test_what_was_unlikely_and_did_not_happen_went_as_expected(read: Reader) -> None:
    dossier = read(
        (
            "Evening Star",
            "2023-09-11",
            "Berit Solheim is unlikely to open the fishing harbour in Bergen on Friday, an aide said.",
        ),
        ("Harbour Post", "2023-09-16", "Berit Solheim did not open the fishing harbour in Bergen on Friday."),
    )
    assert "otherwise" not in [line.verdict for line in dossier.expectations]


def test_where_two_reports_differ_and_where_one_is_more_exact(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-12", "Berit Solheim and Anna Holm met in Oslo on Monday."),
        ("Harbour Post", "2023-09-12", "Berit Solheim and Anna Holm met in Norway on Monday."),
        (
            "Coast Echo",
            "2023-09-12",
            "Berit Solheim and Anna Holm met in Copenhagen on Monday.\n\nHolm lives in Oslo, Norway.",
        ),
    )
    event = event_of(dossier, "in Oslo on Monday", "in Norway", "in Copenhagen")
    kinds = {pair: kind for pair, (kind, _) in relations(event.questions, "where").items()}
    assert kinds["Norway", "Oslo"] == "refine"
    assert kinds["Copenhagen", "Oslo"] == "conflict"


def test_who_wants_what_from_whom(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Norway wants coastal radar from Poland, two officials said."),
        ("Harbour Post", "2023-09-12", "Norway does not want tanks. Poland needs fish."),
    )
    assert {(want.party, want.from_party) for want in dossier.wants if "radar" in want.what} == {("Norway", "Poland")}
    assert {(want.party, want.what) for want in dossier.wants if "radar" not in want.what} == {("Poland", "fish")}


def test_every_claim_of_an_account_can_be_opened(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Norway wants coastal radar from Poland. It is expected to buy it on Friday."),
        ("Harbour Post", "2023-09-16", "Norway bought coastal radar from Poland on Friday, two officials said."),
    )
    known = {claim.id for claim in dossier.claims}
    of_events = {claim for event in dossier.events for claim in event.claims}
    of_answers = {c for event in dossier.events for q in event.questions for a in q.answers for c in a.claims}
    of_origins = {c for event in dossier.events for origin in event.origins for c in origin.claims}
    of_lines = {c for want in dossier.wants for c in want.claims} | {
        c for entry in dossier.timeline for c in entry.claims
    }
    assert of_events
    assert of_lines
    assert of_events | of_answers | of_origins | of_lines <= known
    for event in dossier.events:
        assert {c for q in event.questions for a in q.answers for c in a.claims} <= set(event.claims)
        for question in event.questions:
            ids = {answer.id for answer in question.answers}
            assert all({relation.a, relation.b} <= ids for relation in question.relations)
            assert all(set(a.origins) <= {origin.id for origin in event.origins} for a in question.answers)
