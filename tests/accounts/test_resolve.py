"""Claims of several reports in the story's own terms: one id for each party, and names as their outlets print them."""

from dataclasses import replace

import pytest

from crosswire.accounts.parties import unite
from crosswire.accounts.resolve import in_story_terms
from crosswire.model.claim import Claim, Speaker
from crosswire.model.ids import content_id
from crosswire.model.party import Party
from crosswire.model.reading import Reading
from crosswire.model.spans import Span
from tests.accounts.telling import NOWHERE, Told, arg, by, frame, reading, told


def local(name: str, in_report: str) -> Party:
    """A person as one report alone knows them."""
    return Party(id=content_id("party", in_report, name), name=name, kind="person")


def settled(*pairs: tuple[Told, Reading]) -> tuple[tuple[Party, ...], tuple[Claim, ...]]:
    readings = [r for _, r in pairs]
    parties = unite(readings)
    return parties, in_story_terms([t.claim for t, _ in pairs], readings, parties, "the story")


def said_by(name: str, other: str) -> Speaker:
    """How the speaker of one report appears where another report gives another name."""
    here, there = local(name, "here"), local(other, "there")
    one, two = told("The boat sank.", chain=[by(here)]), told("So did the ferry.", chain=[by(there)])
    parties, (claim, _) = settled((one, reading(one, here)), (two, reading(two, there)))
    assert len(parties) == 1
    (speaker,) = claim.chain[0].who
    assert speaker.party == parties[0].id
    return speaker


@pytest.mark.parametrize(
    ("printed", "other", "shown"),
    [
        ("Solheim", "Berit Solheim", "Berit Solheim"),
        ("Berit Solheim", "Solheim", "Berit Solheim"),
        ("Luis Ibanez", "Luis Ibáñez", "Luis Ibanez"),
        ("Luis Ibáñez", "Luis Ibanez", "Luis Ibáñez"),
        ("Walter Dunlop", "Walter R. Dunlop Jr.", "Walter Dunlop"),
        ("Kang Jong-un", "Kang Jong Un", "Kang Jong-un"),
        ("B. Solheim", "Berit Solheim", "Berit Solheim"),
    ],
)
def test_the_name_that_is_shown(printed: str, other: str, shown: str) -> None:
    speaker = said_by(printed, other)
    assert speaker.name == shown
    assert speaker.text == printed


def test_the_words_of_the_report_stay_as_they_are() -> None:
    here, there = local("Solheim", "here"), local("Berit Solheim", "there")
    one, two = told("It sank.", chain=[by(here)]), told("So it did.")
    pronoun = replace(one.claim.chain[0].who[0], text="she", span=Span(0, 2))
    link = replace(one.claim.chain[0], who=(pronoun,), number="one", role="minister")
    claim = replace(one.claim, chain=(link,))
    _, (found, _) = settled((Told(one.report, claim), reading(one, here)), (two, reading(two, there)))
    (speaker,) = found.chain[0].who
    assert (speaker.name, speaker.text, speaker.span) == ("Berit Solheim", "she", Span(0, 2))
    assert (found.chain[0].number, found.chain[0].role) == ("one", "minister")


def test_a_speaker_whom_no_party_fits_keeps_the_name_and_has_no_party() -> None:
    stranger = told("It sank.", chain=[by("the lighthouse keeper")])
    _, (claim,) = settled((stranger, reading(stranger)))
    assert claim.chain[0].who == (
        Speaker(party=None, name="the lighthouse keeper", text="the lighthouse keeper", span=NOWHERE),
    )


def test_a_party_of_no_report_is_taken_out() -> None:
    nobody = local("Nobody", "elsewhere")
    telling = told("It sank.", frame("sink", arg("agent", nobody)), chain=[by(nobody)])
    _, (claim,) = settled((telling, reading(telling)))
    assert claim.chain[0].who[0].party is None
    assert claim.frames[0].arguments[0].party is None
    assert claim.frames[0].arguments[0].named == ()


def test_participants_and_what_a_claim_is_about_are_the_storys_parties() -> None:
    here, there = local("Solheim", "here"), local("Berit Solheim", "there")
    one = told("She wrote to her.", frame("send", arg("agent", here), arg("patient", "letter", here)))
    about = replace(one.claim, about=(here.id, "no party of ours", here.id))
    two = told("She wrote.", frame("send", arg("agent", there)))
    (party,), (first, second) = settled((Told(one.report, about), reading(one, here)), (two, reading(two, there)))
    assert [a.party for a in first.frames[0].arguments] == [party.id, None]
    assert [a.named for a in first.frames[0].arguments] == [(party.id,), (party.id,)]
    assert first.about == (party.id,)
    assert second.frames[0].arguments[0].party == party.id


def test_nothing_but_parties_and_story_is_changed() -> None:
    telling = told("It sank on Sunday.", frame("sink", when="2023-09-10", beside="ferry"), stance="doubts")
    _, (claim,) = settled((telling, reading(telling)))
    assert claim == replace(telling.claim, story="the story")


def test_the_order_of_reports_does_not_matter() -> None:
    here, there = local("Solheim", "here"), local("Berit Solheim", "there")
    one, two = told("The boat sank.", chain=[by(here)]), told("So did the ferry.", chain=[by(there)])
    pairs = [(one, reading(one, here)), (two, reading(two, there))]
    parties, claims = settled(*pairs)
    assert settled(*reversed(pairs)) == (parties, tuple(reversed(claims)))
