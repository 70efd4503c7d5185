"""Chains: from the origin of what is said to the relay nearest the outlet, and what kind of source each link is."""

import pytest

from tests.claims.saying import Hear

CHAINS: dict[str, str] = {
    # one link
    "Ida Brandt said that the ferry was sold.": "Ida Brandt",
    "Norway said the ferry was sold.": "Norway",
    "A spokeswoman for the ministry, Ida Brandt, said the ferry was sold.": "Ida Brandt",
    # told to those who pass it on
    "Ida Brandt told the Lowland Herald that the ferry was sold.": "Ida Brandt < Lowland Herald",
    "Two officials told the Lowland Herald that the ferry was sold.": "Two officials < Lowland Herald",
    "“The ferry was sold,” the captain told the Lowland Herald.": "the captain < Lowland Herald",
    "Ida Brandt told reporters that the ferry was sold.": "Ida Brandt",
    "Ida Brandt told Piet Rask that the ferry was sold. Rask met Brandt in May.": "Ida Brandt",
    # one who cites another
    "According to the Lowland Herald, Ida Brandt said the ferry was sold.": "Ida Brandt < Lowland Herald",
    "The Lowland Herald reported that Ida Brandt denied that the ferry was sold.": "Ida Brandt < Lowland Herald",
    "The Lowland Herald reported that Rask accused the company of hiding the report.": "Rask < Lowland Herald",
    "The Lowland Herald reported that Ida Brandt urged the crew to return.": "Ida Brandt < Lowland Herald",
    # a sentence with a speaker of its own that ends in the paper it comes from
    "The company denied that the ferry was sold, the Lowland Herald reported.": "The company < Lowland Herald",
    "Two officials said the owner has been selling boats, the Lowland Herald reported earlier this year.": (
        "Two officials < Lowland Herald"
    ),
    "Officials have been saying since May that the ferry was sold, but not to Norway, the Lowland Herald reported.": (
        "Officials < Lowland Herald"
    ),
    # speakers side by side
    "Marta Olsen and Piet Rask said that the line would reopen.": "Marta Olsen & Piet Rask",
    "Both the company and the union denied that the line would close.": "the company & the union",
    "The union, the company and the governor agreed that the line would close.": (
        "The union & the company & the governor"
    ),
    "Marta Olsen, Piet Rask and Ida Brandt said the ferry was safe.": "Marta Olsen & Piet Rask & Ida Brandt",
    # a source nobody names, inside what a paper says
    "The Lowland Herald reported that the captain allegedly hid the report.": "Lowland Herald",
    "The captain reportedly hid the report.": "?",
}

NESTED: dict[str, list[str]] = {
    "Ida Brandt said Piet Rask denied that the ferry was sold.": ["Ida Brandt", "Piet Rask < Ida Brandt"],
    # who denies what another says does not pass it on
    "The governor denied claims by the union that the dam was unsafe.": ["The governor", "the union"],
    "Ida Brandt told the Lowland Herald that officials denied that the ferry was sold.": [
        "Ida Brandt < Lowland Herald",
        "officials < Ida Brandt < Lowland Herald",
    ],
    "“The captain said: ‘The pumps are old.’ I told the owner,” Ida Brandt said.": [
        "Ida Brandt",
        "The captain < Ida Brandt",
        "Ida Brandt",
    ],
    # taken up again, they bring the paper along that they told it to
    "Two officials told the Lowland Herald that the ferry was sold. The officials said the crew was paid.": [
        "Two officials < Lowland Herald",
        "Two officials < Lowland Herald",
    ],
    "Ida Brandt told the Lowland Herald that the ferry was sold. Brandt said the crew was paid.": [
        "Ida Brandt < Lowland Herald",
        "Ida Brandt",
    ],
}

CITED: dict[str, str] = {
    "The Lowland Herald, quoting unnamed officials, said the ferry was sold.": "unnamed officials < Lowland Herald",
    "The ferry sank after a collision, the Lowland Herald reported, citing two harbour officials.": (
        "two harbour officials < Lowland Herald"
    ),
    "The Lowland Herald, citing Piet Rask, reported that the ferry sank.": "Piet Rask < Lowland Herald",
    "Piet Rask, citing a letter from the owner, said the ferry was safe.": "a letter from the owner < Piet Rask",
    "Piet Rask was quoted by the Lowland Herald as saying that the ferry was sold.": "Piet Rask < Lowland Herald",
    "The Lowland Herald quoted Piet Rask as saying that the ferry was sold.": "Piet Rask < Lowland Herald",
    "According to the Lowland Herald, citing two officials, the ferry was sold.": "two officials < Lowland Herald",
}

