"""The parties of one report, from invented news of several parts of the world."""

from collections.abc import Callable

import pytest

from crosswire.model.party import Mention, Party
from crosswire.model.report import Report
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from tests.making import make_report

Reader = Callable[[str], tuple[Report, tuple[Party, ...]]]


@pytest.fixture
def read(language: LanguageModel) -> Reader:
    def parties(text: str) -> tuple[Report, tuple[Party, ...]]:
        report = make_report(text)
        return report, find_parties(report, language.parse(report))

    return parties


def named(parties: tuple[Party, ...], name: str) -> Party:
    found = [p for p in parties if name in {p.name, *p.aliases}]
    assert len(found) == 1, f"{name}: {[(p.name, p.aliases) for p in parties]}"
    return found[0]


def at(report: Report, parties: tuple[Party, ...], words: str, n: int = 0) -> str | None:
    """The name of the party whose mention is exactly the ``n``-th print of these words."""
    start = -1
    for _ in range(n + 1):
        start = report.text.index(words, start + 1)
    span = (start, start + len(words))
    return next((p.name for p in parties for m in p.mentions if tuple(m.span) == span), None)


BRAZIL = """BRASÍLIA — Brazilian President Beatriz Antunes de Carvalho said on Monday that Petrobras would cut prices.
Antunes de Carvalho told reporters that she had not asked Finance Minister Eduardo Villela Neto to go. “He made his own
 decision,” she said.
The Brazilian government will name a successor within a week, a senior aide to the president said. The aide said
 Brasília had already approached Ms. Rosângela Prado, a former central bank governor."""


def test_people_of_double_surnames_titles_and_pronouns(read: Reader) -> None:
    report, parties = read(BRAZIL.replace("\n ", " "))
    president = named(parties, "Beatriz Antunes de Carvalho")
    assert president.kind == "person"
    assert {"Antunes de Carvalho", "President Beatriz Antunes de Carvalho"} <= set(president.aliases)
    assert at(report, parties, "she") == president.name
    assert at(report, parties, "He") == "Eduardo Villela Neto"
    assert at(report, parties, "the president") == president.name
    assert at(report, parties, "The aide") == "a senior aide to the president"
    assert at(report, parties, "a former central bank governor") == "Rosângela Prado"


def test_state_by_name_government_and_capital(read: Reader) -> None:
    report, parties = read(BRAZIL.replace("\n ", " "))
    brazil = named(parties, "Brasília")
    assert (brazil.kind, brazil.country) == ("state", "BR")
    assert at(report, parties, "The Brazilian government") == brazil.name
    assert at(report, parties, "BRASÍLIA") != brazil.name


def test_capital_as_a_place_is_not_the_state(read: Reader) -> None:
    report, parties = read(
        "Turkey's envoy flew to Moscow on Monday. Moscow said it wanted peace. She met officials in Moscow."
    )
    russia = next(p for p in parties if p.country == "RU" and p.kind == "state")
    assert at(report, parties, "Moscow", 1) == russia.name
    assert {m.span.of(report.text) for m in russia.mentions if m.kind == "name"} == {"Moscow"}
    assert sum(m.kind == "name" for m in russia.mentions) == 1


def test_seats_of_government_are_bodies_of_their_own(read: Reader) -> None:
    _, parties = read("The Kremlin denied it. Russia has no such plans, the White House was told in the United States.")
    assert (named(parties, "Kremlin").kind, named(parties, "Kremlin").country) == ("body", "RU")
    assert named(parties, "White House").country == "US"
    assert named(parties, "Russia").id != named(parties, "Kremlin").id


def test_names_with_the_family_name_first(read: Reader) -> None:
    report, parties = read(
        "South Korean Foreign Minister Park Ha-joon met his Chinese counterpart, Liu Wenqing, in Hanoi on Wednesday. "
        "Park said after the meeting that Seoul would not join. Liu said Beijing was disappointed.\n"
        "Vietnamese President Tran Quoc Hung hosted both men. Mr. Hung said that Vietnam welcomed dialogue."
    )
    assert "Park" in named(parties, "Park Ha-joon").aliases
    assert "Liu" in named(parties, "Liu Wenqing").aliases
    assert "Mr. Hung" in named(parties, "Tran Quoc Hung").aliases
    assert at(report, parties, "his Chinese counterpart") == "Liu Wenqing"
    assert named(parties, "Seoul").country == "KR"


