"""Names that a user adds: what a file may say, and that what it says wins."""

import time
from collections.abc import Callable

import pytest

from crosswire.accounts.parties import unite
from crosswire.model.party import Party
from crosswire.model.reading import Reading
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.added import AddedNames, AddedNamesError, read_added
from crosswire.reading.names.find import find_parties
from tests.making import make_report

NAMES = """
[[party]]
name = "Ida Brandt"
kind = "person"
country = "NO"
aliases = ["I. Brandt", "Brandt"]
offices = [{ title = "fisheries minister", of = "Norway", from = "2021-10-14", to = "2023-10-16" }]

[[party]]
name = "Olle Moe"
kind = "person"
offices = [
  { title = "harbourmaster", of = "Fenwick Grain Board" },
  { title = "minister of fisheries", of = "Norway", from = 2023-10-17 },
]

[[party]]
name = "Fenwick Grain Board"
kind = "body"
aliases = ["the Grainers", "FGB"]
"""

Finder = Callable[..., dict[str, list[tuple[str, str]]]]


@pytest.fixture
def find(language: LanguageModel) -> Finder:
    """The mentions of each party, words and reason, by the party's name."""

    def mentions(text: str, names: str = NAMES, published: str = "2023-09-12") -> dict[str, list[tuple[str, str]]]:
        report = make_report(text, published)
        parties = find_parties(report, language.parse(report), read_added(names))
        return {p.name: [(m.span.of(text), m.why) for m in p.mentions] for p in parties}

    return mentions


def test_an_office_leads_to_who_holds_it_on_the_day_of_the_report(find: Finder) -> None:
    text = "The Norwegian fisheries minister said on Monday that quotas would fall. She gave no number."
    why = "names.toml: fisheries minister of Norway on 2023-09-12"
    assert find(text)["Ida Brandt"][0] == ("The Norwegian fisheries minister", why)
    assert "She" in [words for words, _ in find(text)["Ida Brandt"]]
    later = find(text, published="2023-10-20")
    assert later["Olle Moe"][0][1] == "names.toml: minister of fisheries of Norway on 2023-10-20"
    assert "Ida Brandt" not in later
    assert "Ida Brandt" not in find(text, published="2021-10-13")


@pytest.mark.parametrize(
    "phrase",
    [
        "The former Norwegian fisheries minister",
        "The deputy Norwegian fisheries minister",
        "The Danish fisheries minister",
        "A Norwegian fisheries minister",
        "The Norwegian fisheries ministers",
        "The fisheries minister",
    ],
)
def test_another_office_or_nobody_in_particular_is_not_the_holder(find: Finder, phrase: str) -> None:
    assert "Ida Brandt" not in find(f"{phrase} said on Monday that quotas would fall.")


def test_an_office_of_a_body_and_of_an_owner(find: Finder) -> None:
    found = find("The Fenwick Grain Board's harbourmaster laughed. Norway's fisheries minister left.")
    assert "The Fenwick Grain Board's harbourmaster" in dict(found["Olle Moe"])
    assert "Norway's fisheries minister" in dict(found["Ida Brandt"])


def test_where_the_report_gives_the_office_to_another_the_report_is_followed(find: Finder) -> None:
    found = find("The Norwegian fisheries minister, Karl Vik, said so. The Norwegian fisheries minister left.")
    assert len(found["Karl Vik"]) == 3
    assert "Ida Brandt" not in found


def test_two_holders_on_one_day_are_nobody(find: Finder) -> None:
    names = NAMES.replace("2023-10-17", "2023-09-01")
    assert not {"Ida Brandt", "Olle Moe"} & set(find("The Norwegian fisheries minister left.", names))


def test_an_alias_leads_to_its_party_whatever_else_it_may_name(find: Finder) -> None:
    found = find("Brandt met the Grainers in Oslo. The FGB denied it. Ms. Brandt left.")
    assert found["Ida Brandt"] == [("Brandt", "names.toml: alias"), ("Ms. Brandt", "names.toml: alias")]
    assert dict(found["Fenwick Grain Board"]) == {"the Grainers": "names.toml: alias", "FGB": "names.toml: alias"}


def test_an_alias_that_is_short_for_somebody_else_here_is_theirs(find: Finder) -> None:
    found = find("Willy Brandt met the Grainers. Brandt left.")
    assert [words for words, _ in found["Willy Brandt"]] == ["Willy Brandt", "Brandt"]
    assert "Ida Brandt" not in found
    assert "Ida Brandt" not in find("Brandt Street was closed. The Brandt Foundation paid.")


def test_other_forms_of_a_full_name_and_titles_in_the_same_run(find: Finder) -> None:
    found = find("Ida M. Brandt spoke. Harbourmaster Olle Moe agreed. Moe left.")
    assert found["Ida Brandt"] == [("Ida M. Brandt", "names.toml: a form of Ida Brandt")]
    assert [words for words, _ in found["Olle Moe"]] == ["Olle Moe", "Moe"]


