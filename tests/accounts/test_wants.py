"""Who wants what from whom, as claimed: read from short reports, and gathered by hand."""

from collections.abc import Callable
from itertools import permutations

import pytest

from crosswire.accounts.wants.gather import ToldWish, gathered
from crosswire.accounts.wants.who import Somebody, usual_names
from crosswire.model.account import Want, WantKind
from crosswire.model.dossier import Dossier
from crosswire.model.party import Mention, Party
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from tests.accounts.dossiers import Row, made_of, words
from tests.accounts.telling import party
from tests.making import make_report

Line = tuple[str, str, str | None, str]


@pytest.fixture(scope="module")
def read(language: LanguageModel) -> Callable[..., Dossier]:
    return lambda *rows: made_of(language, *rows)


def lines(dossier: Dossier) -> set[Line]:
    return {(want.party, want.kind, want.from_party, want.what) for want in dossier.wants}


def of(read: Callable[..., Dossier], text: str) -> set[Line]:
    return lines(read(("Evening Star", "2023-09-12", text)))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Norway wants coastal radar from Poland.", ("Norway", "wants", "Poland", "coastal radar from Poland")),
        ("Norway wants Poland’s radar.", ("Norway", "wants", "Poland", "Poland’s radar")),
        ("Berit Solheim wanted to move on.", ("Berit Solheim", "wants", None, "to move on")),
        ("Poland would like Norway to pay for the quay.", ("Poland", "wants", "Norway", "to pay for the quay")),
        ("Poland hoped to buy the ferry.", ("Poland", "wants", None, "to buy the ferry")),
        ("Norway is seeking radar for its boats.", ("Norway", "wants", None, "radar for its boats")),
        ("Poland is interested in acquiring fast ferries.", ("Poland", "wants", None, "fast ferries")),
        ("Berit Solheim’s dream of leading the port is over.", ("Berit Solheim", "wants", None, "leading the port")),
        ("Norway needs fish.", ("Norway", "needs", None, "fish")),
        ("Berit Solheim called on Norway to close the port.", ("Berit Solheim", "asks", "Norway", "to close the port")),
        ("Poland pressed Norway for answers.", ("Poland", "asks", "Norway", "answers")),
        ("Berit Solheim called for calm.", ("Berit Solheim", "asks", None, "calm")),
        ("Poland urged Norway to pay the crews.", ("Poland", "asks", "Norway", "to pay the crews")),
        (
            "“Norway must close the port,” Berit Solheim said.",
            ("Berit Solheim", "demands", "Norway", "Norway must close the port"),
        ),
        (
            "“Norway should close the port,” Berit Solheim said.",
            ("Berit Solheim", "asks", "Norway", "Norway should close the port"),
        ),
        ("Poland demanded a new inquiry.", ("Poland", "demands", None, "new inquiry")),
        (
            "Poland’s demand that Norway pay the crews was heard.",
            ("Poland", "demands", "Norway", "Norway pay the crews"),
        ),
        ("Norway grew tired of Poland’s demand for cheap fish.", ("Poland", "demands", None, "cheap fish")),
        (
            "Berit Solheim insists she will force Norway to pay the crews.",
            ("Berit Solheim", "demands", "Norway", "pay the crews"),
        ),
        ("Poland has no intention of selling the ferry.", ("Poland", "refuses", None, "selling the ferry")),
        ("The union, Dockers United, wants a raise.", ("Dockers United", "wants", None, "raise")),
        ("Poland offered grain in return for oil.", ("Poland", "wants", None, "oil")),
        ("Poland offered grain in return for oil.", ("Poland", "offers", None, "grain")),
        ("Norway ruled out talks.", ("Norway", "refuses", None, "talks")),
        ("Norway will never recognise the border.", ("Norway", "refuses", None, "border")),
        ("Norway refused to pay.", ("Norway", "refuses", None, "to pay")),
        ("Berit Solheim said a sale would be unacceptable.", ("Berit Solheim", "refuses", None, "sale")),
    ],
)
def test_who_wants_what_from_whom(read: Callable[..., Dossier], text: str, line: Line) -> None:
    found = of(read, text)
    bare = {(who, kind, giver, what.removeprefix("to ")) for who, kind, giver, what in found}
    assert (*line[:3], line[3].removeprefix("to ")) in bare, found


@pytest.mark.parametrize(
    "text",
    [
        "Piet Rask is wanted on charges of theft.",
        "Piet Rask asked whether Norway had paid.",
        "Reporters asked Piet Rask for comment.",
        "Piet Rask declined to comment.",
        "Piet Rask rejected the allegations.",
        "Norway may seek radar.",
        "If Norway wants radar, it has to pay.",
        "What does Norway want?",
        "Norway does not want radar.",
        "Norway wants it.",
        "Piet Rask insisted that he had paid.",
        "The law requires a permit.",
        "Piet Rask likes the sea.",
        "A call for Piet Rask came at noon.",
        "Bergen needs rain.",
        "Piet Rask called the crews to wish them luck.",
        "Piet Rask wished Norway luck.",
        "The right to call for a vote is old.",
        "Piet Rask offered no comment.",
    ],
)
def test_what_is_no_want(read: Callable[..., Dossier], text: str) -> None:
    assert of(read, text) == set()