def test_arabic_names(read: Reader) -> None:
    report, parties = read(
        "Iran's foreign minister, Mohsen al-Tabrizi, denied it. “They are inventing a story,” al-Tabrizi said. "
        "Tabrizi said the Saudi government knew where the ship was.\n"
        "Prince Faisal bin Turki al-Rashid told Al Arabiya that he had seen satellite images. Saudi Arabia wants help."
    )
    assert {"al-Tabrizi", "Tabrizi"} <= set(named(parties, "Mohsen al-Tabrizi").aliases)
    assert at(report, parties, "he", 3) is None or named(parties, "Faisal bin Turki al-Rashid").kind == "person"
    assert at(report, parties, "the Saudi government") == "Saudi Arabia"
    assert named(parties, "Al Arabiya").kind == "outlet"


def test_acronyms_in_brackets_and_by_initials(read: Reader) -> None:
    _, parties = read(
        "The National Grain Board of Peru (JNG) said on Friday that the United Nations had agreed. The JNG said the UN "
        "would pay. The Department of Fisheries denied it. The Fisheries Department has no money."
    )
    assert "JNG" in named(parties, "National Grain Board of Peru").aliases
    assert "UN" in named(parties, "United Nations").aliases
    assert named(parties, "Department of Fisheries").id == named(parties, "Fisheries Department").id


def test_acronym_is_not_a_part_of_a_persons_name(read: Reader) -> None:
    _, parties = read("Kang Jong Un met the UN envoy on Monday. Kang said the UN had agreed to talks.")
    assert named(parties, "UN").kind == "body"
    assert "UN" not in named(parties, "Kang Jong Un").aliases


def test_namesakes_stay_apart(read: Reader) -> None:
    report, parties = read(
        "Kang Jong Il founded the dynasty. His son Kang Jong Un took over in 2011. Kang Jong Un rules alone. "
        "Kang Jong Un travels by train. Kang has met no president this year."
    )
    assert named(parties, "Kang Jong Il").id != named(parties, "Kang Jong Un").id
    assert at(report, parties, "Kang", 4) == "Kang Jong Un"
    _, couple = read("Former President Will Harmon and Mary Harmon arrived. Mrs. Harmon said that Mr. Harmon was ill.")
    assert "Mrs. Harmon" in named(couple, "Mary Harmon").aliases
    assert "Mr. Harmon" in named(couple, "Will Harmon").aliases


def test_middle_initial_and_generation(read: Reader) -> None:
    _, parties = read("Walter R. Dunlop Jr. resigned on Monday. Walter Dunlop had no comment. Mr. Dunlop is 61.")
    assert {"Walter Dunlop", "Mr. Dunlop"} <= set(named(parties, "Walter R. Dunlop Jr.").aliases)


def test_person_and_outlet_of_one_name(read: Reader) -> None:
    report, parties = read(
        "Former President Vicente Herald criticised the plan on Herald News. Herald said it was a joke."
    )
    assert named(parties, "Herald News").kind == "outlet"
    assert at(report, parties, "Herald", 2) == "Vicente Herald"


def test_adjective_of_nationality_names_no_state(read: Reader) -> None:
    _, parties = read("A North Korean expert at Hallim University said on Monday that prices rose.")
    assert not [p for p in parties if p.kind == "state"]


def test_small_models_slips_are_put_right(read: Reader) -> None:
    _, parties = read("The ministers met in Trondheim after the COVID-19 pandemic. Trondheim is a port.")
    assert named(parties, "Trondheim").kind == "place"
    assert not [p for p in parties if "COVID-19" in p.name]