def test_an_alias_is_literal_and_keeps_its_capitals(find: Finder) -> None:
    names = '[[party]]\nname = "Lee Un"\nkind = "person"\naliases = ["Un", ".*", "(a+)+$", "Ada"]'
    with pytest.raises(AddedNamesError, match="is no name"):
        read_added(names)
    names = names.replace('".*", ', "")
    found = find("The UN said no. Ada left aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.", names)
    assert [words for words, _ in found["Lee Un"]] == ["Ada"]


def test_an_alias_of_two_parties_is_nobodys(find: Finder) -> None:
    names = NAMES + '\n[[party]]\nname = "Per Brandt"\nkind = "person"\naliases = ["Brandt"]'
    assert not {"Ida Brandt", "Per Brandt"} & set(find("Brandt left on Monday.", names))


def test_what_the_user_says_of_kind_and_country_stays(language: LanguageModel) -> None:
    names = '[[party]]\nname = "Oslo"\nkind = "body"\ncountry = "DK"\naliases = ["Reuters"]'
    report = make_report("Oslo said no. Reuters reported it in Oslo.")
    (party,) = find_parties(report, language.parse(report), read_added(names))
    assert (party.name, party.kind, party.country) == ("Oslo", "body", "DK")


def test_parties_of_two_reports_are_one_by_the_users_name(language: LanguageModel) -> None:
    added = read_added(NAMES)
    reports = [make_report("Brandt left on Monday."), make_report("The Norwegian fisheries minister went home.")]
    readings = [
        Reading(report=r, parse=p, times=(), parties=find_parties(r, p, added), quotes=())
        for r, p in zip(reports, language.parse_all(reports), strict=True)
    ]
    (brandt,) = (p for p in unite(readings) if p.kind == "person")
    assert (brandt.name, brandt.country) == ("Ida Brandt", "NO")
    assert {m.report for m in brandt.mentions} == {r.id for r in reports}
    assert unite(readings[::-1]) == unite(readings)


def test_a_report_reads_the_same_with_and_without_a_file_that_names_nobody_in_it(language: LanguageModel) -> None:
    report = make_report("Minister Ann Hall met Paul Orton in Lima. They said the ministry had agreed.")
    parse = language.parse(report)
    bare: tuple[Party, ...] = find_parties(report, parse)
    assert find_parties(report, parse, read_added(NAMES)) == bare == find_parties(report, parse, AddedNames("none"))


ENTRY = '[[party]]\nname = "Ida Brandt"\nkind = "person"\n'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[[party", "is no TOML"),
        ("[party]\nname = 1", r"entries begin with \[\[party\]\]"),
        ("[[person]]\nname = 1", '"person" is not known'),
        ('[[party]]\nkind = "person"', "party 1: name is missing"),
        ('[[party]]\nname = "Ida"\nkind = "ship"', r'party 1 \("Ida"\): kind "ship" is none of person, body'),
        (ENTRY + 'country = "Norway"', "is no ISO 3166-1 code"),
        (ENTRY + "aliases = [1]", "aliases must be a list of texts"),
        (ENTRY + 'aliases = ["!"]', "is no name"),
        (ENTRY + 'colour = "red"', '"colour" is not known'),
        (ENTRY + 'offices = [{ of = "Norway" }]', "title is missing"),
        (ENTRY + 'offices = [{ title = "mayor", from = "May 2020" }]', 'from "May 2020" is no date'),
        (ENTRY + 'offices = [{ title = "mayor", from = "2020-13" }]', "is no date"),
        (ENTRY + 'offices = [{ title = "mayor", from = "2020", to = "2019" }]', "ends on 2019-12-31, before it begins"),
        (ENTRY + ENTRY, "party 2 .*has the name of party 1"),
    ],
)
def test_errors_name_file_entry_and_reason_in_one_line(text: str, reason: str) -> None:
    with pytest.raises(AddedNamesError, match=f"^names.toml: .*{reason}") as caught:
        read_added(text)
    assert "\n" not in str(caught.value)


def test_years_and_months_are_taken_whole() -> None:
    (party,) = read_added(ENTRY + 'offices = [{ title = "mayor", from = "2020-03", to = "2021" }]').parties
    (office,) = party.offices
    assert [office.held_on(day) for day in ("2020-02-29", "2020-03-01", "2021-12-31", "2022-01-01")] == [
        False,
        True,
        True,
        False,
    ]


def test_many_names_with_one_first_word_cost_a_report_next_to_nothing(language: LanguageModel) -> None:
    entry = '[[party]]\nname = "Ann Hall {0}a"\nkind = "person"\naliases = ["Hall"]\n'
    added = read_added("".join(entry.format(n) for n in range(3000)))
    report = make_report("Ann Hall left. Hall met Ann Moe in Lima. " * 50)
    parse = language.parse(report)
    find_parties(report, parse, added)
    began = time.perf_counter()
    find_parties(report, parse, added)
    assert time.perf_counter() - began < 1


def test_people_of_one_word_are_told_from_surnames() -> None:
    told = read_added('[[party]]\nname = "Zenna"\nkind = "person"\n' + NAMES)
    assert told.lone == {"zenna"}
