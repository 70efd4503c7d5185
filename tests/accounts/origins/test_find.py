"""Law 5: whose voices stand behind claims, and which of them are one."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

from crosswire.model.party import Mention, Party
from crosswire.model.spans import Span
from tests.accounts.telling import Told, by, origins, party, told

SOLHEIM = party("Berit Solheim", country="NO")
RASK = party("Piet Rask")
STAR = party("Evening Star", "outlet")
OFFICIAL = party("a senior Norwegian official", "role", "NO")
OFFICIALS = party("two officials in Oslo", "role", "NO")
DANE = party("a Danish official", "role", "DK")
WITNESS = party("a witness", "role")
WITNESS_AGAIN = party("a witness on the quay", "role")
MINISTRY = party("Fisheries Ministry", "body", "NO")
EVERYBODY = (SOLHEIM, RASK, STAR, OFFICIAL, OFFICIALS, DANE, WITNESS, WITNESS_AGAIN, MINISTRY)


def labels(*tellings: Told) -> list[str]:
    """Whose voices stand behind the claims, each once."""
    return [origin.label for origin in origins(tellings, *EVERYBODY).of(t.claim for t in tellings)]


def voices(*tellings: Told) -> int:
    return len(labels(*tellings))


def sank(outlet: str | None, *chain: Party | str, copy_of: Told | None = None, published: str = "2023-09-12") -> Told:
    """An outlet tells that the ferry sank, on the word of each in turn: the origin first."""
    links = [by(speaker) for speaker in chain]
    text = f"The ferry sank, so the {published} issue of {outlet} on {len(chain)} others' word."
    return told(text, outlet=outlet, chain=links, copy_of=copy_of, published=published)


def test_two_outlets_own_voices_are_two() -> None:
    assert labels(sank("Evening Star"), sank("Harbour Post")) == ["Evening Star", "Harbour Post"]


def test_two_reports_of_one_outlet_are_one_voice() -> None:
    assert labels(sank("Evening Star", published="2023-09-12"), sank("Evening Star", published="2023-09-14")) == [
        "Evening Star"
    ]


def test_two_reports_that_lean_on_one_origin_are_one_voice() -> None:
    assert labels(sank("Evening Star", SOLHEIM), sank("Harbour Post", SOLHEIM)) == ["Berit Solheim"]


def test_the_origin_is_where_the_chain_ends_however_many_passed_it_on() -> None:
    assert labels(sank("Evening Star", SOLHEIM), sank("Harbour Post", SOLHEIM, STAR)) == ["Berit Solheim"]
    assert voices(sank("Evening Star", SOLHEIM, STAR), sank("Harbour Post", RASK, STAR)) == 2


def test_a_link_that_names_nobody_is_passed_over() -> None:
    nobody = told("It is said that the ferry sank.", outlet="Harbour Post", chain=[by(kind="anonymous"), by(SOLHEIM)])
    assert labels(nobody, sank("Evening Star", SOLHEIM)) == ["Berit Solheim"]
    unsaid = told("Reportedly the ferry sank.", outlet="Harbour Post", chain=[by(kind="anonymous")])
    assert labels(unsaid) == ["Harbour Post"]


def test_a_copy_speaks_with_the_voice_of_its_original() -> None:
    original = sank("Evening Star")
    copy = sank("Harbour Post", copy_of=original)
    assert labels(original, copy) == ["Evening Star"]
    assert labels(original, copy, sank("Coast Herald", copy_of=copy)) == ["Evening Star"]


def test_a_copy_whose_original_is_not_among_the_reports_speaks_for_itself() -> None:
    assert labels(sank("Harbour Post", copy_of=sank("Evening Star"))) == ["Harbour Post"]


def test_unnamed_officials_of_one_state_are_one_voice() -> None:
    assert voices(sank("Evening Star", OFFICIAL), sank("Harbour Post", OFFICIALS)) == 1
    assert voices(sank("Evening Star", OFFICIAL), sank("Harbour Post", DANE)) == 2


def test_unnamed_people_of_no_known_state_in_two_reports_are_two_voices() -> None:
    assert voices(sank("Evening Star", WITNESS), sank("Harbour Post", WITNESS_AGAIN)) == 2


def test_officials_are_not_the_minister_nor_the_ministry() -> None:
    assert voices(sank("Evening Star", OFFICIAL), sank("Harbour Post", SOLHEIM), sank("Echo", MINISTRY)) == 3


def test_a_speaker_that_no_party_fits_is_known_by_name_in_any_case_of_letters() -> None:
    assert voices(sank("Evening Star", "Port Authority"), sank("Harbour Post", "port authority")) == 1
    assert voices(sank("Evening Star", "Port Authority"), sank("Harbour Post", "Coast Guard")) == 2


def test_an_unknown_outlet_is_never_counted() -> None:
    assert labels(sank(None)) == []
    assert labels(sank(None), sank("Evening Star")) == ["Evening Star"]
    assert labels(sank(None, SOLHEIM)) == []


def test_an_unknown_outlet_adds_its_claim_where_a_known_one_leans_on_the_same_origin() -> None:
    unknown, known = sank(None, SOLHEIM), sank("Evening Star", SOLHEIM)
    (origin,) = origins([unknown, known], *EVERYBODY).of([unknown.claim, known.claim])
    assert origin.claims == tuple(sorted([unknown.claim.id, known.claim.id]))


def test_two_who_speak_together_are_two_voices() -> None:
    joint = told("Both said so.", chain=[by(SOLHEIM, RASK)])
    turned = told("So said both.", outlet="Harbour Post", chain=[by(RASK, SOLHEIM)])
    assert labels(joint) == ["Berit Solheim", "Piet Rask"]
    assert voices(joint, turned) == 2


def test_two_people_are_never_three_voices() -> None:
    joint = told("Both said so.", outlet="Echo", chain=[by(SOLHEIM, RASK)])
    assert voices(sank("Evening Star", SOLHEIM), sank("Harbour Post", RASK), joint) == 2


def test_an_outlet_and_a_report_that_leans_on_it_are_one_voice() -> None:
    quoting = told("The Star says so.", outlet="Harbour Post", chain=[by(STAR, kind="media")])
    assert labels(sank("Evening Star"), quoting) == ["Evening Star"]


def test_unnamed_people_of_a_copy_are_those_of_its_original() -> None:
    def printed_in(report: str) -> Party:
        """A witness as that report alone knows them."""
        return replace(WITNESS, id=f"{WITNESS.id}-{report}", mentions=(Mention(report, Span(0, 9), "description", ""),))

    first, second = sank("Evening Star", WITNESS), sank("Harbour Post", WITNESS)
    here, there = printed_in(first.report.id), printed_in(second.report.id)
    original, other = sank("Evening Star", here), sank("Harbour Post", there)
    copy = Told(replace(other.report, copy_of=original.report.id), other.claim)
    for tellings, many in (([original, other], 2), ([original, copy], 1)):
        assert len(origins(tellings, here, there).of(t.claim for t in tellings)) == many


def test_officials_whom_the_text_tells_apart_by_what_they_serve_are_two_voices() -> None:
    fisheries = told("One said so.", chain=[by(OFFICIAL, kind="anonymous", role="fisheries official")])
    defence = told("One more did.", chain=[by(OFFICIALS, kind="anonymous", role="defence official")])
    assert voices(fisheries, defence) == 2


def test_order_does_not_matter_and_ids_stay() -> None:
    first = sank("Evening Star")
    tellings = [
        first,
        sank("Harbour Post", copy_of=first),
        sank("Echo", OFFICIAL),
        sank("Herald", OFFICIALS),
        sank(None),
    ]
    expected = origins(tellings, *EVERYBODY).of(t.claim for t in tellings)
    assert len(expected) == 2

    def again(order: Sequence[Told]) -> object:
        return origins(order, *reversed(EVERYBODY)).of(t.claim for t in order)

    assert all(again(order) == expected for order in permutations(tellings))
    assert len({origin.id for origin in expected}) == len(expected)


def test_a_headline_leans_on_the_source_that_the_report_names_below_it() -> None:
    headline = told("Star sank.")
    below = replace(headline.claim, id="claim-below", chain=(by(RASK),))
    found = origins([headline], *EVERYBODY).of([headline.claim, below])
    assert [origin.label for origin in found] == ["Piet Rask"]


def why(*tellings: Told) -> list[str]:
    """All the reasons why voices were taken for one."""
    return [reason for origin in origins(tellings, *EVERYBODY).of(t.claim for t in tellings) for reason in origin.why]


# chains across reports


def test_what_an_outlet_is_cited_for_goes_back_to_its_own_sources() -> None:
    source = sank("Evening Star", SOLHEIM)
    citing = told("The Star says so.", outlet="Harbour Post", chain=[by(STAR, kind="media")])
    assert labels(source, citing) == ["Berit Solheim"]
    assert "Harbour Post has it from Evening Star" in why(source, citing)


def test_whom_the_cited_outlet_denies_it_by_is_another_matter() -> None:
    denial = told("It did not.", chain=[by(SOLHEIM)], stance="denies")
    citing = told("The Star says so.", outlet="Harbour Post", chain=[by(STAR, kind="media")])
    assert labels(denial, citing) == ["Berit Solheim", "Evening Star"]


def test_unnamed_people_cited_through_an_outlet_are_those_it_names_itself() -> None:
    named = sank("Evening Star", SOLHEIM)
    citing = told("They told the Star.", outlet="Harbour Post", chain=[by(WITNESS, kind="anonymous"), by(STAR)])
    assert labels(named, citing) == ["Berit Solheim"]
    same = sank("Evening Star", WITNESS_AGAIN)
    assert voices(same, citing) == 1


def test_what_others_say_that_an_outlet_has_it_from_stands_behind_its_own_voice() -> None:
    own = sank("Evening Star")
    told_of = told("She told the Star.", outlet="Harbour Post", chain=[by(SOLHEIM), by(STAR, kind="media")])
    assert labels(own, told_of) == ["Berit Solheim"]
    assert "Harbour Post says that Evening Star has it from Berit Solheim" in why(own, told_of)


def test_outlets_that_cite_each_other_are_one_voice() -> None:
    post = party("Harbour Post", "outlet")
    first = told("The Post says so.", outlet="Evening Star", chain=[by(post, kind="media")])
    second = told("The Star says so.", outlet="Harbour Post", chain=[by(STAR, kind="media")])
    third = told("So the Star.", outlet="Echo", chain=[by(STAR, kind="media")])
    for order in permutations([first, second, third]):
        (one,) = origins(order, STAR, post).of(t.claim for t in order)
        assert "Evening Star and Harbour Post cite each other" in one.why


def test_an_outlet_that_cites_itself_is_its_own_voice() -> None:
    itself = told("The Star has learnt it.", outlet="Evening Star", chain=[by(STAR, kind="media")])
    assert labels(itself) == ["Evening Star"]
    assert voices(itself, sank("Evening Star")) == 1


# outlets, credits


def test_editions_and_addresses_of_one_outlet_are_one_voice() -> None:
    assert voices(sank("Evening Star"), sank("The Evening Star"), sank("EveningStar.com")) == 1


def credited(outlet: str, *agencies: str) -> Told:
    telling = sank(outlet)
    return Told(replace(telling.report, credits=agencies), telling.claim)


def test_who_credits_an_agency_speaks_with_its_voice() -> None:
    assert voices(credited("Harbour Post", "Coast Wire"), credited("Echo", "Coast Wire")) == 1
    assert voices(credited("Harbour Post", "Coast Wire"), sank("Coast Wire")) == 1
    assert voices(credited("Harbour Post", "Coast Wire"), credited("Echo", "Sea Wire")) == 2
    assert "Harbour Post credits Coast Wire" in why(credited("Harbour Post", "Coast Wire"))


def test_who_credits_two_agencies_adds_nothing_to_either() -> None:
    both = credited("Harbour Post", "Coast Wire", "Sea Wire")
    assert voices(both, sank("Coast Wire")) == 1
    assert voices(both, sank("Sea Wire")) == 1
    assert voices(both, sank("Sea Wire"), sank("Coast Wire")) == 2


def test_two_reports_of_one_outlet_stay_one_voice_where_one_has_a_credit() -> None:
    assert voices(credited("Harbour Post", "Coast Wire"), sank("Harbour Post", published="2023-09-13")) == 1


# unnamed people, documents


def told_twice(first: Party, second: Party) -> list[Told]:
    """One report that gives the same to both."""
    one = told("So say two.", chain=[by(first, kind="anonymous")])
    return [one, Told(one.report, replace(one.claim, id="claim-second", chain=(by(second, kind="anonymous"),)))]


def test_another_official_in_one_report_is_a_second_voice() -> None:
    another = party("another Norwegian official", "role", "NO")
    tellings = told_twice(OFFICIAL, another)
    assert len(origins(tellings, OFFICIAL, another).of(t.claim for t in tellings)) == 2
    elsewhere = sank("Harbour Post", OFFICIALS)
    assert len(origins([*tellings, elsewhere], *EVERYBODY, another).of(t.claim for t in [*tellings, elsewhere])) == 2
    apart = [sank("Evening Star", OFFICIAL), sank("Harbour Post", another)]
    assert len(origins(apart, OFFICIAL, another).of(t.claim for t in apart)) == 1


def test_several_people_are_one_origin_and_the_most_of_them_are_shown() -> None:
    def counted(outlet: str, number: str) -> Told:
        telling = sank(outlet, OFFICIALS)
        link = replace(by(OFFICIALS, kind="anonymous"), number=number)
        return Told(telling.report, replace(telling.claim, chain=(link,)))

    tellings = [counted("Evening Star", "3"), counted("Harbour Post", "some"), counted("Echo", "one")]
    (one,) = origins(tellings, *EVERYBODY).of(t.claim for t in tellings)
    assert (one.number, one.kind) == ("3", "unnamed")


def test_an_official_of_no_known_state_is_not_told_from_another() -> None:
    plain = party("two officials", "role")
    tellings = [sank("Evening Star", OFFICIAL), sank("Harbour Post", plain)]
    assert len(origins(tellings, OFFICIAL, plain).of(t.claim for t in tellings)) == 1


def test_one_of_whom_the_service_is_told_is_not_taken_for_another_states() -> None:
    guard = party("a harbour police official", "role")
    tellings = [sank("Evening Star", OFFICIAL), sank("Harbour Post", guard)]
    assert len(origins(tellings, OFFICIAL, guard).of(t.claim for t in tellings)) == 2


def test_a_document_that_two_outlets_cite_is_one_origin() -> None:
    first = told("It is in the files.", chain=[by("a criminal complaint", kind="document")])
    second = told("It stands there.", outlet="Harbour Post", chain=[by("the complaint", kind="document")])
    third = told("It is said.", outlet="Echo", chain=[by("a port report", kind="document")])
    assert labels(first, second, third) == ["a criminal complaint", "a port report"]


def test_a_headline_that_names_nobody_goes_back_to_who_is_named_below() -> None:
    text = "Minister: the ferry sank.\nThe ferry sank, Berit Solheim said."
    headline = told(text, chain=[by(OFFICIAL, kind="anonymous")], claim="the ferry sank")
    report = replace(headline.report, where={"title": headline.report.body[0]})
    below = replace(headline.claim, id="claim-below", chain=(by(SOLHEIM),), spans=(Span(26, 40),))
    tellings = [Told(report, headline.claim), Told(report, below)]
    (one,) = origins(tellings, *EVERYBODY).of(t.claim for t in tellings)
    assert one.label == "Berit Solheim"
    assert one.claims == tuple(sorted([headline.claim.id, below.id]))


def test_what_is_told_as_done_does_not_lean_on_who_expected_it() -> None:
    own = told("The ferry sank.")
    before = replace(own.claim, id="claim-before", chain=(by(RASK),), stance="expects", spans=(Span(0, 3),))
    apart = replace(own.claim, spans=(Span(4, 9),))
    found = origins([own], *EVERYBODY).of([apart, before])
    assert [origin.label for origin in found] == ["Evening Star", "Piet Rask"]
