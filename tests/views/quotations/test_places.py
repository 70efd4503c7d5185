"""Where quotations stand, and what comes nearest."""

from collections.abc import Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from crosswire.views.quotations.nearest import nearest_to
from crosswire.views.quotations.places import places_of
from crosswire.views.quotations.shelf import WordShelf
from crosswire.views.quotations.wanted import wanted_of
from crosswire.views.quotations.words import words_of
from tests.making import make_report

REPORT = make_report(
    "“We are not leaving the valley,” Mira Toll told reporters – “not now, and not in spring. "
    "The bridge is half-built.”\n"
    "She said the committee [of six] had met. It's late … and co\u00adoperation is over.\n"
    "Nobody answered.\n"
    "“The dam must be opened!” he said. “Then we shall see.”"
)
SHELF = WordShelf([REPORT])


def found(quotation: str) -> list[list[str]]:
    return [[span.of(REPORT.text) for span in place.spans] for place in places_of(wanted_of(quotation), SHELF)]


@pytest.mark.parametrize(
    ("quotation", "words"),
    [
        ("We are not leaving the valley", ["We are not leaving the valley"]),
        ("we are not leaving the valley.", ["We are not leaving the valley"]),
        ("we are\nnot  leaving the\u00a0valley,", ["We are not leaving the valley"]),
        ("it’s late", ["It's late"]),
        ("cooperation is over", ["co\u00adoperation is over"]),
        ("The bridge is half–built", ["The bridge is half-built"]),
        ("We are not leaving ... not now", ["We are not leaving", "not now"]),
        ("... not now […] The bridge", ["not now", "The bridge"]),
        ("the bridge [...] the committee", ["The bridge", "the committee"]),
        ("[The farmers] are not leaving the valley", ["are not leaving the valley"]),
        ("We are not [never] leaving [this place].", ["We are not", "leaving"]),
        ("not [leaving, she says] valley", ["not", "valley"]),
        ("[T]he bridge is half-built", ["The bridge is half-built"]),
        ("the committee [of six] had met", ["the committee [of six] had met"]),
        ("It's late … and cooperation", ["It's late … and co\u00adoperation"]),
        (
            "We are not leaving the valley, not now, and not in spring",
            ["We are not leaving the valley", "not now, and not in spring"],
        ),
        ("The dam must be opened! Then we shall see", ["The dam must be opened", "Then we shall see"]),
    ],
)
def test_it_stands(quotation: str, words: list[str]) -> None:
    assert found(quotation) == [words]


@pytest.mark.parametrize(
    "quotation",
    [
        "We are leaving the valley",
        "We are not leaving The valley",
        "We are not leaving, the valley",
        "Weare not leaving",
        "leaving the val",
        "not now ... We are not leaving",
        "The bridge ... Nobody answered ... the bridge",
        "We are not leaving ... Then we shall see",
        "We [sic] valley, not now, and not in spring. The committee",
        "The dam must be opened. Then we shall see",
        "",
        "…",
        "[sic]",
        ".*",
    ],
)
def test_it_does_not_stand(quotation: str) -> None:
    assert found(quotation) == []


@pytest.mark.parametrize(
    ("quotation", "differences"),
    [
        ("We are leaving the valley", [("not", "")]),
        ("We are really not leaving the valley", [("", "really")]),
        ("We are never leaving the valley", [("not", "never")]),
        ("We are not leaving the Valley", [("valley", "Valley")]),
        ("We are not leaving, the valley", [("", ",")]),
        ("[We] are leaving the valley", [("not", "")]),
        ("the committee ... and never co-operation is over", [("co\u00adoperation", "never co - operation")]),
    ],
)
def test_what_differs_from_the_nearest(quotation: str, differences: list[tuple[str, str]]) -> None:
    nearest = nearest_to(wanted_of(quotation), SHELF)
    assert nearest is not None
    assert [(one.missing, one.added) for one in nearest.differences] == differences


@pytest.mark.parametrize("quotation", ["Snow fell on the northern passes", "bridge", "", "zzz"])
def test_nothing_comes_near(quotation: str) -> None:
    assert nearest_to(wanted_of(quotation), SHELF) is None


texts = st.lists(
    st.text(st.sampled_from("abc ABé’'\"“”.,…[]()-–!\u00ad\u202e\n*?+\\"), max_size=60), min_size=1, max_size=4
)


@given(texts, st.data())
def test_what_is_cut_from_a_report_is_found(lines: list[str], data: st.DataObject) -> None:
    report = make_report("\n".join(lines))
    words = words_of(report.text)
    assume(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start, end = words[first].start, words[last].end
    wanted = wanted_of(report.text[start:end])
    assume(wanted.size)
    places = places_of(wanted, WordShelf([make_report("Something else."), report]))
    assert any(place.spans[0].start < end and start < place.spans[-1].end for place in places)


plain = st.lists(st.sampled_from("the of a dam road crew said left was is not".split()), min_size=4, max_size=40)


@given(plain, st.data())
def test_a_changed_word_never_passes(words: list[str], data: st.DataObject) -> None:
    report = make_report(" ".join(words) + ".")
    first = data.draw(st.integers(0, len(words) - 2))
    last = data.draw(st.integers(first + 1, len(words) - 1))
    quoted: Sequence[str] = words[first : last + 1]
    at = data.draw(st.integers(0, len(quoted) - 1))
    changed = [*quoted[:at], "unheard", *quoted[at + 1 :]]
    shelf = WordShelf([report])
    assert places_of(wanted_of(" ".join(quoted)), shelf) != []
    assert places_of(wanted_of(" ".join(changed)), shelf) == []


def test_hostile_texts_take_no_longer() -> None:
    report = make_report("a " * 20_000)
    shelf = WordShelf([report])
    assert len(places_of(wanted_of("a a a [b] a a ... a"), shelf)) > 0
    assert nearest_to(wanted_of("a b " * 300), shelf) is None
    assert places_of(wanted_of("a, a, a, b, " * 50), shelf) == []


def test_unseen_characters_count_for_nothing_and_move_no_word() -> None:
    text = "It's\u200b 'a\u200b'\u200b' .\u200b.\u200b. o\u00adpen"
    words = words_of(text)
    assert [word.text for word in words] == [word.text for word in words_of("It's 'a'' ... open")]
    assert [text[word.start : word.end] for word in (words[0], words[-1])] == ["It's", "o\u00adpen"]
    assert words_of(text, text.index("o\u00ad")) == words[-1:]
