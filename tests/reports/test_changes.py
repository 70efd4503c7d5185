from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.reports.changes import changes_between
from tests.making import make_report

SENTENCES = (
    "The ferry sank off Port Ellis late on Monday.",
    "Three people were killed, the coast guard said.",
    "Mr. Doe, the harbour master, blamed the weather.",
    "Divers will search the wreck when the sea is calm.",
)


def told(*sentences: str, title: str | None = None) -> Report:
    """A report of one paragraph, under a headline if it has one."""
    body = " ".join(sentences)
    made = make_report(f"{title}\n{body}" if title else body)
    return replace(made, title=title, where={"title": Span(0, len(title))}) if title else made


def words(old: Report, new: Report) -> list[tuple[str | None, str | None]]:
    changes = changes_between(old, new)
    return [(a.of(old.text) if a else None, b.of(new.text) if b else None) for a, b in changes]


def test_an_edited_sentence_is_one_change() -> None:
    five = "Five people were killed and two are missing, the coast guard said."
    assert words(told(*SENTENCES), told(SENTENCES[0], five, *SENTENCES[2:])) == [(SENTENCES[1], five)]


def test_a_number_and_its_unit_are_changes() -> None:
    assert words(told("Fuel rose 3.5% to $4."), told("Fuel rose 35% to $4.")) != []
    assert words(told("Fuel rose 35% to $4."), told("Fuel rose 35% to €4.")) != []


def test_sentences_that_only_end_alike_are_two_changes() -> None:
    one, other = (
        "The mayor opened a school in Kano on Monday, the council said.",
        "Two ships were late, the council said.",
    )
    assert words(told(one), told(other)) == [(one, None), (None, other)]


def test_a_new_sentence_and_one_taken_out_stand_where_they_belong() -> None:
    new = "A second boat, the Halyard, took forty passengers aboard."
    old, edited = told(*SENTENCES), told(SENTENCES[0], new, SENTENCES[2])
    assert words(old, edited) == [(SENTENCES[1], None), (None, new), (SENTENCES[3], None)]


def test_what_was_taken_out_at_the_start_comes_first() -> None:
    old, edited = told(*SENTENCES), told(*SENTENCES[1:3], "No cause was given by anybody.")
    assert words(old, edited)[0] == (SENTENCES[0], None)


def test_moved_sentences_and_other_quotation_marks_are_no_changes() -> None:
    old = told(*SENTENCES, 'He said: "We saw it -- it was near."')
    assert words(old, told("He said: “We saw it -- it was near.”", *reversed(SENTENCES))) == []


def test_a_sentence_said_twice_and_then_once_is_taken_out_once() -> None:
    assert words(told(SENTENCES[0], *SENTENCES), told(*SENTENCES)) == [(SENTENCES[0], None)]


def test_headlines_go_with_headlines() -> None:
    old, new = told(*SENTENCES, title="Ferry sinks"), told(*SENTENCES, title="Five dead at Port Ellis")
    assert words(old, new) == [("Ferry sinks", "Five dead at Port Ellis")]
    assert words(told(*SENTENCES), new) == [(None, "Five dead at Port Ellis")]
    assert words(old, told(*SENTENCES)) == [("Ferry sinks", None)]


def test_a_headline_is_no_sentence_of_the_text() -> None:
    old, new = told(*SENTENCES, title="Ferry sinks"), told(*SENTENCES, "Ferry sinks", title="Ferry sinks")
    assert words(old, new) == [(None, "Ferry sinks")]


TEXTS = st.lists(
    st.sampled_from([*SENTENCES, "The ferry sank off Kano late on Monday.", "No.", "He left."]), max_size=8
)


@given(TEXTS, TEXTS)
def test_each_sentence_is_told_once_and_the_way_back_is_as_long(one: list[str], other: list[str]) -> None:
    old, new = told(*one), told(*other)
    changes = changes_between(old, new)
    for side in ([c.before for c in changes], [c.after for c in changes]):
        spans = [span for span in side if span is not None]
        assert len(spans) == len(set(spans))
    after = [c.after for c in changes if c.after]
    assert after == sorted(after)
    back = changes_between(new, old)
    assert (not changes) == (not back)
    gone = sum(c.after is None for c in changes) - sum(c.before is None for c in changes)
    assert gone == len(one) - len(other)
    assert changes_between(old, old) == ()


def test_the_only_sentence_that_changed_between_two_is_one_that_was_edited() -> None:
    around = ("The ferry turned back off Tarn Island.", "It is to sail again on Friday.")
    old = make_report("\n".join([around[0], "Nobody was hurt, the police said.", around[1]]))
    new = make_report("\n".join([around[0], "Two were hurt, the police said on Monday night.", around[1]]))
    (change,) = changes_between(old, new)
    assert change.before is not None
    assert change.after is not None
    assert change.before.of(old.text) == "Nobody was hurt, the police said."