def test_what_somebody_should_want_is_asked_of_him_and_not_his_want(read: Callable[..., Dossier]) -> None:
    found = of(read, "Berit Solheim should oppose the sale, Piet Rask wrote.")
    assert found == {("Piet Rask", "asks", "Berit Solheim", "Berit Solheim should oppose the sale")}


def test_law_4_a_want_that_is_denied_is_none(read: Callable[..., Dossier]) -> None:
    assert of(read, "Norway denied that it wants radar.") == set()


def test_the_claims_tell_on_whose_word(read: Callable[..., Dossier]) -> None:
    dossier = read(("Evening Star", "2023-09-12", "Norway wants coastal radar, Berit Solheim said."))
    (want,) = dossier.wants
    assert [words(dossier, claim) for claim in want.claims] == ["Norway wants coastal radar"]
    (claim,) = [c for c in dossier.claims if c.id in want.claims]
    assert [who.name for link in claim.chain for who in link.who] == ["Berit Solheim"]


def test_several_things_are_several_wants(read: Callable[..., Dossier]) -> None:
    found = of(read, "Norway wants coastal radar and steel nets.")
    assert {what for _, _, _, what in found} == {"coastal radar", "steel nets"}


def test_pronouns_keep_their_words_and_get_names_beside(read: Callable[..., Dossier]) -> None:
    dossier = read(
        ("Evening Star", "2023-09-12", "Berit Solheim left. Poland urged her to visit Warsaw with her crew.")
    )
    found = [(want.what, want.meant) for want in dossier.wants if want.party == "Poland"]
    assert found == [("to visit Warsaw with her crew", "to visit Warsaw with Berit Solheim’s crew")]


ROWS: tuple[Row, ...] = (
    ("Evening Star", "2023-09-11", "Norway wants coastal radar from Poland."),
    ("Harbour Post", "2023-09-12", "Norway wants new coastal radar from Poland, two officials said."),
    ("Coast Echo", "2023-09-13", "Poland urged Norway to pay for the coastal radar."),
)


def test_law_2_one_line_for_one_want_in_whatever_order(read: Callable[..., Dossier]) -> None:
    first = read(*ROWS).wants
    radar = [want for want in first if want.party == "Norway"]
    assert [len(want.claims) for want in radar] == [2]
    assert all(read(*order).wants == first for order in permutations(ROWS))


# gathering

NORWAY, SOLHEIM = party("Norway", "state", "NO"), party("Berit Solheim", country="NO")


def told(who: Party, what: str, claim: str = "c", kind: WantKind = "wants", giver: str | None = None) -> ToldWish:
    return ToldWish(
        kind=kind,
        holder=Somebody(who.name, who),
        giver=Somebody(giver, None) if giver else None,
        what=what,
        meant=None,
        words=frozenset(what.split()),
        claim=claim,
        at=0,
    )


def test_who_acts_for_a_state_wishes_for_it_where_both_are_told_to_want_one_thing() -> None:
    state, minister = told(NORWAY, "coastal radar", "a"), told(SOLHEIM, "coastal radar", "b")
    assert gathered([state, minister]) == (
        Want(party="Norway", from_party=None, what="coastal radar", claims=("a", "b")),
    )
    assert [want.party for want in gathered([minister])] == ["Berit Solheim"]


def test_what_a_minister_asks_for_is_asked_by_the_minister() -> None:
    found = gathered([told(NORWAY, "radar", "a"), told(SOLHEIM, "radar", "b", "asks")])
    assert [want.party for want in found] == ["Berit Solheim", "Norway"]


def test_two_givers_are_two_wants_and_an_untold_one_is_either() -> None:
    wishes = [told(NORWAY, "radar", c, giver=g) for c, g in (("a", "Poland"), ("b", "Latvia"), ("c", None))]
    assert sorted(str(want.from_party) for want in gathered(wishes)) == ["Latvia", "Poland"]
    assert gathered(wishes) == gathered(wishes[::-1])


def test_a_party_is_called_what_most_reports_print() -> None:
    texts = [make_report(text) for text in ("Ida M. Brandt left.", "Ida Brandt came.", "Ida Brandt left.")]
    mentions = tuple(Mention(r.id, Span(0, r.text.index("Brandt") + len("Brandt")), "name", "test") for r in texts)
    brandt = Party(id="p", name="Ida M. Brandt", kind="person", aliases=("Ida Brandt", "Brandt"), mentions=mentions)
    assert usual_names([brandt], {r.id: r for r in texts}) == {"p": "Ida Brandt"}
