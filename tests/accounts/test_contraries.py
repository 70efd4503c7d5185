"""What cannot both be so, and counts of one thing in other words, read from invented reports."""

from collections.abc import Callable

import pytest

from crosswire.reading.language import LanguageModel
from tests.accounts.dossiers import made_of

Kinds = Callable[..., set[str]]


@pytest.fixture(scope="module")
def kinds(language: LanguageModel) -> Kinds:
    def related(asks: str, text: str, second: str = "") -> set[str]:
        """The kinds of relation between answers to a question, in one report or in two of two days."""
        told = [("Evening Star", "2023-09-12", text)] + ([("Harbour Post", "2023-09-13", second)] if second else [])
        dossier = made_of(language, *told)
        return {r.kind for e in dossier.events for q in e.questions if q.asks == asks for r in q.relations}

    return related


@pytest.mark.parametrize(
    "text",
    [
        (
            "Vannkraft said the gates of the dam were opened on Sunday night. "
            "Residents said the gates of the dam were closed until morning."
        ),
        "The militia said commander Omar Haddad was dead. His family said Haddad was alive.",
        (
            "The coast guard said the trawlers had been fishing inside Norwegian waters. "
            "The ministry said the boats were in international waters."
        ),
        '"Not a single shot was fired," the commander said. The crew said that warning shots had been fired.',
        "Rescuers said one woman was wounded. The minister denied that anyone had been hurt.",
        (
            "The army said its soldiers had freed him in a raid on a farm in the hills. "
            "But an official in Tarnby said that there was no raid."
        ),
        "The minister said the talks were making progress. A diplomat said the talks had broken down.",
        'The ruling is a victory for Brandt, her party said. "This was no victory," said Ruiz.',
    ],
)
def test_contraries_conflict(kinds: Kinds, text: str) -> None:
    assert "conflict" in kinds("whether", text)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge in Tarnby was closed on Monday. The bridge was opened again on Wednesday, the city said.",
        "The gates were open in the morning. The gates were closed in the evening, guards said.",
        "Brandt won the seat in Tarnby. Ruiz lost the seat in Aldby.",
        "The shop was closed. The shop was opened.",
    ],
)
def test_changes_and_two_things_do_not(kinds: Kinds, text: str) -> None:
    assert "conflict" not in kinds("whether", text)


@pytest.mark.parametrize(
    "text",
    [
        "Police said they had detained nine demonstrators. The organisers put the figure at 25.",
        "The governor said about a dozen attackers took part. A cook who hid in a tank said she counted at least 30.",
        "The union said 900 drivers joined the strike on Monday. The company put the number at 300.",
        (
            "Prime Minister Brandt and President Ruiz talked for six hours in Tarnby, an aide said. "
            "A person close to the talks said that the meeting lasted barely two hours."
        ),
    ],
)
def test_two_numbers_of_one_thing_conflict(kinds: Kinds, text: str) -> None:
    assert "conflict" in kinds("how many", text)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Rebels fired first, the army said.", "The rebels said the army had opened fire first."),
        ("The dam was blown up by the army, the governor said.", "The army blamed the rebels for blowing up the dam."),
        ("The students were killed by police, witnesses said.", "Police said the students were shot by gang members."),
        ("The fire was caused by a drone, the mayor said.", "The operator said a short circuit caused the fire."),
    ],
)
def test_two_doers_of_one_deed_conflict(kinds: Kinds, text: str, second: str) -> None:
    assert "conflict" in kinds("who", text, second)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The students were killed by police, witnesses said.", "Soldiers shot the students, residents said."),
        ("The fire was caused by a drone, the mayor said.", "The operator said a small drone caused the fire."),
        ("Rebels fired at the camp.", "The army fired at the camp."),
    ],
)
def test_doers_that_may_be_the_same_or_both_do_not(kinds: Kinds, text: str, second: str) -> None:
    assert "conflict" not in kinds("who", text, second)


def test_a_sum_that_a_thing_is_worth(kinds: Kinds) -> None:
    said = "The deal with Holm Shipping is worth $3 billion, the company said."
    assert "conflict" in kinds("how many", said, "Analysts valued the deal with Holm Shipping at $2.2 billion.")


def test_one_dies_of_one_thing(kinds: Kinds) -> None:
    said = "Jon Rask died of a gunshot wound, his family said."
    assert "conflict" in kinds("why", said, "The ministry said that Jon Rask died of a heart attack.")
    assert "conflict" not in kinds("why", said, "The ministry said that Jon Rask died of a wound.")


def test_shortly_before_is_about_then(kinds: Kinds) -> None:
    said = "The blast at the mill in Tarnby happened early on Tuesday, the mayor said."
    told = "Witnesses said the blast at the mill in Tarnby happened shortly before 9 p.m. on Sunday."
    assert "conflict" in kinds("when", said, told)


def test_a_figure_is_on_the_word_of_who_puts_it(language: LanguageModel) -> None:
    text = "Police said nine demonstrators were arrested. The union put the figure at 25."
    claims = made_of(language, ("Evening Star", "2023-09-12", text)).claims
    put = next(claim for claim in claims if claim.rule.startswith("put_at"))
    assert [who.text for link in put.chain for who in link.who] == ["The union"]
    assert put.frames[0].kind == "arrest"
    assert [(q.low, q.unit) for q in put.frames[0].quantities] == [(25, "demonstrator")]


def test_a_length_of_time_is_put_at_a_number(language: LanguageModel) -> None:
    text = "Ida Brandt had been on duty for 13 hours, the guild said. The owner put her time on duty at nine hours."
    claims = made_of(language, ("Evening Star", "2023-09-12", text)).claims
    put = next(claim for claim in claims if claim.rule.startswith("put_at"))
    assert [(q.low, q.unit) for q in put.frames[0].quantities] == [(9, "hour")]
    assert put.frames[0].arguments[0].party is not None


def test_it_is_the_figure_of_the_sentence_before(language: LanguageModel) -> None:
    text = "The cost of the strike is a matter of dispute. The chamber of trade put it at $75 million."
    claims = made_of(language, ("Evening Star", "2023-09-12", text)).claims
    put = next(claim for claim in claims if claim.rule.startswith("put_at"))
    assert put.frames[0].kind == "cost"


def test_other_words_for_what_is_counted(kinds: Kinds) -> None:
    moved = "About 5,000 people were moved to safety in Tarnby, officials said."
    assert "refine" in kinds("how many", moved, "The ministry said 5,300 residents of Tarnby had been evacuated.")
    dead = "At least three people died in the landslide at Tarnby on Sunday, police said."
    risen = "The death toll of the landslide at Tarnby on Sunday has risen to nine, police said."
    assert "update" in kinds("how many", dead, risen)


def test_numbers_of_two_things_do_not_conflict(kinds: Kinds) -> None:
    assert "conflict" not in kinds("how many", "Losses are $4 million a day. The strike cost shops about $50 million.")
    daily = "Growers said they are losing 4 million euros a day."
    assert "conflict" not in kinds("how many", daily, "The minister put the losses of the growers at 70 million euros.")
    assert "conflict" not in kinds(
        "how many", "Twelve people were killed in the north. Thirty were killed in the south."
    )
