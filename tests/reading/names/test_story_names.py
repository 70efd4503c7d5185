"""How names, offices and descriptions go together in invented news: who is one, who is not, and who stays unsure."""

from collections.abc import Callable

import pytest

from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from tests.making import make_report

Found = dict[str, list[str]]
Finder = Callable[[str], Found]


@pytest.fixture
def find(language: LanguageModel) -> Finder:
    """The words of each party's mentions, by kind and name."""

    def mentions(text: str) -> Found:
        report = make_report(text)
        parties = find_parties(report, language.parse(report))
        assert all(m.why for p in parties for m in p.mentions)
        return {f"{p.kind} {p.name}": [m.span.of(text) for m in p.mentions] for p in parties}

    return mentions


def test_full_name_short_name_office_and_pronoun(find: Finder) -> None:
    found = find(
        "Anton Belov, the Kremlin spokesman, said on Monday that no talks were planned. Belov told reporters that it "
        "was a rumour. The Kremlin spokesman declined to say more. A reporter pressed him."
    )
    ours = ["Anton Belov", "the Kremlin spokesman", "Belov", "The Kremlin spokesman", "him"]
    assert found["person Anton Belov"] == ours


def test_spellings_of_one_and_names_that_only_look_alike(find: Finder) -> None:
    found = find(
        "Kang Jong-un met the envoy. Kang Jong Un praised her. Kang Jong Il never did. "
        "The U.N. envoy told the UN that Un was cordial."
    )
    assert found["person Kang Jong-un"] == ["Kang Jong-un", "Kang Jong Un", "Un"]
    assert found["person Kang Jong Il"] == ["Kang Jong Il"]
    assert found["body UN"] == ["U.N.", "UN"]


def test_capital_people_and_government_are_one_state_speaking(find: Finder) -> None:
    found = find(
        "South Korea said on Monday that it would pay. Seoul said the money was ready. The South Korean government "
        "will send it. The envoys met in Seoul."
    )
    assert found["state South Korea"] == ["South Korea", "it", "Seoul", "The South Korean government"]
    assert found["place Seoul"] == ["Seoul"]


def test_a_ministry_and_its_spokesman(find: Finder) -> None:
    found = find(
        "The Lithuanian Foreign Ministry summoned the ambassador. A spokesman for the ministry, Jonas Petrauskas, said "
        "so. The ministry's spokesman said so twice. The Foreign Ministry spokesman left."
    )
    assert {"The ministry's spokesman", "The Foreign Ministry spokesman"} <= set(found["person Jonas Petrauskas"])
    assert {"the ministry", "The ministry"} <= set(found["body Lithuanian Foreign Ministry"])


def test_agencies_and_newspapers(find: Finder) -> None:
    found = find(
        "Reuters reported on Monday that the Finance Ministry had agreed. The news agency cited two people. The report "
        "was denied by the Xinhua News Agency and the Fen Post. The newspaper said it had proof."
    )
    assert "The news agency" in found["outlet Reuters"]
    assert "The newspaper" in found["body Fen Post"]


def test_the_two_leaders_and_they_are_both(find: Finder) -> None:
    found = find(
        "President Ana Prieto met President Jorge Salas in Lima on Tuesday. The two leaders signed a treaty. They "
        "shook hands."
    )
    for name in ("Ana Prieto", "Jorge Salas"):
        assert found[f"person {name}"] == [f"President {name}", "The two leaders", "They"]


def test_they_are_two_people_named_side_by_side_unless_others_may_be_meant(find: Finder) -> None:
    found = find("Ruth Ames and Paul Orton arrived on Monday. They said they were tired.")
    assert found["person Ruth Ames"] == ["Ruth Ames", "They", "they"]
    assert found["person Paul Orton"] == ["Paul Orton", "They", "they"]
    found = find("Ruth Ames and Paul Orton met two officials. They were tired.")
    assert "They" not in found["person Ruth Ames"]


def test_three_in_view_are_not_the_two_leaders(find: Finder) -> None:
    found = find("President Ana Prieto met President Jorge Salas and President Ola Berg in Lima. The two leaders left.")
    assert not any("The two leaders" in words for name, words in found.items() if name.startswith("person"))


def test_the_regime_is_the_one_state_named(find: Finder) -> None:
    found = find(
        "North Korea fired a missile. The regime said it was a test. The North Korean expert Kim Ha-neul left."
    )
    assert found["state North Korea"] == ["North Korea", "The regime", "it"]
    found = find("North Korea met Iran. The regime said it was a test.")
    assert not any("The regime" in words for name, words in found.items() if name.startswith("state"))


def test_a_lone_surname_of_two_named_together_is_neither(find: Finder) -> None:
    found = find("Senator Ruth Harmon met Senator Paul Harmon. Harmon said the bill was dead.")
    assert found["person Harmon"] == ["Harmon"]


def test_a_report_in_capitals(find: Finder) -> None:
    found = find(
        "PRESIDENT IDA BRANDT SAID ON MONDAY THAT NORWAY WOULD LEAVE THE UNITED NATIONS.\n"
        "BRANDT TOLD US REPORTERS IN OSLO THAT SHE WAS SURE. THE KREMLIN DENIED IT. WHO WILL SAY NO IS UP TO US."
    )
    assert found["person IDA BRANDT"][:2] == ["IDA BRANDT", "BRANDT"]
    assert {"state NORWAY", "body UNITED NATIONS", "place OSLO", "body KREMLIN"} <= set(found)
    assert not any(name.endswith((" WHO", " US", "United States")) for name in found)


def test_kinds_by_what_stands_around_a_name(find: Finder) -> None:
    found = find("Raj Chotra, 59, was hurt in Wexcombe. Ann Moe, of Burnsill, saw it. The Oslo Otters sent flowers.")
    assert {"person Raj Chotra", "body Oslo Otters"} <= set(found)
    assert any(name.startswith("place") for name in found)


def test_a_state_after_for_is_no_person(find: Finder) -> None:
    found = find(
        "Jusman Djarot, minister of transport for Indonesia, left. Indonesia will ask the President of France."
    )
    assert "state Indonesia" in found
    assert "state France" in found


def test_a_sentence_of_ten_thousand_words(find: Finder) -> None:
    clause = "Minister Ann Moe of Norway said that she met the official in Oslo"
    found = find(" and ".join([clause] * 770) + ".")
    assert len(found["person Ann Moe"]) >= 770