Kind = tuple[str, str | None, str | None]

KINDS: dict[str, list[Kind]] = {
    "Ida Brandt said the ferry was sold.": [("named", None, None)],
    "The Lowland Herald said the ferry was sold.": [("media", None, None)],
    "A letter from the owner said the ferry was sold.": [("document", None, None)],
    "The captain reportedly sold the ferry.": [("anonymous", None, None)],
    "A senior official said the ferry was sold.": [("anonymous", "one", "senior official")],
    "An unnamed official said the ferry was sold.": [("anonymous", "one", "unnamed official")],
    "Two officials said the ferry was sold.": [("anonymous", "2", "officials")],
    "Twelve residents said the dam was unsafe.": [("anonymous", "12", "residents")],
    "Two harbour officials said the dam was unsafe.": [("anonymous", "2", "harbour officials")],
    "A dozen residents said the dam was unsafe.": [("anonymous", "12", "residents")],
    "Several officials said the dam was safe.": [("anonymous", "some", "Several officials")],
    "Officials said the dam was safe.": [("anonymous", "some", "Officials")],
    "Two officials told the Lowland Herald that the ferry was sold.": [
        ("anonymous", "2", "officials"),
        ("media", None, None),
    ],
    "A source close to the talks said the ferry was sold.": [("anonymous", "one", "source close to the talks")],
}


@pytest.mark.parametrize(("sentence", "chain"), CHAINS.items(), ids=CHAINS)
def test_chain(hear: Hear, sentence: str, chain: str) -> None:
    assert [said.who for said in hear(sentence).said] == [chain]


@pytest.mark.parametrize(("text", "chains"), NESTED.items(), ids=NESTED)
def test_chains_of_one_saying_inside_another(hear: Hear, text: str, chains: list[str]) -> None:
    assert [said.who for said in hear(text).said] == chains


@pytest.mark.parametrize(("sentence", "chain"), CITED.items(), ids=CITED)
def test_the_one_cited_is_the_origin(hear: Hear, sentence: str, chain: str) -> None:
    """And whom a paper cites is not put as something that the paper says."""
    assert [said.who for said in hear(sentence).said] == [chain]


@pytest.mark.parametrize(("sentence", "links"), KINDS.items(), ids=KINDS)
def test_kind_number_and_post_of_a_source(hear: Hear, sentence: str, links: list[Kind]) -> None:
    (claim,) = [claim for claim in hear(sentence).claims if claim.chain]
    assert [(link.kind, link.number, link.role) for link in claim.chain] == links


def test_a_pronoun_is_named_in_full(hear: Hear) -> None:
    heard = hear("Mayor Ida Brandt opened the bridge. “It is safe,” she said.")
    speaker = heard.claims[-1].chain[0].who[0]
    assert (speaker.name, speaker.text, speaker.span.of(heard.text)) == ("Ida Brandt", "she", "she")
    assert speaker.party in {party.id for party in heard.reading.parties}


def test_a_pronoun_of_two_people_names_both(hear: Hear) -> None:
    (said,) = (
        c
        for c in hear(
            "Minister Ruth Ames and Minister Paul Orton arrived. They said that the bridge would open."
        ).claims
        if c.chain
    )
    assert [[speaker.name for speaker in link.who] for link in said.chain] == [["Ruth Ames", "Paul Orton"]]


def test_the_outlets_own_voice_has_no_chain(hear: Hear) -> None:
    (claim,) = hear("The ferry sank on Monday.").claims
    assert (claim.chain, claim.cue, claim.voice) == ((), None, "own")


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Ida Brandt, the mayor of Lisk, said the ferry was sold.", "Ida Brandt, the mayor of Lisk"),
        (
            "A sailor who asked not to be named said the ferry was sold.",
            "A sailor who asked not to be named",
        ),
        ("Even the owner of the ferry said it was sold.", "the owner of the ferry"),
        ("Ida Brandt, who said the ferry was sold, left.", "Ida Brandt"),
    ],
)
def test_a_speaker_is_told_with_post_and_all(hear: Hear, sentence: str, words: str) -> None:
    heard = hear(sentence)
    speaker = next(claim.chain[0].who[0] for claim in heard.claims if claim.chain)
    assert speaker.text == words == speaker.span.of(heard.text)
