"""A person's ratings: what is read of the file, what is told of the rest, and what they change."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.ratings import NO_RATINGS, Ratings, RatingsError, rated_by, read_ratings
from crosswire.model.account import Answer, Credibility, Event, Origin, Overruling, Question
from crosswire.model.dossier import Dossier
from tests.accounts.telling import party
from tests.making import bare_dossier

FULL = """
by = "Ida Brandt"
[outlet]
"The Fen Post" = "B"
[party]
Rask = { grade = "D", by = "Piet Solheim", why = "speaks for one side" }
[[overrule]]
answer = "answer-yes"
figure = 4
why = "the harbour was closed"
"""


def problems(text: str) -> list[str]:
    return [problem.reason for problem in read_ratings(text).problems]


def dossier() -> Dossier:
    outlet = Origin(id="origin-1", label="Fen Post", claims=(), kind="outlet")
    person = Origin(id="origin-2", label="Jon Rask", claims=())
    by_rule = Credibility(figure=3, why="follows from: 1 independent origin")
    answer = Answer(
        id="answer-yes", value="yes", text="it is so", claims=(), origins=("origin-1",), credibility=by_rule
    )
    event = Event(
        id="event-1",
        story="story",
        label="The ferry sank",
        claims=(),
        origins=(outlet, person),
        questions=(Question(asks="whether", answers=(answer,), relations=()),),
    )
    return replace(bare_dossier(), events=(event,), parties=(replace(party("Jon Rask"), aliases=("Rask",)),))


def test_what_a_file_says() -> None:
    ratings = read_ratings(FULL, "mine.toml")
    assert [(one.kind, one.name, one.reliability, one.by, one.why) for one in ratings.sources] == [
        ("outlet", "The Fen Post", "B", "Ida Brandt", ""),
        ("party", "Rask", "D", "Piet Solheim", "speaks for one side"),
    ]
    assert [one.overruling for one in ratings.overrules] == [
        Overruling(figure=4, by="Ida Brandt", why="the harbour was closed")
    ]
    assert ratings.problems == ()


def test_what_it_changes() -> None:
    rated, left = rated_by(dossier(), read_ratings(FULL, "mine.toml"))
    assert left == []
    (event,) = rated.events
    assert [origin.reliability for origin in event.origins] == ["B", "D"]
    credibility = event.questions[0].answers[0].credibility
    assert credibility is not None
    assert (credibility.figure, credibility.why) == (3, "follows from: 1 independent origin")
    assert credibility.overruled_by == Overruling(figure=4, by="Ida Brandt", why="the harbour was closed")
    assert [one.name for one in rated.ratings] == ["The Fen Post", "Rask"]
    assert rated.made.ratings is not None
    assert rated.made.ratings.startswith("mine.toml ")


def test_an_event_can_be_overruled_too() -> None:
    text = '[[overrule]]\nevent = "event-1"\nfigure = 2\nwhy = "seen"\nby = "Ida Brandt"'
    credibility = rated_by(dossier(), read_ratings(text))[0].events[0].credibility
    assert credibility is not None
    assert (credibility.figure, credibility.overruled_by) == (6, Overruling(figure=2, by="Ida Brandt", why="seen"))


def test_nobody_rates_unless_a_person_does() -> None:
    rated, left = rated_by(dossier(), NO_RATINGS)
    assert (rated, left) == (dossier(), [])
    assert all(origin.reliability is None for event in rated.events for origin in event.origins)


def test_a_source_of_another_story_is_no_problem_and_an_unknown_id_is() -> None:
    text = '[outlet]\n"The Far Times" = "A"\n[[overrule]]\nanswer = "answer-x"\nfigure = 1\nby = "I"\nwhy = "w"'
    rated, left = rated_by(dossier(), read_ratings(text))
    assert [problem.reason for problem in left] == [
        'overrule 1: the dossier has no answer and no event "answer-x"',
    ]
    assert rated.events[0].questions == dossier().events[0].questions


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[outlet]\n"Fen Post" = "G"', 'outlet "Fen Post": "G" is no reliability; they are A to F'),
        ("[outlet]\nFen = 1", 'outlet "Fen": "1" is no reliability; they are A to F'),
        ("[outlet]\nFen = { grade = [1] }", 'outlet "Fen": "[1]" is no reliability; they are A to F'),
        (
            '[party]\nRask = { grade = "A", note = "x" }',
            'party "Rask": "note" is not known; there are by, grade, why',
        ),
        ('[party]\nRask = { grade = "A", why = 1 }', 'party "Rask": why must be a text'),
        ('outlet = "A"', "[outlet] must be a table of names and grades"),
        ("by = 1", "by must be a text"),
        ('colour = "red"', '"colour" is not known; there are by, [outlet], [party] and [[overrule]]'),
        ("overrule = 1", "entries begin with [[overrule]]"),
        ("overrule = [1]", "entries begin with [[overrule]]"),
        ("[[overrule]]\nfigure = 1", "overrule 1: the id of one answer or one event is wanted"),
        (
            '[[overrule]]\nevent = "e"\nanswer = "a"\nfigure = 1',
            "overrule 1: the id of one answer or one event is wanted",
        ),
        ('[[overrule]]\nevent = "e"\nfigure = 7', 'overrule 1: "7" is no figure; they are 1 to 6'),
        ('[[overrule]]\nevent = "e"\nfigure = true', 'overrule 1: "True" is no figure; they are 1 to 6'),
        (
            '[[overrule]]\nevent = "e"\nfigure = 2\nwhy = "w"',
            "overrule 1: by is missing: who overrules a rule says so, and why",
        ),
        (
            'by = "I"\n[[overrule]]\nevent = "e"\nfigure = 2',
            "overrule 1: why is missing: who overrules a rule says so, and why",
        ),
        (
            '[[overrule]]\nevent = "e"\ncolour = 1',
            'overrule 1: "colour" is not known; there are answer, by, event, figure, why',
        ),
    ],
)
def test_what_cannot_be_meant_is_told_in_one_line(text: str, reason: str) -> None:
    assert problems(text) == [reason]


def test_the_rest_goes_on() -> None:
    ratings = read_ratings(FULL.replace('= "B"', '= "Z"') + '[[overrule]]\nanswer = "answer-yes"\nfigure = 0\n')
    assert len(ratings.problems) == 2
    assert (len(ratings.sources), len(ratings.overrules)) == (1, 1)


def test_one_thing_is_overruled_once() -> None:
    again = '[[overrule]]\nanswer = "answer-yes"\nfigure = 1\nwhy = "no"\n'
    ratings = read_ratings(FULL + again)
    assert [one.overruling.figure for one in ratings.overrules] == [4]
    assert [p.reason for p in ratings.problems] == ['overrule 2: "answer-yes" is overruled by entry 1 already']


def test_what_is_no_toml_is_refused() -> None:
    with pytest.raises(RatingsError, match=r"mine\.toml: is no TOML"):
        read_ratings("[outlet", "mine.toml")


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        ratings = read_ratings(text)
    except RatingsError:
        return
    assert isinstance(ratings, Ratings)