def test_each_new_unnamed_source_is_a_party_and_the_official_takes_up_the_last(read: Reader) -> None:
    report, parties = read(
        "A senior Kenyan official said the bridge was safe. Another official disagreed. The official said it cracked.\n"
        "Two people briefed on the matter said repairs had begun. The people declined to be named."
    )
    assert at(report, parties, "The official") == "Another official"
    assert at(report, parties, "The people") == "Two people briefed on the matter"
    roles = [p for p in parties if p.kind == "role"]
    assert {"A senior Kenyan official", "Another official"} <= {p.name for p in roles}
    assert next(p for p in roles if p.name.startswith("A senior")).country == "KE"


def test_the_holder_of_an_office_named_behind_its_place(read: Reader) -> None:
    report, parties = read(
        "The mayor of Zarnow, Tomasz Hajduk, wants the dam to be closed for good. “We ask the government for 200 "
        "million,” he said. Prime Minister Jan Rybicki left."
    )
    assert at(report, parties, "The mayor") == "Tomasz Hajduk"
    assert at(report, parties, "he", 3) == "Tomasz Hajduk"


def test_description_takes_up_a_named_party_on_evidence_only(read: Reader) -> None:
    report, parties = read(
        "Kremlin spokesman Ilya Voronov said that no visit was planned. “We know nothing,” the spokesman said.\n"
        "The network denied the report. CNN said it had proof. The network stood by its story."
    )
    assert at(report, parties, "the spokesman") == "Ilya Voronov"
    assert at(report, parties, "The network") != "CNN"
    assert at(report, parties, "The network", 1) == "CNN"


def test_two_that_stand_side_by_side_are_two(read: Reader) -> None:
    report, parties = read("Both Chad and Niger have denied the reports.")
    assert at(report, parties, "Chad") == "Chad"
    assert at(report, parties, "Niger") == "Niger"


def test_pronouns_agree_and_never_mean_the_subject_of_their_own_clause(read: Reader) -> None:
    report, parties = read(
        "Senator Ruth Ames met Governor Paul Orton. She praised him. “He kept his word,” Ames told reporters.\n"
        "For his part, Mr. Orton said he was pleased."
    )
    assert at(report, parties, "She") == "Ruth Ames"
    assert at(report, parties, "him") == "Paul Orton"
    assert at(report, parties, "He") == "Paul Orton"
    assert at(report, parties, "his", 1) == "Paul Orton"


def test_who_says_he_does_not_name_himself(read: Reader) -> None:
    report, parties = read("An aide to the mayor said there was no raid. Mr. Paul Orton was freed, he said.")
    assert at(report, parties, "he", 2) == at(report, parties, "An aide to the mayor")


def test_one_of_whom_somebody_of_theirs_speaks(read: Reader) -> None:
    report, parties = read(
        "Ruth Ames spoke. Anne Petri, a lawyer, was glad. Captain Lena Orr's husband, Jan Lind, said she was tired."
    )
    assert at(report, parties, "she") == "Lena Orr"


def test_any_word_for_people_describes_a_party(read: Reader) -> None:
    report, parties = read("Ruth Ames left. A cook who hid in a tank said she had seen two boats and a trawler.")
    assert at(report, parties, "she") == at(report, parties, "A cook")
    assert at(report, parties, "a trawler") is None


def test_first_person_in_a_quotation_is_left_alone(read: Reader) -> None:
    report, parties = read("“I told them that we were ready,” Ruth Ames said.")
    assert at(report, parties, "I") is None
    assert at(report, parties, "we") is None


def test_names_in_a_headline_in_title_case_are_those_of_the_text(read: Reader) -> None:
    report, parties = read(
        "Orton Denies Taking Bribes From Builders\nGovernor Paul Orton denied on Monday that he had taken bribes."
    )
    assert at(report, parties, "Orton") == "Paul Orton"
    assert not [p for p in parties if "Denies" in p.name]


def test_mentions_are_tight_in_order_and_have_reasons(read: Reader) -> None:
    report, parties = read(BRAZIL.replace("\n ", " "))
    mentions: list[Mention] = [m for p in parties for m in p.mentions]
    assert all(m.report == report.id and m.why for m in mentions)
    assert all(m.span.of(report.text) == m.span.of(report.text).strip() for m in mentions)
    assert len({p.id for p in parties}) == len(parties)
    assert [p.mentions[0].span.start for p in parties] == sorted(p.mentions[0].span.start for p in parties)


def test_titles_of_several_words_before_and_after_a_body(read: Reader) -> None:
    _, parties = read(
        "Former Secretary of State Helen Marsh met Attorney General Paul Orton, FBI Director Ann Ames and former "
        "Director of National Intelligence Walter Dunlop. Homeland Security Secretary Ruth Price was there too."
    )
    for name in ("Helen Marsh", "Paul Orton", "Ann Ames", "Walter Dunlop", "Ruth Price"):
        assert named(parties, name).kind == "person"
    assert named(parties, "FBI").kind == "body"


def test_somebody_of_an_outlet(read: Reader) -> None:
    _, parties = read("“I know it,” she told Herald News' Meghna Orwitt on Friday. Orwitt asked twice.")
    assert "Orwitt" in named(parties, "Meghna Orwitt").aliases


def test_georgia_of_the_american_south(read: Reader) -> None:
    _, parties = read("Turnout was high in Ohio, Georgia and Oregon, officials said.")
    assert named(parties, "Georgia").kind == "place"
    _, parties = read("Russia said that Georgia had closed the border with Armenia.")
    assert named(parties, "Georgia").country == "GE"


def test_a_land_is_known_by_its_adjective(read: Reader) -> None:
    _, parties = read("The Bavarian premier, Josef Huber, said on Monday that Bavaria would act alone.")
    assert named(parties, "Bavaria").kind == "place"
    assert named(parties, "Josef Huber").kind == "person"


def test_the_north_is_the_state_whose_name_begins_so(read: Reader) -> None:
    report, parties = read("South Korea said on Monday that the North would pay. North Korea denied it.")
    assert at(report, parties, "North") == at(report, parties, "North Korea")
    assert "the North" in named(parties, "North Korea").aliases


def test_firm_by_its_short_name_and_as_the_company(read: Reader) -> None:
    report, parties = read(
        "Northwind Airways said on Thursday it would cut 1,200 jobs. Northwind blamed fuel prices. The airline has "
        "lost money since May.\nMoney came from Odinsa, a Colombian construction company. The company did not comment."
    )
    assert "Northwind" in named(parties, "Northwind Airways").aliases
    assert at(report, parties, "it") == "Northwind Airways"
    assert at(report, parties, "The airline") == "Northwind Airways"
    assert at(report, parties, "The company") == "Odinsa"


def test_office_of_somebody_is_a_party_of_its_own(read: Reader) -> None:
    report, parties = read(
        "Mayor Ruth Ames resigned. Ames's spokesman said she was ill. Ames's spokesman gave no date."
    )
    first, second = at(report, parties, "Ames's spokesman"), at(report, parties, "Ames's spokesman", 1)
    assert first == second != "Ruth Ames"


def test_words_of_one_kind_about_two_people_are_told_apart_by_their_modifiers(read: Reader) -> None:
    report, parties = read(
        "Chancellor Katharina Brandt met Josef Huber, leader of the Christian Alliance. Brandt left early. "
        "The Christian Alliance leader said nothing."
    )
    assert at(report, parties, "The Christian Alliance leader") == "Josef Huber"


def test_two_parties_that_start_at_one_place_have_two_ids(read: Reader) -> None:
    _, parties = read("Ames's office denied it.")
    assert len({p.id for p in parties}) == len(parties) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "“”",
        "((((",
        "The Grain Board (UN",
        "’s",
        "The",
        "of the",
        "A" * 500,
        "al - al - al",
        "& & &",
        "THE US. WHO IS IT",
        "ANN - -",
        "ANN A A A",
        "IN . IN . IN",
        "They. The two leaders.",
    ],
)
def test_any_text_can_be_read(read: Reader, text: str) -> None:
    _, parties = read(text)
    assert isinstance(parties, tuple)
